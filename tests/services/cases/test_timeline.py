from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.terms import Route, Vocabulary
from vpdesk.domain.timeline import (
    AppointmentBy,
    ConsentDraft,
    ConsentForm,
    ConsentInUse,
    ConsentState,
    Contact,
    ContactDraft,
    ContactKind,
    EntryDraft,
    EntryId,
    EntryKind,
    EntryRef,
    FollowUp,
    FollowUpDraft,
    FollowUpKind,
    Note,
    NoteDraft,
    Referral,
    ReferralDraft,
    RemovedEntry,
    StatusDraft,
    Step,
    StepDraft,
    StepState,
    covers,
    ref_of,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.storage.vault_database import VaultDatabase

ON = date(2025, 10, 1)
NEEDS_CONSENT = (Problem(field="consent_id", reason=Reason.NEEDS_CONSENT),)

MakeStep = Callable[..., StepDraft]


@pytest.fixture
def step(term: FindTerm) -> MakeStep:
    """Describe a talk with the manager that was held, unless told otherwise."""
    term_id = term(Vocabulary.STEP, "accompanying_manager").id

    def describe(**changes: object) -> StepDraft:
        draft = StepDraft(
            on=ON, step_id=term_id, route=Route.INFORMAL, state=StepState.DONE, outside=True
        )
        return replace(draft, **changes)  # type: ignore[arg-type]

    return describe


@pytest.fixture
def consent_id(desk: Desk, case_id: CaseId) -> EntryId:
    """Give a consent of 20 September 2025."""
    draft = ConsentDraft(on=date(2025, 9, 20), purpose="gesprek met de leidinggevende")
    return desk.timeline.add(case_id, draft).id


def only(desk: Desk, case_id: CaseId, kind: EntryKind) -> object:
    (entry,) = (each for each in desk.timeline.entries(case_id) if ref_of(each).kind is kind)
    return entry


def problems_of(refused: pytest.ExceptionInfo[DraftRefused]) -> tuple[Problem, ...]:
    return refused.value.problems


def test_every_kind_of_entry_comes_back_as_it_was_entered(
    desk: Desk, case_id: CaseId, consent_id: EntryId, step: MakeStep, term: FindTerm
) -> None:
    mediator = term(Vocabulary.REFERRAL_KIND, "mediator")
    drafts: tuple[EntryDraft, ...] = (
        ContactDraft(
            on=ON,
            at=time(9, 30),
            kind=ContactKind.VIDEO,
            minutes=45,
            travel_minutes=20,
            place="bibliotheek",
            text="Eerste gesprek.",
            count=2,
        ),
        step(consent_id=consent_id, text="Met de teamleider gesproken."),
        ConsentDraft(
            on=ON,
            purpose="mediation",
            with_whom="HR",
            not_shared="de naam",
            form=ConsentForm.WRITTEN,
            state=ConsentState.ASKED,
            text="denkt na",
        ),
        ReferralDraft(
            on=ON,
            to="praktijk om de hoek",
            kind_id=mediator.id,
            appointment_by=AppointmentBy.ADVISER,
            shared="de aanleiding",
            consent_id=consent_id,
            text="belt zelf na",
        ),
        NoteDraft(on=ON, text="rustig begonnen"),
        FollowUpDraft(
            on=date(2026, 1, 5),
            at=time(15),
            what="bellen",
            kind=FollowUpKind.AFTERCARE,
            place="telefonisch",
            text="hoe gaat het",
            done_on=None,
        ),
        StatusDraft(on=ON, status=CaseStatus.WAITING, text="melder denkt na"),
    )
    for draft in drafts:
        ref = desk.timeline.add(case_id, draft)
        (entry,) = (each for each in desk.timeline.entries(case_id) if ref_of(each) == ref)
        assert entry.case_id == case_id
        for name in type(draft).__dataclass_fields__:
            assert getattr(entry, name) == getattr(draft, name), name
    taken = only(desk, case_id, EntryKind.STEP)
    assert isinstance(taken, Step)
    assert taken.step.code == "accompanying_manager"
    assert taken.consent_purpose == "gesprek met de leidinggevende"
    referral = only(desk, case_id, EntryKind.REFERRAL)
    assert isinstance(referral, Referral)
    assert (referral.name, referral.kind) == ("praktijk om de hoek", mediator)


def test_entries_come_newest_first_and_in_order_of_recording_within_a_day(
    desk: Desk, case_id: CaseId
) -> None:
    for day, at, text in (
        (date(2025, 10, 2), None, "d"),
        (date(2025, 10, 1), None, "a"),
        (date(2025, 10, 1), time(9), "c"),
        (date(2025, 10, 1), None, "b"),
    ):
        desk.timeline.add(case_id, NoteDraft(on=day, at=at, text=text))
    desk.timeline.add(case_id, ContactDraft(on=date(2025, 10, 2), text="e"))
    assert [entry.text for entry in desk.timeline.entries(case_id)] == ["e", "d", "c", "b", "a"]


def test_a_refused_entry_is_not_recorded(desk: Desk, case_id: CaseId) -> None:
    with pytest.raises(DraftRefused) as refused:
        desk.timeline.add(case_id, NoteDraft(on=date(2025, 11, 22), text=" "))
    assert problems_of(refused) == (
        Problem(field="on", reason=Reason.IN_THE_FUTURE),
        Problem(field="text", reason=Reason.REQUIRED),
    )
    assert desk.timeline.entries(case_id) == ()


def test_a_step_outside_is_done_with_consent_only(
    desk: Desk, case_id: CaseId, consent_id: EntryId, step: MakeStep
) -> None:
    with pytest.raises(DraftRefused) as refused:
        desk.timeline.add(case_id, step())
    assert problems_of(refused) == NEEDS_CONSENT
    with pytest.raises(DraftRefused):
        desk.timeline.add(case_id, step(on=date(2025, 9, 19), consent_id=consent_id))
    planned = desk.timeline.add(case_id, step(state=StepState.CHOSEN))
    with pytest.raises(DraftRefused):
        desk.timeline.change(planned, step())
    desk.timeline.change(planned, step(consent_id=consent_id))
    desk.timeline.add(case_id, step(outside=False))


def test_a_consent_of_another_case_is_no_consent(
    desk: Desk, organisation_id: OrganisationId, consent_id: EntryId, step: MakeStep
) -> None:
    other = desk.cases.register(CaseDraft(organisation_id=organisation_id, registered_on=ON))
    with pytest.raises(Gone):
        desk.timeline.add(other, step(consent_id=consent_id))


def test_nothing_is_shared_in_a_referral_without_consent(
    desk: Desk, case_id: CaseId, consent_id: EntryId
) -> None:
    draft = ReferralDraft(on=ON, to="huisarts", shared="de klachten")
    with pytest.raises(DraftRefused) as refused:
        desk.timeline.add(case_id, draft)
    assert problems_of(refused) == NEEDS_CONSENT
    desk.timeline.add(case_id, replace(draft, consent_id=consent_id))
    desk.timeline.add(case_id, replace(draft, shared=" "))


@given(
    given_on=st.dates(date(2025, 1, 1), date(2025, 11, 21)),
    withdrawn_after=st.none() | st.integers(0, 100),
    step_on=st.dates(date(2025, 1, 1), date(2025, 11, 21)),
    state=st.sampled_from(ConsentState),
)
@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_way_of_recording_leaves_a_done_step_uncovered(
    desk: Desk,
    case_id: CaseId,
    step: MakeStep,
    given_on: date,
    withdrawn_after: int | None,
    step_on: date,
    state: ConsentState,
) -> None:
    withdrawn_on = None
    if withdrawn_after is not None:
        last = date(2025, 11, 21).toordinal()
        withdrawn_on = date.fromordinal(min(given_on.toordinal() + withdrawn_after, last))
    consent = desk.timeline.add(case_id, ConsentDraft(on=ON, purpose="gesprek", state=state))
    changed = ConsentDraft(on=given_on, purpose="gesprek", state=state, withdrawn_on=withdrawn_on)
    for change in (
        lambda: desk.timeline.add(case_id, step(on=step_on, consent_id=consent.id)),
        lambda: desk.timeline.change(consent, changed),
        lambda: desk.timeline.add(case_id, step(on=given_on, consent_id=consent.id)),
        lambda: desk.timeline.change(consent, replace(changed, withdrawn_on=ON)),
    ):
        with suppress(DraftRefused):
            change()
    consents = {each.id: each for each in desk.timeline.consents(case_id)}
    for entry in desk.timeline.entries(case_id):
        if isinstance(entry, Step):
            assert entry.consent_id is not None
            assert covers(consents[entry.consent_id], entry.on)


def test_withdrawing_keeps_what_was_done_and_forbids_what_is_new(
    desk: Desk, case_id: CaseId, consent_id: EntryId, step: MakeStep
) -> None:
    done = desk.timeline.add(case_id, step(consent_id=consent_id))
    (given,) = desk.timeline.consents(case_id)
    desk.timeline.change(ref_of(given), replace(given, withdrawn_on=date(2025, 10, 15)))
    (consent,) = desk.timeline.consents(case_id)
    assert (consent.on, consent.state, consent.withdrawn_on) == (
        date(2025, 9, 20),
        ConsentState.WITHDRAWN,
        date(2025, 10, 15),
    )
    with pytest.raises(DraftRefused):
        desk.timeline.add(case_id, step(on=date(2025, 10, 16), consent_id=consent_id))
    desk.timeline.change(done, step(consent_id=consent_id, text="aangevuld"))


def test_a_consent_is_not_withdrawn_before_what_was_done_with_it(
    desk: Desk, case_id: CaseId, consent_id: EntryId, step: MakeStep
) -> None:
    desk.timeline.add(case_id, step(consent_id=consent_id))
    ref = EntryRef(kind=EntryKind.CONSENT, id=consent_id)
    for field, draft in (
        ("withdrawn_on", ConsentDraft(on=date(2025, 9, 20), purpose="p", withdrawn_on=ON)),
        ("state", ConsentDraft(on=date(2025, 9, 20), purpose="p", state=ConsentState.ASKED)),
        ("on", ConsentDraft(on=date(2025, 10, 2), purpose="p")),
    ):
        earlier = draft.withdrawn_on and replace(draft, withdrawn_on=date(2025, 9, 30))
        with pytest.raises(DraftRefused) as refused:
            desk.timeline.change(ref, earlier or draft)
        assert problems_of(refused) == (Problem(field=field, reason=Reason.NEEDS_CONSENT),)


def test_a_consent_said_to_be_withdrawn_gets_a_day(desk: Desk, case_id: CaseId) -> None:
    desk.timeline.add(case_id, ConsentDraft(on=ON, purpose="p", state=ConsentState.WITHDRAWN))
    (consent,) = desk.timeline.consents(case_id)
    assert consent.withdrawn_on == ON


def test_a_consent_that_is_named_is_not_removed(
    desk: Desk, case_id: CaseId, consent_id: EntryId, step: MakeStep
) -> None:
    planned = desk.timeline.add(case_id, step(state=StepState.CHOSEN, consent_id=consent_id))
    ref = EntryRef(kind=EntryKind.CONSENT, id=consent_id)
    with pytest.raises(ConsentInUse) as in_use:
        desk.timeline.remove(ref)
    assert in_use.value.entries == 1
    desk.timeline.remove(planned)
    desk.timeline.remove(ref)
    assert desk.timeline.consents(case_id) == ()


def test_a_removed_entry_is_put_back_where_it_was(desk: Desk, case_id: CaseId) -> None:
    refs = [desk.timeline.add(case_id, NoteDraft(on=ON, text=text)) for text in "abc"]
    before = desk.timeline.entries(case_id)
    removed = desk.timeline.remove(refs[1])
    assert isinstance(removed.entry, Note)
    assert [entry.text for entry in desk.timeline.entries(case_id)] == ["c", "a"]
    desk.timeline.add(case_id, NoteDraft(on=date(2025, 1, 1), text="d"))
    assert desk.timeline.restore(removed) == refs[1]
    assert desk.timeline.restore(removed) == refs[1]
    assert desk.timeline.entries(case_id)[:3] == before


def test_a_removed_step_comes_back_without_a_consent_that_went(
    desk: Desk, case_id: CaseId, consent_id: EntryId, step: MakeStep
) -> None:
    planned = desk.timeline.add(case_id, step(state=StepState.CHOSEN, consent_id=consent_id))
    done = desk.timeline.add(case_id, step(consent_id=consent_id))
    removed, removed_done = desk.timeline.remove(planned), desk.timeline.remove(done)
    desk.timeline.remove(EntryRef(kind=EntryKind.CONSENT, id=consent_id))
    desk.timeline.restore(removed)
    restored = only(desk, case_id, EntryKind.STEP)
    assert isinstance(restored, Step)
    assert restored.consent_id is None
    with pytest.raises(DraftRefused) as refused:
        desk.timeline.restore(removed_done)
    assert problems_of(refused) == NEEDS_CONSENT


def test_a_removed_step_comes_back_with_its_consent(
    desk: Desk, case_id: CaseId, consent_id: EntryId, step: MakeStep
) -> None:
    done = desk.timeline.add(case_id, step(consent_id=consent_id))
    before = desk.timeline.entries(case_id)
    desk.timeline.restore(desk.timeline.remove(done))
    assert desk.timeline.entries(case_id) == before


HR = ConsentDraft(on=ON, purpose="meegaan naar HR")


def test_a_step_and_its_consent_come_and_go_together(
    desk: Desk, case_id: CaseId, step: MakeStep
) -> None:
    ref = desk.timeline.add(case_id, step(), consent=HR)
    both = desk.timeline.entries(case_id)
    recorded, consent = only(desk, case_id, EntryKind.STEP), desk.timeline.consents(case_id)[0]
    assert isinstance(recorded, Step)
    assert (recorded.consent_id, consent.purpose) == (consent.id, HR.purpose)

    removed = desk.timeline.remove(ref, with_consent=True)
    assert desk.timeline.entries(case_id) == ()
    assert desk.timeline.restore(removed) == ref
    assert desk.timeline.restore(removed) == ref
    assert desk.timeline.entries(case_id) == both


def test_a_change_and_its_consent_come_and_go_together(
    desk: Desk, case_id: CaseId, step: MakeStep
) -> None:
    ref = desk.timeline.add(case_id, step(state=StepState.DISCUSSED))
    (before,) = desk.timeline.entries(case_id)
    desk.timeline.change(ref, step(), consent=HR)
    recorded = only(desk, case_id, EntryKind.STEP)
    assert isinstance(recorded, Step)
    assert recorded.state is StepState.DONE
    assert [each.id for each in desk.timeline.consents(case_id)] == [recorded.consent_id]

    assert isinstance(before, Step)
    desk.timeline.change(ref, before, drop_consent=True)
    assert desk.timeline.entries(case_id) == (before,)


def test_a_refused_step_leaves_no_consent(desk: Desk, case_id: CaseId, step: MakeStep) -> None:
    ref = desk.timeline.add(case_id, step(state=StepState.DISCUSSED))
    before = desk.timeline.entries(case_id)
    late = replace(HR, on=date(2025, 10, 2))
    with pytest.raises(DraftRefused):
        desk.timeline.add(case_id, step(), consent=late)
    with pytest.raises(DraftRefused):
        desk.timeline.change(ref, step(), consent=late)
    with pytest.raises(DraftRefused):
        desk.timeline.add(case_id, step(), consent=replace(HR, purpose=" "))
    assert desk.timeline.entries(case_id) == before


def test_a_consent_that_something_else_rests_on_stays_with_its_entry(
    desk: Desk, case_id: CaseId, step: MakeStep, consent_id: EntryId
) -> None:
    ref = desk.timeline.add(case_id, step(consent_id=consent_id))
    desk.timeline.add(case_id, step(consent_id=consent_id))
    before = desk.timeline.entries(case_id)
    with pytest.raises(ConsentInUse):
        desk.timeline.remove(ref, with_consent=True)
    with pytest.raises(ConsentInUse):
        desk.timeline.change(ref, step(state=StepState.DISCUSSED), drop_consent=True)
    assert desk.timeline.entries(case_id) == before


def test_what_rests_on_no_consent_takes_none_with_it(
    desk: Desk, case_id: CaseId, step: MakeStep
) -> None:
    note = desk.timeline.add(case_id, NoteDraft(on=ON, text="x"), consent=HR)
    planned = desk.timeline.add(case_id, step(state=StepState.CHOSEN))
    before = desk.timeline.entries(case_id)
    for ref in (note, planned):
        with pytest.raises(Gone):
            desk.timeline.remove(ref, with_consent=True)
    assert desk.timeline.entries(case_id) == before
    assert desk.timeline.consents(case_id) == ()


def test_an_entry_of_a_case_that_is_gone_is_not_put_back(desk: Desk) -> None:
    note = Note(id=EntryId(1), case_id=CaseId(99), on=ON, text="x")
    with pytest.raises(Gone):
        desk.timeline.restore(RemovedEntry(entry=note, recorded=1))


def test_a_step_that_came_with_a_register_needs_no_consent(
    desk: Desk, database: VaultDatabase, case_id: CaseId, step: MakeStep
) -> None:
    with database.writing() as tx:
        ref = tx.timeline.take_over(case_id, step())
    desk.timeline.change(ref, step(text="aangevuld"))
    desk.timeline.restore(desk.timeline.remove(ref))
    taken = only(desk, case_id, EntryKind.STEP)
    assert isinstance(taken, Step)
    assert (taken.taken_over, taken.text) == (True, "aangevuld")


def test_a_step_that_came_with_a_register_goes_no_further_without_consent(
    desk: Desk, database: VaultDatabase, case_id: CaseId, step: MakeStep, consent_id: EntryId
) -> None:
    with database.writing() as tx:
        ref = tx.timeline.take_over(case_id, step(outside=False))
    desk.timeline.change(ref, step(outside=False, text="aangevuld"))
    with pytest.raises(DraftRefused) as refused:
        desk.timeline.change(ref, step())
    assert problems_of(refused) == NEEDS_CONSENT
    desk.timeline.change(ref, step(consent_id=consent_id))
    taken = only(desk, case_id, EntryKind.STEP)
    assert isinstance(taken, Step)
    assert (taken.outside, taken.consent_id) == (True, consent_id)


def test_what_a_register_told_of_can_be_said_again_by_undoing_a_change(
    desk: Desk, database: VaultDatabase, case_id: CaseId, step: MakeStep
) -> None:
    with database.writing() as tx:
        ref = tx.timeline.take_over(case_id, step())
    before = only(desk, case_id, EntryKind.STEP)
    assert isinstance(before, Step)
    desk.timeline.change(ref, step(outside=False))
    with pytest.raises(DraftRefused):
        desk.timeline.change(ref, step())
    desk.timeline.change(ref, before)
    assert only(desk, case_id, EntryKind.STEP) == before


def test_the_latest_change_of_status_moves_the_case(desk: Desk, case_id: CaseId) -> None:
    def stands() -> tuple[CaseStatus, date | None]:
        case = desk.cases.get(case_id)
        return case.status, case.closed_on

    closed = desk.timeline.add(case_id, StatusDraft(on=date(2025, 10, 5), status=CaseStatus.CLOSED))
    assert stands() == (CaseStatus.CLOSED, date(2025, 10, 5))
    desk.timeline.add(case_id, StatusDraft(on=date(2025, 9, 9), status=CaseStatus.IN_SUPPORT))
    assert stands() == (CaseStatus.CLOSED, date(2025, 10, 5))
    reopened = desk.timeline.add(
        case_id, StatusDraft(on=date(2025, 10, 5), status=CaseStatus.AFTERCARE)
    )
    assert stands() == (CaseStatus.AFTERCARE, None)
    removed = desk.timeline.remove(reopened)
    assert stands() == (CaseStatus.CLOSED, date(2025, 10, 5))
    desk.timeline.restore(removed)
    assert stands() == (CaseStatus.AFTERCARE, None)
    desk.timeline.remove(reopened)
    desk.timeline.change(closed, StatusDraft(on=date(2025, 10, 6), status=CaseStatus.CLOSED))
    assert stands() == (CaseStatus.CLOSED, date(2025, 10, 6))
    for entry in desk.timeline.entries(case_id):
        desk.timeline.remove(ref_of(entry))
    assert stands() == (CaseStatus.NEW, None)


def test_destroying_is_no_change_of_status(desk: Desk, case_id: CaseId) -> None:
    with pytest.raises(DraftRefused) as refused:
        desk.timeline.add(case_id, StatusDraft(on=ON, status=CaseStatus.DESTROYED))
    assert problems_of(refused) == (Problem(field="status", reason=Reason.REQUIRED),)


def test_a_follow_up_is_finished_and_opened_again(desk: Desk, case_id: CaseId) -> None:
    ref = desk.timeline.add(case_id, FollowUpDraft(on=date(2025, 12, 1), what="bellen"))
    desk.timeline.finish_follow_up(ref.id)
    finished = only(desk, case_id, EntryKind.FOLLOW_UP)
    assert isinstance(finished, FollowUp)
    assert finished.done_on == date(2025, 11, 21)
    desk.timeline.reopen_follow_up(ref.id)
    opened = only(desk, case_id, EntryKind.FOLLOW_UP)
    assert isinstance(opened, FollowUp)
    assert opened.done_on is None
    with pytest.raises(Gone):
        desk.timeline.finish_follow_up(EntryId(99))


def test_an_entry_stays_of_its_kind(desk: Desk, case_id: CaseId) -> None:
    ref = desk.timeline.add(case_id, NoteDraft(on=ON, text="x"))
    with pytest.raises(Gone):
        desk.timeline.change(ref, ContactDraft(on=ON))
    with pytest.raises(Gone):
        desk.timeline.remove(EntryRef(kind=EntryKind.CONTACT, id=ref.id))
    with pytest.raises(Gone):
        desk.timeline.add(CaseId(99), NoteDraft(on=ON, text="x"))


def test_a_changed_contact_says_what_it_says_now(desk: Desk, case_id: CaseId) -> None:
    ref = desk.timeline.add(case_id, ContactDraft(on=ON, minutes=30))
    desk.timeline.change(ref, ContactDraft(on=ON, minutes=45, kind=ContactKind.PHONE))
    contact = only(desk, case_id, EntryKind.CONTACT)
    assert isinstance(contact, Contact)
    assert (contact.minutes, contact.kind) == (45, ContactKind.PHONE)


def test_a_referral_keeps_the_name_an_address_had(
    desk: Desk, case_id: CaseId, term: FindTerm
) -> None:
    mediator = term(Vocabulary.REFERRAL_KIND, "mediator")
    draft = ReferralContactDraft(kind_id=mediator.id, name="Mediation Plein")
    contact_id = desk.referral_contacts.add(draft)
    ref = desk.timeline.add(case_id, ReferralDraft(on=ON, contact_id=contact_id))
    desk.referral_contacts.change(contact_id, replace(draft, name="Plein Mediators"))

    def referral() -> Referral:
        found = only(desk, case_id, EntryKind.REFERRAL)
        assert isinstance(found, Referral)
        return found

    assert (referral().name, referral().kind) == ("Mediation Plein", mediator)
    desk.referral_contacts.remove(contact_id)
    kept = referral()
    assert (kept.contact_id, kept.to, kept.name) == (None, "Mediation Plein", "Mediation Plein")
    assert kept.kind == mediator
    removed = desk.timeline.remove(ref)
    desk.timeline.restore(removed)
    assert referral() == kept


def test_a_removed_referral_comes_back_when_its_address_went_meanwhile(
    desk: Desk, case_id: CaseId, term: FindTerm
) -> None:
    mediator = term(Vocabulary.REFERRAL_KIND, "mediator")
    draft = ReferralContactDraft(kind_id=mediator.id, name="Mediation Plein")
    contact_id = desk.referral_contacts.add(draft)
    ref = desk.timeline.add(case_id, ReferralDraft(on=ON, contact_id=contact_id))
    removed = desk.timeline.remove(ref)
    desk.referral_contacts.remove(contact_id)
    desk.timeline.restore(removed)
    restored = only(desk, case_id, EntryKind.REFERRAL)
    assert isinstance(restored, Referral)
    assert (restored.contact_id, restored.name) == (None, "Mediation Plein")


def test_an_address_of_one_organisation_serves_its_cases_only(
    desk: Desk,
    case_id: CaseId,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    term: FindTerm,
) -> None:
    kind_id = term(Vocabulary.REFERRAL_KIND, "company_doctor").id
    for owner, allowed in ((organisation_id, True), (other_organisation_id, False)):
        contact_id = desk.referral_contacts.add(
            ReferralContactDraft(kind_id=kind_id, name="Arbo", organisation_id=owner)
        )
        draft = ReferralDraft(on=ON, contact_id=contact_id)
        if allowed:
            desk.timeline.add(case_id, draft)
        else:
            with pytest.raises(Gone):
                desk.timeline.add(case_id, draft)


def test_a_term_of_the_wrong_list_is_no_step(
    desk: Desk, case_id: CaseId, step: MakeStep, term: FindTerm
) -> None:
    with pytest.raises(Gone):
        desk.timeline.add(case_id, step(step_id=term(Vocabulary.OUTCOME, "referred").id))


def test_listeners_hear_of_timeline_and_case(desk: Desk, case_id: CaseId) -> None:
    heard: list[frozenset[Concept]] = []
    stop = desk.listen(heard.append)
    desk.timeline.add(case_id, NoteDraft(on=ON, text="x"))
    stop()
    desk.timeline.add(case_id, NoteDraft(on=ON, text="y"))
    assert heard == [frozenset({Concept.TIMELINE, Concept.CASES})]
