"""Compares the text layer of a finished file with the text that was to be printed."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from vpdesk.reports.figures import Totals
from vpdesk.reports.grid import Grid
from vpdesk.reports.pages import Sheets, foot_on
from vpdesk.reports.paragraphs import Text
from vpdesk.reports.together import Together

_UNSEEN = {"Cc", "Cf", "Cn"}
_HYPHENS = "-\N{HYPHEN}"
"""A text extractor leaves out those at the end of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A text that is printed in one go; a page that begins with it repeats ``head`` first."""

    text: str
    head: str = ""


def says_what_is_printed(pages: Sequence[str], sheets: Sheets) -> bool:
    """Whether the texts of ``pages`` are those of ``sheets``, every one once and in order.

    White space and hyphens do not count, since both come and go where a line ends.
    """
    pieces = list(_pieces(sheets.story))
    place, left = 0, pieces[0].text
    for number, page in enumerate(pages, start=1):
        around = _squeezed(f"{sheets.notice}{sheets.mark}{foot_on(sheets.foot, number)}{number}")
        if place < len(pieces) and left == pieces[place].text:
            around += pieces[place].head
        if not (rest := _squeezed(page)).startswith(around):
            return False
        rest = rest.removeprefix(around)
        while rest:
            if place == len(pieces):
                return False
            if rest.startswith(left):
                rest = rest.removeprefix(left)
                place += 1
                left = pieces[place].text if place < len(pieces) else ""
            elif left.startswith(rest):
                left, rest = left.removeprefix(rest), ""
            else:
                return False
    return not left and not any(piece.text for piece in pieces[place + 1 :])


def _pieces(story: Sequence[Flowable]) -> Iterator[_Piece]:
    for part in story:
        if isinstance(part, Text):
            yield _Piece(text=_squeezed(part.printed))
        elif isinstance(part, Totals):
            yield from (_Piece(text=_squeezed(text)) for text in part.printed())
        elif isinstance(part, Grid):
            head = _squeezed("".join(part.head))
            yield _Piece(text=head)
            yield from (_Piece(text=_squeezed(line), head=head) for line in part.printed())
        elif isinstance(part, Together):
            yield from _pieces(part.parts)


def _squeezed(text: str) -> str:
    return "".join(
        character
        for character in unicodedata.normalize("NFKC", text)
        if not character.isspace()
        and character not in _HYPHENS
        and unicodedata.category(character) not in _UNSEEN
    )
