"""A check box with a mark in the accent colour."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.painting import paint_focus_ring, paint_ground, paint_text, text_width
from vpdesk.ui.widgets.plain_words import say_plainly

_BOX = 20
_GAP = 9
_LEFT = 2


class CheckBox(QCheckBox):
    def __init__(
        self, parent: QWidget | None = None, *, text: str = "", checked: bool = False
    ) -> None:
        super().__init__(parent)
        say_plainly(self, text)
        self.setChecked(checked)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = text_width(self.text(), "label")
        return QSize(_LEFT + _BOX + _GAP + width + 4, tokens.TOOL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEFT + _BOX + _GAP, tokens.TOOL_HEIGHT)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(_LEFT, (self.height() - _BOX) / 2, _BOX, _BOX)
        if self.isChecked():
            ground = colour("accent" if self.isEnabled() else "input")
            paint_ground(painter, box, ground, 5)
            paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", "onaccent")
        else:
            ground = colour("hover" if self.underMouse() else "surface")
            paint_ground(painter, box, ground, 5, colour("input"))
        words = QRectF(box.right() + _GAP, 0, self.width() - box.right() - _GAP, self.height())
        ink: tokens.Colour = "text" if self.isEnabled() else "text3"
        paint_text(painter, words, self.text(), "label", ink)
        if self.hasFocus():
            paint_focus_ring(painter, box.adjusted(-2, -2, 2, 2), 7, "text")
            if not self.isChecked():
                paint_focus_ring(painter, box.adjusted(-2, -2, 2, 2), 7)
