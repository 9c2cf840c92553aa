from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.fixtures import TODAY
from tests.services.conftest import FindTerm
from tests.services.editions.practice import YEAR, Practice, Someone, annual, spread
from vpdesk.domain.cases import (
    CaseDraft,
    CaseFilter,
    CaseId,
    CaseStatus,
    IssueDraft,
    ReporterDraft,
)
from vpdesk.domain.handing_over import HandoverChoice
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.masking import MaskDraft, MaskReason, MaskWhy, Spot
from vpdesk.domain.merging import Reporters
from vpdesk.domain.organisations import OrganisationId, UnitDraft
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.reporter_requests import RequestDraft, RequestKind
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    QUESTIONS,
    ConsentDraft,
    ConsentForm,
    ConsentState,
    Decision,
    Entry,
    FollowUp,
    FollowUpDraft,
    NoteDraft,
    StatusChange,
    StatusDraft,
    Step,
    StepDraft,
    StepState,
    filled_in,
    ref_of,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    CasesNotRunning,
    CasesOfTwoOrganisations,
    CaseTold,
    Gone,
)
from vpdesk.storage.vault_database import VaultDatabase

ON = date(2025, 10, 1)


@pytest.fixture
def later(desk: Desk, organisation_id: OrganisationId, term: FindTerm) -> CaseId:
    """Give a second case there, Wilg, with a step that rests on a consent, and a name."""
    case_id = desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=date(2025, 10, 1),
            code_name="Wilg",
            category_id=term(Vocabulary.CATEGORY, "bullying").id,
            reporter_name="robin  voorbeeld",
            safe_contact="Alleen na zessen",
        )
    )
    consent = ConsentDraft(
        on=ON, purpose="Meegaan", form=ConsentForm.ORAL, state=ConsentState.GIVEN
    )
    step = StepDraft(
        on=ON,
        step_id=term(Vocabulary.STEP, "accompanying_manager").id,
        route=term(Vocabulary.STEP, "accompanying_manager").route,
        state=StepState.DONE,
        outside=True,
    )
    desk.timeline.add(case_id, step, consent=consent)
    desk.timeline.add(case_id, FollowUpDraft(on=ON, what="Bellen"))
    desk.timeline.add(case_id, StatusDraft(on=ON, status=CaseStatus.WAITING))
    desk.drafts.keep(f"case/{case_id}/note/new", {"text": "Half getypt"})
    return case_id


def story(desk: Desk, case_id: CaseId) -> tuple[Entry, ...]:
    return desk.timeline.entries(case_id)


def everything(desk: Desk, *cases: CaseId) -> list[object]:
    """Return all that can be seen of cases, in the order of these."""
    return [
        (
            replace(desk.cases.get(each), issues=()),
            desk.cases.facts(each),
            desk.timeline.entries(each),
            desk.reporters.card(each),
        )
        for each in cases
    ]


def test_the_later_case_goes_into_the_first_and_comes_out_as_it_was(
    desk: Desk, case_id: CaseId, later: CaseId, term: FindTerm
) -> None:
    desk.timeline.add(case_id, NoteDraft(on=date(2025, 10, 15), text="Ertussen"))
    before = everything(desk, case_id, later)
    both = {ref_of(each) for each in (*story(desk, case_id), *story(desk, later))}
    plan = desk.merging.plan(later, case_id)
    assert (plan.kept.id, plan.folded.id) == (case_id, later)
    assert (plan.entries, plan.consents) == (4, 1)

    merged = desk.merging.merge(later, case_id)
    case = desk.cases.get(case_id)
    assert (case.code_name, case.merged) == ("Kievit", ("Wilg 25-002",))
    assert case.status is CaseStatus.WAITING
    assert case.issues[0].category == term(Vocabulary.CATEGORY, "bullying")
    entries = story(desk, case_id)
    assert {ref_of(each) for each in entries} == both
    assert [each.on for each in entries] == sorted((each.on for each in entries), reverse=True)
    (step,) = [each for each in entries if isinstance(each, Step)]
    assert step.consent_purpose == "Meegaan"
    with pytest.raises(Gone):
        desk.cases.get(later)
    assert desk.drafts.kept(f"case/{case_id}/note/new") == {"text": "Half getypt"}
    assert desk.log.entries(limit=1)[0].act is LoggedAct.CASES_MERGED

    desk.merging.take_back(merged)
    assert everything(desk, case_id, later) == before
    assert desk.drafts.kept(f"case/{later}/note/new") == {"text": "Half getypt"}


