"""What the adviser decides about how long cases are kept."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from vpdesk.domain.cases import CaseId
from vpdesk.domain.edition_errors import ReportWasIssued
from vpdesk.domain.ledger import told_of
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.retention import Content, Hold, KeptCase, Standing, problems_in_hold
from vpdesk.domain.settings import RETENTION, retention_months
from vpdesk.services.choices import organisation_of_case
from vpdesk.services.errors import CaseNotClosed, DestroyedUnderReport, Gone, PeriodNotOver
from vpdesk.services.log import utc_now
from vpdesk.services.retention.retention_clock import kept_case, kept_cases
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Retention:
    """The clock asks; holding, declaring a report final and destroying are the adviser's."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def months(self) -> int:
        """Return how many months (0 to 60) a closed case keeps its content."""
        with self._database.reading() as tx:
            return retention_months(tx.settings.get(RETENTION))

    def due(self) -> tuple[KeptCase, ...]:
        """Return the cases whose term has passed, longest ago first.

        Among them are those that still wait for an annual report, and those that are held.
        """
        with self._database.reading() as tx:
            kept = kept_cases(tx, self._today(), within=timedelta())
            passed = [each for each in kept if each.standing is not Standing.NOT_YET]
            return _with_contents(tx, sorted(passed, key=lambda each: (each.due_on, each.case.id)))

    def count_due(self) -> int:
        """Return how many cases ``due`` has."""
        with self._database.reading() as tx:
            kept = kept_cases(tx, self._today(), within=timedelta())
            return sum(each.standing is not Standing.NOT_YET for each in kept)

    def of(self, case_id: CaseId) -> KeptCase:
        """Return one closed case as the clock sees it; raises ``Gone`` or ``CaseNotClosed``."""
        with self._database.reading() as tx:
            return with_content(tx, closed_case(tx, case_id, self._today()))

    def hold(self, case_id: CaseId, until: date | None, reason: str) -> None:
        """Keep a closed case until a day, for a reason; an earlier hold counts no longer.

        Raises ``DraftRefused``, ``Gone`` or ``CaseNotClosed``.
        """
        today = self._today()
        refused = problems_in_hold(until, reason, today=today)
        if refused or until is None:
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            kept = closed_case(tx, case_id, today)
            tx.retention.add_hold(case_id, Hold(decided_on=today, until=until, reason=reason))
            tx.log.note(
                LoggedAct.HOLD_SET,
                at=self._now(),
                case_id=case_id,
                organisation_id=kept.case.organisation_id,
            )

    def release(self, case_id: CaseId) -> None:
        """Hold a case no longer; raises ``Gone`` or ``CaseNotClosed``."""
        today = self._today()
        with self._database.writing() as tx:
            kept = closed_case(tx, case_id, today)
            if kept.hold is not None:
                ended = replace(kept.hold, decided_on=today, until=min(today, kept.hold.until))
                tx.retention.add_hold(case_id, ended)

    def declare_final(self, organisation_id: OrganisationId, period: Period) -> None:
        """Note that the annual report of a period will not change any more.

        Also where no report is made of it. Raises ``PeriodNotOver`` or ``Gone``.
        """
        today = self._today()
        if today <= period.end:
            raise PeriodNotOver(period)
        with self._database.writing() as tx:
            if tx.organisations.get(organisation_id) is None:
                raise Gone
            tx.retention.put_final(organisation_id, period, today)

    def withdraw_final(self, organisation_id: OrganisationId, period: Period) -> None:
        """Take back that a report is final; what was never declared is fine.

        Raises ``ReportWasIssued`` when something of the period was told outside, and
        ``DestroyedUnderReport`` when a case that counts in it was destroyed as its term had
        passed: that had waited for this report.
        """
        with self._database.writing() as tx:
            if told_of(tx.editions.all(), organisation_id, period):
                raise ReportWasIssued(period)
            destroyed = tx.retention.destroyed_in(organisation_id, period)
            if destroyed:
                raise DestroyedUnderReport(period, destroyed)
            tx.retention.remove_final(organisation_id, period)


def closed_case(tx: Transaction, case_id: CaseId, today: date) -> KeptCase:
    """Return a closed case that has its content; raises ``Gone`` or ``CaseNotClosed``."""
    organisation_of_case(tx, case_id)
    kept = kept_case(tx, case_id, today)
    if kept is None:
        raise CaseNotClosed
    return kept


def with_content(tx: Transaction, kept: KeptCase) -> KeptCase:
    """Return a case with how much it holds."""
    (counted,) = _with_contents(tx, [kept])
    return counted


def _with_contents(tx: Transaction, kept: Iterable[KeptCase]) -> tuple[KeptCase, ...]:
    cases = tuple(kept)
    contents = tx.retention.contents([each.case.id for each in cases])
    return tuple(replace(each, content=contents.get(each.case.id, Content())) for each in cases)
