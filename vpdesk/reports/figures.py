"""The total of this period, large, with those of earlier periods beside it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from vpdesk.domain.disclosure import Token
from vpdesk.reports import layout
from vpdesk.reports.paragraphs import Text, text
from vpdesk.reports.texts import words
from vpdesk.reports.tokens import token_words

if TYPE_CHECKING:
    from vpdesk.reports.tagging import TaggedCanvas

_HEIGHT = 62.0
_FIGURE_LINE = 29.0
_CAPTION_LINE = 14.0
_INSET = 16.0


class Totals(Flowable):
    """A quiet strip with the token of each period by its title, this period first."""

    def __init__(self, periods: Sequence[tuple[str, Token]], language: str) -> None:
        super().__init__()
        self.spaceBefore, self.spaceAfter = 10, 12
        self._columns = [
            _column(title, token, language, first=i == 0)
            for i, (title, token) in enumerate(periods)
        ]

    def printed(self) -> Iterator[str]:
        """Yield the texts in the order in which they are drawn."""
        for figure, caption in self._columns:
            yield figure.printed
            yield caption.printed

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        return layout.WIDTH, _HEIGHT

    def draw(self) -> None:
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.decoration():
            canvas.setFillColor(layout.SUNKEN)
            canvas.roundRect(0, 0, layout.WIDTH, _HEIGHT, 6, stroke=0, fill=1)
        width = (layout.WIDTH - 2 * _INSET) / max(len(self._columns), 3)
        for i, (figure, caption) in enumerate(self._columns):
            for part, baseline in ((figure, _FIGURE_LINE), (caption, _CAPTION_LINE)):
                part.wrap(width - 8, _HEIGHT)
                below = part.style.leading - part.style.fontSize
                part.drawOn(canvas, _INSET + i * width, baseline - below)


def _column(title: str, token: Token, language: str, *, first: bool) -> tuple[Text, Text]:
    caption = words(language, "summary")["reporters"].format(title=title) if first else title
    return text(token_words(token, language), _style(token, first=first)), text(
        caption, layout.CAPTION
    )


def _style(token: Token, *, first: bool) -> ParagraphStyle:
    if not first:
        return layout.FIGURE_EARLIER
    return layout.FIGURE if token.exact else layout.FIGURE_WORDS
