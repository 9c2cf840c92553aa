"""The card that leads through the first hour: an organisation, a first report, a second place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.buttons import link_button, primary_button, secondary_button, tell_keys
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import set_tone, text_label

if TYPE_CHECKING:
    from vpdesk.domain.first_steps import FirstSteps
    from vpdesk.services.first_steps import FirstHour

_ICON = 20


class FirstStepsCard(Card):
    """Is there as long as a vault with little in it has steps to go; `followed` leads it.

    Each signal asks for the dialog of a step.
    """

    organisation_wanted = Signal()
    report_wanted = Signal()
    register_wanted = Signal()
    place_wanted = Signal()
    put_away = Signal()

    def __init__(self) -> None:
        away = link_button(_Words().away())
        super().__init__(_Words().heading(), away)
        away.clicked.connect(self._put_away)
        self._hour: FirstHour | None = None
        self._rows = (
            _StepRow(
                self.tr("An organisation"),
                self.tr("Nothing to do yet. First add an organisation."),
                (self.tr("Add organisation"), self.organisation_wanted),
            ),
            _StepRow(
                self.tr("A first report"),
                self.tr("Record a report, or take over the register you have."),
                (self.tr("Record a report"), self.report_wanted),
                (self.tr("Take over a register…"), self.register_wanted),
                keys="Ctrl+N",
            ),
            _StepRow(
                self.tr("A place for backups"),
                self.tr("For example a stick: a copy on the same disk goes with that disk."),
                (self.tr("Choose a place"), self.place_wanted),
            ),
        )
        for place, row in enumerate(self._rows):
            if place:
                self.add(divider())
            self.add(row)
        self.hide()

    def follow(self, hour: "FirstHour") -> None:
        """Show what is done in this vault, and keep in it that the card was put away."""
        self._hour = hour
        self.look()

    def look(self) -> bool:
        """Show how far the vault is; return whether its next step has the page's main button."""
        steps = self._hour.steps() if self._hour is not None else None
        self.setVisible(steps is not None and steps.wanted)
        return steps is not None and steps.wanted and self._show(steps)

    def _show(self, steps: "FirstSteps") -> bool:
        following = steps.done.index(False)
        leads = not steps.cases
        for place, (row, done) in enumerate(zip(self._rows, steps.done, strict=True)):
            row.show_state(done=done, is_next=place == following, leads=leads)
        return leads

    def _put_away(self) -> None:
        if self._hour is not None:
            self._hour.put_away()
        self.put_away.emit()


class _Words(QObject):
    def heading(self) -> str:
        return self.tr("Getting started")

    def away(self) -> str:
        return self.tr("Do not show again")


class _StepRow(QWidget):
    """One step, with its state as sign and word; each of ``ways`` is a text and its signal.

    ``keys`` do the same as the first way everywhere.
    """

    def __init__(
        self, title: str, text: str, *ways: tuple[str, SignalInstance], keys: str = ""
    ) -> None:
        super().__init__()
        self._sign = IconMark("circle", "text3", _ICON)
        self._title = text_label(title, "bodystrong")
        self._text = text_label(text, "small", "text2", wrap=True)
        self._state = text_label(self.tr("done"), "small", "ok")
        (first, wanted), *others = ways
        self._buttons = (primary_button(first), secondary_button(first), link_button(first))
        self._others = tuple(link_button(words) for words, _ in others)
        for button in self._buttons:
            button.clicked.connect(wanted)
            if keys:
                tell_keys(button, keys)
        for button, (_, also) in zip(self._others, others, strict=True):
            button.clicked.connect(also)
        self._lay_out()

    def show_state(self, *, done: bool, is_next: bool, leads: bool) -> None:
        """Show a step as done, as the next one or as one for later; ``leads`` with main button."""
        self._sign.show_icon("circle-check" if done else "circle", "ok" if done else "text3")
        if is_next:
            self._sign.show_icon("circle-dot", "accent")
        set_tone(self._title, "text2" if done else "text")
        self._state.setVisible(done)
        self._text.setVisible(not done)
        shown = self._buttons[(0 if leads else 1) if is_next else 2]
        for button in self._buttons:
            show_inside(button, button is shown and not done)
        for button in self._others:
            show_inside(button, not done)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._title, self._text, self._state):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, tokens.TIGHT, 0, tokens.TIGHT)
        row.setSpacing(tokens.MEDIUM)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        buttons: tuple[QPushButton, ...] = (*self._others, *self._buttons)
        for button in buttons:
            row.addWidget(button)
