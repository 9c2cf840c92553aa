"""A PDF in memory, page under page; a page is drawn when it comes into sight."""

from collections import OrderedDict
from collections.abc import Generator
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from vpdesk.services.files.documents import page_image, page_shapes
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.progress import Progress
from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.page_pictures import spoken_pages
from vpdesk.ui.painting import paint_focus_ring
from vpdesk.ui.widgets.focus import KeyboardFocus, has_keyboard_focus
from vpdesk.ui.widgets.scroll import to_an_end

_KEPT = 12
"""How many drawn pages are kept; about what can be in sight, and a few around."""

_SETTLED_MS = 120
_STEP = 40
_FLATTEST, _LONGEST = 0.1, 10.0


class SeenPages(QAbstractScrollArea):
    """`told` says when there are more pages than are shown."""

    shown = Signal()
    told = Signal(str)
    refused = Signal(object)

    def __init__(self, held: HeldContent, name: str) -> None:
        super().__init__()
        self._held = held
        self._shapes: tuple[float, ...] = ()
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._drawing: int | None = None
        self._width = 0
        self._at = 0
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "bare")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        KeyboardFocus(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._draw_next)

    def start(self, *, at: int = 0) -> None:
        """Show the pages, scrolled down by ``at`` logical pixels where there is so much."""
        self._at = at
        job = RunningJob(partial(page_shapes, self._held), self)
        job.succeeded.connect(self._show)
        job.failed.connect(self.refused)
        job.start()

    def speak(self, texts: tuple[str, ...]) -> None:
        """Tell a screen reader what the pages say."""
        self.setAccessibleDescription(spoken_pages(texts))

    def speak_of(self, error: Exception) -> None:
        """Tell a screen reader why it has nothing to read; the pages stay as they are."""
        words = words_for(error)
        if words is None:
            raise error
        self.setAccessibleDescription(words)

    def forget(self) -> None:
        self.setAccessibleDescription("")
        self._shapes = ()
        self._images.clear()

    def drawn(self) -> dict[int, QImage]:
        """Return the pages that are drawn, by their number from 0."""
        return dict(self._images)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._settling.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._settling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not to_an_end(self.verticalScrollBar(), event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), colour("pdfbg"))
        for number, spot in self._in_sight():
            painter.fillRect(spot.adjusted(-1, -1, 1, 1), colour("border"))
            if number in self._images:
                painter.drawImage(spot, self._images[number])
            else:
                painter.fillRect(spot, colour("surface"))
        if has_keyboard_focus(self):
            paint_focus_ring(painter, QRectF(self.viewport().rect()), 0)

    def _show(self, found: tuple[int, tuple[float, ...]]) -> None:
        count, shapes = found
        self._shapes = tuple(min(max(shape, _FLATTEST), _LONGEST) for shape in shapes)
        if count > len(shapes):
            words = self.tr("Only the first %n page(s) are shown.", "", len(shapes))
            self.told.emit(words)
        self._measure()
        self.verticalScrollBar().setValue(self._at)
        self._draw_next()

    def _in_sight(self) -> list[tuple[int, QRectF]]:
        found = []
        width, height = self._page_width(), self.viewport().height()
        left = (self.viewport().width() - width) / 2
        top = float(tokens.WIDE - self.verticalScrollBar().value())
        for number, shape in enumerate(self._shapes):
            if top >= height:
                break
            if top + width * shape > 0:
                found.append((number, QRectF(left, top, width, width * shape)))
            top += width * shape + tokens.LARGE
        return found

    def _draw_next(self) -> None:
        """Draw the first page in sight that is not drawn yet; one at a time."""
        if self._drawing is not None:
            return
        width = round(self._page_width() * self.devicePixelRatioF())
        if width != self._width:
            self._images.clear()
            self._width = width
        for number, _spot in self._in_sight():
            if number not in self._images:
                self._drawing = number
                job = RunningJob(partial(_drawn, self._held, number, width), self)
                job.succeeded.connect(self._keep)
                job.failed.connect(self.refused)
                job.start()
                return
        self.shown.emit()

    def _keep(self, picture: QImage) -> None:
        number, self._drawing = self._drawing, None
        if number is None or not self._shapes:
            return
        self._images[number] = picture
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.viewport().update()
        self._draw_next()

    def _page_width(self) -> int:
        return max(self.viewport().width() - 2 * tokens.WIDE, 100)

    def _measure(self) -> None:
        width = self._page_width()
        heights = sum(width * shape + tokens.LARGE for shape in self._shapes)
        content = round(heights) - tokens.LARGE + 2 * tokens.WIDE if self._shapes else 0
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(content - self.viewport().height(), 0))


def _drawn(held: HeldContent, number: int, width: int) -> Generator[Progress, None, QImage]:
    page = yield from page_image(held, number, width)
    kind = QImage.Format.Format_RGB32
    return QImage(page.pixels, page.width, page.height, 4 * page.width, kind).copy()
