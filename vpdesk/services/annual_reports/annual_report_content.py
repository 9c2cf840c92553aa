"""Puts the content of an annual report together, within a unit of work."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vpdesk.domain.activities import Activity
from vpdesk.domain.annual_report import (
    ActivitySummary,
    AnnualReport,
    EarlierPeriod,
    FinalSince,
    NotCounted,
)
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.dated_counting import reporting_year
from vpdesk.domain.disclosure import NOT_TOLD
from vpdesk.domain.editions import Edition, Override
from vpdesk.domain.ledger import issued_report, telling_of, told_by_hand
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.periods import Period, previous_period
from vpdesk.domain.report_columns import MOST_EARLIER_PERIODS, ReportOptions, ReportTexts
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.services.annual_reports.period_figures import (
    PeriodFigures,
    Wanted,
    day_of_older,
    figures_beside,
    figures_of,
)
from vpdesk.services.annual_reports.report_policies import agreement_for
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.services.annual_reports.row_notes import row_notes
from vpdesk.services.annual_reports.statement_hours import is_told_apart
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction

_USUAL_EARLIER = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """A report with the figures it is made of: its own period, then the others it prints."""

    report: AnnualReport
    own: PeriodFigures
    others: tuple[PeriodFigures, ...] = ()


def wanted_report(
    tx: Transaction,
    organisation_id: OrganisationId,
    period: Period,
    language: str,
    editions: Sequence[Edition],
) -> Wanted:
    """Return what a report of ``period`` asks for, with the options chosen for it."""
    return Wanted(
        organisation_id=organisation_id,
        options=options_of(tx, organisation_id, period),
        language=language,
        editions=editions,
        named=period.end,
    )


def compose(
    tx: Transaction,
    wanted: Wanted,
    period: Period,
    *,
    overrides: Sequence[Override] = (),
    fresh: bool = False,
    years: Sequence[Period] = (),
    final: FinalSince | None = None,
) -> ReportContent:
    """Return the report of ``period``; with ``years`` it is the report of a block of these.

    ``fresh`` figures are made anew for an erratum. Raises ``Gone`` or ``OverrideNeedsReason``.
    """
    organisation = organisation_of(tx, wanted.organisation_id)
    own = figures_of(tx, wanted, period, overrides=overrides, fresh=fresh)
    beside = years or _earlier(organisation, period, wanted.options)
    found = figures_beside(tx, wanted, beside)
    others = tuple(each for each in found if each.view.total != NOT_TOLD)
    columns = tuple(column_of(each, wanted.language) for each in others)
    texts = texts_of(tx, wanted.organisation_id, period)
    told_then = _told_when_issued(wanted, period, fresh=fresh)
    report = AnnualReport(
        organisation=organisation.name,
        start=period.start,
        end=period.end,
        title=period_title(period, wanted.language),
        view=own.view,
        earlier=() if years else columns,
        years=columns if years else (),
        over_years=_lies_in_more_years(tx, wanted.organisation_id, period),
        older=None if own.told is None else day_of_older(told_then, own.told),
        not_counted=not_counted(told_then, wanted.organisation_id, period, wanted.language),
        notes=row_notes(tx, wanted, (own, *others)),
        activities=summaries(tx.activities.list(organisation.id, period), wanted.language),
        observations=texts.observations,
        recommendations=texts.recommendations,
        earlier_recommendations=texts.earlier_recommendations,
        adviser=tx.settings.get(ADVISER_NAME) or "",
        invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
        final=final,
        language=wanted.language,
    )
    return ReportContent(report=report, own=own, others=others)


def _lies_in_more_years(tx: Transaction, organisation_id: OrganisationId, period: Period) -> bool:
    starts = agreement_for(tx, organisation_id, period).year_starts
    return reporting_year(period.start, starts) != reporting_year(period.end, starts)


def _told_when_issued(wanted: Wanted, period: Period, *, fresh: bool) -> Sequence[Edition]:
    """Return all that was told, up to the report of ``period`` if that was issued before."""
    issued = issued_report(wanted.editions, wanted.organisation_id, period)
    if issued is None or fresh:
        return wanted.editions
    return [each for each in wanted.editions if each.id < issued.id]


def column_of(figures: PeriodFigures, language: str) -> EarlierPeriod:
    """Return ``figures`` as a report prints them beside its own."""
    return EarlierPeriod(
        title=period_title(figures.period, language),
        period=figures.period,
        view=figures.view,
        older=figures.older,
        apart=figures.apart,
    )


def not_counted(
    editions: Sequence[Edition], organisation_id: OrganisationId, period: Period, language: str
) -> tuple[NotCounted, ...]:
    """Return the older reports of some of ``period`` whose reporters are not in the vault."""
    return tuple(
        NotCounted(title=period_title(each.period, language), made_on=each.made_on)
        for each in told_by_hand(editions, organisation_id, period)
        if each.told[0].apart
    )


def reported_in(tx: Transaction, organisation_id: OrganisationId, period: Period) -> bool:
    """Tell whether there are cases of an organisation in ``period``, or editions of some of it."""
    cases = CaseFilter(statuses=frozenset(), organisation_id=organisation_id, registered=period)
    return tx.case_list.count(cases) > 0 or any(
        each.period.start <= period.end and period.start <= each.period.end
        for each in telling_of(tx.editions.all(), organisation_id)
    )


def organisation_of(tx: Transaction, organisation_id: OrganisationId) -> Organisation:
    """Return an organisation; raises ``Gone``."""
    organisation = tx.organisations.get(organisation_id)
    if organisation is None:
        raise Gone
    return organisation


def _earlier(
    organisation: Organisation, period: Period, options: ReportOptions
) -> tuple[Period, ...]:
    """Return the periods printed beside ``period``, newest first."""
    found = []
    for _ in range(_periods_back(organisation, period, options)):
        period = previous_period(period)
        found.append(period)
    return tuple(found)


def _periods_back(organisation: Organisation, period: Period, options: ReportOptions) -> int:
    if options.earlier_periods is not None:
        return min(max(options.earlier_periods, 0), MOST_EARLIER_PERIODS)
    served = 0
    while organisation.since is not None and served < _USUAL_EARLIER:
        period = previous_period(period)
        if period.end < organisation.since:
            break
        served += 1
    return served


def summaries(activities: Iterable[Activity], language: str) -> tuple[ActivitySummary, ...]:
    """Return ``activities`` by kind, as reports list them.

    Hours that a time statement has in one sum with those of conversations are left out.
    """
    by_kind: defaultdict[tuple[int, str], list[Activity]] = defaultdict(list)
    for activity in activities:
        by_kind[activity.kind.position, activity.kind.label(language)].append(activity)
    return tuple(
        ActivitySummary(
            kind=kind,
            count=len(found),
            participants=sum(each.participants or 0 for each in found) or None,
            minutes=sum(each.minutes for each in found if is_told_apart(each)) or None,
        )
        for (_, kind), found in sorted(by_kind.items())
    )


def texts_of(tx: Transaction, organisation_id: OrganisationId, period: Period) -> ReportTexts:
    """Return what was written for a report."""
    stored = tx.annual_report_texts.get(organisation_id, period)
    return ReportTexts(
        observations=stored["observations"],
        recommendations=tuple(json.loads(stored["recommendations"] or "[]")),
        earlier_recommendations=tuple(json.loads(stored["earlier_recommendations"] or "[]")),
    )


def options_of(tx: Transaction, organisation_id: OrganisationId, period: Period) -> ReportOptions:
    """Return which tables and earlier periods a report shows, as far as that was agreed."""
    stored = json.loads(tx.annual_report_texts.get(organisation_id, period)["options"] or "{}")
    agreement = agreement_for(tx, organisation_id, period)
    return ReportOptions(
        tables=agreement.told.intersection(stored.get("tables", agreement.usual)),
        earlier_periods=stored.get("earlier_periods"),
    )
