"""A year of one adviser through the window, from the first call to the destroyed file."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.fixtures import CHEAPEST, MemoryBackend
from tests.journeys.a_year import afterwards, spring, summer, winter
from tests.journeys.a_year.hands import Hands
from tests.journeys.conftest import Start
from tests.journeys.driving import texts_in_memory
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.figures import Figures
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.timeline import Consent, ConsentState, Step, StepState
from vpdesk.services.desk import Desk
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.unlock.door import Door

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Y2025, Y2026 = calendar_year(2025), calendar_year(2026)
REVEALING = ("Kievit", "Wilg", "Zandwijk", "Hoekstra", "Verbruggen", "25-00")
ADVICE = "Stel een gedragscode vast"
ADOPTED = f"{ADVICE} (vorig verslag): overgenomen. De code geldt voortaan."
ACTS = {
    LoggedAct.NAME_SHOWN,
    LoggedAct.OPTIONS_SAVED,
    LoggedAct.CASES_MERGED,
    LoggedAct.SECRECY_DECIDED,
    LoggedAct.INVOICE_SAVED,
    LoggedAct.REPORTER_COPY_SAVED,
    LoggedAct.VAULT_OPENED,
    LoggedAct.BACKUP_MADE,
    LoggedAct.REPORT_ISSUED,
    LoggedAct.REPORT_SAVED,
    LoggedAct.CASE_DESTROYED,
}


@pytest.fixture
def hands(start: Start, tmp_path: Path) -> Hands:
    """Give whoever starts the program for the first time, with a folder for what leaves it."""
    days = [date(2025, 1, 6)]
    backend = MemoryBackend()
    door = Door(
        folder=tmp_path / "kluis",
        today=lambda: days[-1],
        keyring=Keyring(make_backend=lambda: backend),
        argon2=CHEAPEST,
    )
    driver = start(door)
    out = tmp_path / "uit"
    out.mkdir()
    return Hands(program=driver.program, qtbot=driver.qtbot, days=days, out=out)


def test_a_year_from_the_first_call_to_the_destroyed_file(hands: Hands) -> None:
    winter.a_new_vault(hands)
    winter.january(hands)
    winter.february(hands)
    spring.march(hands)
    spring.april(hands)
    spring.may(hands)
    spring.june(hands)
    hours = summer.july(hands)
    summer.october(hands)
    summer.november(hands)
    summer.december(hands)
    the_story_is_what_was_done(hands.desk)
    report = afterwards.the_report(hands)
    afterwards.what_became_of_the_advice(hands)
    counted = figures(hands.desk)
    certificate = afterwards.the_end_of_the_term(hands)

    nothing_of_the_case_is_left(hands)
    assert figures(hands.desk) == counted
    assert afterwards.the_report_again(hands) == report
    told_to_the_employer(report, hours)
    assert "zaak 25-001 is op 2 maart 2026 vernietigd" in certificate
    assert "geen reservekopie bekend waarin de inhoud nog staat" in certificate
    what_was_done_for_the_employer(hands)
    assert {each.act for each in hands.desk.log.entries(limit=99)} == ACTS


def the_story_is_what_was_done(desk: Desk) -> None:
    """Before the case goes: one step outside, on a consent that was taken back later."""
    (case,) = desk.cases.list(CaseFilter(words="Kievit", statuses=frozenset()))
    entries = desk.timeline.entries(case.id)
    (consent,) = (each for each in entries if isinstance(each, Consent))
    assert consent.state is ConsentState.WITHDRAWN
    done = [
        (each.step.code, each.consent_id)
        for each in entries
        if isinstance(each, Step) and each.state is StepState.DONE
    ]
    assert done == [("accompanying_manager", consent.id), ("listening", None)]
    assert desk.reporters.card(case.id).meeting_place == "De bibliotheek"
    held = desk.cases.list(CaseFilter(statuses=frozenset()))
    assert {each.code_name: each.status.value for each in held} == {
        "Kievit": "closed",
        "Wilg": "new",
        "Merel": "new",
        "Ekster": "closed",
        "Sperwer": "new",
    }


def figures(desk: Desk) -> tuple[Figures, object, int]:
    """Return what counts: of the year, by the hour and for the next report."""
    at = employer(desk)
    return (
        desk.figures.of(at, Y2025),
        desk.annual_reports.compose(at, Y2025),
        desk.organisations.minutes_used(at, 2025),
    )


def employer(desk: Desk) -> OrganisationId:
    (row,) = desk.organisations.list()
    return row.organisation.id


def nothing_of_the_case_is_left(hands: Hands) -> None:
    """Neither in sight, nor by searching, nor on a page of the vault or of a backup."""
    hands.let_go()
    shown = " ".join(texts_in_memory()).lower()
    assert not [word for word in afterwards.SECRETS if word.decode() in shown]
    assert not afterwards.is_found(hands, "wolkenkrabber")
    assert afterwards.is_found(hands, "wilg")
    assert len(hands.desk.backups.list()) == 2
    assert afterwards.secrets_kept(hands) == set()


def told_to_the_employer(report: str, hours: str) -> None:
    assert "namen 5 melders contact op" in report
    assert f"1. {ADVICE}" in report
    assert "voorlichting 1 22 1,5" in report
    assert "Order 7" not in hours
    assert not [word for word in REVEALING if word in report + hours]


def what_was_done_for_the_employer(hands: Hands) -> None:
    desk, at = hands.desk, employer(hands.desk)
    assert desk.annual_reports.texts(at, Y2026).earlier_recommendations == (ADOPTED,)
    assert desk.appointments.get(at).in_order == 3
    assert [each.participants for each in desk.activities.list(at)] == [None, 22]
    assert len(desk.own_register.entries()) == 2
    (sheet,) = desk.case_sheets.list()
    assert sheet.situation == "Meer mensen noemen dezelfde leidinggevende."
    lines = openpyxl.load_workbook(hands.out / "regels.xlsx", data_only=True).active
    assert lines is not None
    told = [cell.value for row in lines.iter_rows() for cell in row]
    assert {"Vertrouwenswerk", "Reistijd", "1e kwartaal 2025"} <= set(told)
    assert not [word for word in REVEALING if word in str(told)]
