"""The dialog for a person to turn to at an organisation."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisations import (
    ContactPerson,
    ContactPersonDraft,
    ContactPersonId,
    OrganisationId,
    problems_in_contact_person,
)
from vpdesk.domain.people import Involved, PersonRole
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_contact_person_dialog import Ui_ContactPersonForm
from vpdesk.ui.name_warning import NameWarning
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.people_words import warning_words


class ContactPersonDialog(QObject):
    """Adds a contact person, or changes the one given; `recorded` carries the id."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        organisation_id: OrganisationId,
        *,
        person: ContactPerson | None = None,
    ) -> None:
        super().__init__(parent)
        self._organisations = services.organisations
        self._people = services.people
        self._organisation_id = organisation_id
        self._known = person
        adding = person is None
        shape = Shape(
            title=self.tr("Add contact person") if adding else self.tr("Edit contact person"),
            confirm=self.tr("Add contact person") if adding else self.tr("Save changes"),
            place=f"contact:new:{organisation_id}" if person is None else f"contact:{person.id}",
            optional=frozenset({"role", "phone", "email", "until"}),
            required_words={"name": self.tr("Give the name of the contact person.")},
        )
        self._fields = DraftDialog(
            parent, Ui_ContactPersonForm(), shape, services.drafts, services.today
        )
        NameWarning(self._fields.fields["name"], self._fields.control("name"), self._warn)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        self._fields.open(asdict(self._known) if self._known else {})

    def _warn(self, name: str) -> str:
        inside = self._fields.is_checked("internal_adviser")
        role = PersonRole.INTERNAL_ADVISER if inside else PersonRole.CONTACT_PERSON
        person = Involved(name=name, role=role)
        return warning_words(self._people.elsewhere(self._organisation_id, person))

    def _record(self) -> None:
        fields = self._fields
        draft = ContactPersonDraft(
            organisation_id=self._organisation_id,
            name=fields.text("name"),
            role=fields.text("role"),
            phone=fields.text("phone"),
            email=fields.text("email"),
            internal_adviser=fields.is_checked("internal_adviser"),
            receives_report=fields.is_checked("receives_report"),
            until=fields.day("until"),
        )
        fields.record(problems_in_contact_person(draft), lambda: self._save(draft))

    def _save(self, draft: ContactPersonDraft) -> ContactPersonId:
        if self._known is None:
            return self._organisations.add_contact_person(draft)
        self._organisations.change_contact_person(self._known.id, draft)
        return self._known.id
