"""Which periods a document covers, and which editions are final."""

from collections.abc import Iterable
from datetime import date

from vpdesk.domain.editions import Edition, EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, previous_period
from vpdesk.domain.report_policies import ReportAgreement, block_around

WRITTEN = frozenset({EditionKind.ANNUAL, EditionKind.BLOCK})
"""Reports, with observations, recommendations and tables that can be printed in full."""

_YEARS = 3


def document_period(
    kind: EditionKind, period: Period, agreement: ReportAgreement, today: date
) -> Period:
    """Return the period of a document of a ``kind`` when ``period`` was chosen."""
    if kind is EditionKind.INTERIM and today in period:
        return Period(period.start, today)
    if kind is EditionKind.BLOCK:
        return block_around(agreement, period.start) or period
    if kind is EditionKind.YEARS:
        first = period
        for _ in range(_YEARS - 1):
            first = previous_period(first)
        return Period(first.start, period.end)
    return period


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
