"""What to do about the ways into the vault is told once after opening, and only when it is due."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.own_vaults import OwnVault
from vpdesk.services.desk import Desk
from vpdesk.ui.frame.access_notice import AccessNotice

YEAR_LATER = date(2026, 11, 21)

Show = Callable[[Desk, date], AccessNotice]


@pytest.fixture
def recovered_desk(own_vault: OwnVault) -> Iterator[Desk]:
    desk = own_vault.opened_with_code(own_vault.code)
    yield desk
    desk.close()


@pytest.fixture
def shown(qtbot: QtBot) -> Show:
    pages: list[QWidget] = []

    def made(desk: Desk, today: date) -> AccessNotice:
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        notice = AccessNotice(desk.access, lambda: today)
        QVBoxLayout(page).addWidget(notice)
        page.show()
        return notice

    return made


def link(notice: AccessNotice) -> QPushButton:
    (found,) = [each for each in notice.findChildren(QPushButton) if each.isVisible()]
    return found


def said(notice: AccessNotice) -> str:
    return " ".join(each.text() for each in notice.findChildren(QLabel) if each.isVisible())


def test_after_an_ordinary_opening_there_is_nothing_to_tell(own_desk: Desk, shown: Show) -> None:
    assert not shown(own_desk, own_desk.today()).isVisible()


@pytest.mark.usefixtures("dutch")
def test_after_the_recovery_code_it_says_to_look_before_anything_changes(
    qtbot: QtBot, recovered_desk: Desk, shown: Show
) -> None:
    notice = shown(recovered_desk, recovered_desk.today())
    assert "U opende de kluis met de herstelcode. Kijk eerst of alles er is." in said(notice)

    with qtbot.waitSignal(notice.settings_wanted):
        link(notice).click()

    assert not notice.isVisible()


@pytest.mark.usefixtures("dutch")
def test_a_year_later_the_code_is_to_be_rehearsed(
    qtbot: QtBot, own_desk: Desk, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_desk.access, "_today", lambda: YEAR_LATER)
    notice = shown(own_desk, YEAR_LATER)
    assert "Het is tijd om de herstelcode te oefenen" in said(notice)

    with qtbot.waitSignal(notice.rehearsal_wanted):
        link(notice).click()

    assert not notice.isVisible()


def test_once_put_off_it_is_not_told_for_thirty_days(
    own_desk: Desk, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_desk.access, "_today", lambda: YEAR_LATER)

    own_desk.access.postpone_rehearsal()

    assert not shown(own_desk, YEAR_LATER).isVisible()
    assert not shown(own_desk, date(2026, 12, 20)).isVisible()
    assert shown(own_desk, date(2026, 12, 21)).isVisible()
