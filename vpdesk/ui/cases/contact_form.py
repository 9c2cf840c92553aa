"""The fields of a talk, call or message."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.timeline import Contact, ContactDraft, ContactKind, Entry
from vpdesk.ui.cases.entry_form import EntryContext, Moment
from vpdesk.ui.cases.time_fields import show_time, time_of
from vpdesk.ui.form_fields import fields_of, watch
from vpdesk.ui.forms.ui_contact_entry import Ui_ContactEntry
from vpdesk.ui.labels import label

_NAMES = ("on", "at", "minutes", "travel_minutes", "kind", "place", "text")


class ContactForm(QObject):
    changed = Signal()

    def __init__(self, context: EntryContext) -> None:
        super().__init__()
        self.widget = QWidget()
        form = self._form = Ui_ContactEntry()
        form.setupUi(self.widget)
        self.fields = fields_of(form, _NAMES)
        self._moment = Moment(self._form, context)
        self._count = 1
        form.kind_edit.set_choices([(kind, label(kind)) for kind in ContactKind])
        form.minutes_edit.setPlaceholderText(self.tr("1.5"))
        form.text_edit.setPlaceholderText(self.tr("Facts and agreements, no more than needed."))
        watch(self.fields, self.changed)

    def load(self, entry: Entry) -> None:
        if isinstance(entry, Contact):
            form = self._form
            self._count = entry.count
            self._moment.show(entry.on, entry.at)
            form.kind_edit.set_value(entry.kind)
            show_time(form, entry)
            form.place_edit.setText(entry.place)
            form.text_edit.load(entry.text)

    def draft(self) -> ContactDraft:
        form = self._form
        return ContactDraft(
            on=self._moment.on(),
            at=self._moment.at(),
            kind=form.kind_edit.value(),
            place=form.place_edit.text(),
            text=form.text_edit.text(),
            count=self._count,
            **time_of(form),
        )

    def consent(self) -> None:
        return None

    def button(self) -> str:
        return self.tr("Record talk")

    def warning(self) -> str:
        return ""
