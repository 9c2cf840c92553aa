"""Fields for one line: plain text, search, passwords."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.fonts import font
from vpdesk.ui.icons import set_icon
from vpdesk.ui.traces import as_sensitive
from vpdesk.ui.widgets.targets import LargeTarget


def line_edit(placeholder: str = "", text: str = "") -> QLineEdit:
    return as_line_edit(QLineEdit(text), placeholder)


def as_line_edit(field: QLineEdit, placeholder: str = "") -> QLineEdit:
    field.setFont(font("body"))
    field.setFixedHeight(tokens.INPUT_HEIGHT)
    as_sensitive(field)
    field.setPlaceholderText(placeholder)
    return field


class SearchField(QLineEdit):
    """A search field with a magnifier and a button that clears; Esc clears it too."""

    moved_down = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        as_line_edit(self, placeholder)
        self.setProperty("kind", "search")
        self.setAccessibleName(placeholder)
        self._glass = QAction(self)
        set_icon(self._glass, "search", "text3", 16)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search field"), self)
        set_icon(self._clear, "circle-x", "text3", 16)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(self._offer_clearing)
        for button in self.findChildren(QToolButton):
            leading = button.defaultAction() is self._glass
            if leading:
                # It does nothing: a click there is one in the field.
                button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            else:
                LargeTarget(button)
            button.setAccessibleName(placeholder if leading else self._clear.text())
            button.setCursor(Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.moved_down.emit()
        else:
            super().keyPressEvent(event)

    def _offer_clearing(self, text: str) -> None:
        self._clear.setVisible(bool(text))


class PasswordField(QLineEdit):
    """A password that can be shown; it keeps no undo and no input suggestions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        as_line_edit(self)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            self.inputMethodHints()
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = QAction(self)
        self._eye.triggered.connect(self.turn)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            LargeTarget(button)
        self._show_state()

    def is_shown(self) -> bool:
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def before_in_tab_order(self, other: QWidget) -> None:
        """Let the tabulator go from the field over its eye to another part."""
        last: QWidget = self
        for button in self.findChildren(QToolButton):
            QWidget.setTabOrder(last, button)
            last = button
        QWidget.setTabOrder(last, other)

    def turn(self) -> None:
        """Show what is hidden, or hide what is shown."""
        shown = self.is_shown()
        self.setEchoMode(QLineEdit.EchoMode.Password if shown else QLineEdit.EchoMode.Normal)
        self._show_state()

    def _show_state(self) -> None:
        shown = self.is_shown()
        self._eye.setText(self.tr("Hide the password") if shown else self.tr("Show the password"))
        set_icon(self._eye, "eye-off" if shown else "eye", "text2", 16)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self._eye.text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
