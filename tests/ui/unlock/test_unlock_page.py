"""The card that opens a vault: every way in, and every refusal in its own sentence."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.unlock.conftest import PASSWORD, Vault
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    DatabaseProblem,
    DatabaseRefused,
    HeaderDamaged,
    VaultInUse,
    VaultTooNew,
)
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.ui.unlock.unlock_page import UnlockPage

OTHER_CODE = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-14WB"

RECOVERY = "Wachtwoord vergeten? Gebruik de herstelcode"

MakePage = Callable[[Vault], UnlockPage]
MakeVault = Callable[[WayToOpen], Vault]


def password_field(page: UnlockPage) -> QLineEdit:
    return named(page, "Wachtwoord")


def code_field(page: UnlockPage) -> QLineEdit:
    return named(page, "Herstelcode")


def named(page: QWidget, name: str) -> QLineEdit:
    (found,) = [each for each in page.findChildren(QLineEdit) if each.accessibleName() == name]
    return found


def button(page: QWidget, text: str) -> QPushButton:
    found = [each for each in page.findChildren(QPushButton) if each.text() == text]
    assert found, [each.text() for each in page.findChildren(QPushButton)]
    return found[0]


def main_button(page: QWidget) -> QPushButton:
    (found,) = [
        each for each in page.findChildren(QPushButton) if each.property("kind") == "primary"
    ]
    return found


def try_password(qtbot: QtBot, page: UnlockPage, password: str) -> None:
    field = password_field(page)
    field.selectAll()
    QTest.keyClicks(field, password)
    QTest.keyClick(field, Qt.Key.Key_Return)


def refused(qtbot: QtBot, page: UnlockPage) -> str:
    qtbot.waitUntil(lambda: bool(page.message))
    return page.message


def shown_words(page: QWidget) -> list[str]:
    parts: list[QLabel | QPushButton] = [
        *page.findChildren(QLabel),
        *page.findChildren(QPushButton),
    ]
    return [part.text() for part in parts if part.isVisible() and part.text()]


def test_the_password_opens_with_enter(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage, desks: list[Desk]
) -> None:
    page = unlock_page(vault)
    assert password_field(page).hasFocus()

    with qtbot.waitSignal(page.opened):
        try_password(qtbot, page, PASSWORD)

    assert desks[0].organisations.list() == ()
    assert password_field(page).text() == ""


def test_a_pasted_password_opens_with_the_button(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    QGuiApplication.clipboard().setText(PASSWORD)

    QTest.keyClick(password_field(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.opened):
        QTest.mouseClick(main_button(page), Qt.MouseButton.LeftButton)


def test_tab_goes_from_the_field_to_the_button_to_the_recovery_code(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    visited = []
    for _ in range(3):
        focused = page.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = page.focusWidget()
        assert focused is not None
        visited.append(focused)

    assert [each.text() for each in visited if isinstance(each, QPushButton)] == [
        "Ontgrendelen",
        "Wachtwoord vergeten? Gebruik de herstelcode",
    ]


def test_while_it_opens_the_card_says_so_and_keeps_the_text(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)

    with qtbot.waitSignal(page.opened):
        try_password(qtbot, page, PASSWORD)
        assert main_button(page).text() == "Bezig met ontgrendelen…"
        assert not main_button(page).isEnabled()
        assert password_field(page).text() == PASSWORD
        assert password_field(page).isReadOnly()


def test_what_takes_long_says_that_an_update_may_be_why(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage, dutch: None
) -> None:
    page = unlock_page(vault)

    with qtbot.waitSignal(page.opened):
        try_password(qtbot, page, PASSWORD)
        assert page.slow_clock.isActive()
        page.slow_clock.timeout.emit()
        told = "Na een nieuwe versie duurt dit één keer langer. Laat vpdesk open."
        assert told in shown_words(page)
    assert not page.slow_clock.isActive()


def test_a_wrong_password_is_told_at_the_field_and_can_be_typed_over(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)

    try_password(qtbot, page, "zeven zwarte zwaluwen")
    assert refused(qtbot, page) == "Dit wachtwoord klopt niet. Let op hoofdletters."

    field = password_field(page)
    assert field.hasFocus()
    assert field.selectedText() == field.text()
    assert field.accessibleDescription() == page.message
    assert field.property("invalid")
    QTest.keyClick(field, Qt.Key.Key_Z)
    assert field.text() == "z"
    assert page.message == ""


def test_nothing_of_the_content_is_visible_before_it_is_open(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    desk = vault.opened()
    desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.close()

    page = unlock_page(vault)

    assert shown_words(page) == [
        "vpdesk",
        "Voer uw wachtwoord in om de kluis te openen.",
        "Wachtwoord",
        "Versleuteld op deze computer. Geen verbinding met internet.",
        "Ontgrendelen",
        "Wachtwoord vergeten? Gebruik de herstelcode",
    ]


@pytest.mark.parametrize(
    ("typed", "modifier", "warns"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("1", Qt.KeyboardModifier.ShiftModifier, False),
    ],
)
def test_caps_lock_is_noticed_from_what_is_typed(
    qtbot: QtBot,
    vault: Vault,
    unlock_page: MakePage,
    typed: str,
    modifier: Qt.KeyboardModifier,
    warns: bool,
) -> None:
    page = unlock_page(vault)

    press(password_field(page), typed, modifier)

    assert ("Caps Lock staat aan." in shown_words(page)) == warns


def test_the_caps_lock_key_takes_the_warning_away(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    field = password_field(page)
    QTest.keyClick(field, Qt.Key.Key_CapsLock)
    assert "Caps Lock staat aan." not in shown_words(page)

    press(field, "A", Qt.KeyboardModifier.NoModifier)
    QTest.keyClick(field, Qt.Key.Key_CapsLock)

    assert "Caps Lock staat aan." not in shown_words(page)


def press(field: QLineEdit, typed: str, modifier: Qt.KeyboardModifier) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    key = ord(typed.upper())
    QGuiApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, modifier, typed))


def test_from_the_fifth_wrong_password_the_next_try_waits_longer_and_longer(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage, desks: list[Desk]
) -> None:
    page = unlock_page(vault)
    waits = []
    for attempt in range(7):
        try_password(qtbot, page, f"verkeerd wachtwoord {attempt}")
        qtbot.waitUntil(lambda: bool(page.message))
        waits.append(main_button(page).text())
        pass_time(page, vault, 300)

    assert waits == [
        *["Ontgrendelen"] * 4,
        "Opnieuw over 5 seconden",
        "Opnieuw over 10 seconden",
        "Opnieuw over 20 seconden",
    ]
    assert not page.clock.isActive()


def pass_time(page: UnlockPage, vault: Vault, seconds: int) -> None:
    vault.clock.seconds += seconds
    page.clock.timeout.emit()


def test_during_the_wait_enter_does_nothing_and_the_seconds_count_down(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage, desks: list[Desk]
) -> None:
    page = unlock_page(vault)
    for attempt in range(5):
        try_password(qtbot, page, f"verkeerd wachtwoord {attempt}")
        qtbot.waitUntil(lambda: bool(page.message))
    assert page.clock.isActive()
    assert page.clock.interval() == 1000

    try_password(qtbot, page, PASSWORD)
    pass_time(page, vault, 4)
    assert main_button(page).text() == "Opnieuw over 1 seconde"
    assert not main_button(page).isEnabled()
    pass_time(page, vault, 1)

    assert desks == []
    with qtbot.waitSignal(page.opened):
        QTest.keyClick(password_field(page), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "spelled",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", ""),
        lambda code: code.replace("0", "o").replace("1", "l"),
        lambda code: f"  {code}  ",
    ],
    ids=["small letters", "spaces", "in one", "look-alikes", "around it"],
)
def test_the_recovery_code_opens_in_every_spelling(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage, spelled: Callable[[str], str]
) -> None:
    page = unlock_page(vault)
    QTest.mouseClick(
        button(page, "Wachtwoord vergeten? Gebruik de herstelcode"), Qt.MouseButton.LeftButton
    )
    assert code_field(page).hasFocus()

    code_field(page).insert(spelled(vault.code))
    with qtbot.waitSignal(page.opened):
        QTest.keyClick(code_field(page), Qt.Key.Key_Return)


def test_a_typing_error_in_the_code_and_another_code_are_told_apart(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    button(page, "Wachtwoord vergeten? Gebruik de herstelcode").click()
    field = code_field(page)

    field.insert(vault.code[:-1])
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert refused(qtbot, page) == "Daar zit een typefout in. Vergelijk de code met het papier."

    field.selectAll()
    QTest.keyClicks(field, OTHER_CODE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert refused(qtbot, page) == "Deze herstelcode hoort niet bij deze kluis."
    assert field.selectedText() == OTHER_CODE


def test_esc_goes_back_to_the_password_and_keeps_it(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    QTest.keyClicks(password_field(page), "zeven")
    button(page, "Wachtwoord vergeten? Gebruik de herstelcode").click()

    QTest.keyClick(code_field(page), Qt.Key.Key_Escape)

    assert password_field(page).hasFocus()
    assert password_field(page).text() == "zeven"


def test_the_keyring_opens_with_one_button(
    qtbot: QtBot, vault_of: MakeVault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault_of(WayToOpen.KEYRING))

    assert main_button(page).text() == "Kluis openen"
    assert main_button(page).hasFocus()
    assert not any(field.isVisible() for field in page.findChildren(QLineEdit))
    with qtbot.waitSignal(page.opened):
        QTest.keyClick(main_button(page), Qt.Key.Key_Space)


def test_a_bound_vault_opens_with_password_and_keyring(
    qtbot: QtBot, vault_of: MakeVault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault_of(WayToOpen.BOUND))

    with qtbot.waitSignal(page.opened):
        try_password(qtbot, page, PASSWORD)


def test_a_vault_in_use_elsewhere_says_so(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    elsewhere = vault.opened()

    try_password(qtbot, page, PASSWORD)

    assert refused(qtbot, page) == "Deze kluis is al geopend in een ander venster van vpdesk."
    elsewhere.close()
    with qtbot.waitSignal(page.opened):
        QTest.keyClick(password_field(page), Qt.Key.Key_Return)


def test_a_missing_database_says_so_and_makes_nothing(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    for database in vault.folder.glob("*.db"):
        database.unlink()
    before = sorted(vault.folder.iterdir())

    try_password(qtbot, page, PASSWORD)

    assert refused(qtbot, page).startswith("Het gegevensbestand van de kluis ontbreekt.")
    assert sorted(set(vault.folder.iterdir()) - set(before)) == []


def test_an_older_database_opens_only_when_it_is_asked_for(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage, tmp_path: Path, desks: list[Desk]
) -> None:
    (database,) = vault.folder.glob("*.db")
    shutil.copy(database, tmp_path / "old.db")
    desk = vault.opened()
    desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.close()
    shutil.copy(tmp_path / "old.db", database)
    page = unlock_page(vault)

    try_password(qtbot, page, PASSWORD)
    assert "ouder dan uw laatste sessie" in refused(qtbot, page)
    assert desks == []

    with qtbot.waitSignal(page.opened):
        QTest.mouseClick(button(page, "Toch openen"), Qt.MouseButton.LeftButton)
    assert desks[0].organisations.list() == ()


def test_editing_takes_the_offer_of_the_older_database_back(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage, tmp_path: Path
) -> None:
    (database,) = vault.folder.glob("*.db")
    shutil.copy(database, tmp_path / "old.db")
    desk = vault.opened()
    desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.close()
    shutil.copy(tmp_path / "old.db", database)
    page = unlock_page(vault)
    try_password(qtbot, page, PASSWORD)
    refused(qtbot, page)

    QTest.keyClick(password_field(page), Qt.Key.Key_A)

    assert "Toch openen" not in shown_words(page)


def test_a_vault_that_cannot_be_asked_offers_only_another_try(
    qtbot: QtBot, vault: Vault, show: Callable[[QWidget], None], dutch: None
) -> None:
    page = UnlockPage(vault.door, frozenset(), VaultInUse())
    show(page)

    assert shown_words(page) == [
        "vpdesk",
        "Deze kluis is al geopend in een ander venster van vpdesk.",
        "Versleuteld op deze computer. Geen verbinding met internet.",
        "Opnieuw proberen",
    ]
    with qtbot.waitSignal(page.retry_wanted):
        main_button(page).click()


def test_an_empty_password_is_not_tried(qtbot: QtBot, vault: Vault, unlock_page: MakePage) -> None:
    page = unlock_page(vault)

    QTest.keyClick(password_field(page), Qt.Key.Key_Return)

    assert main_button(page).text() == "Ontgrendelen"
    assert page.message == ""


def test_every_control_has_a_name_and_a_target_to_hit(vault: Vault, unlock_page: MakePage) -> None:
    page = unlock_page(vault)

    for control in (*page.findChildren(QPushButton), *page.findChildren(QLineEdit)):
        if control.isVisible():
            assert control.accessibleName() or control.property("text")
            assert control.height() >= 28


def test_the_wait_is_the_same_for_whoever_goes_to_another_way_and_back(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    for attempt in range(5):
        try_password(qtbot, page, f"verkeerd wachtwoord {attempt}")
        qtbot.waitUntil(lambda: bool(page.message))
    pass_time(page, vault, 2)

    button(page, RECOVERY).click()
    assert main_button(page).text() == "Ontgrendelen"
    assert main_button(page).isEnabled()
    QTest.keyClick(code_field(page), Qt.Key.Key_Escape)

    assert main_button(page).text() == "Opnieuw over 3 seconden"
    assert not main_button(page).isEnabled()


def test_the_wait_outlives_the_card(qtbot: QtBot, vault: Vault, unlock_page: MakePage) -> None:
    door = vault.door
    for _ in range(5):
        door.waiting.wrong_password()

    page = UnlockPage(door, door.ways())
    qtbot.addWidget(page)

    assert not main_button(page).isEnabled()


def test_during_the_wait_the_recovery_code_opens_and_counting_starts_anew(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    for attempt in range(5):
        try_password(qtbot, page, f"verkeerd wachtwoord {attempt}")
        qtbot.waitUntil(lambda: bool(page.message))
    button(page, RECOVERY).click()
    code_field(page).insert(vault.code)

    with qtbot.waitSignal(page.opened):
        QTest.keyClick(code_field(page), Qt.Key.Key_Return)

    assert page._door.waiting.for_password() == 0


def test_a_wrong_recovery_code_counts_and_then_waits_too(
    qtbot: QtBot, vault: Vault, unlock_page: MakePage
) -> None:
    page = unlock_page(vault)
    for attempt in range(4):
        try_password(qtbot, page, f"verkeerd wachtwoord {attempt}")
        qtbot.waitUntil(lambda: bool(page.message))
    button(page, RECOVERY).click()
    code_field(page).insert(OTHER_CODE)

    QTest.keyClick(code_field(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.message))

    assert main_button(page).text() == "Opnieuw over 5 seconden"
    QTest.keyClick(code_field(page), Qt.Key.Key_Escape)
    assert main_button(page).text() == "Opnieuw over 5 seconden"


DAMAGED = HeaderDamaged(faults=())
MISSING = DatabaseRefused(problem=DatabaseProblem.MISSING, found_bytes=0, least_bytes=1)


@pytest.mark.parametrize("problem", [DAMAGED, MISSING])
def test_a_damaged_vault_offers_a_backup_once_there_is_one_to_listen(
    qtbot: QtBot, vault: Vault, show: Callable[[QWidget], None], dutch: None, problem: Exception
) -> None:
    alone = UnlockPage(vault.door, frozenset(), problem)
    show(alone)
    assert "Reservekopie terugzetten…" not in shown_words(alone)
    assert "Ander bestand kiezen…" in shown_words(alone)
    wanted: list[bool] = []
    page = UnlockPage(vault.door, frozenset(), problem)
    page.restore_wanted.connect(lambda: wanted.append(True))
    show(page)

    button(page, "Reservekopie terugzetten…").click()

    assert wanted == [True]


def test_a_database_that_is_gone_offers_a_backup_until_something_is_typed(
    qtbot: QtBot, vault: Vault, show: Callable[[QWidget], None], dutch: None
) -> None:
    for database in vault.folder.glob("*.db"):
        database.unlink()
    page = UnlockPage(vault.door, vault.door.ways())
    page.restore_wanted.connect(page.close)
    show(page)
    page.focus_first()
    assert "Reservekopie terugzetten…" not in shown_words(page)

    try_password(qtbot, page, PASSWORD)
    refused(qtbot, page)
    assert "Reservekopie terugzetten…" in shown_words(page)

    QTest.keyClick(password_field(page), Qt.Key.Key_A)
    assert "Reservekopie terugzetten…" not in shown_words(page)


def test_a_newer_vault_offers_another_one_and_a_backup_of_before(
    vault: Vault, show: Callable[[QWidget], None], dutch: None
) -> None:
    page = UnlockPage(vault.door, frozenset(), VaultTooNew(min_reader=9))
    page.restore_wanted.connect(page.close)
    show(page)

    assert "met een nieuwere versie van vpdesk. Er is niets gewijzigd." in page.message
    assert "Ander bestand kiezen…" in shown_words(page)
    assert "Reservekopie terugzetten…" in shown_words(page)


def test_the_folder_of_another_vault_is_asked_for(
    qtbot: QtBot, vault: Vault, show: Callable[[QWidget], None], tmp_path: Path, dutch: None
) -> None:
    page = UnlockPage(vault.door, frozenset(), DAMAGED)
    show(page)
    (tmp_path / "ander").mkdir()
    button(page, "Ander bestand kiezen…").click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.selectFile(str(tmp_path / "ander"))

    with qtbot.waitSignal(page.other_vault_wanted) as wanted:
        dialog.accept()

    assert wanted.args == [tmp_path / "ander"]
