"""The one model for lists and tables, over immutable rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vpdesk.ui.tokens import Colour, Role

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
COLUMN_ROLE = ROW_ROLE + 1

_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading between rows; it cannot be selected."""

    title: str
    ink: Colour = "text2"


# Without slots: `Column[Case](…)` fails with them on Python 3.11.
@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row]):
    """What one column shows of a row; without `sort_key` it sorts by its text.

    `indent` counts the levels that a row lies below others. What is `secret` is told in no tooltip,
    which shows it without being asked: a code name, a number, what was typed about somebody.
    """

    title: str
    value: Callable[[Row], str]
    sort_key: Callable[[Row], Any] | None = None
    numeric: bool = False
    strong: bool = False
    icon: Callable[[Row], str] | None = None
    ink: Callable[[Row], Colour] | None = None
    role: Callable[[Row], Role] | None = None
    tabular: bool = True
    indent: Callable[[Row], int] | None = None
    secret: Callable[[Row], bool] | None = None
    width: int = 0
    """Logical pixels; 0 takes its part of the rest."""


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows as columns show them.

    `key` is what makes a row the same row after it changed; `spoken` is the sentence a screen
    reader says for it. `more` is asked for the rows after the first n when the user scrolls
    down, and returns none at the end. A row that is a `Section` is a heading.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        rows: Sequence[Row | Section] = (),
        *,
        key: Callable[[Row], object] = id,
        spoken: Callable[[Row], str] | None = None,
        more: Callable[[int], Sequence[Row]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Row | Section] = list(rows)
        self._key = key
        self._spoken = spoken
        self._more = more
        self._complete = more is None

    def rows(self) -> Sequence[Row | Section]:
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[Row | Section]) -> None:
        """Show other rows; where only contents changed, selection and scroll place stay."""
        self._complete = self._more is None
        if [self._identity(row) for row in rows] == [self._identity(row) for row in self._rows]:
            self._rows = list(rows)
            if rows:
                last = self.index(len(rows) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Return the row, None for a heading or no place at all."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        return None if isinstance(row, Section) else row

    def place_of(self, key: object) -> QModelIndex:
        """Return the place of the row with this key; invalid when it is not shown."""
        for place, row in enumerate(self._rows):
            if not isinstance(row, Section) and self._key(row) == key:
                return self.index(place, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if isinstance(row, Section):
            return row.title if role in _TEXT_ROLES and index.column() == 0 else None
        return self._shown(row, index.column(), role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(column.numeric)
        return column if role == COLUMN_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, keeping equal rows in their order; a list with headings stays."""
        if not 0 <= column < len(self._columns):
            return
        rows = [row for row in self._rows if not isinstance(row, Section)]
        if len(rows) < len(self._rows):
            return
        shown = self._columns[column]
        by = shown.sort_key or (lambda row: shown.value(row).casefold())
        order_of = sorted(
            range(len(rows)),
            key=lambda place: by(rows[place]),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )
        self.layoutAboutToBeChanged.emit()
        moved = {old: new for new, old in enumerate(order_of)}
        kept = self.persistentIndexList()
        self._rows = [rows[place] for place in order_of]
        self.changePersistentIndexList(
            kept, [self.index(moved[index.row()], index.column()) for index in kept]
        )
        self.layoutChanged.emit()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        if self._more is None:
            return
        held = len(self._rows)
        found = self._more(sum(not isinstance(row, Section) for row in self._rows))
        self._complete = not found
        if found:
            self.beginInsertRows(QModelIndex(), held, held + len(found) - 1)
            self._rows.extend(found)
            self.endInsertRows()

    def _shown(self, row: Row, place: int, role: int) -> Any:
        column = self._columns[place]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.value(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                spoken = self._spoken if place == 0 else None
                return (spoken or column.value)(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(column.numeric)
            case _:
                return column if role == COLUMN_ROLE else None

    def _identity(self, row: Row | Section) -> object:
        return row if isinstance(row, Section) else self._key(row)


_TEXT_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}


def _aligned(numeric: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