@pytest.mark.parametrize("words", ["25-002", "wilg", "meegaan"])
def test_what_was_the_other_case_leads_to_the_one_there_is(
    desk: Desk, case_id: CaseId, later: CaseId, words: str
) -> None:
    merged = desk.merging.merge(case_id, later)
    wanted = CaseFilter(words=words, statuses=frozenset())
    assert [row.id for row in desk.cases.list(wanted)] == [case_id]
    desk.merging.take_back(merged)
    assert [row.id for row in desk.cases.list(wanted)] == [later]


def test_number_and_code_name_are_not_given_again(
    desk: Desk, case_id: CaseId, later: CaseId, organisation_id: OrganisationId
) -> None:
    desk.merging.merge(case_id, later)
    draft = CaseDraft(organisation_id=organisation_id, registered_on=ON)
    assert desk.cases.get(desk.cases.register(draft)).number == "25-003"
    with pytest.raises(DraftRefused):
        desk.cases.register(replace(draft, code_name="wilg"))


def test_a_person_counts_once_afterwards(
    desk: Desk, case_id: CaseId, later: CaseId, organisation_id: OrganisationId
) -> None:
    year = calendar_year(2025)
    before = desk.figures.of(organisation_id, year)
    merged = desk.merging.merge(case_id, later)
    after = desk.figures.of(organisation_id, year)
    assert (before.reporters, after.reporters, after.cases) == (2, 1, 1)
    assert after.contacts == before.contacts
    desk.merging.take_back(merged)
    assert desk.figures.of(organisation_id, year) == before


def test_what_is_known_of_the_person_is_filled_up(
    desk: Desk, case_id: CaseId, later: CaseId
) -> None:
    assert desk.merging.plan(case_id, later).reporters is Reporters.SAME_NAME
    merged = desk.merging.merge(case_id, later)
    assert desk.reporters.card(case_id).safe_contact == "Alleen na zessen"
    assert desk.reporters.open_name(case_id) == "Robin Voorbeeld"
    desk.merging.take_back(merged)
    assert desk.reporters.card(case_id).safe_contact == ""

    desk.reporters.change(later, ReporterDraft(name="Kim Ander"))
    assert desk.merging.plan(case_id, later).reporters is Reporters.DIFFERENT_NAMES
    desk.reporters.change(case_id, ReporterDraft())
    assert desk.merging.plan(case_id, later).reporters is Reporters.UNKNOWN
    desk.merging.merge(case_id, later)
    assert desk.reporters.open_name(case_id) == "Kim Ander"


def test_what_was_recorded_since_stays_with_the_first(
    desk: Desk, case_id: CaseId, later: CaseId
) -> None:
    merged = desk.merging.merge(case_id, later)
    note = desk.timeline.add(case_id, NoteDraft(on=desk.today(), text="Daarna"))
    (planned,) = [each for each in story(desk, case_id) if isinstance(each, FollowUp)]
    desk.timeline.remove(ref_of(planned))
    facts = replace(desk.cases.facts(case_id), issues=(IssueDraft(),))
    desk.cases.change_facts(case_id, facts)
    desk.merging.take_back(merged)
    assert note in {ref_of(each) for each in story(desk, case_id)}
    assert planned not in story(desk, later)
    assert desk.cases.facts(case_id).issues == (IssueDraft(),)
    assert desk.cases.get(later).code_name == "Wilg"


def test_only_running_cases_of_one_organisation_are_put_together(
    desk: Desk, case_id: CaseId, later: CaseId, other_organisation_id: OrganisationId
) -> None:
    elsewhere = desk.cases.register(
        CaseDraft(organisation_id=other_organisation_id, registered_on=ON)
    )
    assert [row.id for row in desk.merging.candidates(case_id)] == [later]
    assert desk.merging.candidates(case_id, offset=1) == ()
    assert desk.merging.candidates(case_id, CaseFilter(words="geen vogel")) == ()
    for other in (elsewhere, case_id):
        with pytest.raises(CasesOfTwoOrganisations):
            desk.merging.merge(case_id, other)
    desk.timeline.add(later, StatusDraft(on=desk.today(), status=CaseStatus.CLOSED))
    with pytest.raises(CasesNotRunning):
        desk.merging.plan(case_id, later)
    assert desk.merging.candidates(case_id) == ()
    with pytest.raises(Gone):
        desk.merging.merge(case_id, CaseId(999))


