"""A field for a duration, kept in minutes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vpdesk.domain.durations import DAY, QUARTER, read_minutes
from vpdesk.ui.dates import exact_hours
from vpdesk.ui.widgets.line_edit import as_line_edit


class DurationEdit(QLineEdit):
    """Reads `1,5`, `90m`, `1:30`; shows `1,5 u`. Arrows go by a quarter of an hour."""

    minutes_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, minutes: int | None = None) -> None:
        super().__init__(parent)
        as_line_edit(self)
        self._minutes: int | None = None
        self.editingFinished.connect(self._take_typed)
        self.set_minutes(minutes)

    def minutes(self) -> int | None:
        """Return what is typed in minutes; None when empty or no duration."""
        return read_minutes(self.text())

    def is_acceptable(self) -> bool:
        """Tell whether the field is empty or holds a duration."""
        return not self.text().strip() or self.minutes() is not None

    def set_minutes(self, minutes: int | None) -> None:
        self.setText("" if minutes is None else exact_hours(minutes))
        if minutes != self._minutes:
            self._minutes = minutes
            self.minutes_changed.emit(minutes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = QUARTER if event.key() == Qt.Key.Key_Up else -QUARTER
            self.set_minutes(min(max((self.minutes() or 0) + step, 0), DAY))
        else:
            super().keyPressEvent(event)

    def _take_typed(self) -> None:
        if (typed := self.minutes()) is not None or not self.text().strip():
            self.set_minutes(typed)
