"""A field for a time of day."""

from datetime import time

from PySide6.QtWidgets import QLineEdit, QWidget

from vpdesk.ui.dates import parse_time
from vpdesk.ui.widgets.line_edit import as_line_edit


class TimeEdit(QLineEdit):
    """Reads `15:00`, `9u15`, `1530`; shows `15:00`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        as_line_edit(self, self.tr("hh:mm"))

    def at(self) -> time | None:
        """Return what is typed as a time; None when empty or no time of day."""
        return parse_time(self.text())

    def is_acceptable(self) -> bool:
        """Tell whether the field is empty or holds a time of day."""
        return not self.text().strip() or self.at() is not None

    def set_at(self, at: time | None) -> None:
        self.setText(f"{at:%H:%M}" if at else "")
