"""Write SHA256SUMS beside the published files, or check the files against it.

    python packaging/release/hashes.py [--check] FOLDER

The file is what `sha256sum --check` and `shasum -a 256 --check` read. Checking fails for a file
that is changed, that is missing, and for one that nobody listed.
"""

import argparse
import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"
# What signs or describes the list cannot be in it.
BESIDE = {NAME, f"{NAME}.asc"}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true")
    options.add_argument("folder", type=Path)
    chosen = options.parse_args()
    if not chosen.check:
        write(chosen.folder)
    wrong = differences(chosen.folder)
    for each in wrong:
        print(each, file=sys.stderr)
    if wrong:
        sys.exit(f"{len(wrong)} files are not as {NAME} says")
    print(f"{len(sums(chosen.folder))} files are as {NAME} says")


def write(folder: Path) -> None:
    lines = [f"{digest(path)}  {path.name}\n" for path in published(folder)]
    (folder / NAME).write_text("".join(lines), encoding="utf-8", newline="\n")


def published(folder: Path) -> list[Path]:
    """Return the files of ``folder`` to publish; folders in it are what they were made from."""
    return sorted(path for path in folder.iterdir() if path.is_file() and path.name not in BESIDE)


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sums(folder: Path) -> dict[str, str]:
    lines = (folder / NAME).read_text(encoding="utf-8").splitlines()
    return {name: said for said, _, name in (line.partition("  ") for line in lines)}


def differences(folder: Path) -> list[str]:
    """Return a sentence for each file of ``folder`` that is not as its list says."""
    said = sums(folder)
    found = {path.name: digest(path) for path in published(folder)}
    return [
        *(f"{name} is missing" for name in sorted(said.keys() - found.keys())),
        *(f"{name} is not listed" for name in sorted(found.keys() - said.keys())),
        *(
            f"{name} is changed"
            for name in sorted(said)
            if found.get(name, said[name]) != said[name]
        ),
    ]


if __name__ == "__main__":
    main()
