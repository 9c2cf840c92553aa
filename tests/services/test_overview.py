from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from tests.fixtures import TODAY
from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.agreed_hours import UseState
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus
from vpdesk.domain.contracts import AgreedPer, ContractDraft
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.settings import RETENTION
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    ConsentDraft,
    ConsentState,
    ContactDraft,
    FollowUpDraft,
    FollowUpKind,
    StatusDraft,
    StepDraft,
    StepState,
)
from vpdesk.services.desk import Desk
from vpdesk.storage import overview

Register = Callable[..., CaseId]


@pytest.fixture
def register(desk: Desk, organisation_id: OrganisationId) -> Register:
    """Record a first contact on 21 November 2025, today, unless told otherwise."""

    def record(code_name: str, on: date = date(2025, 11, 21)) -> CaseId:
        return desk.cases.register(
            CaseDraft(organisation_id=organisation_id, registered_on=on, code_name=code_name)
        )

    return record


def close(desk: Desk, case_id: CaseId, on: date) -> None:
    desk.timeline.add(case_id, StatusDraft(on=on, status=CaseStatus.CLOSED))


def test_an_empty_desk_asks_for_nothing(desk: Desk) -> None:
    overview = desk.overview.today()
    assert overview.today == date(2025, 11, 21)
    assert (overview.running_cases, overview.organisations, overview.agreed_minutes) == (0, 0, 0)
    assert overview.follow_ups == ()
    assert overview.quiet == overview.retention == ()
    assert overview.hours_this_month == ()


def test_running_cases_and_organisations_are_counted(
    desk: Desk, register: Register, organisation_id: OrganisationId
) -> None:
    for name, minutes in (("Linde", 600), ("Duin", None), ("Oud", 999)):
        desk.organisations.add(OrganisationDraft(name=name, agreed_minutes=minutes))
    old = desk.organisations.by_name("Oud")
    assert old is not None
    desk.organisations.archive(old.id)
    register("Kievit")
    register("Wilg")
    close(desk, register("Zwaluw"), date(2025, 11, 21))
    overview = desk.overview.today()
    assert overview.running_cases == 2
    assert overview.organisations_with_cases == 1
    assert overview.organisations == 3
    assert overview.agreed_minutes == 600


def test_follow_ups_within_a_week_come_in_order(desk: Desk, register: Register) -> None:
    case_id = register("Kievit")
    for on, at, what in (
        (date(2025, 11, 21), time(15), "vandaag om drie"),
        (date(2025, 11, 28), None, "over een week"),
        (date(2025, 11, 29), None, "later"),
        (date(2025, 11, 21), None, "vandaag"),
        (date(2025, 11, 1), None, "te laat"),
    ):
        desk.timeline.add(case_id, FollowUpDraft(on=on, at=at, what=what))
    done = desk.timeline.add(case_id, FollowUpDraft(on=date(2025, 11, 2), what="gedaan"))
    desk.timeline.finish_follow_up(done.id)
    due = desk.overview.today().follow_ups
    assert [each.what for each in due] == [
        "te laat",
        "vandaag",
        "vandaag om drie",
        "over een week",
    ]
    assert (due[0].code_name, due[0].number, due[0].organisation_name) == (
        "Kievit",
        "25-001",
        "Hogeschool Meander",
    )
    assert (due[2].at, due[2].kind, due[2].case_id) == (time(15), FollowUpKind.CONTACT, case_id)


def test_a_case_without_contact_for_two_months_is_quiet(desk: Desk, register: Register) -> None:
    long_ago = register("Kievit", date(2025, 1, 1))
    desk.timeline.add(long_ago, ContactDraft(on=date(2025, 9, 20)))
    spoken = register("Wilg", date(2025, 1, 1))
    desk.timeline.add(spoken, ContactDraft(on=date(2025, 9, 21)))
    register("Zwaluw", date(2025, 8, 1))
    close(desk, register("Eik", date(2025, 1, 1)), date(2025, 2, 1))
    assert [(each.code_name, each.on) for each in desk.overview.today().quiet] == [
        ("Zwaluw", date(2025, 8, 1)),
        ("Kievit", date(2025, 9, 20)),
    ]


def test_of_many_quiet_cases_the_first_are_told(
    desk: Desk, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overview, "MOST_MENTIONED", 2)
    for number, name in enumerate(("Kievit", "Wilg", "Zwaluw"), start=1):
        register(name, date(2025, number, 1))
    today = desk.overview.today()
    assert [each.code_name for each in today.quiet] == ["Kievit", "Wilg"]
    assert len(today.without_next_step) == 2
    assert today.running_cases == 3


