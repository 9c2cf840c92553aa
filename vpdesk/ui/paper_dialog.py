"""The dialog in which every paper is looked at before it is printed or saved."""

from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from vpdesk.domain.papers import Leaving, Paper
from vpdesk.services.files.documents import page_texts
from vpdesk.services.files.held_content import HeldContent
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.paper_output import PaperOutput
from vpdesk.ui.seen_pages import SeenPages
from vpdesk.ui.widgets.buttons import as_primary, secondary_button
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.strip import Strip, StripKind
from vpdesk.ui.widgets.text import announce

_WIDTH = 760
_LEAST_HEIGHT, _MOST_HEIGHT = 220, 640
_AROUND, _STRIP = 316, 54
"""What stands around the pages, and what the strip takes, so that only the pages scroll."""

PaperJob = Callable[[], Generator[object, None, Paper]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A paper while it is looked at: closing the dialog overwrites its content."""

    content: HeldContent
    file_name: str
    tells_name: bool


class PaperDialog(Dialog):
    """Choices above, the pages as they will be, *Print* and *Save as PDF*.

    A subclass puts its choices into `choices`, says in `wanted` what they choose, in `job_for`
    how that is made, and notes in `note_left` that it left the vault. It calls `make` when a
    choice changed. What was made once is kept while the dialog is open.
    """

    def __init__(self, parent: QWidget, title: str, *, around: int = _AROUND) -> None:
        super().__init__(
            parent, title, QCoreApplication.translate("PaperDialog", "Print…"), width=_WIDTH
        )
        self._made: dict[Hashable, Made] = {}
        self._job: RunningJob | None = None
        self._making: Hashable = None
        self._is_stale = False
        self._is_busy = False
        self._held_back = ""
        self.made: Made | None = None
        self.pages: SeenPages | None = None
        self.output = PaperOutput(self)
        self.output.said.connect(self.say)
        self.output.left.connect(self.note_left)
        self.output.busy_changed.connect(self._set_busy)
        self.print_button = as_primary(self.confirm_button, "printer", "Ctrl+P")
        self.save_button = secondary_button(self.tr("Save as PDF…"), "download", "Ctrl+S")
        self.save_button.clicked.connect(self._save)
        self._choosing = QWidget()
        self.choices = QVBoxLayout(self._choosing)
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.choices.setSpacing(tokens.HAIR)
        top = QHBoxLayout()
        top.setSpacing(tokens.SMALL)
        top.addWidget(self._choosing, 1)
        top.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        self.strip = Strip()
        self.content.addLayout(top)
        self.content.addWidget(self.strip)
        self._waiting = EmptyState("file-text", self.tr("One moment…"))
        self._place = QWidget()
        self._stack = QStackedLayout(self._place)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._waiting)
        screen = parent.screen().availableGeometry().height()
        self._room = min(parent.window().height(), screen) - around
        self._fit_pages()
        self.content.addWidget(self._place)
        self.set_hint(self.tr("Paper and files are not protected."))
        self.cancel_button.setText(self.tr("Close"))
        self.confirmed.connect(self._print)
        self.finished.connect(self.output.stop)
        self.finished.connect(self.deleteLater)
        self._allow()

    def wanted(self) -> Hashable:
        """Return what the choices choose; equal choices make the same paper."""
        raise NotImplementedError

    def job_for(self, wanted: Hashable) -> PaperJob:
        """Return the job that makes what is wanted, for another thread."""
        raise NotImplementedError

    def note_left(self, leaving: Leaving) -> None:
        """Note in the log that the paper left the vault."""
        raise NotImplementedError

    def open(self) -> None:
        if choices := self._choosing.findChildren(QAbstractButton):
            self.setTabOrder(choices[-1], self.save_button)
        super().open()
        self.make()

    def make(self) -> None:
        """Show what is wanted now, made anew or as it was made before."""
        wanted = self.wanted()
        if self._job is not None:
            if wanted != self._making:
                self._is_stale = True
                self._job.cancel()
            return
        if wanted in self._made:
            self._show(self._made[wanted])
            return
        self.made = None
        self._stack.setCurrentWidget(self._waiting)
        self._waiting.say(self.tr("One moment…"))
        self._allow()
        self._making = wanted
        self._job = RunningJob(partial(_making, self.job_for(wanted)), self)
        self._job.progressed.connect(self._tell_page)
        self._job.succeeded.connect(self._keep)
        self._job.failed.connect(self._fail)
        self._job.finished.connect(self._rest)
        self._job.start()

    def hold_back(self, reason: str) -> None:
        """Let the paper be looked at only, and say why; an empty reason lets it go."""
        self._held_back = reason
        self.say(reason, "warn")
        self._allow()

    def say(self, words: str, kind: StripKind) -> None:
        self.strip.say(words, kind)
        self._fit_pages()
        if words:
            announce(self.strip)

    def _fit_pages(self) -> None:
        room = self._room - (_STRIP if self.strip.text() else 0)
        self._place.setFixedHeight(max(min(_MOST_HEIGHT, room), _LEAST_HEIGHT))

    def _tell_page(self, page: object) -> None:
        if page:
            text = filled(self.tr("Page %1 is being made"), str(page))
            self._waiting.say(self.tr("One moment…"), text)

    def _keep(self, made: Made) -> None:
        # A dialog that is closed is deleted, as everything is at lock.
        self.destroyed.connect(made.content.close)
        self._made[self._making] = made
        if not self._is_stale:
            self._show(made)

    def _show(self, made: Made) -> None:
        self.made = made
        before, place = self.pages, 0
        if before is not None:
            place = before.verticalScrollBar().value()
            self._stack.removeWidget(before)
            before.deleteLater()
        self.pages = SeenPages(made.content, self.accessibleName())
        self.pages.refused.connect(self._fail)
        self.pages.told.connect(self._tell)
        self._stack.addWidget(self.pages)
        self._stack.setCurrentWidget(self.pages)
        self.setTabOrder(self.save_button, self.pages)
        self.setTabOrder(self.pages, self.cancel_button)
        if self.focusWidget() in {None, self.cancel_button, before}:
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pages.start(at=place)
        job = RunningJob(partial(page_texts, made.content), self.pages)
        job.succeeded.connect(self.pages.speak)
        job.failed.connect(self.pages.speak_of)
        job.start()
        self._tell_about(made)
        self._allow()

    def _tell_about(self, made: Made) -> None:
        if made.tells_name:
            words = self.tr(
                "The reporter’s name stands in text that you wrote. That text is printed as it is."
            )
            self.say(words, "warn")
        else:
            self.say(self._held_back, "warn")

    def _tell(self, words: str) -> None:
        self.say(words, "neutral")

    def _fail(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self._stack.setCurrentWidget(self._waiting)
        self._waiting.say(words)
        self.made = None
        self._allow()

    def _rest(self) -> None:
        self._job = None
        if self._is_stale:
            self._is_stale = False
            self.make()

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self._allow()

    def _allow(self) -> None:
        allowed = self.made is not None and not self._is_busy and not self._held_back
        for button in (self.print_button, self.save_button):
            button.setEnabled(allowed)

    def _save(self) -> None:
        if self.made is not None:
            self.output.save(self.made.content, self.made.file_name)

    def _print(self) -> None:
        if self.made is not None:
            self.output.print(self.made.content)


def _making(job: PaperJob) -> Generator[object, None, Made]:
    paper = yield from job()
    content = HeldContent(bytearray(paper.pdf))
    return Made(content=content, file_name=paper.file_name, tells_name=paper.tells_name)
