"""The file of a case before it is printed: without the name unless it is asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.reports.reading import text_of
from tests.ui.cases.conftest import Practice
from tests.ui.looking import button, nameless, open_dialog, words_on
from vpdesk.domain.cases import ReporterDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Leaving
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_paper_dialog import CasePaperDialog
from vpdesk.ui.cases.page import CasesPage

NOTED = (LoggedAct.NAME_SHOWN, LoggedAct.CASE_FILE_PRINTED, LoggedAct.CASE_FILE_SAVED)


def printing(page: CasesPage) -> CasePaperDialog:
    dialog = open_dialog(page)
    assert isinstance(dialog, CasePaperDialog)
    return dialog


def read(dialog: CasePaperDialog, qtbot: QtBot) -> str:
    """Return what stands on the paper that is shown."""
    qtbot.waitUntil(lambda: dialog.made is not None)
    assert dialog.made is not None
    with dialog.made.content.borrowed() as pdf:
        return text_of(bytes(pdf))


def acts(desk: Desk) -> list[LoggedAct]:
    return [entry.act for entry in desk.log.entries(limit=9, acts=NOTED)]


@pytest.fixture
def kievit(dutch: None, page: CasesPage, practice: Practice) -> CasesPage:
    page.show_case(practice.cases["Kievit"])
    return page


def test_a_key_shows_the_file_without_the_name(kievit: CasesPage, desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(kievit.windowHandle(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(kievit.findChildren(CasePaperDialog)))
    dialog = printing(kievit)
    assert dialog.nameless_button.isChecked()
    assert dialog.whole_button.isChecked()
    told = read(dialog, qtbot)
    assert "Kievit" in told
    assert "Eerste bericht." in told
    assert "Robin" not in told
    assert "Privémobiel" not in told
    assert dialog.made is not None
    assert dialog.made.file_name == "Zaakdossier.pdf"
    assert acts(desk) == []
    assert not nameless(dialog)
    dialog.reject()


def test_the_name_is_opened_once_and_noted(kievit: CasesPage, desk: Desk, qtbot: QtBot) -> None:
    button(kievit, "Zaak afdrukken…").click()
    dialog = printing(kievit)
    read(dialog, qtbot)
    for _ in range(2):
        dialog.named_button.click()
        told = read(dialog, qtbot)
        assert "Robin Voorbeeld" in told
        assert "Privémobiel" in told
        dialog.nameless_button.click()
        assert "Robin" not in read(dialog, qtbot)
    assert acts(desk) == [LoggedAct.NAME_SHOWN]
    dialog.reject()


def test_the_timeline_alone_leaves_the_facts_out(kievit: CasesPage, qtbot: QtBot) -> None:
    kievit.print_case()
    dialog = printing(kievit)
    read(dialog, qtbot)
    dialog.timeline_button.click()
    told = read(dialog, qtbot)
    assert "Eerste bericht." in told
    assert "Soort zaak" not in told
    assert dialog.made is not None
    assert dialog.made.file_name == "Tijdlijn.pdf"
    dialog.reject()


def test_what_left_is_noted_with_its_case(
    kievit: CasesPage, practice: Practice, desk: Desk
) -> None:
    kievit.print_case()
    dialog = printing(kievit)
    for way in Leaving:
        dialog.output.left.emit(way)
    noted = desk.log.entries(limit=2, acts=NOTED)
    assert {entry.act for entry in noted} == set(NOTED[1:])
    assert {entry.case.id for entry in noted if entry.case} == {practice.cases["Kievit"]}
    dialog.reject()


def test_a_name_that_is_not_kept_cannot_be_asked_for(
    kievit: CasesPage, practice: Practice, desk: Desk
) -> None:
    desk.reporters.change(practice.cases["Kievit"], ReporterDraft())
    kievit.print_case()
    dialog = printing(kievit)
    assert not dialog.named_button.isEnabled()
    assert "Geen van beide is vastgelegd." in words_on(dialog)
    dialog.reject()


def test_without_a_chosen_case_the_first_one_is_printed(
    page: CasesPage, dutch: None, qtbot: QtBot
) -> None:
    page.print_case()
    dialog = printing(page)
    assert page.story.header.name() in read(dialog, qtbot)
    dialog.reject()
