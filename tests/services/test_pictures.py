from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.fixtures import TODAY
from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseId, CaseKind, CaseStatus, IssueDraft
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year, month_of, school_year
from vpdesk.domain.pictures import (
    ADVICE,
    REPORTS,
    SIGNALS,
    Pictures,
    PictureSpan,
    behind_category,
    behind_period,
)
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.domain.timeline import ContactDraft, FollowUpDraft, StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

Register = Callable[..., CaseId]


@pytest.fixture
def register(desk: Desk, organisation_id: OrganisationId) -> Register:
    """Record a case at Hogeschool Meander today, unless told otherwise."""

    def record(
        on: date = TODAY,
        *,
        at: OrganisationId = organisation_id,
        kind: CaseKind = CaseKind.REPORT,
        issues: tuple[IssueDraft, ...] = (IssueDraft(),),
    ) -> CaseId:
        case_id = desk.cases.register(CaseDraft(organisation_id=at, registered_on=on, kind=kind))
        desk.cases.change_facts(case_id, CaseFacts(kind=kind, registered_on=on, issues=issues))
        return case_id

    return record


def require_figures_to_be_lists(
    desk: Desk, seen: Pictures, organisation_id: OrganisationId | None
) -> None:
    """Every figure is as long as the list of cases behind it."""
    for each in seen.periods:
        for kinds, figure in ((REPORTS, each.reports), (SIGNALS, each.signals)):
            behind = behind_period(each.period, kinds, organisation_id)
            assert desk.cases.count(behind) == len(desk.cases.list(behind)) == figure
        assert desk.cases.count(behind_period(each.period, ADVICE, organisation_id)) == each.advice
    for line in seen.categories:
        for year, figure in zip(seen.years, line.reports, strict=True):
            assert desk.cases.count(behind_category(line.category, year, organisation_id)) == figure


def test_a_new_vault_has_nothing_to_look_at(desk: Desk) -> None:
    seen = desk.pictures.look()
    assert seen.is_empty
    assert (seen.categories, seen.hours) == ((), ())
    assert seen.years == tuple(map(calendar_year, range(2021, 2026)))
    assert not any(each.cases for each in seen.periods)


def test_kinds_are_counted_apart_by_month(desk: Desk, register: Register) -> None:
    for kind in (CaseKind.REPORT, CaseKind.REPORT, CaseKind.SIGNAL, CaseKind.ADVICE):
        register(date(2025, 3, 31), kind=kind)
    register(date(2025, 4, 1), kind=CaseKind.CONSULTATION)
    register(date(2024, 11, 30))
    seen = desk.pictures.look()
    march, april = seen.periods[3:5]
    assert march.period == month_of(date(2025, 3, 1))
    assert (march.reports, march.signals, march.advice) == (2, 1, 1)
    assert (april.reports, april.signals, april.advice) == (0, 0, 1)
    assert sum(each.cases for each in seen.periods) == 5
    assert seen.cases == 6
    require_figures_to_be_lists(desk, seen, None)
    longer = desk.pictures.look(span=PictureSpan.TWO_YEARS)
    assert sum(each.cases for each in longer.periods) == 6


def test_categories_count_reports_and_what_is_below_them(
    desk: Desk, register: Register, term: FindTerm
) -> None:
    bullying = term(Vocabulary.CATEGORY, "bullying").id
    aggression = term(Vocabulary.CATEGORY, "aggression_violence").id
    online = desk.terms.add(
        TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="Pesten online", parent_id=bullying)
    )
    both = (IssueDraft(category_id=bullying), IssueDraft(category_id=online))
    register(date(2023, 5, 5), issues=both)
    register(date(2023, 6, 5), issues=(IssueDraft(category_id=online),))
    register(date(2025, 1, 1), issues=(IssueDraft(category_id=aggression), *both))
    register(date(2025, 1, 1), kind=CaseKind.SIGNAL, issues=both)
    register(date(2025, 1, 2))
    seen = desk.pictures.look()
    assert {line.category.id: line.reports for line in seen.categories} == {
        bullying: (0, 0, 2, 0, 1),
        online: (0, 0, 2, 0, 1),
        aggression: (0, 0, 0, 0, 1),
    }
    assert seen.without_category == 1
    require_figures_to_be_lists(desk, seen, None)


def test_years_of_one_organisation_are_its_reporting_years(
    desk: Desk, register: Register, organisation_id: OrganisationId
) -> None:
    desk.report_policies.keep(organisation_id, ReportAgreement(year_starts=9))
    register(date(2025, 8, 31))
    register(date(2025, 9, 1))
    seen = desk.pictures.look(organisation_id, PictureSpan.YEARS)
    assert seen.years[-2:] == (school_year(2024), school_year(2025))
    assert [each.reports for each in seen.periods] == [0, 0, 0, 1, 1]
    assert desk.pictures.look(span=PictureSpan.YEARS).periods[-1].reports == 2


