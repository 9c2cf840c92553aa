from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.reports.reading import rows_of, text_of
from vpdesk.domain.case_file import CaseFileOrder
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus, IssueDraft, ReporterDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.settings import ADVISER_NAME
from vpdesk.domain.timeline import ContactDraft, FollowUpDraft, NoteDraft, StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.progress import finish


def order(
    case_id: CaseId, *, with_name: bool = False, timeline_only: bool = False
) -> CaseFileOrder:
    return CaseFileOrder(
        case_id=case_id, language="nl", with_name=with_name, timeline_only=timeline_only
    )


def paper(desk: Desk, wanted: CaseFileOrder) -> Paper:
    return finish(desk.case_papers.case_file(wanted))


def acts(desk: Desk) -> list[LoggedAct]:
    return [entry.act for entry in desk.log.entries(limit=5)]


@pytest.fixture
def reachable(desk: Desk, case_id: CaseId) -> CaseId:
    """Give a case with a story, whose reporter can be reached."""
    desk.settings.put(ADVISER_NAME, "Sam Adviseur")
    draft = ReporterDraft(
        name="Robin Voorbeeld", safe_contact="Privémobiel", meeting_place="Bibliotheek"
    )
    desk.reporters.change(case_id, draft)
    desk.timeline.add(case_id, FollowUpDraft(on=date(2025, 12, 1), what="Terugbellen"))
    desk.timeline.add(case_id, ContactDraft(on=date(2025, 9, 3), text="Over het rooster."))
    return case_id


def test_the_file_of_a_case_holds_its_story_without_the_name(desk: Desk, reachable: CaseId) -> None:
    before = desk.log.count()
    made = paper(desk, order(reachable))
    told = text_of(made.pdf)
    for part in ("Kievit 25-001", "Hogeschool Meander", "Terugbellen", "Over het rooster."):
        assert part in told
    assert "Sam Adviseur · Afgedrukt op 21-11-2025" in told
    for secret in ("Robin", "Voorbeeld", "Privémobiel", "Bibliotheek"):
        assert secret not in told
    assert (made.file_name, made.tells_name) == ("Zaakdossier.pdf", False)
    assert desk.log.count() == before


def test_opening_the_name_for_paper_is_noted(desk: Desk, reachable: CaseId) -> None:
    made = paper(desk, order(reachable, with_name=True))
    assert ["Naam", "Robin Voorbeeld"] in rows_of(made.pdf)
    assert ["Veilig bereikbaar", "Privémobiel"] in rows_of(made.pdf)
    (noted, *_) = desk.log.entries(limit=1)
    assert noted.act is LoggedAct.NAME_SHOWN
    assert noted.case is not None
    assert noted.case.id == reachable


def test_a_name_that_is_not_kept_is_not_noted(desk: Desk, reachable: CaseId) -> None:
    desk.reporters.change(reachable, ReporterDraft(safe_contact="Privémobiel"))
    before = desk.log.count()
    made = paper(desk, order(reachable, with_name=True, timeline_only=True))
    assert ["Naam", "Niet vastgelegd"] in rows_of(made.pdf)
    assert made.file_name == "Tijdlijn.pdf"
    assert desk.log.count() == before


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gesproken met Robin over maandag.", True),
        ("Het ging over het rooster van maandag.", False),
        ("Mevrouw Voorbeeld belde terug.", True),
    ],
)
def test_a_name_in_the_advisers_own_text_is_told_of(
    desk: Desk, reachable: CaseId, text: str, told: bool
) -> None:
    desk.timeline.add(reachable, NoteDraft(on=date(2025, 9, 2), text=text))
    assert paper(desk, order(reachable)).tells_name is told
    assert not paper(desk, order(reachable, with_name=True)).tells_name


def test_a_name_in_the_code_name_or_that_of_an_accused_is_told_of(
    desk: Desk, reachable: CaseId
) -> None:
    facts = desk.cases.facts(reachable)
    desk.cases.change_facts(
        reachable, replace(facts, issues=(IssueDraft(accused="Chef van Robin"),))
    )
    assert paper(desk, order(reachable)).tells_name
    assert not paper(desk, order(reachable, timeline_only=True)).tells_name

    desk.cases.change_facts(reachable, replace(facts, issues=(IssueDraft(accused="Chef"),)))
    assert not paper(desk, order(reachable)).tells_name

    desk.cases.rename(reachable, "Voorbeeld 2")
    assert paper(desk, order(reachable, timeline_only=True)).tells_name


def test_without_a_name_there_is_none_to_look_for(desk: Desk, reachable: CaseId) -> None:
    desk.reporters.change(reachable, ReporterDraft())
    desk.timeline.add(reachable, NoteDraft(on=date(2025, 9, 2), text="Robin belde."))
    assert not paper(desk, order(reachable)).tells_name


def test_what_left_is_noted_with_its_case(desk: Desk, reachable: CaseId) -> None:
    desk.case_papers.note(reachable, Leaving.PRINTED)
    desk.case_papers.note(reachable, Leaving.SAVED)
    assert acts(desk)[:2] == [LoggedAct.CASE_FILE_SAVED, LoggedAct.CASE_FILE_PRINTED]
    assert {entry.about_case for entry in desk.log.entries(limit=2)} == {True}


def test_making_a_file_can_be_broken_off(desk: Desk, reachable: CaseId) -> None:
    for day in range(30):
        text = "Een lang verhaal. " * 100
        desk.timeline.add(
            reachable, NoteDraft(on=date(2025, 9, 2) + timedelta(days=day), text=text)
        )
    job = desk.case_papers.case_file(order(reachable))
    while not next(job):
        """Look through the texts first."""
    job.close()
    assert paper(desk, order(reachable)).pdf.startswith(b"%PDF")


def test_a_case_that_is_gone_or_destroyed_has_no_file(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    destroyed = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=date(2022, 5, 1), code_name="Wilg")
    )
    desk.timeline.add(destroyed, StatusDraft(on=date(2022, 9, 30), status=CaseStatus.CLOSED))
    desk.retention.declare_final(organisation_id, calendar_year(2022))
    desk.destruction.destroy(
        destroyed, typed_code_name="Wilg", reason=DestructionReason.REPORTER_ASKED
    )
    for case_id in (destroyed, CaseId(999)):
        for with_name in (True, False):
            with pytest.raises(Gone):
                paper(desk, order(case_id, with_name=with_name))
