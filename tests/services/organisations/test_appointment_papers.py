"""The sheet for the talk about the appointment: points alone, and remarks where they are wanted."""

import pytest

from tests.fixtures import TODAY
from tests.reports.reading import opened
from vpdesk.domain.appointments import Finding, PointState
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.progress import finish


def words_of(pdf: bytes) -> str:
    with opened(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    assert len(pages) == 1
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nl", ("Aanstelling vertrouwenspersoon", "Aanstelling schriftelijk", "niet in orde")),
        ("en", ("Appointment of the confidential", "Appointment put in writing", "not in order")),
    ],
)
def test_a_sheet_tells_the_points_on_one_page(
    desk: Desk, organisation_id: OrganisationId, language: str, expected: tuple[str, ...]
) -> None:
    bad = Finding(state=PointState.NOT_IN_ORDER, remark="Nog steeds mondeling.")
    desk.appointments.review(organisation_id, {"in_writing": bad})
    desk.appointments.hide(organisation_id, "accessible_room")
    desk.appointments.add_point(organisation_id, "Toegangspas geregeld")
    papers = desk.appointment_papers
    plain = finish(papers.sheet(organisation_id, language=language, remarks=False))
    words = words_of(plain.pdf)
    for part in (*expected, "Hogeschool Meander", f"{TODAY:%d-%m-%Y}", "Toegangspas geregeld"):
        assert part in words
    assert "mondeling" not in words
    assert "gespreksruimte" not in words
    told = finish(papers.sheet(organisation_id, language=language, remarks=True))
    assert "Nog steeds mondeling." in words_of(told.pdf)
    assert plain.file_name.endswith(".pdf")
    assert "Meander" not in plain.file_name


def test_a_sheet_before_the_first_review_names_no_day_of_one(desk: Desk) -> None:
    at = desk.organisations.add(OrganisationDraft(name="Theaterhuis"))
    paper = finish(desk.appointment_papers.sheet(at, language="nl", remarks=False))
    words = words_of(paper.pdf)
    assert "Laatst nagelopen" not in words
    assert "Volgende keer" not in words


def test_what_was_typed_is_told_to_be_looked_through(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    desk.appointments.note(organisation_id, "term", Finding(remark="Tot 2027."))
    desk.appointments.add_point(organisation_id, "Toegangspas geregeld")
    papers = desk.appointment_papers
    assert papers.own_words(organisation_id, remarks=False) == "Toegangspas geregeld"
    assert papers.own_words(organisation_id, remarks=True) == "Toegangspas geregeld\nTot 2027."


def test_a_sheet_that_left_is_in_the_log(desk: Desk, organisation_id: OrganisationId) -> None:
    desk.appointment_papers.note(organisation_id, Leaving.PRINTED)
    (entry,) = desk.log.entries(limit=9, acts=[LoggedAct.APPOINTMENT_PRINTED])
    assert entry.organisation_name == "Hogeschool Meander"


def test_no_sheet_is_made_of_what_is_gone(desk: Desk) -> None:
    with pytest.raises(Gone):
        finish(desk.appointment_papers.sheet(OrganisationId(99), language="nl", remarks=False))
