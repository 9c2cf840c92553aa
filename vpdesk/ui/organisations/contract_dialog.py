"""The dialog for a contract with an organisation."""

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.contracts import (
    HALF_RATE,
    AgreedPer,
    Contract,
    ContractDraft,
    ContractId,
    problems_in,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui.amounts import cents_of
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.form_fields import show_errors
from vpdesk.ui.forms.ui_contract_dialog import Ui_ContractForm
from vpdesk.ui.organisations.agreement_words import agreement_choices
from vpdesk.ui.organisations.choices import code_choices
from vpdesk.ui.organisations.services import OrganisationServices

_NUMBERS = frozenset(
    {
        "notice_months",
        "renewal_months",
        "travel_percent",
        "headcount_from",
        "headcount_until",
    }
)
_MONEY = ("rate_cents", "fee_cents")
_OPTIONAL = _NUMBERS - {"travel_percent"} | {*_MONEY, "start", "until", "agreed_minutes", "remarks"}


class ContractDialog(QObject):
    """Adds a contract, or changes the one given; `recorded` carries the id."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        organisation_id: OrganisationId,
        *,
        contract: Contract | None = None,
    ) -> None:
        super().__init__(parent)
        self._contracts = services.contracts
        self._organisation_id = organisation_id
        self._known = contract
        adding = contract is None
        shape = Shape(
            title=self.tr("Add contract") if adding else self.tr("Edit contract"),
            confirm=self.tr("Add contract") if adding else self.tr("Save changes"),
            place=f"contract:new:{organisation_id}"
            if contract is None
            else f"contract:{contract.id}",
            optional=_OPTIONAL,
            numbers=_NUMBERS,
            hours=frozenset({"agreed_minutes"}),
            required_words={
                "start": self.tr("Give the first day of this contract."),
                "until": self.tr("Give the last day, after which it is renewed."),
            },
        )
        self._fields = DraftDialog(
            parent, Ui_ContractForm(), shape, services.drafts, services.today
        )
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        kept = contract.form if contract else ""
        nothing = self.tr("Not given")
        self._fields.control("form").set_choices(
            code_choices(services.terms, Vocabulary.CONTRACT_FORM, nothing=nothing, kept=kept)
        )
        self._fields.control("agreed_per").set_choices(agreement_choices(AgreedPer))
        self._hint()
        if adding and services.contracts.list(organisation_id):
            self._fields.dialog.set_hint(self.tr("The contract before it ends the day before."))

    def open(self) -> None:
        values: dict[str, Any] = {
            "travel_percent": HALF_RATE,
            "agreed_per": AgreedPer.CALENDAR_YEAR,
        }
        if self._known:
            values = asdict(self._known)
            values |= {name: _euros(values[name]) for name in _MONEY}
        self._fields.open(values)

    def _hint(self) -> None:
        hints = {
            "until": self.tr("Empty: runs on."),
            "notice_months": self.tr("In months."),
            "renewal_months": self.tr("In months. Empty: it ends."),
            "travel_percent": self.tr("Percent of the rate."),
            "fee_cents": self.tr("Euros a year, or for the card."),
            "rate_cents": self.tr("Euros, without VAT."),
        }
        for name, words in hints.items():
            self._fields.fields[name].set_hint(words)

    def _record(self) -> None:
        fields = self._fields
        typed = {name: fields.text(name) for name in _MONEY}
        money = {name: cents_of(text) if text else None for name, text in typed.items()}
        wrong = [name for name in _MONEY if typed[name] and money[name] is None]
        if wrong:
            words = self.tr("Type an amount in euros, such as 95 or 92,50.")
            show_errors(fields.fields, dict.fromkeys(wrong, words))
            return
        draft = ContractDraft(
            organisation_id=self._organisation_id,
            form=fields.value("form"),
            start=fields.day("start"),
            until=fields.day("until"),
            notice_months=fields.number("notice_months"),
            renewal_months=fields.number("renewal_months"),
            agreed_minutes=fields.minutes("agreed_minutes"),
            agreed_per=fields.value("agreed_per"),
            rate_cents=money["rate_cents"],
            travel_percent=fields.number("travel_percent") or 0,
            fee_cents=money["fee_cents"],
            headcount_from=fields.number("headcount_from"),
            headcount_until=fields.number("headcount_until"),
            remarks=fields.text("remarks"),
        )
        fields.record(problems_in(draft), lambda: self._save(draft))

    def _save(self, draft: ContractDraft) -> ContractId:
        if self._known is None:
            return self._contracts.add(draft)
        self._contracts.change(self._known.id, draft)
        return self._known.id


def _euros(cents: int | None) -> str:
    return "" if cents is None else QLocale().toString(cents / 100, "f", 2 if cents % 100 else 0)
