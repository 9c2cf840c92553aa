"""The name of a reporter that went along: dots until it is asked for, and again after a while."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vpdesk.ui.icons import set_icon
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.wrapped_text import WrappedText

SHOWN_FOR = 20_000
"""Milliseconds that a name stays in sight, as in a case of one's own."""

_DOTS = "•" * 10


class HiddenName(QWidget):
    """``open_name`` returns the name and notes that it was shown."""

    def __init__(self, open_name: Callable[[], str]) -> None:
        super().__init__()
        self._open_name = open_name
        self.shown = WrappedText("", "body")
        self.eye = tool_button("eye", self.tr("Show name"))
        self.eye.clicked.connect(self.turn)
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(SHOWN_FOR)
        self.clock.timeout.connect(self.hide_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shown, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.eye)
        self.hide_name()

    def turn(self) -> None:
        """Show the name for a while, or hide it again."""
        if self.clock.isActive():
            self.hide_name()
            return
        self.shown.show_text(self._open_name())
        self._show_eye(self.tr("Hide name"), "eye-off")
        self.clock.start()

    def hide_name(self) -> None:
        self.clock.stop()
        self.shown.show_text(_DOTS)
        self.shown.setAccessibleName(self.tr("Name hidden"))
        self._show_eye(self.tr("Show name"), "eye")

    def _show_eye(self, name: str, icon: str) -> None:
        set_icon(self.eye, icon, "text2", 18)
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)
