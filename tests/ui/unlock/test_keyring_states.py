"""Nine answers of a keyring: each is told in its own words, and none of them changes anything."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import CHEAPEST, TODAY, MemoryBackend
from tests.ui.unlock.conftest import PASSWORD, Vault
from vpdesk.security.keyring_backend import Backend, allowed_backend
from vpdesk.services.desk import Desk
from vpdesk.services.errors import KeyringState
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.unlock_page import UnlockPage

MakeVault = Callable[[WayToOpen], Vault]

SENTENCES = {
    KeyringState.LOCKED: (
        "De sleutelbos van uw computer is vergrendeld. Ontgrendel haar en probeer opnieuw."
    ),
    KeyringState.DENIED: "De sleutelbos van uw computer heeft de toegang geweigerd.",
    KeyringState.ITEM_MISSING: "De sleutelbos van uw computer heeft de sleutel niet.",
    KeyringState.STALE: "De sleutel in de sleutelbos van uw computer past niet op deze kluis.",
    KeyringState.NO_SERVICE: "Op deze computer draait geen sleutelbos.",
    KeyringState.REFUSED_BACKEND: (
        "De sleutelbos van deze computer is niet veilig genoeg en wordt niet gebruikt."
    ),
    KeyringState.TIMEOUT: "De sleutelbos van uw computer antwoordt niet.",
    KeyringState.BROKEN: "De sleutelbos van uw computer geeft een fout.",
}
RECOVERY = "Met de herstelcode"


class KeyringLocked(Exception):
    pass


class PromptDismissedException(Exception):
    pass


class SecretServiceNotAvailableException(Exception):
    pass


ANSWERS: dict[KeyringState, Exception] = {
    KeyringState.LOCKED: KeyringLocked(),
    KeyringState.DENIED: PromptDismissedException(),
    KeyringState.NO_SERVICE: SecretServiceNotAvailableException(),
    KeyringState.BROKEN: ValueError(),
}


@dataclass
class WatchedBackend(MemoryBackend):
    """Answers as a keyring in some state does, and tells what was changed in it."""

    fails_with: Exception | None = None
    changes: list[str] = field(default_factory=list)

    def get_password(self, service: str, username: str) -> str | None:
        if self.fails_with is not None:
            raise self.fails_with
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.changes.append(service)

    def delete_password(self, service: str, username: str) -> None:
        self.changes.append(service)


@dataclass
class Stuck:
    """Makes backends that answer only after `answer` is set."""

    backend: MemoryBackend
    answer: threading.Event = field(default_factory=threading.Event)

    def __call__(self) -> Backend:
        self.answer.wait(30)
        return self.backend


@pytest.fixture
def stuck() -> Iterator[list[Stuck]]:
    """Collect keyrings that do not answer, and let them answer after the test."""
    made: list[Stuck] = []
    yield made
    for each in made:
        each.answer.set()


def keyring_in(state: KeyringState, watched: WatchedBackend, stuck: list[Stuck]) -> Keyring:
    watched.fails_with = ANSWERS.get(state)
    match state:
        case KeyringState.ITEM_MISSING:
            watched.items.clear()
        case KeyringState.STALE:
            watched.items.update(dict.fromkeys(watched.items, "ab" * 32))
        case KeyringState.REFUSED_BACKEND:
            return Keyring(make_backend=lambda: allowed_backend("plan9"))
        case KeyringState.TIMEOUT:
            stuck.append(Stuck(watched))
            return Keyring(make_backend=stuck[-1], limit_seconds=0.05)
    return Keyring(make_backend=lambda: watched)


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes() for path in folder.rglob("*") if path.name != "instance.lock"
    }


def shown_buttons(page: QWidget) -> list[str]:
    return [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]


def press(page: QWidget, text: str) -> None:
    (found,) = [each for each in page.findChildren(QPushButton) if each.text() == text]
    assert found.isEnabled()
    found.click()


def main_button(page: QWidget) -> QPushButton:
    (found,) = [
        each for each in page.findChildren(QPushButton) if each.property("kind") == "primary"
    ]
    return found


def named(page: QWidget, name: str) -> QLineEdit:
    (found,) = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == name]
    return found


def open_with_code(qtbot: QtBot, page: UnlockPage, code: str) -> None:
    press(page, RECOVERY)
    named(page, "Herstelcode").insert(code)
    with qtbot.waitSignal(page.opened):
        QTest.keyClick(named(page, "Herstelcode"), Qt.Key.Key_Return)


def shown_page(
    show: Callable[[QWidget], None], desks: list[Desk], vault: Vault, keyring: Keyring
) -> UnlockPage:
    door = Door(folder=vault.folder, today=lambda: TODAY, keyring=keyring, argon2=CHEAPEST)
    page = UnlockPage(door, door.ways())
    page.opened.connect(desks.append)
    show(page)
    page.focus_first()
    return page


@pytest.mark.parametrize("way", [WayToOpen.KEYRING, WayToOpen.BOUND])
@pytest.mark.parametrize("state", SENTENCES)
def test_a_keyring_that_fails_has_its_sentence_and_a_way_on_and_changes_nothing(
    qtbot: QtBot,
    vault_of: MakeVault,
    show: Callable[[QWidget], None],
    desks: list[Desk],
    stuck: list[Stuck],
    dutch: None,
    state: KeyringState,
    way: WayToOpen,
) -> None:
    vault = vault_of(way)
    watched = WatchedBackend(items=dict(vault.backend.items))
    keyring = keyring_in(state, watched, stuck)
    files, items = files_in(vault.folder), dict(watched.items)
    page = shown_page(show, desks, vault, keyring)
    if way is WayToOpen.BOUND:
        QTest.keyClicks(named(page, "Wachtwoord"), PASSWORD)

    main_button(page).click()
    qtbot.waitUntil(lambda: bool(page.message))

    assert page.message == SENTENCES[state]
    assert main_button(page).isEnabled()
    assert files_in(vault.folder) == files
    assert (watched.items, watched.changes) == (items, [])
    if way is WayToOpen.BOUND:
        assert named(page, "Wachtwoord").text() == PASSWORD
    assert shown_buttons(page) == [main_button(page).text(), RECOVERY]
    open_with_code(qtbot, page, vault.code)
    assert (watched.items, watched.changes) == (items, [])


@pytest.mark.parametrize("way", [WayToOpen.KEYRING, WayToOpen.BOUND])
def test_a_keyring_that_works_opens_and_changes_nothing(
    qtbot: QtBot,
    vault_of: MakeVault,
    show: Callable[[QWidget], None],
    desks: list[Desk],
    dutch: None,
    way: WayToOpen,
) -> None:
    vault = vault_of(way)
    watched = WatchedBackend(items=dict(vault.backend.items))
    page = shown_page(show, desks, vault, Keyring(make_backend=lambda: watched))
    if way is WayToOpen.BOUND:
        QTest.keyClicks(named(page, "Wachtwoord"), PASSWORD)

    with qtbot.waitSignal(page.opened):
        main_button(page).click()

    assert watched.items == vault.backend.items
    assert watched.changes == []


@pytest.mark.parametrize("state", SENTENCES)
def test_a_vault_that_opens_with_a_password_does_not_ask_the_keyring(
    qtbot: QtBot,
    vault: Vault,
    show: Callable[[QWidget], None],
    desks: list[Desk],
    stuck: list[Stuck],
    dutch: None,
    state: KeyringState,
) -> None:
    page = shown_page(show, desks, vault, keyring_in(state, WatchedBackend(), stuck))
    QTest.keyClicks(named(page, "Wachtwoord"), PASSWORD)

    with qtbot.waitSignal(page.opened):
        main_button(page).click()


def test_while_the_keyring_does_not_answer_the_window_goes_on_and_says_what_it_waits_for(
    qtbot: QtBot,
    vault_of: MakeVault,
    show: Callable[[QWidget], None],
    desks: list[Desk],
    stuck: list[Stuck],
    dutch: None,
) -> None:
    vault = vault_of(WayToOpen.KEYRING)
    stuck.append(Stuck(vault.backend))
    page = shown_page(show, desks, vault, Keyring(make_backend=stuck[0]))
    page.slow_clock.setInterval(1)
    ticks: list[int] = []
    heart = QTimer(page)
    heart.timeout.connect(lambda: ticks.append(1))
    heart.start(1)

    main_button(page).click()
    qtbot.waitUntil(lambda: len(ticks) > 50)

    assert main_button(page).text() == "Bezig met ontgrendelen…"
    lead = page._form.lead_label
    assert lead.text() == (
        "Misschien vraagt de sleutelbos van uw computer in een ander venster om toestemming."
    )
    with qtbot.waitSignal(page.opened):
        stuck[0].answer.set()


def test_a_quick_answer_shows_no_word_about_another_window(
    qtbot: QtBot,
    vault_of: MakeVault,
    show: Callable[[QWidget], None],
    desks: list[Desk],
    dutch: None,
) -> None:
    vault = vault_of(WayToOpen.KEYRING)
    vault.backend.items.clear()
    page = shown_page(show, desks, vault, Keyring(make_backend=lambda: vault.backend))

    main_button(page).click()
    qtbot.waitUntil(lambda: bool(page.message))

    assert not page.slow_clock.isActive()
    assert page._form.lead_label.text() == "De sleutelbos van uw computer opent de kluis."
