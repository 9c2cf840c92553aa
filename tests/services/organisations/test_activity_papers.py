"""The overview of activities tells no hours, and is not made when it names somebody of a case."""

from dataclasses import replace
from datetime import date

import pytest

from tests.reports.reading import text_of
from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.activity_overview import ActivityFilter
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.errors import ActivitiesTell, Gone
from vpdesk.services.progress import finish

ALL = ActivityFilter()


@pytest.fixture
def talk(desk: Desk, organisation_id: OrganisationId, term: FindTerm) -> ActivityDraft:
    """Record a session and two talks, and describe the last of these."""
    session = ActivityDraft(
        organisation_id=organisation_id,
        on=date(2024, 9, 3),
        kind_id=term(Vocabulary.ACTIVITY_KIND, "information").id,
        what="Voorlichting teamleiders",
        audience="teamleiders",
        participants=12,
        minutes=97,
        text="Geheime notitie",
        evaluation="Goed ontvangen",
    )
    draft = replace(
        session,
        on=date(2025, 2, 4),
        kind_id=term(Vocabulary.ACTIVITY_KIND, "meeting").id,
        what="Jaargesprek",
        audience="",
        with_whom="directie",
        participants=None,
    )
    for each in (session, draft, replace(draft, on=date(2025, 6, 1), what="Tussengesprek")):
        desk.activities.add(each)
    return draft


def made(desk: Desk, organisation_id: OrganisationId, wanted: ActivityFilter = ALL) -> Paper:
    return finish(desk.activity_papers.overview(organisation_id, wanted, language="nl"))


def test_it_tells_what_was_done_and_not_in_how_much_time(
    desk: Desk, organisation_id: OrganisationId, talk: ActivityDraft
) -> None:
    paper = made(desk, organisation_id)
    printed = " ".join(text_of(paper.pdf).split())

    for words in ("Voorlichting teamleiders", "Jaargesprek", "directie", "03-09-2024", "12"):
        assert words in printed
    for hidden in ("97", "1,5", "1,6", "Geheime", "Goed ontvangen", "uren"):
        assert hidden not in printed
    assert paper.file_name == "Activiteiten.pdf"
    assert talk.minutes == 97


def test_a_year_a_kind_and_words_choose_what_is_told(
    desk: Desk, organisation_id: OrganisationId, talk: ActivityDraft
) -> None:
    year = text_of(made(desk, organisation_id, ActivityFilter(year=2025)).pdf)
    assert "Voorlichting" not in year
    assert "Tussengesprek" in year
    wanted = ActivityFilter(kind_id=talk.kind_id, words="JAAR directie")
    both = text_of(made(desk, organisation_id, wanted).pdf)
    assert "Jaargesprek" in both
    assert "Tussengesprek" not in both
    nothing = text_of(made(desk, organisation_id, ActivityFilter(words="zeppelin")).pdf)
    assert "Er zijn geen activiteiten" in nothing


def test_a_name_of_a_case_keeps_it_from_being_made(
    desk: Desk, organisation_id: OrganisationId, talk: ActivityDraft
) -> None:
    desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=date(2025, 2, 1),
            code_name="Kievit",
            reporter_name="Xandrine Vroom",
        )
    )
    desk.activities.add(replace(talk, what="Gesprek over Xandrine Vroom"))
    with pytest.raises(ActivitiesTell) as caught:
        made(desk, organisation_id)
    assert caught.value.activities == 1
    made(desk, organisation_id, ActivityFilter(year=2024))
    with pytest.raises(ActivitiesTell):
        made(desk, organisation_id, ActivityFilter(year=2024, words="Xandrine"))
    with pytest.raises(Gone):
        made(desk, OrganisationId(99))


def test_it_is_logged_that_it_left(desk: Desk, organisation_id: OrganisationId) -> None:
    for leaving in Leaving:
        desk.activity_papers.note(leaving, organisation_id)
    acts = (LoggedAct.ACTIVITIES_PRINTED, LoggedAct.ACTIVITIES_SAVED)
    assert desk.log.count(acts) == len(Leaving)
