"""What an organisation's reports tell: agreed before a period starts, kept in versions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from vpdesk.disclosure.protector import protect
from vpdesk.domain.counting import persons_in
from vpdesk.domain.dated_counting import reporting_year
from vpdesk.domain.disclosure import CountedPerson, Policy
from vpdesk.domain.ledger import telling_of
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.periods import Period, months_later
from vpdesk.domain.report_policies import (
    BLOCK_YEARS,
    ReportAgreement,
    block_around,
    in_force,
    in_force_during,
)
from vpdesk.domain.report_policy_preview import AgreementPreview
from vpdesk.domain.report_policy_rules import ABOUT_THE_REASON, problems_in_agreement
from vpdesk.services.annual_reports.policy_starters import PolicyStarter, starter_for, starters
from vpdesk.services.annual_reports.report_columns import columns_of
from vpdesk.services.annual_reports.report_policy import Lists, counted_person, lists_of, policy_for
from vpdesk.services.errors import (
    AgreementRefused,
    AgreementTooLate,
    BlockNotOver,
    Gone,
    TooLateBecause,
)
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class ReportPolicies:
    """Agreements on figures, one organisation at a time."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def agreement(self, organisation_id: OrganisationId, period: Period) -> ReportAgreement:
        """Return what is in force for ``period``; the usual one when nothing was agreed."""
        with self._database.reading() as tx:
            return agreement_for(tx, organisation_id, period)

    def versions(self, organisation_id: OrganisationId) -> tuple[ReportAgreement, ...]:
        """Return everything that was ever agreed, newest first."""
        with self._database.reading() as tx:
            return tx.report_policies.list(organisation_id)[::-1]

    def current(self, organisation_id: OrganisationId) -> ReportAgreement:
        """Return what is in force for a period that starts today."""
        with self._database.reading() as tx:
            return in_force(tx.report_policies.list(organisation_id), self._today())

    def starters(self, organisation_id: OrganisationId) -> tuple[PolicyStarter, ...]:
        """Return the starters for the splits; the one of the organisation's sector goes first."""
        with self._database.reading() as tx:
            own = starter_for(_organisation(tx, organisation_id).sector)
        return (own, *(each for each in starters() if each is not own))

    def starts(self, organisation_id: OrganisationId, year_starts: int) -> tuple[date | None, ...]:
        """Return from when a new agreement can hold, None for the beginning, the soonest first.

        ``year_starts`` is the month in which its reporting years begin.
        """
        start = reporting_year(self._today(), year_starts).start
        years = [months_later(start, 12 * years) for years in range(BLOCK_YEARS + 1)]
        with self._database.reading() as tx:
            return tuple(
                each
                for each in (None, *years)
                if self._why_too_late(tx, organisation_id, each) is None
                and _broken_block(tx, organisation_id, each) is None
            )

    def running_block(self, organisation_id: OrganisationId, year_starts: int) -> Period | None:
        """Return the block of years that leaves no day for a new agreement, if it is a block.

        ``year_starts`` is the month in which the reporting years of that agreement begin.
        """
        start = months_later(reporting_year(self._today(), year_starts).start, 12)
        with self._database.reading() as tx:
            return _broken_block(tx, organisation_id, start)

    def keep(self, organisation_id: OrganisationId, agreement: ReportAgreement) -> ReportAgreement:
        """Make ``agreement`` the next version, and return it with its number and day.

        Raises ``AgreementRefused`` for what can be told from it alone, ``AgreementTooLate`` when
        something is known already of what it would be about, ``BlockNotOver`` within a block of
        years, and ``Gone``.
        """
        if problems := problems_in_agreement(agreement):
            raise AgreementRefused(problems[0])
        with self._database.writing() as tx:
            _organisation(tx, organisation_id)
            start = agreement.valid_from
            if because := self._why_too_late(tx, organisation_id, start):
                raise AgreementTooLate(because)
            if block := _broken_block(tx, organisation_id, start):
                raise BlockNotOver(block.end)
            version = 1 + len(tx.report_policies.list(organisation_id))
            made = replace(agreement, version=version, made_on=self._today())
            tx.report_policies.add(organisation_id, made)
            return made

    def policy(
        self, organisation_id: OrganisationId, agreement: ReportAgreement, *, language: str
    ) -> Policy:
        """Return the tables that ``agreement`` makes of the lists as they are today."""
        today = self._today()
        with self._database.reading() as tx:
            lists = lists_of(tx, organisation_id, Period(today, today), ())
        return policy_for(lists, agreement.told, language, agreement)

    def preview(
        self, organisation_id: OrganisationId, agreement: ReportAgreement, *, language: str
    ) -> AgreementPreview:
        """Return what would have been told of the last full year, or block of years.

        The reason that a threshold may need can still be missing. Raises ``AgreementRefused`` for
        what no report can be made of, and ``Gone``.
        """
        problems = problems_in_agreement(agreement)
        if serious := [each for each in problems if each not in ABOUT_THE_REASON]:
            raise AgreementRefused(serious[0])
        this = reporting_year(self._today(), agreement.year_starts)
        count = BLOCK_YEARS if agreement.block_from else 1
        starts = [months_later(this.start, -12 * back) for back in range(count, 0, -1)]
        years = [reporting_year(start, agreement.year_starts) for start in starts]
        whole = Period(years[0].start, years[-1].end)
        with self._database.reading() as tx:
            _organisation(tx, organisation_id)
            lists = lists_of(tx, organisation_id, whole, tx.editions.all())
            people = [
                person for year in years for person in _people(tx, organisation_id, year, lists)
            ]
        policy = policy_for(lists, agreement.told, language, agreement)
        columns = columns_of(people, policy, protect(people, policy))
        return AgreementPreview(period=whole, columns=columns)

    def _why_too_late(
        self, tx: Transaction, organisation_id: OrganisationId, start: date | None
    ) -> TooLateBecause | None:
        if start is not None and start > self._today():
            return None
        if tx.report_policies.has_cases_from(organisation_id, start):
            return TooLateBecause.CASES
        told = telling_of(tx.editions.all(), organisation_id)
        if any(start is None or each.period.end >= start for each in told):
            return TooLateBecause.TOLD
        return None


def agreement_for(
    tx: Transaction, organisation_id: OrganisationId, period: Period
) -> ReportAgreement:
    """Return what is in force for ``period``, within a unit of work."""
    return in_force_during(tx.report_policies.list(organisation_id), period)


def _broken_block(
    tx: Transaction, organisation_id: OrganisationId, start: date | None
) -> Period | None:
    """Return the block of years that a new agreement from ``start`` on would cut in two."""
    if start is None:
        return None
    earlier = in_force(tx.report_policies.list(organisation_id), start - timedelta(days=1))
    block = block_around(earlier, start)
    return block if block and block.start < start else None


def _organisation(tx: Transaction, organisation_id: OrganisationId) -> Organisation:
    organisation = tx.organisations.get(organisation_id)
    if organisation is None:
        raise Gone
    return organisation


def _people(
    tx: Transaction, organisation_id: OrganisationId, year: Period, lists: Lists
) -> list[CountedPerson]:
    cases = tx.counting.cases(organisation_id, year)
    return [counted_person(facts, lists) for facts in persons_in(cases)]
