"""What was renamed is found by its new name, by one job at a time off the interface thread."""

import threading
from collections.abc import Generator, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from vpdesk.domain.cases import CaseDraft, CaseFilter
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.services import search
from vpdesk.services.desk import Desk
from vpdesk.services.errors import DiskFull
from vpdesk.services.search import Search
from vpdesk.ui import jobs
from vpdesk.ui.frame.index_keeper import IndexKeeper

CASES = 7
RENAMED = frozenset({Concept.ORGANISATIONS})


@pytest.fixture
def renamed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Give a desk of which an organisation with many cases got another name."""
    monkeypatch.setattr(search, "_A_STEP", 0)
    monkeypatch.setattr(search, "_BETWEEN", 0)
    at = desk.organisations.add(OrganisationDraft(name="Meander"))
    for _ in range(CASES):
        desk.cases.register(CaseDraft(organisation_id=at, registered_on=date(2025, 1, 1)))
    desk.organisations.change(at, OrganisationDraft(name="Zorggroep Linde"))
    return desk


@pytest.fixture
def owner() -> Iterator[QObject]:
    """Give what a keeper belongs to."""
    owner = QObject()
    yield owner
    owner.deleteLater()


def found(desk: Desk) -> int:
    return desk.cases.count(CaseFilter(words="linde"))


def test_what_was_left_is_done_in_steps_off_the_interface_thread(
    renamed: Desk, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[int] = set()
    catch_up = renamed._database.catch_up_index

    def noting(enough: object) -> bool:
        threads.add(threading.get_ident())
        return catch_up(enough)  # type: ignore[arg-type]

    monkeypatch.setattr(renamed._database, "catch_up_index", noting)
    IndexKeeper(renamed.search, owner)
    qtbot.waitUntil(lambda: not jobs.running())
    assert found(renamed) == CASES
    assert threads
    assert threading.get_ident() not in threads


def test_a_rename_begins_one_job_and_other_changes_none(
    desk: Desk, owner: QObject, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    keeper = IndexKeeper(desk.search, owner)
    assert not jobs.running()
    request.getfixturevalue("renamed")
    keeper.note(frozenset({Concept.CASES}))
    assert not jobs.running()
    keeper.note(RENAMED)
    keeper.note(RENAMED)
    assert len(jobs.running()) == 1
    qtbot.waitUntil(lambda: not jobs.running())
    assert found(desk) == CASES
    keeper.note(RENAMED)
    assert not jobs.running()


def test_what_is_renamed_during_the_last_step_is_not_forgotten(
    renamed: Desk, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    catch_up = Search.catch_up
    runs: list[None] = []

    def ending_early(self: Search) -> Generator[None, None, None]:
        runs.append(None)
        if len(runs) > 1:
            yield from catch_up(self)

    monkeypatch.setattr(Search, "catch_up", ending_early)
    IndexKeeper(renamed.search, owner)
    qtbot.waitUntil(lambda: found(renamed) == CASES)
    qtbot.waitUntil(lambda: not jobs.running())
    assert len(runs) == 2


@pytest.mark.parametrize(("error", "told"), [(DiskFull(), 0), (ZeroDivisionError(), 1)])
def test_a_failure_waits_for_the_next_change(
    renamed: Desk,
    owner: QObject,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    told: int,
) -> None:
    def fail(_enough: object) -> bool:
        raise error

    with monkeypatch.context() as failing, capture_exceptions() as raised:
        failing.setattr(renamed._database, "catch_up_index", fail)
        keeper = IndexKeeper(renamed.search, owner)
        qtbot.waitUntil(lambda: not jobs.running())
    assert len(raised) == told
    assert renamed.search.is_behind()
    keeper.note(RENAMED)
    qtbot.waitUntil(lambda: not jobs.running())
    assert found(renamed) == CASES


def test_locking_stops_it_between_two_steps_and_loses_nothing(
    renamed: Desk, owner: QObject, qtbot: QtBot
) -> None:
    keeper = IndexKeeper(renamed.search, owner)
    (job,) = jobs.to_wait_for()
    job.cancel()
    qtbot.waitUntil(lambda: not jobs.running())
    keeper.note(RENAMED)
    qtbot.waitUntil(lambda: not jobs.running())
    assert found(renamed) == CASES
