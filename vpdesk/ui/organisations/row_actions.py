"""What can be done with a row of a card of an organisation."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from vpdesk.ui.widgets.row_list import RowAction


def change_and_remove(
    change: Callable[[Any], None], remove: Callable[[Any], None]
) -> tuple[RowAction, ...]:
    """Return the actions of rows that can be edited and removed; each is called with the row."""
    return (
        RowAction(
            text=QCoreApplication.translate("RowActions", "Edit"),
            icon="pencil",
            keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
            run=change,
        ),
        RowAction(
            text=QCoreApplication.translate("RowActions", "Remove"),
            icon="trash-2",
            keys=(Qt.Key.Key_Delete,),
            run=remove,
        ),
    )
