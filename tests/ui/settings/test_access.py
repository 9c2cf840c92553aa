"""How the vault opens is shown and changed; what fails leaves the old way as it was."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.own_vaults import PASSWORD, OwnVault
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    HeaderNotWritten,
    KeyringState,
    StorageFailed,
    WrongSecret,
)
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayIn, WayToOpen
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.settings.access import OpeningVault
from vpdesk.ui.settings.job_dialog import JobDialog
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.theme import Theme

NEW = "acht groene kikkers kwaken"
OTHER_CODE = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-14WB"
PATIENCE = 30_000


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def page(
    qtbot: QtBot, own_desk: Desk, theme: Theme, preferences: Preferences, dutch: None
) -> SettingsPage:
    made = SettingsPage(preferences, theme, own_desk)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


def part(page: SettingsPage) -> OpeningVault:
    (found,) = page.findChildren(OpeningVault)
    return found


def press(page: QWidget, text: str) -> None:
    found = [
        each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible()
    ]
    assert found, [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
    assert found[-1].isEnabled()
    found[-1].click()


def words(page: QWidget) -> str:
    return " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def dialog_of(page: QWidget) -> JobDialog:
    (found,) = [each for each in page.findChildren(JobDialog) if each.isVisible()]
    return found


def field(dialog: QWidget, name: str) -> QLineEdit:
    (found,) = [
        each
        for each in dialog.findChildren(QLineEdit)
        if each.accessibleName() == name and each.isVisible()
    ]
    return found


def type_new_password(dialog: QWidget, password: str = NEW, again: str | None = None) -> None:
    field(dialog, "Nieuw wachtwoord").setText(password)
    field(dialog, "Nog een keer").setText(password if again is None else again)


def prove(dialog: QWidget, password: str = PASSWORD) -> None:
    field(dialog, "Huidig wachtwoord").setText(password)


def choose(dialog: QWidget, text: str) -> None:
    (found,) = [each for each in dialog.findChildren(QRadioButton) if each.text() == text]
    found.click()


def shown_code(dialog: QWidget) -> str:
    (code,) = codes(dialog)
    return "-".join(code.split())


def codes(dialog: QWidget) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.text().count("   ") == 6]


def finish(qtbot: QtBot, dialog: JobDialog) -> None:
    with qtbot.waitSignal(dialog.succeeded, timeout=PATIENCE):
        dialog.confirm_button.click()


def refused(qtbot: QtBot, dialog: JobDialog) -> str:
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: bool(dialog.failure), timeout=PATIENCE)
    return dialog.failure


def opens(open_it: Callable[[], Desk]) -> bool:
    try:
        open_it().close()
    except WrongSecret:
        return False
    return True


def test_how_it_opens_is_shown(page: SettingsPage) -> None:
    told = words(page)

    assert "Alleen een wachtwoord, zonder de sleutelbos van deze computer." in told
    assert "voor het laatst bij de hand op vrijdag 21 november 2025" in told
    assert "Volgende keer op zaterdag 21 november 2026" in told


def test_another_password_takes_the_place_of_the_old_one(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, own_desk: Desk
) -> None:
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    type_new_password(dialog)
    typed = field(dialog, "Nieuw wachtwoord")

    finish(qtbot, dialog)

    assert typed.text() == ""
    own_desk.close()
    assert not opens(own_vault.opened)
    assert opens(lambda: own_vault.opened(NEW))
    assert opens(lambda: own_vault.opened_with_code(own_vault.code))


def test_while_it_is_changed_the_dialog_says_so_and_stays(qtbot: QtBot, page: SettingsPage) -> None:
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    type_new_password(dialog)

    with qtbot.waitSignal(dialog.succeeded, timeout=PATIENCE):
        QTest.keyClick(field(dialog, "Nog een keer"), Qt.Key.Key_Return)
        assert dialog.confirm_button.text() == "Een ogenblik…"
        assert not dialog.confirm_button.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()


@pytest.mark.parametrize(
    ("password", "again", "says"),
    [
        ("kort", "kort", "Kies een sterker wachtwoord, of laat zes woorden voorstellen."),
        (NEW, NEW.upper(), "De twee wachtwoorden zijn niet gelijk."),
    ],
)
def test_a_password_that_will_not_do_is_told_at_its_field(
    page: SettingsPage, password: str, again: str, says: str
) -> None:
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    type_new_password(dialog, password, again)

    dialog.confirm_button.click()

    assert says in words(dialog)
    assert dialog.confirm_button.isEnabled()


def test_a_disk_that_refuses_keeps_the_old_password_and_what_was_typed(
    qtbot: QtBot,
    page: SettingsPage,
    own_vault: OwnVault,
    own_desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise HeaderNotWritten(error_number=28)

    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    monkeypatch.setattr(own_desk.access, "change_way", refuse)
    type_new_password(dialog)

    told = refused(qtbot, dialog)

    assert told.startswith("Het sleutelbestand van de kluis kan niet worden geschreven.")
    assert told.endswith("De kluis gaat nog open zoals voorheen.")
    assert field(dialog, "Nieuw wachtwoord").text() == NEW
    own_desk.close()
    assert opens(own_vault.opened)


def test_the_keyring_can_take_the_place_of_the_password(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, own_desk: Desk
) -> None:
    press(page, "Manier wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    choose(dialog, "Alleen de sleutelbos van uw computer")

    finish(qtbot, dialog)

    assert "Alleen de sleutelbos van uw computer. Even veilig als uw aanmelding" in words(page)
    assert "Deze kluis gaat open zonder wachtwoord." in words(page)
    (password,) = [
        each for each in page.findChildren(QPushButton) if each.text() == "Wachtwoord wijzigen…"
    ]
    assert not password.isEnabled()
    own_desk.close()
    assert opens(own_vault.opened_with_keyring)
    assert own_vault.door.ways()


def test_the_keyboard_starts_at_the_way_that_is_used(
    page: SettingsPage, own_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_desk.access, "asks_for_proof", lambda: False)
    press(page, "Manier wijzigen…")
    focused = dialog_of(page).focusWidget()

    assert isinstance(focused, QRadioButton)
    assert focused.text() == "Alleen een wachtwoord"


def test_keyring_and_password_can_be_needed_together(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, own_desk: Desk
) -> None:
    press(page, "Manier wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    choose(dialog, "Sleutelbos van uw computer en een wachtwoord")
    type_new_password(dialog)

    finish(qtbot, dialog)

    assert "Sleutelbos van uw computer en een wachtwoord samen." in words(page)
    assert own_desk.access.ways() == (WayIn.BOUND, WayIn.RECOVERY)
    press(page, "Wachtwoord wijzigen…")
    assert "samen met de sleutelbos" in words(dialog_of(page))


def test_a_keyring_that_refuses_keeps_the_old_way(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, own_desk: Desk
) -> None:
    own_vault.backend.refuses = True
    press(page, "Manier wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    choose(dialog, "Sleutelbos van uw computer en een wachtwoord")
    type_new_password(dialog)

    told = refused(qtbot, dialog)

    assert told == (
        "De sleutelbos van uw computer geeft een fout. De kluis gaat nog open zoals voorheen."
    )
    assert field(dialog, "Nieuw wachtwoord").text() == NEW
    assert own_vault.backend.items == {}
    assert own_desk.access.way() is WayToOpen.PASSWORD
    own_desk.close()
    assert opens(own_vault.opened)


def test_a_keyring_that_is_not_there_can_not_be_chosen(
    qtbot: QtBot, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vaults, "keyring_state", lambda: KeyringState.NO_SERVICE)

    press(page, "Manier wijzigen…")
    dialog = dialog_of(page)

    said = "Op deze computer draait geen sleutelbos."
    qtbot.waitUntil(lambda: said in words(dialog), timeout=PATIENCE)
    for choice in dialog.findChildren(QRadioButton):
        assert choice.isEnabled() == (choice.text() == "Alleen een wachtwoord")


def test_a_key_that_stays_behind_in_the_keyring_is_told(
    qtbot: QtBot, page: SettingsPage, own_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_desk.access, "change_way", lambda *_, **__: ("vpdesk/a/b",))
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    type_new_password(dialog)

    finish(qtbot, dialog)

    assert "Een oude sleutel kon niet uit de sleutelbos worden gehaald." in words(page)


def test_a_new_recovery_code_works_once_it_was_typed_back(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, own_desk: Desk
) -> None:
    press(page, "Nieuwe herstelcode…")
    dialog = dialog_of(page)
    prove(dialog)
    code = shown_code(dialog)
    field(dialog, "Typ de herstelcode over van het papier").setText(code.lower())

    finish(qtbot, dialog)

    assert code.split("-")[0] not in words(page)
    own_desk.close()
    assert not opens(lambda: own_vault.opened_with_code(own_vault.code))
    assert opens(lambda: own_vault.opened_with_code(code))


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Typ eerst de code over."),
        ("ABC", "Daar zit een typefout in. Vergelijk de code met het papier."),
        (OTHER_CODE, "Dit is een andere herstelcode dan die van deze kluis."),
    ],
)
def test_until_it_is_typed_back_the_old_code_works(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, own_desk: Desk, typed: str, says: str
) -> None:
    press(page, "Nieuwe herstelcode…")
    dialog = dialog_of(page)
    prove(dialog)
    field(dialog, "Typ de herstelcode over van het papier").setText(typed)

    dialog.confirm_button.click()

    qtbot.waitUntil(lambda: says in words(dialog), timeout=PATIENCE)
    assert dialog.focusWidget() is field(dialog, "Typ de herstelcode over van het papier")
    dialog.reject()
    own_desk.close()
    assert opens(lambda: own_vault.opened_with_code(own_vault.code))


def test_the_code_on_paper_is_rehearsed(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, own_desk: Desk
) -> None:
    press(page, "Herstelcode oefenen…")
    dialog = dialog_of(page)
    QGuiApplication.clipboard().setText(own_vault.code)
    field(dialog, "Herstelcode").paste()

    finish(qtbot, dialog)

    assert own_desk.access.rehearsal().last == own_desk.today()


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Typ de code over van het papier."),
        ("ABC", "Daar zit een typefout in. Vergelijk de code met het papier."),
        (OTHER_CODE, "Deze herstelcode hoort niet bij deze kluis."),
    ],
)
def test_another_code_is_told_at_the_rehearsal(
    qtbot: QtBot, page: SettingsPage, typed: str, says: str
) -> None:
    press(page, "Herstelcode oefenen…")
    dialog = dialog_of(page)
    field(dialog, "Herstelcode").setText(typed)

    dialog.confirm_button.click()

    qtbot.waitUntil(lambda: says in words(dialog), timeout=PATIENCE)
    assert dialog.isVisible()


def test_without_the_paper_a_new_code_is_one_click_away(page: SettingsPage) -> None:
    press(page, "Herstelcode oefenen…")

    press(page, "Het papier is weg: nieuwe code maken…")

    assert shown_code(dialog_of(page))


def test_a_rehearsal_that_is_due_can_be_put_off_for_thirty_days(
    qtbot: QtBot, page: SettingsPage, own_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(page, "Herstelcode oefenen…")
    assert "herinner mij" not in " ".join(
        each.text() for each in page.findChildren(QPushButton) if each.isVisible()
    )
    dialog_of(page).reject()
    late = date(2027, 1, 4)
    monkeypatch.setattr(own_desk.access, "_today", lambda: late)
    monkeypatch.setattr(part(page), "_today", lambda: late)
    part(page).refresh()
    assert "Pak het papier en typ de code over." in words(page)

    press(page, "Herstelcode oefenen…")
    press(page, "Niet nu: herinner mij over 30 dagen")

    assert own_desk.access.rehearsal().due == date(2027, 2, 3)
    assert "Volgende keer op woensdag 3 februari 2027" in words(page)


def test_the_key_of_the_database_is_renewed_and_the_vault_is_closed(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, own_desk: Desk
) -> None:
    before = {path.name for path in own_vault.folder.glob("data-*.db")}
    told: list[str] = []
    page.vault_closes.connect(lambda: told.append("closes"))
    page.vault_closed.connect(lambda: told.append("closed"))
    press(page, "Sleutels vernieuwen…")

    finish(qtbot, dialog_of(page))

    assert told == ["closes", "closed"]
    assert own_desk.access.closed
    own_desk.close()
    assert {path.name for path in own_vault.folder.glob("data-*.db")}.isdisjoint(before)
    assert opens(own_vault.opened)


def test_all_keys_are_renewed_with_a_password_and_a_code(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, own_desk: Desk
) -> None:
    press(page, "Sleutels vernieuwen…")
    dialog = dialog_of(page)
    choose(dialog, "Alle sleutels")
    dialog.confirm_button.click()
    prove(dialog)
    type_new_password(dialog, "kort")
    dialog.confirm_button.click()
    assert "Kies een sterker wachtwoord" in words(dialog)
    type_new_password(dialog)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: bool(codes(dialog)), timeout=PATIENCE)
    code = shown_code(dialog)
    dialog.confirm_button.click()
    assert "Typ eerst de code over." in words(dialog)
    field(dialog, "Typ de herstelcode over van het papier").setText(OTHER_CODE)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: "Dit is een andere herstelcode" in words(dialog), timeout=PATIENCE)
    field(dialog, "Typ de herstelcode over van het papier").setText(code)

    finish(qtbot, dialog)

    own_desk.close()
    assert not opens(own_vault.opened)
    assert not opens(lambda: own_vault.opened_with_code(own_vault.code))
    assert opens(lambda: own_vault.opened(NEW))
    assert opens(lambda: own_vault.opened_with_code(code))


def test_a_renewal_that_fails_before_it_changed_anything_goes_on(
    qtbot: QtBot, page: SettingsPage, own_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> object:
        raise StorageFailed(10)

    monkeypatch.setattr(own_desk.access, "rotate_database_key", fail)
    press(page, "Sleutels vernieuwen…")
    dialog = dialog_of(page)

    assert refused(qtbot, dialog).endswith("Er is niets gewijzigd.")
    assert dialog.isVisible()


@pytest.mark.parametrize("leaves_by_key", [False, True])
def test_a_renewal_that_fails_with_the_vault_closed_says_so_and_asks_to_open_it_anew(
    qtbot: QtBot,
    page: SettingsPage,
    own_desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    leaves_by_key: bool,
) -> None:
    def fail() -> object:
        own_desk._database.close()
        raise HeaderNotWritten(error_number=5)

    monkeypatch.setattr(own_desk.access, "rotate_database_key", fail)
    press(page, "Sleutels vernieuwen…")

    dialog = dialog_of(page)

    told = refused(qtbot, dialog)

    assert "misschien zijn de sleutels niet vernieuwd" in told
    assert "Er is niets gewijzigd." not in told
    assert dialog.confirm_button.text() == "Opnieuw ontgrendelen"
    assert not dialog.cancel_button.isVisible()
    with qtbot.waitSignal(page.vault_closed, timeout=PATIENCE):
        if leaves_by_key:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            dialog.confirm_button.click()


def test_a_vault_with_only_a_recovery_code_asks_for_a_way(
    page: SettingsPage, own_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_desk.access, "way", lambda: None)
    part(page).refresh()

    assert "Alleen de herstelcode opent deze kluis nu." in words(page)
    part(page).change_password()
    assert not [each for each in page.findChildren(JobDialog) if each.isVisible()]
    press(page, "Manier kiezen")
    assert dialog_of(page).accessibleName() == "Manier van openen wijzigen"


def test_what_is_not_known_is_a_bug_and_leaves_the_dialog(
    qtbot: QtBot, page: SettingsPage, own_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr(own_desk.access, "change_way", fail)
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    type_new_password(dialog)

    with qtbot.captureExceptions() as caught:
        dialog.confirm_button.click()
        qtbot.waitUntil(lambda: bool(caught), timeout=PATIENCE)

    assert caught[0][0] is ZeroDivisionError
    assert dialog.confirm_button.isEnabled()


def test_a_printer_that_is_not_there_is_told(
    page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vpdesk.ui.recovery_code_step.has_printer", lambda: False)
    press(page, "Nieuwe herstelcode…")
    dialog = dialog_of(page)

    press(dialog, "Afdrukken…")

    assert dialog.failure == "Er is geen printer gevonden. Schrijf de code over."
