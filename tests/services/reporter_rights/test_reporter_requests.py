from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft, CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.reporter_requests import (
    Answer,
    RequestDraft,
    RequestId,
    RequestKind,
    due_by,
    is_promised,
    problems_in_request,
    reminder_for,
    waiting,
)
from vpdesk.domain.search import FoundField
from vpdesk.domain.timeline import EntryRef, FollowUp, NoteDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

ASKED = RequestDraft(
    kind=RequestKind.COPY, asked_on=date(2025, 11, 3), due_on=date(2025, 12, 3), asked="Alles"
)


def fields_refused(draft: RequestDraft) -> list[str]:
    return [each.field for each in problems_in_request(draft, today=TODAY)]


def test_a_request_is_answered_within_one_month() -> None:
    assert due_by(date(2025, 11, 3)) == date(2025, 12, 3)
    assert due_by(date(2026, 1, 31)) == date(2026, 2, 28)
    assert reminder_for(date(2025, 12, 3), TODAY) == date(2025, 11, 26)
    assert reminder_for(date(2025, 11, 22), TODAY) == TODAY
    assert reminder_for(date(2025, 11, 29), TODAY - timedelta(days=9)) == date(2025, 11, 24)


def test_a_request_says_what_is_wrong_with_it() -> None:
    assert fields_refused(ASKED) == []
    assert fields_refused(replace(ASKED, asked_on=TODAY + timedelta(days=1))) == ["asked_on"]
    assert fields_refused(replace(ASKED, due_on=date(2025, 11, 1))) == ["due_on"]
    assert fields_refused(replace(ASKED, answer=Answer.GRANTED)) == ["answered_on"]
    assert fields_refused(replace(ASKED, answered_on=TODAY)) == ["answer"]
    early = replace(ASKED, answered_on=date(2025, 11, 2), answer=Answer.GRANTED)
    assert fields_refused(early) == ["answered_on"]
    refusal = replace(ASKED, answered_on=TODAY, answer=Answer.REFUSED)
    assert fields_refused(refusal) == ["explanation"]
    assert fields_refused(replace(refusal, explanation="Niet van de melder")) == []


def test_a_request_is_recorded_with_a_follow_up_and_taken_back(desk: Desk, case_id: CaseId) -> None:
    requests = desk.reporter_requests
    recorded = requests.record(case_id, ASKED, reminder="Verzoek beantwoorden")
    (entry, *_) = desk.timeline.entries(case_id)
    assert isinstance(entry, FollowUp)
    assert (entry.on, entry.what, entry.promised) == (
        date(2025, 11, 26),
        "Verzoek beantwoorden",
        True,
    )
    assert requests.open(case_id, RequestKind.COPY) == requests.of(case_id)[0]
    assert requests.open(case_id, RequestKind.ERASURE) is None
    requests.take_back(recorded)
    assert requests.of(case_id) == ()
    assert desk.timeline.entries(case_id) == ()
    requests.take_back(requests.record(case_id, ASKED))
    assert requests.of(case_id) == ()


def test_the_answer_is_kept_with_the_request(desk: Desk, case_id: CaseId) -> None:
    requests = desk.reporter_requests
    note = desk.timeline.add(case_id, NoteDraft(on=date(2025, 9, 2), text="Iets"))
    recorded = requests.record(case_id, replace(ASKED, entry=note))
    answered = replace(
        ASKED, entry=note, answered_on=TODAY, answer=Answer.PARTLY, explanation=" Een deel. "
    )
    before = requests.change(recorded.id, answered)
    assert (before.answered_on, before.entry) == (None, note)
    (kept,) = requests.of(case_id)
    assert (kept.answer, kept.explanation) == (Answer.PARTLY, "Een deel.")
    assert requests.open(case_id, RequestKind.COPY) is None
    requests.change(kept.id, before)
    assert requests.of(case_id) == (before,)


