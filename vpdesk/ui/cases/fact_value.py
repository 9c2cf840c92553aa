"""A value with its caption that the keyboard can reach and a double click changes."""

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip

from vpdesk.ui import tokens
from vpdesk.ui.cases.case_facts import Fact
from vpdesk.ui.cases.facts_list import BESIDE
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import TextBlock, paint_focus_ring, paint_ground
from vpdesk.ui.widgets.focus import KeyboardFocus, has_keyboard_focus
from vpdesk.ui.widgets.plain_words import say_plainly

_ABOVE_CAPTION = 5
_PADDING = 1
_BELOW_CAPTION = 1
_LEAST = 80
_CONFIRMING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FactValue(QAbstractButton):
    """`clicked` asks to change it; one that follows from elsewhere says so instead.

    `stepped` carries -1 for the value above and 1 for the one below.
    """

    stepped = Signal(int)

    def __init__(self, fact: Fact, *, captioned: bool) -> None:
        super().__init__()
        self._captioned = captioned
        self.fact = fact
        KeyboardFocus(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_fact(fact)

    def show_fact(self, fact: Fact) -> None:
        """Show another value in the same place."""
        self.fact = fact
        say_plainly(self, fact.text)
        self.setAccessibleName(f"{fact.name}: {fact.text}")
        how = self.tr("Follows from the timeline; change it there")
        if fact.field is not None:
            how = self.tr("Change with Enter or a double click")
        self.setToolTip(how)
        self.setAccessibleDescription(how)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        caption, value = self._blocks(width)
        above = _ABOVE_CAPTION + caption.height + _BELOW_CAPTION if caption else 0
        return max(round(above + value.height) + 2 * _PADDING, tokens.CHIP_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(max(self.width(), _LEAST)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[event.key()])
        elif event.key() in _CONFIRMING | {Qt.Key.Key_F2}:
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.click()

    def nextCheckState(self) -> None:
        if self.fact.field is None:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        caption, value = self._blocks(self.width())
        area = self.rect().adjusted(0, _ABOVE_CAPTION if caption else 0, 0, 0)
        if self.underMouse() and self.fact.field is not None:
            paint_ground(painter, area, colour("hover"), tokens.RADIUS_CONTROL)
        top = float(area.top() + _PADDING)
        if caption:
            caption.paint(painter, QPointF(BESIDE, top), "text2")
            top += caption.height + _BELOW_CAPTION
        else:
            top = (self.height() - value.height) / 2
        value.paint(painter, QPointF(BESIDE, top))
        if has_keyboard_focus(self):
            paint_focus_ring(painter, area, tokens.RADIUS_CONTROL)

    def _blocks(self, width: int) -> tuple[TextBlock | None, TextBlock]:
        room = max(width - 2 * BESIDE, 1)
        caption = TextBlock(self.fact.caption, "small", room) if self._captioned else None
        return caption, TextBlock(self.fact.text, "label", room)
