"""A check box drawn as a switch, with its state in a word."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_focus_ring, paint_ground, paint_text, text_width

_TRACK_WIDTH = 36
_TRACK_HEIGHT = 20
_KNOB = 14


class Switch(QCheckBox):
    """On or off at once; `name` is spoken, the word *Aan* or *Uit* stands beside it."""

    def __init__(self, name: str, *, on: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self.update)

    def sizeHint(self) -> QSize:
        widest = max(text_width(self.tr("On"), "label"), text_width(self.tr("Off"), "label"))
        return QSize(widest + tokens.SMALL + _TRACK_WIDTH + 4, tokens.CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        top = (self.height() - _TRACK_HEIGHT) / 2
        track = QRectF(self.width() - _TRACK_WIDTH - 2, top, _TRACK_WIDTH, _TRACK_HEIGHT)
        words = QRectF(0, 0, track.left() - tokens.SMALL, self.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        shown = self.tr("On") if on else self.tr("Off")
        ink: tokens.Colour = "text2" if self.isEnabled() else "text3"
        paint_text(painter, words, shown, "label", ink, right)
        ground, edge = self._track_colours()
        paint_ground(painter, track, ground, _TRACK_HEIGHT / 2, edge)
        inset = (_TRACK_HEIGHT - _KNOB) / 2
        left = track.right() - inset - _KNOB if on else track.left() + inset
        knob = QRectF(left, top + inset, _KNOB, _KNOB)
        paint_ground(painter, knob, colour("onaccent" if on else "input"), _KNOB / 2)
        if self.hasFocus():
            paint_focus_ring(painter, track.adjusted(-2, -2, 2, 2), 12, "text" if on else "accent")

    def _track_colours(self) -> tuple[QColor, QColor]:
        if not self.isEnabled():
            return colour("neutraltint"), colour("border")
        if self.isChecked():
            track = colour("accenthover" if self.underMouse() else "accent")
            return track, track
        return colour("hover" if self.underMouse() else "surface"), colour("input")