def test_a_case_of_which_was_told_does_not_go_into_another(
    desk: Desk, database: VaultDatabase
) -> None:
    practice = Practice(database)
    meander = practice.organisation("Hogeschool Meander")
    told = practice.record(meander, spread(12))
    practice.issue(annual(meander))
    (late,) = practice.record(meander, spread(1))
    assert desk.merging.plan(told[0], late).told
    with pytest.raises(CaseTold) as refused:
        desk.merging.merge(told[0], told[1])
    assert refused.value.period == YEAR


def test_both_are_the_person_whom_a_report_counts(desk: Desk, database: VaultDatabase) -> None:
    practice = Practice(database)
    meander = practice.organisation("Hogeschool Meander")
    counted = practice.reporter(meander)
    practice.record(meander, [*spread(12), Someone(on=date(2024, 5, 5), reporter=counted)])
    practice.issue(annual(meander))
    spring, autumn = practice.record(
        meander, [Someone(on=date(2025, 3, 3)), Someone(on=date(2025, 9, 9), reporter=counted)]
    )
    before = desk.reporters.card(spring)
    merged = desk.merging.merge(autumn, spring)
    assert merged.kept_id == spring
    assert desk.reporters.card(spring).reporter_id == counted
    desk.merging.take_back(merged)
    assert desk.reporters.card(spring) == before


def test_the_other_name_goes_when_the_case_is_destroyed(
    desk: Desk, case_id: CaseId, later: CaseId, database: VaultDatabase
) -> None:
    desk.merging.merge(case_id, later)
    desk.closing.close(case_id, desk.cases.facts(case_id))
    with database.writing() as tx:
        tx.destruction.destroy_content(case_id)
    assert desk.cases.get(case_id).merged == ("25-002",)


def test_two_cases_of_one_reporter_become_one_beside_what_is_half_typed(
    desk: Desk, case_id: CaseId, later: CaseId, database: VaultDatabase
) -> None:
    facts = desk.cases.facts(later)
    organisation_id = desk.cases.get(case_id).organisation_id
    with database.writing() as tx:
        third = tx.cases.add(
            facts,
            organisation_id=organisation_id,
            reporter_id=tx.counting.reporters([case_id])[case_id],
            code_name="Populier",
        )
    desk.reporters.change(case_id, ReporterDraft())
    for each in (case_id, third):
        desk.drafts.keep(f"case/{each}/note/new", {"text": f"Van {each}"})
    assert desk.merging.plan(case_id, third).reporters is Reporters.SAME
    merged = desk.merging.merge(case_id, third)
    assert desk.drafts.kept(f"case/{case_id}/note/new") == {"text": f"Van {case_id}"}
    desk.merging.take_back(merged)
    assert desk.drafts.kept(f"case/{third}/note/new") == {"text": f"Van {third}"}

    desk.reporters.change(later, ReporterDraft())
    desk.merging.merge(case_id, later)
    assert not desk.reporters.card(case_id).has_name


def test_the_other_case_comes_out_without_what_went_meanwhile(
    desk: Desk, case_id: CaseId, later: CaseId, organisation_id: OrganisationId
) -> None:
    unit = desk.organisations.add_unit(UnitDraft(organisation_id=organisation_id, name="Bouw"))
    issue = IssueDraft(accused="De Baas", unit_id=unit)
    facts = replace(desk.cases.facts(later), unit_id=unit, issues=(issue,))
    desk.cases.change_facts(later, facts)
    merged = desk.merging.merge(case_id, later)
    bare = replace(desk.cases.facts(case_id), unit_id=None, issues=(IssueDraft(),))
    desk.cases.change_facts(case_id, bare)
    desk.organisations.remove_unit(unit)
    desk.merging.take_back(merged)
    assert desk.cases.facts(later) == replace(facts, unit_id=None, issues=(IssueDraft(),))
    assert desk.cases.facts(case_id) == bare


def test_what_leans_on_a_consent_or_an_exception_goes_where_that_goes(
    desk: Desk, case_id: CaseId, later: CaseId
) -> None:
    own = desk.timeline.add(case_id, ConsentDraft(on=ON, purpose="Bellen"))
    answered = filled_in(ON, dict.fromkeys(QUESTIONS, "Antwoord"))
    broken = desk.secrecy.decide(later, answered, Decision.BREAK)
    (done,) = [each for each in story(desk, later) if isinstance(each, Step)]
    merged = desk.merging.merge(case_id, later)
    step = StepDraft(on=ON, step_id=done.step_id, state=StepState.DONE, outside=True)
    without = desk.timeline.add(case_id, replace(step, exception_id=broken.id))
    plan = FollowUpDraft(on=ON, what="Terugbellen", consent_id=done.consent_id)
    planned = desk.timeline.add(case_id, plan)
    desk.timeline.change(ref_of(done), replace(step, consent_id=own.id))
    desk.merging.take_back(merged)
    assert {without, planned} <= {ref_of(each) for each in story(desk, later)}
    assert ref_of(done) in {ref_of(each) for each in story(desk, case_id)}


