"""Annual reports that are still to be made."""

from dataclasses import replace
from datetime import date

import pytest

from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.edition_orders import EditionOrder, OlderReportDraft
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.overview import ReportDue
from vpdesk.domain.periods import Period, calendar_year, school_year
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import ContactDraft
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish

LAST_YEAR = calendar_year(2024)


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    """Give an organisation since 2020."""
    return desk.organisations.add(
        OrganisationDraft(name="Hogeschool Meander", since=date(2020, 1, 1))
    )


def due(desk: Desk) -> tuple[ReportDue, ...]:
    return desk.overview.today().reports_due


def test_the_year_that_is_over_waits_for_its_report(desk: Desk, meander: OrganisationId) -> None:
    expected = ReportDue(organisation_id=meander, name="Hogeschool Meander", period=LAST_YEAR)
    assert due(desk) == (expected,)


def test_an_issued_report_is_no_longer_awaited(desk: Desk, meander: OrganisationId) -> None:
    order = EditionOrder(kind=EditionKind.ANNUAL, organisation_id=meander, period=LAST_YEAR)
    finish(desk.editions.take_out(order))
    assert due(desk)
    finish(desk.editions.issue(order))
    assert due(desk) == ()


@pytest.mark.parametrize(
    ("period", "count"),
    [
        (LAST_YEAR, 0),
        (Period(date(2022, 1, 1), date(2024, 12, 31)), 0),
        (Period(date(2024, 1, 1), date(2024, 6, 30)), 1),
        (calendar_year(2023), 1),
    ],
)
def test_what_was_reported_before_covers_its_period(
    desk: Desk, meander: OrganisationId, period: Period, count: int
) -> None:
    desk.editions.add_older(
        OlderReportDraft(
            organisations=(meander,),
            period=period,
            made_on=date(2025, 2, 1),
            audience="Directie",
            total=exactly(0),
            tables=(),
        )
    )
    assert len(due(desk)) == count


def test_an_older_report_covers_all_whom_it_told_of_and_nothing_once_entered_anew(
    desk: Desk, meander: OrganisationId
) -> None:
    linde = desk.organisations.add(OrganisationDraft(name="De Linde", since=date(2020, 1, 1)))
    for each in (meander, linde):
        desk.employer_groups.put(each, "Koepel")
    older = OlderReportDraft(
        organisations=(meander, linde),
        period=LAST_YEAR,
        made_on=date(2025, 2, 1),
        audience="Directie",
        total=exactly(0),
        tables=(),
    )
    entered = desk.editions.add_older(older)
    assert due(desk) == ()

    desk.scope.work_at(linde)
    assert due(desk) == ()
    desk.scope.stop()

    desk.editions.add_older(replace(older, period=calendar_year(2023), replaces=entered))
    assert {each.organisation_id for each in due(desk)} == {meander, linde}


def test_a_report_that_was_declared_final_is_not_awaited(
    desk: Desk, meander: OrganisationId
) -> None:
    desk.retention.declare_final(meander, LAST_YEAR)
    assert due(desk) == ()


def test_reporting_years_that_ended_first_come_first(desk: Desk, meander: OrganisationId) -> None:
    school = desk.organisations.add(OrganisationDraft(name="Basisschool", since=date(2024, 9, 1)))
    desk.report_policies.keep(school, ReportAgreement(year_starts=9))
    assert [(each.name, each.period) for each in due(desk)] == [
        ("Hogeschool Meander", LAST_YEAR),
        ("Basisschool", school_year(2024)),
    ]


@pytest.mark.parametrize(
    ("since", "until"),
    [(None, None), (date(2025, 1, 1), None), (date(2020, 1, 1), date(2023, 12, 31))],
)
def test_no_report_is_awaited_of_a_year_without_an_appointment_or_work(
    desk: Desk, since: date | None, until: date | None
) -> None:
    desk.organisations.add(OrganisationDraft(name="Nieuw", since=since, contract_until=until))
    assert due(desk) == ()


@pytest.mark.parametrize("work", ["case", "contact", "activity"])
def test_work_in_a_year_asks_for_its_report(
    desk: Desk, organisation_id: OrganisationId, term: FindTerm, work: str
) -> None:
    if work == "activity":
        desk.activities.add(
            ActivityDraft(
                organisation_id=organisation_id,
                on=date(2024, 12, 31),
                kind_id=term(Vocabulary.ACTIVITY_KIND, "advice").id,
                what="overleg",
            )
        )
    else:
        registered = date(2024, 5, 5) if work == "case" else date(2023, 5, 5)
        case_id = desk.cases.register(
            CaseDraft(organisation_id=organisation_id, registered_on=registered)
        )
        assert len(due(desk)) == int(work == "case")
        desk.timeline.add(case_id, ContactDraft(on=date(2024, 6, 1)))
    assert [each.period for each in due(desk)] == [LAST_YEAR]


def test_archived_organisations_await_nothing(desk: Desk, meander: OrganisationId) -> None:
    desk.organisations.archive(meander)
    assert due(desk) == ()
