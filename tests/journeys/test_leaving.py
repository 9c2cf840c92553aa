"""What happens between the key that locks and the card: covered at once, ended safely, once."""

import threading
from collections.abc import Callable, Generator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QToolButton, QWidget

from tests.journeys.driving import CTRL, NONE, Driver, texts_in_memory
from vpdesk.domain.cases import CaseFilter
from vpdesk.services.desk import Desk
from vpdesk.services.errors import DatabaseBusy, KeyringState
from vpdesk.services.vaults import vaults
from vpdesk.ui import jobs
from vpdesk.ui.file_dialogs import ask_file_to_open
from vpdesk.ui.frame.closing_page import ClosingPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.settings.way_dialogs import way_dialog
from vpdesk.ui.unlock.unlock_page import UnlockPage


class Held:
    """A job that goes on when the test lets it."""

    def __init__(self) -> None:
        self.begun, self.may_go_on, self.tidied = (threading.Event() for _ in range(3))
        self.cases = 0

    def job(self, desk: Desk) -> Callable[[], Generator[None, None, None]]:
        def steps() -> Generator[None, None, None]:
            try:
                yield
                self.begun.set()
                self.may_go_on.wait(20)
                self.cases = desk.cases.count(CaseFilter())
                yield
            finally:
                self.tidied.set()

        return steps


def is_closing(driver: Driver) -> bool:
    return isinstance(driver.program.window.centralWidget(), ClosingPage)


def is_locked(driver: Driver) -> bool:
    return isinstance(driver.program.window.centralWidget(), UnlockPage)


def press_lock(driver: Driver) -> None:
    driver.press(Qt.Key.Key_L, CTRL)


