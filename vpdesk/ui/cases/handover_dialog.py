"""Hands a case to the register of another organisation, with words chosen for there."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.handing_over import HandoverChoice, HandoverPlan
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import TermId
from vpdesk.services.errors import ServiceError
from vpdesk.ui import tokens
from vpdesk.ui.cases.merge_words import MergeWords
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.form_fields import Fields, order_focus, show_errors
from vpdesk.ui.labelled import labelled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label


class HandoverDialog(QObject):
    """`handed_over` carries what was done, with what leads back."""

    handed_over = Signal(object)

    def __init__(self, parent: QWidget, services: CasePageServices, case: Case) -> None:
        super().__init__(parent)
        self._service = services.handing_over
        self._case = case
        self._plan: HandoverPlan | None = None
        self.instead: Fields = {}
        title = self.tr("To another organisation")
        self.dialog = Dialog(parent, title, self.tr("Hand over case"))
        targets = self._service.targets(case.id)
        self.combo = ComboBox(choices=[(each.id, each.name) for each in targets])
        self.strip = Strip("", "neutral")
        self.what = text_label("", "body", wrap=True)
        self.aliases = CheckBox()
        self._place = QVBoxLayout()
        self._place.setSpacing(tokens.FIELD_TO_FIELD)
        self._mapping: QWidget | None = None
        content = self.dialog.content
        if targets:
            labelled(self.tr("The reporter works at"), self.combo, content)
            content.addWidget(self.strip)
            content.addWidget(self.what)
            content.addLayout(self._place)
            content.addWidget(self.aliases)
            self._show(self.combo.value())
        else:
            for part in (self.combo, self.strip, self.what, self.aliases):
                part.setParent(self.dialog)
                part.hide()
            alone = services.organisations.shown_alone is not None
            content.addWidget(text_label(self._why_nowhere(alone=alone), wrap=True))
            self.dialog.confirm_button.hide()
        self.combo.value_changed.connect(self._show)
        self.dialog.confirmed.connect(self._hand_over)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _why_nowhere(self, *, alone: bool) -> str:
        if alone:
            return self.tr("You work at one organisation now. Choose Stop above the window first.")
        return self.tr(
            "There is no other organisation to choose. Add it first under Organisations."
        )

    def _show(self, organisation_id: OrganisationId) -> None:
        """Show what goes along to that organisation, or why the case cannot."""
        self._forget_mapping()
        try:
            plan = self._plan = self._service.plan(self._case.id, organisation_id)
        except ServiceError as refusal:
            self._plan = None
            self.strip.say(words_for(refusal) or "", "warn")
            self.what.setText("")
            self.aliases.hide()
            self.dialog.confirm_button.setEnabled(False)
            return
        nobody, words = self.tr("Nobody is told. Only your own register changes."), MergeWords()
        if late := words.too_late(plan):
            self.strip.say(late, "warn")
            self.what.setText("\n\n".join((nobody, *words.handing_over(plan))))
        else:
            self.strip.say(nobody, "accent")
            self.what.setText("\n\n".join(words.handing_over(plan)))
        aliases = filled(
            self.tr("Take the alias of the accused along: %1"), ", ".join(plan.aliases)
        )
        self.aliases.setText(aliases)
        self.aliases.setChecked(False)
        self.aliases.setVisible(bool(plan.aliases))
        self._show_mapping(plan)
        self.dialog.confirm_button.setEnabled(True)

    def _show_mapping(self, plan: HandoverPlan) -> None:
        """Ask for each word that does not exist there what stands in for it."""
        if not plan.terms:
            return
        self._mapping = QWidget()
        column = QVBoxLayout(self._mapping)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.FIELD_TO_FIELD)
        heading = self.tr("These words are of this organisation alone. Choose what stands in.")
        column.addWidget(text_label(heading, "label", wrap=True))
        for key, proposed in plan.terms.items():
            nothing = self.tr("Choose one") if key in plan.required else self.tr("Leave out")
            offered = self._service.offered(key, plan.organisation_id)
            combo = ComboBox(
                choices=[
                    (None, nothing),
                    *((each.id, term_label(each, current())) for each in offered),
                ]
            )
            combo.set_value(None if proposed is None else proposed.id)
            words = filled(self.tr("Instead of ‘%1’"), term_label(plan.words[key], current()))
            self.instead[str(key)] = labelled(words, combo, column)
        self._place.addWidget(self._mapping)
        controls = [field.control for field in self.instead.values()]
        order_focus(
            self.combo,
            *controls,
            self.aliases,
            self.dialog.cancel_button,
            self.dialog.confirm_button,
        )

    def _forget_mapping(self) -> None:
        self.instead = {}
        if self._mapping is not None:
            self._place.removeWidget(self._mapping)
            self._mapping.hide()
            self._mapping.deleteLater()
            self._mapping = None

    def _hand_over(self) -> None:
        plan = self._plan
        if plan is None:
            return
        chosen = {TermId(int(key)): _value(field.control) for key, field in self.instead.items()}
        lacking = [str(each) for each in plan.required if chosen[each] is None]
        show_errors(self.instead, dict.fromkeys(lacking, self.tr("Choose a word for this step.")))
        if lacking:
            return
        choice = HandoverChoice(
            organisation_id=plan.organisation_id,
            terms=chosen,
            aliases=self.aliases.isChecked(),
        )
        done = self._service.hand_over(self._case.id, choice)
        self.dialog.accept()
        self.handed_over.emit(done)


def _value(control: QWidget) -> TermId | None:
    value: TermId | None = control.value() if isinstance(control, ComboBox) else None
    return value
