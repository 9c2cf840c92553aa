"""What each kind of edition prints, and what it tells of which periods."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from vpdesk.domain.annual_report import AnnualReport, FinalSince
from vpdesk.domain.dated_counting import reporting_year
from vpdesk.domain.disclosure import NOT_TOLD, ProtectedView, Token, at_least, less_than
from vpdesk.domain.edition_errors import (
    BlockNotAgreed,
    CaseHoursTellTooMuch,
    CaseHoursUnclear,
    HoursChangedSince,
    NothingTold,
    PeriodNotRunning,
    PeriodStillRunning,
)
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import Edition, EditionKind, Override, ToldPeriod
from vpdesk.domain.interim_notice import InterimNotice
from vpdesk.domain.multi_year_table import MultiYearTable
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.report_policies import block_around
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.domain.snapshots import NewSnapshot
from vpdesk.domain.time_statement import CaseHours, HoursClass, QuarterHours, TimeStatement
from vpdesk.services.annual_reports.annual_report_content import (
    column_of,
    compose,
    not_counted,
    organisation_of,
    wanted_report,
)
from vpdesk.services.annual_reports.counting import count_people
from vpdesk.services.annual_reports.period_figures import PeriodFigures, figures_beside
from vpdesk.services.annual_reports.report_policies import agreement_for
from vpdesk.services.annual_reports.report_policy import lists_of
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.services.annual_reports.row_notes import row_notes
from vpdesk.services.annual_reports.statement_hours import (
    hours_in,
    quarters_of,
    reporters_for,
    whole_hours,
)
from vpdesk.services.editions.told_hours import Told, hours_told_before
from vpdesk.storage.transaction import Transaction

Document = AnnualReport | InterimNotice | MultiYearTable | TimeStatement


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What is told of one period: as before (``told.snapshot`` is set), or of a new snapshot.

    ``plain`` is what would be told if the adviser had decided nothing, if anything was decided.
    """

    told: ToldPeriod
    new: NewSnapshot | None = None
    plain: ProtectedView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A document and what it tells; the first is of its own ``period``, if it tells of it.

    ``overrides`` are those that changed what it prints: only these give anything up.
    """

    document: Document
    period: Period
    tellings: tuple[Telling, ...] = ()
    policy_version: int = 1
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What an edition is made within: the day, all that was told, and the mark it gets."""

    today: date
    editions: Sequence[Edition]
    final: FinalSince | None


def content_of(tx: Transaction, order: EditionOrder, occasion: Occasion) -> Content:
    """Return what ``order`` prints and tells. Raises ``EditionRefused`` or ``Gone``."""
    if order.kind is EditionKind.INTERIM:
        return _interim(tx, order, occasion)
    if occasion.today <= order.period.end:
        raise PeriodStillRunning(order.period)
    if order.kind is EditionKind.YEARS:
        return _years(tx, order, occasion)
    if order.kind is EditionKind.HOURS:
        return _hours(tx, order, occasion)
    return _report(tx, order, occasion)


def _report(tx: Transaction, order: EditionOrder, occasion: Occasion) -> Content:
    years: tuple[Period, ...] = ()
    if order.kind is EditionKind.BLOCK:
        years = _years_of_block(tx, order)
    editions = occasion.editions
    wanted = wanted_report(tx, order.organisation_id, order.period, order.language, editions)
    made = compose(
        tx,
        wanted,
        order.period,
        overrides=order.overrides,
        fresh=order.erratum,
        years=years,
        final=occasion.final,
    )
    return Content(
        document=made.report,
        period=order.period,
        tellings=tuple(map(_telling, (made.own, *made.others))),
        policy_version=made.own.policy.version,
        overrides=made.own.overrides,
    )


def _years_of_block(tx: Transaction, order: EditionOrder) -> tuple[Period, ...]:
    agreement = agreement_for(tx, order.organisation_id, order.period)
    if block_around(agreement, order.period.start) != order.period:
        raise BlockNotAgreed(order.period)
    return years_in(order.period, agreement.year_starts)


def years_in(period: Period, year_starts: int) -> tuple[Period, ...]:
    """Return the reporting years that lie wholly within ``period``, the oldest first."""
    found = []
    year = reporting_year(period.start, year_starts)
    while year.end <= period.end:
        if year.start >= period.start:
            found.append(year)
        year = reporting_year(year.end + timedelta(days=1), year_starts)
    return tuple(found)


def _telling(figures: PeriodFigures) -> Telling:
    if figures.told is not None:
        return Telling(told=figures.told)
    told = ToldPeriod(
        organisations=(figures.counted.organisation_id,), period=figures.period, view=figures.view
    )
    return Telling(told=told, new=figures.counted.frozen(), plain=figures.plain)


