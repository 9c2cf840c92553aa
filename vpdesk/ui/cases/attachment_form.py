"""The fields of an attachment: what it is called and what is noted about it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.attachments import safe_name
from vpdesk.domain.problems import NAME_LIMIT
from vpdesk.domain.timeline import Attachment, AttachmentDraft, Entry
from vpdesk.ui.cases.entry_form import EntryContext, Moment
from vpdesk.ui.form_fields import fields_of, watch
from vpdesk.ui.forms.ui_attachment_entry import Ui_AttachmentEntry


class AttachmentForm(QObject):
    """Changes an attachment; its content stays as it is."""

    changed = Signal()

    def __init__(self, context: EntryContext) -> None:
        super().__init__()
        self.widget = QWidget()
        self._form = Ui_AttachmentEntry()
        self._form.setupUi(self.widget)
        self.fields = fields_of(self._form, ("name", "on", "at", "text"), frozenset({"text"}))
        self._form.name_edit.setMaxLength(NAME_LIMIT)
        self._moment = Moment(self._form, context)
        watch(self.fields, self.changed)

    def load(self, entry: Entry) -> None:
        if isinstance(entry, Attachment):
            self._moment.show(entry.on, entry.at)
            self._form.name_edit.setText(entry.name)
            self._form.text_edit.load(entry.text)

    def draft(self) -> AttachmentDraft:
        return AttachmentDraft(
            on=self._moment.on(),
            at=self._moment.at(),
            name=safe_name(name) if (name := self._form.name_edit.text()).strip() else "",
            text=self._form.text_edit.text(),
        )

    def consent(self) -> None:
        return None

    def button(self) -> str:
        return self.tr("Save changes")

    def warning(self) -> str:
        return ""
