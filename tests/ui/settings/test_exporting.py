"""The whole register is taken out of an open vault by whoever can open it."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.own_vaults import PASSWORD, OwnVault
from tests.ui.looking import button, open_dialog, words_on
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.services.desk import Desk
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.settings.export_dialog import ExportDialog
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.combo_box import ComboBox

PATIENCE = 30_000


@pytest.fixture
def page(qtbot: QtBot, own_desk: Desk, theme: Theme, tmp_path: Path, dutch: None) -> SettingsPage:
    made = SettingsPage(Preferences(tmp_path / "preferences.ini"), theme, own_desk)
    qtbot.addWidget(made)
    made.resize(1084, 800)
    with qtbot.waitActive(made):
        made.show()
    made.show_section("practice")
    return made


def opened(page: SettingsPage) -> ExportDialog:
    button(page, "Alles exporteren…").click()
    dialog = open_dialog(page)
    assert isinstance(dialog, ExportDialog)
    return dialog


def typed(dialog: ExportDialog, password: str) -> None:
    (field,) = [
        each
        for each in dialog.findChildren(QLineEdit)
        if each.accessibleName() == "Huidig wachtwoord" and each.isVisible()
    ]
    field.setText(password)
    dialog.confirm_button.click()


def test_the_register_is_written_for_who_can_open_the_vault(
    page: SettingsPage, own_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    own_desk.organisations.add(OrganisationDraft(name="De Linde"))
    dialog = opened(page)
    assert "niets eruit mag naar een opdrachtgever" in words_on(dialog)
    assert "U werkt nu bij" not in words_on(dialog)
    dialog.confirm_button.click()
    assert "Typ uw huidige wachtwoord." in words_on(dialog)
    typed(dialog, "verkeerd")
    qtbot.waitUntil(lambda: "wachtwoord klopt niet" in words_on(dialog), timeout=PATIENCE)
    assert dialog.file_dialog is None

    names, _ = dialog.findChildren(QCheckBox)
    names.setChecked(False)
    (kind,) = dialog.findChildren(ComboBox)
    kind.setCurrentIndex(1)
    typed(dialog, PASSWORD)
    qtbot.waitUntil(lambda: dialog.file_dialog is not None, timeout=PATIENCE)
    proposed = dialog.file_dialog
    assert proposed is not None
    assert Path(proposed.selectedFiles()[0]).name.endswith(".json")
    proposed.fileSelected.emit(str(tmp_path / "weg" / "register.json"))
    qtbot.waitUntil(lambda: "Er is niets weggeschreven." in dialog.failure, timeout=PATIENCE)
    proposed.reject()
    place = tmp_path / "register.json"
    with qtbot.waitSignal(dialog.succeeded, timeout=PATIENCE):
        dialog.write(str(place))

    register = json.loads(place.read_bytes())
    assert (register["names"], register["texts"]) == (False, True)
    assert [row["name"] for row in register["tables"]["organisation"]] == ["De Linde"]
    assert "niet meer beveiligd" in words_on(page)
    assert own_desk.log.count((LoggedAct.REGISTER_EXPORTED,)) == 1


def test_behind_the_wall_it_says_what_is_taken_out(page: SettingsPage, own_desk: Desk) -> None:
    linde = own_desk.organisations.add(OrganisationDraft(name="De Linde"))
    own_desk.scope.work_at(linde)
    dialog = opened(page)
    assert "U werkt nu bij De Linde: alleen wat van die opdrachtgever is" in words_on(dialog)
    dialog.write("never")
    dialog.reject()


def test_a_way_in_that_was_changed_meanwhile_is_asked_again(
    page: SettingsPage, own_desk: Desk, own_vault: OwnVault, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = opened(page)
    typed(dialog, PASSWORD)
    qtbot.waitUntil(lambda: dialog.file_dialog is not None, timeout=PATIENCE)
    proof = own_desk.access.prove_password(PASSWORD)
    own_desk.access.change_way(WayToOpen.PASSWORD, "acht groene kikkers kwaken", proof=proof)
    place = tmp_path / "register.xlsx"
    dialog.write(str(place))
    qtbot.waitUntil(lambda: bool(dialog.failure), timeout=PATIENCE)
    assert not place.exists()
    assert any(
        each.accessibleName() == "Huidig wachtwoord" and each.isVisible()
        for each in dialog.findChildren(QLineEdit)
    )
    dialog.reject()
