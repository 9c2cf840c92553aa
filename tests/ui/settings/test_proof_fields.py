"""Who changes how the vault opens types first what opens it now."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.own_vaults import OwnVault
from tests.ui.settings.test_access import (
    NEW,
    OTHER_CODE,
    PATIENCE,
    choose,
    codes,
    dialog_of,
    field,
    finish,
    opens,
    page,
    preferences,
    press,
    prove,
    type_new_password,
    words,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import HeaderOlder
from vpdesk.services.vaults.vaults import WayIn, WayToOpen
from vpdesk.ui.caps_lock import CapsLock
from vpdesk.ui.settings.job_dialog import JobDialog
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.waiting import Waiting

__all__ = ["page", "preferences"]

WRONG_PASSWORD = "Dit wachtwoord klopt niet. Let op hoofdletters."
NOTHING_ASKED = "Deze kluis vraagt geen wachtwoord: wie aan uw open computer zit, kan dit ook."


class Clock:
    """Seconds that go by when they are told to."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    waiting = Waiting(made)
    monkeypatch.setattr("vpdesk.ui.settings.proof_fields.waiting_for", lambda _: waiting)
    return made


@pytest.fixture
def by_keyring(own_vault: OwnVault, own_desk: Desk) -> None:
    proof = own_desk.access.prove_recovery_code(own_vault.code)
    own_desk.access.change_way(WayToOpen.KEYRING, proof=proof)


def tried(qtbot: QtBot, dialog: JobDialog, says: str) -> None:
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: says in words(dialog), timeout=PATIENCE)


def header(own_vault: OwnVault) -> bytes:
    return (own_vault.folder / "vault.hdr").read_bytes()


def is_empty(dialog: JobDialog) -> bool:
    return not any(each.text() for each in dialog.findChildren(QLineEdit))


def visible_buttons(dialog: JobDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()]


def test_a_wrong_password_is_told_at_its_field_and_the_rest_stays(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault
) -> None:
    before = header(own_vault)
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    prove(dialog, NEW)
    type_new_password(dialog)

    tried(qtbot, dialog, WRONG_PASSWORD)

    assert dialog.focusWidget() is field(dialog, "Huidig wachtwoord")
    assert not dialog.failure
    assert field(dialog, "Nieuw wachtwoord").text() == field(dialog, "Nog een keer").text() == NEW
    assert dialog.confirm_button.isEnabled()
    assert header(own_vault) == before
    prove(dialog)
    finish(qtbot, dialog)
    assert is_empty(dialog)


@pytest.mark.parametrize(
    "button", ["Wachtwoord wijzigen…", "Manier wijzigen…", "Nieuwe herstelcode…"]
)
def test_nothing_typed_is_told_before_anything_runs(page: SettingsPage, button: str) -> None:
    press(page, button)
    dialog = dialog_of(page)
    assert dialog.focusWidget() is field(dialog, "Huidig wachtwoord")

    dialog.confirm_button.click()
    assert "Typ uw huidige wachtwoord." in words(dialog)
    press(dialog, "Gebruik de herstelcode")
    assert dialog.focusWidget() is field(dialog, "Huidige herstelcode")
    dialog.confirm_button.click()
    assert "Typ de herstelcode over van het papier." in words(dialog)
    press(dialog, "Gebruik het wachtwoord")

    assert dialog.focusWidget() is field(dialog, "Huidig wachtwoord")
    assert "Typ uw huidige wachtwoord." not in words(dialog)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("ABC", "Daar zit een typefout in. Vergelijk de code met het papier."),
        (OTHER_CODE, "Deze herstelcode hoort niet bij deze kluis."),
    ],
)
def test_a_wrong_code_is_told_where_it_was_asked_and_not_at_the_new_one(
    qtbot: QtBot, page: SettingsPage, own_vault: OwnVault, typed: str, says: str
) -> None:
    press(page, "Nieuwe herstelcode…")
    dialog = dialog_of(page)
    press(dialog, "Gebruik de herstelcode")
    field(dialog, "Huidige herstelcode").setText(typed)
    (shown,) = codes(dialog)
    new = "-".join(shown.split())
    field(dialog, "Typ de herstelcode over van het papier").setText(new)

    tried(qtbot, dialog, says)

    assert dialog.focusWidget() is field(dialog, "Huidige herstelcode")
    field(dialog, "Huidige herstelcode").setText(own_vault.code)
    finish(qtbot, dialog)


def test_who_opened_with_the_code_is_asked_for_the_code_first(
    page: SettingsPage, own_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(own_desk.access), "opened_with", WayIn.RECOVERY)

    press(page, "Wachtwoord wijzigen…")

    assert field(dialog_of(page), "Huidige herstelcode").isVisible()
    press(dialog_of(page), "Gebruik het wachtwoord")
    assert field(dialog_of(page), "Huidig wachtwoord").isVisible()


def test_a_vault_that_the_keyring_opens_asks_nothing_and_says_so(
    qtbot: QtBot, by_keyring: None, page: SettingsPage, own_vault: OwnVault, own_desk: Desk
) -> None:
    press(page, "Nieuwe herstelcode…")
    dialog = dialog_of(page)
    assert NOTHING_ASKED in words(dialog)
    (shown,) = codes(dialog)
    field(dialog, "Typ de herstelcode over van het papier").setText("-".join(shown.split()))

    finish(qtbot, dialog)

    own_desk.close()
    assert not opens(lambda: own_vault.opened_with_code(own_vault.code))


