"""Name the libraries of the build system that lie in a Linux bundle in its THIRD-PARTY.txt.

    python packaging/release/system_works.py FOLDER

The portable archive brings the desktop's own libraries along, in the versions of the system it was
built on; what may be done with them stands in that system's packages. Doing it twice changes
nothing. Needs dpkg.
"""

import platform
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

RULE = "=" * 80
DOC = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")
FOLDERS = [
    Path(top) / f"{platform.machine()}-linux-gnu" for top in ("/usr/lib", "/lib", "/usr/local/lib")
]
SOURCES = {
    "debian": "https://sources.debian.org/src/{name}/{version}/",
    "ubuntu": "https://launchpad.net/ubuntu/+source/{name}/{version}",
}
HEADING = "Of the system that this archive was made on, unchanged; each can be replaced.\n"


def main() -> None:
    (bundle,) = map(Path, sys.argv[1:])
    (listed,) = bundle.rglob("THIRD-PARTY.txt")
    text = listed.read_text(encoding="utf-8")
    extended = with_system_works(text, sorted(listed.parent.glob("lib*.so*")))
    listed.write_text(extended, encoding="utf-8", newline="\n")
    print(f"{extended.count(RULE) // 2 - text.count(RULE) // 2} works are added to {listed.name}")


def with_system_works(text: str, files: list[Path]) -> str:
    """Return the list of works ``text`` and those that the packages of ``files`` are made from.

    Files that no package of this system brings add nothing.
    """
    parts = [work(*each) for each in sorted(by_source(files))]
    parts += common_texts("\n".join(parts))
    own = text.partition(f"\n{HEADING}")[0]
    return "\n".join([own, HEADING, *parts]) if parts else own


def by_source(files: list[Path]) -> list[tuple[str, str, list[str], list[str]]]:
    """Return source, version, files and packages of what of ``files`` this system brings."""
    found: dict[tuple[str, str], tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for file in files:
        package = owner(file.name)
        if package:
            names, packages = found[source_of(package)]
            names.append(file.name)
            packages.append(package)
    return [(*source, *brought) for source, brought in found.items()]


def owner(name: str) -> str:
    """Return the package that brings the library ``name``; "" where none does."""
    for folder in FOLDERS:
        path = folder / name
        if path.exists():
            asked = ["dpkg-query", "-S", str(path.resolve()), str(path)]
            told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
            if told and not told.startswith("diversion"):
                return told.splitlines()[0].partition(": ")[0].partition(", ")[0]
    return ""


def source_of(package: str) -> tuple[str, str]:
    asked = ["dpkg-query", "-W", "-f", "${source:Package}\n${source:Version}\n", package]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    name, version = told.splitlines()[:2]
    return name, version


def work(name: str, version: str, files: list[str], packages: list[str]) -> str:
    copyrights = {DOC / package.partition(":")[0] / "copyright" for package in packages}
    texts = {path.read_text(encoding="utf-8", errors="replace") for path in copyrights}
    terms = "\n\n".join(sorted(texts))
    system = platform.freedesktop_os_release()["ID"]
    source = SOURCES.get(system, "").format(name=name, version=version)
    return "\n".join(
        [
            *(RULE, f"{name} {version} ({', '.join(files)})", kinds(terms), RULE),
            *("", f"Source of exactly this version: {source}", "", tidied(terms), ""),
        ]
    )


def kinds(terms: str) -> str:
    """Return the licences that a machine-readable copyright file names, or where to look."""
    named = re.findall(r"^License: *(\S.*?) *$", terms, re.MULTILINE)
    return ", ".join(sorted(set(named))[:12]) or "see below"


def tidied(text: str) -> str:
    lines = [line.rstrip() for line in text.replace("\f", "").splitlines()]
    return "\n".join("-" * 80 if line == RULE else line for line in lines)


def common_texts(said: str) -> list[str]:
    """Return the licences that packages name as lying in the system, as works of their own."""
    named = set(re.findall(r"/usr/share/common-licenses/([\w.-]*\w)", said))
    files = {(COMMON / name).resolve() for name in named if (COMMON / name).exists()}
    return [
        "\n".join(
            [
                *(RULE, f"Licence {file.name}", "Text that works above refer to", RULE),
                *("", tidied(file.read_text(encoding="utf-8", errors="replace")), ""),
            ]
        )
        for file in sorted(files)
    ]


if __name__ == "__main__":
    main()
