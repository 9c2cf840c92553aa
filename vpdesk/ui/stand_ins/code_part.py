"""The code of a package, shown once, with how each part gets to the colleague."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label


class CodePart(QWidget):
    """Both parts can be selected with the mouse or the keyboard; neither is kept anywhere."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        warning = self.tr(
            "The code is shown this once and kept nowhere. Without both parts nobody can open the"
            " package."
        )
        column.addWidget(Strip(warning, "warn"))
        for heading, words, code in (
            (
                self.tr("Part 1"),
                self.tr("Write it down for your colleague, or give it along with the file."),
                first,
            ),
            (
                self.tr("Part 2"),
                self.tr("Tell it by telephone, never together with the file."),
                second,
            ),
        ):
            card = Card(heading)
            shown = text_label(code, "heading", tabular=True)
            shown.setAccessibleName(f"{heading}: {code}")
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            card.add(text_label(words, "small", "text2", wrap=True))
            card.add(shown)
            column.addWidget(card)
