"""Filter chips: one property of a list, to choose a value for."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour, wants_contrast
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.painting import elided, paint_focus_ring, paint_ground, paint_text, text_width
from vpdesk.ui.widgets.plain_words import say_plainly, unmarked
from vpdesk.ui.widgets.tips import tip_words

_PADDING = 10
_CHEVRON = 12
_WIDEST, _WIDEST_LINE = 240, 400
"""Of the words on a chip and in its menu, in logical pixels."""


class FilterChip(QToolButton):
    """A chip that shows its property while empty and the chosen value while it filters."""

    value_changed = Signal(object)

    def __init__(self, title: str, options: Sequence[tuple[object, str]] = ()) -> None:
        super().__init__()
        self._title = title
        self._options: Sequence[tuple[object, str]] = ()
        self._value: object = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._choose)
        self.setMenu(self._menu)
        self.set_options(options)

    @property
    def value(self) -> Any:
        """The chosen value, None while the chip does not filter."""
        return self._value

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these values; the first line of the menu always clears the filter."""
        self._options = tuple(options)
        for action in self._menu.actions():
            self._menu.removeAction(action)
            action.deleteLater()
        self._offer(None, self.tr("All"))
        if options:
            self._menu.addSeparator()
        for value, text in options:
            self._offer(value, text)
        self._show_state()

    def set_value(self, value: object) -> None:
        """Choose a value, or None to clear; tells it when it is another one."""
        if value != self._value:
            self._value = value
            self._show_state()
            self.value_changed.emit(value)

    def clear(self) -> None:
        self.set_value(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.showMenu()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        width = min(text_width(self.text(), self._role()), _WIDEST)
        return QSize(width + 2 * _PADDING + _CHEVRON + 2, tokens.CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, tokens.CHIP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        active = self._value is not None
        ground = colour("selected" if active else "hover" if self.underMouse() else "surface")
        radius = area.height() / 2
        edge = tokens.EDGE_WIDTH if active and wants_contrast() else 1
        paint_ground(painter, area, ground, radius, colour("accent" if active else "border"), edge)
        ink: tokens.Colour = "accenttext" if active else "text2"
        inner = area.adjusted(_PADDING, 0, -_PADDING - _CHEVRON, 0)
        paint_text(painter, inner, self.text(), self._role(), ink)
        is_cut = text_width(self.text(), self._role()) > inner.width()
        self.setToolTip(tip_words(self.text()) if is_cut else "")
        top = (area.height() - _CHEVRON) / 2
        spot = QRectF(area.right() - _PADDING - _CHEVRON + 2, top, _CHEVRON, _CHEVRON)
        paint_icon(painter, spot, "chevron-down", ink)
        if self.hasFocus():
            paint_focus_ring(painter, area, radius, on_selected=active)

    def _role(self) -> tokens.Role:
        return "label" if self._value is None else "labelstrong"

    def _offer(self, value: object, text: str) -> None:
        action = QAction(unmarked(elided(text, _WIDEST_LINE, "label")), self._menu)
        action.setCheckable(True)
        action.setData(self._position(value))
        self._group.addAction(action)
        self._menu.addAction(action)

    def _position(self, value: object) -> int:
        return next((n for n, (known, _) in enumerate(self._options) if known == value), -1)

    def _choose(self, action: QAction) -> None:
        position = action.data()
        self.set_value(None if position < 0 else self._options[position][0])

    def _show_state(self) -> None:
        position = self._position(self._value) if self._value is not None else -1
        for action in self._group.actions():
            action.setChecked(action.data() == position)
        shown = self._options[position][1] if position >= 0 else self._title
        say_plainly(self, shown)
        spoken = shown if position < 0 else self.tr("%1: %2").replace("%1", self._title)
        self.setAccessibleName(spoken.replace("%2", shown))
        self.updateGeometry()
        self.update()
