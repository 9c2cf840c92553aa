"""All that is known of one organisation, in cards."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from vpdesk.domain.contracts import in_force, leading
from vpdesk.domain.organisations import Organisation, OrganisationId, OrganisationRow
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui import tokens
from vpdesk.ui.language import current
from vpdesk.ui.organisations.activities_card import ActivitiesCard
from vpdesk.ui.organisations.agreed_points_card import AgreedPointsCard
from vpdesk.ui.organisations.appointment_card import AppointmentCard
from vpdesk.ui.organisations.categories_card import CategoriesCard
from vpdesk.ui.organisations.choices import code_words
from vpdesk.ui.organisations.contact_persons_card import ContactPersonsCard
from vpdesk.ui.organisations.contract_card import ContractCard
from vpdesk.ui.organisations.detail_header import OrganisationHeader
from vpdesk.ui.organisations.documents_card import DocumentsCard
from vpdesk.ui.organisations.instructions_card import InstructionsCard
from vpdesk.ui.organisations.recommendations_card import RecommendationsCard
from vpdesk.ui.organisations.routes_card import RoutesCard
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.organisations.units_card import UnitsCard
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.scroll import scrolling
from vpdesk.ui.widgets.wrapped_text import WrappedText

_TWO_COLUMNS = 740


class OrganisationDetail(QWidget):
    def __init__(self, services: OrganisationServices) -> None:
        super().__init__()
        self._services = services
        self.organisation_id = OrganisationId(0)
        alone = services.organisations.shown_alone is not None
        self.header = OrganisationHeader(alone=alone)
        self.contract = ContractCard()
        self.contact_persons = ContactPersonsCard()
        self.activities = ActivitiesCard()
        self.agreed_points = AgreedPointsCard()
        self.recommendations = RecommendationsCard()
        self.units = UnitsCard()
        self.appointment = AppointmentCard()
        self.instructions = InstructionsCard()
        self.routes = RoutesCard()
        self.documents = DocumentsCard()
        self.categories = CategoriesCard()
        self._remarks = WrappedText("", "body", "text2")
        self._remarks_card = Card(self.tr("Remarks"))
        self._remarks_card.add(self._remarks)
        self._cards = QHBoxLayout()
        self._area = self._lay_out()

    def show_organisation(self, row: OrganisationRow) -> None:
        """Show an organisation; another one starts at the top and in this year."""
        organisation, today = row.organisation, self._services.today()
        if self.organisation_id != organisation.id:
            self._area.verticalScrollBar().setValue(0)
            self.activities.show_year(today.year)
        self.organisation_id = organisation.id
        self.header.show_organisation(
            row, code_words(self._services.terms, Vocabulary.SECTOR, organisation.sector)
        )
        self._show_contracts(organisation, today)
        self.contact_persons.show_contact_persons(
            self._services.organisations.contact_persons(organisation.id), today
        )
        self._show_work(organisation.id, today)
        self._show_agreements(organisation, today)
        self.units.show_units(self._services.organisations.units(organisation.id))
        self._remarks.show_text(organisation.remarks)
        self._remarks_card.setVisible(bool(organisation.remarks))
        self._arrange()

    def _show_contracts(self, organisation: Organisation, today: date) -> None:
        terms = self._services.terms
        contracts = self._services.contracts.list(organisation.id)
        use = self._services.contracts.use(organisation.id, leading(contracts, today))
        self.header.show_card(use if in_force(contracts, today) else None)
        self.contract.show_contracts(
            organisation,
            contracts,
            use,
            lambda form: code_words(terms, Vocabulary.CONTRACT_FORM, form),
            today,
        )

    def _show_agreements(self, organisation: Organisation, today: date) -> None:
        services, key = self._services, organisation.id
        self.appointment.show_appointment(services.appointments.get(key), today)
        state = services.instruction_sheets.state(key, language=current())
        self.instructions.show_state(state)
        self.routes.show_routes(services.organisation_routes.list(key), organisation.headcount)
        self.documents.show_documents(services.organisation_documents.list(key))
        self.categories.show_categories(services.dated_terms.list(key, Vocabulary.CATEGORY))

    def _show_work(self, organisation_id: OrganisationId, today: date) -> None:
        activities = self._services.activities.list(organisation_id)
        planned = self._services.planned_activities.list(organisation_id)
        self.activities.show_activities(activities, planned, today)
        self.agreed_points.show_points(activities, today)
        self.recommendations.show_recommendations(
            self._services.recommendations.list(organisation_id)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the columns beside each other where both have room."""
        columns = sum(each.minimumSize().width() for each in self._columns)
        needed = columns + tokens.LARGE + 2 * tokens.WIDE
        wide = self.width() >= max(_TWO_COLUMNS, needed)
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _lay_out(self) -> QScrollArea:
        content = QWidget()
        content.setMaximumWidth(tokens.PAGE_WIDTH)
        area = scrolling(content, bar_in_margin=True)
        area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(area)
        top = tokens.PANE_TOP - tokens.HAIR
        column = QVBoxLayout(content)
        column.setContentsMargins(tokens.WIDE, top, tokens.WIDE, tokens.WIDE)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(tokens.MEDIUM)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._cards.setSpacing(tokens.LARGE)
        left = (
            self.contract,
            self.contact_persons,
            self.activities,
            self.agreed_points,
            self.units,
            self.recommendations,
        )
        right = (
            self.appointment,
            self.instructions,
            self.routes,
            self.documents,
            self.categories,
            self._remarks_card,
        )
        self._columns = _column(left), _column(right)
        for cards, share in zip(self._columns, (5, 4), strict=True):
            self._cards.addLayout(cards, share)
        return area


def _column(parts: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(tokens.LARGE)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column
