"""A field to choose one of a few values."""

from collections.abc import Sequence
from enum import Enum
from math import ceil
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from vpdesk.ui import tokens
from vpdesk.ui.fonts import font
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.widgets.tips import tip_words

_CHEVRON = 16
_NO_WORDS = "\x1f"
"""Begins every key and no word that is shown; older drafts hold words."""
_BESIDE_WORDS = _CHEVRON + 30
"""The chevron, and what the style keeps around it and the words."""
_WIDEST = 400
"""Of a line of the settings; a name that is longer is cut, and told in the tooltip."""


class ComboBox(QComboBox):
    """Holds Python values; the wheel changes it only while it has focus.

    A choice that is cut is told in a tooltip, unless it was made secret.
    """

    value_changed = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, choices: Sequence[tuple[object, str]] = ()
    ) -> None:
        super().__init__(parent)
        self._values: tuple[object, ...] = ()
        self._least = 0
        self._is_secret = False
        self.setFont(font("body"))
        # The usual delegate of a combo box ignores the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFixedHeight(tokens.INPUT_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setMaxVisibleItems(12)
        self.currentIndexChanged.connect(self._tell)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer these values with their words; the chosen value stays when it is among them."""
        chosen = self.value()
        self.blockSignals(True)
        self.clear()
        self._values = tuple(value for value, _ in choices)
        self.addItems([text for _, text in choices])
        self._fit_choices()
        self.setCurrentIndex(self._values.index(chosen) if chosen in self._values else 0)
        self.blockSignals(False)
        if self.value() != chosen:
            self._tell()

    def make_secret(self) -> None:
        """Tell no choice in a tooltip, which shows it without being asked.

        A code name, a number and what was typed about a case are secret.
        """
        self._is_secret = True

    def take_width(self, least: int) -> None:
        """Be as wide as the longest choice from now on, within this and what a row has room for."""
        self._least = least
        self._fit_choices()

    def _fit_choices(self) -> None:
        if self._least:
            texts = [self.itemText(place) for place in range(self.count())]
            # Whole pixels are rounded down, and a part of one already cuts a word.
            advance = QFontMetricsF(self.font()).horizontalAdvance
            widest = ceil(max(map(advance, texts), default=0))
            self.setFixedWidth(min(max(widest + _BESIDE_WORDS, self._least), _WIDEST))

    def value(self) -> Any:
        """Return the chosen value, None when nothing is offered."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose a value. Raises ValueError when it is not offered."""
        self.setCurrentIndex(self._values.index(value))

    def key(self) -> str:
        """Return what names the chosen value in every language, to be kept with a draft."""
        return _key(self.value())

    def choose_key(self, key: str) -> None:
        """Choose what `key` returned, or what is called so; the first where neither is offered."""
        keys = [_key(value) for value in self._values]
        place = keys.index(key) if key in keys else self.findText(key)
        self.setCurrentIndex(max(place, 0))

    def showPopup(self) -> None:
        # The list has a window of its own, in which nothing says what is chosen from.
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room = self.width() - _BESIDE_WORDS
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text = self.currentText()
        is_cut = self.fontMetrics().horizontalAdvance(text) > self.width() - _BESIDE_WORDS
        self.setToolTip(tip_words(text) if is_cut and not self._is_secret else "")
        painter = QPainter(self)
        top = (self.height() - _CHEVRON) / 2
        spot = QRectF(self.width() - _CHEVRON - 6, top, _CHEVRON, _CHEVRON)
        paint_icon(painter, spot, "chevron-down", "text2")

    def _tell(self) -> None:
        self.value_changed.emit(self.value())


def _key(value: object) -> str:
    return _NO_WORDS + repr(value.value if isinstance(value, Enum) else value)
