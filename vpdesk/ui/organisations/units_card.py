"""The card with the departments and sites of an organisation, as a tree."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.organisations import Unit, UnitId
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.row_actions import change_and_remove
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.text import text_label


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """A unit in its place in the tree; `above` is the name of what it is part of."""

    unit: Unit
    level: int
    above: str


class UnitsCard(QWidget):
    """`change_wanted` and `removal_wanted` carry the unit."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList(
            self.tr("Units"),
            self._look,
            key=lambda row: row.unit.id,
            spoken=self._sentence,
            actions=change_and_remove(self._change, self._remove),
        )
        add = tool_button("plus", self.tr("Add unit"))
        add.clicked.connect(self.add_wanted)
        card = Card(self.tr("Units"), heading_tools(self.list.tools, add))
        self._nothing = text_label(self.tr("No departments or sites yet."), "small", "text2")
        card.add(self._nothing)
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_units(self, units: Sequence[Unit]) -> None:
        self.list.show_rows(tree(units))
        self.list.setVisible(bool(units))
        self._nothing.setVisible(not units)

    def _change(self, row: UnitRow) -> None:
        self.change_wanted.emit(row.unit)

    def _remove(self, row: UnitRow) -> None:
        self.removal_wanted.emit(row.unit)

    def _look(self, row: UnitRow) -> RowLook:
        people = row.unit.headcount
        shown = "" if people is None else QLocale().toString(people)
        name = row.unit.name
        return RowLook(title=name, trailing=shown, indent=row.level, tips=(name,))

    def _sentence(self, row: UnitRow) -> str:
        people = row.unit.headcount
        part = filled(self.tr("part of %1"), row.above) if row.above else ""
        counted = "" if people is None else self.tr("%n employee(s)", "", people)
        return ", ".join(filter(None, (row.unit.name, part, counted)))


def tree(units: Sequence[Unit]) -> list[UnitRow]:
    """Return the units below what they are part of, in the order given."""
    below: dict[UnitId | None, list[Unit]] = {}
    known = {unit.id for unit in units}
    for unit in units:
        parent = unit.parent_id if unit.parent_id in known else None
        below.setdefault(parent, []).append(unit)
    return list(_rows_below(None, below, level=0, above=""))


def _rows_below(
    parent: UnitId | None, below: Mapping[UnitId | None, Sequence[Unit]], *, level: int, above: str
) -> Iterator[UnitRow]:
    for unit in below.get(parent, ()):
        yield UnitRow(unit=unit, level=level, above=above)
        yield from _rows_below(unit.id, below, level=level + 1, above=unit.name)
