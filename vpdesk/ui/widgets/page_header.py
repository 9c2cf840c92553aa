"""The head of a page or pane: title, a line under it, buttons at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.tokens import Role
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label


class PageHeader(QWidget):
    """`role` is `display` on full pages and `title` in panes."""

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        actions: Sequence[QWidget] = (),
        role: Role = "display",
    ) -> None:
        super().__init__()
        self._title = text_label(title, role)
        self._subtitle = text_label(subtitle, "body", "text2")
        show_inside(self._subtitle, bool(subtitle))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SMALL)
        row.addLayout(words, 1)
        for action in actions:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_title(self, title: str, subtitle: str = "") -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        show_inside(self._subtitle, bool(subtitle))
