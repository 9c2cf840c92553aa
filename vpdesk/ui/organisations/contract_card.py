"""The card with what was agreed, and how much of it was used."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.contracts import ContractState, contract_state
from vpdesk.domain.organisations import Organisation
from vpdesk.ui import tokens
from vpdesk.ui.dates import hours, hours_figure
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.months import day_in_full
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.fact import Fact
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.text import text_label


class ContractCard(QWidget):
    """`hours_wanted` asks what the hours of the year were spent on."""

    hours_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = Pill()
        self._until = Fact(self.tr("Term"))
        self._notice = Fact(self.tr("Notice"))
        self._headcount = Fact(self.tr("Size"))
        self._form = Fact(self.tr("Form"))
        self._year = text_label("", "small", "text2")
        self._used = text_label("", "small", tabular=True)
        self._bar = ShareBar()
        card = Card(self.tr("Contract"), self._state)
        facts = QGridLayout()
        facts.setHorizontalSpacing(tokens.WIDE)
        facts.setVerticalSpacing(tokens.SMALL)
        facts.addWidget(self._until, 0, 0)
        facts.addWidget(self._notice, 0, 1)
        facts.addWidget(self._headcount, 0, 2)
        facts.addWidget(self._form, 1, 0, 1, 4)
        facts.setColumnStretch(3, 1)
        card.add(facts)
        look = link_button(self.tr("Look at the hours"))
        look.clicked.connect(self.hours_wanted)
        line = QHBoxLayout()
        line.setSpacing(tokens.MEDIUM)
        line.addWidget(self._year)
        line.addWidget(look)
        line.addStretch(1)
        line.addWidget(self._used)
        card.add(line)
        card.add(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_contract(
        self, organisation: Organisation, form: str, minutes_used: int, today: date
    ) -> None:
        """Show the contract; `form` in words, `minutes_used` in the year of `today`."""
        until = organisation.contract_until
        pattern = self.tr("until %1")
        self._until.show_value(
            self.tr("runs on") if until is None else filled(pattern, day_in_full(until))
        )
        months = organisation.notice_months
        self._notice.show_value("" if months is None else self.tr("%n month(s)", "", months))
        people = organisation.headcount
        self._headcount.show_value("" if people is None else f"± {QLocale().toString(people)}")
        self._form.show_value(form)
        self._show_state(contract_state(organisation, today))
        self._show_hours(organisation.agreed_minutes, minutes_used, today.year)

    def _show_state(self, state: ContractState) -> None:
        words = {
            ContractState.WITHIN_NOTICE: self.tr("Within the notice period"),
            ContractState.ENDED: self.tr("Contract has ended"),
        }
        self._state.show_state(words.get(state, ""), "warn", "triangle-alert")

    def _show_hours(self, agreed: int | None, used: int, year: int) -> None:
        name = filled(self.tr("Hours %1"), str(year))
        self._year.setText(name)
        words = hours(used)
        if agreed:
            words = filled(self.tr("%1 of %2"), hours_figure(used), hours(agreed))
        self._used.setText(words)
        self._bar.setVisible(bool(agreed))
        self._bar.setAccessibleName(f"{name}: {words}")
        self._bar.show_share(used, agreed or 0)
