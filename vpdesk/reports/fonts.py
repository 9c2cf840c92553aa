"""The fonts of printed documents, and which characters they have."""

import unicodedata
from functools import cache
from threading import Lock
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from vpdesk.paths import resources

REGULAR = "Inter-Regular"
MEDIUM = "Inter-Medium"
SEMIBOLD = "Inter-SemiBold"
BOLD = "Inter-Bold"

MISSING = "⁇"
"""Stands for one or more characters that the fonts do not have, so that a reader sees it."""

_UNSEEN = {"Cc", "Cf"}
"""Categories of characters that have no picture of their own: they are left out."""

_registering = Lock()


def register() -> None:
    """Make the fonts known to the PDF writer, once in the life of the program."""
    with _registering:
        known = pdfmetrics.getRegisteredFontNames()
        for name in (REGULAR, MEDIUM, SEMIBOLD, BOLD):
            if name not in known:
                pdfmetrics.registerFont(TTFont(name, str(resources() / "fonts" / f"{name}.ttf")))


def printable(text: str) -> str:
    """Return ``text`` with every run of characters without a glyph replaced by ``MISSING``."""
    known = _characters()
    printed = ""
    for character in unicodedata.normalize("NFC", text):
        if character.isspace():
            printed += character
        elif unicodedata.category(character) in _UNSEEN:
            continue
        elif ord(character) in known:
            printed += character
        elif not printed.endswith(MISSING):
            printed += MISSING
    return printed


def one_line(text: str) -> str:
    """Return what is printable of ``text``, with every white space as one space."""
    return " ".join(printable(text).split())


@cache
def _characters() -> frozenset[int]:
    register()
    font = cast("TTFont", pdfmetrics.getFont(REGULAR))
    return frozenset(font.face.charToGlyph)
