from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from tests.fixtures import TODAY
from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseId, CaseKind, CaseStatus, IssueDraft
from vpdesk.domain.closing import ClosedCaseNow, ClosingChoice, Referred
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.referral_contacts import ReferralContactDraft, ReferralContactId
from vpdesk.domain.retention import Standing
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    ConsentDraft,
    ContactDraft,
    EntryId,
    EntryKind,
    EntryRef,
    FollowUp,
    FollowUpDraft,
    Referral,
    StatusChange,
    StatusDraft,
    ref_of,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import CaseAlreadyClosed, CaseNotClosed, Gone
from vpdesk.storage.timeline import TimelineRepository

NO_CASE = CaseId(999)
ADVICE = CaseFacts(kind=CaseKind.ADVICE, registered_on=date(2025, 1, 1), issues=(IssueDraft(),))


def break_off(*_: object) -> EntryRef:
    raise KeyboardInterrupt


def planned(desk: Desk, case_id: CaseId) -> list[FollowUp]:
    return [each for each in desk.timeline.entries(case_id) if isinstance(each, FollowUp)]


def test_a_case_is_closed_with_its_facts_and_opened_again_as_it_was(
    desk: Desk, case_id: CaseId
) -> None:
    on = desk.today() + timedelta(days=4)
    desk.timeline.add(case_id, FollowUpDraft(on=on, what="Bellen"))
    before, entries = desk.cases.facts(case_id), desk.timeline.entries(case_id)
    closed = desk.closing.close(case_id, ADVICE, ClosingChoice(months=6, drop_follow_ups=True))
    case = desk.cases.get(case_id)
    assert (case.status, case.closed_on) == (CaseStatus.CLOSED, desk.today())
    assert desk.cases.facts(case_id) == ADVICE
    assert planned(desk, case_id) == []
    assert desk.closing.term(case_id).months == 6

    desk.closing.take_back(case_id, closed)
    case = desk.cases.get(case_id)
    assert (case.status, case.closed_on) == (CaseStatus.NEW, None)
    assert desk.cases.facts(case_id) == before
    assert desk.timeline.entries(case_id) == entries
    assert desk.closing.term(case_id).own is None


def test_what_is_planned_stays_unless_it_is_dropped(desk: Desk, case_id: CaseId) -> None:
    desk.timeline.add(case_id, FollowUpDraft(on=desk.today(), what="Bellen"))
    desk.closing.close(case_id, desk.cases.facts(case_id))
    assert [each.what for each in planned(desk, case_id)] == ["Bellen"]


@pytest.mark.parametrize("months", [0, 6, 60])
def test_a_case_is_kept_for_its_own_term(desk: Desk, case_id: CaseId, months: int) -> None:
    """The clock, the proposal before closing and the list of what is due agree."""
    facts = desk.cases.facts(case_id)
    foreseen = desk.closing.destroy_date(case_id, months, facts.registered_on)
    desk.closing.close(case_id, facts, ClosingChoice(months=months))
    kept = desk.closing.kept(case_id)
    assert kept.due_on == foreseen.due_on
    assert foreseen.due_on == max(foreseen.term_ends, date(2026, 1, 1))
    assert kept.standing is Standing.NOT_YET


def test_a_short_term_of_its_own_is_asked_about_first(desk: Desk, case_id: CaseId) -> None:
    old = desk.cases.register(
        CaseDraft(
            organisation_id=desk.cases.get(case_id).organisation_id,
            registered_on=date(2024, 3, 3),
        )
    )
    desk.closing.close(old, desk.cases.facts(old), ClosingChoice(months=0))
    desk.closing.close(case_id, desk.cases.facts(case_id))
    assert [each.case.id for each in desk.retention.due()] == [old]
    assert desk.retention.count_due() == 1


def test_a_term_outside_what_is_allowed_is_refused(desk: Desk, case_id: CaseId) -> None:
    for months in (-1, 61):
        with pytest.raises(DraftRefused) as refused:
            desk.closing.close(case_id, ADVICE, ClosingChoice(months=months))
        assert refused.value.problems == (Problem(field="months", reason=Reason.TOO_LARGE),)
    assert desk.cases.get(case_id).status is CaseStatus.NEW


def test_a_closed_case_is_not_closed_once_more(desk: Desk, case_id: CaseId) -> None:
    day = date(2025, 10, 1)
    desk.timeline.add(case_id, StatusDraft(on=day, status=CaseStatus.CLOSED))
    facts, entries = desk.cases.facts(case_id), desk.timeline.entries(case_id)
    with pytest.raises(CaseAlreadyClosed):
        desk.closing.close(case_id, ADVICE, ClosingChoice(months=3))
    assert desk.cases.get(case_id).closed_on == day
    assert (desk.cases.facts(case_id), desk.timeline.entries(case_id)) == (facts, entries)
    assert desk.closing.term(case_id).own is None


