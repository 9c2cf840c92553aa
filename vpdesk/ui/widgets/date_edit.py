"""A field for a date: typed in many ways, shown as dd-mm-jjjj, or taken from a calendar."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.dates import from_qdate, paper_date, parse_date, to_qdate
from vpdesk.ui.fonts import font
from vpdesk.ui.icons import set_icon
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.targets import LargeTarget


class DateEdit(QLineEdit):
    """Holds a date or nothing; arrows move a day, Page keys a week."""

    day_changed = Signal(object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
        day: date | None = None,
    ) -> None:
        super().__init__(parent)
        as_line_edit(self, self.tr("dd-mm-yyyy"))
        self._today = today
        self._day: date | None = None
        self.calendar: QCalendarWidget | None = None
        self._open = QAction(self.tr("Choose from the calendar"), self)
        set_icon(self._open, "calendar", "text2", 16)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            LargeTarget(button)
            button.setAccessibleName(self._open.text())
        self.editingFinished.connect(self._take_typed)
        self.set_day(day)

    def use_today(self, today: Callable[[], date]) -> None:
        """Count `morgen` and `+7` from what this clock says."""
        self._today = today

    def day(self) -> date | None:
        """Return what is typed as a date; None when empty or no date."""
        return parse_date(self.text(), self._today())

    def is_acceptable(self) -> bool:
        """Tell whether the field is empty or holds a date."""
        return not self.text().strip() or self.day() is not None

    def set_day(self, day: date | None) -> None:
        self.setText(paper_date(day) if day else "")
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def open_calendar(self) -> None:
        """Show the calendar below the field; Esc closes it."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlags(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        _dress_calendar(calendar)
        calendar.setSelectedDate(to_qdate(self.day() or self._today()))
        calendar.clicked.connect(self._take_picked)
        calendar.activated.connect(self._take_picked)
        calendar.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        calendar.show()
        calendar.setFocus()
        self.calendar = calendar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 7,
            Qt.Key.Key_PageDown: -7,
        }
        step = steps.get(Qt.Key(event.key()))
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and step == -1:
            self.open_calendar()
        elif step is not None:
            start = self.day()
            self.set_day(start + timedelta(days=step) if start else self._today())
        else:
            super().keyPressEvent(event)

    def _take_typed(self) -> None:
        if (typed := self.day()) or not self.text().strip():
            self.set_day(typed)

    def _take_picked(self, day: QDate) -> None:
        if self.calendar is not None:
            self.calendar.close()
            self.calendar = None
        self.set_day(from_qdate(day))
        self.setFocus()


def _dress_calendar(calendar: QCalendarWidget) -> None:
    calendar.setFont(font("label", tabular=True))
    calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    calendar.setContentsMargins(*[tokens.SMALL] * 4)
    plain = QTextCharFormat()
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekend, plain)
    heads = QTextCharFormat()
    heads.setForeground(colour("text3"))
    heads.setBackground(colour("raised"))
    calendar.setHeaderTextFormat(heads)
    arrows = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
    for name, picture in arrows.items():
        button = calendar.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            set_icon(button, picture, "text2", 16)
