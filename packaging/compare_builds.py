"""Build the program twice, in different folders, and compare every file: `poe build-twice`.

With two folders as arguments those are compared, and nothing is built.
"""

import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from build import build_bundle, install_tools
from source_date import ROOT, source_date

NOT_SOURCE = (".*", "__pycache__", "build", "dist")
_PIECE = 1 << 20


def main() -> None:
    if len(sys.argv) == 3:
        told = list(differences(Path(sys.argv[1]), Path(sys.argv[2])))
    else:
        install_tools()
        os.environ["SOURCE_DATE_EPOCH"] = str(source_date())
        with tempfile.TemporaryDirectory() as folder:
            told = built_twice(Path(folder))
    for line in told:
        print(line)
    if told:
        sys.exit(f"{len(told)} files differ")
    print("every file is the same")


def built_twice(folder: Path) -> list[str]:
    """Build a copy of the source in two places of unlike length and return what differs."""
    bundles = []
    for name in ("one", "another-place"):
        source = folder / name / "source"
        shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(*NOT_SOURCE))
        bundles.append(build_bundle(folder / name / "dist", folder / name / "work", root=source))
    return list(differences(*bundles))


def differences(one: Path, other: Path) -> Iterator[str]:
    """Yield each file that two folders do not share, or that differs in content or rights."""
    first, second = contents(one), contents(other)
    for path in sorted(first.keys() | second.keys()):
        if path not in first or path not in second:
            yield f"only in {one if path in first else other}: {path}"
        elif first[path] != second[path]:
            yield f"differs: {path}"


def contents(folder: Path) -> dict[str, str]:
    """Return for every file its rights and hash, for every link where it leads."""
    return {path.relative_to(folder).as_posix(): _told(path) for path in _files(folder)}


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def _told(path: Path) -> str:
    if path.is_symlink():
        return f"link to {path.readlink()}"
    found = hashlib.sha256()
    with path.open("rb") as content:
        while piece := content.read(_PIECE):
            found.update(piece)
    return f"{path.stat().st_mode:o} {found.hexdigest()}"


if __name__ == "__main__":
    main()
