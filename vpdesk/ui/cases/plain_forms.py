"""The fields of the entries that hold little: a note, a change of status, a follow-up."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.timeline import (
    Consent,
    Entry,
    FollowUp,
    FollowUpDraft,
    FollowUpKind,
    Note,
    NoteDraft,
    StatusChange,
    StatusDraft,
)
from vpdesk.ui.cases.entry_form import EntryContext, Moment
from vpdesk.ui.cases.time_fields import show_time, time_of
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.form_fields import box_field, fields_of, show_field, watch
from vpdesk.ui.forms.ui_follow_up_entry import Ui_FollowUpEntry
from vpdesk.ui.forms.ui_note_entry import Ui_NoteEntry
from vpdesk.ui.labels import label

_OF_NOTE = ("on", "at", "minutes", "travel_minutes", "text")


class NoteForm(QObject):
    """A note, or the remarks with a change of status."""

    changed = Signal()

    def __init__(self, context: EntryContext) -> None:
        super().__init__()
        self.widget = QWidget()
        self._form = Ui_NoteEntry()
        self._form.setupUi(self.widget)
        self.fields = fields_of(self._form, _OF_NOTE)
        self._moment = Moment(self._form, context)
        self._status: CaseStatus | None = None
        watch(self.fields, self.changed)

    def load(self, entry: Entry) -> None:
        if isinstance(entry, Note | StatusChange):
            self._status = entry.status if isinstance(entry, StatusChange) else None
            self._moment.show(entry.on, entry.at)
            self._form.text_edit.load(entry.text)
        for name in ("minutes", "travel_minutes"):
            show_field(self.fields[name], self._status is None)
        if isinstance(entry, Note):
            show_time(self._form, entry)

    def draft(self) -> NoteDraft | StatusDraft:
        on, at, text = self._moment.on(), self._moment.at(), self._form.text_edit.text()
        if self._status is not None:
            return StatusDraft(on=on, at=at, status=self._status, text=text)
        return NoteDraft(on=on, at=at, text=text, **time_of(self._form))

    def consent(self) -> None:
        return None

    def button(self) -> str:
        return self.tr("Record note")

    def warning(self) -> str:
        return ""


class FollowUpForm(QObject):
    changed = Signal()

    def __init__(self, context: EntryContext) -> None:
        super().__init__()
        self.widget = QWidget()
        self._form = Ui_FollowUpEntry()
        self._form.setupUi(self.widget)
        self.fields = fields_of(
            self._form, ("what", "on", "at", "kind", "place", "consent_id", "text")
        )
        self._moment = Moment(self._form, context)
        form = self._form
        self.fields["promised"] = box_field(form.promised_edit, form.promised_column)
        form.kind_edit.set_choices([(kind, label(kind)) for kind in FollowUpKind])
        self._loaded: FollowUp | None = None
        self._offer_consents(context)
        watch(self.fields, self.changed)

    def load(self, entry: Entry) -> None:
        if isinstance(entry, FollowUp):
            form = self._form
            self._loaded = entry
            self._moment.show(entry.on, entry.at)
            form.what_edit.setText(entry.what)
            form.kind_edit.set_value(entry.kind)
            form.place_edit.setText(entry.place)
            form.promised_edit.setChecked(entry.promised)
            if entry.consent_id is not None:
                form.consent_id_edit.set_value(entry.consent_id)
            form.text_edit.load(entry.text)

    def draft(self) -> FollowUpDraft:
        form = self._form
        return FollowUpDraft(
            on=self._moment.on(),
            at=self._moment.at(),
            what=form.what_edit.text(),
            kind=form.kind_edit.value(),
            place=form.place_edit.text(),
            text=form.text_edit.text(),
            done_on=self._loaded.done_on if self._loaded else None,
            consent_id=form.consent_id_edit.value(),
            promised=form.promised_edit.isChecked(),
        )

    def consent(self) -> None:
        return None

    def button(self) -> str:
        return self.tr("Plan follow-up")

    def warning(self) -> str:
        return ""

    def _offer_consents(self, context: EntryContext) -> None:
        """Offer the consents of the case, where it has any."""
        consents = [each for each in context.entries if isinstance(each, Consent)]
        self._form.consent_id_edit.set_choices(
            [
                (None, self.tr("Needs none")),
                *((each.id, sentence_case(each.purpose)) for each in consents),
            ]
        )
        self._form.consent_id_edit.make_secret()
        show_field(self.fields["consent_id"], bool(consents))
