"""Deciding whether secrecy is broken, and what a consent went through, in a real vault."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from tests.fixtures import TODAY
from tests.reports.reading import text_of
from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseDraft, CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.search import FoundField
from vpdesk.domain.terms import Route, Vocabulary
from vpdesk.domain.text_hits import TermKind
from vpdesk.domain.timeline import (
    QUESTIONS,
    ConfidentialityException,
    Consent,
    ConsentDraft,
    ConsentForm,
    ConsentInUse,
    ConsentState,
    Decision,
    EntryId,
    EntryKind,
    EntryRef,
    ExceptionDecided,
    ExceptionDraft,
    ExceptionNotDecided,
    ExceptionRemark,
    FollowUpDraft,
    Step,
    StepDraft,
    StepState,
    filled_in,
    lost_consent,
    ref_of,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import CaseDestroyed, Gone
from vpdesk.services.progress import finish
from vpdesk.storage.tables import confidentiality_exception, exception_remark, step

ON = date(2025, 10, 1)
ANSWERED = filled_in(ON, {name: f"Antwoord {name}" for name in QUESTIONS})
NEEDS_CONSENT = (Problem(field="consent_id", reason=Reason.NEEDS_CONSENT),)

MakeStep = Callable[..., StepDraft]


@pytest.fixture
def outside(term: FindTerm) -> MakeStep:
    term_id = term(Vocabulary.STEP, "accompanying_manager").id

    def describe(**changes: object) -> StepDraft:
        draft = StepDraft(
            on=ON, step_id=term_id, route=Route.INFORMAL, state=StepState.DONE, outside=True
        )
        return replace(draft, **changes)  # type: ignore[arg-type]

    return describe


def recorded(desk: Desk, ref: EntryRef) -> ConfidentialityException:
    return desk.secrecy.worksheet(ref.id)


def acts(desk: Desk) -> list[LoggedAct]:
    return [each.act for each in desk.log.entries(limit=9) if each.about_case]


def test_a_worksheet_is_kept_half_filled_and_decided_later(desk: Desk, case_id: CaseId) -> None:
    ref = desk.secrecy.keep(case_id, ExceptionDraft(on=ON, harm=" Gevaar voor een kind "))
    assert ref.kind is EntryKind.EXCEPTION
    assert (recorded(desk, ref).harm, recorded(desk, ref).decision) == (
        "Gevaar voor een kind",
        None,
    )

    again = desk.secrecy.keep(case_id, replace(ANSWERED, decision=Decision.BREAK), ref.id)
    assert again == ref
    assert recorded(desk, ref).decision is None
    assert LoggedAct.SECRECY_DECIDED not in acts(desk)

    desk.secrecy.decide(case_id, ANSWERED, Decision.KEEP, ref.id)
    decided = recorded(desk, ref)
    assert (decided.decision, decided.on, decided.duties) == (Decision.KEEP, ON, "Antwoord duties")
    assert acts(desk)[0] is LoggedAct.SECRECY_DECIDED
    assert desk.timeline.entries(case_id)[0] == decided


@pytest.mark.parametrize("decision", Decision)
def test_no_decision_without_every_answer(desk: Desk, case_id: CaseId, decision: Decision) -> None:
    with pytest.raises(DraftRefused) as refused:
        desk.secrecy.decide(case_id, replace(ANSWERED, harm=" "), decision)
    assert refused.value.problems == (Problem(field="harm", reason=Reason.REQUIRED),)
    assert acts(desk) == []
    assert desk.timeline.entries(case_id) == ()


def test_what_was_decided_is_not_changed_but_added_to(desk: Desk, case_id: CaseId) -> None:
    ref = desk.secrecy.decide(case_id, ANSWERED, Decision.KEEP)
    decided = recorded(desk, ref)
    for act in (
        lambda: desk.timeline.change(ref, replace(decided, harm="Iets anders")),
        lambda: desk.timeline.remove(ref),
        lambda: desk.secrecy.keep(case_id, ANSWERED, ref.id),
        lambda: desk.secrecy.decide(case_id, ANSWERED, Decision.BREAK, ref.id),
    ):
        with pytest.raises(ExceptionDecided):
            act()
    assert recorded(desk, ref) == decided

    desk.secrecy.add_remark(ref.id, " Toch een andere dag ")
    desk.secrecy.add_remark(ref.id, "En nog iets")
    remarks = (
        ExceptionRemark(on=TODAY, text="Toch een andere dag"),
        ExceptionRemark(on=TODAY, text="En nog iets"),
    )
    assert recorded(desk, ref) == replace(decided, remarks=remarks)
    with pytest.raises(DraftRefused):
        desk.secrecy.add_remark(ref.id, " ")


def test_a_draft_is_changed_and_removed_in_the_timeline_and_gets_no_remarks(
    desk: Desk, case_id: CaseId
) -> None:
    ref = desk.timeline.add(case_id, replace(ANSWERED, decision=Decision.BREAK))
    draft = recorded(desk, ref)
    assert draft.decision is None
    with pytest.raises(ExceptionNotDecided):
        desk.secrecy.add_remark(ref.id, "Te vroeg")
    removed = desk.timeline.remove(ref)
    with pytest.raises(Gone):
        desk.secrecy.worksheet(ref.id)
    assert desk.timeline.restore(removed) == ref
    assert recorded(desk, ref) == draft


def test_a_worksheet_of_another_case_is_not_written_in(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    ref = desk.secrecy.keep(case_id, ANSWERED)
    other = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=ON, code_name="Wulp")
    )
    with pytest.raises(Gone):
        desk.secrecy.keep(other, ANSWERED, ref.id)
    with pytest.raises(Gone):
        desk.secrecy.keep(CaseId(99), ANSWERED)


def test_only_a_decision_to_break_secrecy_lets_a_step_outside_be_done(
    desk: Desk, case_id: CaseId, outside: MakeStep
) -> None:
    draft = desk.secrecy.keep(case_id, ANSWERED)
    kept = desk.secrecy.decide(case_id, ANSWERED, Decision.KEEP)
    broken = desk.secrecy.decide(case_id, replace(ANSWERED, on=date(2025, 10, 3)), Decision.BREAK)
    for ref in (draft, kept, broken):
        with pytest.raises(DraftRefused) as refused:
            desk.timeline.add(case_id, outside(exception_id=ref.id))
        assert refused.value.problems == NEEDS_CONSENT
        with pytest.raises(DraftRefused):
            desk.timeline.add(case_id, outside(state=StepState.CHOSEN, exception_id=ref.id))
    desk.timeline.remove(draft)
    later = outside(on=date(2025, 10, 3), exception_id=broken.id)
    ref = desk.timeline.add(case_id, later)
    (done,) = [each for each in desk.timeline.entries(case_id) if isinstance(each, Step)]
    assert (done.state, done.exception_id) == (StepState.DONE, broken.id)
    with pytest.raises(DraftRefused):
        desk.timeline.change(ref, replace(done, on=ON))
    assert desk.timeline.restore(desk.timeline.remove(ref)) == ref


def test_a_step_rests_on_one_thing_and_on_an_exception_of_its_own_case(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, outside: MakeStep
) -> None:
    consent = desk.timeline.add(case_id, ConsentDraft(on=ON, purpose="gesprek"))
    broken = desk.secrecy.decide(case_id, ANSWERED, Decision.BREAK)
    both = outside(consent_id=consent.id, exception_id=broken.id)
    desk.timeline.add(case_id, both)
    (done,) = [each for each in desk.timeline.entries(case_id) if isinstance(each, Step)]
    assert (done.consent_id, done.exception_id) == (consent.id, None)
    now = ConsentDraft(on=ON, purpose="nu gevraagd")
    desk.timeline.change(ref_of(done), replace(done, exception_id=broken.id), consent=now)
    (done,) = [each for each in desk.timeline.entries(case_id) if isinstance(each, Step)]
    assert (done.consent_purpose, done.exception_id) == ("nu gevraagd", None)
    other = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=ON, code_name="Wulp")
    )
    with pytest.raises(Gone):
        desk.timeline.add(other, outside(exception_id=broken.id))


def test_nothing_goes_round_the_rule_in_the_tables(
    desk: Desk, case_id: CaseId, outside: MakeStep
) -> None:
    broken = desk.secrecy.decide(case_id, ANSWERED, Decision.BREAK)
    desk.timeline.add(case_id, outside(exception_id=broken.id))
    without = (
        step.update().values(exception_id=None),
        step.update().values(exception_id=EntryId(99)),
        confidentiality_exception.update().values(harm=""),
        confidentiality_exception.delete(),
    )
    for statement in without:
        with pytest.raises(IntegrityError), desk._database.writing() as tx:
            tx._connection.execute(statement)


def test_an_answer_keeps_the_day_of_the_question(desk: Desk, case_id: CaseId) -> None:
    asked = ConsentDraft(on=ON, purpose="gesprek", state=ConsentState.ASKED)
    ref = desk.timeline.add(case_id, replace(asked, asked_on=ON))
    before = desk.timeline.consents(case_id)[0]
    assert before.asked_on is None
    later = date(2025, 10, 4)
    for state in (ConsentState.REFUSED, ConsentState.GIVEN):
        desk.timeline.change(ref, replace(before, on=later, state=state))
        (answered,) = desk.timeline.consents(case_id)
        assert (answered.state, answered.on, answered.asked_on) == (state, later, ON)
        desk.timeline.change(ref, before)
        assert desk.timeline.consents(case_id) == (before,)


def test_withdrawing_keeps_day_way_and_words(desk: Desk, case_id: CaseId) -> None:
    ref = desk.timeline.add(case_id, ConsentDraft(on=ON, purpose="gesprek"))
    (given,) = desk.timeline.consents(case_id)
    withdrawn = replace(
        given,
        withdrawn_on=TODAY,
        withdrawn_form=ConsentForm.WRITTEN,
        withdrawn_text="Ik durf niet meer",
    )
    desk.timeline.change(ref, withdrawn)
    (kept,) = desk.timeline.consents(case_id)
    assert kept == replace(withdrawn, state=ConsentState.WITHDRAWN)
    assert (kept.on, kept.form) == (ON, ConsentForm.ORAL)
    desk.timeline.change(ref, replace(kept, state=ConsentState.GIVEN, withdrawn_on=None))
    assert desk.timeline.consents(case_id) == (given,)


def test_a_follow_up_leans_on_a_consent_of_its_case(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    consent = desk.timeline.add(case_id, ConsentDraft(on=ON, purpose="gesprek"))
    plan = FollowUpDraft(on=TODAY, what="Meegaan", consent_id=consent.id)
    ref = desk.timeline.add(case_id, plan)
    with pytest.raises(ConsentInUse):
        desk.timeline.remove(consent)
    withdrawn = ConsentDraft(on=ON, purpose="gesprek", withdrawn_on=TODAY)
    desk.timeline.change(consent, withdrawn)
    entries = desk.timeline.entries(case_id)
    consents = {each.id: each for each in entries if isinstance(each, Consent)}
    lost = [lost_consent(each, consents) for each in entries]
    assert [each for each in lost if each] == [consents[consent.id]]
    other = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=ON, code_name="Wulp")
    )
    with pytest.raises(Gone):
        desk.timeline.add(other, plan)
    removed = desk.timeline.remove(ref)
    desk.timeline.remove(consent)
    desk.timeline.restore(removed)


def test_it_is_found_not_told_and_counts_in_no_report(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, outside: MakeStep
) -> None:
    broken = desk.secrecy.decide(
        case_id, replace(ANSWERED, told_whom="Zuster Zonnebloem"), Decision.BREAK
    )
    consent = desk.timeline.add(case_id, ConsentDraft(on=ON, purpose="gesprek"))
    desk.secrecy.add_remark(broken.id, "Nagekomen zilverreiger")
    for words in ("zonnebloem", "zilverreiger"):
        (hit,) = desk.search.find(words, limit=5)
        assert hit.found is not None
        assert (hit.found.field, hit.found.id) == (FoundField.EXCEPTION, broken.id)
    with desk._database.reading() as tx:
        terms = tx.known_terms.terms([organisation_id])
        assert ON in tx.known_terms.days([organisation_id])
    assert {each.text for each in terms if each.kind is TermKind.INVOLVED} == {"Zuster Zonnebloem"}
    on_consent = desk.timeline.add(case_id, outside(consent_id=consent.id))
    year = calendar_year(2025)
    with_consent = desk.figures.of(organisation_id, year)
    desk.timeline.remove(on_consent)
    desk.timeline.add(case_id, outside(exception_id=broken.id))
    assert desk.figures.of(organisation_id, year) == with_consent


def test_nothing_of_it_is_left_of_a_destroyed_case(
    desk: Desk, case_id: CaseId, outside: MakeStep
) -> None:
    broken = desk.secrecy.decide(case_id, ANSWERED, Decision.BREAK)
    desk.secrecy.add_remark(broken.id, "Nagekomen")
    consent = desk.timeline.add(case_id, ConsentDraft(on=ON, purpose="gesprek"))
    desk.timeline.add(case_id, FollowUpDraft(on=TODAY, what="Mee", consent_id=consent.id))
    desk.timeline.add(case_id, outside(exception_id=broken.id))
    with desk._database.writing() as tx:
        tx.destruction.destroy_content(case_id)
    with desk._database.reading() as tx:
        for table in (confidentiality_exception, exception_remark):
            assert tx._connection.execute(select(table)).all() == []
    with pytest.raises(Gone):
        desk.secrecy.worksheet(broken.id)
    with pytest.raises(CaseDestroyed):
        desk.secrecy.keep(case_id, ANSWERED)


def test_a_worksheet_is_printed_by_code_name_and_noted(desk: Desk, case_id: CaseId) -> None:
    ref = desk.secrecy.decide(case_id, replace(ANSWERED, text="Om het kind"), Decision.BREAK)
    desk.secrecy.add_remark(ref.id, "Nagekomen")
    paper = finish(desk.secrecy.paper(ref.id, "nl"))
    assert paper.file_name == "Werkblad doorbreking geheimhouding.pdf"
    told = text_of(paper.pdf)
    for part in ("Besloten de geheimhouding te doorbreken", "Antwoord harm", "Om het kind"):
        assert part in told
    assert "Nagekomen" in told
    desk.secrecy.note(ref.id, Leaving.PRINTED)
    desk.secrecy.note(ref.id, Leaving.SAVED)
    assert acts(desk)[:2] == [LoggedAct.SECRECY_SAVED, LoggedAct.SECRECY_PRINTED]
    draft = desk.secrecy.keep(case_id, ExceptionDraft(on=ON))
    told = text_of(finish(desk.secrecy.paper(draft.id, "en")).pdf)
    assert "Not decided yet" in told
    assert "Not answered yet." in told
