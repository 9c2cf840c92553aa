"""The dialog for a first contact: organisation and date are enough."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QRadioButton, QWidget

from vpdesk.domain.cases import NEW_CASE_DRAFT, CaseDraft, CaseKind, problems_in
from vpdesk.domain.closing import is_out_of_task
from vpdesk.domain.organisations import Organisation
from vpdesk.domain.people import ADVICE, Involved, PersonRole
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui import tokens
from vpdesk.ui.cases.problem_words import show_problems
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.form_fields import (
    fields_of,
    read,
    show_errors,
    typed,
    unreadable,
    watch,
    write,
)
from vpdesk.ui.forms.ui_new_case_dialog import Ui_NewCaseForm
from vpdesk.ui.kept_text import KeepsText
from vpdesk.ui.name_warning import NameWarning
from vpdesk.ui.people_words import warning_words
from vpdesk.ui.term_choices import term_choices
from vpdesk.ui.widgets.buttons import as_radio
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.level_labels import LevelLabels
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import dress_label

_NAMES = (
    "organisation_id",
    "registered_on",
    "code_name",
    "category_id",
    "channel_id",
    "reporter_name",
    "safe_contact",
    "first_note",
)
_KIND = "kind"
_KEPT_AFTER = 600
_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class NewCaseDialog(KeepsText):
    """`registered` carries the id of the new case. What is typed is kept while it is typed."""

    registered = Signal(object)

    def __init__(self, parent: QWidget, services: CasePageServices) -> None:
        super().__init__(parent)
        self._services = services
        self._organisations = [row.organisation for row in services.organisations.list()]
        self.dialog = Dialog(parent, "", "", hint=self.tr("Ctrl+Enter records"))
        content = QWidget()
        form = self._form = Ui_NewCaseForm()
        form.setupUi(content)
        self.fields = fields_of(form, _NAMES, frozenset({"reporter_name"}))
        self.kinds: dict[CaseKind, QRadioButton] = {
            CaseKind.REPORT: form.report_radio,
            CaseKind.SIGNAL: form.signal_radio,
            CaseKind.ADVICE: form.advice_radio,
            CaseKind.CONSULTATION: form.consultation_radio,
        }
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_KEPT_AFTER)
        self._clock.timeout.connect(self.keep_draft)
        self._stays = False
        self._dress()
        self._fill()
        self.dialog.content.addWidget(content)
        self._at_first = typed(self.fields)
        self._connect()
        self._follow_kind()
        self._restore()

    def open(self) -> None:
        self.dialog.open()

    def draft(self) -> CaseDraft:
        """Return what is entered."""
        form = self._form
        return CaseDraft(
            organisation_id=form.organisation_id_edit.value(),
            registered_on=form.registered_on_edit.day() or self._services.today(),
            kind=self._kind(),
            code_name=form.code_name_edit.text(),
            category_id=form.category_id_edit.value(),
            channel_id=form.channel_id_edit.value(),
            reporter_name=form.reporter_name_edit.text(),
            safe_contact=form.safe_contact_edit.text(),
            first_note=form.first_note_edit.text(),
        )

    def keep_draft(self) -> None:
        """Keep what was typed and not recorded, to be shown at the next opening."""
        self._clock.stop()
        if self.is_typed():
            texts = read(self.fields) | {_KIND: self._kind().value}
            self._services.drafts.keep(NEW_CASE_DRAFT, texts)

    def _dress(self) -> None:
        form = self._form
        strip = Strip(
            self.tr("Nothing happens without the reporter’s consent. The name is optional."),
            "accent",
        )
        form.strip_place.addWidget(strip)
        dress_label(form.kind_label, "label")
        form.kind_column.setContentsMargins(0, 0, 0, 0)
        form.kind_column.setSpacing(tokens.SMALL)
        self._lay_out_kinds()
        for row in (
            (form.organisation_id_label, form.registered_on_label, form.code_name_label),
            (form.category_id_label, form.channel_id_label, form.reporter_name_label),
        ):
            LevelLabels(row)
        for combo in (form.organisation_id_edit, form.category_id_edit, form.channel_id_edit):
            combo.setSizeAdjustPolicy(_NARROW)
        form.safe_contact_edit.setPlaceholderText(
            self.tr("E.g. private mobile, after 18:00, no voicemail")
        )
        form.first_note_edit.setPlaceholderText(
            self.tr("What the reporter tells, in their own words. No more than needed.")
        )

    def _lay_out_kinds(self) -> None:
        """Put the kinds beside each other, the last two below the others where that is too wide."""
        row, kinds = self._form.kind_row, list(self.kinds.values())
        row.setSpacing(tokens.LARGE)
        room = tokens.DIALOG_WIDTH - 2 * tokens.WIDE
        for radio in kinds:
            as_radio(radio)
        if sum(radio.sizeHint().width() + tokens.LARGE for radio in kinds) - tokens.LARGE > room:
            below = QHBoxLayout()
            below.setSpacing(tokens.LARGE)
            for radio in kinds[2:]:
                row.removeWidget(radio)
                below.addWidget(radio)
            below.addStretch(1)
            self._form.kind_column.addLayout(below)

    def _fill(self) -> None:
        form, services = self._form, self._services
        choices: list[tuple[object, str]] = [(each.id, each.name) for each in self._organisations]
        if not choices:
            choices = [(None, self.tr("Add an organisation first"))]
        form.organisation_id_edit.set_choices(choices)
        last = services.organisations.shown_alone or services.organisations.last_used()
        if last is not None and last in {each.id for each in self._organisations}:
            form.organisation_id_edit.set_value(last)
        form.registered_on_edit.use_today(services.today)
        form.registered_on_edit.set_day(services.today())
        form.code_name_edit.setText(services.cases.propose_code_name())
        form.code_name_edit.setCursorPosition(0)
        form.report_radio.setChecked(True)
        self._offer_terms()

    def _offer_terms(self) -> None:
        form, terms = self._form, self._services.terms
        organisation_id = form.organisation_id_edit.value()
        for combo, vocabulary, nothing in (
            (form.category_id_edit, Vocabulary.CATEGORY, self.tr("Not clear yet")),
            (form.channel_id_edit, Vocabulary.CHANNEL, self.tr("Unknown")),
        ):
            combo.set_choices(term_choices(terms, vocabulary, organisation_id, nothing=nothing))

    def _connect(self) -> None:
        form, dialog = self._form, self.dialog
        named = NameWarning(self.fields["reporter_name"], form.reporter_name_edit, self._name_words)
        form.organisation_id_edit.value_changed.connect(named.look)
        form.organisation_id_edit.value_changed.connect(self._offer_terms)
        form.organisation_id_edit.value_changed.connect(self._warn_about_work_address)
        form.category_id_edit.value_changed.connect(self._say_whose_task)
        form.safe_contact_edit.textChanged.connect(self._warn_about_work_address)
        for radio in self.kinds.values():
            radio.toggled.connect(self._follow_kind)
        self._warn_about_work_address()
        watch(self.fields, self._clock.start)
        dialog.guard(self.is_typed)
        dialog.draft_kept.connect(self._leave_draft)
        dialog.rejected.connect(self._drop_draft)
        dialog.confirmed.connect(self._record)
        dialog.finished.connect(self.deleteLater)
        dialog.finished.connect(dialog.deleteLater)

    def _kind(self) -> CaseKind:
        return next(kind for kind, radio in self.kinds.items() if radio.isChecked())

    def _follow_kind(self) -> None:
        title, confirm = self._words()[self._kind()]
        self.dialog.set_title(title, confirm)

    def _words(self) -> dict[CaseKind, tuple[str, str]]:
        return {
            CaseKind.REPORT: (self.tr("New report"), self.tr("Record report")),
            CaseKind.SIGNAL: (self.tr("New signal"), self.tr("Record signal")),
            CaseKind.ADVICE: (
                self.tr("New request for advice"),
                self.tr("Record request for advice"),
            ),
            CaseKind.CONSULTATION: (self.tr("New consultation"), self.tr("Record consultation")),
        }

    def _warn_about_work_address(self) -> None:
        field = self.fields["safe_contact"]
        if _is_work_address(self._form.safe_contact_edit.text(), self._organisation()):
            field.set_hint(
                self.tr("This looks like an e-mail address of the organisation."), warn=True
            )
        else:
            field.set_hint(self.tr("Do not use a work e-mail or phone."))

    def _say_whose_task(self) -> None:
        """Say of a category that is not the adviser's task what to do with it."""
        field, key = self.fields["category_id"], self._form.category_id_edit.value()
        out = key is not None and is_out_of_task(self._services.terms.by_id(key))
        field.set_hint(self.tr("Not your task: refer on, and keep it short.") if out else "")

    def _name_words(self, name: str) -> str:
        organisation_id = self._form.organisation_id_edit.value()
        if organisation_id is None:
            return ""
        role, asks = PersonRole.REPORTER, self._kind() in ADVICE
        person = Involved(name=name, role=role, asks_advice=asks)
        return warning_words(self._services.people.elsewhere(organisation_id, person))

    def _organisation(self) -> Organisation | None:
        chosen = self._form.organisation_id_edit.value()
        return next((each for each in self._organisations if each.id == chosen), None)

    def is_typed(self) -> bool:
        """Tell whether anything differs from what the dialog proposed."""
        return typed(self.fields) != self._at_first

    def _leave_draft(self) -> None:
        self._stays = True
        self.keep_draft()

    def _drop_draft(self) -> None:
        self._clock.stop()
        if not self._stays:
            self._services.drafts.drop(NEW_CASE_DRAFT)

    def _restore(self) -> None:
        kept: Any = self._services.drafts.kept(NEW_CASE_DRAFT)
        if kept:
            write(self.fields, kept)
            self.kinds[CaseKind(kept[_KIND])].setChecked(True)

    def _record(self) -> None:
        wrong = unreadable(self.fields, ("registered_on",))
        show_errors(self.fields, wrong)
        if wrong:
            return
        draft = self.draft()
        if problems := problems_in(draft, today=self._services.today()):
            show_problems(self.fields, problems)
            return
        try:
            case_id = self._services.cases.register(draft)
        except DraftRefused as refusal:
            if not show_problems(self.fields, refusal.problems):
                raise
            return
        self._drop_draft()
        self.dialog.accept()
        self.registered.emit(case_id)


def _is_work_address(contact: str, organisation: Organisation | None) -> bool:
    """Tell whether a way to reach somebody names the e-mail domain of the organisation."""
    domain = organisation.email_domain.strip().lstrip("@").casefold() if organisation else ""
    return bool(domain) and domain in contact.casefold()
