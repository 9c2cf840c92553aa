"""The story of one case: its head, a question when it is new, its timeline."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.cases import Case, CaseId, CaseStatus
from vpdesk.domain.closing import ClosedCaseNow
from vpdesk.domain.found_entries import EntryPlace
from vpdesk.domain.periods import working_day
from vpdesk.domain.timeline import (
    Attachment,
    ConfidentialityException,
    Entry,
    EntryKind,
    EntryRef,
    FollowUpDraft,
    StatusDraft,
    ref_of,
)
from vpdesk.ui.cases.attaching_part import AttachingPart
from vpdesk.ui.cases.case_entry_words import entry_words
from vpdesk.ui.cases.case_header import CaseHeader
from vpdesk.ui.cases.case_options import CaseOptions
from vpdesk.ui.cases.case_search import CaseSearch
from vpdesk.ui.cases.corrections import EntryCorrections
from vpdesk.ui.cases.entry_editing import EntryEditing
from vpdesk.ui.cases.entry_form import EntryContext
from vpdesk.ui.cases.entry_removal import EntryRemoval
from vpdesk.ui.cases.follow_up_proposal import (
    FollowUpProposal,
    in_margins,
    is_just_recorded,
)
from vpdesk.ui.cases.out_of_task_strip import OutOfTaskStrip
from vpdesk.ui.cases.people_strip import PeopleStrip
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.cases.timeline_pane import TimelinePane
from vpdesk.ui.cases.timeline_search import TimelineSearch
from vpdesk.ui.cases.worksheet_seat import WorksheetSeat
from vpdesk.ui.files.attaching import Attaching
from vpdesk.ui.files.attachment_export import AttachmentExport
from vpdesk.ui.files.attachment_viewer import AttachmentViewer
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.scroll import on_ground

_KEYS = (
    ("G", EntryKind.CONTACT),
    ("S", EntryKind.STEP),
    ("V", EntryKind.REFERRAL),
    ("B", EntryKind.ATTACHMENT),
    ("N", EntryKind.NOTE),
    ("O", EntryKind.FOLLOW_UP),
)


class CaseStory(QWidget):
    """`changed` tells that something was recorded; `toast_wanted` is for what can be undone."""

    changed = Signal()
    toast_wanted = Signal(str, str, object)

    def __init__(self, services: CasePageServices) -> None:
        super().__init__()
        on_ground(self, "surface")
        self._services = services
        self._case: Case | None = None
        self._declined: set[CaseId] = set()
        self.header = CaseHeader()
        self.timeline = TimelinePane()
        self.search_field = CaseSearch()
        self.search = TimelineSearch(self.search_field, self.timeline)
        self.editing = EntryEditing(self.timeline)
        self._removal = EntryRemoval(services, self)
        self.options = CaseOptions(services, self)
        self.corrections = EntryCorrections(services, self)
        self.attaching = Attaching(services.attachments, self, self.tr("Add attachments"))
        self.attaching_part = AttachingPart()
        self.people = PeopleStrip()
        self.proposal = FollowUpProposal()
        self._proposal_part = in_margins(self.proposal)
        self.out_of_task = OutOfTaskStrip()
        self._out_of_task_part = in_margins(self.out_of_task)
        self._shortcuts = [self._shortcut(key, partial(self._begin, kind)) for key, kind in _KEYS]
        self._shortcuts.append(self._shortcut("P", self.discuss_options))
        story = QWidget()
        self.worksheets = WorksheetSeat(services, story)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.worksheets)
        column = QVBoxLayout(story)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.search_field)
        column.addWidget(self._out_of_task_part)
        column.addWidget(self.people)
        column.addWidget(self._proposal_part)
        column.addWidget(self.attaching_part)
        column.addWidget(self.timeline, 1)
        self._connect()

    def show_case(self, case: Case, entries: tuple[Entry, ...]) -> None:
        """Show a case as it is now; another one begins at the top of its timeline."""
        another = self._case is None or self._case.id != case.id
        today = self._services.today()
        if another:
            self.editing.enter(None)
            self.search.forget()
            self.timeline.forget()
            if not self.attaching.is_busy:
                self.attaching_part.clear()
        self._case = case
        self.header.show_case(case, today)
        self.timeline.show_entries(entries, entry_words(self._services, case.id, entries))
        self.editing.enter(EntryContext(services=self._services, case=case, entries=entries))
        self.worksheets.enter(case, entries)
        self._show_proposal(entries)
        self.search.follow()

    def forget(self) -> None:
        """Show no case, and keep nothing of the one that was shown."""
        self.header.forget()
        self.people.hide()
        self.worksheets.forget()
        self.editing.enter(None)
        self.search.forget()
        self._case = None
        self.timeline.forget()

    def select(self, entry_id: EntryPlace, entries: tuple[Entry, ...]) -> None:
        """Bring an entry into sight; ids are of the follow-up first where kinds share one."""
        self.worksheets.close_page()
        if isinstance(entry_id, EntryRef):
            self.timeline.select(entry_id)
            return
        found = sorted(
            (each for each in entries if each.id == entry_id),
            key=lambda each: ref_of(each).kind is not EntryKind.FOLLOW_UP,
        )
        if found:
            self.timeline.select(ref_of(found[0]))

    def use_single_letters(self, used: bool) -> None:
        """Let G, S, V, B, N and O begin an entry, and P a talk about options, or not."""
        self._single_letters = used
        self._set_shortcuts()

    def attach(self, files: Sequence[Path]) -> None:
        """Take files into the case that is shown, one after another."""
        if self._case is not None:
            self.attaching.take(self._case.id, files)

    @property
    def shows_case(self) -> bool:
        """Whether there is a case to do something with."""
        return self._case is not None

    def discuss_options(self) -> None:
        """Talk the options through with the reporter of the case that is shown."""
        if self._case is not None:
            self.options.discuss(self._case.id)

    def _connect(self) -> None:
        self._single_letters = True
        self.header.entry_wanted.connect(self._begin)
        self.timeline.view_wanted.connect(self._view)
        self.timeline.export_wanted.connect(self._export)
        self.attaching.attached.connect(self._show_attached)
        self.attaching.progressed.connect(self.attaching_part.show_progress)
        self.attaching.said.connect(self.attaching_part.say)
        self.attaching_part.cancel_wanted.connect(self.attaching.cancel)
        self.header.status_chosen.connect(self._change_status)
        self.timeline.edit_wanted.connect(self._change)
        self.timeline.removal_wanted.connect(self._removal.remove)
        self.timeline.finish_wanted.connect(self._removal.finish)
        self.timeline.withdrawal_wanted.connect(self.editing.withdraw)
        self._removal.done.connect(self.toast_wanted)
        self._removal.changed.connect(self.changed)
        self.header.options_wanted.connect(self.discuss_options)
        self.timeline.correction_wanted.connect(self.corrections.ask)
        self.corrections.edit_wanted.connect(self._change)
        for part in (self.options, self.corrections):
            part.done.connect(self.toast_wanted)
            part.changed.connect(self.changed)
        self.editing.recorded.connect(self._show_recorded)
        self.editing.started.connect(self._set_shortcuts)
        self.editing.started.connect(self.worksheets.close_page)
        self.worksheets.turned.connect(self._set_shortcuts)
        self.worksheets.recorded.connect(self._show_worksheet)
        self.editing.stopped.connect(self._set_shortcuts)
        self.out_of_task.referring_wanted.connect(self.header.referring_wanted)
        self.out_of_task.declined.connect(self._support)
        self.proposal.day_chosen.connect(self._plan)
        self.proposal.date_wanted.connect(self._plan_on_date)
        self.proposal.declined.connect(self._decline)

    def _begin(self, kind: EntryKind) -> None:
        if kind is EntryKind.EXCEPTION:
            self.worksheets.open(None)
        elif kind is not EntryKind.ATTACHMENT:
            self.editing.write(kind)
        elif self._case is not None:
            self.attaching.ask(self._case.id)

    def _change(self, entry: Entry) -> None:
        if isinstance(entry, ConfidentialityException):
            self.worksheets.open(entry)
        else:
            self.editing.change(entry)

    def _show_worksheet(self, ref: EntryRef | None, before: Entry | None) -> None:
        self.changed.emit()
        if ref is not None:
            self.timeline.select(ref)
            self._removal.note(ref, before)

    def _show_attached(self, ref: EntryRef) -> None:
        self.changed.emit()
        self.timeline.select(ref)
        self._removal.note(ref, None)

    def _view(self, entry: Attachment) -> None:
        self.viewer = AttachmentViewer(self, self._services.attachments, entry)
        self.viewer.open()

    def _export(self, entry: Attachment) -> None:
        self.export = AttachmentExport(self, self._services.attachments, entry)
        self.export.said.connect(self.attaching_part.say)
        self.export.ask()

    def _shortcut(self, key: str, act: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(act)
        return shortcut

    def _set_shortcuts(self) -> None:
        writing = self.editing.card is not None or self.worksheets.is_open
        for shortcut in self._shortcuts:
            shortcut.setEnabled(self._single_letters and not writing)

    def tell_closed(self, closed: ClosedCaseNow) -> None:
        """Say that the case is closed, with a way back to all that it had before."""
        if self._case is not None:
            words = self._status_words(CaseStatus.CLOSED)
            self._removal.tell_closed(words, self._case.id, closed)

    def _show_recorded(self, ref: EntryRef, before: Entry | None, with_consent: bool) -> None:
        self.changed.emit()
        self.timeline.select(ref)
        self._removal.note(ref, before, with_consent=with_consent)

    def _change_status(self, status: CaseStatus) -> None:
        if self._case is None:
            return
        draft = StatusDraft(on=self._services.today(), status=status)
        ref = self._services.timeline.add(self._case.id, draft)
        self.changed.emit()
        self._removal.tell_added(self._status_words(status), ref)

    def _support(self) -> None:
        self._change_status(CaseStatus.IN_SUPPORT)

    def _status_words(self, status: CaseStatus) -> str:
        return filled(self.tr("Status is now ‘%1’."), label(status))

    def _show_proposal(self, entries: tuple[Entry, ...]) -> None:
        case = self._case
        asked = case is not None and case.id not in self._declined
        refers = case is not None and self.out_of_task.show_case(case)
        self._out_of_task_part.setVisible(refers)
        shown = asked and not refers and case is not None and is_just_recorded(case, entries)
        self._proposal_part.setVisible(shown)

    def _plan(self, days: int) -> None:
        if self._case is None:
            return
        on = working_day(self._services.today() + timedelta(days=days))
        draft = FollowUpDraft(on=on, what=self.tr("Get in touch"))
        ref = self._services.timeline.add(self._case.id, draft)
        self.changed.emit()
        self._removal.tell_added(self.tr("Follow-up planned."), ref)

    def _plan_on_date(self) -> None:
        form = self.editing.write(EntryKind.FOLLOW_UP)
        if form is not None:
            what = form.fields["what"].control
            what.setProperty("text", self.tr("Get in touch"))
            form.fields["on"].control.setFocus()

    def _decline(self) -> None:
        if self._case is not None:
            self._declined.add(self._case.id)
            self._proposal_part.hide()
