"""Changes one value of a case at a time, with a way back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from vpdesk.domain.cases import Case, CaseFacts, CaseId, IssueDraft
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.ui.cases.case_facts import Fact, FactField
from vpdesk.ui.cases.fact_editor import FactEditor
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.cases.unit_choices import unit_choices
from vpdesk.ui.filling import filled
from vpdesk.ui.problem_words import problem_words
from vpdesk.ui.term_choices import Choices, term_choices
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.text_area import TextArea

SAFE_CONTACT = FactField(name="safe_contact")
MEETING_PLACE = FactField(name="meeting_place")

_OF_REPORTER = {SAFE_CONTACT, MEETING_PLACE}
_VOCABULARIES = {
    "category_id": Vocabulary.CATEGORY,
    "relation_id": Vocabulary.RELATION,
    "position_id": Vocabulary.POSITION,
    "channel_id": Vocabulary.CHANNEL,
    "gender_id": Vocabulary.GENDER,
    "outcome_id": Vocabulary.OUTCOME,
}
_CHOSEN = {*_VOCABULARIES, "unit_id"}


class FactChanges(QObject):
    """`changed` tells that a value is another one now.

    `done` carries the words for that, the words for the way back and the way back itself.
    """

    changed = Signal()
    done = Signal(str, str, object)

    def __init__(self, services: CasePageServices, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def editor(self, case: Case, fact: Fact, field: FactField) -> FactEditor:
        """Return the editor of a value, which keeps what is entered in it."""
        value = self._read(case.id, field)
        hint = self.tr("Do not use a work e-mail or phone.") if field == SAFE_CONTACT else ""
        if field.name in _CHOSEN:
            made = FactEditor(fact.name, self._combo(case, field, value))
        else:
            area = TextArea(lines=1)
            area.load(str(value))
            made = FactEditor(fact.name, area, hint)
        made.saved.connect(partial(self._save, made, case.id, field, fact.name))
        return made

    def _combo(self, case: Case, field: FactField, value: object) -> ComboBox:
        combo = ComboBox(choices=self._choices(case, field, value))
        combo.set_value(value)
        return combo

    def _choices(self, case: Case, field: FactField, value: object) -> Choices:
        services, organisation_id = self._services, case.organisation_id
        nothing = self.tr("Not recorded")
        if field.name == "unit_id":
            return unit_choices(services.organisations, organisation_id, nothing)
        if field.issue is not None:
            nothing = self.tr("Not clear yet")
        vocabulary = _VOCABULARIES[field.name]
        kept = cast(TermId | None, value)
        return term_choices(services.terms, vocabulary, organisation_id, nothing=nothing, kept=kept)

    def _save(
        self, editor: FactEditor, case_id: CaseId, field: FactField, caption: str, value: object
    ) -> None:
        try:
            self._change(case_id, field, value, filled(self.tr("%1 changed."), caption))
        except DraftRefused as refusal:
            editor.refuse(problem_words(refusal.problems[0]))
            return
        editor.left.emit()

    def _change(self, case_id: CaseId, field: FactField, value: object, words: str) -> None:
        if not self._is_there(case_id, field):
            return
        before = self._read(case_id, field)
        self._write(case_id, field, value)
        self.changed.emit()
        undone = self.tr("Change undone.")
        back: Callable[[], None] = partial(self._change, case_id, field, before, undone)
        self.done.emit(words, self.tr("Undo"), back)

    def _is_there(self, case_id: CaseId, field: FactField) -> bool:
        """Tell whether the issue that a value belongs to was not removed meanwhile."""
        return field.issue is None or field.issue < len(self._services.cases.facts(case_id).issues)

    def _read(self, case_id: CaseId, field: FactField) -> object:
        if field in _OF_REPORTER:
            return getattr(self._services.reporters.card(case_id), field.name)
        facts = self._services.cases.facts(case_id)
        return getattr(_holder(facts, field), field.name)

    def _write(self, case_id: CaseId, field: FactField, value: Any) -> None:
        services = self._services
        if field in _OF_REPORTER:
            card = services.reporters.card(case_id)
            texts = {"safe_contact": card.safe_contact, "meeting_place": card.meeting_place}
            services.reporters.change_card(case_id, **(texts | {field.name: str(value)}))
            return
        facts = services.cases.facts(case_id)
        if field.issue is None:
            changed = replace(facts, **{field.name: value})
        else:
            issues = list(facts.issues)
            issues[field.issue] = replace(issues[field.issue], **{field.name: value})
            changed = replace(facts, issues=tuple(issues))
        services.cases.change_facts(case_id, changed)


def _holder(facts: CaseFacts, field: FactField) -> CaseFacts | IssueDraft:
    return facts if field.issue is None else facts.issues[field.issue]
