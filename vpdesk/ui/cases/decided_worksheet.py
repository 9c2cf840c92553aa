"""A worksheet on breaking secrecy after its decision: to be read, and added to with a date."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vpdesk.domain.timeline import ConfidentialityException
from vpdesk.ui import tokens
from vpdesk.ui.cases.worksheet_words import questions
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.form_fields import Fields, read, write
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.wrapped_text import WrappedText


class DecidedWorksheet(QWidget):
    """`remark_wanted` carries what to add."""

    remark_wanted = Signal(str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.FIELD_TO_FIELD)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(tokens.MEDIUM)
        self._column.addLayout(self._answers)
        self._column.addWidget(divider())
        self._remark = TextArea(lines=2)
        title = QLabel(self.tr("Remark or correction"))
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self._remark)
        hint = self.tr("It is added with the date of today and cannot be changed afterwards.")
        self.fields: Fields = {"text": FormField(title, self._remark, column, hint)}
        self._column.addWidget(part)
        self.add_button = secondary_button(self.tr("Add remark"), "plus")
        self.add_button.clicked.connect(self._add)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._remark.textChanged.connect(self.changed)

    def show_worksheet(self, worksheet: ConfidentialityException) -> None:
        while (item := self._answers.takeAt(0)) is not None:
            if (shown := item.widget()) is not None:
                shown.hide()
                shown.deleteLater()
        decided = label(worksheet.decision) if worksheet.decision else ""
        self._show(self.tr("Decision"), f"{decided}, {paper_date(worksheet.on)}")
        self._show(self.tr("Why"), worksheet.text)
        for name, asked in questions().items():
            self._show(asked.label, getattr(worksheet, name))
        for remark in worksheet.remarks:
            self._show(filled(self.tr("Added on %1"), paper_date(remark.on)), remark.text)
        self._remark.load("")
        self.fields["text"].clear_error()

    def is_changed(self) -> bool:
        return bool(self._remark.text().strip())

    def texts(self) -> dict[str, str]:
        """Return the remark that is half typed, to be kept as a draft."""
        return read(self.fields)

    def restore(self, texts: dict[str, str]) -> None:
        write(self.fields, texts)

    def _show(self, title: str, told: str) -> None:
        if told:
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(tokens.LABEL_TO_FIELD)
            column.addWidget(text_label(title, "smallstrong", "text2", wrap=True))
            column.addWidget(WrappedText(told))
            self._answers.addWidget(part)

    def _add(self) -> None:
        self.remark_wanted.emit(self._remark.text())
