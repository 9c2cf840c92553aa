"""The second step: what each column is, and what taking the register over would do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.imports import RegisterPreview
from vpdesk.ui import tokens
from vpdesk.ui.registers.dry_run import DryRun
from vpdesk.ui.registers.words import field_choices, rows_words
from vpdesk.ui.sample_columns import SampleColumns
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label


class ColumnsStep(QWidget):
    """`mapping_changed` carries a ColumnMapping; `back_wanted` asks for the first step."""

    mapping_changed = Signal(object)
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file = text_label("", "body", "text2", wrap=True)
        self.back_button = link_button(self.tr("Choose another file or organisation"))
        self.back_button.clicked.connect(self.back_wanted)
        self.strip = Strip()
        self.columns = SampleColumns(self.back_button, field_choices())
        self.columns.mapping_changed.connect(self.mapping_changed)
        self.dry_run = DryRun()
        head = QHBoxLayout()
        head.addWidget(self._file, 1)
        head.addWidget(self.back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addWidget(self.columns)
        column.addWidget(self.dry_run)

    def show_preview(self, preview: RegisterPreview) -> None:
        """Show the columns as they are mapped now, and what follows from that."""
        rows = rows_words(len(preview.table.rows))
        self._file.setText(f"{preview.file_name}  ·  {rows}  ·  {preview.organisation}")
        self.columns.show_columns(preview.table.headers, preview.sample, preview.mapping)
        self.dry_run.show_preview(preview)

    def focus_first(self) -> None:
        if self.columns.columns:
            self.columns.columns[0].choice.setFocus()
