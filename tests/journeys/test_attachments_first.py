"""What makes the desk anew waits for an attachment that is being added."""

from collections.abc import Generator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.journeys.driving import Driver
from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.domain.timeline import Attachment
from vpdesk.services.files.attachments import Attachments
from vpdesk.ui.cases.page import CasesPage

PATIENCE = 30
"""Seconds until a file that nobody lets in goes on, so that a failing test ends."""


@pytest.fixture
def case_id(practice: Driver) -> CaseId:
    found = practice.desk.cases.list(CaseFilter())[0].id
    practice.view.show_case(found)
    return found


@pytest.fixture
def go(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Return what lets files be added; until it is set none comes in."""
    go, add = Event(), Attachments.add

    def when_let(*args: Any) -> Generator[Any, None, Any]:
        go.wait(PATIENCE)
        return (yield from add(*args))

    monkeypatch.setattr(Attachments, "add", when_let)
    return go


def attached(driver: Driver, case_id: CaseId) -> list[str]:
    entries = driver.desk.timeline.entries(case_id)
    return [each.name for each in entries if isinstance(each, Attachment)]


def begin(driver: Driver, *names: str, folder: Path, content: str = "Een brief.") -> None:
    for name in names:
        (folder / name).write_text(content, encoding="utf-8")
    driver.part(CasesPage).story.attach([folder / name for name in names])


def test_the_language_changes_when_the_files_are_in(
    practice: Driver, case_id: CaseId, tmp_path: Path
) -> None:
    view = practice.view
    begin(practice, "een.txt", "twee.txt", folder=tmp_path)
    view.change_language()
    assert "Er wordt nog een bijlage toegevoegd" in practice.words()
    assert practice.view is view
    practice.wait(lambda: practice.view is not view)
    assert sorted(attached(practice, case_id)) == ["een.txt", "twee.txt"]


def test_what_could_not_be_added_is_said_before_others_are_hidden(
    practice: Driver, case_id: CaseId, tmp_path: Path
) -> None:
    view = practice.view
    begin(practice, "leeg.txt", folder=tmp_path, content="")
    view.work_at(practice.desk.cases.get(case_id).organisation_id)
    practice.wait(lambda: practice.has_button("Verdergaan"))
    assert "leeg.txt" in practice.words()
    assert practice.desk.scope.organisation_id is None
    practice.click("Verdergaan")
    practice.wait(lambda: practice.view is not view)
    assert practice.desk.scope.organisation_id is not None


def test_adding_can_be_stopped_instead(
    practice: Driver, case_id: CaseId, tmp_path: Path, go: Event
) -> None:
    view = practice.view
    begin(practice, "een.txt", "twee.txt", folder=tmp_path)
    view.change_language()
    practice.click("Stoppen met toevoegen")
    go.set()
    practice.wait(lambda: practice.view is not view)
    assert "twee.txt" not in attached(practice, case_id)


def test_below_the_privacy_screen_it_waits_until_that_is_lifted(
    practice: Driver, case_id: CaseId, tmp_path: Path, go: Event
) -> None:
    view = practice.view
    begin(practice, "een.txt", folder=tmp_path)
    attaching = practice.part(CasesPage).story.attaching
    view.change_language()
    practice.press(Qt.Key.Key_F9)
    go.set()
    practice.wait(lambda: not attaching.is_busy)
    assert practice.view is view
    practice.press(Qt.Key.Key_F9)
    practice.wait(lambda: practice.view is not view)
    assert attached(practice, case_id) == ["een.txt"]
