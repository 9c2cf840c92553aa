"""The page of the worksheet on breaking secrecy: writing it, deciding, and reading it later."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.timeline import (
    ConfidentialityException,
    EntryId,
    EntryKind,
    EntryRef,
    ExceptionDraft,
    unanswered,
)
from vpdesk.services.drafts import Drafts
from vpdesk.ui.cases.decided_worksheet import DecidedWorksheet
from vpdesk.ui.cases.problem_words import show_problems
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.cases.worksheet_footer import WorksheetFooter
from vpdesk.ui.cases.worksheet_form import WorksheetForm
from vpdesk.ui.cases.worksheet_paper_dialog import WorksheetPaperDialog
from vpdesk.ui.form_fields import show_errors, unreadable
from vpdesk.ui.kept_text import KeepsText
from vpdesk.ui.widgets.buttons import link_button, secondary_button
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.page_column import scrolled_column
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip

KEPT_AFTER = 600
"""Milliseconds after the last key."""

_ENTRY = "entry"


class WorksheetPage(QWidget):
    """`recorded` carries the entry and how it was before; `left` that the timeline is wanted."""

    recorded = Signal(object, object)
    left = Signal()

    def __init__(self, services: CasePageServices) -> None:
        super().__init__()
        self._services = services
        self._case: Case | None = None
        self._worksheet: ConfidentialityException | None = None
        self.form = WorksheetForm(services.today)
        self.decided = DecidedWorksheet()
        self.decided.remark_wanted.connect(self._add_remark)
        self.back_button = link_button(self.tr("Back to the timeline"), "chevron-left")
        self.back_button.clicked.connect(self.leave)
        self.print_button = secondary_button(self.tr("Print…"), "printer")
        self.print_button.clicked.connect(self._print)
        self._header = PageHeader("", role="title")
        self._strip = Strip()
        inside = QWidget()
        column = scrolled_column(inside)
        top = QHBoxLayout()
        top.addWidget(self.back_button)
        top.addStretch(1)
        top.addWidget(self.print_button)
        column.addLayout(top)
        for part in (self._header, self._strip, self.form, self.decided):
            column.addWidget(part)
        column.addStretch(1)
        self.footer = WorksheetFooter()
        self.footer.keep_wanted.connect(self._keep)
        self.footer.decision_wanted.connect(self._ask)
        self.footer.decided.connect(self._decide)
        self.footer.throw_away_wanted.connect(self._throw_away)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(inside, 1)
        self._line = divider()
        outer.addWidget(self._line)
        outer.addWidget(self.footer)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(KEPT_AFTER)
        self._clock.timeout.connect(self.keep_draft)
        for part in (self.form, self.decided):
            part.changed.connect(self._follow)
        _Keeper(self)

    @property
    def worksheet(self) -> ConfidentialityException | None:
        """What is recorded of the worksheet that is shown."""
        return self._worksheet

    def open(self, case: Case, worksheet: ConfidentialityException | None) -> None:
        """Show a worksheet of a case, or a new one, with what was half typed in it."""
        self._case = case
        self._show(worksheet)
        if (kept := self._services.drafts.kept(self._place())) is not None:
            self._shown().restore(dict(kept))
        self._follow()

    def start(self) -> None:
        """Put the keyboard where writing begins, or where reading ends."""
        writes = self._shown() is self.form
        first = next(iter(self.form.fields.values())).control if writes else self.back_button
        first.setFocus()

    def keep_draft(self) -> None:
        """Keep what is half typed and in which worksheet, or nothing once it was taken out."""
        self._clock.stop()
        drafts = self._services.drafts
        if self._case is None:
            return
        if self._shown().is_changed():
            drafts.keep(self._place(), self._shown().texts())
            entry = "" if self._worksheet is None else str(self._worksheet.id)
            drafts.keep(_last_place(self._case), {_ENTRY: entry})
        elif drafts.kept(self._place()) is not None:
            self._drop_draft()

    def forget(self) -> None:
        """Show nothing any more; what is half typed stays kept."""
        self.keep_draft()
        self._case = self._worksheet = None
        self._show(None)

    def leave(self) -> None:
        """Go back, after asking what to do with what was typed."""
        if self.footer.is_asking:
            self.footer.rest()
        elif self._worksheet is None or self._worksheet.decision is None:
            if self.form.is_changed():
                self.footer.ask_leaving()
            else:
                self._throw_away()
        else:
            self.keep_draft()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        confirms = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif confirms and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep()
        event.accept()

    def _show(self, worksheet: ConfidentialityException | None) -> None:
        self._worksheet = worksheet
        case = self._case
        decided = worksheet is not None and worksheet.decision is not None
        about = f"{case.code_name} {case.number}" if case is not None else ""
        self._header.show_title(self.tr("Confidentiality exception"), about)
        if decided:
            words = self.tr("The decision stands. The worksheet stays as it was decided.")
        else:
            words = self.tr(
                "Answer every question before you decide, also when you decide to keep silent."
                " Only with a decision to break secrecy can a step be done without consent."
            )
        self._strip.say(words, "neutral" if decided else "danger")
        self.form.load(None if decided else worksheet)
        if worksheet is not None and decided:
            self.decided.show_worksheet(worksheet)
        for part, shown in ((self.form, not decided), (self.decided, decided)):
            show_inside(part, shown)
        show_inside(self.print_button, worksheet is not None)
        self.footer.rest()
        for below in (self._line, self.footer):
            show_inside(below, not decided)

    def _shown(self) -> WorksheetForm | DecidedWorksheet:
        decided = self._worksheet is not None and self._worksheet.decision is not None
        return self.decided if decided else self.form

    def _follow(self) -> None:
        self.footer.show_left(len(unanswered(self.form.draft())))
        self.footer.rest()
        self._clock.start()

    def _keep(self) -> None:
        """Record the worksheet as a draft."""
        case = self._case
        if case is None or self._shown() is self.decided or not self._is_readable():
            return
        try:
            ref = self._services.secrecy.keep(case.id, self._without_day(), self._id())
        except DraftRefused as refused:
            show_problems(self.form.fields, refused.problems)
            return
        self._done(ref)

    def _ask(self) -> None:
        """Ask once more before the decision stands, when all is there."""
        # A day is written out when the keyboard leaves its field, which counts as typing.
        self.footer.decide_button.setFocus()
        if self._is_readable() and self._is_whole():
            self.footer.ask_deciding()

    def _decide(self) -> None:
        case, decision = self._case, self.form.decision()
        if case is None or decision is None:
            return
        try:
            ref = self._services.secrecy.decide(case.id, self.form.draft(), decision, self._id())
        except DraftRefused as refused:
            self.footer.rest()
            show_problems(self.form.fields, refused.problems)
            return
        self._done(ref, undoable=False)

    def _add_remark(self, text: str) -> None:
        if self._case is None or self._worksheet is None:
            return
        try:
            self._services.secrecy.add_remark(self._worksheet.id, text)
        except DraftRefused as refused:
            show_problems(self.decided.fields, refused.problems)
            return
        self._drop_draft()
        self._show(self._services.secrecy.worksheet(self._worksheet.id))
        self.recorded.emit(None, None)

    def _done(self, ref: EntryRef, *, undoable: bool = True) -> None:
        before = self._worksheet
        self._drop_draft()
        self._show(self._services.secrecy.worksheet(ref.id))
        self.recorded.emit(ref if undoable else None, before)
        self.left.emit()

    def _is_readable(self) -> bool:
        wrong = unreadable(self.form.fields)
        show_errors(self.form.fields, wrong)
        return not wrong

    def _is_whole(self) -> bool:
        words = dict.fromkeys(unanswered(self.form.draft()), self.tr("Answer this first."))
        if self.form.decision() is None:
            words["decision"] = self.tr("Choose what you decide.")
        if not self.form.has_day():
            words["on"] = self.tr("Fill in the day of the decision.")
        show_errors(self.form.fields, words)
        return not words

    def _without_day(self) -> ExceptionDraft:
        """Return what is filled in, on the day on which it was begun."""
        begun = self._services.today() if self._worksheet is None else self._worksheet.on
        return replace(self.form.draft(), on=begun)

    def _id(self) -> EntryId | None:
        return None if self._worksheet is None else self._worksheet.id

    def _throw_away(self) -> None:
        self._drop_draft()
        self.form.load(self._worksheet)
        self.left.emit()

    def _drop_draft(self) -> None:
        self._clock.stop()
        if self._case is not None:
            self._services.drafts.drop(self._place())
            self._services.drafts.drop(_last_place(self._case))

    def _print(self) -> None:
        if self._worksheet is not None:
            self.keep_draft()
            WorksheetPaperDialog(self, self._services.secrecy, self._worksheet.id).open()

    def _place(self) -> str:
        case = "" if self._case is None else self._case.id
        entry = "new" if self._worksheet is None else self._worksheet.id
        return f"case/{case}/{EntryKind.EXCEPTION.value}/{entry}"


class _Keeper(KeepsText):
    """Keeps what is half typed on the page when the desk locks."""

    def __init__(self, page: WorksheetPage) -> None:
        super().__init__(page)
        self._page = page

    def keep_draft(self) -> None:
        self._page.keep_draft()


def kept_worksheet(drafts: Drafts, case: Case) -> str | None:
    """Return the id of the worksheet in which text is half typed; "" for a new one, or None."""
    kept = drafts.kept(_last_place(case))
    return None if kept is None else kept[_ENTRY]


def _last_place(case: Case) -> str:
    """Return where it is kept in which worksheet of a case text is half typed."""
    return f"case/{case.id}/worksheet"
