from collections.abc import Callable
from datetime import date, time

import pytest

from tests.services.conftest import FindTerm
from vpdesk.domain.cases import (
    CaseDraft,
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseKind,
    CaseOrder,
    CaseRow,
    CaseStatus,
    IssueDraft,
)
from vpdesk.domain.organisations import OrganisationId, UnitDraft
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import Route, TermDraft, Vocabulary
from vpdesk.domain.timeline import (
    ContactDraft,
    FollowUpDraft,
    Note,
    StatusDraft,
    StepDraft,
    StepState,
)
from vpdesk.services.cases.code_names import names
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

NO_CASE = CaseId(999)
EVERY_STATUS = frozenset[CaseStatus]()
ADVICE = CaseFacts(kind=CaseKind.ADVICE, registered_on=date(2025, 1, 1), issues=(IssueDraft(),))

Register = Callable[..., CaseId]


@pytest.fixture
def register(desk: Desk, organisation_id: OrganisationId) -> Register:
    """Record a first contact on 3 March 2025 unless told otherwise."""

    def record(
        code_name: str = "",
        on: date = date(2025, 3, 3),
        organisation: OrganisationId = organisation_id,
    ) -> CaseId:
        draft = CaseDraft(organisation_id=organisation, registered_on=on, code_name=code_name)
        return desk.cases.register(draft)

    return record


def names_of(rows: tuple[CaseRow, ...]) -> list[str]:
    return [row.code_name for row in rows]


def test_organisation_and_date_are_enough(desk: Desk, organisation_id: OrganisationId) -> None:
    case_id = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=date(2025, 11, 21))
    )
    case = desk.cases.get(case_id)
    assert case.number == "25-001"
    assert case.code_name in names()
    assert case.status is CaseStatus.NEW
    assert case.kind is CaseKind.REPORT
    assert len(case.issues) == 1
    assert case.issues[0].category is None
    assert case.route is None
    assert desk.timeline.entries(case_id) == ()


def test_a_first_contact_is_kept_whole(
    desk: Desk, organisation_id: OrganisationId, term: FindTerm
) -> None:
    bullying = term(Vocabulary.CATEGORY, "bullying")
    phone = term(Vocabulary.CHANNEL, "phone")
    case_id = desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=date(2025, 11, 20),
            kind=CaseKind.SIGNAL,
            code_name=" Wilg ",
            category_id=bullying.id,
            channel_id=phone.id,
            reporter_name="Robin Voorbeeld",
            safe_contact="na zessen",
            meeting_place="bibliotheek",
            first_note="Belde overstuur op.",
        )
    )
    case = desk.cases.get(case_id)
    assert (case.code_name, case.kind, case.channel) == ("Wilg", CaseKind.SIGNAL, phone)
    assert [issue.category for issue in case.issues] == [bullying]
    (note,) = desk.timeline.entries(case_id)
    assert isinstance(note, Note)
    assert (note.text, note.on) == ("Belde overstuur op.", date(2025, 11, 20))
    assert desk.reporters.card(case_id).safe_contact == "na zessen"
    assert desk.reporters.open_name(case_id) == "Robin Voorbeeld"


