"""A fact: what it is, and under it what is known."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.tokens import Colour, Role
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText


class Fact(QWidget):
    """Left out while nothing is known."""

    def __init__(self, name: str, role: Role = "labelstrong") -> None:
        super().__init__()
        self._name = name
        self._value = WrappedText("", role)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.HAIR)
        column.addWidget(text_label(name, "small", "text2"))
        column.addWidget(self._value)
        self.show_value("")

    def value(self) -> str:
        return self._value.text()

    def show_value(self, value: str, tone: Colour = "text") -> None:
        self._value.show_text(value, tone)
        self._value.setAccessibleName(f"{self._name}: {value}")
        show_inside(self, bool(value))
