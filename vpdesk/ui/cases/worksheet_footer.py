"""What stands below the worksheet on breaking secrecy: its buttons, and what is asked first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.buttons import as_destructive, primary_button, secondary_button
from vpdesk.ui.widgets.text import text_label

_WORDS = 120
_WRITING, _LEAVING, _DECIDING = range(3)


class WorksheetFooter(QStackedWidget):
    """One row of buttons at a time: for writing, for leaving, for deciding."""

    keep_wanted = Signal()
    decision_wanted = Signal()
    decided = Signal()
    throw_away_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        for buttons in (self._writing(), self._leaving(), self._deciding()):
            self.addWidget(buttons)
        self.setFixedHeight(tokens.BUTTON_HEIGHT + 2 * tokens.MEDIUM)

    @property
    def is_asking(self) -> bool:
        """Whether it is asked what to do with what was typed, or whether to decide."""
        return self.currentIndex() != _WRITING

    def rest(self) -> None:
        """Ask nothing any more."""
        self.setCurrentIndex(_WRITING)

    def show_left(self, left: int) -> None:
        """Say how many questions have no answer yet."""
        words = self.tr("%n question(s) still to answer", "", left)
        self._left.setText(words if left else self.tr("Every question is answered."))

    def ask_leaving(self) -> None:
        """Ask what to do with what was typed."""
        self.setCurrentIndex(_LEAVING)
        self.keep_button.setFocus()

    def ask_deciding(self) -> None:
        """Ask once more before the decision stands."""
        self.setCurrentIndex(_DECIDING)
        self.write_on_button.setFocus()

    def _writing(self) -> QWidget:
        self._left = text_label("", "small", "text2", wrap=True)
        self.draft_button = secondary_button(self.tr("Keep as draft"))
        self.draft_button.clicked.connect(self.keep_wanted)
        self.decide_button = primary_button(self.tr("Record decision…"))
        self.decide_button.clicked.connect(self.decision_wanted)
        return _row(self._left, self.draft_button, self.decide_button)

    def _leaving(self) -> QWidget:
        words = text_label(self.tr("Keep the draft or throw it away?"), "small", wrap=True)
        throw_away = as_destructive(QPushButton(self.tr("Throw away")))
        throw_away.clicked.connect(self.throw_away_wanted)
        self.keep_button = primary_button(self.tr("Keep draft"))
        self.keep_button.clicked.connect(self.keep_wanted)
        return _row(words, throw_away, self.keep_button)

    def _deciding(self) -> QWidget:
        words = text_label(
            self.tr("After this only remarks can be added to the worksheet."),
            "small",
            "danger",
            wrap=True,
        )
        self.write_on_button = secondary_button(self.tr("Write on"))
        self.write_on_button.clicked.connect(self.rest)
        self.sure_button = as_destructive(QPushButton(self.tr("Record decision")))
        self.sure_button.clicked.connect(self.decided)
        return _row(words, self.write_on_button, self.sure_button)


def _row(words: QWidget, *buttons: QWidget) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(tokens.HUGE, tokens.MEDIUM, tokens.HUGE, tokens.MEDIUM)
    row.setSpacing(tokens.SMALL)
    words.setMinimumWidth(_WORDS)
    row.addWidget(words, 1)
    for button in buttons:
        row.addWidget(button)
    return part
