"""Shows the pages of a document under each other, as wide as fits."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_focus_ring, paint_text
from vpdesk.ui.widgets.focus import KeyboardFocus, has_keyboard_focus
from vpdesk.ui.widgets.scroll import to_an_end

WIDEST = 900
"""How wide a page is shown at most, in logical pixels."""

_A4 = 297 / 210
_SETTLED_MS = 150
_STEP = 40
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class PagesView(QAbstractScrollArea):
    """Paints page pictures on `pdfbg`; `width_settled` tells when other widths are needed."""

    width_settled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._pages: tuple[QImage, ...] = ()
        self._waiting = ""
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "bare")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(_STEP)
        KeyboardFocus(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self.width_settled)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show other pages; the scroll place stays."""
        self._pages = tuple(pages)
        self._measure()
        self.viewport().update()

    def say(self, words: str) -> None:
        """Show no pages, and why there are none."""
        self._waiting = words
        self.show_pages(())

    def pages(self) -> tuple[QImage, ...]:
        return self._pages

    def page_width(self) -> int:
        """Return how wide a page is shown, in logical pixels."""
        return max(min(WIDEST, self.viewport().width() - 2 * tokens.WIDE), 100)

    def wanted_width(self) -> int:
        """Return how wide a page is in pixels of the screen."""
        return round(self.page_width() * self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        if event.size().width() != event.oldSize().width():
            self._settling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not to_an_end(self.verticalScrollBar(), event):
            super().keyPressEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area = QRectF(self.viewport().rect())
        painter.fillRect(area, colour("pdfbg"))
        if not self._pages:
            paint_text(painter, area, self._waiting, "body", "text2", _MIDDLE)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = tokens.WIDE - self.verticalScrollBar().value()
        for page in self._pages:
            height = self._height(page)
            if top < area.bottom() and top + height > 0:
                self._paint_page(painter, page, top, height)
            top += height + tokens.LARGE
        if has_keyboard_focus(self):
            paint_focus_ring(painter, area, 0)

    def _paint_page(self, painter: QPainter, page: QImage, top: int, height: int) -> None:
        width = self.page_width()
        left = (self.viewport().width() - width) // 2
        spot = QRectF(left, top, width, height)
        painter.fillRect(spot.adjusted(-1, -1, 1, 1), colour("border"))
        painter.drawImage(spot, page)

    def _height(self, page: QImage) -> int:
        shape = page.height() / page.width() if page.width() else _A4
        return round(self.page_width() * shape)

    def _measure(self) -> None:
        heights = sum(self._height(page) + tokens.LARGE for page in self._pages)
        content = heights - tokens.LARGE + 2 * tokens.WIDE if self._pages else 0
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(content - self.viewport().height(), 0))
