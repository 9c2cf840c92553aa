"""Debian's machine-readable copyright file, from LICENSE and THIRD-PARTY.txt."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_RULE = "=" * 80
_WORK = re.compile(
    rf"^{_RULE}\n(?P<title>.+)\n(?P<terms>.+)\n(?:.+\n)*?{_RULE}\n(?P<text>(?:(?!{_RULE}$).*\n?)*)",
    re.MULTILINE,
)
_HOLDER = re.compile(r"^\W*((?:Portions )?(?:Copyright|©).*\d{4}.*)$", re.MULTILINE | re.IGNORECASE)
_BLANK = re.compile(r"\[name of|<copyright|<year>|<name of", re.IGNORECASE)
"""Of a licence that is printed as a form, with nobody filled in."""

HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: vpdesk
Comment: The program carries the libraries, fonts and icons it needs. Each is
 named below with its terms; their full texts are in
 /usr/share/doc/vpdesk/THIRD-PARTY.txt.gz.
"""


def copyright_text(third_party: str) -> str:
    """Return the file; ``third_party`` is the text of THIRD-PARTY.txt."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    works = [
        (found["title"], found["terms"], _HOLDER.findall(found["text"]))
        for found in _WORK.finditer(third_party)
    ]
    holders = dict.fromkeys(
        holder.strip() for _, _, named in works for holder in named if not _BLANK.search(holder)
    )
    return "\n".join(
        (
            HEAD,
            "Files: *",
            f"Copyright: {_owner(own)}",
            "License: Expat",
            "",
            "Files: usr/lib/vpdesk/*",
            "Copyright:",
            f" {_owner(own)}",
            *(f" {holder}" for holder in holders),
            "License: Expat and others",
            *(f" {title}: {terms}" for title, terms, _ in works),
            " .",
            " Qt is used under the LGPL 3, whose text is in /usr/share/common-licenses/LGPL-3;",
            " its libraries in /usr/lib/vpdesk/_internal/PySide6 can be replaced.",
            "",
            "License: Expat",
            *(f" {line}" if line else " ." for line in _terms(own)),
            "",
        )
    )


def _owner(licence: str) -> str:
    found = re.search(r"^Copyright \(c\) (.+)$", licence, re.MULTILINE)
    if found is None:
        raise LookupError("LICENSE names no holder")
    return found[1]


def _terms(licence: str) -> list[str]:
    _, _, terms = licence.partition(_owner(licence))
    return terms.strip().splitlines()