def test_destroyed_cases_stay_in_the_figures(
    desk: Desk, register: Register, organisation_id: OrganisationId, term: FindTerm
) -> None:
    issue = IssueDraft(category_id=term(Vocabulary.CATEGORY, "bullying").id)
    case_id = register(date(2022, 5, 3), issues=(issue,))
    desk.timeline.add(case_id, StatusDraft(on=date(2023, 5, 1), status=CaseStatus.CLOSED))
    desk.retention.declare_final(organisation_id, calendar_year(2022))
    before = desk.pictures.look(span=PictureSpan.YEARS)
    desk.destruction.destroy(
        case_id,
        typed_code_name=desk.cases.get(case_id).code_name,
        reason=DestructionReason.TERM,
    )
    seen = desk.pictures.look(span=PictureSpan.YEARS)
    assert seen == before
    assert seen.categories[0].reports == (0, 1, 0, 0, 0)
    require_figures_to_be_lists(desk, seen, None)


def test_hours_stand_beside_those_of_the_contract(
    desk: Desk, register: Register, organisation_id: OrganisationId, term: FindTerm
) -> None:
    def add(name: str, agreed: int | None) -> OrganisationId:
        return desk.organisations.add(OrganisationDraft(name=name, agreed_minutes=agreed))

    linde, archived, quiet = add("Linde", 60), add("Oud", 900), add("Stil", 600)
    desk.organisations.archive(archived)
    gone_busy = add("Weg", None)
    kind_id = term(Vocabulary.ACTIVITY_KIND, "information").id
    for at, minutes in ((linde, 30), (gone_busy, 10)):
        draft = ActivityDraft(
            organisation_id=at, on=TODAY, kind_id=kind_id, what="Les", minutes=minutes
        )
        desk.activities.add(draft)
    desk.organisations.archive(gone_busy)
    own = register(at=linde)
    for on in (TODAY, date(2024, 12, 31)):
        desk.timeline.add(register(date(2024, 1, 1), at=linde), ContactDraft(on=on, minutes=45))
    desk.timeline.add(own, FollowUpDraft(on=TODAY, what="Bellen"))
    hours = desk.pictures.look().hours
    assert [(each.organisation_id, each.minutes, each.agreed_minutes) for each in hours] == [
        (linde, 75, 60),
        (gone_busy, 10, None),
        (organisation_id, 0, None),
        (quiet, 0, 600),
    ]
    assert hours[0].over == 15
    (of_one,) = desk.pictures.look(quiet).hours
    assert of_one.name == "Stil"


def test_open_follow_ups_are_counted_by_week(
    desk: Desk, register: Register, organisation_id: OrganisationId
) -> None:
    case_id = register()
    for days in (-3, 0, 2, 3, 200):
        on = TODAY + timedelta(days=days)
        desk.timeline.add(case_id, FollowUpDraft(on=on, what="Bellen"))
    done = desk.timeline.add(case_id, FollowUpDraft(on=TODAY, what="Gedaan"))
    desk.timeline.finish_follow_up(done.id)
    ahead = desk.pictures.look(organisation_id).follow_ups
    assert (ahead.late, ahead.later, ahead.all) == (1, 1, 5)
    assert [count for _, count in ahead.weeks] == [2, 1, 0, 0, 0, 0, 0, 0]


def test_one_organisation_shows_nothing_of_another(
    desk: Desk,
    register: Register,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    term: FindTerm,
) -> None:
    issue = IssueDraft(category_id=term(Vocabulary.CATEGORY, "bullying").id)
    for at, count in ((organisation_id, 1), (other_organisation_id, 2)):
        for _ in range(count):
            case_id = register(at=at, issues=(issue,))
            desk.timeline.add(case_id, FollowUpDraft(on=TODAY, what="Bellen"))
            desk.timeline.add(case_id, ContactDraft(on=TODAY, minutes=60))
            register(at=at)
    seen = desk.pictures.look(organisation_id)
    assert (seen.cases, seen.periods[-1].reports, seen.follow_ups.all) == (2, 2, 1)
    assert (seen.without_category, seen.categories[0].reports[-1]) == (1, 1)
    assert [each.minutes for each in seen.hours] == [60]
    require_figures_to_be_lists(desk, seen, organisation_id)
    desk.scope.work_at(organisation_id)
    assert desk.pictures.look() == seen
    with pytest.raises(Gone):
        desk.pictures.look(other_organisation_id)


def test_an_organisation_that_is_gone_has_no_pictures(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.pictures.look(OrganisationId(99))
