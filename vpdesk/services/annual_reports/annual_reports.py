"""The annual report of one organisation over one period."""

import json
from collections.abc import Callable, Generator, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from vpdesk.domain.annual_report import ActivitySummary, AnnualReport
from vpdesk.domain.cases import CaseId, CaseRow
from vpdesk.domain.disclosure import Leaf, MultiTable, leaves_of
from vpdesk.domain.editions import Override
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.report_columns import ReportColumns, ReportOptions, ReportTexts
from vpdesk.domain.report_policies import ReportAgreement, TableAgreement
from vpdesk.domain.report_policy_preview import AccusedWarning
from vpdesk.services.annual_reports.accused_warnings import warnings_in
from vpdesk.services.annual_reports.annual_report_content import (
    compose,
    options_of,
    organisation_of,
    reported_in,
    summaries,
    texts_of,
    wanted_report,
)
from vpdesk.services.annual_reports.counting import count_people
from vpdesk.services.annual_reports.period_figures import figures_of
from vpdesk.services.annual_reports.report_columns import columns_of, counts_in_row
from vpdesk.services.annual_reports.report_policies import agreement_for
from vpdesk.services.annual_reports.report_policy import lists_of, policy_for
from vpdesk.storage.vault_database import VaultDatabase

if TYPE_CHECKING:
    from vpdesk.reports.page_images import PageImage


