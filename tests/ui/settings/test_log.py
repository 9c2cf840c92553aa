"""The log is shown in words, in parts, and can be filtered."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus
from vpdesk.domain.log import LogEntry, LoggedAct
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.services.desk import Desk
from vpdesk.storage.tables import case
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.settings.log import AT_ONCE, AccessLog
from vpdesk.ui.settings.log_words import act_words, way_words
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.theme import Theme

MOMENT = datetime(2025, 11, 21, 14, 30)  # noqa: DTZ001 -- the log keeps no zone


@pytest.fixture
def case_id(desk: Desk) -> CaseId:
    organisation = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    return desk.cases.register(
        CaseDraft(
            organisation_id=organisation,
            registered_on=TODAY,
            code_name="Kievit",
            reporter_name="Robin Voorbeeld",
        )
    )


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, theme: Theme, tmp_path: Path, dutch: None) -> SettingsPage:
    made = SettingsPage(Preferences(tmp_path / "preferences.ini"), theme, desk)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    with qtbot.waitActive(made):
        made.show()
    desk.listen(made.refresh)
    return made


@pytest.fixture
def log(page: SettingsPage) -> AccessLog:
    """Show the log."""
    page.show_section("log")
    return page.log


def lines(log: AccessLog) -> list[list[str]]:
    model = log.view.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def note(desk: Desk, count: int) -> None:
    with desk._database.writing() as tx:
        for minute in range(count):
            tx.log.note(LoggedAct.PRINTED, at=MOMENT + timedelta(minutes=minute))


def test_a_line_tells_when_what_case_organisation_and_way(
    log: AccessLog, desk: Desk, case_id: CaseId
) -> None:
    desk.reporters.open_name(case_id)
    first, opened = lines(log)[0], lines(log)[1]
    assert first[1:] == ["Naam getoond", "Kievit 25-001", "Hogeschool Meander", "Sleutelbos"]
    assert opened[1:] == ["Kluis geopend", "—", "—", "Sleutelbos"]
    here = desk.log.entries(limit=1)[0].at.astimezone()
    assert f"{here:%Y}" in first[0]
    model = log.view.model()
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ", ".join(first)


def test_a_destroyed_case_is_not_named(log: AccessLog, desk: Desk, case_id: CaseId) -> None:
    desk.reporters.open_name(case_id)
    with desk._database.writing() as tx:
        gone = update(case).values(status=CaseStatus.DESTROYED, closed_on=TODAY)
        tx._connection.execute(gone)
    log.refill()
    assert lines(log)[0][2] == "Vernietigde zaak"
    with desk._database.writing() as tx:
        tx._connection.execute(case.delete())
    log.refill()
    assert lines(log)[0][2] == "Verwijderde zaak"


def test_what_is_noted_while_it_is_shown_is_seen(
    log: AccessLog, desk: Desk, case_id: CaseId
) -> None:
    before = len(lines(log))
    desk.reporters.open_name(case_id)
    assert len(lines(log)) == before + 1


def test_nothing_is_read_while_nobody_looks(page: SettingsPage, desk: Desk) -> None:
    note(desk, 3)
    assert lines(page.log) == []
    page.show_section("log")
    assert len(lines(page.log)) == desk.log.count()


def test_nothing_is_kept_while_nobody_looks(
    page: SettingsPage, log: AccessLog, desk: Desk, case_id: CaseId
) -> None:
    desk.reporters.open_name(case_id)
    assert "Kievit" in str(lines(log))
    page.hide()
    desk.reporters.open_name(case_id)
    assert lines(log) == []
    page.show()
    assert "Kievit" in str(lines(log))


def test_two_hundred_lines_come_at_a_time(log: AccessLog, desk: Desk) -> None:
    note(desk, 2 * AT_ONCE)
    model = log.view.model()
    assert model.rowCount() == AT_ONCE
    model.fetchMore(model.index(-1, -1))
    assert model.rowCount() == 2 * AT_ONCE
    model.fetchMore(model.index(-1, -1))
    assert model.rowCount() == desk.log.count()
    assert log.count.text() == f"{desk.log.count()} regels, nieuwste eerst"


def test_one_kind_of_act_can_be_chosen(log: AccessLog, desk: Desk, case_id: CaseId) -> None:
    desk.reporters.open_name(case_id)
    log.filter.set_value(LoggedAct.NAME_SHOWN)
    assert [line[1] for line in lines(log)] == ["Naam getoond"]
    log.filter.set_value(LoggedAct.KEYS_ROTATED)
    assert lines(log) == []
    assert log.nothing.isVisible()
    QTest.keyClick(log.filter, Qt.Key.Key_Backspace)
    assert log.view.isVisible()
    assert len(lines(log)) == desk.log.count()


def test_every_act_and_every_way_has_words(dutch: None) -> None:
    assert len({act_words(act) for act in LoggedAct}) == len(LoggedAct)
    ways = ["keyring", "password", "bound", "recovery", ""]
    shown = [way_words(LogEntry(at=MOMENT, act=LoggedAct.VAULT_OPENED, way=way)) for way in ways]
    assert shown == [
        "Sleutelbos",
        "Wachtwoord",
        "Sleutelbos + wachtwoord",
        "Herstelcode",
        "—",
    ]