def test_a_refused_first_contact_leaves_nothing_behind(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    with pytest.raises(DraftRefused) as refused:
        desk.cases.register(
            CaseDraft(organisation_id=organisation_id, registered_on=date(2025, 11, 22))
        )
    problem = Problem(field="registered_on", reason=Reason.IN_THE_FUTURE)
    assert refused.value.problems == (problem,)
    with pytest.raises(DraftRefused):
        desk.cases.register(CaseDraft(organisation_id=None, registered_on=date(2025, 11, 1)))
    assert desk.cases.count(CaseFilter(statuses=EVERY_STATUS)) == 0


def test_a_first_contact_at_no_organisation_is_gone(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.cases.register(
            CaseDraft(organisation_id=OrganisationId(99), registered_on=date(2025, 11, 1))
        )


def test_numbers_count_per_year_and_are_never_given_twice(desk: Desk, register: Register) -> None:
    numbers = [
        desk.cases.get(register(on=day)).number
        for day in (date(2025, 1, 1), date(2024, 5, 5), date(2025, 2, 2), date(2025, 1, 3))
    ]
    assert numbers == ["25-001", "24-001", "25-002", "25-003"]


def test_a_number_stays_when_the_day_moves_to_another_year(desk: Desk, register: Register) -> None:
    case_id = register(on=date(2025, 1, 2))
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=date(2024, 12, 30))
    desk.cases.change_facts(case_id, facts)
    assert desk.cases.get(case_id).number == "25-001"


def test_a_code_name_belongs_to_one_case(desk: Desk, register: Register) -> None:
    first = register("Kievit")
    problem = Problem(field="code_name", reason=Reason.ALREADY_IN_USE)
    with pytest.raises(DraftRefused) as refused:
        register(" kieVIT")
    assert refused.value.problems == (problem,)
    second = register("Wilg")
    with pytest.raises(DraftRefused) as refused:
        desk.cases.rename(second, "KIEVIT")
    assert refused.value.problems == (problem,)
    desk.cases.rename(first, "kievit")
    assert desk.cases.get(first).code_name == "kievit"


def test_a_case_is_renamed_to_something_short_only(desk: Desk, case_id: CaseId) -> None:
    for name, reason in ((" ", Reason.REQUIRED), ("x" * 41, Reason.TOO_LONG)):
        with pytest.raises(DraftRefused) as refused:
            desk.cases.rename(case_id, name)
        assert refused.value.problems == (Problem(field="code_name", reason=reason),)


def test_a_proposed_code_name_is_free(desk: Desk, register: Register) -> None:
    taken = {desk.cases.get(register()).code_name for _ in range(20)}
    assert len(taken) == 20
    assert desk.cases.propose_code_name() not in taken


def test_facts_are_changed_and_read_back(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId, term: FindTerm
) -> None:
    unit_id = desk.organisations.add_unit(
        UnitDraft(organisation_id=organisation_id, name="Faculteit Zorg")
    )
    facts = CaseFacts(
        kind=CaseKind.ADVICE,
        registered_on=date(2025, 8, 1),
        channel_id=term(Vocabulary.CHANNEL, "email").id,
        position_id=term(Vocabulary.POSITION, "employee").id,
        gender_id=term(Vocabulary.GENDER, "female").id,
        unit_id=unit_id,
        outcome_id=term(Vocabulary.OUTCOME, "behaviour_stopped").id,
        issues=(
            IssueDraft(
                category_id=term(Vocabulary.CATEGORY, "bullying").id,
                relation_id=term(Vocabulary.RELATION, "manager").id,
                unit_id=unit_id,
                accused="Teamleider B",
            ),
            IssueDraft(category_id=term(Vocabulary.CATEGORY, "workload").id),
        ),
    )
    desk.cases.change_facts(case_id, facts)
    assert desk.cases.facts(case_id) == facts
    case = desk.cases.get(case_id)
    assert case.unit_name == "Faculteit Zorg"
    assert case.issues[0].unit_name == "Faculteit Zorg"
    assert case.issues[0].accused is not None
    assert case.issues[0].accused.alias == "Teamleider B"


def test_the_same_alias_is_the_same_accused_within_one_organisation(
    desk: Desk, register: Register, other_organisation_id: OrganisationId
) -> None:
    def accuse(case_id: CaseId, alias: str) -> int:
        issues = (IssueDraft(accused=alias),)
        facts = CaseFacts(kind=CaseKind.REPORT, registered_on=date(2025, 1, 1), issues=issues)
        desk.cases.change_facts(case_id, facts)
        accused = desk.cases.get(case_id).issues[0].accused
        assert accused is not None
        return accused.id

    first = accuse(register(), "Teamleider B")
    assert accuse(register(), "teamleider  b") == first
    assert accuse(register(organisation=other_organisation_id), "Teamleider B") != first


def test_facts_of_another_organisation_are_refused(
    desk: Desk, case_id: CaseId, other_organisation_id: OrganisationId, term: FindTerm
) -> None:
    unit_id = desk.organisations.add_unit(
        UnitDraft(organisation_id=other_organisation_id, name="Locatie Noord")
    )
    category_id = desk.terms.add(
        TermDraft(
            vocabulary=Vocabulary.CATEGORY,
            dutch="roosters",
            organisation_id=other_organisation_id,
        )
    )
    heading = term(Vocabulary.CATEGORY, "integrity")
    wrong = (
        CaseFacts(kind=CaseKind.REPORT, registered_on=date(2025, 1, 1), unit_id=unit_id),
        *(
            CaseFacts(kind=CaseKind.REPORT, registered_on=date(2025, 1, 1), issues=(issue,))
            for issue in (
                IssueDraft(unit_id=unit_id),
                IssueDraft(category_id=category_id),
                IssueDraft(category_id=heading.id),
                IssueDraft(relation_id=heading.id),
            )
        ),
    )
    for facts in wrong:
        with pytest.raises(Gone):
            desk.cases.change_facts(case_id, facts)


def test_a_case_keeps_at_least_one_issue(desk: Desk, case_id: CaseId) -> None:
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=date(2025, 1, 1), issues=())
    with pytest.raises(DraftRefused) as refused:
        desk.cases.change_facts(case_id, facts)
    assert refused.value.problems == (Problem(field="issues", reason=Reason.REQUIRED),)


