"""A file goes into a case, is looked at, survives locking, and goes out; the log tells it all."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QTableView

from tests.journeys.driving import CTRL, Driver, texts_in_memory
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.timeline import Attachment, ref_of
from vpdesk.ui.cases.case_story import CaseStory
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.files.attachment_viewer import AttachmentViewer
from vpdesk.ui.settings.page import SettingsPage

SECRET = "Dit staat alleen in het bestand."


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "elders" / "brief van de melder.txt"
    path.parent.mkdir()
    path.write_text(SECRET, encoding="utf-8")
    return path


def attachments(driver: Driver) -> list[Attachment]:
    (case,) = driver.desk.cases.list(CaseFilter())
    return [each for each in driver.desk.timeline.entries(case.id) if isinstance(each, Attachment)]


def attach(driver: Driver, letter: Path) -> None:
    driver.press(Qt.Key.Key_2, CTRL)
    (case,) = driver.desk.cases.list(CaseFilter())
    driver.view.show_case(case.id)
    driver.click("Bijlage")
    driver.wait(lambda: driver.window.findChildren(QFileDialog))
    (dialog,) = driver.window.findChildren(QFileDialog)
    dialog.selectFile(str(letter))
    dialog.accept()
    driver.wait(lambda: attachments(driver))
    driver.wait(lambda: "Het origineel staat nog waar het stond." in driver.words())


def view(driver: Driver) -> AttachmentViewer:
    driver.wait(lambda: driver.window.findChildren(AttachmentViewer))
    (viewer,) = driver.window.findChildren(AttachmentViewer)
    driver.wait(lambda: not viewer.bar.isVisible())
    return viewer


def story_of(driver: Driver) -> CaseStory:
    page = driver.view.pages.page
    assert isinstance(page, CasesPage)
    return page.story


def look(driver: Driver) -> AttachmentViewer:
    story = story_of(driver)
    story.timeline.take_keyboard()
    driver.press(Qt.Key.Key_Return)
    return view(driver)


def test_a_file_comes_in_is_seen_and_goes_out(
    practice: Driver, letter: Path, tmp_path: Path
) -> None:
    attach(practice, letter)
    viewer = look(practice)
    assert SECRET in practice.part(QPlainTextEdit).toPlainText()

    practice.press(Qt.Key.Key_L, CTRL)
    practice.let_go()
    assert not any(SECRET in text for text in texts_in_memory())
    practice.unlock()

    place = tmp_path / "elders" / "buiten.txt"
    viewer = look(practice)
    practice.click("Bestand opslaan…")
    practice.wait(lambda: practice.front is not viewer)
    assert "niet meer beschermd" in practice.words()
    practice.click("Plaats kiezen…")
    practice.wait(lambda: practice.window.findChildren(QFileDialog))
    (dialog,) = practice.window.findChildren(QFileDialog)
    dialog.selectFile(str(place))
    dialog.accept()
    practice.wait(place.exists)
    practice.wait(lambda: "Opgeslagen." in viewer.strip.text())
    assert place.read_text(encoding="utf-8") == SECRET
    assert letter.read_text(encoding="utf-8") == SECRET
    viewer.confirm_button.click()
    practice.wait(lambda: QApplication.activeModalWidget() is None)

    practice.press(Qt.Key.Key_Comma, CTRL)
    settings = practice.view.pages.page
    assert isinstance(settings, SettingsPage)
    settings.show_section("log")
    model = practice.part(QTableView, "Inzagelog").model()
    acts = [model.index(row, 1).data() for row in range(model.rowCount())]
    expected = ["Bijlage opgeslagen", "Bijlage bekeken", "Kluis geopend", "Bijlage bekeken"]
    assert [each for each in acts if not each.startswith("Reservekopie")][:4] == expected


def test_a_removed_file_comes_back_until_the_desk_closes(practice: Driver, letter: Path) -> None:
    attach(practice, letter)
    story = story_of(practice)
    story.timeline.take_keyboard()
    practice.press(Qt.Key.Key_Delete)
    practice.wait(lambda: not attachments(practice))
    practice.press(Qt.Key.Key_Z, CTRL)
    practice.wait(lambda: attachments(practice))
    story.timeline.select(ref_of(attachments(practice)[0]))
    story.timeline.take_keyboard()
    practice.press(Qt.Key.Key_Delete)
    practice.wait(lambda: not attachments(practice))
    practice.lock()
    practice.unlock()
    assert not practice.desk.log.entries(limit=9, acts=[LoggedAct.ATTACHMENT_EXPORTED])
    with practice.desk._database.reading() as tx:
        assert list(tx.attachments.removed()) == []


def test_nothing_of_a_file_can_be_read_in_the_vault(
    practice: Driver, letter: Path, tmp_path: Path
) -> None:
    attach(practice, letter)
    look(practice)
    practice.press(Qt.Key.Key_L, CTRL)
    practice.let_go()
    for path in tmp_path.rglob("*"):
        if path.is_file() and path != letter:
            content = path.read_bytes()
            assert SECRET.encode() not in content, path.name
            assert b"brief van de melder" not in content, path.name
