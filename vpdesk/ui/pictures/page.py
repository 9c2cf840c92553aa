"""The page *Overview*: four pictures of the practice or of one organisation."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.pictures import Pictures, PictureSpan
from vpdesk.ui import tokens
from vpdesk.ui.pictures.cases_card import CasesCard
from vpdesk.ui.pictures.categories_card import CategoriesCard
from vpdesk.ui.pictures.follow_ups_card import FollowUpsPicture
from vpdesk.ui.pictures.hours_card import HoursCard
from vpdesk.ui.pictures.services import PictureServices
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.page_column import scrolled_column
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.switch import Switch
from vpdesk.ui.widgets.text import text_label

_SHOWN = frozenset(
    {
        Concept.CASES,
        Concept.TIMELINE,
        Concept.ORGANISATIONS,
        Concept.ACTIVITIES,
        Concept.TERMS,
    }
)
_TWO_COLUMNS, _TWO_TABLES = 740, 1000
_ORGANISATION_WIDTH, _SPAN_WIDTH = 280, 190


class PicturesPage(QWidget):
    """Figures that nobody else may see: nothing here is printed, copied or saved.

    `cases_wanted` carries the filter that lists what is behind a figure.
    """

    cases_wanted = Signal(object)
    organisation_wanted = Signal(object)
    report_wanted = Signal()
    own_register_wanted = Signal()

    def __init__(self, services: PictureServices) -> None:
        super().__init__()
        self._services = services
        self._seen_on = date.min
        on_ground(self, "canvas")
        self.organisation = ComboBox()
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self.organisation.setFixedWidth(_ORGANISATION_WIDTH)
        self.span = ComboBox(choices=self._spans())
        self.span.setAccessibleName(self.tr("Period"))
        self.span.take_width(_SPAN_WIDTH)
        self.as_table = Switch(self.tr("Table"))
        self.own_register = link_button(self.tr("Own register"), "graduation-cap")
        self.own_register.clicked.connect(self.own_register_wanted)
        self._header = PageHeader(self.tr("Overview"), "", (self.own_register,))
        self._strip = Strip(
            self.tr("For you alone. What goes to an organisation is made under Annual report."),
            "accent",
            self.tr("To the annual report"),
        )
        self.cases = CasesCard()
        self.categories = CategoriesCard()
        self.hours = HoursCard()
        self.follow_ups = FollowUpsPicture()
        self._desk = QWidget()
        self._cards = self._columns(self._desk)
        self._empty = EmptyState(
            "chart-column",
            self.tr("Nothing to see yet"),
            self.tr("Pictures appear here once there are cases, hours or follow-ups."),
        )
        self._choices = self._choosing()
        self._lay_out()
        self._connect()
        self._load()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; the choices and the scroll place stay."""
        if concepts & _SHOWN:
            self._load()

    def focus_search(self) -> None:
        """Do nothing: there is nothing to search on this page."""

    def keep_drafts(self) -> None:
        """Do nothing: nothing is typed on this page."""

    def show_organisation(self, organisation_id: OrganisationId | None) -> None:
        """Show the pictures of one organisation, or with None of all."""
        self.organisation.set_value(organisation_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._seen_on != self._services.today():
            self._load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = _TWO_TABLES if self.as_table.isChecked() else _TWO_COLUMNS
        direction = QBoxLayout.Direction
        wide = self.width() >= needed
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _load(self) -> None:
        self._offer()
        self._show(self._services.pictures.look(self.organisation.value(), self.span.value()))

    def _offer(self) -> None:
        """Offer the organisations there are now; the chosen one stays where it is still there."""
        organisations = self._services.organisations
        rows = (*organisations.list(), *organisations.list(archived=True))
        named = [(row.organisation.id, row.organisation.name) for row in rows]
        everyone: tuple[object, str] = (None, self.tr("All organisations"))
        self.organisation.set_choices([everyone, *named])

    def _show(self, seen: Pictures) -> None:
        self._seen_on = seen.today
        chosen: OrganisationId | None = self.organisation.value()
        self.cases.show_figures(seen, chosen)
        self.categories.show_figures(seen, chosen)
        self.hours.show_figures(seen)
        self.follow_ups.show_figures(seen, chosen)
        show_inside(self._desk, not seen.is_empty)
        show_inside(self._empty, seen.is_empty)

    def _connect(self) -> None:
        self.organisation.value_changed.connect(self._load)
        self.span.value_changed.connect(self._load)
        self._strip.link_clicked.connect(self.report_wanted)
        self.hours.chosen.connect(self.organisation_wanted)
        for leading in (self.cases, self.categories, self.follow_ups):
            leading.chosen.connect(self.cases_wanted)
        for card in (self.cases, self.categories, self.hours, self.follow_ups):
            self.as_table.toggled.connect(card.use_table)
        self.as_table.toggled.connect(self._fit)

    def _spans(self) -> list[tuple[object, str]]:
        return [
            (PictureSpan.YEAR, self.tr("Last 12 months")),
            (PictureSpan.TWO_YEARS, self.tr("Last 24 months")),
            (PictureSpan.YEARS, self.tr("Last 5 years")),
        ]

    def _choosing(self) -> QWidget:
        alone = self._services.organisations.shown_alone is not None
        show_inside(self.organisation, not alone)
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.MEDIUM)
        row.addWidget(self.organisation)
        row.addWidget(self.span)
        row.addStretch(1)
        row.addWidget(text_label(self.tr("Table"), "label"))
        row.addWidget(self.as_table)
        return part

    def _columns(self, desk: QWidget) -> QBoxLayout:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, parts in (
            (left, (self.cases, self.hours)),
            (right, (self.categories, self.follow_ups)),
        ):
            column.setSpacing(tokens.LARGE)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        cards = QHBoxLayout(desk)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(tokens.LARGE)
        cards.addLayout(left, 1)
        cards.addLayout(right, 1)
        return cards

    def _lay_out(self) -> None:
        column = scrolled_column(self)
        for part in (self._header, self._strip, self._choices, self._desk):
            column.addWidget(as_pane(part))
        column.addWidget(self._empty, 1)
        column.addStretch(0)
