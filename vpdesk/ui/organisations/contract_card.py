"""The card with the contract in force, how much of it was used, and the other contracts."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.agreed_hours import ContractUse, UseState
from vpdesk.domain.contracts import (
    Contract,
    ContractState,
    contract_state,
    last_day,
    leading,
    notice_day,
)
from vpdesk.domain.organisations import Organisation
from vpdesk.ui import tokens
from vpdesk.ui.dates import hours, hours_figure
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.contract_words import ContractWords
from vpdesk.ui.organisations.months import day_in_full
from vpdesk.ui.organisations.row_actions import change_and_remove
from vpdesk.ui.use_words import use_warning
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.buttons import link_button, tool_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.fact import Fact
from vpdesk.ui.widgets.pill import Pill
from vpdesk.ui.widgets.row_list import RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label


class ContractCard(QWidget):
    """`hours_wanted` asks what the hours were spent on; the others carry the contract."""

    hours_wanted = Signal()
    add_wanted = Signal()
    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Contract | None = None
        self._words = ContractWords()
        self._state = Pill()
        self._facts = {
            "until": Fact(self.tr("Term")),
            "notice": Fact(self.tr("Notice")),
            "headcount": Fact(self.tr("Size")),
            "form": Fact(self.tr("Form")),
            "rate": Fact(self.tr("Rate")),
            "remarks": Fact(self.tr("Remarks"), "label"),
        }
        self._stretch = text_label("", "small", "text2")
        self._used = text_label("", "small", tabular=True)
        self._bar = ShareBar()
        self._change = tool_button("pencil", self.tr("Edit contract"))
        self._change.clicked.connect(self._want_change)
        add = tool_button("plus", self.tr("Add contract"))
        add.clicked.connect(self.add_wanted)
        self.list = RowList(
            self.tr("Other contracts"),
            self._look,
            key=lambda row: row.id,
            spoken=lambda row: ", ".join(
                filter(None, (self._look(row).title, self._look(row).second))
            ),
            actions=change_and_remove(self.change_wanted.emit, self.removal_wanted.emit),
            divided=True,
        )
        self._lay_out(add)

    def show_contracts(
        self,
        organisation: Organisation,
        contracts: Sequence[Contract],
        use: ContractUse,
        form_of: Callable[[str], str],
        today: date,
    ) -> None:
        """Show the contract that leads on `today`, with its `use`; `form_of` words a form."""
        self._form_of = form_of
        self._today = today
        contract = self._shown = leading(contracts, today)
        people = organisation.headcount
        facts = {"headcount": "" if people is None else f"± {QLocale().toString(people)}"}
        if contract is not None:
            facts |= {
                "until": self._until(contract),
                "notice": self._notice(contract),
                "form": self._words.form(contract, form_of(contract.form)),
                "rate": self._words.rate(contract),
                "remarks": contract.remarks,
            }
        for name, fact in self._facts.items():
            fact.show_value(facts.get(name, ""))
        self._show_state(contract, use)
        self._show_use(use)
        show_inside(self._change, contract is not None)
        others = [each for each in reversed(contracts) if each != contract]
        self.list.show_rows(others)
        show_inside(self.list, bool(others))

    def _want_change(self) -> None:
        self.change_wanted.emit(self._shown)

    def _until(self, contract: Contract) -> str:
        until = last_day(contract, self._today)
        if until is None:
            return self.tr("runs on")
        pattern = self.tr("until %1")
        if contract.renewal_months:
            pattern = self.tr("until %1, then goes on")
        return filled(pattern, day_in_full(until))

    def _notice(self, contract: Contract) -> str:
        months = contract.notice_months
        return "" if months is None else self.tr("%n month(s)", "", months)

    def _show_state(self, contract: Contract | None, use: ContractUse) -> None:
        """Say what asks for attention: that the contract ends, else that its hours do."""
        words = use_warning(use)
        match contract and contract_state(contract, self._today):
            case ContractState.WITHIN_NOTICE:
                words = self.tr("Within the notice period")
            case ContractState.ENDED:
                words = self.tr("Contract has ended")
        self._state.show_state(words, "warn", "triangle-alert")
        final = contract and notice_day(contract, self._today)
        pattern = self.tr("Notice can be given until %1.")
        self._state.setToolTip(filled(pattern, day_in_full(final)) if final else "")

    def _show_use(self, use: ContractUse) -> None:
        name = self._words.stretch(use)
        agreed, used = use.agreed_minutes, use.used_minutes
        self._stretch.setText(name)
        words = hours(used)
        if agreed:
            words = filled(self.tr("%1 of %2"), hours_figure(used), hours(agreed))
        self._used.setText(words)
        show_inside(self._bar, bool(agreed))
        self._bar.setAccessibleName(f"{name}: {words}")
        self._bar.show_share(used, agreed or 0, warn=use.state is not UseState.FINE)

    def _look(self, row: Contract) -> RowLook:
        agreed = hours(row.agreed_minutes) if row.agreed_minutes else ""
        return RowLook(
            title=self._words.days(row, self._today),
            second=self._words.form(row, self._form_of(row.form)),
            trailing=agreed,
            tips=(row.remarks,),
        )

    def _lay_out(self, add: QWidget) -> None:
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.TIGHT)
        for part in (self._state, heading_tools(self.list.tools, self._change), add):
            line.addWidget(part)
        card = Card(self.tr("Contract"), tools)
        facts = QGridLayout()
        facts.setHorizontalSpacing(tokens.WIDE)
        facts.setVerticalSpacing(tokens.SMALL)
        for place, name in enumerate(("until", "notice", "headcount")):
            facts.addWidget(self._facts[name], 0, place)
        for row, name in enumerate(("form", "rate", "remarks"), 1):
            facts.addWidget(self._facts[name], row, 0, 1, 4)
        facts.setColumnStretch(3, 1)
        card.add(facts)
        look = link_button(self.tr("Look at the hours"))
        look.clicked.connect(self.hours_wanted)
        hours_line = QHBoxLayout()
        hours_line.setSpacing(tokens.MEDIUM)
        hours_line.addWidget(self._stretch)
        hours_line.addWidget(look)
        hours_line.addStretch(1)
        hours_line.addWidget(self._used)
        card.add(hours_line)
        card.add(self._bar)
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
