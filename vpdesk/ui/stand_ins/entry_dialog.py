"""Writes what a stand-in adds to a case: a talk, a step, a note or a follow-up."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.problems import DraftRefused, Problem
from vpdesk.domain.stand_in_returns import Added, AddedEntry
from vpdesk.domain.stand_ins import PackedCase, StandInId
from vpdesk.domain.terms import TermId
from vpdesk.domain.timeline import (
    ConsentDraft,
    ConsentForm,
    ConsentState,
    ContactDraft,
    ContactKind,
    EntryKind,
    FollowUpDraft,
    NoteDraft,
    StepDraft,
    StepState,
    kind_of,
)
from vpdesk.services.stand_ins.standing_in import drafts_of
from vpdesk.ui.form_fields import show_errors, unreadable
from vpdesk.ui.kept_text import kept_fields
from vpdesk.ui.labelled import labelled
from vpdesk.ui.labels import label
from vpdesk.ui.problem_words import problem_words
from vpdesk.ui.stand_ins.services import StandInServices
from vpdesk.ui.stand_ins.words import case_name
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import line_edit
from vpdesk.ui.widgets.text_area import TextArea

KINDS = (EntryKind.CONTACT, EntryKind.STEP, EntryKind.NOTE, EntryKind.FOLLOW_UP)


class EntryDialog(QObject):
    """Adds to a case, or changes what was added; `recorded` tells that it was kept."""

    recorded = Signal()

    def __init__(
        self,
        parent: QWidget,
        services: StandInServices,
        stand_in_id: StandInId,
        case: PackedCase,
        kind: EntryKind,
        added: AddedEntry | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._stand_in_id = stand_in_id
        self._case = case
        self._kind = kind
        self._added = added
        self.dialog = Dialog(parent, f"{label(kind)}  ·  {case_name(case)}", self.tr("Keep"))
        self.fields: dict[str, FormField] = {}
        self.on, self.minutes, self.text = DateEdit(), DurationEdit(), TextArea(lines=4)
        self.on.use_today(services.today)
        self.on.set_day(services.today())
        self.kind, self.what = ComboBox(choices=_kinds()), line_edit()
        self.step, self.state = ComboBox(choices=self._steps()), ComboBox(choices=_states())
        self.consent = ComboBox(choices=self._consents())
        self.consent.make_secret()
        self._lay_out()
        if added is not None:
            self._load(added.draft)
        place = f"{drafts_of(stand_in_id)}{case.number}/{added.uid if added else kind.value}"
        kept_fields(self.dialog, self.fields, services.drafts, place)
        self.dialog.confirmed.connect(self._keep)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _keep(self) -> None:
        words = unreadable(self.fields, required=("on",))
        if words:
            show_errors(self.fields, words)
            return
        try:
            self._record(self._draft())
        except DraftRefused as refused:
            if any(each.field not in self.fields for each in refused.problems):
                raise
            show_errors(self.fields, self._words(refused.problems))
            return
        self.dialog.accept()
        self.recorded.emit()

    def _record(self, draft: Added) -> None:
        entries = self._services.entries
        if self._added is not None:
            entries.change(self._stand_in_id, self._added.uid, draft)
            return
        form = self.consent.value()
        consent = None
        if isinstance(draft, StepDraft) and isinstance(form, ConsentForm):
            # Without a step there is nothing yet to agree to: the step is asked for first.
            labels = (each.label for each in self._case.steps if each.id == draft.step_id)
            if (purpose := next(labels, "")) != "":
                consent = ConsentDraft(on=draft.on, purpose=purpose, form=form)
        entries.add(self._stand_in_id, self._case.number, draft, consent=consent)

    def _draft(self) -> Added:
        on = self.on.day() or self._services.today()
        text, minutes = self.text.text(), self.minutes.minutes() or 0
        makers: dict[EntryKind, Callable[[], Added]] = {
            EntryKind.CONTACT: lambda: ContactDraft(
                on=on, minutes=minutes, text=text, kind=self.kind.value()
            ),
            EntryKind.NOTE: lambda: NoteDraft(on=on, minutes=minutes, text=text),
            EntryKind.FOLLOW_UP: lambda: FollowUpDraft(on=on, what=self.what.text(), text=text),
            EntryKind.STEP: lambda: self._step_draft(
                StepDraft(on=on, step_id=None, minutes=minutes, text=text)
            ),
        }
        return makers[self._kind]()

    def _step_draft(self, draft: StepDraft) -> StepDraft:
        chosen = next((each for each in self._case.steps if each.id == self.step.value()), None)
        consent = self.consent.value()
        if chosen is None:
            return draft
        return replace(
            draft,
            step_id=TermId(chosen.id),
            route=chosen.route,
            outside=chosen.outside,
            state=self.state.value(),
            consent_id=None if isinstance(consent, ConsentForm) else consent,
        )

    def _load(self, draft: Added) -> None:
        self.on.set_day(draft.on)
        self.text.load(draft.text)
        match draft:
            case ContactDraft():
                self.kind.set_value(draft.kind)
                self.minutes.set_minutes(draft.minutes or None)
            case NoteDraft():
                self.minutes.set_minutes(draft.minutes or None)
            case FollowUpDraft():
                self.what.setText(draft.what)
            case StepDraft():
                self.step.set_value(draft.step_id)
                self.state.set_value(draft.state)
                self.minutes.set_minutes(draft.minutes or None)
                self.consent.set_value(draft.consent_id)

    def _words(self, problems: tuple[Problem, ...]) -> dict[str, str]:
        required = {
            "text": self.tr("Write down what there is to note."),
            "what": self.tr("Write down what is planned."),
            "step_id": self.tr("Choose a step."),
        }
        return {each.field: problem_words(each, required.get(each.field, "")) for each in problems}

    def _lay_out(self) -> None:
        column = self.dialog.content
        parts: dict[EntryKind, tuple[tuple[str, str, QWidget], ...]] = {
            EntryKind.CONTACT: (("kind", self.tr("How"), self.kind),),
            EntryKind.STEP: (
                ("step_id", self.tr("Step"), self.step),
                ("state", self.tr("How far"), self.state),
                ("consent_id", self.tr("Consent of the reporter"), self.consent),
            ),
            EntryKind.FOLLOW_UP: (("what", self.tr("What is planned"), self.what),),
        }
        rows: list[tuple[str, str, QWidget]] = [("on", self.tr("Day"), self.on)]
        rows += parts.get(self._kind, ())
        if self._kind is not EntryKind.FOLLOW_UP:
            rows.append(("minutes", self.tr("Duration (optional)"), self.minutes))
        rows.append(("text", self.tr("Text"), self.text))
        for name, words, control in rows:
            self.fields[name] = labelled(words, control, column)
        for unused in (self.kind, self.step, self.state, self.consent, self.what, self.minutes):
            if unused.parentWidget() is None:
                unused.setParent(self.dialog)
                unused.hide()

    def _steps(self) -> list[tuple[object, str]]:
        return [(None, self.tr("Choose…")), *((each.id, each.label) for each in self._case.steps)]

    def _consents(self) -> list[tuple[object, str]]:
        if self._added is not None and self._added.rests_on:
            return [(None, self.tr("Recorded with it"))]
        given = (
            (each.id, each.what)
            for each in self._case.entries
            if each.kind is EntryKind.CONSENT and each.choice == ConsentState.GIVEN.value
        )
        new: list[tuple[object, str]] = [
            (ConsentForm.ORAL, self.tr("Given orally: recorded with it")),
            (ConsentForm.WRITTEN, self.tr("Given in writing: recorded with it")),
        ]
        # What a step rests on already stays; only a new one brings its own.
        return [(None, self.tr("None")), *given, *(new if self._added is None else [])]


def kind_of_added(added: AddedEntry) -> EntryKind | None:
    """Return the kind in which an entry can be changed here; None for a consent."""
    kind = kind_of(added.draft)
    return kind if kind in KINDS else None


def _kinds() -> list[tuple[object, str]]:
    return [(each, label(each)) for each in ContactKind]


def _states() -> list[tuple[object, str]]:
    return [(each, label(each)) for each in StepState]
