"""The list of organisations with its search field."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vpdesk.domain.contracts import (
    Contract,
    ContractState,
    contract_state,
    last_day,
    leading,
)
from vpdesk.domain.organisations import OrganisationId, OrganisationRow
from vpdesk.ui import tokens
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.months import in_short
from vpdesk.ui.tables import Column, Section, TableModel
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.line_edit import SearchField
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.showing import show_inside


class OrganisationList(QWidget):
    """Those in use by name, then those in the archive; `chosen` carries the id, or None."""

    chosen = Signal(object)
    opened = Signal()
    add_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, today: Callable[[], date], *, alone: bool = False) -> None:
        """Offer no more organisations while one is shown ``alone``."""
        super().__init__()
        self._today = today
        self._rows: tuple[OrganisationRow, ...] = ()
        self._archived: tuple[OrganisationRow, ...] = ()
        self._contracts: Mapping[OrganisationId, Sequence[Contract]] = {}
        add = tool_button("plus", self.tr("Add organisation"))
        add.clicked.connect(self.add_wanted)
        self.search = SearchField(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search organisations"))
        self.search.textChanged.connect(self._show)
        column = Column[OrganisationRow](title="", value=lambda row: row.organisation.name)
        self._model = TableModel(
            [column], key=lambda row: row.organisation.id, spoken=self._sentence, parent=self
        )
        self.view = list_view(self._model, self.tr("Organisations"))
        self._delegate = RowDelegate(self.view, self._look)
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.activated.connect(self.opened)
        self.search.moved_down.connect(self.view.setFocus)
        self._nothing = EmptyState("search", self.tr("Nothing found"))
        self._body = QStackedLayout()
        top = QVBoxLayout()
        top.setContentsMargins(tokens.MEDIUM, tokens.PANE_TOP, tokens.MEDIUM, tokens.SMALL)
        top.setSpacing(tokens.MEDIUM)
        for part in (add, self.search):
            show_inside(part, not alone)
        header = self._header = PageHeader(
            self.tr("Organisations"), "", (self._more(), add), "title"
        )
        top.addWidget(header)
        top.addWidget(self.search)
        below = QHBoxLayout()
        # The grounds of rows are wider than what stands above them, their words begin below it.
        below.setContentsMargins(tokens.SMALL, 0, tokens.SMALL, 0)
        below.addLayout(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(below, 1)
        self._body.addWidget(self.view)
        self._body.addWidget(self._nothing)

    def width_of_header(self) -> int:
        """Return how wide the list has to be for its title and buttons."""
        return self._header.minimumSizeHint().width() + 2 * tokens.MEDIUM

    def show_organisations(
        self,
        rows: tuple[OrganisationRow, ...],
        archived: tuple[OrganisationRow, ...],
        contracts: Mapping[OrganisationId, Sequence[Contract]],
    ) -> None:
        """Show these with their contracts; the chosen one stays when it is among them."""
        self._rows, self._archived, self._contracts = rows, archived, contracts
        self._show()

    def choose(self, organisation_id: OrganisationId) -> None:
        """Make this organisation the chosen one, whatever was searched for."""
        if not self._model.place_of(organisation_id).isValid():
            self.search.clear()
        self.view.setCurrentIndex(self._model.place_of(organisation_id))

    def current(self) -> OrganisationId | None:
        row = self._model.row_at(self.view.currentIndex())
        return None if row is None else row.organisation.id

    def _show(self) -> None:
        kept = self.current()
        words = self.search.text().casefold().split()
        rows = _matching(self._rows, words)
        archived = _matching(self._archived, words)
        heading = [Section(title=self.tr("In the archive"))] if archived else []
        self._model.set_rows([*rows, *heading, *archived])
        found = bool(rows or archived)
        self._body.setCurrentIndex(0 if found else 1)
        sentence = self.tr("No organisation with ‘%1’ in its name.")
        self._nothing.say(self.tr("Nothing found"), filled(sentence, self.search.text()))
        place = self._model.place_of(kept)
        if found and not place.isValid():
            place = self._model.index(0 if rows else 1, 0)
        self.view.setCurrentIndex(place)
        self.chosen.emit(self.current())

    def _choose(self, place: QModelIndex) -> None:
        if place.isValid():
            self.chosen.emit(self.current())

    def _look(self, row: OrganisationRow) -> RowLook:
        organisation = row.organisation
        if organisation.archived_on is not None:
            words = filled(self.tr("in the archive since %1"), paper_date(organisation.archived_on))
            return RowLook(title=organisation.name, second=words, tips=(organisation.name, words))
        second = f"{self._running(row)} · {self._contract(row)}"
        attention = self._attention(row)
        tips = (organisation.name, second)
        if not attention:
            return RowLook(title=organisation.name, second=second, tips=tips)
        return RowLook(
            title=organisation.name,
            second=second,
            third=attention,
            third_icon="triangle-alert",
            third_ink="warn",
            tips=tips,
        )

    def _running(self, row: OrganisationRow) -> str:
        return self.tr("%n running", "", row.running_cases)

    def _contract(self, row: OrganisationRow) -> str:
        contract = self._leading(row)
        until = last_day(contract, self._today()) if contract else None
        if until is None:
            return self.tr("runs on")
        return filled(self.tr("contract until %1"), in_short(until))

    def _leading(self, row: OrganisationRow) -> Contract | None:
        return leading(self._contracts.get(row.organisation.id, ()), self._today())

    def _attention(self, row: OrganisationRow) -> str:
        contract = self._leading(row)
        match contract and contract_state(contract, self._today()):
            case ContractState.WITHIN_NOTICE:
                return self.tr("Ends within the notice period")
            case ContractState.ENDED:
                return self.tr("Contract has ended")
            case _:
                return ""

    def _sentence(self, row: OrganisationRow) -> str:
        look = self._look(row)
        return ", ".join(filter(None, (look.title, look.second.replace(" · ", ", "), look.third)))

    def _more(self) -> QToolButton:
        button = tool_button("ellipsis", self.tr("More"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        entry = QAction(self.tr("Take over a register…"), menu)
        entry.triggered.connect(self.import_wanted)
        menu.addAction(entry)
        button.setMenu(menu)
        return button


def _matching(rows: Sequence[OrganisationRow], words: Sequence[str]) -> tuple[OrganisationRow, ...]:
    return tuple(
        row for row in rows if all(word in row.organisation.name.casefold() for word in words)
    )
