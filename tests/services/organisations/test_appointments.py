"""The checklist of an appointment, and the yearly review of it."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fixtures import TODAY
from vpdesk.domain.appointments import (
    LABEL_LIMIT,
    Change,
    Finding,
    PointState,
    ReviewedPoint,
    changes_between,
    next_review,
)
from vpdesk.domain.organisation_documents import DocumentId
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.organisations.appointments import reviews_due, starter_points
from vpdesk.services.progress import finish

GOOD = Finding(state=PointState.IN_ORDER)
DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


def state(desk: Desk, at: OrganisationId, key: str) -> Finding:
    (found,) = (each for each in desk.appointments.get(at).points if each.key == key)
    return found.finding


def test_every_appointment_starts_with_the_same_points(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    appointment = desk.appointments.get(organisation_id)
    assert [each.code for each in appointment.points] == [each.code for each in starter_points()]
    assert {each.finding.state for each in appointment.points} == {PointState.UNCHECKED}
    assert all(len(each.dutch) <= LABEL_LIMIT for each in starter_points())
    assert (appointment.in_order, len(appointment.counted)) == (0, len(starter_points()))


def test_what_the_law_does_not_ask_of_so_few_does_not_count_until_noted(desk: Desk) -> None:
    at = desk.organisations.add(OrganisationDraft(name="Theaterhuis", headcount=49))
    assert state(desk, at, "whistleblower_scheme").state is PointState.NOT_APPLICABLE
    assert len(desk.appointments.get(at).counted) == len(starter_points()) - 1
    desk.appointments.note(at, "whistleblower_scheme", GOOD)
    assert state(desk, at, "whistleblower_scheme").state is PointState.IN_ORDER


def test_a_point_stands_as_it_was_last_seen(desk: Desk, organisation_id: OrganisationId) -> None:
    before = desk.appointments.note(organisation_id, "in_writing", GOOD)
    assert before == Finding()
    noted = state(desk, organisation_id, "in_writing")
    assert (noted.state, noted.on) == (PointState.IN_ORDER, TODAY)
    other = Finding(
        state=PointState.NOT_IN_ORDER, on=TODAY - timedelta(days=9), remark="Alleen mondeling."
    )
    assert desk.appointments.note(organisation_id, "in_writing", other) == noted
    assert state(desk, organisation_id, "in_writing") == other
    desk.appointments.note(organisation_id, "in_writing", before)
    assert state(desk, organisation_id, "in_writing") == Finding()
    assert desk.appointments.get(organisation_id).in_order == 0


def test_a_point_refers_to_a_document_of_its_organisation(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    tmp_path: Path,
) -> None:
    path = tmp_path / "aanstelling.txt"
    path.write_text("Hierbij", encoding="utf-8")
    own = finish(desk.organisation_documents.add(organisation_id, path))
    theirs = finish(desk.organisation_documents.add(other_organisation_id, path))
    linked = Finding(state=PointState.IN_ORDER, document_id=own)
    desk.appointments.note(organisation_id, "in_writing", linked)
    assert state(desk, organisation_id, "in_writing").document_id == own
    for other in (theirs, DocumentId(99)):
        with pytest.raises(Gone):
            desk.appointments.note(organisation_id, "term", Finding(document_id=other))
    desk.organisation_documents.remove(own)
    assert state(desk, organisation_id, "in_writing").document_id is None
    desk.organisation_documents.put_back(own)
    assert state(desk, organisation_id, "in_writing").document_id == own


def test_a_hidden_point_neither_counts_nor_is_walked(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    desk.appointments.hide(organisation_id, "accessible_room")
    appointment = desk.appointments.get(organisation_id)
    assert len(appointment.shown) == len(appointment.points) - 1
    desk.appointments.review(organisation_id, {})
    (review,) = desk.appointments.get(organisation_id).reviews
    assert "accessible_room" not in {each.code for each in review.points}
    desk.appointments.hide(organisation_id, "accessible_room", hidden=False)
    assert len(desk.appointments.get(organisation_id).shown) == len(appointment.points)


def test_points_of_ones_own_are_added_renamed_removed_and_put_back(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    key = f"#{desk.appointments.add_point(organisation_id, ' Parkeerkaart geregeld ')}"
    desk.appointments.note(organisation_id, key, GOOD)
    desk.appointments.rename_point(organisation_id, key, "Toegangspas geregeld")
    removed = desk.appointments.remove_point(organisation_id, key)
    assert removed.label == "Toegangspas geregeld"
    assert len(desk.appointments.get(organisation_id).points) == len(starter_points())
    desk.appointments.put_back(organisation_id, removed)
    last = desk.appointments.get(organisation_id).points[-1]
    assert (last.label, last.finding.state) == (removed.label, PointState.IN_ORDER)


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        (" ", Reason.REQUIRED),
        ("x" * (LABEL_LIMIT + 1), Reason.TOO_LONG),
        ("toegangspas", Reason.ALREADY_IN_USE),
    ],
)
def test_a_label_is_short_and_its_own(
    desk: Desk, organisation_id: OrganisationId, label: str, expected: Reason
) -> None:
    key = f"#{desk.appointments.add_point(organisation_id, 'Toegangspas')}"
    with pytest.raises(DraftRefused) as refused:
        desk.appointments.add_point(organisation_id, label)
    assert [each.reason for each in refused.value.problems] == [expected]
    desk.appointments.rename_point(organisation_id, key, "toegangspas")


def test_a_review_keeps_how_all_points_stood_and_when_the_next_is(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    own = f"#{desk.appointments.add_point(organisation_id, 'Toegangspas')}"
    desk.appointments.note(organisation_id, "term", GOOD)
    desk.appointments.review(
        organisation_id,
        {"in_writing": GOOD, own: Finding(state=PointState.NOT_IN_ORDER, remark="Verlopen")},
        remark="Met de bestuurder.",
        next_on=TODAY + timedelta(days=200),
    )
    appointment = desk.appointments.get(organisation_id)
    assert appointment.review_on == TODAY + timedelta(days=200)
    assert state(desk, organisation_id, "in_writing").on == TODAY
    (review,) = appointment.reviews
    assert (review.on, review.remark, len(review.points)) == (
        TODAY,
        "Met de bestuurder.",
        len(starter_points()) + 1,
    )
    states = {each.code or each.label: (each.state, each.remark) for each in review.points}
    assert states["term"] == states["in_writing"] == (PointState.IN_ORDER, "")
    assert states["Toegangspas"] == (PointState.NOT_IN_ORDER, "Verlopen")
    desk.appointments.remove_point(organisation_id, own)
    assert desk.appointments.get(organisation_id).reviews == (review,)


def test_a_review_cannot_be_planned_before_it(desk: Desk, organisation_id: OrganisationId) -> None:
    with pytest.raises(DraftRefused) as refused:
        desk.appointments.review(organisation_id, {}, next_on=TODAY)
    assert refused.value.problems == (Problem(field="next_on", reason=Reason.NOT_TO_COME),)
    late = Finding(on=TODAY + timedelta(days=1))
    with pytest.raises(DraftRefused):
        desk.appointments.note(organisation_id, "term", late)
    assert desk.appointments.get(organisation_id).reviews == ()


def test_what_is_not_there_is_gone(desk: Desk, organisation_id: OrganisationId) -> None:
    appointments = desk.appointments
    for act in (
        lambda: appointments.get(OrganisationId(99)),
        lambda: appointments.note(organisation_id, "#99", GOOD),
        lambda: appointments.rename_point(organisation_id, "term", "Anders"),
        lambda: appointments.remove_point(organisation_id, "term"),
        lambda: appointments.choose_review(OrganisationId(99), None),
    ):
        with pytest.raises(Gone):
            act()


def test_reviews_that_are_due_come_in_order_without_those_in_the_archive(desk: Desk) -> None:
    def at(name: str, since: date | None) -> OrganisationId:
        return desk.organisations.add(OrganisationDraft(name=name, since=since))

    long_ago = at("Lang", TODAY - timedelta(days=500))
    at("Nieuw", TODAY - timedelta(days=10))
    at("Onbekend", None)
    chosen = at("Gekozen", TODAY - timedelta(days=10))
    desk.appointments.choose_review(chosen, TODAY)
    left = at("Weg", TODAY - timedelta(days=900))
    desk.organisations.archive(left)
    with desk._database.reading() as tx:
        due = reviews_due(tx, TODAY, TODAY)
    assert [each.id for each, _ in due] == [long_ago, chosen]
    desk.appointments.review(long_ago, {})
    with desk._database.reading() as tx:
        assert [each.id for each, _ in reviews_due(tx, TODAY, TODAY)] == [chosen]


@given(chosen=st.none() | DAYS, last=st.none() | DAYS, since=st.none() | DAYS, today=DAYS)
def test_a_next_review_lies_after_the_last_one(
    chosen: date | None, last: date | None, since: date | None, today: date
) -> None:
    on = next_review(chosen=chosen, last=last, since=since, today=today)
    if last is not None and on is not None:
        assert on > last
    if chosen is not None and (last is None or chosen > last):
        assert on == chosen


def test_changes_are_what_stands_otherwise_than_before() -> None:
    def point(code: str, state: PointState, label: str = "") -> ReviewedPoint:
        return ReviewedPoint(code=code, label=label, state=state)

    earlier = [point("term", PointState.IN_ORDER), point("gone", PointState.IN_ORDER)]
    later = [
        point("term", PointState.NOT_IN_ORDER),
        point("", PointState.IN_ORDER, "Pas"),
    ]
    assert changes_between(earlier, earlier) == ()
    assert changes_between(earlier, later) == (
        Change(code="term", label="", before=PointState.IN_ORDER, after=PointState.NOT_IN_ORDER),
        Change(code="", label="Pas", before=None, after=PointState.IN_ORDER),
    )
