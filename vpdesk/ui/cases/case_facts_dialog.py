"""Changes the facts of a case that count, or checks them once more before it is closed."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import (
    Case,
    CaseFacts,
    CaseKind,
    IssueDraft,
    problems_in_facts,
)
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import EntryKind
from vpdesk.ui import tokens
from vpdesk.ui.cases.closing_check import ClosingCheck
from vpdesk.ui.cases.closing_part import ClosingPart
from vpdesk.ui.cases.issue_card import IssueCard
from vpdesk.ui.cases.problem_words import show_problems
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.cases.unit_choices import unit_choices
from vpdesk.ui.form_fields import (
    fields_of,
    order_focus,
    read,
    show_errors,
    show_field,
    unreadable,
    watch,
    write,
)
from vpdesk.ui.forms.ui_case_facts_dialog import Ui_CaseFactsForm
from vpdesk.ui.kept_text import KeptText
from vpdesk.ui.labels import label
from vpdesk.ui.term_choices import term_choices
from vpdesk.ui.widgets.buttons import as_link
from vpdesk.ui.widgets.dialog import Dialog

_NAMES = (
    "kind",
    "registered_on",
    "position_id",
    "unit_id",
    "channel_id",
    "gender_id",
    "outcome_id",
)
_OF_ISSUE = " of issue "
_VOCABULARIES = {
    "position_id": Vocabulary.POSITION,
    "channel_id": Vocabulary.CHANNEL,
    "gender_id": Vocabulary.GENDER,
    "outcome_id": Vocabulary.OUTCOME,
}


class CaseFactsDialog(QObject):
    """`closing` closes the case when it is confirmed, with the facts as they are then.

    `closed` carries what leads back to before it was closed; `entry_wanted` a kind of entry that
    is missing, `changed` the facts as they were before.
    """

    closed = Signal(object)
    changed = Signal(object)
    entry_wanted = Signal(object)

    def __init__(
        self, parent: QWidget, services: CasePageServices, case: Case, *, closing: bool = False
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._case = case
        self._closing = closing
        confirm = self.tr("Close case") if closing else self.tr("Save")
        title = confirm if closing else self.tr("Features of the case")
        self.dialog = Dialog(parent, title, confirm, hint=self.tr("Ctrl+Enter confirms"))
        self.check: ClosingCheck | None = None
        self.part: ClosingPart | None = None
        if closing:
            self.check = self._checking()
        content = QWidget()
        form = self._form = Ui_CaseFactsForm()
        form.setupUi(content)
        self.fields = fields_of(form, _NAMES)
        if closing:
            form.rows.removeWidget(form.outcome_id_field)
            form.rows.insertWidget(0, form.outcome_id_field)
        form.issues_place.setSpacing(tokens.MEDIUM)
        self.add_issue_button = as_link(form.add_issue_button, "plus")
        self.add_issue_button.clicked.connect(self._add_issue)
        self.issues: list[IssueCard] = []
        self.dialog.content.addWidget(content)
        self._fill(services.cases.facts(case.id))
        self._kept = KeptText(
            self.dialog,
            services.drafts,
            f"case/{case.id}/closing" if closing else f"case/{case.id}/facts",
            read=self._texts,
            write=self._put_back,
        )
        if self.check is not None:
            watch(self.fields, self._check_again)
            self._check_again()
        self.dialog.confirmed.connect(self._save)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _checking(self) -> ClosingCheck:
        """Head the dialog with what counts, what is missing and how long the content stays."""
        services, case = self._services, self._case
        entries = services.timeline.entries(case.id)
        check = ClosingCheck(case, entries)
        check.field_wanted.connect(self._go_to)
        check.entry_wanted.connect(self._leave_for)
        self.dialog.content.addWidget(check)
        self.part = ClosingPart(services, case, entries)
        self.part.changed.connect(self._check_again)
        self.dialog.content.addWidget(self.part)
        return check

    def _check_again(self) -> None:
        if self.check is not None:
            facts = self._facts()
            self.check.show_facts(facts)
            if self.part is not None:
                self.part.show_day(facts.registered_on)
        self._order_focus()

    def _go_to(self, name: str) -> None:
        """Give the keyboard to a field, of the first issue where that lacks it."""
        field = self.fields.get(name)
        if field is None:
            lacking = (card for card in self.issues if getattr(card.draft(), name) is None)
            field = next(lacking, self.issues[0]).fields[name]
        field.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave_for(self, kind: EntryKind) -> None:
        """Let a missing entry be written; what was changed here is there at the next opening."""
        if self._kept.is_changed():
            self.dialog.keep_button.click()
        else:
            self.dialog.reject()
        self.entry_wanted.emit(kind)

    def _fill(self, facts: CaseFacts) -> None:
        form, services, case = self._form, self._services, self._case
        form.kind_edit.set_choices([(kind, label(kind)) for kind in CaseKind])
        form.kind_edit.set_value(facts.kind)
        form.registered_on_edit.use_today(services.today)
        form.registered_on_edit.set_day(facts.registered_on)
        unknown = self.tr("Not recorded")
        for name, vocabulary in _VOCABULARIES.items():
            kept = getattr(facts, name)
            combo = getattr(form, f"{name}_edit")
            combo.set_choices(
                term_choices(
                    services.terms,
                    vocabulary,
                    case.organisation_id,
                    nothing=unknown,
                    kept=kept,
                )
            )
            combo.set_value(kept)
        units = unit_choices(services.organisations, case.organisation_id, unknown)
        form.unit_id_edit.set_choices(units)
        form.unit_id_edit.set_value(facts.unit_id)
        show_field(self.fields["unit_id"], len(units) > 1)
        show_field(self.fields["gender_id"], facts.gender_id is not None)
        for issue in facts.issues:
            self._show_issue(issue)

    def _texts(self) -> dict[str, str]:
        texts = read(self.fields)
        for place, card in enumerate(self.issues):
            texts |= {f"{name}{_OF_ISSUE}{place}": text for name, text in read(card.fields).items()}
        return texts if self.part is None else texts | self.part.texts()

    def _put_back(self, kept: Mapping[str, str]) -> None:
        write(self.fields, kept)
        if self.part is not None:
            self.part.put_back(kept)
        places = {int(name.partition(_OF_ISSUE)[2]) for name in kept if _OF_ISSUE in name}
        while len(self.issues) < len(places):
            self._show_issue(IssueDraft())
        for card in self.issues[len(places) :]:
            self._remove_issue(card)
        for place, card in enumerate(self.issues):
            write(card.fields, {name: kept[f"{name}{_OF_ISSUE}{place}"] for name in card.fields})

    def _add_issue(self) -> None:
        card = self._show_issue(IssueDraft())
        card.fields["category_id"].control.setFocus()

    def _show_issue(self, issue: IssueDraft) -> IssueCard:
        card = IssueCard(self._services, self._case, issue)
        card.removed.connect(partial(self._remove_issue, card))
        watch(card.fields, self._check_again)
        self.issues.append(card)
        self._form.issues_place.addWidget(card)
        self._number()
        return card

    def _remove_issue(self, card: IssueCard) -> None:
        self.issues.remove(card)
        self._form.issues_place.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._number()

    def _number(self) -> None:
        for place, card in enumerate(self.issues, 1):
            card.number(place, several=len(self.issues) > 1)
        self._check_again()

    def _order_focus(self) -> None:
        """Let Tab go from top to bottom, through the issues that there are now."""
        form, dialog = self._form, self.dialog
        links = [] if self.check is None else self.check.links()
        links += [] if self.part is None else self.part.controls()
        chain: list[QWidget] = [form.kind_edit, form.registered_on_edit]
        for card in self.issues:
            chain += card.controls()
        chain += [self.add_issue_button, form.position_id_edit, form.unit_id_edit]
        chain += [form.channel_id_edit, form.gender_id_edit]
        chain.insert(0 if self._closing else len(chain), form.outcome_id_edit)
        order_focus(*links, *chain, dialog.cancel_button, dialog.confirm_button)

    def _facts(self) -> CaseFacts:
        form = self._form
        return CaseFacts(
            kind=form.kind_edit.value(),
            registered_on=form.registered_on_edit.day() or self._case.registered_on,
            channel_id=form.channel_id_edit.value(),
            position_id=form.position_id_edit.value(),
            gender_id=form.gender_id_edit.value(),
            unit_id=form.unit_id_edit.value(),
            outcome_id=form.outcome_id_edit.value(),
            issues=tuple(card.draft() for card in self.issues),
        )

    def _save(self) -> None:
        services, today = self._services, self._services.today()
        wrong = unreadable(self.fields, ("registered_on",))
        show_errors(self.fields, wrong)
        if wrong:
            return
        facts = self._facts()
        if problems := problems_in_facts(facts, today=today):
            fields = self.fields | {"issues": self.issues[0].fields["accused"]}
            show_problems(fields, problems)
            return
        if self.part is not None:
            closed = services.closing.close(self._case.id, facts, self.part.choice())
            self.closed.emit(closed)
        else:
            before = services.cases.facts(self._case.id)
            services.cases.change_facts(self._case.id, facts)
            self.changed.emit(before)
        self.dialog.accept()
