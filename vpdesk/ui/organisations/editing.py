"""What can be changed on the page of the organisations, with a way back where there is one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisations import (
    ContactPerson,
    Organisation,
    OrganisationId,
    Unit,
)
from vpdesk.services.errors import OthersHidden
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.activity_dialog import ActivityDialog
from vpdesk.ui.organisations.contact_person_dialog import ContactPersonDialog
from vpdesk.ui.organisations.organisation_dialog import OrganisationDialog
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.organisations.unit_dialog import UnitDialog
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.wrapped_text import WrappedText


class OrganisationEditing(QObject):
    """Opens dialogs over `page`; `added` carries the id of a new organisation."""

    added = Signal(object)
    toast_wanted = Signal(str, str, object)

    def __init__(self, page: QWidget, services: OrganisationServices) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._organisations = services.organisations

    def add_organisation(self) -> None:
        """Ask for a new organisation; raises ``OthersHidden`` before anything is typed."""
        if self._organisations.shown_alone is not None:
            raise OthersHidden
        dialog = OrganisationDialog(self._page, self._services)
        dialog.recorded.connect(self.added)
        dialog.open()

    def change_organisation(self, organisation: Organisation) -> None:
        OrganisationDialog(self._page, self._services, organisation=organisation).open()

    def archive_or_not(self, organisation: Organisation) -> None:
        """Archive it, or take it out of the archive."""
        change, back = self._organisations.archive, self._organisations.unarchive
        words = self.tr("Organisation archived.")
        if organisation.archived_on is not None:
            change, back = back, change
            words = self.tr("Organisation taken out of the archive.")
        change(organisation.id)
        self.added.emit(organisation.id)
        self._say(words, partial(back, organisation.id))

    def ask_to_remove(self, organisation: Organisation) -> None:
        """Ask before removing: what belongs to it cannot be brought back."""
        dialog = Dialog(
            self._page,
            self.tr("Remove organisation?"),
            self.tr("Remove organisation"),
            destructive=True,
        )
        words = self.tr(
            "All of ‘%1’ disappears and cannot be brought back: contracts, documents, appointment,"
            " routes, recommendations, activities, contact persons and units."
        )
        dialog.content.addWidget(WrappedText(filled(words, organisation.name)))
        dialog.confirmed.connect(dialog.accept)
        dialog.accepted.connect(partial(self._organisations.remove, organisation.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_contact_person(self, organisation_id: OrganisationId) -> None:
        ContactPersonDialog(self._page, self._services, organisation_id).open()

    def change_contact_person(self, person: ContactPerson) -> None:
        organisation_id = person.organisation_id
        ContactPersonDialog(self._page, self._services, organisation_id, person=person).open()

    def remove_contact_person(self, person: ContactPerson) -> None:
        self._organisations.remove_contact_person(person.id)
        undo = partial(self._organisations.add_contact_person, person)
        self._say(self.tr("Contact person removed."), undo)

    def add_activity(self, organisation_id: OrganisationId | None) -> None:
        ActivityDialog(self._page, self._services, organisation_id=organisation_id).open()

    def add_unit(self, organisation_id: OrganisationId) -> None:
        UnitDialog(self._page, self._services, organisation_id).open()

    def change_unit(self, unit: Unit) -> None:
        UnitDialog(self._page, self._services, unit.organisation_id, unit=unit).open()

    def remove_unit(self, unit: Unit) -> None:
        self._organisations.remove_unit(unit.id)
        undo = partial(self._organisations.add_unit, unit)
        self._say(self.tr("Unit removed."), undo)

    def _say(self, words: str, undo: Callable[[], object]) -> None:
        self.toast_wanted.emit(words, self.tr("Undo"), undo)