def test_what_is_not_there_is_gone(desk: Desk) -> None:
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=date(2025, 1, 1))
    for ask in (
        lambda: desk.cases.get(NO_CASE),
        lambda: desk.cases.facts(NO_CASE),
        lambda: desk.cases.rename(NO_CASE, "Wilg"),
        lambda: desk.cases.change_facts(NO_CASE, facts),
    ):
        with pytest.raises(Gone):
            ask()


def test_a_case_sums_its_contacts_and_takes_the_furthest_route(
    desk: Desk, case_id: CaseId, term: FindTerm
) -> None:
    on = date(2025, 10, 1)
    desk.timeline.add(case_id, ContactDraft(on=on, minutes=45))
    desk.timeline.add(case_id, ContactDraft(on=on, minutes=15, count=2))
    listening = term(Vocabulary.STEP, "listening").id
    for route, state in (
        (Route.INTERNAL, StepState.DONE),
        (Route.INFORMAL, StepState.CHOSEN),
        (Route.FORMAL, StepState.DISCUSSED),
    ):
        desk.timeline.add(case_id, StepDraft(on=on, step_id=listening, route=route, state=state))
    case = desk.cases.get(case_id)
    assert (case.minutes, case.contacts, case.route) == (60, 3, Route.INFORMAL)


def test_the_list_shows_running_cases_of_all_organisations(
    desk: Desk, register: Register, other_organisation_id: OrganisationId
) -> None:
    register("Kievit")
    closed = register("Wilg")
    register("Zwaluw", organisation=other_organisation_id)
    desk.timeline.add(closed, StatusDraft(on=date(2025, 10, 1), status=CaseStatus.CLOSED))
    listed = CaseFilter(order=CaseOrder.CODE_NAME)
    assert names_of(desk.cases.list(listed)) == ["Kievit", "Zwaluw"]
    assert desk.cases.count(listed) == 2
    assert desk.cases.count(CaseFilter(statuses=EVERY_STATUS)) == 3
    only = CaseFilter(statuses=frozenset({CaseStatus.CLOSED}))
    assert names_of(desk.cases.list(only)) == ["Wilg"]


def test_the_list_of_one_organisation_shows_nothing_of_another(
    desk: Desk,
    register: Register,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
) -> None:
    register("Kievit")
    register("Zwaluw", organisation=other_organisation_id)
    for words in ("", "zwa", "linde", "25", "a"):
        wanted = CaseFilter(organisation_id=organisation_id, words=words, statuses=EVERY_STATUS)
        rows = desk.cases.list(wanted)
        assert {row.organisation_id for row in rows} <= {organisation_id}
        assert desk.cases.count(wanted) == len(rows)


