"""The dialog in which a case is told to colleagues, in words that name nobody."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.case_sheets import (
    WRITTEN,
    CaseSheet,
    CaseSheetDraft,
    CaseSheetId,
    problems_in_sheet,
)
from vpdesk.services.annual_reports.text_checks import UNKNOWN_READERS
from vpdesk.services.cases.sheets import PLACE
from vpdesk.services.own_register.own_register import meetings
from vpdesk.ui.checked_text import CheckedText, TextAbout
from vpdesk.ui.dates import paper_date
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.form_fields import show_errors
from vpdesk.ui.forms.ui_case_sheet_dialog import Ui_CaseSheetForm
from vpdesk.ui.own_register.services import OwnRegisterServices
from vpdesk.ui.own_register.words import no_name_words
from vpdesk.ui.widgets.text import text_label


class CaseSheetDialog(QObject):
    """Writes a new sheet that begins as ``draft``, or changes the one given.

    Below each text stands what could name somebody: what does has to go, the rest is asked once.
    `recorded` carries the id of the sheet.
    """

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OwnRegisterServices,
        draft: CaseSheetDraft,
        sheet: CaseSheet | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._draft = draft
        self._known = sheet
        shape = Shape(
            title=self.tr("Case sheet for peer review"),
            confirm=self.tr("Keep case sheet"),
            place=_place(draft, sheet),
            optional=frozenset({"facts", "question", "dilemma", "meeting_id"}),
            required_words={
                "title": self.tr("Give the sheet a title that tells of nobody."),
                "situation": self.tr("Describe what it is about, without names."),
            },
        )
        form = Ui_CaseSheetForm()
        self._fields = DraftDialog(parent, form, shape, services.drafts, services.today)
        explanation = self.tr(
            "Colleagues may recognise a case from little. Leave out names, the organisation, the"
            " team, days and numbers; change details that do not matter for your question."
        )
        content = self._fields.dialog.content
        content.insertWidget(0, text_label(explanation, "small", "text2", wrap=True))
        meeting = self._fields.control("meeting_id")
        none: tuple[object, str] = (None, self.tr("Not yet discussed"))
        meeting.set_choices(
            [
                none,
                *(
                    (each.id, f"{paper_date(each.on)}  ·  {each.title}")
                    for each in meetings(services.own_register.entries())
                ),
            ]
        )
        about = TextAbout(place=PLACE, organisation_id=UNKNOWN_READERS)
        self.checked: dict[str, CheckedText] = {}
        for name in WRITTEN:
            checked = CheckedText(self._fields.control(name))
            getattr(form, f"{name}_column").addWidget(checked)
            checked.about(services.text_checks, about)
            self.checked[name] = checked
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        self._fields.open(asdict(self._draft))

    def _record(self) -> None:
        fields = self._fields
        draft = CaseSheetDraft(
            title=fields.text("title"),
            facts=fields.text("facts"),
            situation=fields.text("situation"),
            question=fields.text("question"),
            dilemma=fields.text("dilemma"),
            case_id=self._draft.case_id,
            meeting_id=fields.value("meeting_id"),
        )
        problems = problems_in_sheet(draft)
        unsettled = () if problems else self._services.case_sheets.unsettled(draft)
        if unsettled:
            show_errors(fields.fields, dict.fromkeys(unsettled, no_name_words()))
            return
        fields.record(problems, lambda: self._save(draft))

    def _save(self, draft: CaseSheetDraft) -> CaseSheetId:
        if self._known is None:
            return self._services.case_sheets.add(draft)
        self._services.case_sheets.change(self._known.id, draft)
        return self._known.id


def _place(draft: CaseSheetDraft, sheet: CaseSheet | None) -> str:
    if sheet is not None:
        return f"case_sheet:{sheet.id}"
    # What is typed about a case goes with it; see the keeping of half-typed text.
    return "case_sheet:new" if draft.case_id is None else f"case/{draft.case_id}/case_sheet"
