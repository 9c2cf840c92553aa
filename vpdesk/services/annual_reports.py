"""The annual report of one organisation over one period."""

import json
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vpdesk.disclosure.protector import protect
from vpdesk.domain.activities import Activity
from vpdesk.domain.annual_report import ActivitySummary, AnnualReport, EarlierPeriod
from vpdesk.domain.cases import CaseRow
from vpdesk.domain.counting import persons_in
from vpdesk.domain.disclosure import CountedPerson, Policy
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.periods import Period, previous_period
from vpdesk.domain.report_columns import (
    MOST_EARLIER_PERIODS,
    ReportColumns,
    ReportOptions,
    ReportTexts,
)
from vpdesk.domain.settings import ADVISER_NAME
from vpdesk.services.errors import Gone
from vpdesk.services.report_columns import columns_of, counts_in_row
from vpdesk.services.report_policies import agreement_for
from vpdesk.services.report_policy import Lists, counted_person, lists_of, policy_for
from vpdesk.services.report_titles import file_name, period_title
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

if TYPE_CHECKING:
    from vpdesk.reports.page_images import PageImage

_USUAL_EARLIER = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Material:
    """What a report is made of, read in one unit of work."""

    organisation: Organisation
    lists: Lists
    people: tuple[CountedPerson, ...]