class Painted(QObject):
    """Notes which widgets are painted after it was put on the application."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.names.append(type(watched).__name__)
        return False


def test_the_window_is_covered_before_anything_is_kept(
    practice: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def keep() -> None:
        shown = practice.window.childAt(practice.window.rect().center())
        cover = shown
        while cover is not None and not isinstance(cover, ClosingPage):
            cover = cover.parentWidget()
        seen.append(cover is not None and cover.geometry() == practice.window.rect())

    monkeypatch.setattr(practice.view.pages.page, "keep_drafts", keep)
    practice.lock()

    assert seen == [True]


def test_an_open_dialog_is_hidden_before_anything_is_kept(
    practice: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.press(Qt.Key.Key_N, CTRL)
    practice.wait(QApplication.activeModalWidget)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    seen: list[bool] = []
    monkeypatch.setattr(
        practice.view.pages.page, "keep_drafts", lambda: seen.append(dialog.isVisible())
    )

    practice.lock()

    assert seen == [False]


def test_the_cover_is_painted_before_anything_is_written(
    practice: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted = Painted()
    at_writing: list[bool] = []
    monkeypatch.setattr(
        practice.view.pages.page,
        "keep_drafts",
        lambda: at_writing.append("ClosingPage" in painted.names),
    )
    QApplication.instance().installEventFilter(painted)  # type: ignore[union-attr]

    practice.lock()

    assert at_writing == [True]


def test_a_running_job_is_ended_safely_before_the_vault_closes(practice: Driver) -> None:
    held = Held()
    RunningJob(held.job(practice.desk)).start()
    practice.wait(held.begun.is_set)

    press_lock(practice)
    practice.wait(lambda: is_closing(practice) and "Bezig met afsluiten…" in practice.words())
    assert "Wat nog bezig is, wordt eerst veilig afgerond." in practice.words()
    assert "Meander" not in " ".join(texts_in_memory())

    held.may_go_on.set()
    practice.wait(lambda: is_locked(practice))
    assert held.tidied.is_set()
    assert held.cases == 1


def test_a_job_begun_at_the_end_of_another_is_waited_for_too(practice: Driver) -> None:
    first, second = Held(), Held()
    job = RunningJob(first.job(practice.desk))
    follower = RunningJob(second.job(practice.desk))
    job.finished.connect(follower.start)
    job.start()
    practice.wait(first.begun.is_set)
    press_lock(practice)
    practice.wait(lambda: is_closing(practice))

    second.may_go_on.set()
    first.may_go_on.set()

    practice.wait(lambda: is_locked(practice))


def test_a_job_that_never_ends_does_not_keep_the_vault_open(practice: Driver) -> None:
    held = Held()
    RunningJob(held.job(practice.desk)).start()
    practice.wait(held.begun.is_set)
    press_lock(practice)
    practice.wait(lambda: is_closing(practice))

    leaving = practice.program._leaving
    assert leaving is not None
    leaving._patience.timeout.emit()

    assert is_locked(practice)
    held.may_go_on.set()
    practice.wait(held.tidied.is_set)


def test_what_is_to_be_done_before_closing_has_the_open_vault_and_a_covered_window(
    practice: Driver,
) -> None:
    held = Held()
    practice.program.before_closing = held.job

    press_lock(practice)
    practice.wait(held.begun.is_set)
    assert is_closing(practice)
    practice.wait(lambda: "Bezig met afsluiten…" in practice.words())

    held.may_go_on.set()
    practice.wait(lambda: is_locked(practice))
    assert held.cases == 1


def test_a_short_end_says_nothing(practice: Driver) -> None:
    page = ClosingPage()
    page.explain("Wat nog bezig is")

    assert all(not label.text() for label in page.findChildren(QLabel))
    page.deleteLater()


@pytest.mark.parametrize("early", [True, False])
def test_what_fails_before_closing_does_not_keep_the_vault_open(
    practice: Driver, early: bool
) -> None:
    def fail() -> Generator[None, None, None]:
        yield
        raise DatabaseBusy

    def before_closing(desk: Desk) -> Callable[[], Generator[None, None, None]]:
        if early:
            raise DatabaseBusy
        return fail

    practice.program.before_closing = before_closing

    if early:
        with pytest.raises(DatabaseBusy):
            practice.program.lock()
    else:
        practice.program.lock()
    practice.wait(lambda: is_locked(practice))

    practice.program.before_closing = lambda _: None
    practice.unlock()


def test_closing_the_window_waits_for_what_is_done_before(practice: Driver) -> None:
    held = Held()
    practice.program.before_closing = held.job

    assert not practice.window.close()
    practice.wait(held.begun.is_set)
    assert practice.window.isVisible()

    held.may_go_on.set()
    practice.wait(lambda: not practice.window.isVisible())
    assert held.cases == 1


def test_closing_the_window_while_it_locks_ends_the_program(practice: Driver) -> None:
    held = Held()
    practice.program.before_closing = held.job
    press_lock(practice)
    practice.wait(held.begun.is_set)

    assert not practice.window.close()
    held.may_go_on.set()

    practice.wait(lambda: not practice.window.isVisible())


def test_the_end_of_the_program_waits_for_nothing(practice: Driver) -> None:
    held = Held()
    practice.program.before_closing = held.job
    press_lock(practice)
    practice.wait(held.begun.is_set)
    desk = practice.program._leaving._desk  # type: ignore[union-attr]

    practice.program.quit()

    assert desk._database._closed
    held.may_go_on.set()
    practice.wait(held.tidied.is_set)


def test_locking_twice_is_locking_once(practice: Driver) -> None:
    held = Held()
    practice.program.before_closing = held.job
    press_lock(practice)
    practice.program.lock()
    held.may_go_on.set()

    practice.wait(lambda: is_locked(practice))
    practice.program.lock()
    practice.let_go()

    assert is_locked(practice)


def test_a_vault_that_is_being_opened_is_closed_again(practice: Driver) -> None:
    practice.lock()
    opened: list[object] = []
    practice.program._entrance.opened.connect(opened.append)

    practice.click("Kluis openen")
    practice.program.lock()

    first = practice.program.window.centralWidget()
    practice.wait(lambda: practice.program.window.centralWidget() is not first)
    assert opened == []
    practice.unlock()
    assert len(opened) == 1


def test_a_failed_opening_that_was_turned_away_does_not_turn_the_next_away(
    practice: Driver,
) -> None:
    practice.lock()
    practice.program.lock()

    practice.unlock()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_lock_works_with_a_menu_open(practice: Driver) -> None:
    practice.press(Qt.Key.Key_3, CTRL)
    more = next(
        each
        for each in practice.view.findChildren(QToolButton)
        if each.isVisible() and each.menu() is not None
    )
    seen: list[bool] = []

    def lock() -> None:
        seen.append(QApplication.activePopupWidget() is not None)
        QTest.keyClick(practice.window.windowHandle(), Qt.Key.Key_L, CTRL)

    # A tool button waits inside its menu until that is closed, and is gone by then.
    QTimer.singleShot(300, lock)
    place = more.mapTo(practice.window, more.rect().center())
    QTest.mousePress(practice.window.windowHandle(), Qt.MouseButton.LeftButton, NONE, place)

    assert seen == [True]
    assert QApplication.activePopupWidget() is None
    practice.wait(lambda: is_locked(practice))


def test_lock_works_with_a_dialog_for_files_open(practice: Driver) -> None:
    ask_file_to_open(practice.view, "Bestand", "Registers (*.csv)", lambda _: None)

    practice.program.lock()
    practice.let_go()

    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]


def test_lock_works_with_the_print_dialog_open(practice: Driver) -> None:
    printer = QPrinter()
    dialog = QPrintDialog(printer, practice.view)
    dialog.show()

    practice.program.lock()
    practice.let_go()

    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]


def test_the_clipboard_holds_nothing_of_the_vault_after_locking(practice: Driver) -> None:
    practice.view.show_page(PageKey.REFERRAL_CONTACTS)
    page = practice.view.pages.page
    page._clipboard.copy("030 123 45 67")  # type: ignore[attr-defined]
    assert QGuiApplication.clipboard().text() == "030 123 45 67"

    practice.lock()

    assert QGuiApplication.clipboard().text() == ""


def test_a_keyring_that_never_answers_does_not_hold_up_the_lock(
    practice: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    asked = threading.Event()

    def ask() -> KeyringState:
        asked.set()
        answers.wait(20)
        return KeyringState.TIMEOUT

    monkeypatch.setattr(vaults, "keyring_state", ask)
    way_dialog(practice.view, practice.desk.access).open()
    assert asked.wait(5)

    practice.program.lock()

    assert is_locked(practice)
    answers.set()
    practice.wait(lambda: not jobs.running())
