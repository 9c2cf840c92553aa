"""Write THIRD-PARTY.txt: what vpdesk is delivered with, and under which terms.

Libraries bring their licence along; everything else stands in packaging/licences/. Each work has a
heading of its own between two rules: a line with its name, a line with its terms.
"""

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TEXTS = Path(__file__).resolve().parent / "licences"

QT = [TEXTS / "qt.txt", TEXTS / "lgpl-3.0.txt", TEXTS / "gpl-3.0.txt"]
# Named in the lock file, but their licence is not in what pip installs.
SUPPLIED = {
    "pyside6-essentials": ("LGPL-3.0-only", QT),
    "shiboken6": ("LGPL-3.0-only", QT[:1]),
    "pywin32-ctypes": ("BSD-3-Clause", [TEXTS / "pywin32-ctypes.txt"]),
}
# Locked because others ask for them; what vpdesk does needs none, and no bundle brings them.
NOT_DELIVERED = {"charset-normalizer", "mako", "markupsafe", "pillow", "pycparser", "pytz"}
# Their metadata does not say it.
TERMS = {"backports-tarfile": "MIT", "jaraco-classes": "MIT", "sqlcipher3": "Zlib"}
# Libraries that contain others written in Rust, and list them.
RUSTY = ("cryptography", "python-calamine")
# Only in the wheels for Windows and macOS, whose lists are not here.
ELSEWHERE = [
    ("bitflags", "MIT OR Apache-2.0"),
    ("cfg_aliases", "MIT"),
    ("core-foundation-sys", "MIT OR Apache-2.0"),
    ("nix", "MIT"),
    ("windows-link", "MIT OR Apache-2.0"),
    ("windows-sys", "MIT OR Apache-2.0"),
]
HEADING = """\
vpdesk is delivered with the works below, each under its own terms.
This list is made by packaging/licences.py from the locked libraries.
"""
RULE = "=" * 80


def main() -> None:
    parts = [library(name, version) for name, version in locked() if name not in NOT_DELIVERED]
    parts += [besides(work) for work in works()]
    text = "\n".join([HEADING, *parts])
    (ROOT / "THIRD-PARTY.txt").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(parts)} works")


def locked() -> list[tuple[str, str]]:
    lock = (ROOT / "requirements" / "app.txt").read_text(encoding="utf-8")
    return re.findall(r"^([a-z0-9._-]+)==(\S+)", lock, flags=re.MULTILINE)


def works() -> list[dict[str, Any]]:
    """Return what is delivered without being a library of the lock file."""
    listed = tomllib.loads((TEXTS / "works.toml").read_text(encoding="utf-8"))["work"]
    return list(listed)


def library(name: str, version: str) -> str:
    title = f"{name} {version}"
    if name in SUPPLIED:
        return part(title, *SUPPLIED[name])
    found = installed(name)
    if found.version != version:
        sys.exit(f"{name} {found.version} is installed, {version} is locked")
    texts = licence_files(found)
    if not texts:
        sys.exit(f"{name} brings no licence: put it into packaging/licences/")
    return part(title, terms_of(found), texts)


def besides(work: dict[str, Any]) -> str:
    about = work.get("about", "").strip("\n")
    if "crates" in work:
        about += "\n\n" + "\n".join(crates(work["crates"]))
    return part(
        work["title"], work["terms"], [located(each) for each in work.get("texts", [])], about
    )


def located(text: str) -> Path:
    """Return the file that works.toml calls ``text``."""
    if text.startswith("resources/"):
        return ROOT / text
    if not text.startswith("library:"):
        return TEXTS / text
    name, _, path = text.removeprefix("library:").partition("/")
    (found,) = [each for each in licence_files(installed(name)) if each.as_posix().endswith(path)]
    return found


def installed(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError:
        sys.exit(f"{name} is not installed here: put its licence into packaging/licences/")


def crates(kind: str) -> list[str]:
    """Return the Rust libraries used under the terms ``kind``: Apache, MIT or other."""
    listed = {*ELSEWHERE, *(each for name in RUSTY for each in crates_of(installed(name)))}
    return [f"{name} ({terms})" for name, terms in sorted(listed) if kind_of(terms) == kind]


def crates_of(found: Distribution) -> Iterator[tuple[str, str]]:
    for path in found.files or ():
        if not path.match("*.dist-info/sboms/*.cyclonedx.json"):
            continue
        for component in json.loads(path.read_text(encoding="utf-8"))["components"]:
            (terms,) = component["licenses"]
            yield component["name"], terms["expression"]


def kind_of(terms: str) -> str:
    if terms == "MIT":
        return "MIT"
    return "Apache" if "Apache-2.0" in terms and " AND " not in terms else "other"


def terms_of(found: Distribution) -> str:
    fields = found.metadata.json
    terms = fields.get("license_expression") or fields.get("license")
    terms = terms or TERMS.get(found.name.lower().replace(".", "-"), "see below")
    return str(terms).splitlines()[0]


def licence_files(found: Distribution) -> list[Path]:
    named = re.compile(r"\.dist-info/(licenses/.+|(LICEN[CS]E|COPYING|NOTICE)[^/]*)$")
    return sorted(
        Path(str(found.locate_file(path)))
        for path in found.files or ()
        if named.search(path.as_posix())
        and not re.search("musl|/android/|/v8_xfa/", path.as_posix().replace("all_except_musl", ""))
    )


def part(title: str, terms: str, texts: list[Path], about: str = "") -> str:
    heading = f"{RULE}\n{title}\n{terms}\n{RULE}"
    return "\n\n".join(filter(None, [heading, about, *map(read, texts)])) + "\n"


def read(path: Path) -> str:
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        text = path.read_text(encoding="latin-1")
    lines = [line.rstrip() for line in text.replace("\f", "").splitlines()]
    return "\n".join("-" * 80 if line == RULE else line for line in lines)


if __name__ == "__main__":
    main()
