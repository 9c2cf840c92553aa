"""The desktop is told that something is planned, once, and never what."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.timeline import EntryId, EntryKind, EntryRef, FollowUpDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.frame.reminders import Reminders
from vpdesk.ui.preferences import Preferences

Plan = Callable[[time | None], EntryId]


class Moment:
    """A clock that is set."""

    def __init__(self) -> None:
        self.at = datetime.combine(TODAY, time(9))

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def plan(desk: Desk) -> Plan:
    organisation = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    case = desk.cases.register(
        CaseDraft(organisation_id=organisation, registered_on=TODAY, code_name="Kievit")
    )

    def planned(at: time | None) -> EntryId:
        return desk.timeline.add(case, FollowUpDraft(on=TODAY, at=at, what="Bellen")).id

    return planned


@pytest.fixture
def clock() -> Moment:
    return Moment()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def alerts(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Return the windows that asked for attention, where the desktop shows no messages."""
    asked: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", asked.append)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    return asked


@pytest.fixture
def reminders(
    desk: Desk, preferences: Preferences, clock: Moment, qtbot: QtBot, alerts: list[QWidget]
) -> Reminders:
    window = QWidget()
    qtbot.addWidget(window)
    return Reminders(desk.overview, preferences, window, clock)


def test_nothing_is_told_unless_it_was_asked_for(
    reminders: Reminders, plan: Plan, alerts: list[QWidget]
) -> None:
    plan(time(9, 5))
    reminders.look()
    assert alerts == []


def test_each_moment_is_told_of_once_and_ahead(
    reminders: Reminders,
    plan: Plan,
    preferences: Preferences,
    clock: Moment,
    alerts: list[QWidget],
) -> None:
    preferences.remind_before = 10
    plan(None)
    plan(time(9, 30))
    reminders.look()
    assert alerts == []
    clock.at += timedelta(minutes=20)
    reminders.look()
    reminders.look()
    assert len(alerts) == 1
    clock.at += timedelta(minutes=30)
    plan(time(9, 49))
    reminders.look()
    assert len(alerts) == 1


def test_a_moment_that_moved_is_told_of_again(
    reminders: Reminders, plan: Plan, preferences: Preferences, desk: Desk, alerts: list[QWidget]
) -> None:
    preferences.remind_before = 30
    planned = EntryRef(kind=EntryKind.FOLLOW_UP, id=plan(time(9, 10)))
    reminders.look()
    desk.timeline.change(planned, FollowUpDraft(on=TODAY, at=time(9, 20), what="Bellen"))
    reminders.look()
    assert len(alerts) == 2
    desk.timeline.finish_follow_up(plan(time(9, 15)))
    reminders.look()
    assert len(alerts) == 2


def test_what_the_desktop_shows_names_nobody(
    reminders: Reminders,
    plan: Plan,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, title, text, *_: told.append((title, text))
    )
    preferences.remind_before = 10
    plan(time(9, 5))
    reminders.look()
    ((title, text),) = told
    assert title == "vpdesk"
    assert not any(word in text for word in ("Kievit", "Meander", "Bellen", "9:05", "25-001"))
    preferences.remind_before = 0
    reminders.look()