def _interim(tx: Transaction, order: EditionOrder, occasion: Occasion) -> Content:
    today, organisation_id = occasion.today, order.organisation_id
    if today not in order.period:
        raise PeriodNotRunning(order.period)
    organisation = organisation_of(tx, organisation_id)
    period = Period(order.period.start, today)
    agreement = agreement_for(tx, organisation_id, order.period)
    counted = count_people(
        tx,
        organisation_id,
        period,
        lists=lists_of(tx, organisation_id, period, occasion.editions),
        editions=occasion.editions,
    )
    k = agreement.k
    total = less_than(k) if len(counted.people) < k else at_least(k)
    notice = InterimNotice(
        organisation=organisation.name,
        period=period,
        title=period_title(period, order.language),
        k=k,
        total=total,
        not_counted=not_counted(occasion.editions, organisation_id, period, order.language),
        text=order.text,
        adviser=tx.settings.get(ADVISER_NAME) or "",
        invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
        final=occasion.final,
        language=order.language,
    )
    view = _total_alone(k, agreement.version, total)
    told = ToldPeriod(organisations=(organisation_id,), period=period, view=view)
    return Content(
        document=notice,
        period=period,
        tellings=(Telling(told=told, new=counted.frozen()),),
        policy_version=agreement.version,
    )


def _total_alone(k: int, version: int, total: Token) -> ProtectedView:
    return ProtectedView(k=k, version=version, block=False, total=total, tables=())


def _years(tx: Transaction, order: EditionOrder, occasion: Occasion) -> Content:
    organisation_id, language = order.organisation_id, order.language
    organisation = organisation_of(tx, organisation_id)
    agreement = agreement_for(tx, organisation_id, order.period)
    wanted = wanted_report(tx, organisation_id, order.period, language, occasion.editions)
    years = years_in(order.period, agreement.year_starts)
    found = [
        figures
        for figures in figures_beside(tx, wanted, years[::-1])
        if figures.told is not None and figures.view.total != NOT_TOLD
    ]
    if not found:
        raise NothingTold(order.period)
    table = MultiYearTable(
        organisation=organisation.name,
        periods=tuple(column_of(each, language) for each in found),
        notes=row_notes(tx, wanted, found),
        text=order.text,
        adviser=tx.settings.get(ADVISER_NAME) or "",
        invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
        final=occasion.final,
        language=language,
    )
    return Content(
        document=table,
        period=order.period,
        tellings=tuple(map(_telling, found)),
        policy_version=agreement.version,
    )


def _hours(tx: Transaction, order: EditionOrder, occasion: Occasion) -> Content:
    organisation_id, period = order.organisation_id, order.period
    organisation = organisation_of(tx, organisation_id)
    agreement = agreement_for(tx, organisation_id, period)
    told = (
        {} if order.erratum else hours_told_before(tx, occasion.editions, organisation_id, period)
    )
    quarters = tuple(
        QuarterHours(
            title=period_title(each, order.language),
            period=each,
            hours=told.get(each) or hours_in(tx, organisation_id, each),
        )
        for each in quarters_of(period)
    )
    case_hours: CaseHours | None = None
    tellings: tuple[Telling, ...] = ()
    if order.hours_per_reporter is not None:
        if not order.hours_per_reporter.is_possible:
            raise CaseHoursUnclear
        _require_unchanged(tx, organisation_id, period, told)
        hours = whole_hours(tx.organisations.case_minutes(organisation_id, period)[0])
        total = reporters_for(hours, order.hours_per_reporter)
        case_hours = CaseHours(hours=hours, total=total)
        tellings = (_from_hours(tx, order, occasion, total),)
    statement = TimeStatement(
        organisation=organisation.name,
        period=period,
        title=period_title(period, order.language),
        quarters=quarters,
        case_hours=case_hours,
        k=agreement.k,
        text=order.text,
        adviser=tx.settings.get(ADVISER_NAME) or "",
        invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
        final=occasion.final,
        language=order.language,
    )
    return Content(
        document=statement,
        period=period,
        tellings=tellings,
        policy_version=agreement.version,
    )


def _require_unchanged(
    tx: Transaction, organisation_id: OrganisationId, period: Period, told: Told
) -> None:
    """Raise ``HoursChangedSince`` when a quarter is told otherwise than it would be counted now."""
    work = HoursClass.CONFIDENTIAL_WORK
    for each in filter(told.__contains__, quarters_of(period)):
        if told[each][work] != hours_in(tx, organisation_id, each)[work]:
            raise HoursChangedSince(each)


def _from_hours(tx: Transaction, order: EditionOrder, occasion: Occasion, total: Token) -> Telling:
    """Return what the hours of cases tell; raises ``CaseHoursTellTooMuch``."""
    organisation_id, period = order.organisation_id, order.period
    agreement = agreement_for(tx, organisation_id, period)
    lists = lists_of(tx, organisation_id, period, occasion.editions)
    counted = count_people(tx, organisation_id, period, lists=lists, editions=occasion.editions)
    if total.hi is None or not total.lo <= len(counted.people) <= total.hi:
        raise CaseHoursTellTooMuch
    view = _total_alone(agreement.k, agreement.version, total)
    told = ToldPeriod(organisations=(organisation_id,), period=period, view=view)
    return Telling(told=told, new=counted.frozen())
