"""The card of the sample practice: made with a bar that can be stopped, opened, or removed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.services.errors import ServiceError, VaultError
from vpdesk.services.progress import Progress
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import Job, RunningJob
from vpdesk.ui.unlock.card_page import CardFrame, Message, card_head, card_page
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.widgets.bars import ShareBar
from vpdesk.ui.widgets.buttons import link_button, primary_button, secondary_button
from vpdesk.ui.widgets.text import announce, text_label

_CENTRED = Qt.AlignmentFlag.AlignHCenter


class SamplePage(QWidget):
    """Shows what ``door`` knows of a sample practice; `opened` carries its desk.

    `back_wanted` asks for the card of the user's own vault.
    """

    opened = Signal(object)
    back_wanted = Signal()

    def __init__(self, door: Door) -> None:
        super().__init__()
        self._door = door
        self._job: RunningJob | None = None
        self._is_stopped = False
        card = CardFrame()
        column = QVBoxLayout(card)
        head, row = QVBoxLayout(), QHBoxLayout()
        head.addLayout(row)
        card_head(head, row)
        head.addWidget(text_label(self.tr("Sample practice"), "title"), 0, _CENTRED)
        self._lead = text_label("", "body", "text2", wrap=True)
        self._lead.setAlignment(_CENTRED)
        head.addWidget(self._lead)
        self.bar = ShareBar(self.tr("How far it is"))
        self.open_button = primary_button(self.tr("Look around"))
        self.open_button.clicked.connect(self._open)
        self.stop_button = secondary_button(self.tr("Cancel"))
        self.stop_button.clicked.connect(self._stop)
        self.anew_button = link_button(self.tr("Start afresh"))
        self.anew_button.clicked.connect(self._make)
        self.remove_button = link_button(self.tr("Remove the sample practice"))
        self.remove_button.clicked.connect(self._remove)
        self.back_button = link_button(self.tr("Back to your own vault"))
        self.back_button.clicked.connect(self.back_wanted)
        column.addLayout(head)
        column.addWidget(self.bar)
        message_row = QHBoxLayout()
        self._message = Message(message_row)
        column.addLayout(message_row)
        column.addWidget(self.open_button)
        column.addWidget(self.stop_button)
        links = QVBoxLayout()
        links.setSpacing(0)
        for link in (self.anew_button, self.remove_button, self.back_button):
            links.addWidget(link, 0, _CENTRED)
        column.addLayout(links)
        footer = self.tr("Apart from your own vault. No connection to the internet.")
        card_page(self, card, footer)
        self._show_state()

    @property
    def message(self) -> str:
        """What the card says went wrong; empty when nothing did."""
        return self._message.text

    def begin(self) -> None:
        """Make the practice at once where there is none yet."""
        if self._door.has_sample():
            self.open_button.setFocus()
        else:
            self._make()

    def show_refusal(self, words: str) -> None:
        """Say why there is nothing to look at, and offer to try again."""
        self._message.fail(words)
        self.open_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._job is None:
            self.back_wanted.emit()
        else:
            self._stop()

    def _make(self) -> None:
        self._start(self._door.making_sample())
        self.stop_button.setFocus()

    def _open(self) -> None:
        if self._door.has_sample():
            self._start(self._door.opening_sample())
        else:
            self._make()

    def _remove(self) -> None:
        self._start(self._door.removing_sample())

    def _stop(self) -> None:
        if self._job is not None:
            self._is_stopped = True
            self._job.cancel()
            self._show_state()

    def _start(self, job: Job) -> None:
        self._message.clear()
        self._is_stopped = False
        self.bar.show_share(0, 1)
        self._job = RunningJob(job, self)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(self._end)
        self._job.failed.connect(self._refuse)
        self._job.cancelled.connect(self._go_back)
        self._job.start()
        self._show_state()

    def _show_progress(self, progress: object) -> None:
        if isinstance(progress, Progress):
            self.bar.show_share(progress.done, progress.total)

    def _end(self, desk: object) -> None:
        """Take the opened desk on; nothing comes of a removal, or once it was stopped."""
        from vpdesk.services.desk import Desk

        self._job = None
        if isinstance(desk, Desk) and self._is_stopped:
            desk.close()
        elif isinstance(desk, Desk):
            self.opened.emit(desk)
            return
        self._go_back()

    def _go_back(self) -> None:
        self._job = None
        self.back_wanted.emit()

    def _refuse(self, error: Exception) -> None:
        self._job = None
        self._show_state()
        words = words_for(error)
        if words is None or not isinstance(error, ServiceError | VaultError):
            raise error
        self.show_refusal(words)

    def _show_state(self) -> None:
        is_busy, is_there = self._job is not None, self._door.has_sample()
        lead = self.tr(
            "A made-up practice to look around in. Everything in it is invented, "
            "and nothing of it enters your own vault."
        )
        if self._is_stopped and is_busy:
            lead = self.tr("It is being stopped…")
        elif is_busy:
            lead = self.tr("One moment: the made-up practice is being made ready.")
        self._lead.setText(lead)
        self.bar.setVisible(is_busy)
        self.stop_button.setVisible(is_busy)
        self.stop_button.setEnabled(not self._is_stopped)
        self.open_button.setVisible(not is_busy)
        self.open_button.setText(self.tr("Look around") if is_there else self.tr("Try again"))
        for link in (self.anew_button, self.remove_button):
            link.setVisible(is_there and not is_busy)
        self.back_button.setVisible(not is_busy)
        if is_busy:
            announce(self._lead)
