"""The dialog for a place where a reporter can go at an organisation."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisation_routes import (
    CommitteeForm,
    OrganisationRoute,
    OrganisationRouteDraft,
    OrganisationRouteId,
    RouteKind,
    problems_in,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.form_fields import show_field
from vpdesk.ui.forms.ui_route_dialog import Ui_RouteForm
from vpdesk.ui.organisations.agreement_words import agreement_choices
from vpdesk.ui.organisations.services import OrganisationServices


class RouteDialog(QObject):
    """Adds a route, or changes the one given; `recorded` carries the id."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        organisation_id: OrganisationId,
        *,
        route: OrganisationRoute | None = None,
        kind: RouteKind = RouteKind.COMPLAINTS_COMMITTEE,
    ) -> None:
        super().__init__(parent)
        self._routes = services.organisation_routes
        self._organisation_id = organisation_id
        self._known = route
        self._kind = kind
        adding = route is None
        shape = Shape(
            title=self.tr("Add route") if adding else self.tr("Edit route"),
            confirm=self.tr("Add route") if adding else self.tr("Save changes"),
            place=f"route:new:{organisation_id}" if route is None else f"route:{route.id}",
            optional=frozenset({"person", "phone", "email", "address", "term", "remarks"}),
            required_words={"name": self.tr("Give the name, such as that of the committee.")},
        )
        self._fields = DraftDialog(parent, Ui_RouteForm(), shape, services.drafts, services.today)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        kinds = self._fields.control("kind")
        kinds.set_choices(agreement_choices(RouteKind))
        kinds.value_changed.connect(self._follow_kind)
        forms = [(None, self.tr("Not given")), *agreement_choices(CommitteeForm)]
        self._fields.control("committee").set_choices(forms)
        self._fields.control("contact_id").set_choices(self._addresses(services))
        self._fields.fields["term"].set_hint(
            self.tr("In which time a complaint is made and handled.")
        )

    def open(self) -> None:
        self._fields.open(asdict(self._known) if self._known else {"kind": self._kind})
        self._follow_kind()

    def _follow_kind(self) -> None:
        committee = self._fields.value("kind") is RouteKind.COMPLAINTS_COMMITTEE
        show_field(self._fields.fields["committee"], committee)

    def _addresses(self, services: OrganisationServices) -> list[tuple[object, str]]:
        """Return the addresses of this organisation first, then those that serve everybody."""
        found = [
            each
            for each in services.referral_contacts.list()
            if each.organisation_id in {None, self._organisation_id}
        ]
        found.sort(key=lambda each: each.organisation_id is None)
        return [(None, self.tr("No address")), *((each.id, each.name) for each in found)]

    def _record(self) -> None:
        fields = self._fields
        kind = fields.value("kind")
        is_committee = kind is RouteKind.COMPLAINTS_COMMITTEE
        draft = OrganisationRouteDraft(
            organisation_id=self._organisation_id,
            kind=kind,
            name=fields.text("name"),
            committee=fields.value("committee") if is_committee else None,
            person=fields.text("person"),
            phone=fields.text("phone"),
            email=fields.text("email"),
            address=fields.text("address"),
            term=fields.text("term"),
            remarks=fields.text("remarks"),
            contact_id=fields.value("contact_id"),
        )
        fields.record(problems_in(draft), lambda: self._save(draft))

    def _save(self, draft: OrganisationRouteDraft) -> OrganisationRouteId:
        if self._known is None:
            return self._routes.add(draft)
        self._routes.change(self._known.id, draft)
        return self._known.id
