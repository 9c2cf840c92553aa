"""The way from an open desk to a closed vault, on which nothing is lost and nothing seen."""

from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from vpdesk.services.desk import Desk
from vpdesk.services.errors import DraftsNotKept, StorageError
from vpdesk.ui import jobs
from vpdesk.ui.frame.closing_page import ClosingPage
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.place import keep_place
from vpdesk.ui.frame.window import Window
from vpdesk.ui.jobs import Job, RunningJob

BeforeClosing = Callable[[Desk], Job | None]
"""Makes what is to be done with a desk before it is closed; None when there is nothing to do."""

PATIENCE = 120_000
"""Milliseconds that what runs may take to come to a safe end, or to its next step."""


class Leaving(QObject):
    """One way out. The window is covered at once; the rest follows, without blocking it.

    Half-typed text and the place go into the vault, the pages are deleted, what runs is stopped
    where that is safe, ``before_closing`` has its turn, the vault is closed. ``left`` is then
    called once, with what could not be kept or closed. Without anything to wait for all of that
    is done when `begin` returns.
    """

    def __init__(
        self,
        window: Window,
        desk: Desk,
        before_closing: BeforeClosing,
        left: Callable[[Exception | None], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._before_closing = before_closing
        self._left = left
        self._problem: Exception | None = None
        self._awaited: frozenset[RunningJob] = frozenset()
        self._page = ClosingPage()
        self._is_over = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._prepare_closing)
        self._last_patience = QTimer(self)
        self._last_patience.setSingleShot(True)
        self._last_patience.setInterval(PATIENCE)
        self._last_patience.timeout.connect(self.finish_now)

    def begin(self) -> None:
        view = self._window.content
        cover(self._window)
        try:
            if isinstance(view, DeskView):
                _keep_all(view, self._desk)
        except StorageError as error:
            # New keys close the vault themselves, once everything was kept.
            if not self._desk.access.closed:
                self._problem = DraftsNotKept()
                self._problem.__cause__ = error
        except Exception as error:  # noqa: BLE001  # nothing keeps the vault open; it is told later
            self._problem = error
        self._window.show_only(self._page)
        self._page.setFocus()
        self._wait_for_jobs()

    def finish_now(self) -> None:
        """Close the vault without waiting any longer; the program ends."""
        if self._is_over:
            return
        self._is_over = True
        self._patience.stop()
        self._last_patience.stop()
        try:
            self._desk.close()
        except Exception as error:  # noqa: BLE001  # as above
            self._problem = self._problem or error
        self.deleteLater()
        self._left(self._problem)

    def _wait_for_jobs(self) -> None:
        running = jobs.to_wait_for()
        # The end of one may have begun another.
        for job in running - self._awaited:
            job.cancel()
            job.finished.connect(self._look_again)
        self._awaited |= running
        if not running:
            self._prepare_closing()
        elif not self._patience.isActive():
            self._page.explain(
                QCoreApplication.translate(
                    "Leaving", "What is still running is ended safely first."
                )
            )
            self._patience.start()

    def _look_again(self) -> None:
        if self._patience.isActive():
            self._wait_for_jobs()

    def _prepare_closing(self) -> None:
        self._patience.stop()
        self._page.explain("")
        job: Job | None = None
        try:
            job = self._before_closing(self._desk)
        except Exception as error:  # noqa: BLE001  # as above
            self._problem = self._problem or error
        if job is None:
            self.finish_now()
        else:
            self._page.explain(
                QCoreApplication.translate(
                    "Leaving", "Where something changed, a backup is made and proven first."
                )
            )
            running = RunningJob(job)
            running.progressed.connect(self._last_patience.start)
            running.finished.connect(self.finish_now)
            running.start()
            self._last_patience.start()


def cover(window: Window) -> None:
    """Take everything off the screen that shows content, before anything else is done."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    page = ClosingPage(window)
    page.setGeometry(window.rect())
    page.show()
    page.raise_()
    page.repaint()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.hide()
    window.close_beside()


def _keep_all(view: DeskView, desk: Desk) -> None:
    with ExitStack() as stack:
        stack.callback(keep_place, desk.drafts, view.place)
        stack.callback(view.leave)
