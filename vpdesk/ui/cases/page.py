"""The page *Cases*: list, story and inspector beside each other."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vpdesk.domain.cases import RUNNING, Case, CaseFilter, CaseId, CaseStatus
from vpdesk.domain.changes import Concept
from vpdesk.domain.found_entries import EntryPlace
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.timeline import EntryRef
from vpdesk.services.errors import Gone
from vpdesk.ui.cases.case_detail import CaseDetail
from vpdesk.ui.cases.case_dialogs import CaseDialogs
from vpdesk.ui.cases.case_dropping import CaseDropping
from vpdesk.ui.cases.case_list import CaseList
from vpdesk.ui.cases.case_people import PeopleOfCase
from vpdesk.ui.cases.case_story import CaseStory
from vpdesk.ui.cases.inspector import Inspector
from vpdesk.ui.cases.keyboard import has_keyboard
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.cases.side_panel import SidePanel
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.showing import show_inside

WIDE_FROM = 1600
INSPECTOR_FROM = 1250
"""Logical pixels of the window.

From 1180, as designed, an editor would have 358 pixels beside the inspector; it takes 436 in Dutch.
"""

_LIST_WIDTHS = (340, 380)
_SHOWN_IN_STORY = frozenset(
    {Concept.CASES, Concept.TIMELINE, Concept.REPORTERS, Concept.TERMS, Concept.RIGHTS}
)
_SHOWN_IN_FILTER = {Concept.ORGANISATIONS, Concept.TERMS}


class CasesPage(QWidget):
    new_report_wanted = Signal()
    toast_wanted = Signal(str, str, object)
    destroying_wanted = Signal(object)
    erasing_wanted = Signal(object)
    sheet_wanted = Signal(object)
    copy_wanted = Signal(object)
    stand_in_wanted = Signal(object)

    def __init__(self, services: CasePageServices) -> None:
        super().__init__()
        self._services = services
        self._case_id: CaseId | None = None
        self.list = CaseList(services)
        self.story = CaseStory(services)
        self.inspector = Inspector(services)
        self._detail = CaseDetail(self.story)
        self.destroyed_case = self._detail.destroyed_case
        self.panel = SidePanel(self.inspector, self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._detail, 1)
        row.addWidget(self.panel)
        self.dropping = CaseDropping(
            self, self.list, closed=self._why_closed, refusal=services.attachments.refusal
        )
        self._dialogs = CaseDialogs(self, services)
        self.people = PeopleOfCase(self, services, self.story, self.inspector)
        self._connect()
        as_pane(self.list, self.list.view)
        as_pane(self._detail, self.story.timeline.view)
        as_pane(self.inspector, self.inspector.first_control())
        in_case = QShortcut(QKeySequence("Ctrl+Shift+F"), self)
        in_case.activated.connect(self._search_in_case)
        self._fit()
        self._show_none()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; list, case and place in the timeline stay."""
        if concepts & _SHOWN_IN_FILTER:
            self.list.refresh_filters()
        self.list.refill()
        if concepts & _SHOWN_IN_STORY:
            self._reload()

    def focus_search(self) -> None:
        """Give the keyboard to the search in the case from its story, else to that of the list."""
        if self._shows_story() and has_keyboard(self.story):
            self.story.search_field.open_field()
            return
        self.list.filter.search.setFocus()
        self.list.filter.search.selectAll()

    def keep_drafts(self) -> None:
        self.story.editing.keep_draft()
        self.inspector.keep_quietly()

    def show_case(
        self, case_id: CaseId, entry_id: EntryPlace | None = None, words: tuple[str, ...] = ()
    ) -> None:
        """Show a case with the keyboard in its timeline: at an entry, with words marked."""
        self._show(case_id)
        self.story.search.mark_words(words)
        self.list.mark(case_id)
        if entry_id is not None:
            self.story.select(entry_id, self._services.timeline.entries(case_id))
        if self._shows_story():
            self.story.timeline.view.setFocus()

    def apply_filter(self, wanted: CaseFilter) -> None:
        self.list.filter.apply(wanted)

    def start_referral(self, contact_id: ReferralContactId) -> None:
        """Begin a referral to an address, in the case last opened where that is running.

        Else it is asked which running case it is for.
        """
        if self._shows_story() and self.story.header.status in RUNNING:
            self.story.editing.write_referral(contact_id)
            return
        self._dialogs.choose_case(partial(self._refer, contact_id), self.new_report_wanted.emit)

    def show_name(self) -> None:
        """Show the reporter's name for a while, or hide it again."""
        if self._case_id is not None and not self._shows_destroyed():
            self.panel.open_for_a_look()
            self.inspector.reporter.turn()

    def print_case(self) -> None:
        """Show the file of the case that is shown, or of the first of the list, to be printed."""
        if self._case_id is None and (first := self.list.first()) is not None:
            self.show_case(first)
        if self._case_id is not None and not self._shows_destroyed():
            self._dialogs.print_case(self._case_id)

    def use_single_letters(self, used: bool) -> None:
        """Let single letters open the editors of a case, or not."""
        self.story.use_single_letters(used)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.list.rest()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.list.case_chosen.connect(self._show_found)
        self.list.filter.filter_changed.connect(self._mark_found)
        self.list.refilled.connect(self._show_none)
        self.list.opened.connect(self.story.timeline.take_keyboard)
        self.list.new_wanted.connect(self.new_report_wanted)
        self.story.changed.connect(self._show_change)
        self.story.worksheets.turned.connect(self._fit)
        self.story.toast_wanted.connect(self.toast_wanted)
        self.people.case_wanted.connect(self.show_case)
        self.story.header.details_wanted.connect(self.panel.open_sheet)
        self.story.header.print_wanted.connect(self.print_case)
        header, dialogs, with_case = self.story.header, self._dialogs, self._for_case
        header.rename_wanted.connect(with_case(dialogs.rename))
        header.aftercare_wanted.connect(with_case(dialogs.plan_aftercare))
        dialogs.done.connect(self.toast_wanted)
        header.closing_wanted.connect(with_case(dialogs.close_case))
        for lead in ("destroying", "erasing", "sheet", "copy", "stand_in"):
            name = f"{lead}_wanted"
            getattr(header, name).connect(with_case(getattr(self, name).emit))
        dialogs.lifecycle.follow(header, lambda: self._case_id)
        dialogs.lifecycle.case_wanted.connect(self.show_case)
        dialogs.closed.connect(self.story.tell_closed)
        dialogs.entry_wanted.connect(self.story.editing.write)
        self.inspector.reporter_change_wanted.connect(with_case(dialogs.change_reporter))
        self.inspector.facts_change_wanted.connect(with_case(dialogs.change_facts))
        self.inspector.changes.changed.connect(self._show_change)
        self.inspector.changes.done.connect(self.toast_wanted)
        self.inspector.consents.consent_chosen.connect(self.story.editing.change)
        self.inspector.consents.consent_wanted.connect(self.story.editing.write_consent)
        self.dropping.dropped.connect(self.story.attach)
        self.dropping.pass_on(self.story)
        self.story.editing.started.connect(partial(self.dropping.pass_on, self.story))

    def _show_none(self) -> None:
        """Without a case, ask for one to be chosen, but only beside a list that may have one."""
        if self._case_id is None:
            self._detail.show_none(bare=self.list.is_bare())

    def _search_in_case(self) -> None:
        if self._shows_story():
            self.story.search_field.open_field()

    def _show(self, case_id: CaseId) -> None:
        self._case_id = case_id
        self._reload()

    def _show_found(self, case_id: CaseId, entry: EntryRef | None) -> None:
        self._show(case_id)
        self._mark_found()
        if entry is not None:
            self.story.timeline.select(entry)

    def _mark_found(self) -> None:
        self.story.search.mark_words(self.list.words)

    def _show_change(self) -> None:
        self.list.refill()
        self._reload()

    def _reload(self) -> None:
        if self._case_id is None:
            return
        services = self._services
        try:
            case = services.cases.get(self._case_id)
        except Gone:
            self._forget()
            return
        if case.status is CaseStatus.DESTROYED:
            self._show_destroyed(case)
            return
        entries = services.timeline.entries(case.id)
        self._make_room()
        self.story.show_case(case, entries)
        card = services.reporters.card(case.id)
        self.inspector.show_case(case, card, entries, services.today())

    def _show_destroyed(self, case: Case) -> None:
        self.story.forget()
        self.inspector.forget()
        on = self._services.destroyed_on(case.id)
        self.destroyed_case.show_case(case, on, self._services.today())
        self._detail.setCurrentWidget(self.destroyed_case)
        self._fit()

    def _make_room(self) -> None:
        """Give the parts their widths before they are filled, so that texts are measured once."""
        if self._detail.currentWidget() is not self.story:
            self._detail.setCurrentWidget(self.story)
            self._fit()
            for part in (self, self._detail, self.story):
                if (layout := part.layout()) is not None:
                    layout.activate()

    def _forget(self) -> None:
        self._case_id = None
        self.story.forget()
        self.inspector.forget()
        self._show_none()
        self._fit()

    def _fit(self) -> None:
        width = self.window().width()
        wide = width >= WIDE_FROM
        self.list.setFixedWidth(_LIST_WIDTHS[wide])
        beside = width >= INSPECTOR_FROM
        self.story.header.details_button.setVisible(not beside)
        alone = self.story.worksheets.is_open
        show_inside(self.list, not alone)
        used = self._case_id is not None and not (alone or self._shows_destroyed())
        self.panel.fit(wide=wide, beside=beside, used=used)

    def _shows_destroyed(self) -> bool:
        return self._detail.currentWidget() is self.destroyed_case

    def _shows_story(self) -> bool:
        return self._case_id is not None and self._detail.currentWidget() is self.story

    def _why_closed(self) -> str:
        """Say why no file can be added here, "" when it can."""
        if self._shows_destroyed():
            return self.tr("This case was destroyed; nothing can be added to it.")
        return "" if self._shows_story() else self.tr("Choose a case first.")

    def _refer(self, contact_id: ReferralContactId, case_id: CaseId) -> None:
        self.show_case(case_id)
        self.story.editing.write_referral(contact_id)

    def _for_case(self, act: Callable[[CaseId], None]) -> Callable[[], None]:
        """Return what does something with the case that is shown then, if there is one."""

        def run() -> None:
            if self._case_id is not None:
                act(self._case_id)

        return run
