"""The card with the people to turn to at an organisation."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.organisations import ContactPerson
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.organisations.row_actions import change_and_remove
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label


class ContactPersonsCard(QWidget):
    """`change_wanted` and `removal_wanted` carry the person."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList(
            self.tr("Contact persons"),
            self._look,
            key=lambda row: row.id,
            spoken=self._sentence,
            actions=change_and_remove(self.change_wanted.emit, self.removal_wanted.emit),
            divided=True,
        )
        add = tool_button("plus", self.tr("Add contact person"))
        add.clicked.connect(self.add_wanted)
        card = Card(self.tr("Contact persons"), heading_tools(self.list.tools, add))
        self._nothing = text_label(self.tr("No contact persons yet."), "small", "text2")
        card.add(self._nothing)
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_contact_persons(self, persons: Sequence[ContactPerson]) -> None:
        self.list.show_rows(persons)
        self.list.setVisible(bool(persons))
        self._nothing.setVisible(not persons)

    def _look(self, row: ContactPerson) -> RowLook:
        internal = self.tr("internal confidential adviser") if row.internal_adviser else ""
        parts = (
            row.role if row.role.casefold() != internal.casefold() else "",
            internal,
            self.tr("receives the annual report") if row.receives_report else "",
        )
        second = sentence_case(" · ".join(filter(None, parts)))
        return RowLook(
            title=row.name,
            second=second,
            third=row.email,
            third_icon="mail" if row.email else "",
            trailing=row.phone,
        )

    def _sentence(self, row: ContactPerson) -> str:
        look = self._look(row)
        parts = (look.title, look.second.replace(" · ", ", "), look.trailing, look.third)
        return ", ".join(filter(None, parts))
