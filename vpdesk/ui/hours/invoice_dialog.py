"""The dialog that makes invoice lines of an issued time statement."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.editions import EditionId
from vpdesk.domain.invoices import Charging, InvoiceTerms, IssuedStatement, Vat, problems_in
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Problem
from vpdesk.services.errors import Gone
from vpdesk.ui.amounts import amount, cents_of
from vpdesk.ui.dates import paper_date, period_name, sentence_case
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_save
from vpdesk.ui.filling import filled
from vpdesk.ui.form_fields import show_errors, show_field, watch
from vpdesk.ui.forms.ui_invoice_dialog import Ui_InvoiceForm
from vpdesk.ui.hours.services import HoursServices
from vpdesk.ui.language import current
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import dress_label

_AMOUNTS = ("rate", "fee")
_FIELDS: Mapping[str, str] = {"rate_cents": "rate", "fee_cents": "fee"}


class InvoiceDialog(QObject):
    """Proposes what the contract says; `saved` comes when the lines were written.

    Nothing is written before a place was chosen.
    """

    saved = Signal()

    def __init__(
        self,
        parent: QWidget,
        services: HoursServices,
        organisation_id: OrganisationId,
        statements: tuple[IssuedStatement, ...],
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._organisation_id = organisation_id
        self._form = Ui_InvoiceForm()
        shape = Shape(
            title=self.tr("Invoice lines"),
            confirm=self.tr("Choose a place…"),
            place=f"invoice/{organisation_id}",
            optional=frozenset({"reference"}),
            numbers=frozenset({"travel_percent"}),
        )
        self._fields = DraftDialog(parent, self._form, shape, services.drafts, services.today)
        self.dialog = self._fields.dialog
        self.file_dialog: QFileDialog | None = None
        self._failure = Strip()
        self.dialog.content.addWidget(self._failure)
        self._statements = {each.edition_id: each for each in statements}
        self._offer(statements)
        self._fields.confirmed.connect(self._go_on)
        self._fields.recorded.connect(self.saved)
        self.dialog.finished.connect(self.deleteLater)
        self._proposed: Mapping[str, str] = {}
        self._fields.control("statement").value_changed.connect(self._follow_statement)
        watch(self._fields.fields, self._show_sum)
        self._fields.control("charging").value_changed.connect(self._show_fields)

    def open(self) -> None:
        """Open the dialog with what the contract and the last invoice say."""
        first = next(iter(self._statements.values()))
        terms = self._services.invoicing.terms(self._organisation_id, first.period)
        self._fields.open(
            {
                "statement": first.edition_id,
                "charging": terms.charging,
                "vat": terms.vat,
                "reference": terms.reference,
            }
            | self._propose(terms)
            | {"travel_percent": terms.travel_percent}
        )
        self._show_fields()
        self._show_sum()

    def _propose(self, terms: InvoiceTerms) -> dict[str, str]:
        """Keep and return what the fields for rates show of ``terms``."""
        self._proposed = {
            "rate": amount(terms.rate_cents) if terms.rate_cents else "",
            "travel_percent": QLocale().toString(terms.travel_percent),
            "fee": amount(terms.fee_cents) if terms.fee_cents else "",
        }
        return dict(self._proposed)

    def _follow_statement(self, edition_id: EditionId) -> None:
        """Propose the rates of the contract that held then, but where others were typed."""
        as_proposed = [
            name for name, text in self._proposed.items() if self._fields.text(name) == text
        ]
        period = self._statements[edition_id].period
        proposed = self._propose(self._services.invoicing.terms(self._organisation_id, period))
        for name in as_proposed:
            self._fields.control(name).setText(proposed[name])

    def write(self, place: str) -> None:
        """Write the lines; the dialog for the file has asked before something is replaced."""
        terms, edition_id = self._terms(), self._fields.value("statement")
        if terms is None:
            return
        invoicing = self._services.invoicing
        try:
            self._fields.record(
                (),
                lambda: invoicing.save(
                    edition_id, terms, Path(place), language=current(), replace=True
                ),
            )
        except (OSError, InsideVault, EditionRefused, Gone) as error:
            self._failure.say(words_for(error) or "", "danger")

    def _go_on(self) -> None:
        self._failure.say("")
        terms = self._terms()
        if terms is None:
            return
        problems = [_at_field(each) for each in problems_in(terms)]
        if problems or self._fields.number("travel_percent") is None:
            self._fields.record(problems, lambda: None)
            return
        try:
            draft = self._services.invoicing.draft(
                self._fields.value("statement"), terms, language=current()
            )
        except (EditionRefused, Gone) as error:
            self._failure.say(words_for(error) or "", "danger")
            return
        self.file_dialog = ask_file_to_save(
            self.dialog,
            self.tr("Invoice lines"),
            self.tr("Spreadsheets (*.xlsx)"),
            self._services.invoicing.file_name(draft),
            self.write,
        )

    def _terms(self) -> InvoiceTerms | None:
        """Return what is typed; None, said at its field, for what is no amount."""
        cents = {name: cents_of(self._fields.text(name)) for name in _AMOUNTS}
        wrong = [name for name, value in cents.items() if value is None]
        if wrong:
            words = self.tr("Type an amount, such as %1.")
            told = dict.fromkeys(wrong, filled(words, amount(12550)))
            show_errors(self._fields.fields, told)
            return None
        return InvoiceTerms(
            charging=self._fields.value("charging"),
            vat=self._fields.value("vat"),
            rate_cents=cents["rate"] or 0,
            travel_percent=self._fields.number("travel_percent") or 0,
            fee_cents=cents["fee"] or 0,
            reference=self._fields.text("reference"),
        )

    def _show_fields(self) -> None:
        charging = self._fields.value("charging")
        for name in ("rate", "travel_percent"):
            show_field(self._fields.fields[name], charging is Charging.HOURS)
        show_field(self._fields.fields["fee"], charging is Charging.SUBSCRIPTION)

    def _show_sum(self, *_: object) -> None:
        self._form.sum_label.setText(self._sum())

    def _sum(self) -> str:
        """Return the total, empty as long as it cannot be told."""
        cents = [cents_of(self._fields.text(name)) for name in _AMOUNTS]
        terms = None if None in cents else self._terms()
        if terms is None or problems_in(terms):
            return ""
        try:
            invoice = self._services.invoicing.draft(self._fields.value("statement"), terms)
        except (EditionRefused, Gone):
            return ""
        shown = filled(
            self.tr("€ %1, with VAT € %2"),
            amount(invoice.amount_cents),
            amount(invoice.amount_cents + invoice.vat_cents),
        )
        lines = self.tr("%n line(s)", "", len(invoice.lines))
        statement = self._statements[invoice.edition_id]
        parts = [lines, shown]
        if statement.invoiced_on is not None:
            parts.append(filled(self.tr("made before on %1"), paper_date(statement.invoiced_on)))
        if statement.overlapped_on is not None:
            words = self.tr("quarters of it are on lines of %1 already")
            parts.append(filled(words, paper_date(statement.overlapped_on)))
        return " · ".join(parts)

    def _offer(self, statements: tuple[IssuedStatement, ...]) -> None:
        form: Any = self._form
        form.statement_edit.set_choices(
            [(each.edition_id, self._statement_words(each)) for each in statements]
        )
        form.charging_edit.set_choices(
            [
                (Charging.HOURS, self.tr("The hours and the travel")),
                (Charging.SUBSCRIPTION, self.tr("The subscription")),
                (Charging.CARD, self.tr("Nothing: off the prepaid card")),
            ]
        )
        form.vat_edit.set_choices(
            [(Vat.STANDARD, self.tr("VAT 21%")), (Vat.EXEMPT, self.tr("Exempt from VAT"))]
        )
        dress_label(form.intro_label, "body", "text2", wrap=True)
        dress_label(form.sum_label, "bodystrong", tabular=True)

    def _statement_words(self, statement: IssuedStatement) -> str:
        name = sentence_case(period_name(statement.period))
        issued = filled(self.tr("%1, issued on %2"), name, paper_date(statement.made_on))
        if statement.invoiced_on is None:
            return issued
        return filled(self.tr("%1 (lines made)"), issued)


def _at_field(problem: Problem) -> Problem:
    return Problem(field=_FIELDS.get(problem.field, problem.field), reason=problem.reason)
