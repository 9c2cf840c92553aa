"""Room on a paper to write on by hand."""

from typing import cast

from reportlab.platypus import Flowable

from vpdesk.reports import layout
from vpdesk.reports.tagging import TaggedCanvas

_LINE_HEIGHT = 27.0


class NoteLines(Flowable):
    """``lines`` ruled lines; decoration to a screen reader."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803
        return layout.WIDTH, self._lines * _LINE_HEIGHT

    def draw(self) -> None:
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.decoration():
            canvas.setStrokeColor(layout.BORDER)
            canvas.setLineWidth(0.6)
            for line in range(self._lines):
                canvas.line(0, line * _LINE_HEIGHT, layout.WIDTH, line * _LINE_HEIGHT)