class AnnualReports:
    """Annual reports in the making, for the screen; what leaves goes through ``Editions``."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def archived(
        self, period: Period | None, chosen: OrganisationId | None = None
    ) -> tuple[Organisation, ...]:
        """Return archived organisations with cases in ``period`` or editions of some of it.

        The ``chosen`` one is among them in any case if it is archived.
        """
        with self._database.reading() as tx:
            return tuple(
                row.organisation
                for row in tx.organisations.list(archived=True)
                if row.organisation.id == chosen
                or (period is not None and reported_in(tx, row.organisation.id, period))
            )

    def texts(self, organisation_id: OrganisationId, period: Period) -> ReportTexts:
        """Return what was written for this report."""
        with self._database.reading() as tx:
            return texts_of(tx, organisation_id, period)

    def keep_texts(
        self, organisation_id: OrganisationId, period: Period, texts: ReportTexts
    ) -> None:
        """Keep what was written for this report; raises ``Gone``."""
        with self._database.writing() as tx:
            organisation_of(tx, organisation_id)
            tx.annual_report_texts.put(
                organisation_id,
                period,
                observations=texts.observations,
                recommendations=json.dumps(texts.recommendations, ensure_ascii=False),
                earlier_recommendations=json.dumps(
                    texts.earlier_recommendations, ensure_ascii=False
                ),
            )

    def agreed_tables(self, organisation_id: OrganisationId, period: Period) -> frozenset[str]:
        """Return the tables this report may have by what was agreed before its period."""
        with self._database.reading() as tx:
            return agreement_for(tx, organisation_id, period).told

    def options(self, organisation_id: OrganisationId, period: Period) -> ReportOptions:
        """Return which tables and earlier periods this report shows."""
        with self._database.reading() as tx:
            return options_of(tx, organisation_id, period)

    def keep_options(
        self, organisation_id: OrganisationId, period: Period, options: ReportOptions
    ) -> None:
        """Keep which tables and earlier periods this report shows; raises ``Gone``."""
        stored = {"tables": sorted(options.tables), "earlier_periods": options.earlier_periods}
        with self._database.writing() as tx:
            organisation_of(tx, organisation_id)
            tx.annual_report_texts.put(organisation_id, period, options=json.dumps(stored))

    def columns(
        self,
        organisation_id: OrganisationId,
        period: Period,
        *,
        language: str = "nl",
        overrides: Sequence[Override] = (),
        fresh: bool = False,
    ) -> ReportColumns:
        """Return the figures twice: for the adviser alone, and as they will be printed.

        Those of a period that was told are as they were told, unless they are to be ``fresh`` for
        an erratum. Raises ``OverrideNeedsReason``.
        """
        with self._database.reading() as tx:
            organisation_of(tx, organisation_id)
            wanted = wanted_report(tx, organisation_id, period, language, tx.editions.all())
            found = figures_of(tx, wanted, period, overrides=overrides, fresh=fresh)
        return columns_of(found.counted.persons, found.policy, found.view)

    def rows_of(
        self, organisation_id: OrganisationId, period: Period, variable: str, *, language: str
    ) -> tuple[Leaf, ...]:
        """Return the rows that the table ``variable`` has for an organisation in a period."""
        with self._database.reading() as tx:
            lists = lists_of(tx, organisation_id, period, tx.editions.all())
            for table in policy_for(lists, {variable}, language, _of_one_table(variable)).tables:
                return table.rows if isinstance(table, MultiTable) else (*leaves_of(table.tree),)
        return ()

    def activities(
        self, organisation_id: OrganisationId, period: Period, *, language: str
    ) -> tuple[ActivitySummary, ...]:
        """Return the activities of a period by kind, as the report lists them."""
        with self._database.reading() as tx:
            return summaries(tx.activities.list(organisation_id, period), language)

    def accused_warnings(
        self,
        organisation_id: OrganisationId,
        period: Period,
        columns: ReportColumns,
        *,
        fresh: bool = False,
    ) -> tuple[AccusedWarning, ...]:
        """Return which printed numbers of ``columns`` concern fewer than three accused persons.

        It is a warning to the adviser, who may leave the table out, this year and the next.
        ``fresh`` is as for ``columns``.
        """
        with self._database.reading() as tx:
            editions = tx.editions.all()
            lists = lists_of(tx, organisation_id, period, editions)
            counted = count_people(
                tx, organisation_id, period, lists=lists, editions=editions, fresh=fresh
            )
            years = tx.counting.years(organisation_id)
            every = [
                case
                for year in years
                for case in tx.counting.cases(organisation_id, calendar_year(year))
            ]
        return warnings_in(columns, counted, {case.id: case.issues for case in every})

    def cases_behind(
        self,
        organisation_id: OrganisationId,
        period: Period,
        *,
        variable: str = "",
        keys: frozenset[str] = frozenset(),
        column_key: str | None = None,
        fresh: bool = False,
    ) -> tuple[CaseRow, ...]:
        """Return the cases of the persons that count in one row, for the adviser alone.

        Without a ``variable`` it is everybody. With a ``column_key`` it is a row of a table that
        is crossed with the agreed column. ``fresh`` is as for ``columns``.
        """
        with self._database.reading() as tx:
            editions = tx.editions.all()
            lists = lists_of(tx, organisation_id, period, editions)
            agreement = agreement_for(tx, organisation_id, period)
            wanted = {variable, agreement.column} if column_key else {variable}
            policy = policy_for(lists, filter(None, wanted), "nl", agreement)
            counts = counts_in_row(policy, variable, keys, column_key)
            counted = count_people(
                tx, organisation_id, period, lists=lists, editions=editions, fresh=fresh
            )
            found = frozenset[CaseId]().union(
                *(
                    counted.cases[each.reporter, each.on]
                    for each in counted.people
                    if counts(each.person)
                )
            )
            return tx.case_list.by_number(found)

    def compose(
        self,
        organisation_id: OrganisationId,
        period: Period,
        *,
        language: str = "nl",
        overrides: Sequence[Override] = (),
        fresh: bool = False,
    ) -> AnnualReport:
        """Return the whole content of the report, as it is printed.

        ``fresh`` is as for ``columns``. Raises ``OverrideNeedsReason``.
        """
        with self._database.reading() as tx:
            wanted = wanted_report(tx, organisation_id, period, language, tx.editions.all())
            return compose(tx, wanted, period, overrides=overrides, fresh=fresh).report

    def page_images(
        self, pdf: bytes, width: int, choose: Callable[[int], Iterable[int]] = range
    ) -> Generator["PageImage", None, None]:
        """Yield pages as pictures of ``width`` pixels; a job.

        ``choose`` is asked, for how many pages there are, which are wanted, from 0 and in order.
        """
        from vpdesk.reports.page_images import page_images

        yield from page_images(pdf, width, choose)


def _of_one_table(variable: str) -> ReportAgreement:
    return ReportAgreement(tables=(TableAgreement(variable=variable),))
