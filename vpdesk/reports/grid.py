"""A table with bars that flows over pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, cast
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from vpdesk.reports import layout
from vpdesk.reports.charts import THICK, THIN, Bar, draw_bar, draw_earlier_bar
from vpdesk.reports.fonts import printable

if TYPE_CHECKING:
    from vpdesk.reports.tagging import TaggedCanvas

_INDENT = 14.0
_GAP = 12.0
_PADDING = 3.75
_APART = 4.0
_LEAST_ROWS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a grid: a label, the bars of the newest periods, and a text per column.

    Its first text is ``strong``, or all of them are ``even``.
    """

    label: str
    cells: tuple[str, ...]
    depth: int = 0
    bar: Bar | None = None
    earlier_bar: Bar | None = None
    strong: bool = True
    even: bool = False


class Grid(Flowable):
    """Labels left, bars in the middle, texts right; ``head`` is repeated on every page.

    ``cell_width`` and ``bar_width`` are in points; a bar width of 0 leaves no place for bars. The
    first column of texts stands out where its line is ``strong``.
    """

    def __init__(
        self,
        head: Sequence[str],
        lines: Sequence[Line],
        *,
        cell_width: float,
        bar_width: float,
        above: float = 0,
        key: object = None,
    ) -> None:
        super().__init__()
        self.spaceBefore, self.spaceAfter = above, 2
        self._head, self._lines = tuple(head), tuple(lines)
        self._cell_width, self._bar_width = cell_width, bar_width
        self._key = key or object()
        columns = len(self._head) - 1
        self._label_width = layout.WIDTH - columns * cell_width - bar_width
        self._label_width -= _GAP if bar_width else 0
        self._cells = [[_cell(self._head[0], layout.CELL_HEAD)]]
        self._cells[0] += [_cell(text, layout.CELL_HEAD, right=True) for text in self._head[1:]]
        self._cells += [_cells_of(line) for line in self._lines]
        self._heights = [self._height(i) for i in range(len(self._cells))]

    @property
    def head(self) -> tuple[str, ...]:
        """The texts that stand above the lines on every page."""
        return tuple(printable(text) for text in self._head)

    def printed(self) -> Iterator[str]:
        """Yield the text of each line, in the order in which it is drawn."""
        for line in self._lines:
            yield printable(" ".join((line.label, *line.cells)))

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        return layout.WIDTH, sum(self._heights)

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: ARG002, N803
        room = aH - self._heights[0]
        fitting = sum(height <= room for height in accumulate(self._heights[1:]))
        if fitting < min(_LEAST_ROWS, len(self._lines)):
            return []
        return [self._part(self._lines[:fitting]), self._part(self._lines[fitting:])]

    def draw(self) -> None:
        canvas = cast("TaggedCanvas", self.canv)
        top = sum(self._heights)
        with canvas.inside("Table", self._key):
            for i, cells in enumerate(self._cells):
                bottom = top - self._heights[i]
                line = self._lines[i - 1] if i else None
                self._rule(canvas, bottom, line)
                with canvas.inside("TR"):
                    self._draw_cells(canvas, cells, top, line)
                if line is not None:
                    self._draw_bars(canvas, line, top)
                top = bottom

    def _part(self, lines: Sequence[Line]) -> "Grid":
        return Grid(
            self._head,
            lines,
            cell_width=self._cell_width,
            bar_width=self._bar_width,
            key=self._key,
        )

    def _height(self, row: int) -> float:
        depth = self._lines[row - 1].depth if row else 0
        label, *cells = self._cells[row]
        heights = [label.wrap(self._label_width - depth * _INDENT, 10_000)[1]]
        heights += [cell.wrap(self._cell_width - _APART, 10_000)[1] for cell in cells]
        return max(heights) + 2 * _PADDING

    def _draw_cells(
        self, canvas: "TaggedCanvas", cells: list[Paragraph], top: float, line: Line | None
    ) -> None:
        indent = line.depth * _INDENT if line else 0
        left = layout.WIDTH - (len(cells) - 1) * self._cell_width
        for column, cell in enumerate(cells):
            x = left + (column - 1) * self._cell_width + _APART if column else indent
            scope = None if line and column else "Row" if line else "Column"
            with canvas.tagged("TH" if scope else "TD", scope):
                cell.drawOn(canvas, x, top - _PADDING - cell.height)

    def _draw_bars(self, canvas: "TaggedCanvas", line: Line, top: float) -> None:
        x = self._label_width + _GAP
        middle = top - _PADDING - layout.CELL.leading / 2 - 0.5
        pair = line.earlier_bar is not None and line.earlier_bar.token.exact
        with canvas.decoration():
            if line.bar is not None:
                lift = (THIN + 1) / 2 if pair else 0
                draw_bar(canvas, line.bar, x, middle - THICK / 2 + lift, self._bar_width)
            if line.earlier_bar is not None:
                low = middle - THICK / 2 - (THIN + 1) / 2
                draw_earlier_bar(canvas, line.earlier_bar, x, low, self._bar_width)

    def _rule(self, canvas: "TaggedCanvas", y: float, line: Line | None) -> None:
        with canvas.decoration():
            canvas.setStrokeColor(layout.DIVIDER if line else layout.BORDER)
            canvas.setLineWidth(0.6)
            canvas.line(0, y, layout.WIDTH, y)


def _cells_of(line: Line) -> list[Paragraph]:
    label = _cell(line.label, layout.CELL if line.depth == 0 else layout.CELL_QUIET)
    first = layout.CELL_STRONG if line.strong and not line.even else layout.CELL
    others = layout.CELL if line.even else layout.CELL_QUIET
    styles = [first, *[others] * (len(line.cells) - 1)]
    texts = zip(line.cells, styles, strict=True)
    return [label, *(_cell(text, style, right=True) for text, style in texts)]


def _cell(text: str, style: ParagraphStyle, *, right: bool = False) -> Paragraph:
    if right:
        style = ParagraphStyle(f"{style.name}-right", style, alignment=TA_RIGHT)
    return Paragraph(escape(printable(text)), style)
