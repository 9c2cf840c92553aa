"""Goes through everything the window shows, speaks, offers or holds ready to be shown."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from tests.journeys.driving import spoken, texts_in_memory

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    *(int(Qt.ItemDataRole.UserRole) + further for further in range(8)),
)


def everything_shown() -> str:
    """Return all texts of all widgets, the rows of all models, menus, completers, clipboard."""
    texts = [*texts_in_memory(), QApplication.clipboard().text()]
    for widget in QApplication.allWidgets():
        texts += _texts_of(widget)
    return "\n".join(texts)


def everything_in(part: QWidget) -> str:
    """Return the same of one part of the window and all in it."""
    texts = [*spoken(QAccessible.queryAccessibleInterface(part))]
    for widget in (part, *part.findChildren(QWidget)):
        texts += _texts_of(widget)
        for source in ("text", "plainText", "toolTip", "accessibleName", "placeholderText"):
            texts.append(str(widget.property(source)))
    return "\n".join(texts)


def _texts_of(widget: QWidget) -> Iterator[str]:
    for action in widget.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    if isinstance(widget, QAbstractItemView | QComboBox):
        yield from _rows_of(widget.model())
    if isinstance(widget, QLineEdit) and widget.completer() is not None:
        yield from _rows_of(widget.completer().model())


def _rows_of(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[str]:
    if model is None:
        return
    above = parent or QModelIndex()
    while model.canFetchMore(above):
        model.fetchMore(above)
    for row in range(model.rowCount(above)):
        for column in range(
            1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
        ):
            place = model.index(row, column, above)
            for role in _ROLES:
                yield repr(model.data(place, role))
            if column == 0 and isinstance(model, QStandardItemModel):
                yield from _rows_of(model, place)
