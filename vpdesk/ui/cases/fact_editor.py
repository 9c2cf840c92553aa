"""The small editor of one value, in the place of that value."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.cases.facts_list import BESIDE
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.text import announce, set_tone, text_label
from vpdesk.ui.widgets.text_area import TextArea

_CONFIRMING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STAYING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_MOST_LINES = 6
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class FactEditor(QWidget):
    """Enter and going elsewhere keep what is entered, Esc leaves it as it was.

    `saved` carries the value; `left` tells that nothing is to be changed.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, name: str, control: ComboBox | TextArea, hint: str = "") -> None:
        super().__init__()
        self.control = control
        self._over = False
        self._before = self.value()
        control.setAccessibleName(name)
        control.setAccessibleDescription(hint)
        control.installEventFilter(self)
        self.below_label = text_label(hint, "small", "text2", wrap=True)
        self.below_label.setVisible(bool(hint))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.LABEL_TO_FIELD, 0, tokens.TIGHT)
        column.setSpacing(tokens.TIGHT)
        caption = text_label(name, "small", "text2")
        for label in (caption, self.below_label):
            label.setContentsMargins(BESIDE, 0, 0, 0)
        column.addWidget(caption)
        column.addWidget(control)
        column.addWidget(self.below_label)
        if isinstance(control, ComboBox):
            control.activated.connect(self._settle_chosen)
            # Long choices are read in the list that opens; the pane keeps its width.
            control.setSizeAdjustPolicy(_NARROW)
            control.setMinimumContentsLength(1)

    def start(self) -> None:
        """Take the keyboard, with the choices open or the text selected."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(self.control, ComboBox):
            self.control.showPopup()
        else:
            self.control.set_lines(1, _MOST_LINES)
            self.control.selectAll()

    def value(self) -> object:
        if isinstance(self.control, ComboBox):
            return self.control.value()
        return " ".join(self.control.text().split())

    def settle(self) -> None:
        """Keep what is entered, once."""
        if not self._over:
            self._over = True
            if self.value() == self._before:
                self.left.emit()
            else:
                self.saved.emit(self.value())

    def refuse(self, why: str) -> None:
        """Stay open and say what is wrong."""
        self._over = False
        self.below_label.setText(why)
        set_tone(self.below_label, "danger")
        self.below_label.show()
        announce(self.below_label)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _is_letter_for_shortcut(event):
            # A letter looks for a choice here; it begins no entry beside it.
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._over = True
                self.left.emit()
                return True
            if event.key() in _CONFIRMING:
                self.settle()
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYING:
            # The keyboard first arrives where it goes.
            QTimer.singleShot(0, self, self._settle_where_left)
        return False

    def _settle_chosen(self) -> None:
        QTimer.singleShot(0, self, self.settle)

    def _settle_where_left(self) -> None:
        """Keep what is entered, unless the keyboard only went to the choices and will be back."""
        control = self.control
        choosing = isinstance(control, ComboBox) and control.view().isVisible()
        if not choosing and not control.hasFocus():
            self.settle()


def _is_letter_for_shortcut(event: QKeyEvent) -> bool:
    unmodified = event.modifiers() in {_NO_KEYS, Qt.KeyboardModifier.ShiftModifier}
    return event.type() == QEvent.Type.ShortcutOverride and unmodified and event.text().isalnum()