def test_a_running_case_without_open_follow_up_has_no_next_step(
    desk: Desk, register: Register
) -> None:
    planned = register("Kievit")
    desk.timeline.add(planned, FollowUpDraft(on=date(2026, 1, 1), what="bellen"))
    finished = register("Wilg")
    ref = desk.timeline.add(finished, FollowUpDraft(on=date(2025, 11, 1), what="bellen"))
    desk.timeline.finish_follow_up(ref.id)
    close(desk, register("Eik"), date(2025, 11, 21))
    (mention,) = desk.overview.today().without_next_step
    assert (mention.case_id, mention.on) == (finished, date(2025, 11, 21))


def test_closed_cases_reach_their_retention_term(desk: Desk, register: Register) -> None:
    for name, on in (
        ("Kievit", date(2023, 12, 21)),
        ("Wilg", date(2023, 12, 22)),
        ("Eik", date(2022, 1, 1)),
    ):
        close(desk, register(name, date(2021, 1, 1)), on)

    def reaching() -> list[tuple[str, date | None]]:
        return [(each.code_name, each.on) for each in desk.overview.today().retention]

    assert reaching() == [("Eik", date(2024, 1, 1)), ("Kievit", date(2025, 12, 21))]
    desk.settings.put(RETENTION, "36")
    assert reaching() == [("Eik", date(2025, 1, 1))]


def test_hours_are_summed_per_organisation(
    desk: Desk, register: Register, other_organisation_id: OrganisationId, term: FindTerm
) -> None:
    case_id = register("Kievit", date(2025, 1, 1))
    for on, minutes in ((date(2025, 11, 3), 60), (date(2025, 10, 31), 30), (date(2024, 12, 31), 5)):
        desk.timeline.add(case_id, ContactDraft(on=on, minutes=minutes, travel_minutes=99))
    desk.activities.add(
        ActivityDraft(
            organisation_id=other_organisation_id,
            on=date(2025, 11, 1),
            kind_id=term(Vocabulary.ACTIVITY_KIND, "advice").id,
            what="overleg",
            minutes=90,
        )
    )
    overview = desk.overview.today()
    assert [(each.name, each.minutes) for each in overview.hours_this_month] == [
        ("Zorggroep Linde", 90),
        ("Hogeschool Meander", 60),
    ]
    assert overview.minutes_this_year == 180


def test_a_card_is_told_of_when_at_most_a_fifth_is_left(
    desk: Desk, register: Register, organisation_id: OrganisationId
) -> None:
    case_id = register("Kievit", date(2025, 1, 1))
    desk.contracts.add(
        ContractDraft(
            organisation_id=organisation_id,
            start=date(2025, 2, 1),
            agreed_minutes=600,
            agreed_per=AgreedPer.CARD,
        )
    )

    def spent(on: date, minutes: int) -> tuple[tuple[str, UseState], ...]:
        desk.timeline.add(case_id, ContactDraft(on=on, minutes=minutes))
        return tuple((each.name, each.use.state) for each in desk.overview.today().cards)

    assert spent(date(2025, 1, 31), 600) == ()
    assert spent(date(2025, 3, 1), 479) == ()
    assert spent(date(2025, 3, 2), 1) == (("Hogeschool Meander", UseState.NEARLY_USED),)
    assert spent(date(2025, 3, 3), 120) == (("Hogeschool Meander", UseState.USED_UP),)
    desk.organisations.archive(organisation_id)
    assert desk.overview.today().cards == ()


def test_a_reporter_is_not_informed_until_a_contact_follows_a_step_outside(
    desk: Desk, register: Register, term: FindTerm
) -> None:
    case_id, quiet = register("Kievit"), register("Wilg")
    talk = term(Vocabulary.STEP, "listening")
    given = ConsentDraft(on=TODAY, purpose="Gesprek", state=ConsentState.GIVEN)
    step = StepDraft(on=TODAY, step_id=talk.id, state=StepState.DONE, outside=True)

    def uninformed() -> list[tuple[CaseId, date | None]]:
        return [(each.case_id, each.on) for each in desk.overview.today().uninformed]

    desk.timeline.add(case_id, ContactDraft(on=TODAY))
    desk.timeline.add(case_id, replace(step, state=StepState.CHOSEN))
    desk.timeline.add(quiet, replace(step, outside=False))
    assert uninformed() == []
    desk.timeline.add(case_id, step, consent=given)
    assert uninformed() == [(case_id, TODAY)]
    desk.timeline.add(case_id, ContactDraft(on=TODAY - timedelta(days=1)))
    assert uninformed() == [(case_id, TODAY)]
    told = desk.timeline.add(case_id, ContactDraft(on=TODAY))
    assert uninformed() == []
    desk.timeline.remove(told)
    close(desk, case_id, TODAY)
    assert uninformed() == []
