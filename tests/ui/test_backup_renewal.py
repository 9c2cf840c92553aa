"""Backups that old secrets open are offered to be renewed, and what cannot be is named."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.fixtures import CHEAPEST, TODAY, proof_of
from tests.services.backups.backup_vaults import NEW_PASSWORD, Practice, make_practice
from tests.services.backups.test_backups import Clock
from vpdesk.services.backups import rewriting as backup_rewriting
from vpdesk.services.desk import Desk
from vpdesk.services.errors import BackupDamaged, BackupFault, DiskFull
from vpdesk.services.progress import finish
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.ui.jobs import end_all
from vpdesk.ui.settings.backups import BackupSettings


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a vault with a backup beside it and one on a stick, and renew its keys."""
    place = tmp_path_factory.mktemp("made")
    practice = make_practice(place / "vault")
    with practice.desk() as desk:
        Clock(desk)
        (place / "stick").mkdir()
        desk.backups.add_place(place / "stick")
        finish(desk.backups.make())
        code = desk.access.new_recovery_code()
        proof = proof_of(desk)
        way = WayToOpen.PASSWORD
        finish(
            desk.access.rotate_master_key(
                way, NEW_PASSWORD, code, code, proof=proof, argon2=CHEAPEST
            )
        )
    return place


@pytest.fixture
def stick(made: Path) -> Path:
    return made / "stick"


@pytest.fixture
def desk(made: Path, tmp_path: Path) -> Iterator[Desk]:
    shutil.copytree(made, tmp_path / "kept")
    with Practice(made / "vault", "").desk(NEW_PASSWORD) as opened:
        yield opened
    shutil.rmtree(made)
    shutil.copytree(tmp_path / "kept", made)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    return found


def shown(qtbot: QtBot, page: QWidget, desk: Desk) -> BackupSettings:
    settings = BackupSettings(desk.backups, lambda: TODAY)
    column = QVBoxLayout(page)
    for card in settings.cards():
        column.addWidget(card)
    page.show()
    settings.setParent(page)
    qtbot.waitUntil(lambda: settings.renewal.words.text() != "" or settings.strip.text() != "")
    return settings


def told(settings: BackupSettings) -> str:
    labels = settings.renewal.card.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def test_both_are_renewed_at_once_and_the_card_says_so(
    qtbot: QtBot, page: QWidget, desk: Desk, dutch: None
) -> None:
    settings = shown(qtbot, page, desk)
    qtbot.waitUntil(settings.renewal.card.isVisible)
    assert "2 reservekopieën gaan nog open met het wachtwoord" in told(settings)
    settings.renewal.button.click()
    assert not settings.renewal.button.isEnabled()
    qtbot.waitUntil(lambda: "2 reservekopieën vernieuwd." in told(settings), timeout=30_000)
    qtbot.waitUntil(lambda: "gaan nog open" not in told(settings))
    assert desk.backups.under_earlier_keys() == ()
    assert not settings.renewal.button.isEnabled()


def test_what_is_out_of_reach_is_named_with_its_place(
    qtbot: QtBot, page: QWidget, desk: Desk, stick: Path, dutch: None
) -> None:
    stick.rename(stick.with_name("away"))
    settings = shown(qtbot, page, desk)
    qtbot.waitUntil(settings.renewal.card.isVisible)
    assert "Buiten bereik:" in told(settings)
    assert "stick" in told(settings)
    settings.renewal.button.click()
    qtbot.waitUntil(lambda: "1 reservekopie vernieuwd." in told(settings), timeout=30_000)
    qtbot.waitUntil(lambda: "1 reservekopie gaat nog open" in told(settings))
    assert not settings.renewal.button.isEnabled()


def test_what_could_not_be_renewed_is_told(
    qtbot: QtBot, page: QWidget, desk: Desk, monkeypatch: pytest.MonkeyPatch, dutch: None
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BackupDamaged(fault=BackupFault.CONTENT)

    monkeypatch.setattr(backup_rewriting, "put_in_envelope", refuse)
    settings = shown(qtbot, page, desk)
    qtbot.waitUntil(settings.renewal.card.isVisible)
    settings.renewal.button.click()
    qtbot.waitUntil(lambda: "konden niet worden vernieuwd" in told(settings), timeout=30_000)
    assert settings.renewal.button.isEnabled()


@pytest.mark.parametrize("error", [DiskFull(), ZeroDivisionError()])
def test_renewal_that_cannot_begin_is_told_in_words(
    qtbot: QtBot,
    page: QWidget,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    dutch: None,
    error: Exception,
) -> None:
    def refuse() -> None:
        raise error

    monkeypatch.setattr(desk.backups, "renew", refuse)
    settings = shown(qtbot, page, desk)
    qtbot.waitUntil(settings.renewal.card.isVisible)
    with capture_exceptions() as raised:
        settings.renewal.button.click()
        qtbot.waitUntil(settings.renewal.button.isEnabled)
    if isinstance(error, DiskFull):
        assert "vol" in settings.renewal.strip.text()
    else:
        assert [each[0] for each in raised] == [ZeroDivisionError]


def test_renewal_that_is_stopped_leaves_the_others_as_they_were(
    qtbot: QtBot, page: QWidget, desk: Desk, dutch: None
) -> None:
    settings = shown(qtbot, page, desk)
    qtbot.waitUntil(settings.renewal.card.isVisible)
    settings.renewal.button.click()
    settings.renewal._renew()
    end_all()
    qtbot.waitUntil(lambda: settings.renewal._job is None, timeout=30_000)
    assert settings.renewal.button.isEnabled()
    assert desk.backups.under_earlier_keys()


def test_no_card_without_earlier_keys(
    qtbot: QtBot, page: QWidget, tmp_path: Path, dutch: None
) -> None:
    with make_practice(tmp_path / "vault").desk() as desk:
        settings = shown(qtbot, page, desk)
        assert not settings.renewal.card.isVisible()