def test_a_closing_that_is_broken_off_leaves_the_case_as_it_was(
    desk: Desk, case_id: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.cases.facts(case_id)
    with monkeypatch.context() as patch:
        patch.setattr(TimelineRepository, "add", break_off)
        with pytest.raises(KeyboardInterrupt):
            desk.closing.close(case_id, ADVICE)
    assert desk.cases.facts(case_id) == before

    closed = desk.closing.close(case_id, ADVICE)
    monkeypatch.setattr(TimelineRepository, "remove", break_off)
    with pytest.raises(KeyboardInterrupt):
        desk.closing.take_back(case_id, closed)
    assert desk.cases.facts(case_id) == ADVICE


def test_only_the_closing_of_that_case_is_taken_back(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    draft = CaseDraft(organisation_id=organisation_id, registered_on=date(2025, 3, 3))
    other = desk.closing.close(desk.cases.register(draft), ADVICE)
    before = desk.cases.facts(case_id)
    talk = desk.timeline.add(case_id, ContactDraft(on=date(2025, 3, 3)))
    gone = EntryRef(kind=EntryKind.STATUS, id=EntryId(999))
    for closing in (other.closing, talk, gone):
        with pytest.raises(Gone):
            desk.closing.take_back(
                case_id, ClosedCaseNow(closing=closing, before=ADVICE, after=ADVICE)
            )
    assert desk.cases.facts(case_id) == before
    assert talk in {ref_of(each) for each in desk.timeline.entries(case_id)}


def test_a_closed_case_is_opened_again_for_a_reason(desk: Desk, case_id: CaseId) -> None:
    desk.closing.close(case_id, ADVICE)
    desk.retention.hold(case_id, desk.today() + timedelta(days=90), "Klachtprocedure")
    with pytest.raises(DraftRefused):
        desk.closing.reopen(case_id, " ")
    reopening = desk.closing.reopen(case_id, "Het gebeurt weer.")
    case = desk.cases.get(case_id)
    assert (case.status, case.closed_on) == (CaseStatus.IN_SUPPORT, None)
    with pytest.raises(CaseNotClosed):
        desk.closing.kept(case_id)
    (entry, *_) = desk.timeline.entries(case_id)
    assert isinstance(entry, StatusChange)
    assert entry.text == "Het gebeurt weer."
    assert desk.log.entries(limit=1)[0].act is LoggedAct.CASE_REOPENED

    desk.timeline.remove(reopening)
    kept = desk.closing.kept(case_id)
    assert kept.case.closed_on == desk.today()
    assert kept.hold is not None


def test_only_a_closed_case_is_opened_again(desk: Desk, case_id: CaseId) -> None:
    with pytest.raises(CaseNotClosed):
        desk.closing.reopen(case_id, "Waarom")
    with pytest.raises(DraftRefused):
        desk.closing.reopen(case_id, "x" * 100_001)


def test_what_is_not_the_task_is_referred_on_and_closed_at_once(
    desk: Desk, case_id: CaseId, term: FindTerm
) -> None:
    kind = term(Vocabulary.REFERRAL_KIND, "union")
    address = desk.referral_contacts.add(ReferralContactDraft(kind_id=kind.id, name="De Bond"))
    before, entries = desk.cases.facts(case_id), desk.timeline.entries(case_id)
    closed = desk.closing.close_out_of_task(
        case_id, referred=Referred(contact_id=address), note="Beoordeling.", choice=ClosingChoice()
    )
    case = desk.cases.get(case_id)
    assert case.status is CaseStatus.CLOSED
    assert case.outcome == term(Vocabulary.OUTCOME, "out_of_scope")
    referrals = [e for e in desk.timeline.entries(case_id) if isinstance(e, Referral)]
    assert [(each.name, each.shared) for each in referrals] == [("De Bond", "")]

    desk.closing.take_back(case_id, closed)
    assert desk.timeline.entries(case_id) == entries
    assert desk.cases.facts(case_id) == before


def test_nobody_is_referred_to_what_is_not_there(desk: Desk, case_id: CaseId) -> None:
    with pytest.raises(Gone):
        desk.closing.close_out_of_task(
            case_id, referred=Referred(contact_id=ReferralContactId(999))
        )
    with pytest.raises(DraftRefused):
        desk.closing.close_out_of_task(case_id, referred=Referred(to=" "))
    assert desk.cases.get(case_id).status is CaseStatus.NEW


def test_what_is_not_there_is_gone(desk: Desk) -> None:
    day = date(2025, 1, 1)
    asks: tuple[Callable[[], object], ...] = (
        lambda: desk.closing.close(NO_CASE, ADVICE),
        lambda: desk.closing.close_out_of_task(NO_CASE),
        lambda: desk.closing.destroy_date(NO_CASE, None, day),
        lambda: desk.closing.kept(NO_CASE),
        lambda: desk.closing.reopen(NO_CASE, "Waarom"),
    )
    for ask in asks:
        with pytest.raises(Gone):
            ask()


def test_the_destroy_date_waits_for_report_and_hold(desk: Desk, case_id: CaseId) -> None:
    facts = replace(desk.cases.facts(case_id), registered_on=date(2024, 6, 1))
    desk.closing.close(case_id, facts, ClosingChoice(months=0))
    until = desk.today() + timedelta(days=30)
    desk.retention.hold(case_id, until, "Klachtprocedure")
    desk.closing.reopen(case_id, "Nog een gesprek")
    foreseen = desk.closing.destroy_date(case_id, 0, facts.registered_on)
    assert (foreseen.report, foreseen.final_on) == (calendar_year(2024), None)
    assert (foreseen.due_on, foreseen.hold is not None) == (until, True)


def test_the_short_way_needs_no_word_and_what_went_since_stays_away(
    desk: Desk, case_id: CaseId
) -> None:
    desk.closing.take_back(case_id, desk.closing.close_out_of_task(case_id))
    before = desk.timeline.entries(case_id)
    closed = desk.closing.close_out_of_task(case_id, note="Naar de vakbond.")
    desk.timeline.remove(closed.added[0])
    desk.closing.take_back(case_id, closed)
    assert desk.timeline.entries(case_id) == before


def test_a_case_is_closed_after_another_status_of_that_day(desk: Desk, case_id: CaseId) -> None:
    waiting = StatusDraft(on=TODAY, at=time(10, 0), status=CaseStatus.WAITING)
    desk.timeline.add(case_id, waiting)
    closed = desk.closing.close(case_id, desk.cases.facts(case_id))
    assert desk.cases.get(case_id).status is CaseStatus.CLOSED
    desk.closing.take_back(case_id, closed)
    assert desk.cases.get(case_id).status is CaseStatus.WAITING
    earlier = StatusDraft(on=TODAY, at=time(9, 0), status=CaseStatus.AFTERCARE)
    desk.timeline.add(case_id, earlier)
    assert desk.cases.get(case_id).status is CaseStatus.WAITING


def test_facts_changed_since_closing_stay(desk: Desk, case_id: CaseId, term: FindTerm) -> None:
    closed = desk.closing.close(case_id, desk.cases.facts(case_id))
    position = term(Vocabulary.POSITION, "employee").id
    changed = replace(desk.cases.facts(case_id), position_id=position)
    desk.cases.change_facts(case_id, changed)
    desk.closing.take_back(case_id, closed)
    assert desk.cases.facts(case_id) == changed
    assert desk.cases.get(case_id).status is CaseStatus.NEW


def test_what_was_planned_comes_back_without_the_consent_that_went(
    desk: Desk, case_id: CaseId
) -> None:
    consent = desk.timeline.add(case_id, ConsentDraft(on=TODAY, purpose="gesprek"))
    desk.timeline.add(case_id, FollowUpDraft(on=TODAY, what="Bellen", consent_id=consent.id))
    facts, choice = desk.cases.facts(case_id), ClosingChoice(drop_follow_ups=True)
    closed = desk.closing.close(case_id, facts, choice)
    desk.timeline.remove(consent)
    desk.closing.take_back(case_id, closed)
    (back,) = planned(desk, case_id)
    assert (back.what, back.consent_id) == ("Bellen", None)


def test_nobody_is_referred_to_an_address_of_another_organisation(
    desk: Desk, case_id: CaseId, other_organisation_id: OrganisationId, term: FindTerm
) -> None:
    theirs = ReferralContactDraft(
        kind_id=term(Vocabulary.REFERRAL_KIND, "union").id,
        name="Het Loket",
        organisation_id=other_organisation_id,
    )
    address = desk.referral_contacts.add(theirs)
    with pytest.raises(Gone):
        desk.closing.close_out_of_task(case_id, referred=Referred(contact_id=address))
    assert desk.timeline.entries(case_id) == ()
