"""The page on which the copy for a reporter is made: the original, and beside it the copy."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.changes import Concept
from vpdesk.domain.masking import Mask
from vpdesk.domain.reporter_copy import Proposal, ReporterCopy, still_open
from vpdesk.services.errors import Gone
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.language import current
from vpdesk.ui.rights.acts import CopyActs
from vpdesk.ui.rights.choices_dialog import ChoicesDialog
from vpdesk.ui.rights.column_view import ColumnView
from vpdesk.ui.rights.columns import Chosen, Original, Stretch, copy_column
from vpdesk.ui.rights.head import CopyHead
from vpdesk.ui.rights.paper_dialog import ReporterCopyDialog
from vpdesk.ui.rights.services import RightsServices
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.text import text_label

_SHOWN = frozenset({Concept.CASES, Concept.TIMELINE, Concept.REPORTERS, Concept.RIGHTS})


class ReporterCopyPage(QWidget):
    """`case_wanted` carries the case to go back to; what was done can be undone from a toast."""

    case_wanted = Signal(object)
    toast_wanted = Signal(str, str, object)

    def __init__(self, services: RightsServices) -> None:
        super().__init__()
        self._services = services
        self._case_id: CaseId | None = None
        self._copy: ReporterCopy | None = None
        self._original: Original | None = None
        self._found: Sequence[Proposal] | None = None
        self._open: tuple[Proposal, ...] = ()
        self._job: RunningJob | None = None
        self._is_following = False
        self.acts = CopyActs(self, services)
        self.acts.done.connect(self.toast_wanted)
        on_ground(self, "canvas")
        self.head = CopyHead()
        self.original = ColumnView()
        self.copied = ColumnView()
        self._nothing = EmptyState(
            "copy",
            self.tr("No case chosen"),
            self.tr("Open a case and choose Copy for the reporter… from its menu."),
        )
        self._lay_out()
        self._connect()

    def show_case(self, case_id: CaseId) -> None:
        """Show the copy of a case in the making."""
        if case_id != self._case_id:
            self._case_id = case_id
        self._found = None
        self.acts.enter(case_id)
        self._load()
        self.original.setFocus()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; cursor and scroll place stay."""
        if concepts - {Concept.RIGHTS}:
            # Any change can have made a name known.
            self._found = None
        if concepts & _SHOWN:
            self._load()
        else:
            self._look_for_names()

    def focus_search(self) -> None:
        """Go to the next known name."""
        self.go_to_name(1)

    def keep_drafts(self) -> None:
        """Do nothing: each dialog keeps what is typed in it."""

    def is_busy(self) -> bool:
        """Tell whether known names are still looked for."""
        return self._job is not None

    def mask_selection(self) -> None:
        """Ask for the reason to mask what is selected, or the word at the cursor."""
        if chosen := self._chosen():
            words = " … ".join(" ".join(each.words.split()) for each in chosen)
            self.acts.ask(chosen, words)

    def mask_names(self) -> None:
        """Ask for the reason to mask every known name that can still be read."""
        texts = {} if self._copy is None else {part.spot: part for part in self._copy.parts()}
        chosen = [
            Chosen(part=texts[each.spot], start=each.start, end=each.end) for each in self._open
        ]
        if chosen:
            names = dict.fromkeys(" ".join(each.words.split()) for each in chosen)
            self.acts.ask(chosen, ", ".join(names))

    def unmask(self) -> None:
        """Let what is masked at the cursor, or in the selection, be read again."""
        if self._original is None:
            return
        here = self.original.selected()
        masks = [each for each in self._standing() if self._original.of_mask(each).is_in(here)]
        if masks:
            self.acts.unmask([each.id for each in masks])

    def go_to_name(self, step: int) -> None:
        """Select the next known name that can be read, or the one before."""
        if self._original is None or not self._open:
            return
        places = sorted(map(self._original.of_proposal, self._open), key=lambda each: each.start)
        here = self.original.selected()
        if step > 0:
            ahead = [each for each in places if each.start >= max(here.end, here.start)]
            place = (ahead or places)[0]
        else:
            behind = [each for each in places if each.end <= here.start]
            place = (behind or places)[-1]
        self.original.select(place)
        self.original.setFocus()

    def choose(self) -> None:
        """Ask which attachments go along, and what becomes of masks that came loose."""
        if self._copy is not None:
            dialog = ChoicesDialog(self)
            dialog.again_wanted.connect(self.acts.mask_again)
            dialog.dropped.connect(self.acts.drop)
            dialog.along_wanted.connect(self.acts.send_along)
            dialog.back_wanted.connect(self.acts.keep_back)
            dialog.show_copy(self._copy)
            dialog.open()

    def look_at_copy(self) -> None:
        """Show the copy as it will be printed."""
        if self._case_id is not None:
            readable = None if self._found is None else len(self._open)
            ReporterCopyDialog(self, self._services, self._case_id, readable).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_for_names()

    def hideEvent(self, event: QHideEvent) -> None:
        # The vault may be closed by the time it would be done.
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._found = None
        super().hideEvent(event)

    def _lay_out(self) -> None:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(tokens.HUGE, tokens.PAGE_TOP, tokens.HUGE, tokens.WIDE)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(tokens.LARGE)
        for view, title in (
            (self.original, self.tr("Original")),
            (self.copied, self.tr("Copy")),
        ):
            caption = text_label(title, "label", "text2")
            caption.setBuddy(view)
            view.setAccessibleName(title)
            part = QWidget()
            lines = QVBoxLayout(part)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(tokens.LABEL_TO_FIELD)
            lines.addWidget(caption)
            lines.addWidget(view, 1)
            row.addWidget(as_pane(part, view), 1)
        column.addLayout(row, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(shown)
        as_pane(self.head, self.head.back_button)

    def _connect(self) -> None:
        head = self.head
        head.back_button.clicked.connect(self._go_back)
        head.paper_button.clicked.connect(self.look_at_copy)
        head.mask_button.clicked.connect(self.mask_selection)
        head.unmask_button.clicked.connect(self.unmask)
        head.previous_button.clicked.connect(partial(self.go_to_name, -1))
        head.next_button.clicked.connect(partial(self.go_to_name, 1))
        head.names.link_clicked.connect(self.mask_names)
        self.acts.follow(head)
        head.choices.link_clicked.connect(self.choose)
        self.original.mask_wanted.connect(self.mask_selection)
        self.original.unmask_wanted.connect(self.unmask)
        for view, other in ((self.original, self.copied), (self.copied, self.original)):
            view.next_wanted.connect(self.go_to_name)
            view.left.connect(self._go_back)
            view.scrolled.connect(partial(self._follow, other))

    def _load(self) -> None:
        if self._case_id is None:
            return
        try:
            copy = self._services.copies.get(self._case_id, current())
            requests = self._services.requests.of(self._case_id)
        except Gone:
            self._case_id = self._copy = self._original = None
            self._stack.setCurrentIndex(0)
            return
        same_texts = self._copy is not None and self._copy.entries == copy.entries
        self._copy = copy
        self._stack.setCurrentIndex(1)
        self.head.show_case(copy.case)
        self.head.show_requests(requests, self._services.today())
        self.head.show_choices(copy)
        for each in self.findChildren(ChoicesDialog):
            each.show_copy(copy)
        if not same_texts or self._original is None:
            self._original = Original(copy)
            self.original.show_text(self._original.text)
            self._found = None
        self._show_masks()
        self._look_for_names()

    def _show_masks(self) -> None:
        if self._copy is None or self._original is None:
            return
        original = self._original
        self._open = () if self._found is None else still_open(self._copy, self._found)
        self.original.mark(
            [
                *((each, "heading") for each in original.headings),
                *((original.of_mask(each), "masked") for each in self._standing()),
                *((original.of_proposal(each), "proposed") for each in self._open),
            ]
        )
        column = copy_column(self._copy, self.tr("masked"))
        self.copied.show_text(column.text)
        self.copied.mark(
            [
                *((each, "heading") for each in column.headings),
                *((each, "bar") for each in column.bars),
            ]
        )
        self.head.show_names(None if self._found is None else len(self._open))

    def _standing(self) -> list[Mask]:
        standing = {} if self._copy is None else self._copy.standing()
        return [mask for masks in standing.values() for mask in masks]

    def _look_for_names(self) -> None:
        copy = self._copy
        if copy is None or self._found is not None or not self.isVisible():
            return
        if self._job is not None:
            self._job.cancel()
        self._job = RunningJob(at_once(partial(self._services.copies.known_names, copy)), self)
        self._job.succeeded.connect(self._show_names)
        self._job.failed.connect(self._fail)
        self._job.start()

    def _show_names(self, found: tuple[Proposal, ...]) -> None:
        if self.sender() is self._job:
            self._job = None
            self._found = found
            self._show_masks()

    def _fail(self, error: Exception) -> None:
        if self.sender() is self._job:
            self._job = None
            if words_for(error) is None:
                raise error

    def _chosen(self) -> tuple[Chosen, ...]:
        if self._original is None:
            return ()
        here = self.original.selected()
        if here.start == here.end:
            here = Stretch(start=here.start, end=here.end + 1)
        return self._original.chosen(here.start, here.end)

    def _follow(self, other: ColumnView, line: int) -> None:
        """Let the other column show the same line, without it leading in its turn."""
        if not self._is_following:
            self._is_following = True
            other.show_line(line)
            self._is_following = False

    def _go_back(self) -> None:
        if self._case_id is not None:
            self.case_wanted.emit(self._case_id)
