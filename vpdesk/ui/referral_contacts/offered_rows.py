"""The rows of a table of addresses, of which some are chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.address_tables import OfferedRow
from vpdesk.ui import tokens
from vpdesk.ui.referral_contacts.table_words import already_there
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label

_SHOWN_FIRST = 50


class OfferedRows(QWidget):
    """What seems to be there already is not chosen at first; `changed` tells of a choice."""

    changed = Signal()

    def __init__(self, kind_name: Callable[[OfferedRow], str]) -> None:
        super().__init__()
        self._kind_name = kind_name
        self._rows: tuple[OfferedRow, ...] = ()
        self._turned: set[int] = set()
        self.new_button = link_button(self.tr("Choose what is new"))
        self.new_button.clicked.connect(self._choose_new)
        self.none_button = link_button(self.tr("Choose none"))
        self.none_button.clicked.connect(self._choose_none)
        self.list = RowList(
            self.tr("Addresses in the table"),
            self._look,
            key=lambda row: row.row,
            spoken=self._sentence,
            actions=(
                RowAction(
                    text=self.tr("Take over, or not"),
                    icon="square-check",
                    keys=(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter),
                    run=self._turn,
                ),
            ),
            most=_SHOWN_FIRST,
        )
        head = QHBoxLayout()
        head.setSpacing(tokens.MEDIUM)
        head.addWidget(text_label(self.tr("Addresses"), "heading"), 1)
        head.addWidget(self.new_button)
        head.addWidget(self.none_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addLayout(head)
        column.addWidget(self.list)

    def show_rows(self, rows: tuple[OfferedRow, ...]) -> None:
        """Show these rows; a choice that was made by hand stays with its row."""
        self._rows = rows
        self._refresh()

    def count(self) -> int:
        """Return how many rows there are to choose from."""
        return len(self._rows)

    def chosen(self) -> tuple[OfferedRow, ...]:
        """Return the chosen rows in the order of the file."""
        return tuple(each for each in self._rows if self._is_chosen(each))

    def _is_chosen(self, row: OfferedRow) -> bool:
        return row.is_new != (row.row in self._turned)

    def _turn(self, row: OfferedRow) -> None:
        self._turned ^= {row.row}
        self._refresh()

    def _choose_new(self) -> None:
        self._turned = set()
        self._refresh()

    def _choose_none(self) -> None:
        self._turned = {each.row for each in self._rows if each.is_new}
        self._refresh()

    def _refresh(self) -> None:
        self.list.show_rows(self._rows)
        self.changed.emit()

    def _look(self, row: OfferedRow) -> RowLook:
        draft, is_chosen = row.draft, self._is_chosen(row)
        told = (self._kind_name(row), draft.person, draft.phone or draft.email, draft.region)
        return RowLook(
            title=draft.name,
            second="  ·  ".join(filter(None, told)),
            icon="square-check" if is_chosen else "square",
            icon_ink="accenttext" if is_chosen else "text2",
            trailing=already_there(row),
            trailing_ink="warn",
        )

    def _sentence(self, row: OfferedRow) -> str:
        state = self.tr("chosen") if self._is_chosen(row) else self.tr("not chosen")
        told = (row.draft.name, row.draft.person, already_there(row), state)
        return ", ".join(filter(None, told))
