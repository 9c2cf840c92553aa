"""Chooses the consent that something outside rests on, or records it on the spot."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from vpdesk.domain.timeline import (
    ConfidentialityException,
    Consent,
    ConsentDraft,
    ConsentForm,
    ConsentState,
    EntryId,
    allows,
    covers,
    history_of,
)
from vpdesk.ui.cases.consent_looks import turn_words
from vpdesk.ui.cases.entry_form import PENDING, EntryContext
from vpdesk.ui.dates import sentence_case, short_date
from vpdesk.ui.filling import filled
from vpdesk.ui.form_fields import fields_of, show_field, watch
from vpdesk.ui.forms.ui_consent_choice import Ui_ConsentChoiceForm
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.strip import Strip

_EXCEPTION = "exception/"
_NEW_FIELDS = ("purpose", "with_whom", "not_shared", "form")


class ConsentChoice(QObject):
    """Offers the consents of the case that cover a day or were asked, none, and one to record now.

    With ``exceptions`` the decisions to break secrecy are offered too, and told in red.
    """

    changed = Signal()

    def __init__(self, context: EntryContext, *, exceptions: bool = False) -> None:
        super().__init__()
        self._exceptions = exceptions
        self._strip = Strip()
        self.widget = QWidget()
        self._context = context
        form = self._form = Ui_ConsentChoiceForm()
        form.setupUi(self.widget)
        self.fields = fields_of(form, ("consent_id", *_NEW_FIELDS))
        form.form_edit.set_choices([(how, label(how)) for how in ConsentForm])
        form.consent_id_edit.make_secret()
        form.rows.addWidget(self._strip)
        form.consent_id_edit.value_changed.connect(self._follow)
        self.offer(context.today)
        self._follow()
        watch(self.fields, self.changed)

    def offer(self, day: date, kept: EntryId | None = None) -> None:
        """Offer what covers ``day``; ``kept`` stays offered whatever it covers."""
        offered = [
            each
            for each in self._consents()
            if covers(each, day) or each.state is ConsentState.ASKED or each.id == kept
        ]
        decided = [each for each in self._worksheets() if allows(each, day)]
        self._form.consent_id_edit.set_choices(
            [
                (None, self.tr("No consent")),
                *((each.id, self._words(each)) for each in offered),
                (PENDING, self.tr("Record consent now")),
                *((_on(each.id), self._words_of_exception(each)) for each in decided),
            ]
        )

    def choose(
        self, consent_id: EntryId | None, day: date, exception_id: EntryId | None = None
    ) -> None:
        """Show what a recorded entry rests on."""
        self.offer(day, consent_id)
        known = {each.id for each in self._consents()}
        value: object = consent_id if consent_id in known else None
        if exception_id in {each.id for each in self._worksheets()}:
            value = _on(exception_id)
        self._form.consent_id_edit.set_value(value)

    def suggest(self, purpose: str) -> None:
        """Propose what a new consent is for, unless something was typed."""
        if not self._form.purpose_edit.isModified():
            self._form.purpose_edit.setText(purpose)
            self._form.purpose_edit.setCursorPosition(0)

    def offer_places(self, here: Sequence[str], elsewhere: Sequence[str]) -> None:
        """Complete with whom something is shared by what is known ``here`` and ``elsewhere``."""
        completer = QCompleter([*here, *elsewhere], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._form.with_whom_edit.setCompleter(completer)
        told = filled(self.tr("At this organisation: %1"), ", ".join(here)) if here else ""
        self.fields["with_whom"].set_hint(told)

    def controls(self) -> list[QWidget]:
        """Return the fields in the order of Tab."""
        return [field.control for field in self.fields.values()]

    def value(self) -> EntryId | None:
        """Return the consent that is chosen, ``PENDING`` for one to record now."""
        value = self._form.consent_id_edit.value()
        return EntryId(value) if isinstance(value, int) else None

    def exception(self) -> EntryId | None:
        """Return the decision to break secrecy that is chosen."""
        value = self._form.consent_id_edit.value()
        return EntryId(int(value.removeprefix(_EXCEPTION))) if isinstance(value, str) else None

    def allows(self, day: date) -> bool:
        """Tell whether something may be done outside on a day with what is chosen."""
        if self.exception() is not None or self.value() == PENDING:
            return True
        chosen = self._chosen()
        return chosen is not None and covers(chosen, day)

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
        day = self._day(consent.on)
        if consent.state is not ConsentState.GIVEN:
            day = f"{label(consent.state).lower()} {self._day(history_of(consent)[-1].on)}"
        return f"{sentence_case(consent.purpose)} · {day}"

    def _words_of_exception(self, worksheet: ConfidentialityException) -> str:
        return filled(self.tr("Without consent: secrecy broken %1"), self._day(worksheet.on))

    def _day(self, day: date) -> str:
        return short_date(day, self._context.today).split(" ", 1)[1]

    def _consents(self) -> list[Consent]:
        return [each for each in self._context.entries if isinstance(each, Consent)]

    def _worksheets(self) -> list[ConfidentialityException]:
        entries = self._context.entries if self._exceptions else ()
        return [each for each in entries if isinstance(each, ConfidentialityException)]

    def _chosen(self) -> Consent | None:
        value = self.value()
        return next((each for each in self._consents() if each.id == value), None)

    def _follow(self) -> None:
        for name in _NEW_FIELDS:
            show_field(self.fields[name], self.value() == PENDING)
        exception = self.exception()
        worksheet = next((each for each in self._worksheets() if each.id == exception), None)
        consent = self._chosen()
        if worksheet is not None:
            words = self.tr("There is no consent. Tell only %1, and no more than this: %2")
            told = filled(words, worksheet.told_whom, worksheet.told_what)
            self._strip.say(told, "danger")
        else:
            words = "" if consent is None else self._to_mind(consent)
            self._strip.say(words, "warn", icon="shield-alert")

    def _to_mind(self, consent: Consent) -> str:
        """Return what to mind with a consent: that it does not stand, and what stays unsaid."""
        turn = turn_words(history_of(consent)[-1], self._context.today)
        kept_back = filled(self.tr("Do not share: %1"), consent.not_shared)
        parts = (
            "" if consent.state is ConsentState.GIVEN else turn,
            kept_back if consent.not_shared else "",
        )
        return "\n".join(part for part in parts if part)


def _on(exception_id: EntryId | None) -> str:
    """Return the choice of a decision to break secrecy."""
    return f"{_EXCEPTION}{exception_id}"