def test_what_is_about_an_entry_goes_where_that_goes(
    desk: Desk, case_id: CaseId, later: CaseId
) -> None:
    ours = desk.timeline.add(case_id, NoteDraft(on=ON, text="Zoals Jan zei"))
    theirs = desk.timeline.add(later, NoteDraft(on=ON, text="Zoals Kim zei"))
    merged = desk.merging.merge(case_id, later)
    asked = RequestDraft(kind=RequestKind.CORRECTION, asked_on=ON, due_on=TODAY, asked="Niet Kim")
    requests = [
        desk.reporter_requests.record(case_id, replace(asked, entry=each)).id
        for each in (theirs, ours)
    ]
    why = MaskWhy(reason=MaskReason.THIRD_PARTY)
    masks = [
        MaskDraft(
            spot=Spot(kind=ref.kind, entry_id=ref.id, part="text"), start=6, words=name, why=why
        )
        for ref, name in ((theirs, "Kim"), (ours, "Jan"))
    ]
    desk.reporter_copies.mask(case_id, masks)
    desk.merging.take_back(merged)
    for case, request, name in ((later, requests[0], "Kim"), (case_id, requests[1], "Jan")):
        assert [each.id for each in desk.reporter_requests.of(case)] == [request]
        assert [each.words for each in desk.reporter_copies.get(case, "nl").masks] == [name]


def test_cases_that_a_report_counts_as_one_stay_one(desk: Desk, database: VaultDatabase) -> None:
    practice = Practice(database)
    meander = practice.organisation("Hogeschool Meander")
    first, second, *_ = practice.record(meander, spread(12))
    merged = desk.merging.merge(first, second)
    practice.issue(annual(meander))
    with pytest.raises(CaseTold) as refused:
        desk.merging.take_back(merged)
    assert refused.value.period == YEAR


def test_cases_stay_one_after_they_went_to_another_organisation(
    desk: Desk, case_id: CaseId, later: CaseId, other_organisation_id: OrganisationId
) -> None:
    merged = desk.merging.merge(case_id, later)
    choice = HandoverChoice(organisation_id=other_organisation_id)
    handed = desk.handing_over.hand_over(case_id, choice)
    with pytest.raises(Gone):
        desk.merging.take_back(merged)
    desk.handing_over.take_back(handed)
    desk.merging.take_back(merged)
    assert desk.cases.get(later).code_name == "Wilg"


def test_what_is_recorded_after_merging_comes_last(
    desk: Desk, case_id: CaseId, later: CaseId
) -> None:
    desk.timeline.add(later, StatusDraft(on=TODAY, status=CaseStatus.WAITING))
    desk.merging.merge(case_id, later)
    desk.closing.close(case_id, desk.cases.facts(case_id))
    assert desk.cases.get(case_id).status is CaseStatus.CLOSED
    newest = desk.timeline.entries(case_id)[0]
    assert isinstance(newest, StatusChange)
    assert newest.status is CaseStatus.CLOSED


def test_the_longest_hold_stays(desk: Desk, case_id: CaseId, later: CaseId) -> None:
    until = date(2029, 1, 1)
    for each, day in ((case_id, date(2027, 1, 1)), (later, until)):
        desk.closing.close(each, desk.cases.facts(each))
        desk.retention.hold(each, day, "Rechtszaak loopt")
        desk.closing.reopen(each, "Er kwam nog iets")
    merged = desk.merging.merge(case_id, later)
    assert _held_until(desk, case_id) == until
    desk.merging.take_back(merged)
    assert _held_until(desk, case_id) == date(2027, 1, 1)
    assert _held_until(desk, later) == until
    desk.closing.close(later, desk.cases.facts(later))
    desk.retention.hold(later, TODAY + timedelta(days=1), "Nog even")
    desk.closing.reopen(later, "Toch niet")
    desk.merging.merge(case_id, later)
    assert _held_until(desk, case_id) == date(2027, 1, 1)


def _held_until(desk: Desk, case_id: CaseId) -> date | None:
    hold = desk.closing.destroy_date(case_id, 0, ON).hold
    return None if hold is None else hold.until
