"""The card in which an entry is written or changed, inside the timeline."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from vpdesk.domain.timeline import ConsentDraft, EntryDraft
from vpdesk.ui import tokens
from vpdesk.ui.cases.entry_form import EntryForm
from vpdesk.ui.form_fields import read, show_beginnings, show_errors, typed, unreadable, write
from vpdesk.ui.widgets.buttons import (
    as_destructive,
    destructive_button,
    primary_button,
    secondary_button,
)
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_REQUIRED_DAYS = ("on",)
_QUESTION = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAction:
    """Something else that can be done with the recorded entry: deal with it, remove it."""

    text: str
    do: Callable[[], None]
    destructive: bool = False


class EntryCard(QFrame):
    """Fields, what to check, *Cancel* and the confirming button; Esc asks when text was typed."""

    confirmed = Signal()
    left = Signal()
    draft_left = Signal()
    changed = Signal()

    def __init__(
        self,
        title: str,
        form: EntryForm,
        *,
        confirm: str = "",
        actions: tuple[CardAction, ...] = (),
    ) -> None:
        super().__init__()
        self.form = form
        self._confirm = confirm
        self._at_first = typed(form.fields)
        show_beginnings(form.fields)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self._strip = Strip()
        self.confirm_button = primary_button(confirm or form.button())
        self.confirm_button.clicked.connect(self._check)
        self.cancel_button = secondary_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.leave)
        self._footer = QStackedWidget()
        self.action_buttons = [_action_button(action) for action in actions]
        self._footer.addWidget(self._buttons())
        self._footer.addWidget(self._question())
        self._footer.setFixedHeight(tokens.BUTTON_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.MEDIUM, tokens.LARGE, tokens.LARGE)
        column.setSpacing(tokens.FIELD_TO_FIELD)
        column.addWidget(_row([text_label(title, "heading")], [*self.action_buttons]))
        column.addWidget(form.widget)
        column.addWidget(self._strip)
        column.addWidget(self._footer)
        form.changed.connect(self._follow)
        self._follow()

    @property
    def is_asking(self) -> bool:
        """Whether the card asks what to do with typed text."""
        return self._footer.currentIndex() == 1

    @property
    def warning(self) -> str:
        """What the card asks to check, empty when nothing."""
        return self._strip.text()

    def is_typed(self) -> bool:
        """Tell whether free text was typed since the card was opened."""
        return typed(self.form.fields) != self._at_first

    def texts(self) -> dict[str, str]:
        """Return what is in the fields, to be kept as a draft."""
        return read(self.form.fields)

    def restore(self, texts: Mapping[str, str]) -> None:
        """Fill the fields with a kept draft; it counts as typed."""
        write(self.form.fields, texts)

    def draft(self) -> tuple[EntryDraft, ConsentDraft | None]:
        """Return what is entered and the consent to record before it."""
        return self.form.draft(), self.form.consent()

    def start(self) -> None:
        """Put the keyboard where writing begins: in the text, else in the first field."""
        fields = self.form.fields
        first = next(iter(fields.values()))
        begins = {"what", "purpose", "step_id", "contact_id"}
        named = next((fields[name] for name in fields if name in begins), None)
        (named or fields.get("text") or first).control.setFocus()

    def leave(self) -> None:
        """Close, after asking what to do with typed text; asked again it goes on writing."""
        if self.is_asking:
            self._footer.setCurrentIndex(0)
        elif self.is_typed():
            self._footer.setCurrentIndex(1)
            self.keep_button.setFocus()
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the fields leave over must not move the list below the card.
        confirms = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif confirms and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._check()
        event.accept()

    def _check(self) -> None:
        wrong = unreadable(self.form.fields, _REQUIRED_DAYS)
        show_errors(self.form.fields, wrong)
        if not wrong:
            self.confirmed.emit()

    def _follow(self) -> None:
        self._strip.say(self.form.warning(), "warn")
        if not self._confirm or self.form.warning():
            self.confirm_button.setText(self.form.button())
        else:
            self.confirm_button.setText(self._confirm)
        self.changed.emit()

    def _buttons(self) -> QWidget:
        keys = text_label(self.tr("Ctrl+Enter records"), "small", "text2")
        return _row([keys], [self.cancel_button, self.confirm_button])

    def _question(self) -> QWidget:
        words = text_label(self.tr("Keep the draft or throw it away?"), "small", wrap=True)
        self.keep_button = primary_button(self.tr("Keep draft"))
        self.keep_button.clicked.connect(self.draft_left)
        self.throw_away_button = as_destructive(QPushButton(self.tr("Throw away")))
        self.throw_away_button.clicked.connect(self.left)
        words.setMinimumWidth(_QUESTION)
        return _row([words], [self.throw_away_button, self.keep_button])


def _action_button(action: CardAction) -> QPushButton:
    make = destructive_button if action.destructive else secondary_button
    button = make(action.text)
    button.clicked.connect(action.do)
    return button


def _row(left: list[QWidget], right: list[QWidget]) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SMALL)
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    return part