def test_a_row_tells_categories_last_contact_and_next_follow_up(
    desk: Desk, case_id: CaseId, term: FindTerm
) -> None:
    bullying = term(Vocabulary.CATEGORY, "bullying")
    issues = (
        IssueDraft(category_id=bullying.id),
        IssueDraft(),
        IssueDraft(category_id=bullying.id),
    )
    desk.cases.change_facts(
        case_id, CaseFacts(kind=CaseKind.REPORT, registered_on=date(2025, 9, 1), issues=issues)
    )
    desk.timeline.add(case_id, ContactDraft(on=date(2025, 9, 5)))
    desk.timeline.add(case_id, ContactDraft(on=date(2025, 9, 3)))
    desk.timeline.add(
        case_id, FollowUpDraft(on=date(2025, 10, 2), what="gedaan", done_on=date(2025, 10, 2))
    )
    desk.timeline.add(case_id, FollowUpDraft(on=date(2025, 12, 4), at=time(15), what="bellen"))
    desk.timeline.add(case_id, FollowUpDraft(on=date(2025, 12, 5), what="nazorg"))
    (row,) = desk.cases.list(CaseFilter())
    assert row.categories == (bullying,)
    assert row.last_contact_on == date(2025, 9, 5)
    assert (row.next_on, row.next_at, row.next_what) == (date(2025, 12, 4), "15:00", "bellen")


def test_the_four_orders(
    desk: Desk, register: Register, other_organisation_id: OrganisationId
) -> None:
    abeel = register("Abeel", date(2025, 1, 1), other_organisation_id)
    berk = register("Berk", date(2025, 2, 1))
    register("Eik", date(2025, 3, 1))
    desk.timeline.add(abeel, FollowUpDraft(on=date(2025, 12, 1), what="later"))
    desk.timeline.add(berk, FollowUpDraft(on=date(2025, 11, 1), what="eerst"))
    desk.timeline.add(abeel, ContactDraft(on=date(2025, 6, 1)))
    desk.timeline.add(berk, ContactDraft(on=date(2025, 5, 1)))
    listed = {order: names_of(desk.cases.list(CaseFilter(order=order))) for order in CaseOrder}
    assert listed == {
        CaseOrder.BEST_FIRST: ["Berk", "Abeel", "Eik"],
        CaseOrder.FOLLOW_UP_FIRST: ["Berk", "Abeel", "Eik"],
        CaseOrder.LAST_CONTACT: ["Abeel", "Berk", "Eik"],
        CaseOrder.CODE_NAME: ["Abeel", "Berk", "Eik"],
        CaseOrder.ORGANISATION: ["Berk", "Eik", "Abeel"],
    }


def test_the_list_comes_in_pages(desk: Desk, register: Register) -> None:
    for name in ("Berk", "Eik", "Wilg"):
        register(name)
    wanted = CaseFilter(order=CaseOrder.CODE_NAME)
    assert names_of(desk.cases.list(wanted, limit=2)) == ["Berk", "Eik"]
    assert names_of(desk.cases.list(wanted, limit=2, offset=2)) == ["Wilg"]


def test_a_category_filter_holds_for_everything_below_it(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId, term: FindTerm
) -> None:
    bullying = term(Vocabulary.CATEGORY, "bullying")
    gossip = desk.terms.add(
        TermDraft(
            vocabulary=Vocabulary.CATEGORY,
            dutch="roddelen",
            parent_id=bullying.id,
            organisation_id=organisation_id,
        )
    )
    issues = (IssueDraft(category_id=gossip),)
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=date(2025, 9, 1), issues=issues)
    desk.cases.change_facts(case_id, facts)
    behaviour = term(Vocabulary.CATEGORY, "undesirable_behaviour").id
    for category_id in (gossip, bullying.id, behaviour):
        assert desk.cases.count(CaseFilter(category_id=category_id)) == 1
    assert desk.cases.count(CaseFilter(category_id=term(Vocabulary.CATEGORY, "workload").id)) == 0


def test_the_list_is_searched_by_any_part_of_a_word(
    desk: Desk, case_id: CaseId, register: Register
) -> None:
    register("Wilg")
    desk.timeline.add(case_id, ContactDraft(on=date(2025, 9, 2), text="Over het onderwijsteam"))
    for words in ("team", "ONDERWIJS team", "kie", "Ki", "25-001 meander", "kievit h"):
        assert names_of(desk.cases.list(CaseFilter(words=words))) == ["Kievit"], words
    assert desk.cases.list(CaseFilter(words="team wilg")) == ()
