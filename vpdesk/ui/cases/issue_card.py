"""The fields of one issue: what it is about, the accused by alias, where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import Case, IssueDraft
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui import tokens
from vpdesk.ui.cases.name_words import accused_warning
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.cases.unit_choices import unit_choices
from vpdesk.ui.form_fields import fields_of, show_field
from vpdesk.ui.forms.ui_issue_form import Ui_IssueForm
from vpdesk.ui.name_warning import NameWarning
from vpdesk.ui.term_choices import term_choices
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.text import text_label

_NAMES = ("category_id", "relation_id", "accused", "unit_id")


class IssueCard(QFrame):
    """`removed` asks to take this issue away."""

    removed = Signal()

    def __init__(self, services: CasePageServices, case: Case, issue: IssueDraft) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = text_label("", "labelstrong")
        self.remove_button = tool_button("trash-2", self.tr("Remove issue"))
        self.remove_button.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.remove_button)
        content = QWidget()
        form = self._form = Ui_IssueForm()
        form.setupUi(content)
        self.fields = fields_of(form, _NAMES)
        unclear = self.tr("Not clear yet")
        organisation_id = case.organisation_id
        form.category_id_edit.set_choices(
            term_choices(
                services.terms,
                Vocabulary.CATEGORY,
                organisation_id,
                nothing=unclear,
                kept=issue.category_id,
            )
        )
        form.relation_id_edit.set_choices(
            term_choices(
                services.terms,
                Vocabulary.RELATION,
                organisation_id,
                nothing=unclear,
                kept=issue.relation_id,
            )
        )
        units = unit_choices(services.organisations, organisation_id, self.tr("Not recorded"))
        form.unit_id_edit.set_choices(units)
        show_field(self.fields["unit_id"], len(units) > 1)
        form.category_id_edit.set_value(issue.category_id)
        form.relation_id_edit.set_value(issue.relation_id)
        form.unit_id_edit.set_value(issue.unit_id)
        form.accused_edit.setText(issue.accused)
        warn = accused_warning(services.people, organisation_id, case.id)
        NameWarning(self.fields["accused"], form.accused_edit, warn)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.LARGE, tokens.SMALL, tokens.LARGE, tokens.LARGE)
        column.setSpacing(tokens.SMALL)
        column.addLayout(head)
        column.addWidget(content)

    def number(self, place: int, several: bool) -> None:
        """Head the card; the only issue of a case cannot be removed."""
        self._title.setText(self.tr("Issue %1").replace("%1", str(place)))
        self.setAccessibleName(self._title.text())
        self.remove_button.setVisible(several)

    def controls(self) -> list[QWidget]:
        """Return what can be filled in or pressed, in the order of Tab."""
        return [self.remove_button, *(self.fields[name].control for name in _NAMES)]

    def draft(self) -> IssueDraft:
        form = self._form
        return IssueDraft(
            category_id=form.category_id_edit.value(),
            relation_id=form.relation_id_edit.value(),
            unit_id=form.unit_id_edit.value(),
            accused=form.accused_edit.text(),
        )
