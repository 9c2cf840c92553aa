"""Write THIRD-PARTY.txt: what vpdesk is delivered with, and under which terms.

Libraries bring their licence along; what is missing there stands in packaging/licences/.
"""

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXTS = Path(__file__).resolve().parent / "licences"
RESOURCES = ROOT / "resources"

QT = [TEXTS / "qt.txt", TEXTS / "lgpl-3.0.txt", TEXTS / "gpl-3.0.txt"]
# Named in the lock file, but their licence is not in what pip installs.
SUPPLIED = {
    "pyside6-essentials": ("LGPL-3.0-only", QT),
    "shiboken6": ("LGPL-3.0-only", QT[:1]),
    "pywin32-ctypes": ("BSD-3-Clause", [TEXTS / "pywin32-ctypes.txt"]),
}
# Part of the delivered program without being a library of the lock file.
BESIDES = [
    ("Python", "PSF-2.0", [TEXTS / "python.txt"]),
    ("SQLCipher (within sqlcipher3)", "BSD-3-Clause", [TEXTS / "sqlcipher.txt"]),
    ("OpenSSL (within sqlcipher3, cryptography)", "Apache-2.0", [TEXTS / "apache-2.0.txt"]),
    ("Inter", "OFL-1.1", [RESOURCES / "fonts" / "OFL.txt"]),
    ("Unicode, list of confusable signs", "Unicode-3.0", [TEXTS / "unicode.txt"]),
    ("Lucide", "ISC", [RESOURCES / "icons" / "LICENSE"]),
]
HEADING = """\
vpdesk is delivered with the works below, each under its own terms.
This list is made by packaging/licences.py from the locked libraries.
"""
RULE = "=" * 80


def main() -> None:
    parts = [library(name, version) for name, version in locked()]
    parts += [part(title, terms, texts) for title, terms, texts in BESIDES]
    text = "\n".join([HEADING, *parts])
    (ROOT / "THIRD-PARTY.txt").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(parts)} works")


def locked() -> list[tuple[str, str]]:
    lock = (ROOT / "requirements" / "app.txt").read_text(encoding="utf-8")
    return re.findall(r"^([a-z0-9._-]+)==(\S+)", lock, flags=re.MULTILINE)


def library(name: str, version: str) -> str:
    title = f"{name} {version}"
    if name in SUPPLIED:
        return part(title, *SUPPLIED[name])
    try:
        found = distribution(name)
    except PackageNotFoundError:
        sys.exit(f"{name} is not installed here: put its licence into packaging/licences/")
    if found.version != version:
        sys.exit(f"{name} {found.version} is installed, {version} is locked")
    texts = licence_files(found)
    if not texts:
        sys.exit(f"{name} brings no licence: put it into packaging/licences/")
    return part(title, terms_of(found), texts)


def terms_of(found: Distribution) -> str:
    fields = found.metadata.json
    terms = fields.get("license_expression") or fields.get("license") or "see below"
    return str(terms).splitlines()[0]


def licence_files(found: Distribution) -> list[Path]:
    named = re.compile(r"\.dist-info/(licenses/.+|(LICEN[CS]E|COPYING|NOTICE)[^/]*)$")
    return sorted(
        Path(str(found.locate_file(path)))
        for path in found.files or ()
        if named.search(path.as_posix()) and "musl" not in path.as_posix()
    )


def part(title: str, terms: str, texts: list[Path]) -> str:
    heading = f"{RULE}\n{title}\n{terms}\n{RULE}"
    return "\n\n".join([heading, *map(read, texts)]) + "\n"


def read(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        text = path.read_text(encoding="latin-1")
    return "\n".join(line.rstrip() for line in text.replace("\f", "").splitlines())


if __name__ == "__main__":
    main()
