"""What is told below the head of a case about files that come in: how far, and what became."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.cases.elided_label import ElidedLabel
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.strip import Strip


class AttachingPart(QWidget):
    """A bar while a file comes in, a sentence afterwards; else it is not there."""

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strip = Strip()
        self.strip.link_clicked.connect(self.clear)
        self._name = ElidedLabel("small", "text2", secret=True)
        self.bar = ShareBar(self.tr("Adding an attachment"))
        self.cancel_button = secondary_button(self.tr("Stop"))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        words = QVBoxLayout()
        words.setSpacing(tokens.TIGHT)
        words.addWidget(self._name)
        words.addWidget(self.bar)
        self._running = QWidget()
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.LARGE)
        row.addLayout(words, 1)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, 0)
        column.addWidget(self._running)
        column.addWidget(self.strip)
        self.clear()

    def show_progress(self, name: str, done: int, total: int) -> None:
        self._name.show_text(filled(self.tr("Adding ‘%1’…"), name))
        self.bar.show_share(done, total)
        self.strip.say("")
        self._running.show()
        self.show()

    def say(self, text: str, kind: str) -> None:
        """Say what became of the files; nothing where nothing came of it."""
        self._running.hide()
        self.strip.say(text, "warn" if kind == "warn" else "ok", self.tr("Close"))
        self.setVisible(bool(text))

    def clear(self) -> None:
        self._running.hide()
        self.strip.say("")
        self.hide()
