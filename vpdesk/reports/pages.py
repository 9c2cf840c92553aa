"""The page around a report: the mark that it is a concept or final, and the line at its foot."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from io import BytesIO
from threading import Lock
from typing import Any, cast

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from vpdesk.reports import layout
from vpdesk.reports.fonts import REGULAR, SEMIBOLD, register
from vpdesk.reports.tagging import TaggedCanvas
from vpdesk.reports.texts import words

PRODUCER = "vpdesk"
_FOOT = 8.0
_MARK = 8.5
_MARK_HEIGHT = 19.0

_writing = Lock()
"""The fonts are shared, and each has one place where it is being read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """A document before it is laid out: its ``story``, its properties and what is on every page.

    ``mark`` stands at the head, ``foot`` before the number at the foot. With ``invented`` the head
    says first that all of it is.
    """

    story: list[Flowable]
    title: str
    author: str
    language: str
    mark: str
    foot: str
    invented: bool = False

    @property
    def notice(self) -> str:
        """What the head says of a sample practice; empty for everything else."""
        return words(self.language, "mark")["invented"] if self.invented else ""


class _Document(BaseDocTemplate):
    """A document that is laid out piece by piece."""

    page: int
    canv: Any
    _startBuild: Callable[..., None]  # noqa: N815  # as the library calls it
    _endBuild: Callable[[], None]  # noqa: N815

    def pieces(self, story: list[Flowable]) -> Generator[int, None, None]:
        """Do what ``build`` does, and yield the number of every page that was begun."""
        self._startBuild(canvasmaker=TaggedCanvas)
        self.canv._doctemplate = self  # noqa: SLF001
        begun = 0
        while story:
            self.clean_hanging()
            self.handle_flowable(story)
            if begun != self.page:
                begun = self.page
                yield begun
        self._endBuild()


def bound(sheets: Sheets) -> bytes:
    """Return ``sheets`` as a tagged PDF on A4, one at a time; it takes the story apart."""
    pages = binding(sheets)
    while True:
        try:
            next(pages)
        except StopIteration as end:
            written: bytes = end.value
            return written


def binding(sheets: Sheets) -> Generator[int, None, bytes]:
    """Do the same page by page: yield the number of each, so that it can be broken off.

    Until it is finished or closed, no other PDF is written.
    """
    register()
    written = BytesIO()
    frame = Frame(
        layout.SIDE,
        layout.BOTTOM,
        layout.WIDTH,
        layout.PAGE_HEIGHT - layout.TOP - layout.BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def around(canvas: Canvas, _document: Any) -> None:
        with cast("TaggedCanvas", canvas).decoration():
            if sheets.notice:
                _draw_notice(canvas, sheets.notice)
            if sheets.mark:
                _draw_mark(canvas, sheets.mark)
            _draw_foot(canvas, sheets.foot)

    document = _Document(
        written,
        pagesize=(layout.PAGE_WIDTH, layout.PAGE_HEIGHT),
        pageTemplates=[PageTemplate("page", [frame], onPage=around)],
        title=sheets.title,
        author=sheets.author,
        producer=PRODUCER,
        lang=sheets.language,
        invariant=1,
        initialFontName=REGULAR,
        pageCompression=1,
    )
    with _writing:
        yield from document.pieces(sheets.story)
    return written.getvalue()


def _draw_notice(canvas: Canvas, notice: str) -> None:
    _draw_pill(canvas, notice, layout.SIDE)


def _draw_mark(canvas: Canvas, mark: str) -> None:
    _draw_pill(canvas, mark, layout.PAGE_WIDTH - layout.SIDE - _pill_width(mark))


def _pill_width(said: str) -> float:
    return stringWidth(said, SEMIBOLD, _MARK) + 20


def _draw_pill(canvas: Canvas, said: str, left: float) -> None:
    width = _pill_width(said)
    bottom = layout.PAGE_HEIGHT - 56
    canvas.setFillColor(layout.TINT)
    canvas.roundRect(left, bottom, width, _MARK_HEIGHT, _MARK_HEIGHT / 2, stroke=0, fill=1)
    canvas.setFillColor(layout.TEXT_2)
    canvas.setFont(SEMIBOLD, _MARK)
    canvas.drawCentredString(left + width / 2, bottom + 6.4, said)


def _draw_foot(canvas: Canvas, foot: str) -> None:
    left, right = layout.SIDE, layout.PAGE_WIDTH - layout.SIDE
    canvas.setStrokeColor(layout.BORDER)
    canvas.setLineWidth(0.6)
    canvas.line(left, 50, right, 50)
    canvas.setFillColor(layout.TEXT_3)
    canvas.setFont(REGULAR, _FOOT)
    number = canvas.getPageNumber()
    canvas.drawString(left, 37, foot_on(foot, number))
    canvas.drawRightString(right, 37, str(number))


def foot_on(foot: str, number: int) -> str:
    """Return ``foot`` as far as it fits on page ``number``."""
    return _shortened(foot, layout.WIDTH - stringWidth(str(number), REGULAR, _FOOT) - 16)


def _shortened(text: str, room: float) -> str:
    if stringWidth(text, REGULAR, _FOOT) <= room:
        return text
    while text and stringWidth(text + "…", REGULAR, _FOOT) > room:
        text = text[:-1]
    return text.rstrip() + "…"
