"""The fields of a consent: for what, with whom, what may not be shared, how it was given."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.timeline import Consent, ConsentDraft, ConsentForm, ConsentState, Entry
from vpdesk.ui.cases.entry_form import EntryContext, Moment
from vpdesk.ui.form_fields import fields_of, show_field, watch
from vpdesk.ui.forms.ui_consent_entry import Ui_ConsentEntry
from vpdesk.ui.labels import label

_NAMES = (
    "purpose",
    "with_whom",
    "not_shared",
    "state",
    "on",
    "at",
    "form",
    "asked_on",
    "withdrawn_on",
    "withdrawn_form",
    "withdrawn_text",
    "text",
)


class ConsentEntryForm(QObject):
    changed = Signal()

    def __init__(self, context: EntryContext) -> None:
        super().__init__()
        self.widget = QWidget()
        self._context = context
        form = self._form = Ui_ConsentEntry()
        form.setupUi(self.widget)
        self.fields = fields_of(form, _NAMES, frozenset({"asked_on", "withdrawn_text"}))
        self._moment = Moment(self._form, context)
        for edit in (form.asked_on_edit, form.withdrawn_on_edit):
            edit.use_today(context.services.today)
        form.withdrawn_form_edit.set_choices(
            [(None, self.tr("Not noted")), *((how, label(how)) for how in ConsentForm)]
        )
        form.withdrawn_text_edit.set_lines(2, 6)
        self._asked: Consent | None = None
        form.state_edit.set_choices([(state, label(state)) for state in ConsentState])
        form.state_edit.set_value(ConsentState.GIVEN)
        form.form_edit.set_choices([(how, label(how)) for how in ConsentForm])
        form.state_edit.value_changed.connect(self._follow_state)
        self._follow_state()
        watch(self.fields, self.changed)

    def ask_for(self, purpose: str) -> None:
        """Begin with what the consent is for."""
        self._form.purpose_edit.setText(purpose)
        self._form.with_whom_edit.setFocus()

    def load(self, entry: Entry) -> None:
        if isinstance(entry, Consent):
            form = self._form
            self._moment.show(entry.on, entry.at)
            form.purpose_edit.setText(entry.purpose)
            form.with_whom_edit.setText(entry.with_whom)
            form.not_shared_edit.setText(entry.not_shared)
            form.form_edit.set_value(entry.form)
            form.state_edit.set_value(entry.state)
            form.asked_on_edit.set_day(entry.asked_on)
            form.withdrawn_on_edit.set_day(entry.withdrawn_on)
            form.withdrawn_form_edit.set_value(entry.withdrawn_form)
            form.withdrawn_text_edit.load(entry.withdrawn_text)
            self._asked = entry if entry.state is ConsentState.ASKED else None
            form.text_edit.load(entry.text)

    def draft(self) -> ConsentDraft:
        form = self._form
        withdrawn = form.state_edit.value() is ConsentState.WITHDRAWN
        answered = form.state_edit.value() is not ConsentState.ASKED
        return ConsentDraft(
            on=self._moment.on(),
            at=self._moment.at(),
            purpose=form.purpose_edit.text(),
            with_whom=form.with_whom_edit.text(),
            not_shared=form.not_shared_edit.text(),
            form=form.form_edit.value(),
            state=form.state_edit.value(),
            asked_on=form.asked_on_edit.day() if answered else None,
            withdrawn_on=form.withdrawn_on_edit.day() if withdrawn else None,
            withdrawn_form=form.withdrawn_form_edit.value() if withdrawn else None,
            withdrawn_text=form.withdrawn_text_edit.text() if withdrawn else "",
            text=form.text_edit.text(),
        )

    def consent(self) -> None:
        return None

    def button(self) -> str:
        return self.tr("Record consent")

    def warning(self) -> str:
        return ""

    def withdraw(self) -> None:
        """Begin with the withdrawal: of today, and how is to be filled in."""
        self._form.state_edit.set_value(ConsentState.WITHDRAWN)
        self._form.withdrawn_form_edit.setFocus()

    def _follow_state(self) -> None:
        state = self._form.state_edit.value()
        withdrawn = state is ConsentState.WITHDRAWN
        show_field(self.fields["asked_on"], state is not ConsentState.ASKED)
        for name in ("withdrawn_on", "withdrawn_form", "withdrawn_text"):
            show_field(self.fields[name], withdrawn)
        if self._asked is not None and state is not ConsentState.ASKED:
            self._take_answer(self._asked)
        if withdrawn and not self._form.withdrawn_on_edit.text():
            self._form.withdrawn_on_edit.set_day(self._context.today)

    def _take_answer(self, asked: Consent) -> None:
        """Let an answer to what was asked before be of today, and keep the day of the question."""
        self._asked = None
        self._form.asked_on_edit.set_day(asked.on)
        self._moment.show(self._context.today, None)
