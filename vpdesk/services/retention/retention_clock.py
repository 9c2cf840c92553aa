"""Asks the retention clock about the closed cases of a vault: one rule for every page."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from vpdesk.domain.cases import CaseId
from vpdesk.domain.closing import DestroyDate
from vpdesk.domain.periods import months_later
from vpdesk.domain.retention import (
    ClosedCase,
    KeptCase,
    RetentionFacts,
    counted_in,
    due_on,
    standing,
)
from vpdesk.domain.settings import RETENTION, retention_months
from vpdesk.storage.transaction import Transaction

# Counting months back and forth loses at most this much: 31 January and a month is 28 February.
_SHORT_MONTH = timedelta(days=3)


def kept_cases(tx: Transaction, today: date, *, within: timedelta) -> Iterator[KeptCase]:
    """Yield the closed cases whose term has passed ``today`` or will ``within`` so long.

    Held ones are among them, whose hold may last far longer.
    """
    months = _Months(tx)
    until = today + within
    latest = months_later(until, -months.shortest) + _SHORT_MONTH
    for kept in _judged(tx, tx.retention.closed(until=latest), months, today):
        if months_later(kept.case.closed_on, months.of(kept.case.id)) <= until:
            yield kept


def kept_case(tx: Transaction, case_id: CaseId, today: date) -> KeptCase | None:
    """Return one closed case as the clock sees it; None unless it is closed."""
    return next(_judged(tx, tx.retention.closed(only=case_id), _Months(tx), today), None)


def judged(tx: Transaction, case: ClosedCase, today: date) -> KeptCase:
    """Return a case as the clock would see it if it were closed as ``case`` says."""
    (kept,) = _judged(tx, [case], _Months(tx), today)
    return kept


def foreseen(tx: Transaction, case: ClosedCase, today: date, months: int | None) -> DestroyDate:
    """Return when the content of a case may go if it is closed on ``closed_on`` of ``case``.

    ``months`` None is the usual term.
    """
    usual = retention_months(tx.settings.get(RETENTION))
    kept = usual if months is None else months
    final = tx.retention.final_reports(by=today).get(case.organisation_id, {})
    written = tx.retention.written_reports().get(case.organisation_id, ())
    report = counted_in(case.registered_on, final=final, written=written)
    hold = tx.retention.holds().get(case.id)
    facts = RetentionFacts(
        closed_on=case.closed_on,
        months=kept,
        report=report,
        final_on=final.get(report),
        hold=hold if hold and hold.until > today else None,
    )
    return DestroyDate(
        due_on=due_on(facts),
        term_ends=months_later(case.closed_on, kept),
        months=kept,
        report=report,
        final_on=facts.final_on,
        hold=facts.hold,
    )


class _Months:
    """How many months each closed case keeps its content: its own term, or the usual one."""

    def __init__(self, tx: Transaction) -> None:
        self._usual = retention_months(tx.settings.get(RETENTION))
        self._own = tx.retention.terms()
        self.shortest = min([self._usual, *self._own.values()])

    def of(self, case_id: CaseId) -> int:
        return self._own.get(case_id, self._usual)


def _judged(
    tx: Transaction, cases: Iterable[ClosedCase], months: _Months, today: date
) -> Iterator[KeptCase]:
    # What a clock that ran ahead made final only in the future is not final yet.
    finals = tx.retention.final_reports(by=today)
    written = tx.retention.written_reports()
    holds = tx.retention.holds()
    for case in cases:
        final = finals.get(case.organisation_id, {})
        report = counted_in(
            case.registered_on, final=final, written=written.get(case.organisation_id, ())
        )
        facts = RetentionFacts(
            closed_on=case.closed_on,
            months=months.of(case.id),
            report=report,
            final_on=final.get(report),
            hold=holds.get(case.id),
        )
        yield KeptCase(
            case=case,
            standing=standing(facts, today),
            due_on=due_on(facts),
            report=report,
            final_on=facts.final_on,
            hold=facts.hold,
        )
