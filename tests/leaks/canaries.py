"""Words that stand for confidential text, and the forms in which they could leave the vault."""

import base64
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

STEM = "Qvzxjwkp"
"""Every canary begins so: nothing else in the world does."""

KINDS = (
    *("organisation", "unit", "person", "phone", "activity", "codename", "reporter", "reach"),
    *("firstnote", "talk", "place", "purpose", "withwhom", "notshared", "referral", "followup"),
    *("searched", "palette", "observation", "recommendation", "imported", "clipped", "draft"),
    *("remark", "folder", "attached"),
)
PASSWORD = "zeven zwarte zwanen zwemmen"
REGISTER = "register.csv"
ATTACHED = "brief.txt"
REPORT = "verslag.pdf"
TWIN = "verslag.json"
PRINTED = "afgedrukt.pdf"
CONTROL = "controle.txt"
_SHOWN = 24


def canary(kind: str) -> str:
    """Return the word for one kind of text."""
    assert kind in KINDS
    return STEM + kind


def exports_in(folder: Path) -> Path:
    """Return where the user takes files from and puts them; its name tells of an organisation."""
    return folder / canary("folder")


def register_text() -> str:
    """Return a register with a canary in it."""
    head = "Datum melding;Aard;Uren;Notitie"
    return f"{head}\n3-3-2024;pesten;1,5;{canary('imported')}\n4-3-2024;pesten;2;iets\n"


def leaks(content: bytes, secrets: Mapping[str, bytes] | None = None) -> set[str]:
    """Return which canaries or secrets a content holds, in which form; names, never secrets."""
    lowered = content.lower()
    found = set()
    for form, stem in _STEMS.items():
        haystack = content if form.startswith("base64") else lowered
        for place in _places(haystack, stem):
            found.add(f"{_word(haystack[place : place + 4 * 2 * _SHOWN], form)} in {form}")
    for name, secret in (secrets or {}).items():
        found |= {f"{name} in {form}" for form, bytes_ in _forms(secret) if bytes_ in content}
    return found


def _places(haystack: bytes, needle: bytes) -> Iterable[int]:
    place = haystack.find(needle)
    while place >= 0:
        yield place
        place = haystack.find(needle, place + 1)


def _word(after: bytes, form: str) -> str:
    if form == "hex":
        after = re.match(rb"(?:[0-9a-f]{2})*", after)[0]  # type: ignore[index]
        after = bytes.fromhex(after.decode("ascii"))
    elif form.startswith("base64"):
        return "canary"
    text = after.replace(b"\0", b"").decode("latin-1")
    return re.match(r"[a-z]*", text)[0][:_SHOWN]  # type: ignore[index]


def _inner_base64(word: bytes, shift: int) -> bytes:
    """Return the characters that stand in any base64 of a text with the word at this place."""
    encoded = base64.b64encode(bytes(shift) + word)
    first = (shift * 8 + 5) // 6
    last = (shift + len(word)) * 8 // 6
    return encoded[first:last]


def _stems() -> dict[str, bytes]:
    lower = STEM.lower()
    found = {
        "utf-8": lower.encode(),
        "utf-16-le": lower.encode("utf-16-le"),
        "utf-16-be": lower.encode("utf-16-be"),
        "utf-32-le": lower.encode("utf-32-le"),
        "utf-32-be": lower.encode("utf-32-be"),
        "hex": lower.encode().hex().encode(),
        "hex of the capital": STEM.encode().hex().encode(),
        "backwards": lower[::-1].encode(),
    }
    for word in (STEM, lower, STEM.upper()):
        for encoding in ("utf-8", "utf-16-le"):
            for shift in range(3):
                name = f"base64 of {word[:2]}, {encoding}, {shift}"
                found[name] = _inner_base64(word.encode(encoding), shift)
    return found


def _forms(secret: bytes) -> list[tuple[str, bytes]]:
    return [
        ("raw", secret),
        ("hex", secret.hex().encode()),
        ("capital hex", secret.hex().upper().encode()),
        *((f"base64, {shift}", _inner_base64(secret, shift)) for shift in range(3)),
        *_text_forms(secret),
    ]


def _text_forms(secret: bytes) -> list[tuple[str, bytes]]:
    """Return a secret that is itself a text, or whose hex digits are, in wider characters."""
    try:
        text = secret.decode("ascii")
    except UnicodeDecodeError:
        text = secret.hex()
    return [(form, text.encode(form)) for form in ("utf-16-le", "utf-16-be", "utf-32-le")]


_STEMS = _stems()
