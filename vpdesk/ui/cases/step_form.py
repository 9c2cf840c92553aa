"""The fields of a step; what reaches a third person is done only with consent."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.terms import Route, Term, TermId, Vocabulary
from vpdesk.domain.timeline import ConsentDraft, Entry, Step, StepDraft, StepState, needs_consent
from vpdesk.ui.cases.consent_choice import ConsentChoice
from vpdesk.ui.cases.entry_form import EntryContext, Moment
from vpdesk.ui.cases.time_fields import show_time, time_of
from vpdesk.ui.form_fields import fields_of, order_focus, watch
from vpdesk.ui.forms.ui_step_entry import Ui_StepEntry
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current
from vpdesk.ui.term_choices import term_choices

_NAMES = ("step_id", "state", "route", "on", "at", "minutes", "travel_minutes", "text")


class StepForm(QObject):
    changed = Signal()

    def __init__(self, context: EntryContext) -> None:
        super().__init__()
        self.widget = QWidget()
        self._context = context
        form = self._form = Ui_StepEntry()
        form.setupUi(self.widget)
        own = fields_of(form, _NAMES)
        self._moment = Moment(self._form, context)
        self._consent = ConsentChoice(context, exceptions=True)
        form.consent_place.addWidget(self._consent.widget)
        order_focus(
            form.step_id_edit,
            form.state_edit,
            form.route_edit,
            form.outside_box,
            *self._consent.controls(),
            form.on_edit,
            form.at_edit,
            form.minutes_edit,
            form.travel_minutes_edit,
            form.text_edit,
        )
        text = own.pop("text")
        self.fields = own | self._consent.fields | {"text": text}
        self._told_before = False
        form.route_edit.set_choices([(route, label(route)) for route in Route])
        form.state_edit.set_choices([(state, label(state)) for state in StepState])
        self._offer_steps(None)
        form.step_id_edit.value_changed.connect(self._follow_step)
        form.outside_box.toggled.connect(self._show_consent)
        form.on_edit.day_changed.connect(self._offer_consents)
        self._show_consent()
        watch(self.fields, self.changed)
        form.outside_box.toggled.connect(self.changed)

    def load(self, entry: Entry) -> None:
        if isinstance(entry, Step):
            form = self._form
            self._told_before = entry.told_before
            self._offer_steps(entry.step_id)
            form.step_id_edit.set_value(entry.step_id)
            form.route_edit.set_value(entry.route)
            form.state_edit.set_value(entry.state)
            form.outside_box.setChecked(entry.outside)
            self._moment.show(entry.on, entry.at)
            self._consent.choose(entry.consent_id, entry.on, entry.exception_id)
            show_time(form, entry)
            form.text_edit.load(entry.text)

    def draft(self) -> StepDraft:
        entered = self._entered()
        return replace(entered, state=StepState.DISCUSSED) if self._lacks_consent() else entered

    def consent(self) -> ConsentDraft | None:
        needed = self._form.outside_box.isChecked()
        return self._consent.new_consent(self._moment.on()) if needed else None

    def button(self) -> str:
        if self._lacks_consent():
            return self.tr("Save as discussed")
        return self.tr("Record step")

    def warning(self) -> str:
        if self._lacks_consent():
            return self.tr("Without consent this step cannot be recorded as done.")
        return ""

    def _entered(self) -> StepDraft:
        form = self._form
        outside = form.outside_box.isChecked()
        return StepDraft(
            on=self._moment.on(),
            at=self._moment.at(),
            step_id=form.step_id_edit.value(),
            route=form.route_edit.value(),
            state=form.state_edit.value(),
            outside=outside,
            consent_id=self._consent.value() if outside else None,
            exception_id=self._consent.exception() if outside else None,
            text=form.text_edit.text(),
            **time_of(form),
        )

    def _lacks_consent(self) -> bool:
        entered = self._entered()
        allowed = self._told_before or self._consent.allows(entered.on)
        return needs_consent(entered) and not allowed

    def _offer_steps(self, kept: TermId | None) -> None:
        self._form.step_id_edit.set_choices(
            term_choices(
                self._context.services.terms,
                Vocabulary.STEP,
                self._context.case.organisation_id,
                nothing=self.tr("Choose a step"),
                kept=kept,
            )
        )

    def _follow_step(self, step_id: object) -> None:
        """Take over from a step how far it usually goes."""
        if not isinstance(step_id, int):
            return
        step: Term = self._context.services.terms.by_id(TermId(step_id))
        self._form.route_edit.set_value(step.route)
        self._form.outside_box.setChecked(step.reaches_outside)
        self._consent.suggest(term_label(step, current()))
        where_to = self._context.services.discussed_options.where_to
        self._consent.offer_places(*where_to(self._context.case.id, step.id))

    def _offer_consents(self, day: object) -> None:
        self._consent.offer(self._moment.on(), self._consent.value() or None)

    def _show_consent(self) -> None:
        self._consent.widget.setVisible(self._form.outside_box.isChecked())
