"""Changes what is kept about the person behind a case."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId, ReporterCard, ReporterDraft, problems_in_reporter
from vpdesk.services.cases.reporters import Reporters
from vpdesk.services.drafts import Drafts
from vpdesk.ui.cases.problem_words import show_problems
from vpdesk.ui.form_fields import fields_of, read, write
from vpdesk.ui.forms.ui_reporter_dialog import Ui_ReporterForm
from vpdesk.ui.kept_text import KeptText
from vpdesk.ui.name_warning import NameWarning
from vpdesk.ui.widgets.buttons import as_link
from vpdesk.ui.widgets.dialog import Dialog

_NAMES = ("name", "safe_contact", "meeting_place")


class ReporterDialog(QObject):
    """The name stays hidden, and as it is, until it is shown or typed anew.

    `changed` carries what was kept before; ``warn`` returns who else somebody of a name may be.
    """

    changed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        reporters: Reporters,
        drafts: Drafts,
        case_id: CaseId,
        card: ReporterCard,
        warn: Callable[[str], str],
    ) -> None:
        super().__init__(parent)
        self._reporters = reporters
        self._case_id = case_id
        self._card = card
        self._knows_name = not card.has_name
        self._shown_name = ""
        self.dialog = Dialog(
            parent,
            self.tr("Reporter"),
            self.tr("Save"),
            hint=self.tr("Ctrl+Enter saves"),
        )
        content = QWidget()
        form = self._form = Ui_ReporterForm()
        form.setupUi(content)
        self.fields = fields_of(form, _NAMES, frozenset({"name"}))
        self.fields["safe_contact"].set_hint(self.tr("Do not use a work e-mail or phone."))
        NameWarning(self.fields["name"], form.name_edit, warn)
        self.show_name_button = as_link(form.show_name_button, "eye")
        self.show_name_button.setVisible(card.has_name)
        self.show_name_button.clicked.connect(self._show_name)
        form.safe_contact_edit.setText(card.safe_contact)
        form.meeting_place_edit.setText(card.meeting_place)
        if card.has_name:
            form.name_edit.setPlaceholderText(self.tr("Hidden; type to replace it"))
        self.dialog.content.addWidget(content)
        self._kept = KeptText(
            self.dialog,
            drafts,
            f"case/{case_id}/reporter",
            read=self._texts,
            write=lambda kept: write(self.fields, kept),
        )
        self.dialog.confirmed.connect(self._save)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _texts(self) -> dict[str, str]:
        """Return what is entered; a name that was only looked at is not kept a second time."""
        texts = read(self.fields)
        return texts | {"name": ""} if texts["name"] == self._shown_name else texts

    def _show_name(self) -> None:
        self._shown_name = self._reporters.open_name(self._case_id)
        self._form.name_edit.setText(self._shown_name)
        self.show_name_button.hide()
        self._knows_name = True

    def _save(self) -> None:
        form = self._form
        draft = ReporterDraft(
            name=form.name_edit.text(),
            safe_contact=form.safe_contact_edit.text(),
            meeting_place=form.meeting_place_edit.text(),
        )
        problems = problems_in_reporter(draft)
        show_problems(self.fields, problems)
        if problems:
            return
        if self._knows_name or draft.name.strip():
            before = self._reporters.change(self._case_id, draft)
        else:
            before = self._reporters.change_card(
                self._case_id,
                safe_contact=draft.safe_contact,
                meeting_place=draft.meeting_place,
            )
        self.dialog.accept()
        self.changed.emit(before)
