"""Files that are dragged over a case are welcomed in words, and taken wherever they land."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.cases.conftest import Practice
from vpdesk.domain.attachments import MOST_BYTES
from vpdesk.domain.cases import CaseId
from vpdesk.domain.timeline import Attachment, EntryKind
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.page import CasesPage

PATIENCE = 30_000
_HOW = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


class Dragging:
    """Drags files as a window system does: into one part, over others, until they are let go."""

    def __init__(self, paths: Sequence[Path], text: str = "") -> None:
        self._data = QMimeData()
        self._data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        if text:
            self._data.setText(text)

    def enter(self, part: QWidget, place: QPoint | None = None) -> bool:
        at = place or part.rect().center()
        action, button, key = _HOW
        event = QDragEnterEvent(at, action, self._data, button, key)
        event.ignore()
        QApplication.sendEvent(part, event)
        return event.isAccepted() and self.move(part, at)

    def move(self, part: QWidget, place: QPoint) -> bool:
        action, button, key = _HOW
        event = QDragMoveEvent(place, action, self._data, button, key)
        event.ignore()
        QApplication.sendEvent(part, event)
        return event.isAccepted()

    def drop(self, part: QWidget, place: QPoint | None = None) -> None:
        action, button, key = _HOW
        at = QPointF(place or part.rect().center())
        QApplication.sendEvent(part, QDropEvent(at, action, self._data, button, key))


@pytest.fixture
def kievit(page: CasesPage, practice: Practice) -> CaseId:
    page.show_case(practice.cases["Kievit"])
    return practice.cases["Kievit"]


@pytest.fixture
def letters(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "een.txt", tmp_path / "twee.txt"]
    for path in paths:
        path.write_bytes(b"Beste lezer")
    return paths


def over(page: CasesPage, part: QWidget) -> QPoint:
    return part.mapTo(page, part.rect().center())


def names(desk: Desk, case_id: CaseId) -> list[str]:
    entries = desk.timeline.entries(case_id)
    return sorted(each.name for each in entries if isinstance(each, Attachment))


@pytest.mark.usefixtures("kievit", "dutch")
def test_a_file_over_any_pane_of_a_case_is_welcomed(page: CasesPage, letters: list[Path]) -> None:
    drag, hint = Dragging(letters[:1]), page.dropping.hint
    for pane in (page.story, page.inspector):
        assert drag.enter(page, over(page, pane))
        assert hint.isVisible()
        assert hint.title_label.text() == "Laat los om als bijlage toe te voegen"
        assert hint.geometry().contains(over(page, pane))
        QApplication.sendEvent(page, QDragLeaveEvent())
        assert not hint.isVisible()


@pytest.mark.usefixtures("kievit")
def test_the_list_takes_no_file(page: CasesPage, desk: Desk, letters: list[Path]) -> None:
    drag, hint = Dragging(letters), page.dropping.hint
    assert not drag.enter(page, over(page, page.list))
    assert not hint.isVisible()
    assert drag.move(page, over(page, page.story))
    assert hint.isVisible()
    assert not drag.move(page, over(page, page.list))
    assert not hint.isVisible()
    drag.drop(page, over(page, page.list))
    assert not page.story.attaching.is_busy


@pytest.mark.usefixtures("dutch")
def test_several_files_are_dropped_at_once(
    page: CasesPage, desk: Desk, kievit: CaseId, letters: list[Path], qtbot: QtBot
) -> None:
    drag = Dragging(letters)
    assert drag.enter(page, over(page, page.story))
    assert page.dropping.hint.title_label.text() == "Laat los om 2 bijlagen toe te voegen"
    with qtbot.waitSignal(page.story.attaching.said, timeout=PATIENCE):
        drag.drop(page, over(page, page.inspector))
    assert not page.dropping.hint.isVisible()
    assert names(desk, kievit) == ["een.txt", "twee.txt"]


def test_a_file_dropped_on_a_text_is_an_attachment_and_the_text_stays(
    page: CasesPage, desk: Desk, kievit: CaseId, letters: list[Path], qtbot: QtBot
) -> None:
    page.story.editing.write(EntryKind.NOTE)
    card = page.story.editing.card
    assert card is not None
    text = card.form.fields["text"].control
    assert isinstance(text, QPlainTextEdit)
    text.setPlainText("Half geschreven")
    drag = Dragging(letters[:1], text=str(letters[0]))
    assert drag.enter(text.viewport())
    assert page.dropping.hint.isVisible()
    with qtbot.waitSignal(page.story.attaching.said, timeout=PATIENCE):
        drag.drop(text.viewport())
    assert names(desk, kievit) == ["een.txt"]
    assert page.story.editing.card is card
    assert text.toPlainText() == "Half geschreven"


@pytest.mark.usefixtures("kievit")
def test_text_dragged_over_a_case_is_no_file(page: CasesPage) -> None:
    drag = Dragging([], text="Beste lezer")
    assert not drag.enter(page, over(page, page.story))
    assert not page.dropping.hint.isVisible()


@pytest.mark.usefixtures("kievit", "dutch")
def test_why_a_file_is_not_welcome_is_said(
    page: CasesPage, letters: list[Path], tmp_path: Path
) -> None:
    os.truncate(letters[0], MOST_BYTES + 1)
    drag, hint = Dragging([letters[0], tmp_path]), page.dropping.hint
    assert not drag.enter(page, over(page, page.story))
    assert hint.title_label.text() == "Dit kan niet worden toegevoegd"
    assert hint.below_label.text().startswith("Dit bestand is groter dan 100 MB.")
    drag.drop(page, over(page, page.story))
    assert not page.story.attaching.is_busy
    Dragging([tmp_path]).enter(page, over(page, page.story))
    assert hint.below_label.text().startswith("Dit is een map.")


@pytest.mark.usefixtures("kievit", "dutch")
def test_the_welcome_says_what_stays_outside(
    page: CasesPage, letters: list[Path], tmp_path: Path
) -> None:
    assert Dragging([*letters, tmp_path]).enter(page, over(page, page.story))
    hint = page.dropping.hint
    assert hint.title_label.text() == "Laat los om 2 bijlagen toe te voegen"
    assert hint.below_label.text().startswith("1 bestand blijft buiten: Dit is een map.")


@pytest.mark.usefixtures("dutch")
def test_without_a_case_one_is_asked_for(page: CasesPage, letters: list[Path]) -> None:
    assert not Dragging(letters).enter(page, QPoint(page.width() - 50, 300))
    assert page.dropping.hint.title_label.text() == "Kies eerst een zaak."


@pytest.mark.usefixtures("dutch")
def test_a_destroyed_case_takes_nothing(
    page: CasesPage, desk: Desk, practice: Practice, letters: list[Path]
) -> None:
    with desk._database.writing() as tx:
        tx.destruction.destroy_content(practice.cases["Wulp"])
    page.show_case(practice.cases["Wulp"])
    assert not Dragging(letters).enter(page, QPoint(page.width() - 50, 300))
    said = page.dropping.hint.title_label.text()
    assert said == "Deze zaak is vernietigd; er kan niets bij."
