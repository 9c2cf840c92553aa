"""Saves a calendar file, after saying exactly what it tells."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from vpdesk.domain.planned_moments import Alarm, CalendarSpan
from vpdesk.services.cases.calendar_files import CalendarFiles
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_save
from vpdesk.ui.filling import filled
from vpdesk.ui.jobs import RunningJob, at_once
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label


class CalendarDialog(Dialog):
    """Stays open when the file was saved, to tell so."""

    def __init__(self, parent: QWidget, calendar_files: CalendarFiles) -> None:
        title = QCoreApplication.translate("CalendarDialog", "Calendar file")
        place = QCoreApplication.translate("CalendarDialog", "Choose a place…")
        super().__init__(parent, title, place)
        self._files = calendar_files
        self._saving: RunningJob | None = None
        self.file_dialog: QFileDialog | None = None
        self._summary = self.tr("Appointment")
        self.span = ComboBox(
            choices=[
                (CalendarSpan.MONTH, self.tr("The coming month")),
                (CalendarSpan.QUARTER, self.tr("The coming three months")),
                (CalendarSpan.YEAR, self.tr("The coming year")),
            ]
        )
        self.alarm = ComboBox(
            choices=[
                (Alarm.NONE, self.tr("None")),
                (Alarm.QUARTER, self.tr("15 minutes ahead")),
                (Alarm.HOUR, self.tr("1 hour ahead")),
            ]
        )
        self.strip = Strip()
        self.content.addWidget(text_label(self._explanation(), wrap=True))
        self._add(self.tr("Period"), self.span)
        self._add(self.tr("Reminder in your calendar"), self.alarm)
        self.content.addWidget(self.strip)
        self.span.value_changed.connect(self._count)
        self.confirmed.connect(self._choose)
        self._count()

    def save(self, place: str) -> None:
        """Write the file; the dialog for it has asked before something is replaced."""
        work = partial(
            self._files.save,
            Path(place),
            self.span.value(),
            summary=self._summary,
            alarm=self.alarm.value(),
            replace=True,
        )
        self.confirm_button.setEnabled(False)
        self._saving = RunningJob(at_once(work), self)
        self._saving.succeeded.connect(self._finish)
        self._saving.failed.connect(self._refuse)
        self._saving.start()

    def _explanation(self) -> str:
        words = self.tr(
            "For the calendar on your computer or telephone. With every follow-up stands only"
            " ‘%1’, with the day and the time: no name, code name, organisation, place or text."
        )
        return filled(words, self._summary)

    def _add(self, words: str, choice: ComboBox) -> None:
        label, column = QLabel(words), QVBoxLayout()
        column.addWidget(label)
        column.addWidget(choice)
        FormField(label, choice, column)
        self.content.addLayout(column)

    def _count(self) -> None:
        number = self._files.count(self.span.value())
        nothing = self.tr("Nothing is planned in this period.")
        told = self.tr("The file holds %n moment(s).", "", number)
        self.strip.say(told if number else nothing, "neutral", icon="calendar")
        self.confirm_button.setEnabled(bool(number))

    def _choose(self) -> None:
        self.file_dialog = ask_file_to_save(
            self, self.accessibleName(), self.tr("Calendar files (*.ics)"), "vpdesk.ics", self.save
        )

    def _finish(self, number: object) -> None:
        count = number if isinstance(number, int) else 0
        self.strip.say(self.tr("Saved, with %n moment(s).", "", count), "ok")
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setFocus()

    def _refuse(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        self.confirm_button.setEnabled(True)
        self.strip.say(filled(self.tr("The calendar file was not saved. %1"), words), "warn")
