"""A table of texts that flows over pages, its head repeated on each."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, cast
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from vpdesk.reports import layout
from vpdesk.reports.fonts import printable

if TYPE_CHECKING:
    from vpdesk.reports.tagging import TaggedCanvas

_GAP = 10.0
_PADDING = 3.75
_HIGHEST = layout.PAGE_HEIGHT - layout.TOP - layout.BOTTOM - 60
"""Of a row in points: what fits on a page, below the head."""

Row = Sequence[str]


class Listing(Flowable):
    """Texts side by side, the first of each row its label; ``widths`` are in points.

    An empty ``head`` leaves the head out. A cell keeps its lines and breaks words that are wider
    than itself, so that nothing is cut. A row that is higher than a page goes on in rows below it.
    """

    def __init__(
        self,
        head: Row,
        rows: Sequence[Row],
        *,
        widths: Sequence[float],
        strong: bool = False,
        key: object = None,
    ) -> None:
        super().__init__()
        self.spaceAfter = 2
        self._head, self._widths = tuple(head), tuple(widths)
        self._strong = strong
        self._key = key or object()
        label = layout.CELL_STRONG if strong else layout.CELL_QUIET
        styles = [label, *[layout.CELL] * (len(self._widths) - 1)]
        self._rows = tuple(part for row in rows for part in self._parts(row, styles))
        self._cells = [_cells(row, styles) for row in self._rows]
        if head:
            self._cells.insert(0, _cells(head, [layout.CELL_HEAD] * len(self._widths)))
        self._heights = [self._height(cells) for cells in self._cells]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        return layout.WIDTH, sum(self._heights)

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: ARG002, N803
        above = len(self._cells) - len(self._rows)
        room = aH - sum(self._heights[:above])
        fitting = sum(height <= room for height in accumulate(self._heights[above:]))
        if not fitting:
            return []
        return [self._part(self._rows[:fitting]), self._part(self._rows[fitting:])]

    def draw(self) -> None:
        canvas = cast("TaggedCanvas", self.canv)
        top = sum(self._heights)
        with canvas.inside("Table", self._key):
            for place, (cells, height) in enumerate(zip(self._cells, self._heights, strict=True)):
                is_head = bool(self._head) and place == 0
                with canvas.decoration():
                    canvas.setStrokeColor(layout.BORDER if is_head else layout.DIVIDER)
                    canvas.setLineWidth(0.6)
                    canvas.line(0, top - height, layout.WIDTH, top - height)
                with canvas.inside("TR"):
                    self._draw_cells(canvas, cells, top, is_head=is_head)
                top -= height

    def _parts(self, row: Row, styles: Sequence[ParagraphStyle]) -> Iterator[Row]:
        lines = [cell.splitlines() for cell in row]
        half = max(map(len, lines)) // 2
        if not half or self._height(_cells(row, styles)) <= _HIGHEST:
            yield row
            return
        for part in (slice(half), slice(half, None)):
            yield from self._parts(["\n".join(each[part]) for each in lines], styles)

    def _part(self, rows: Sequence[Row]) -> "Listing":
        return Listing(self._head, rows, widths=self._widths, strong=self._strong, key=self._key)

    def _height(self, cells: Sequence[Paragraph]) -> float:
        pairs = zip(cells, self._widths, strict=True)
        return max(cell.wrap(width - _GAP, 10_000)[1] for cell, width in pairs) + 2 * _PADDING

    def _draw_cells(
        self, canvas: "TaggedCanvas", cells: Sequence[Paragraph], top: float, *, is_head: bool
    ) -> None:
        left = 0.0
        for column, (cell, width) in enumerate(zip(cells, self._widths, strict=True)):
            scope = "Column" if is_head else None if column else "Row"
            with canvas.tagged("TH" if scope else "TD", scope):
                cell.drawOn(canvas, left, top - _PADDING - cell.height)
            left += width


def facts(rows: Sequence[Row], *, label_width: float = 130.0) -> Listing:
    """Return captions with their values, without a head."""
    return Listing((), rows, widths=(label_width, layout.WIDTH - label_width))


def _cells(row: Row, styles: Sequence[ParagraphStyle]) -> list[Paragraph]:
    return [_cell(text, style) for text, style in zip(row, styles, strict=True)]


def _cell(text: str, style: ParagraphStyle) -> Paragraph:
    lines = (escape(printable(line.strip())) for line in text.splitlines())
    return Paragraph("<br/>".join(lines), style)
