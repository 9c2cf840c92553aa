"""Which organisations wait for the report of a reporting year that is over."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from vpdesk.domain.contracts import covers
from vpdesk.domain.dated_counting import reporting_year
from vpdesk.domain.ledger import older_reports
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.overview import ReportDue
from vpdesk.domain.periods import Period
from vpdesk.domain.report_policies import in_force
from vpdesk.storage.transaction import Transaction


def reports_due(tx: Transaction, today: date) -> tuple[ReportDue, ...]:
    """Return the reporting years that ended last, those that ended first before the others.

    A report is awaited by each organisation in use that one worked for in that year. What was
    issued, declared final or made before vpdesk for that year or for longer is not awaited.
    """
    final, older = tx.overview.reported(by=today), _told_before(tx)
    found = []
    for row in tx.organisations.list(archived=False):
        organisation = row.organisation
        starts = in_force(tx.report_policies.list(organisation.id), today).year_starts
        running = reporting_year(today, starts)
        period = reporting_year(running.start - timedelta(days=1), starts)
        told = (*final.get(organisation.id, ()), *older.get(organisation.id, ()))
        if not any(each.start <= period.start and period.end <= each.end for each in told) and (
            _was_appointed(tx, organisation, period) or tx.overview.worked(organisation.id, period)
        ):
            due = ReportDue(organisation_id=organisation.id, name=organisation.name, period=period)
            found.append(due)
    return tuple(sorted(found, key=lambda due: due.period.end))


def _told_before(tx: Transaction) -> Mapping[OrganisationId, Iterable[Period]]:
    """Return the periods of older reports by each organisation that these tell of."""
    found = defaultdict(list)
    for report in older_reports(tx.editions.entered()):
        for told in report.told:
            for organisation_id in told.organisations:
                found[organisation_id].append(told.period)
    return found


def _was_appointed(tx: Transaction, organisation: Organisation, period: Period) -> bool:
    """Tell whether it is known that there was an appointment within ``period``."""
    if organisation.since is None or organisation.since > period.end:
        return False
    contracts = tx.contracts.list(organisation.id)
    return not contracts or covers(contracts, period)