def test_without_a_password_only_the_code_can_be_asked(
    page: SettingsPage, own_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_desk.access, "ways", lambda: (WayIn.KEYRING, WayIn.RECOVERY))
    press(page, "Manier wijzigen…")

    assert field(dialog_of(page), "Huidige herstelcode").isVisible()
    assert "Gebruik het wachtwoord" not in visible_buttons(dialog_of(page))


def five_times_wrong(qtbot: QtBot, dialog: JobDialog) -> None:
    for number in range(5):
        prove(dialog, f"misschien {number}")
        field(dialog, "Huidig wachtwoord").textEdited.emit("")
        tried(qtbot, dialog, WRONG_PASSWORD)


def test_five_wrong_passwords_wait_in_every_dialog_but_not_for_the_code(
    qtbot: QtBot, page: SettingsPage, clock: Clock
) -> None:
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    type_new_password(dialog)
    five_times_wrong(qtbot, dialog)

    assert dialog.confirm_button.text() == "Opnieuw over 5 seconden"
    assert not dialog.confirm_button.isEnabled()
    press(dialog, "Gebruik de herstelcode")
    assert dialog.confirm_button.text() == "Wachtwoord wijzigen"
    assert dialog.confirm_button.isEnabled()
    dialog.reject()
    press(page, "Nieuwe herstelcode…")
    clock.seconds = 1
    assert dialog_of(page).confirm_button.text().startswith("Opnieuw over")
    dialog_of(page).reject()

    clock.seconds = 6
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    assert dialog.confirm_button.isEnabled()
    prove(dialog)
    type_new_password(dialog)
    finish(qtbot, dialog)
    assert "Opnieuw over" not in " ".join(visible_buttons(dialog))


def test_the_wait_counts_down_and_ends(qtbot: QtBot, page: SettingsPage, clock: Clock) -> None:
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    type_new_password(dialog)
    five_times_wrong(qtbot, dialog)

    clock.seconds = 4
    qtbot.waitUntil(
        lambda: dialog.confirm_button.text() == "Opnieuw over 1 seconde", timeout=PATIENCE
    )
    clock.seconds = 5
    qtbot.waitUntil(dialog.confirm_button.isEnabled, timeout=PATIENCE)

    assert dialog.confirm_button.text() == "Wachtwoord wijzigen"


def test_a_wrong_code_counts_too(qtbot: QtBot, page: SettingsPage, clock: Clock) -> None:
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    type_new_password(dialog)
    press(dialog, "Gebruik de herstelcode")
    for _ in range(5):
        field(dialog, "Huidige herstelcode").setText(OTHER_CODE)
        field(dialog, "Huidige herstelcode").textEdited.emit("")
        tried(qtbot, dialog, "Deze herstelcode hoort niet bij deze kluis.")

    assert not dialog.confirm_button.isEnabled()
    press(dialog, "Gebruik het wachtwoord")
    assert not dialog.confirm_button.isEnabled()


def test_all_keys_ask_before_a_code_is_shown_and_the_key_of_the_database_does_not(
    qtbot: QtBot, page: SettingsPage, clock: Clock
) -> None:
    press(page, "Sleutels vernieuwen…")
    dialog = dialog_of(page)
    choose(dialog, "Alle sleutels")
    dialog.confirm_button.click()
    assert dialog.focusWidget() is field(dialog, "Huidig wachtwoord")
    type_new_password(dialog)
    five_times_wrong(qtbot, dialog)

    assert not [each for each in codes(dialog) if each.strip()]
    assert not dialog.confirm_button.isEnabled()
    assert field(dialog, "Nieuw wachtwoord").text() == NEW
    dialog.reject()
    press(page, "Sleutels vernieuwen…")
    dialog = dialog_of(page)
    assert dialog.confirm_button.isEnabled()
    assert dialog.confirm_button.text() == "Sleutels vernieuwen"


def test_a_failure_that_is_no_wrong_secret_is_told_below_and_counts_not(
    qtbot: QtBot,
    page: SettingsPage,
    own_desk: Desk,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def older(_: str) -> object:
        raise HeaderOlder

    monkeypatch.setattr(own_desk.access, "prove_password", older)
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    prove(dialog)
    type_new_password(dialog)

    for _ in range(6):
        tried(qtbot, dialog, "vervangen door een ouder exemplaar")
        qtbot.waitUntil(dialog.confirm_button.isEnabled, timeout=PATIENCE)

    assert dialog.failure.endswith("De kluis gaat nog open zoals voorheen.")


def test_caps_lock_is_told(page: SettingsPage) -> None:
    press(page, "Wachtwoord wijzigen…")
    dialog = dialog_of(page)
    (keys,) = field(dialog, "Huidig wachtwoord").findChildren(CapsLock)

    keys.changed.emit(True)
    assert "Caps Lock staat aan." in words(dialog)
    keys.changed.emit(False)

    assert "Caps Lock staat aan." not in words(dialog)
