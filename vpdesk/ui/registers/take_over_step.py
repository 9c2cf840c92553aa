"""The last step: how far taking over is, and what it brought."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.imports import ImportResult, RegisterPreview
from vpdesk.services.progress import Progress
from vpdesk.ui import tokens
from vpdesk.ui.registers.words import cases_words
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.strip import Strip, StripKind
from vpdesk.ui.widgets.text import text_label


class TakeOverStep(QWidget):
    """Progress first, then the result with a way back: `undo_wanted` carries its id."""

    undo_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._result: ImportResult | None = None
        self._words = text_label("", "body", wrap=True, tabular=True)
        self.bar = ShareBar(self.tr("Taking over"))
        self.strip = Strip()
        self.undo_button = secondary_button(self.tr("Undo"), "undo-2")
        self.undo_button.clicked.connect(self._undo)
        row = QHBoxLayout()
        row.addWidget(self.undo_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.SMALL, 0, tokens.SMALL)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self._words)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        column.addLayout(row)

    def start(self) -> None:
        self._result = None
        self.strip.say("")
        self.undo_button.hide()
        self.bar.show()
        self._words.show()
        self.show_progress(Progress(0, 0))

    def show_progress(self, progress: Progress) -> None:
        self.bar.show_share(progress.done, progress.total)
        text = self.tr("%1 of %2 taken over…").replace("%1", str(progress.done))
        total = cases_words(progress.total)
        self._words.setText(text.replace("%2", total) if progress.total else "")

    def show_result(self, result: ImportResult, preview: RegisterPreview) -> None:
        """Say what came in; it can still be undone as a whole."""
        self._result = result
        self._words.hide()
        self.bar.hide()
        self.undo_button.show()
        text = self.tr("%1 taken over for %2.").replace("%1", cases_words(result.cases))
        self.strip.say(text.replace("%2", preview.organisation), "ok")

    def show_undone(self) -> None:
        self._result = None
        self.undo_button.hide()
        self.strip.say(self.tr("Undone. Nothing of this register is left in the vault."), "ok")

    def say(self, text: str, kind: StripKind = "danger") -> None:
        self.strip.say(text, kind)

    def _undo(self) -> None:
        if self._result is not None:
            self.undo_wanted.emit(self._result.id)
