"""The fields of a referral: to whom, who makes the appointment, what was shared."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactId
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import AppointmentBy, ConsentDraft, Entry, Referral, ReferralDraft
from vpdesk.ui.cases.consent_choice import ConsentChoice
from vpdesk.ui.cases.entry_form import EntryContext, Moment
from vpdesk.ui.cases.time_fields import show_time, time_of
from vpdesk.ui.form_fields import fields_of, order_focus, show_field, watch
from vpdesk.ui.forms.ui_referral_entry import Ui_ReferralEntry
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current
from vpdesk.ui.term_choices import term_choices

_NAMES = (
    *("contact_id", "appointment_by", "to", "kind_id", "on", "at"),
    *("minutes", "travel_minutes", "shared", "text"),
)


class ReferralForm(QObject):
    changed = Signal()

    def __init__(self, context: EntryContext) -> None:
        super().__init__()
        self.widget = QWidget()
        self._context = context
        form = self._form = Ui_ReferralEntry()
        form.setupUi(self.widget)
        own = fields_of(form, _NAMES)
        self._moment = Moment(self._form, context)
        self._consent = ConsentChoice(context)
        form.consent_place.addWidget(self._consent.widget)
        order_focus(form.shared_edit, *self._consent.controls(), form.text_edit)
        text = own.pop("text")
        self.fields = own | self._consent.fields | {"text": text}
        form.appointment_by_edit.set_choices([(who, label(who)) for who in AppointmentBy])
        form.shared_edit.setPlaceholderText(self.tr("Nothing"))
        form.contact_id_edit.set_choices(self._addresses())
        self._offer_kinds(None)
        form.contact_id_edit.value_changed.connect(self._show_free_text)
        form.shared_edit.textChanged.connect(self._show_consent)
        form.on_edit.day_changed.connect(self._offer_consents)
        self._show_free_text()
        self._show_consent()
        watch(self.fields, self.changed)

    def refer_to(self, contact_id: ReferralContactId) -> None:
        """Begin with an address of the book."""
        offered = {contact.id for contact in self._book()}
        if contact_id in offered:
            self._form.contact_id_edit.set_value(contact_id)

    def load(self, entry: Entry) -> None:
        if isinstance(entry, Referral):
            form = self._form
            self._moment.show(entry.on, entry.at)
            known = {contact.id for contact in self._book()}
            in_book = entry.contact_id in known
            form.contact_id_edit.set_value(entry.contact_id if in_book else None)
            self._offer_kinds(entry)
            form.to_edit.setText("" if in_book else entry.to or entry.name)
            form.kind_id_edit.set_value(None if in_book else entry.kind_id)
            form.appointment_by_edit.set_value(entry.appointment_by)
            form.shared_edit.setText(entry.shared)
            self._consent.choose(entry.consent_id, entry.on)
            show_time(form, entry)
            form.text_edit.load(entry.text)

    def draft(self) -> ReferralDraft:
        form = self._form
        contact_id = form.contact_id_edit.value()
        free = contact_id is None
        return ReferralDraft(
            on=self._moment.on(),
            at=self._moment.at(),
            contact_id=contact_id,
            to=form.to_edit.text() if free else "",
            kind_id=form.kind_id_edit.value() if free else None,
            appointment_by=form.appointment_by_edit.value(),
            shared=form.shared_edit.text(),
            consent_id=self._consent.value() if form.shared_edit.text().strip() else None,
            text=form.text_edit.text(),
            **time_of(form),
        )

    def consent(self) -> ConsentDraft | None:
        if not self._form.shared_edit.text().strip():
            return None
        return self._consent.new_consent(self._moment.on())

    def button(self) -> str:
        return self.tr("Record referral")

    def warning(self) -> str:
        draft = self.draft()
        if draft.shared.strip() and draft.consent_id is None:
            return self.tr("Share something only with the reporter’s consent.")
        return ""

    def _book(self) -> list[ReferralContact]:
        """Return the addresses that serve everybody or this organisation."""
        own = {None, self._context.case.organisation_id}
        contacts = self._context.services.referral_contacts.list()
        return [contact for contact in contacts if contact.organisation_id in own]

    def _addresses(self) -> list[tuple[object, str]]:
        language = current()
        named = [
            (contact.id, f"{contact.name} · {term_label(contact.kind, language)}")
            for contact in self._book()
        ]
        return [(None, self.tr("Not in the list")), *named]

    def _offer_kinds(self, entry: Referral | None) -> None:
        self._form.kind_id_edit.set_choices(
            term_choices(
                self._context.services.terms,
                Vocabulary.REFERRAL_KIND,
                self._context.case.organisation_id,
                nothing=self.tr("Not said"),
                kept=entry.kind_id if entry else None,
            )
        )

    def _show_free_text(self) -> None:
        free = self._form.contact_id_edit.value() is None
        show_field(self.fields["to"], free)
        show_field(self.fields["kind_id"], free)

    def _offer_consents(self, day: object) -> None:
        self._consent.offer(self._moment.on(), self._consent.value() or None)

    def _show_consent(self) -> None:
        self._consent.widget.setVisible(bool(self._form.shared_edit.text().strip()))
