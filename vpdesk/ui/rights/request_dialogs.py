"""Asks when a reporter asked for something about the own file, and how that was answered."""

from dataclasses import asdict, replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.reporter_requests import (
    Answer,
    ReporterRequest,
    RequestDraft,
    RequestKind,
    due_by,
    problems_in_request,
)
from vpdesk.domain.timeline import EntryRef
from vpdesk.services.reporter_rights.reporter_requests import RecordedRequest
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.form_fields import show_field
from vpdesk.ui.forms.ui_answer_dialog import Ui_AnswerForm
from vpdesk.ui.forms.ui_request_dialog import Ui_RequestForm
from vpdesk.ui.labels import label
from vpdesk.ui.rights.services import RightsServices
from vpdesk.ui.widgets.wrapped_text import WrappedText

_ANSWERED = ("answered_on", "answer", "explanation", "statement")


class RequestDialog(QObject):
    """Records a request, with a follow-up a week before it has to be answered."""

    def __init__(
        self,
        parent: QWidget,
        services: RightsServices,
        case_id: CaseId,
        entry: EntryRef | None = None,
    ) -> None:
        """Ask about the whole file, or with an ``entry`` for a correction of that one."""
        super().__init__(parent)
        self._services = services
        self._case_id = case_id
        self._entry = entry
        about = "copy_request" if entry is None else f"correction/{entry.kind}/{entry.id}"
        title = self.tr("Request of the reporter")
        shape = Shape(
            title=title if entry is None else self.tr("Correction of this entry"),
            confirm=self.tr("Record request"),
            place=f"case/{case_id}/{about}",
            optional=frozenset({"asked"}),
            required_words={
                "asked_on": self.tr("Fill in the day on which the reporter asked."),
                "due_on": self.tr("Fill in the day by which you answer."),
            },
        )
        self.fields = DraftDialog(parent, Ui_RequestForm(), shape, services.drafts, services.today)
        self.fields.control("kind").set_choices([(each, label(each)) for each in RequestKind])
        self.fields.fields["due_on"].set_hint(
            self.tr("Without delay, and within one month of the request.")
        )
        show_field(self.fields.fields["kind"], entry is None)
        self.fields.control("asked_on").textChanged.connect(self._propose)
        self.fields.confirmed.connect(self._record)
        self.recorded = self.fields.recorded
        self.fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        today = self._services.today()
        kind = RequestKind.COPY if self._entry is None else RequestKind.CORRECTION
        known = {"kind": kind, "asked_on": today, "due_on": due_by(today)}
        self.fields.open({**known, "asked": "", "remind": True})

    def _propose(self) -> None:
        if (asked_on := self.fields.day("asked_on")) is not None:
            self.fields.control("due_on").set_day(due_by(asked_on))

    def _record(self) -> None:
        today = self._services.today()
        days = {name: self.fields.day(name) for name in ("asked_on", "due_on")}
        missing = tuple(
            Problem(field=name, reason=Reason.REQUIRED) for name, day in days.items() if not day
        )
        draft = RequestDraft(
            kind=self.fields.value("kind"),
            asked_on=days["asked_on"] or today,
            due_on=days["due_on"] or due_by(today),
            asked=self.fields.text("asked"),
            entry=self._entry,
        )
        problems = missing or problems_in_request(draft, today=today)
        self.fields.record(problems, lambda: self._save(draft))

    def _save(self, draft: RequestDraft) -> RecordedRequest:
        remind = self.fields.is_checked("remind")
        reminder = self._reminder(draft.kind) if remind else ""
        return self._services.requests.record(self._case_id, draft, reminder=reminder)

    def _reminder(self, kind: RequestKind) -> str:
        """Return what Today says: which request it is that has a month."""
        return {
            RequestKind.COPY: self.tr("Answer the reporter’s request for a copy"),
            RequestKind.CORRECTION: self.tr("Answer the reporter’s request to correct"),
            RequestKind.ERASURE: self.tr("Answer the reporter’s request to erase"),
        }[kind]


class AnswerDialog(QObject):
    """Records what was answered; `recorded` carries the request as it was before."""

    def __init__(self, parent: QWidget, services: RightsServices, request: ReporterRequest) -> None:
        super().__init__(parent)
        self._services = services
        self._request = request
        shape = Shape(
            title=self.tr("Answer to the reporter"),
            confirm=self.tr("Record answer"),
            place=f"case/{request.case_id}/answer/{request.id}",
            optional=frozenset({"explanation", "statement"}),
            required_words={
                "answered_on": self.tr("Fill in the day of the answer."),
                "explanation": self.tr("Say what was not granted, and why."),
            },
        )
        self.fields = DraftDialog(parent, Ui_AnswerForm(), shape, services.drafts, services.today)
        self.fields.control("answer").set_choices([(each, label(each)) for each in Answer])
        statement = self.fields.fields["statement"]
        if request.asked:
            told = WrappedText(request.asked, "body", "text2")
            self.fields.dialog.content.insertWidget(0, told)
        at_entry = self.tr("Stands below the entry, also in every copy.")
        anywhere = self.tr("Kept with the case, and printed in every copy.")
        statement.set_hint(at_entry if request.entry else anywhere)
        show_field(statement, request.kind is RequestKind.CORRECTION)
        if request.kind is RequestKind.ERASURE:
            grounds = self.tr("To refuse, name the ground: a legal duty to keep, or a legal claim.")
            self.fields.fields["explanation"].set_hint(grounds)
        self.fields.confirmed.connect(self._record)
        self.recorded = self.fields.recorded
        self.fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        known = asdict(self._request)
        known["answered_on"] = self._request.answered_on or self._services.today()
        known["answer"] = self._request.answer or Answer.GRANTED
        self.fields.open({name: known[name] for name in _ANSWERED})

    def _record(self) -> None:
        today = self._services.today()
        day = self.fields.day("answered_on")
        missing = () if day else (Problem(field="answered_on", reason=Reason.REQUIRED),)
        draft = replace(
            self._request,
            answered_on=day or today,
            answer=self.fields.value("answer"),
            explanation=self.fields.text("explanation"),
            statement=self.fields.text("statement"),
        )
        problems = missing or problems_in_request(draft, today=today)
        self.fields.record(
            problems, lambda: self._services.requests.change(self._request.id, draft)
        )
