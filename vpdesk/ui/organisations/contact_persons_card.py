"""The card with the people to turn to at an organisation."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.organisations import ContactPerson
from vpdesk.ui.dates import paper_date, sentence_case
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.row_actions import change_and_remove
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label


class ContactPersonsCard(QWidget):
    """The signals of rows carry the person; `moved` also how many places."""

    add_wanted = Signal()
    moved = Signal(object, int)
    copy_wanted = Signal(object)
    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        self.list = RowList(
            self.tr("Contact persons"),
            self._look,
            key=lambda row: row.id,
            spoken=self._sentence,
            actions=self._actions(),
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

    def show_contact_persons(self, persons: Sequence[ContactPerson], today: date) -> None:
        """Show those that are there on `today`, then those that left."""
        self._today = today
        self.list.show_rows(sorted(persons, key=self._has_left))
        self.list.setVisible(bool(persons))
        self._nothing.setVisible(not persons)

    def _has_left(self, row: ContactPerson) -> bool:
        return row.until is not None and row.until < self._today

    def _actions(self) -> tuple[RowAction, ...]:
        change, remove = change_and_remove(self.change_wanted.emit, self.removal_wanted.emit)
        key = Qt.Key
        return (
            change,
            RowAction(
                text=self.tr("Copy phone number"),
                icon="copy",
                keys=(key.Key_Insert,),
                run=self.copy_wanted.emit,
            ),
            RowAction(
                text=self.tr("Move up"),
                icon="arrow-up",
                keys=(key.Key_Minus,),
                run=lambda row: self.moved.emit(row, -1),
            ),
            RowAction(
                text=self.tr("Move down"),
                icon="arrow-down",
                keys=(key.Key_Plus,),
                run=lambda row: self.moved.emit(row, 1),
            ),
            remove,
        )

    def _look(self, row: ContactPerson) -> RowLook:
        internal = self.tr("internal confidential adviser") if row.internal_adviser else ""
        left = ""
        if row.until is not None:
            pattern = self.tr("left on %1") if self._has_left(row) else self.tr("until %1")
            left = filled(pattern, paper_date(row.until))
        parts = (
            left,
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
