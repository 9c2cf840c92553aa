"""The card that makes a vault: nothing is written before the recovery code was typed back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY, MemoryBackend
from tests.ui.unlock.conftest import PASSWORD, Vault, door
from vpdesk.domain.terms import Vocabulary
from vpdesk.security import creation
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.ui.jobs import Job
from vpdesk.ui.unlock.door import Door, Way
from vpdesk.ui.unlock.first_start_page import FirstStartPage

OTHER_CODE = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-14WB"

MakePage = Callable[..., FirstStartPage]


@pytest.fixture
def backend() -> MemoryBackend:
    return MemoryBackend()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "kluis"


@pytest.fixture
def first_start(
    qtbot: QtBot,
    folder: Path,
    backend: MemoryBackend,
    show: Callable[[QWidget], None],
    desks: list[Desk],
    dutch: None,
) -> MakePage:
    """Show the second step, with the answer of the keyring there already."""

    def made(way_in: Door | None = None) -> FirstStartPage:
        page = FirstStartPage(way_in or door(folder, backend), "nl", skip_language=True)
        page.opened.connect(desks.append)
        show(page)
        qtbot.waitUntil(lambda: page.knows_keyring)
        return page

    return made


def choice(page: QWidget, text: str) -> QRadioButton:
    (found,) = [each for each in page.findChildren(QRadioButton) if each.text() == text]
    return found


def field(page: QWidget, name: str) -> QLineEdit:
    (found,) = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == name]
    return found


def press(page: QWidget, text: str) -> None:
    (found,) = [
        each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible()
    ]
    assert found.isEnabled()
    found.click()


def words(page: QWidget) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def choose_password(page: FirstStartPage, password: str, again: str | None = None) -> None:
    choice(page, "Alleen een wachtwoord").click()
    field(page, "Wachtwoord").setText(password)
    field(page, "Nog een keer").setText(password if again is None else again)
    press(page, "Verder")


def code_of(qtbot: QtBot, page: FirstStartPage) -> str:
    qtbot.waitUntil(lambda: bool(page.recovery_code))
    return page.recovery_code


def type_back(qtbot: QtBot, page: FirstStartPage, code: str) -> None:
    typed = field(page, "Typ de herstelcode over van het papier")
    typed.selectAll()
    typed.insert(code)
    QTest.keyClick(typed, Qt.Key.Key_Return)


def test_the_first_step_asks_for_the_language_in_both(
    qtbot: QtBot, folder: Path, backend: MemoryBackend, show: Callable[[QWidget], None], dutch: None
) -> None:
    page = FirstStartPage(door(folder, backend), "nl")
    show(page)
    page.focus_first()
    assert choice(page, "Nederlands").hasFocus()

    QTest.keyClick(choice(page, "Nederlands"), Qt.Key.Key_Down)
    with qtbot.waitSignal(page.language_chosen) as chosen:
        QTest.keyClick(choice(page, "English"), Qt.Key.Key_Return)

    assert chosen.args == ["en"]
    assert not folder.exists()


@pytest.mark.parametrize(
    ("button", "way"),
    [
        ("Sleutelbos van uw computer en een wachtwoord", Way.PASSWORD),
        ("Alleen de sleutelbos van uw computer", Way.KEYRING),
        ("Alleen een wachtwoord", Way.PASSWORD),
    ],
)
def test_each_way_makes_a_vault_that_opens_that_way(
    qtbot: QtBot,
    first_start: MakePage,
    folder: Path,
    backend: MemoryBackend,
    desks: list[Desk],
    button: str,
    way: Way,
) -> None:
    page = first_start()
    choice(page, button).click()
    if way is Way.PASSWORD:
        field(page, "Wachtwoord").setText(PASSWORD)
        field(page, "Nog een keer").setText(PASSWORD)
    press(page, "Verder")
    code = code_of(qtbot, page)
    assert not folder.exists()

    with qtbot.waitSignal(page.opened):
        type_back(qtbot, page, code)
    desks.pop().close()

    made = door(folder, backend)
    assert made.ways() == {way, Way.RECOVERY}
    keyring = Keyring(make_backend=lambda: backend)
    if way is Way.KEYRING:
        vaults.unlock_with_keyring(folder, keyring=keyring).close()
    else:
        vaults.unlock_with_password(folder, PASSWORD, keyring=keyring).close()


def test_the_recommended_way_is_chosen_where_the_keyring_works(first_start: MakePage) -> None:
    page = first_start()

    assert choice(page, "Sleutelbos van uw computer en een wachtwoord").isChecked()


def test_without_a_keyring_only_the_password_can_be_chosen_and_the_card_says_why(
    first_start: MakePage, folder: Path
) -> None:
    def none() -> MemoryBackend:
        raise FileNotFoundError(2, "bus")

    page = first_start(Door(folder=folder, keyring=Keyring(make_backend=none)))

    assert choice(page, "Alleen een wachtwoord").isChecked()
    assert not choice(page, "Alleen de sleutelbos van uw computer").isEnabled()
    assert "Op deze computer draait geen sleutelbos." in words(page)


def test_the_keyring_alone_asks_for_no_password(first_start: MakePage) -> None:
    page = first_start()

    choice(page, "Alleen de sleutelbos van uw computer").click()

    assert not any(each.isVisible() for each in page.findChildren(QLineEdit))


@pytest.mark.parametrize(
    ("password", "says"),
    [
        ("kort", "Te kort."),
        ("wachtwoord123", ""),
        ("zeven zwarte zwanen zwemmen zacht", "Zeer sterk."),
    ],
)
def test_the_strength_of_a_password_is_said_while_it_is_typed(
    qtbot: QtBot, first_start: MakePage, password: str, says: str
) -> None:
    page = first_start()

    QTest.keyClicks(field(page, "Wachtwoord"), password)

    assert says in words(page)
    assert "Ten minste 12 tekens" not in words(page)


@pytest.mark.parametrize("password", ["", "kort", "wachtwoord123", "aaaaaaaaaaaaaaaa"])
def test_a_password_that_protects_little_is_refused_at_its_field(
    first_start: MakePage, folder: Path, password: str
) -> None:
    page = first_start()

    choose_password(page, password)

    assert page.message == "Kies een sterker wachtwoord, of laat zes woorden voorstellen."
    assert field(page, "Wachtwoord").hasFocus()
    assert not folder.exists()


def test_two_different_passwords_are_told_at_the_second(first_start: MakePage) -> None:
    page = first_start()

    choose_password(page, PASSWORD, again=PASSWORD.upper())

    assert page.message == "De twee wachtwoorden zijn niet gelijk."
    assert field(page, "Nog een keer").hasFocus()


def test_six_words_are_proposed_to_be_read_and_typed_again(
    qtbot: QtBot, first_start: MakePage
) -> None:
    page = first_start()
    choice(page, "Alleen een wachtwoord").click()

    press(page, "Zes woorden voorstellen")

    proposed = field(page, "Wachtwoord")
    assert proposed.echoMode() == QLineEdit.EchoMode.Normal
    assert len(proposed.text().split("-")) >= 6
    assert field(page, "Nog een keer").hasFocus()
    field(page, "Nog een keer").setText(proposed.text())
    press(page, "Verder")
    assert code_of(qtbot, page)


@pytest.mark.parametrize(
    "spelled",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: code.replace("0", "o").replace("1", "I"),
    ],
    ids=["small letters", "spaces", "in one", "look-alikes"],
)
def test_the_code_is_typed_back_in_every_spelling(
    qtbot: QtBot, first_start: MakePage, folder: Path, spelled: Callable[[str], str]
) -> None:
    page = first_start()
    choose_password(page, PASSWORD)
    code = code_of(qtbot, page)

    with qtbot.waitSignal(page.opened):
        type_back(qtbot, page, spelled(code))

    assert folder.exists()
    assert page.recovery_code == ""
    assert code.split("-")[0] not in words(page)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Typ eerst de code over."),
        ("ABC", "Daar zit een typefout in. Vergelijk de code met het papier."),
        (OTHER_CODE, "Dit is een andere herstelcode dan die van deze kluis."),
    ],
)
def test_what_is_wrong_with_the_typed_code_is_said_and_nothing_is_written(
    qtbot: QtBot, first_start: MakePage, folder: Path, typed: str, says: str
) -> None:
    page = first_start()
    choose_password(page, PASSWORD)
    code = code_of(qtbot, page)

    type_back(qtbot, page, typed)

    qtbot.waitUntil(lambda: page.message == says)
    assert field(page, "Typ de herstelcode over van het papier").hasFocus()
    assert page.recovery_code == code
    assert not folder.exists()


def test_the_passwords_are_gone_once_the_code_is_shown(qtbot: QtBot, first_start: MakePage) -> None:
    page = first_start()
    choose_password(page, PASSWORD)
    code_of(qtbot, page)

    assert field(page, "Wachtwoord").text() == ""
    assert field(page, "Nog een keer").text() == ""


def test_a_backup_is_offered_until_the_code_is_shown(qtbot: QtBot, first_start: MakePage) -> None:
    page = first_start()
    assert page.restore_button.isVisible()
    choose_password(page, PASSWORD)
    code_of(qtbot, page)
    assert not page.restore_button.isVisible()


def test_going_back_takes_the_key_out_of_the_keyring(
    qtbot: QtBot, first_start: MakePage, backend: MemoryBackend, folder: Path
) -> None:
    page = first_start()
    choice(page, "Alleen de sleutelbos van uw computer").click()
    press(page, "Verder")
    code_of(qtbot, page)
    assert backend.items

    press(page, "Terug")

    qtbot.waitUntil(lambda: not backend.items)
    assert page.recovery_code == ""
    assert "Hoe opent u de kluis?" in words(page)
    assert not folder.exists()


def test_leaving_takes_the_key_out_of_the_keyring(
    qtbot: QtBot, first_start: MakePage, backend: MemoryBackend
) -> None:
    page = first_start()
    choice(page, "Alleen de sleutelbos van uw computer").click()
    press(page, "Verder")
    code_of(qtbot, page)

    page.leave()

    assert not backend.items


def test_a_vault_that_came_in_between_is_opened_instead(
    qtbot: QtBot, first_start: MakePage, vault: Vault
) -> None:
    page = first_start(vault.door)

    with qtbot.waitSignal(page.vault_there):
        choose_password(page, PASSWORD)


def test_a_synchronised_folder_is_refused_in_words(
    qtbot: QtBot, first_start: MakePage, tmp_path: Path, backend: MemoryBackend
) -> None:
    page = first_start(door(tmp_path / "Dropbox" / "kluis", backend))

    choose_password(page, PASSWORD)

    qtbot.waitUntil(lambda: "Dropbox" in page.message)


def test_a_first_start_that_was_broken_off_is_finished_by_opening(
    folder: Path, backend: MemoryBackend
) -> None:
    way_in = door(folder, backend)
    prepared = outcome(way_in.preparing(WayToOpen.PASSWORD, PASSWORD))
    creation.finish_vault(prepared, prepared.recovery_code)

    assert way_in.ways() == {Way.PASSWORD, Way.RECOVERY}
    desk = outcome(way_in.unlocking(Way.PASSWORD, PASSWORD))
    assert desk.terms.list(Vocabulary.SECTOR)
    assert desk.today() == TODAY
    desk.close()


def outcome(job: Job) -> Any:
    generator = job()
    try:
        while True:
            next(generator)
    except StopIteration as end:
        return end.value
