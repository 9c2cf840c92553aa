"""Makes invoice lines of issued time statements, and of nothing else.

A line tells a quarter and a class of the statement, which went through the gate: never a day, a
case or a single hour.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.contracts import AgreedPer, Contract, in_force_within
from vpdesk.domain.edition_errors import WordingProblem, WordingRefused
from vpdesk.domain.editions import Edition, EditionId
from vpdesk.domain.invoices import (
    Charging,
    Invoice,
    InvoiceTerms,
    IssuedStatement,
    lines_of,
    problems_in,
)
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.text_hits import Level
from vpdesk.domain.time_statement import QuarterHours
from vpdesk.services.annual_reports.annual_report_content import organisation_of
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.services.annual_reports.text_checks import known_terms
from vpdesk.services.editions.behind_wall import seen
from vpdesk.services.editions.told_hours import Told, hours_told, issued_statements
from vpdesk.services.errors import Gone
from vpdesk.services.files.outside_files import put_outside, refuse_vaults
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Invoicing:
    """The lines that go on an invoice, each statement once."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def statements(self, organisation_id: OrganisationId) -> tuple[IssuedStatement, ...]:
        """Return the issued time statements of an organisation, the latest period first.

        One that was corrected is not among them, the correction is.
        """
        with self._database.reading() as tx:
            invoices = tx.invoices.list(organisation_id)
            made = {each.edition_id: each.made_on for each in invoices}
            found = [
                IssuedStatement(
                    edition_id=each.id,
                    period=each.period,
                    made_on=each.made_on,
                    invoiced_on=made.get(each.id),
                    overlapped_on=_overlapped_on(each, invoices),
                )
                for each in issued_statements(seen(tx.editions.all(), tx.wall), organisation_id)
            ]
        return tuple(sorted(found, key=lambda each: each.period.end, reverse=True))

    def terms(self, organisation_id: OrganisationId, period: Period) -> InvoiceTerms:
        """Return by what to charge: as last time, with the rates of the contract that held then."""
        with self._database.reading() as tx:
            last = next(iter(tx.invoices.list(organisation_id)), None)
            contract = in_force_within(tx.contracts.list(organisation_id), period)
        known = InvoiceTerms() if last is None else last.terms
        return known if contract is None else _with_rates(known, contract, is_first=last is None)

    def draft(self, edition_id: EditionId, terms: InvoiceTerms, *, language: str = "nl") -> Invoice:
        """Return the lines for an issued statement; nothing is recorded.

        Raises ``Gone``, ``ChainBroken`` or ``DraftRefused``.
        """
        with self._database.reading() as tx:
            return self._invoice(tx, edition_id, terms, language)

    def file_name(self, invoice: Invoice) -> str:
        """Return the name to propose."""
        from vpdesk.reports.invoice import invoice_file_name

        return invoice_file_name(invoice)

    def save(
        self,
        edition_id: EditionId,
        terms: InvoiceTerms,
        path: Path,
        *,
        language: str = "nl",
        replace: bool = False,
    ) -> None:
        """Write the lines as a workbook, note it, and keep them as invoiced.

        ``replace`` says that its user agreed to lose what stands there. Raises ``Gone``,
        ``ChainBroken``, ``DraftRefused``, ``WordingRefused`` for a reference that names somebody,
        ``InsideVault``, ``FileExistsError`` or another ``OSError``.
        """
        from vpdesk.reports.invoice import invoice_workbook

        refuse_vaults(path)
        with self._database.reading() as tx:
            invoice = self._invoice(tx, edition_id, terms, language)
            _require_neutral(tx, invoice)

        def keep() -> None:
            with self._database.writing() as tx:
                tx.invoices.put(invoice)
                tx.log.note(
                    LoggedAct.INVOICE_SAVED,
                    at=self._now(),
                    organisation_id=invoice.organisation_id,
                )

        put_outside(path, invoice_workbook(invoice), replace=replace, before=keep)

    def _invoice(
        self, tx: Transaction, edition_id: EditionId, terms: InvoiceTerms, language: str
    ) -> Invoice:
        if problems := problems_in(terms):
            raise DraftRefused(problems)
        tx.editions.check()
        edition = _statement(tx, edition_id)
        organisation = organisation_of(tx, edition.organisation_id)
        return Invoice(
            edition_id=edition.id,
            organisation_id=edition.organisation_id,
            organisation=organisation.name,
            period=edition.period,
            made_on=self._today(),
            terms=terms,
            lines=lines_of(_quarters(hours_told(tx, edition.id), language), terms),
            language=language,
        )


def _overlapped_on(statement: Edition, invoices: Sequence[Invoice]) -> date | None:
    """Return when lines were last made of quarters that ``statement`` tells as well."""
    period = statement.period
    days = (
        each.made_on
        for each in invoices
        if each.edition_id != statement.id
        and each.period.start <= period.end
        and period.start <= each.period.end
    )
    return max(days, default=None)


def _statement(tx: Transaction, edition_id: EditionId) -> Edition:
    editions = seen(tx.editions.all(), tx.wall)
    for each in editions:
        if each.id == edition_id and each in issued_statements(editions, each.organisation_id):
            return each
    raise Gone


def _quarters(told: Told, language: str) -> tuple[QuarterHours, ...]:
    return tuple(
        QuarterHours(title=period_title(quarter, language), period=quarter, hours=hours)
        for quarter, hours in told.items()
    )


def _with_rates(known: InvoiceTerms, contract: Contract, *, is_first: bool) -> InvoiceTerms:
    charging = _charging(contract) if is_first else known.charging
    return InvoiceTerms(
        charging=charging,
        rate_cents=contract.rate_cents or known.rate_cents,
        travel_percent=contract.travel_percent,
        fee_cents=contract.fee_cents or known.fee_cents,
        vat=known.vat,
        reference=known.reference,
    )


def _charging(contract: Contract) -> Charging:
    if contract.agreed_per is AgreedPer.CARD:
        return Charging.CARD
    return Charging.SUBSCRIPTION if contract.fee_cents else Charging.HOURS


def _require_neutral(tx: Transaction, invoice: Invoice) -> None:
    from vpdesk.text_check.check import check

    terms = known_terms(tx, invoice.organisation_id)
    found = [hit for hit in check(invoice.terms.reference, terms) if hit.level is Level.BLOCK]
    if found:
        raise WordingRefused(WordingProblem.NAMES, len(found), 0)