def test_a_correction_is_answered_although_its_entry_was_taken_out(
    desk: Desk, case_id: CaseId
) -> None:
    requests = desk.reporter_requests
    note = desk.timeline.add(case_id, NoteDraft(on=date(2025, 9, 2), text="Iets"))
    other = desk.timeline.add(case_id, NoteDraft(on=date(2025, 9, 2), text="Anders"))
    asked = replace(ASKED, kind=RequestKind.CORRECTION, entry=note)
    recorded = requests.record(case_id, asked)
    for each in (note, other):
        desk.timeline.remove(each)
    answered = replace(asked, answered_on=TODAY, answer=Answer.GRANTED, statement="Zo was het.")
    before = requests.change(recorded.id, answered)
    (kept,) = requests.of(case_id)
    assert (kept.answer, kept.statement, kept.entry) == (Answer.GRANTED, "Zo was het.", note)
    requests.change(recorded.id, before)
    assert requests.of(case_id) == (before,)
    with pytest.raises(Gone):
        requests.change(recorded.id, replace(answered, entry=other))


def test_every_request_that_waits_is_told_the_one_to_be_answered_first_above(
    desk: Desk, case_id: CaseId
) -> None:
    requests = desk.reporter_requests
    later = replace(ASKED, asked_on=date(2025, 11, 10), due_on=date(2025, 12, 10))
    second = requests.record(case_id, later).id
    first = requests.record(case_id, ASKED).id

    def told() -> list[RequestId]:
        return [each.id for each in waiting(requests.of(case_id))]

    assert told() == [first, second]
    requests.change(second, replace(later, answered_on=TODAY, answer=Answer.GRANTED))
    assert told() == [first]
    requests.change(first, replace(ASKED, answered_on=TODAY, answer=Answer.GRANTED))
    assert told() == []


def test_what_was_promised_is_erasing_that_was_granted(desk: Desk, case_id: CaseId) -> None:
    requests = desk.reporter_requests
    for kind in RequestKind:
        for answer in Answer:
            asked = replace(ASKED, kind=kind, explanation="Deels.")
            requests.record(case_id, replace(asked, answered_on=TODAY, answer=answer))
    promised = [each for each in requests.of(case_id) if is_promised(each)]
    assert [(each.kind, each.answer) for each in promised] == [
        (RequestKind.ERASURE, Answer.GRANTED)
    ]


def test_a_case_is_found_by_what_its_reporter_asked_and_was_answered(
    desk: Desk, case_id: CaseId
) -> None:
    requests = desk.reporter_requests

    def fields(words: str) -> list[FoundField]:
        texts = [hit.found for hit in desk.search.find(words)]
        return [each.field for each in texts if each is not None]

    recorded = requests.record(case_id, replace(ASKED, asked="regenboog"))
    assert fields("regenboog") == [FoundField.REPORTER_REQUEST]
    answered = replace(ASKED, answered_on=TODAY, answer=Answer.REFUSED, explanation="wolkbreuk")
    requests.change(recorded.id, replace(answered, statement="hagelbui"))
    assert fields("regenboog") == []
    assert fields("wolkbreuk") == fields("hagelbui") == [FoundField.REPORTER_REQUEST]
    requests.take_back(recorded)
    assert fields("wolkbreuk") == []


def test_what_cannot_be_recorded_is_refused(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    requests = desk.reporter_requests
    with pytest.raises(DraftRefused):
        requests.record(case_id, replace(ASKED, due_on=date(2025, 11, 1)))
    with pytest.raises(DraftRefused):
        requests.record(case_id, ASKED, reminder="x" * 100_001)
    with pytest.raises(Gone):
        requests.change(RequestId(99), ASKED)
    other = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=date(2025, 9, 1))
    )
    elsewhere = desk.timeline.add(other, NoteDraft(on=date(2025, 9, 2), text="Iets"))
    with pytest.raises(Gone):
        requests.record(case_id, replace(ASKED, entry=elsewhere))
    gone = EntryRef(kind=elsewhere.kind, id=type(elsewhere.id)(999))
    with pytest.raises(Gone):
        requests.record(case_id, replace(ASKED, entry=gone))
    assert requests.of(case_id) == ()
