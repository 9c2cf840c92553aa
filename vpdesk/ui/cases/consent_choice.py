"""Chooses the consent that something outside rests on, or records it on the spot."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.timeline import Consent, ConsentDraft, ConsentForm, EntryId, covers
from vpdesk.ui.cases.entry_form import PENDING, EntryContext
from vpdesk.ui.dates import sentence_case, short_date
from vpdesk.ui.form_fields import fields_of, show_field, watch
from vpdesk.ui.forms.ui_consent_choice import Ui_ConsentChoiceForm
from vpdesk.ui.labels import label

_NEW_FIELDS = ("purpose", "with_whom", "not_shared", "form")


class ConsentChoice(QObject):
    """Offers the consents of the case that cover a day, none, and one to record now."""

    changed = Signal()

    def __init__(self, context: EntryContext) -> None:
        super().__init__()
        self.widget = QWidget()
        self._context = context
        form = self._form = Ui_ConsentChoiceForm()
        form.setupUi(self.widget)
        self.fields = fields_of(form, ("consent_id", *_NEW_FIELDS))
        form.form_edit.set_choices([(how, label(how)) for how in ConsentForm])
        form.consent_id_edit.make_secret()
        form.consent_id_edit.value_changed.connect(self._show_new)
        self.offer(context.today)
        self._show_new()
        watch(self.fields, self.changed)

    def offer(self, day: date, kept: EntryId | None = None) -> None:
        """Offer what covers ``day``; ``kept`` stays offered whatever it covers."""
        consents = [each for each in self._context.entries if isinstance(each, Consent)]
        offered = [each for each in consents if covers(each, day) or each.id == kept]
        self._form.consent_id_edit.set_choices(
            [
                (None, self.tr("No consent")),
                *((each.id, self._words(each)) for each in offered),
                (PENDING, self.tr("Record consent now")),
            ]
        )

    def choose(self, consent_id: EntryId | None, day: date) -> None:
        """Show the consent of a recorded entry."""
        self.offer(day, consent_id)
        known = {each.id for each in self._context.entries if isinstance(each, Consent)}
        self._form.consent_id_edit.set_value(consent_id if consent_id in known else None)

    def suggest(self, purpose: str) -> None:
        """Propose what a new consent is for, unless something was typed."""
        if not self._form.purpose_edit.isModified():
            self._form.purpose_edit.setText(purpose)
            self._form.purpose_edit.setCursorPosition(0)

    def controls(self) -> list[QWidget]:
        """Return the fields in the order of Tab."""
        return [field.control for field in self.fields.values()]

    def value(self) -> EntryId | None:
        value = self._form.consent_id_edit.value()
        return EntryId(value) if isinstance(value, int) else None

    def new_consent(self, on: date) -> ConsentDraft | None:
        """Return the consent to record on this day, None unless that was chosen."""
        form = self._form
        if self.value() != PENDING:
            return None
        return ConsentDraft(
            on=on,
            purpose=form.purpose_edit.text(),
            with_whom=form.with_whom_edit.text(),
            not_shared=form.not_shared_edit.text(),
            form=form.form_edit.value(),
        )

    def _words(self, consent: Consent) -> str:
        day = short_date(consent.on, self._context.today).split(" ", 1)[1]
        return f"{sentence_case(consent.purpose)} · {day}"

    def _show_new(self) -> None:
        for name in _NEW_FIELDS:
            show_field(self.fields[name], self.value() == PENDING)
