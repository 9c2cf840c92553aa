"""The total of this period, large, with those of earlier periods beside it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from vpdesk.domain.disclosure import Token
from vpdesk.reports import layout
from vpdesk.reports.paragraphs import Text, text
from vpdesk.reports.tokens import token_words

if TYPE_CHECKING:
    from vpdesk.reports.tagging import TaggedCanvas

_FIGURE_LINE = 29.0
_CAPTION_LINE = 14.0
_ABOVE = 33.0
_INSET = 16.0
_GAP = 8.0


class Totals(Flowable):
    """A quiet strip with the token of each period and its caption, this period first."""

    def __init__(self, periods: Sequence[tuple[str, Token]], language: str) -> None:
        super().__init__()
        self.spaceBefore, self.spaceAfter = 10, 12
        self._columns = [
            _column(caption, token, language, first=i == 0)
            for i, (caption, token) in enumerate(periods)
        ]
        places = 1 if len(periods) == 1 else max(len(periods), 3)
        self._width = (layout.WIDTH - 2 * _INSET) / places
        lines = [len(caption.breakLines(self._width - _GAP).lines) for _, caption in self._columns]
        self._lift = (max(lines) - 1) * layout.CAPTION.leading

    def printed(self) -> Iterator[str]:
        """Yield the texts in the order in which they are drawn."""
        for figure, caption in self._columns:
            yield figure.printed
            yield caption.printed

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        return layout.WIDTH, _FIGURE_LINE + self._lift + _ABOVE

    def draw(self) -> None:
        canvas = cast("TaggedCanvas", self.canv)
        height = self.wrap(0, 0)[1]
        with canvas.decoration():
            canvas.setFillColor(layout.SUNKEN)
            canvas.roundRect(0, 0, layout.WIDTH, height, 6, stroke=0, fill=1)
        for i, (figure, caption) in enumerate(self._columns):
            for part, baseline in ((figure, _FIGURE_LINE), (caption, _CAPTION_LINE)):
                _, tall = part.wrap(self._width - _GAP, height)
                top = baseline + self._lift + part.style.fontSize
                part.drawOn(canvas, _INSET + i * self._width, top - tall)


def _column(caption: str, token: Token, language: str, *, first: bool) -> tuple[Text, Text]:
    figure = text(token_words(token, language), _style(token, first=first))
    return figure, text(caption, layout.CAPTION)


def _style(token: Token, *, first: bool) -> ParagraphStyle:
    if not first:
        return layout.FIGURE_EARLIER
    return layout.FIGURE if token.exact else layout.FIGURE_WORDS
