"""A dialog whose confirmation takes seconds and can fail, with what was typed kept."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import Job, RunningJob
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.strip import Strip

FieldFor = Callable[[Exception], FormField | None]


class JobDialog(Dialog):
    """Busy while its job runs, and open until that ended well; `succeeded` carries the result.

    ``field_for`` names the field at which a failure is told, if any; ``unchanged`` says below
    every other failure what still works. Secrets are dropped in `wipe` when it closes.
    `hold_back` keeps it from being confirmed for a while.
    """

    succeeded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        title: str,
        confirm: str,
        *,
        unchanged: str = "",
        field_for: FieldFor = lambda _: None,
        wipe: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(parent, title, confirm)
        self._unchanged = unchanged
        self._field_for = field_for
        self._job: RunningJob | None = None
        self._then: Callable[[Any], object] | None = None
        self._confirm_words = confirm
        self._seconds_left = 0
        self._failure = Strip()
        self.finished.connect(wipe)
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        self.content.addWidget(self._failure)
        super().open()
        if not isinstance(self.focusWidget(), QRadioButton):
            return
        for choice in self.findChildren(QRadioButton):
            if choice.isVisible() and choice.isChecked():
                choice.setFocus()

    def reject(self) -> None:
        if self._job is None:
            super().reject()

    @property
    def failure(self) -> str:
        """What could not be done; empty when nothing went wrong."""
        return self._failure.text()

    def name_confirmation(self, words: str) -> None:
        """Say what the confirming button does in the step that is shown."""
        self._confirm_words = words
        self._show_state()

    def hold_back(self, seconds: int) -> None:
        """Let nothing be confirmed for so many seconds, counted down by the caller; 0 lets it."""
        self._seconds_left = seconds
        self._show_state()

    def tell(self, words: str) -> None:
        """Say what could not be done; nothing when there are no words."""
        self._failure.say(words, "danger")
        if words:
            alert = QAccessibleEvent(self._failure, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(alert)

    def run(self, job: Job, then: Callable[[Any], object] | None = None) -> RunningJob:
        """Start a job off the interface thread; returns it, to watch its progress.

        With ``then``, which takes its result, the dialog stays open when it ended well.
        """
        self.tell("")
        self._then = then
        self._job = RunningJob(job, self)
        self._job.succeeded.connect(self._finish)
        self._job.failed.connect(self._refuse)
        self._job.cancelled.connect(self._rest)
        self._job.start()
        self._show_state()
        return self._job

    def _show_state(self) -> None:
        busy, held = self._job is not None, self._seconds_left > 0
        self.confirm_button.setText(self._button_words())
        self.confirm_button.setEnabled(not busy and not held)
        for part in (self.content.parentWidget(), self.cancel_button):
            if part is not None:
                part.setEnabled(not busy)

    def _button_words(self) -> str:
        if self._job is not None:
            return self.tr("One moment…")
        if self._seconds_left:
            return self.tr("Try again in %n second(s)", "", self._seconds_left)
        return self._confirm_words

    def _rest(self) -> None:
        self._job = None
        self._show_state()

    def _finish(self, result: object) -> None:
        self._rest()
        if self._then is not None:
            self._then(result)
            return
        # First, so that a lock that follows finds the keyboard still here.
        self.succeeded.emit(result)
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self._rest()
        words = words_for(error)
        if words is None:
            raise error
        field = self._field_for(error)
        if field is not None:
            field.set_error(words, focus=True)
        else:
            self.tell(f"{words} {self._unchanged}".strip())
            self.confirm_button.setFocus()
