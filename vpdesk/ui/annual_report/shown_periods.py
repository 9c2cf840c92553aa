"""Which periods a document covers, and which editions are final."""

from collections.abc import Iterable
from datetime import date

from vpdesk.domain.editions import Edition, EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, months_later, previous_period
from vpdesk.domain.report_policies import ReportAgreement, block_around

WRITTEN = frozenset({EditionKind.ANNUAL, EditionKind.BLOCK})
"""Reports, with observations, recommendations and tables that can be printed in full."""

_YEARS = 3
_BEFORE_THE_LAST = (12 * (_YEARS - 1), 3 * (_YEARS - 1))
"""In months: how much of a table of several periods lies before its last one, year or quarter."""


def document_period(
    kind: EditionKind, period: Period, agreement: ReportAgreement, today: date
) -> Period:
    """Return the period of a document of a ``kind`` when ``period`` was chosen."""
    if kind is EditionKind.INTERIM and today in period:
        return Period(period.start, today)
    if kind is EditionKind.BLOCK:
        return block_around(agreement, period.start) or period
    return _table_up_to(period) if kind is EditionKind.YEARS else period


def chosen_for(edition: Edition) -> Period:
    """Return the period that has to be chosen to see the document of ``edition`` again."""
    whole = edition.period
    if edition.kind is EditionKind.YEARS:
        starts = (months_later(whole.start, months) for months in _BEFORE_THE_LAST)
        for last in (Period(start, whole.end) for start in starts if start <= whole.end):
            if _table_up_to(last) == whole:
                return last
    return whole


def _table_up_to(period: Period) -> Period:
    first = period
    for _ in range(_YEARS - 1):
        first = previous_period(first)
    return Period(first.start, period.end)


def final_edition(
    editions: Iterable[Edition], kind: EditionKind, organisation_id: OrganisationId, period: Period
) -> Edition | None:
    """Return the newest final edition of this document, if there is one."""
    found = [
        each
        for each in editions
        if not each.draft
        and (each.kind, each.organisation_id, each.period) == (kind, organisation_id, period)
    ]
    return max(found, key=lambda each: each.id, default=None)
