"""Write resources/text_check/look_alikes.txt anew from Unicode's list of confusable signs.

The argument names its file confusables.txt, from https://www.unicode.org/Public/security/latest/;
nothing fetches it.
"""

import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "text_check" / "look_alikes.txt"
HEADING = """\
# Signs that read like letters or digits of the Latin alphabet: what they read like, then the signs.
# Made by packaging/look_alikes.py from confusables.txt (Unicode security mechanisms, version {}).
# Copyright 1991-2025 Unicode, Inc., under the Unicode License v3, see THIRD-PARTY.txt.
"""
PLAIN = re.compile(r"[a-z0-9]{1,3}")
# Letters that no table takes apart: strokes, hooks, small capitals and letters in boxes.
NAMED = re.compile(
    r"(LATIN (SMALL|CAPITAL) LETTER (?P<with>[A-Z]) WITH .+"
    r"|LATIN LETTER SMALL CAPITAL (?P<small>[A-Z])"
    r"|NEGATIVE (SQUARED|CIRCLED) LATIN CAPITAL LETTER (?P<boxed>[A-Z])"
    r"|REGIONAL INDICATOR SYMBOL LETTER (?P<flag>[A-Z]))"
)
SPELLED = {"æ": "ae", "œ": "oe", "ø": "o", "þ": "th", "ð": "d", "\u0131": "i", "ȷ": "j", "β": "b"}


def main() -> None:
    text = Path(sys.argv[1]).read_text(encoding="utf-8-sig")
    version = re.search(r"^# Version: (.+)$", text, flags=re.MULTILINE)
    if version is None:
        sys.exit("This is not confusables.txt.")
    found = with_other_case(read(text) | named() | SPELLED)
    signs = defaultdict(list)
    for sign, reading in found.items():
        signs[reading].append(sign)
    lines = [
        f"{reading} {' '.join(f'{ord(sign):04X}' for sign in sorted(signs[reading]))}\n"
        for reading in sorted(signs)
    ]
    content = HEADING.format(version[1].strip()) + "".join(lines)
    TARGET.write_text(content, encoding="utf-8", newline="\n")
    print(f"{len(found)} signs")


def read(text: str) -> dict[str, str]:
    """Return the signs that Unicode holds for confusable with plain letters and digits."""
    found = {}
    pairs = re.findall(r"^([0-9A-F]+) ;\t([0-9A-F ]+) ;\tMA", text, flags=re.MULTILINE)
    for source, target in pairs:
        sign = chr(int(source, 16))
        reading = plain("".join(chr(int(each, 16)) for each in target.split()))
        if needed(sign) and PLAIN.fullmatch(reading):
            found[sign] = reading
    # Unicode reads a capital i as a small l.
    capitals = {sign for sign in found if found[sign] == "l" and found.get(sign.lower()) == "i"}
    return found | dict.fromkeys(capitals, "i")


def named() -> dict[str, str]:
    """Return the signs that are plain letters by their own names."""
    return {
        sign: next(filter(None, match.groupdict().values())).lower()
        for sign in map(chr, range(0x80, sys.maxunicode + 1))
        if needed(sign) and (match := NAMED.fullmatch(unicodedata.name(sign, "")))
    }


def with_other_case(found: dict[str, str]) -> dict[str, str]:
    """Add the small letter of what reads like a capital, and the other way round."""
    others = {
        other: reading
        for sign, reading in found.items()
        for other in (sign.lower(), sign.upper())
        if len(other) == 1 and needed(other)
    }
    return others | found


def needed(sign: str) -> bool:
    return not sign.isascii() and not PLAIN.fullmatch(plain(sign))


def plain(text: str) -> str:
    """Return what is left of a text without marks and case."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(each for each in parts if not unicodedata.combining(each)).casefold()


if __name__ == "__main__":
    main()
