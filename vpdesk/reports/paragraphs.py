"""Running text, tagged as what it is."""

from typing import TYPE_CHECKING, cast
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from vpdesk.reports.fonts import one_line, printable

if TYPE_CHECKING:
    from vpdesk.reports.tagging import TaggedCanvas


_BULLET = "•"


class Text(Paragraph):
    """A paragraph whose style says which part of the document it is.

    ``printed`` is its text as long as it is whole.
    """

    printed = ""

    def draw(self) -> None:
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.tagged(self.style.role):
            super().draw()


def text(content: str, style: ParagraphStyle, number: int | None = None) -> Text:
    """Return ``content`` as one paragraph; ``number`` makes it an item of a numbered list."""
    bullet = None if number is None else f"{number}."
    paragraph = Text(escape(printable(content)), style, bulletText=bullet)
    paragraph.printed = f"{bullet or ''} {printable(content)}"
    return paragraph


def point(content: str, style: ParagraphStyle) -> Text:
    """Return ``content`` as one item of a list without numbers."""
    paragraph = Text(escape(printable(content)), style, bulletText=_BULLET)
    paragraph.printed = f"{_BULLET} {printable(content)}"
    return paragraph


def paragraphs(content: str, style: ParagraphStyle) -> list[Text]:
    """Return a paragraph for every line of ``content`` that is not empty."""
    return [text(line.strip(), style) for line in content.splitlines() if one_line(line)]
