"""The table of addresses."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactId
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.referral_contacts.contact_words import sentence
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.table_card import TableCard

_PERSON, _REGION = 2, 4
_NONE = "—"
_KIND, _WIDE_KIND = 226, 290


class AddressTable(QWidget):
    """Kind, name, phone and how often referred to; `chosen` carries the address, or None."""

    chosen = Signal(object)
    change_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = TableModel(
            self._columns(), key=lambda row: row.id, spoken=sentence, parent=self
        )
        self.view = table_view(self._model, self.tr("Referral contacts"))
        self.view.activated.connect(self.change_wanted)
        self.view.selectionModel().currentRowChanged.connect(self._tell)
        self.view.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TableCard(self.view))
        self.show_all_columns(False)

    def show_contacts(self, contacts: Sequence[ReferralContact]) -> None:
        """Show these, sorted as they were; the chosen one and the scroll place stay."""
        kept, scrolled = self.current(), self.view.verticalScrollBar().value()
        self._model.set_rows(contacts)
        header = self.view.horizontalHeader()
        self._model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        place = self._model.place_of(kept.id if kept else None)
        self.view.setCurrentIndex(place if place.isValid() else self._model.index(0, 0))
        self.view.verticalScrollBar().setValue(scrolled)
        self._tell()

    def current(self) -> ReferralContact | None:
        return self._model.row_at(self.view.currentIndex())

    def choose(self, contact_id: ReferralContactId) -> None:
        """Make this address the chosen one, if it is shown."""
        self.view.setCurrentIndex(self._model.place_of(contact_id))

    def show_all_columns(self, shown: bool) -> None:
        """Show contact and region as well, or leave them to the inspector."""
        for place in (_PERSON, _REGION):
            self.view.setColumnHidden(place, not shown)
        self.view.setColumnWidth(0, _WIDE_KIND if shown else _KIND)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            wanted = {
                Qt.Key.Key_Delete: self.removal_wanted,
                Qt.Key.Key_F2: self.change_wanted,
                Qt.Key.Key_Return: self.change_wanted,
                Qt.Key.Key_Enter: self.change_wanted,
            }.get(Qt.Key(event.key()))
            if wanted is not None and self.current() is not None and not event.modifiers():
                wanted.emit()
                return True
        return False

    def _tell(self) -> None:
        self.chosen.emit(self.current())

    def _columns(self) -> list[Column[ReferralContact]]:
        return [
            Column(
                title=self.tr("Kind"),
                value=lambda row: term_label(row.kind, current()),
                icon=lambda row: row.kind.icon,
                width=_KIND,
            ),
            Column(title=self.tr("Name"), value=lambda row: row.name, strong=True),
            Column(title=self.tr("Contact"), value=lambda row: row.person or _NONE, width=180),
            Column(title=self.tr("Phone"), value=lambda row: row.phone or _NONE, width=146),
            Column(title=self.tr("Region"), value=lambda row: row.region or _NONE, width=150),
            Column(
                title=self.tr("Referred"),
                value=lambda row: f"{row.referrals}×",
                sort_key=lambda row: row.referrals,
                numeric=True,
                width=96,
            ),
        ]
