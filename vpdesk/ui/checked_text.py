"""Looks quietly through what is typed in a field, and says below it what could give people away."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.text_hits import Hit, Level
from vpdesk.services.annual_reports.text_checks import Remark, TextChecks
from vpdesk.ui.errors import words_for
from vpdesk.ui.hit_words import hit_words
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.widgets.remark_list import Line, RemarkList
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.text_marks import Mark, TextMarks

_PAUSE_MS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAbout:
    """Where a text belongs, and what the report beside it prints: numbers and words.

    A text whose readers are not known is about no organisation.
    """

    place: str
    organisation_id: OrganisationId | None
    numbers: frozenset[int] = frozenset()
    words: frozenset[str] = frozenset()


class CheckedText(QWidget):
    """Stands below ``area``; what it says comes 400 ms after the last key.

    Nothing is looked at before `about` has said what the text belongs to.
    """

    checked = Signal()

    def __init__(self, area: TextArea) -> None:
        super().__init__()
        self._area = area
        self._marks = TextMarks(area)
        self._checks: TextChecks | None = None
        self._about: TextAbout | None = None
        self._text = ""
        self._open: list[Hit] = []
        self._accepted: list[Hit] = []
        self._job: RunningJob | None = None
        self.remarks = RemarkList()
        self.remarks.shown.connect(self._marks.show_mark)
        self.remarks.ticked.connect(self._tick)
        self.remarks.again.connect(self._ask_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.remarks)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        area.textChanged.connect(self._wait)

    def about(self, checks: TextChecks, about: TextAbout) -> None:
        """Look at the text as one of ``about`` from now on."""
        if (checks, about) != (self._checks, self._about):
            self._checks, self._about = checks, about
            self._wait()

    def rest(self) -> None:
        """Look at nothing and say nothing until `about` is called again."""
        self._about = None
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._open, self._accepted = [], []
        self._marks.show_marks([])
        self.remarks.show_lines([], 0)

    def hits(self) -> list[Hit]:
        """Return what keeps the text from leaving, as far as it was looked at."""
        return list(self._open)

    def show_first(self) -> None:
        """Select the first of the hits, what has to go before what may stay."""
        self._marks.show_mark(0)

    def marked(self) -> list[str]:
        """Return the words that are underlined."""
        return self._marks.places()

    def is_busy(self) -> bool:
        """Tell whether the text is still to be looked at."""
        return self._pause.isActive() or self._job is not None

    def _wait(self) -> None:
        if self._about is not None:
            self._pause.start()

    def _look(self) -> None:
        if self._checks is None or self._about is None:
            return
        if self._job is not None:
            self._job.cancel()
        about, self._text = self._about, self._area.text()
        work: Callable[[], tuple[Remark, ...]] = partial(
            self._checks.review,
            about.place,
            about.organisation_id,
            self._text,
            about.numbers,
            about.words,
        )
        self._job = RunningJob(at_once(work), self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._fail)
        self._job.start()

    def _show(self, remarks: tuple[Remark, ...]) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        if self._text != self._area.text():
            # Typed on meanwhile: another look is on its way.
            return
        self._accepted = [remark.hit for remark in remarks if remark.accepted]
        # What has to go comes first.
        found = [remark.hit for remark in remarks if not remark.accepted]
        self._open = sorted(found, key=lambda hit: hit.level is Level.NOTE)
        self._marks.show_marks([_mark(hit) for hit in self._open])
        lines = [
            Line(words=hit_words(hit, self._text), may_stay=hit.level is Level.NOTE)
            for hit in self._open
        ]
        self.remarks.show_lines(lines, len(self._accepted))
        self.checked.emit()

    def _fail(self, error: Exception) -> None:
        if self.sender() is not self._job:
            return
        self._job = None
        # The vault may be closed meanwhile; what leaves is looked through again before it does.
        if words_for(error) is None:
            raise error

    def _tick(self, place: int, ticked: bool) -> None:
        if self._checks is not None and self._about is not None:
            act = self._checks.accept if ticked else self._checks.withdraw
            act(self._about.place, self._open[place])
            self._pause.start()

    def _ask_again(self) -> None:
        if self._checks is not None and self._about is not None:
            for hit in self._accepted:
                self._checks.withdraw(self._about.place, hit)
            self._look()


def _mark(hit: Hit) -> Mark:
    blocks = hit.level is Level.BLOCK
    return Mark(start=hit.start, end=hit.end, ink="danger" if blocks else "warn")