class AnnualReports:
    """Annual reports in the making; all of them are drafts."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def texts(self, organisation_id: OrganisationId, period: Period) -> ReportTexts:
        """Return what was written for this report."""
        with self._database.reading() as tx:
            return _texts(tx, organisation_id, period)

    def keep_texts(
        self, organisation_id: OrganisationId, period: Period, texts: ReportTexts
    ) -> None:
        """Keep what was written for this report; raises ``Gone``."""
        with self._database.writing() as tx:
            _organisation(tx, organisation_id)
            tx.annual_report_texts.put(
                organisation_id,
                period,
                observations=texts.observations,
                recommendations=json.dumps(texts.recommendations, ensure_ascii=False),
            )

    def options(self, organisation_id: OrganisationId, period: Period) -> ReportOptions:
        """Return which tables and earlier periods this report shows."""
        with self._database.reading() as tx:
            return _options(tx, organisation_id, period)

    def keep_options(
        self, organisation_id: OrganisationId, period: Period, options: ReportOptions
    ) -> None:
        """Keep which tables and earlier periods this report shows; raises ``Gone``."""
        stored = {"tables": sorted(options.tables), "earlier_periods": options.earlier_periods}
        with self._database.writing() as tx:
            _organisation(tx, organisation_id)
            tx.annual_report_texts.put(organisation_id, period, options=json.dumps(stored))

    def columns(
        self, organisation_id: OrganisationId, period: Period, *, language: str = "nl"
    ) -> ReportColumns:
        """Return the figures twice: for the adviser alone, and as they will be printed."""
        with self._database.reading() as tx:
            material = _material(tx, organisation_id, period)
            options = _options(tx, organisation_id, period)
            policy = _policy(tx, material, options, period, language)
        return columns_of(material.people, policy, protect(material.people, policy))

    def activities(
        self, organisation_id: OrganisationId, period: Period, *, language: str
    ) -> tuple[ActivitySummary, ...]:
        """Return the activities of a period by kind, as the report lists them."""
        with self._database.reading() as tx:
            return _summaries(tx.activities.list(organisation_id, period), language)

    def cases_behind(
        self,
        organisation_id: OrganisationId,
        period: Period,
        *,
        variable: str = "",
        keys: frozenset[str] = frozenset(),
        column_key: str | None = None,
    ) -> tuple[CaseRow, ...]:
        """Return the cases of the persons that count in one row, for the adviser alone.

        Without a ``variable`` it is everybody. With a ``column_key`` it is a row of a table that
        is crossed with the agreed column.
        """
        with self._database.reading() as tx:
            lists = lists_of(tx, organisation_id, period)
            cases = tx.counting.cases(organisation_id, period)
            agreement = agreement_for(tx, organisation_id, period)
            wanted = {variable, agreement.column} if column_key else {variable}
            policy = policy_for(lists, filter(None, wanted), "nl", agreement)
            counts = counts_in_row(policy, variable, keys, column_key)
            counted = {
                facts.reporter_id
                for facts in persons_in(cases)
                if counts(counted_person(facts, lists))
            }
            found = {
                (case.registered_on, case.sequence) for case in cases if case.reporter_id in counted
            }
            return tuple(
                row
                for row in tx.case_list.registered(organisation_id, period)
                if (row.registered_on, int(row.number.partition("-")[2])) in found
            )

    def compose(
        self, organisation_id: OrganisationId, period: Period, *, language: str = "nl"
    ) -> AnnualReport:
        """Return the whole content of the report; it holds protected figures only."""
        with self._database.reading() as tx:
            material = _material(tx, organisation_id, period)
            options = _options(tx, organisation_id, period)
            policy = _policy(tx, material, options, period, language)
            texts = _texts(tx, organisation_id, period)
            return AnnualReport(
                organisation=material.organisation.name,
                start=period.start,
                end=period.end,
                title=period_title(period, language),
                view=protect(material.people, policy),
                earlier=_earlier(tx, material, period, options, language),
                activities=_summaries(tx.activities.list(organisation_id, period), language),
                observations=texts.observations,
                recommendations=texts.recommendations,
                adviser=tx.settings.get(ADVISER_NAME) or "",
                language=language,
            )

    def pdf(self, report: AnnualReport) -> bytes:
        """Return the report as a PDF file."""
        from vpdesk.reports.annual_report import write_pdf

        return write_pdf(report)

    def twin(self, report: AnnualReport) -> bytes:
        """Return the machine-readable twin: exactly the printed figures, as JSON."""
        from vpdesk.reports.twin import twin

        return twin(report)

    def file_name(self, report: AnnualReport) -> str:
        """Return the name to propose for the PDF."""
        return file_name(report)

    def page_images(self, pdf: bytes, width: int) -> Generator["PageImage", None, None]:
        """Yield the pages as pictures of ``width`` pixels, in order; a job."""
        from vpdesk.reports.page_images import page_images

        yield from page_images(pdf, width)


def _material(tx: Transaction, organisation_id: OrganisationId, period: Period) -> _Material:
    lists = lists_of(tx, organisation_id, period)
    return _Material(
        organisation=_organisation(tx, organisation_id),
        lists=lists,
        people=_people(tx, organisation_id, period, lists),
    )


def _organisation(tx: Transaction, organisation_id: OrganisationId) -> Organisation:
    organisation = tx.organisations.get(organisation_id)
    if organisation is None:
        raise Gone
    return organisation


def _policy(
    tx: Transaction, material: _Material, options: ReportOptions, period: Period, language: str
) -> Policy:
    agreement = agreement_for(tx, material.organisation.id, period)
    return policy_for(material.lists, options.tables, language, agreement, period)


def _people(
    tx: Transaction, organisation_id: OrganisationId, period: Period, lists: Lists
) -> tuple[CountedPerson, ...]:
    cases = tx.counting.cases(organisation_id, period)
    return tuple(counted_person(facts, lists) for facts in persons_in(cases))


def _earlier(
    tx: Transaction,
    material: _Material,
    period: Period,
    options: ReportOptions,
    language: str,
) -> tuple[EarlierPeriod, ...]:
    found = []
    for _ in range(_periods_back(material.organisation, period, options)):
        period = previous_period(period)
        people = _people(tx, material.organisation.id, period, material.lists)
        policy = _policy(tx, material, options, period, language)
        title = period_title(period, language)
        view = protect(people, policy)
        found.append(EarlierPeriod(title=title, period=period, view=view))
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


def _summaries(activities: Iterable[Activity], language: str) -> tuple[ActivitySummary, ...]:
    by_kind: defaultdict[tuple[int, str], list[Activity]] = defaultdict(list)
    for activity in activities:
        by_kind[activity.kind.position, activity.kind.label(language)].append(activity)
    return tuple(
        ActivitySummary(
            kind=kind,
            count=len(found),
            participants=sum(each.participants or 0 for each in found) or None,
            minutes=sum(each.minutes for each in found) or None,
        )
        for (_, kind), found in sorted(by_kind.items())
    )


def _texts(tx: Transaction, organisation_id: OrganisationId, period: Period) -> ReportTexts:
    stored = tx.annual_report_texts.get(organisation_id, period)
    return ReportTexts(
        observations=stored["observations"],
        recommendations=tuple(json.loads(stored["recommendations"] or "[]")),
    )


def _options(tx: Transaction, organisation_id: OrganisationId, period: Period) -> ReportOptions:
    stored = json.loads(tx.annual_report_texts.get(organisation_id, period)["options"] or "{}")
    agreement = agreement_for(tx, organisation_id, period)
    return ReportOptions(
        tables=agreement.told.intersection(stored.get("tables", agreement.usual)),
        earlier_periods=stored.get("earlier_periods"),
    )
