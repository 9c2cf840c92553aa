"""The dialog for what is said of a document: its kind, its day, its name and a remark."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisation_documents import (
    DocumentDraft,
    DocumentId,
    DocumentKind,
    OrganisationDocument,
    problems_in,
)
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_document_dialog import Ui_DocumentForm
from vpdesk.ui.organisations.agreement_words import agreement_choices
from vpdesk.ui.organisations.services import OrganisationServices


class DocumentDialog(QObject):
    """Changes what is said of a document, not its content; `recorded` carries the id."""

    recorded = Signal(object)

    def __init__(
        self, parent: QWidget, services: OrganisationServices, document: OrganisationDocument
    ) -> None:
        super().__init__(parent)
        self._documents = services.organisation_documents
        self._known = document
        shape = Shape(
            title=self.tr("Edit document"),
            confirm=self.tr("Save changes"),
            place=f"document:{document.id}",
            optional=frozenset({"text"}),
            required_words={"name": self.tr("Give the name of the document.")},
        )
        self._fields = DraftDialog(
            parent, Ui_DocumentForm(), shape, services.drafts, services.today
        )
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        self._fields.control("kind").set_choices(agreement_choices(DocumentKind))

    def open(self) -> None:
        self._fields.open(asdict(self._known))

    def _record(self) -> None:
        fields = self._fields
        draft = DocumentDraft(
            organisation_id=self._known.organisation_id,
            kind=fields.value("kind"),
            on=fields.day("on") or self._known.on,
            name=fields.text("name"),
            text=fields.text("text"),
        )
        fields.record(problems_in(draft), lambda: self._save(draft))

    def _save(self, draft: DocumentDraft) -> DocumentId:
        self._documents.change(self._known.id, draft)
        return self._known.id
