"""What the window shows between the desk and the lock: nothing, then that it is closing."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.text import text_label

SAID_AFTER = 300
"""Milliseconds; what is closed sooner says nothing."""


class ClosingPage(QWidget):
    """A calm page without any content; it takes no key and no click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        on_ground(self, "canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("vpdesk")
        self._reason = ""
        self._head = text_label("", "title")
        self._why = text_label("", "body", "text2")
        column = QVBoxLayout(self)
        column.setSpacing(tokens.TIGHT)
        column.addStretch(1)
        column.addWidget(IconMark("umbrella", "text2", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(tokens.SMALL)
        for part in (self._head, self._why):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(SAID_AFTER)
        self.clock.timeout.connect(self._say)
        self.clock.start()

    def explain(self, reason: str) -> None:
        """Say below that it is closing what it waits for, from the same moment on."""
        self._reason = reason
        if not self.clock.isActive():
            self._say()

    def _say(self) -> None:
        self._head.setText(self.tr("Closing…"))
        self._why.setText(self._reason)
        self.setAccessibleName(self._head.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self._head, QAccessible.Event.Alert))
