"""What can be done with the cards of what was agreed with an organisation."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.appointments import AppointmentPoint, Finding, PointState
from vpdesk.domain.contracts import Contract
from vpdesk.domain.organisation_documents import OrganisationDocument
from vpdesk.domain.organisation_routes import OrganisationRoute, RouteKind
from vpdesk.domain.organisations import ContactPerson, OrganisationId
from vpdesk.ui.clipboard import ConfidentialClipboard
from vpdesk.ui.files.attaching import Attaching
from vpdesk.ui.files.attachment_export import AttachmentExport
from vpdesk.ui.files.attachment_viewer import AttachmentViewer
from vpdesk.ui.filling import filled
from vpdesk.ui.instructions.edit_dialog import InstructionsDialog
from vpdesk.ui.instructions.paper_dialog import InstructionPaperDialog
from vpdesk.ui.language import current
from vpdesk.ui.organisations.categories_dialog import CategoriesDialog
from vpdesk.ui.organisations.contract_dialog import ContractDialog
from vpdesk.ui.organisations.detail import OrganisationDetail
from vpdesk.ui.organisations.document_dialog import DocumentDialog
from vpdesk.ui.organisations.history_dialog import ReviewsDialog
from vpdesk.ui.organisations.months import day_in_full
from vpdesk.ui.organisations.point_dialog import PointDialog
from vpdesk.ui.organisations.review_dialog import ReviewDialog
from vpdesk.ui.organisations.route_dialog import RouteDialog
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.organisations.sheet_dialog import AppointmentSheetDialog
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.wrapped_text import WrappedText


class Agreements(QObject):
    """Connects the cards of `detail` with dialogs over `page`."""

    toast_wanted = Signal(str, str, object)

    def __init__(
        self, page: QWidget, services: OrganisationServices, detail: OrganisationDetail
    ) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._detail = detail
        self.attaching = Attaching(services.organisation_documents, page, self.tr("Add documents"))
        self.attaching.said.connect(detail.documents.say)
        self.clipboard = ConfidentialClipboard(self)
        self._connect()

    @property
    def _at(self) -> OrganisationId:
        return self._detail.organisation_id

    def review(self) -> None:
        """Walk through the points of the organisation that is shown."""
        appointment = self._services.appointments.get(self._at)
        ReviewDialog(self._page, self._services, appointment).open()

    def change_categories(self) -> None:
        """Show the categories of the organisation that is shown, to be changed."""
        organisation = self._services.organisations.get(self._at)
        CategoriesDialog(self._page, self._services, organisation).open()

    def change_instructions(self) -> None:
        """Go through the instruction sheet of the organisation that is shown."""
        services = self._services
        dialog = InstructionsDialog(
            self._page, services.instruction_sheets, services.drafts, services.today, self._at
        )
        dialog.recorded.connect(self._tell_kept)
        dialog.open()

    def _connect(self) -> None:
        contract, routes = self._detail.contract, self._detail.routes
        contract.add_wanted.connect(self._add_contract)
        contract.change_wanted.connect(self._change_contract)
        contract.removal_wanted.connect(self._remove_contract)
        routes.add_wanted.connect(self._add_route)
        routes.change_wanted.connect(self._change_route)
        routes.removal_wanted.connect(self._remove_route)
        persons = self._detail.contact_persons
        persons.moved.connect(self._move_person)
        persons.copy_wanted.connect(self._copy_phone)
        self._detail.categories.change_wanted.connect(self.change_categories)
        documents, appointment = self._detail.documents, self._detail.appointment
        documents.add_wanted.connect(self._choose_documents)
        documents.dropped.connect(self._take)
        documents.view_wanted.connect(self._view)
        documents.change_wanted.connect(self._change_document)
        documents.export_wanted.connect(self._export)
        documents.removal_wanted.connect(self._remove_document)
        instructions = self._detail.instructions
        instructions.change_wanted.connect(self.change_instructions)
        instructions.print_wanted.connect(self._print_instructions)
        appointment.review_wanted.connect(self.review)
        appointment.history_wanted.connect(self._show_history)
        appointment.print_wanted.connect(self._print)
        appointment.add_wanted.connect(self._add_point)
        appointment.change_wanted.connect(self._change_point)
        appointment.ticked.connect(self._tick)
        appointment.hiding_wanted.connect(self._hide)

    def _move_person(self, person: ContactPerson, places: int) -> None:
        self._services.organisations.move_contact_person(person.id, places)

    def _copy_phone(self, person: ContactPerson) -> None:
        if person.phone:
            self.clipboard.copy(person.phone)
            words = self.tr("Number copied. It is wiped after 30 seconds.")
            self.toast_wanted.emit(words, "", None)

    def _add_contract(self) -> None:
        ContractDialog(self._page, self._services, self._at).open()

    def _change_contract(self, contract: Contract) -> None:
        ContractDialog(
            self._page, self._services, contract.organisation_id, contract=contract
        ).open()

    def _remove_contract(self, contract: Contract) -> None:
        before = self._services.contracts.reopened_without(contract.id)
        if before is None:
            self._take_contract(contract)
        else:
            self._ask_to_reopen(contract, before)

    def _ask_to_reopen(self, contract: Contract, before: Contract) -> None:
        """Ask whether the contract before, which ends because this one began, runs on."""
        title, confirm = self.tr("Remove contract?"), self.tr("Remove contract")
        dialog = Dialog(self._page, title, confirm, destructive=True)
        words = self.tr("The contract before it ends on %1, the day before this one begins.")
        told = filled(words, day_in_full(before.until) if before.until else "")
        dialog.content.addWidget(WrappedText(told))
        reopen = CheckBox()
        reopen.setText(self.tr("Let that contract run on, without an end"))
        dialog.content.addWidget(reopen)
        dialog.confirmed.connect(dialog.accept)
        dialog.accepted.connect(lambda: self._take_contract(contract, reopen=reopen.isChecked()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_contract(self, contract: Contract, *, reopen: bool = False) -> None:
        removed = self._services.contracts.remove(contract.id, reopen=reopen)
        words = self.tr("Contract removed.")
        if removed.reopened is not None:
            words = self.tr("Contract removed. The one before it runs on.")
        self._say(words, partial(self._services.contracts.put_back, removed))

    def _add_route(self, kind: RouteKind) -> None:
        RouteDialog(self._page, self._services, self._at, kind=kind).open()

    def _change_route(self, route: OrganisationRoute) -> None:
        RouteDialog(self._page, self._services, route.organisation_id, route=route).open()

    def _remove_route(self, route: OrganisationRoute) -> None:
        self._services.organisation_routes.remove(route.id)
        undo = partial(self._services.organisation_routes.add, route)
        self._say(self.tr("Route removed."), undo)

    def _choose_documents(self) -> None:
        self.attaching.ask(self._at)

    def _take(self, paths: Sequence[Path]) -> None:
        self.attaching.take(self._at, paths)

    def _view(self, document: OrganisationDocument) -> None:
        AttachmentViewer(self._page, self._services.organisation_documents, document).open()

    def _change_document(self, document: OrganisationDocument) -> None:
        DocumentDialog(self._page, self._services, document).open()

    def _export(self, document: OrganisationDocument) -> None:
        export = AttachmentExport(self._page, self._services.organisation_documents, document)
        export.said.connect(self._detail.documents.say)
        export.ask()

    def _remove_document(self, document: OrganisationDocument) -> None:
        documents = self._services.organisation_documents
        documents.remove(document.id)
        self._say(self.tr("Document removed."), partial(documents.put_back, document.id))

    def _show_history(self) -> None:
        ReviewsDialog(self._page, self._services.appointments.get(self._at)).open()

    def _print(self) -> None:
        services = self._services
        AppointmentSheetDialog(
            self._page, services.appointment_papers, services.text_checks, self._at
        ).open()

    def _print_instructions(self) -> None:
        sheets = self._services.instruction_sheets
        state = sheets.state(self._at, language=current())
        InstructionPaperDialog(self._page, sheets, (state,)).open()

    def _tell_kept(self) -> None:
        self.toast_wanted.emit(self.tr("Instruction sheet kept."), "", None)

    def _add_point(self) -> None:
        PointDialog(self._page, self._services, self._at).open()

    def _change_point(self, point: AppointmentPoint) -> None:
        PointDialog(self._page, self._services, self._at, point=point).open()

    def _tick(self, point: AppointmentPoint) -> None:
        """Turn a point over: in order, or as if nobody looked; what was noted of it stays."""
        finding = point.finding
        good = finding.state is PointState.IN_ORDER
        state = PointState.UNCHECKED if good else PointState.IN_ORDER
        turned = Finding(state=state, remark=finding.remark, document_id=finding.document_id)
        note = partial(self._services.appointments.note, self._at, point.key)
        before = note(turned)
        if before.state is not PointState.UNCHECKED:
            self._say(self.tr("Point changed."), partial(note, before))

    def _hide(self, point: AppointmentPoint) -> None:
        """Leave a point out, or take it up again; one of one's own is removed."""
        at, appointments = self._at, self._services.appointments
        if not point.code:
            removed = appointments.remove_point(at, point.key)
            self._say(self.tr("Point removed."), partial(appointments.put_back, at, removed))
            return
        appointments.hide(at, point.key, hidden=not point.hidden)
        if not point.hidden:
            undo = partial(appointments.hide, at, point.key, hidden=False)
            self._say(self.tr("Point left out."), undo)

    def _say(self, words: str, undo: Callable[[], object]) -> None:
        self.toast_wanted.emit(words, self.tr("Undo"), undo)
