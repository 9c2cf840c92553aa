"""Runs the program as a process that drives itself: it unlocks, types, locks, unlocks, tells.

Started with the password of the vault that ``--vault`` names; used by `test_replacing`.
"""

import json
import os
import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from vpdesk import app
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import EntryKind
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.launch import Started
from vpdesk.ui.unlock.unlock_page import UnlockPage

PASSWORD = "kalme-vogels-boven-het-water"
IMAGE = uuid.uuid4().hex


def tell(**facts: Any) -> None:
    sys.stdout.write(json.dumps({"pid": os.getpid(), "image": IMAGE, **facts}) + "\n")
    sys.stdout.flush()


class Driven(app.Program):
    """Goes on by itself whenever what it waits for has come."""

    def start(self) -> None:
        super().start()
        self._clock = QTimer(self)
        self._clock.setInterval(20)
        self._clock.timeout.connect(self._look)
        self._until: Callable[[], object] = lambda: isinstance(self._shown(), UnlockPage)
        self._next: Callable[[], None] = self._unlock
        self._clock.start()

    def _shown(self) -> Any:
        return self.window.centralWidget()

    def _look(self) -> None:
        if self._until():
            self._until = lambda: False
            try:
                self._next()
            except BaseException as error:  # noqa: BLE001  # told to the test
                tell(failed=repr(error))
                self._app.exit(1)

    def _then(self, until: Callable[[], object], go_on: Callable[[], None]) -> None:
        self._until, self._next = until, go_on

    def _unlock(self) -> None:
        tell(
            shown="card",
            size=[self.window.width(), self.window.height()],
            started=sorted(self._started),
            environment=os.environ.get("VPDESK_OF_THE_TEST"),
            folder=str(Path.cwd()),
            told=os.environ.get("VPDESK_STARTED"),
        )
        page = self._shown()
        page._form.password_edit.setText(PASSWORD)
        self._then(lambda: isinstance(self._shown(), DeskView), self._work)
        page._form.open_button.click()

    def _work(self) -> None:
        view, desk = self._shown(), self._desk
        assert isinstance(desk, Desk)
        if Started.LOCKED in self._started:
            card = view.pages.page.story.editing.card
            tell(page=view.pages.shown.value, text=card.form.fields["text"].control.text())
            self.window.close()
            return
        view.show_case(desk.cases.list(CaseFilter())[0].id)
        page = view.pages.page
        assert isinstance(page, CasesPage)
        page.story.editing.write(EntryKind.NOTE)
        card = page.story.editing.card
        assert card is not None
        field = card.form.fields["text"].control
        QTest.keyClicks(field, "Half verhaal")
        self.window.resize(960, 650)
        QTest.keyClick(
            self.window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier
        )


if __name__ == "__main__":
    app.Program = Driven  # type: ignore[misc]
    sys.exit(app.run_window(sys.argv[1:]))
