"""The field that looks for words inside the case that is shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.step_field import StepField
from vpdesk.ui.widgets.text import announce, text_label

_WIDEST = 420


class CaseSearch(QWidget):
    """`sought` carries what is typed, `stepped` 1 for the next place and -1 for the one before.

    F3 and Shift+F3 step while it is open; Esc closes it, which `left` tells.
    """

    sought = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        on_ground(self, "canvas", "bottom")
        self.field = StepField(self.tr("Search in this case"), alone=True)
        self.field.textChanged.connect(self.sought)
        self.field.stepped.connect(self.stepped)
        self.field.left.connect(self.close_field)
        self.count_label = text_label("", "small", "text2", tabular=True)
        self.previous_button = tool_button("chevron-up", self.tr("Previous place"))
        self.next_button = tool_button("chevron-down", self.tr("Next place"))
        self.close_button = tool_button("x", self.tr("Close the search"))
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.WIDE, tokens.SMALL, tokens.LARGE, tokens.SMALL)
        row.setSpacing(tokens.TIGHT)
        row.addWidget(self.field, 1)
        row.addSpacing(tokens.TIGHT)
        row.addWidget(self.count_label)
        row.addStretch()
        self.field.setMaximumWidth(_WIDEST)
        for button, step, key in (
            (self.previous_button, -1, "Shift+F3"),
            (self.next_button, 1, "F3"),
        ):
            button.setToolTip(f"{button.accessibleName()} ({key})")
            button.clicked.connect(self._stepping(step))
            row.addWidget(button)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self._stepping(step))
        self.close_button.setToolTip(f"{self.close_button.accessibleName()} (Esc)")
        self.close_button.clicked.connect(self.close_field)
        row.addWidget(self.close_button)
        self.hide()

    def open_field(self) -> None:
        """Show the field with the keyboard in it and what was typed selected."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_field(self) -> None:
        """Go away and forget what was looked for."""
        if not self.isHidden():
            self.forget()
            self.left.emit()

    def forget(self) -> None:
        self.hide()
        self.field.clear()

    def show_count(self, place: int, total: int, *, sought: bool) -> None:
        """Tell which of the places found is shown, counted from 1; place 0 when none is.

        Where nothing is ``sought`` yet there is nothing to tell.
        """
        words = filled(self.tr("%1 of %2"), str(place), str(total)) if total else ""
        if sought and not total:
            words = self.tr("Nothing found")
        self.count_label.setText(words)
        self.previous_button.setEnabled(total > 0)
        self.next_button.setEnabled(total > 0)
        if words:
            announce(self.count_label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_field()
        else:
            super().keyPressEvent(event)

    def _stepping(self, step: int) -> Callable[[], None]:
        return lambda: self.stepped.emit(step)
