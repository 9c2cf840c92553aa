"""A list in which Home, End and the Page keys pass over headings, where Qt stays put."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

_Action = QAbstractItemView.CursorAction


class RowsView(QListView):
    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        count = self.model().rowCount()
        match action:
            case _Action.MoveHome:
                return self._first_open(range(count))
            case _Action.MoveEnd:
                return self._first_open(range(count - 1, -1, -1))
            case _Action.MovePageDown:
                row = super().moveCursor(action, modifiers).row()
                return self._first_open((*range(row, count), *range(row - 1, -1, -1)))
            case _Action.MovePageUp:
                row = super().moveCursor(action, modifiers).row()
                return self._first_open((*range(row, -1, -1), *range(row + 1, count)))
        return super().moveCursor(action, modifiers)

    def _first_open(self, rows: Iterable[int]) -> QModelIndex:
        """Return the first of these rows that can be the current one."""
        places = (self.model().index(row, 0) for row in rows if row >= 0)
        open_places = (each for each in places if each.flags() & Qt.ItemFlag.ItemIsEnabled)
        return next(open_places, QModelIndex())
