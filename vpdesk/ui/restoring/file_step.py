"""The step that offers the backups there are, before another file is asked for."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.services.backups.finding import FoundFile
from vpdesk.ui import tokens
from vpdesk.ui.backup_words import size_words
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.moments import near_moment
from vpdesk.ui.plain_paths import plain_path
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_MOST = 4


class FileStep(QWidget):
    """The newest first; `chosen` carries a file, `other_wanted` asks for one from elsewhere."""

    chosen = Signal(object)
    other_wanted = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._why = text_label(
            self.tr(
                "A backup goes into a new folder. You see first what is in it; "
                "the vault you have stays as it is."
            ),
            "body",
            "text2",
            wrap=True,
        )
        self.list = RowList(
            self.tr("Backups that were found"),
            self._look,
            key=lambda row: row.file,
            spoken=self._spoken,
            actions=[
                RowAction(
                    text=self.tr("Look inside"),
                    icon="eye",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter),
                    run=lambda row: self.chosen.emit(row.file),
                )
            ],
            most=_MOST,
            divided=True,
        )
        self.other_button = link_button(self.tr("Another file…"))
        self.other_button.clicked.connect(self.other_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        column.addWidget(self._why)
        column.addWidget(self.list)
        column.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_files(())

    def show_files(self, files: Sequence[FoundFile]) -> None:
        """Offer these files; without any there is only the way to another one."""
        self.list.show_rows(files)
        show_inside(self.list, bool(files))
        show_inside(self.other_button, bool(files))
        if files and self.file() is None:
            self.list.choose(files[0].file)

    def file(self) -> Path | None:
        """Return the file that is chosen in the list."""
        row = self.list.current()
        return row.file if row is not None else None

    def _look(self, row: FoundFile) -> RowLook:
        return RowLook(
            title=self._made(row),
            trailing=size_words(row.bytes),
            second=plain_path(row.file),
            icon="hard-drive-download",
        )

    def _made(self, row: FoundFile) -> str:
        return sentence_case(near_moment(row.made_at, self._today()))

    def _spoken(self, row: FoundFile) -> str:
        return ", ".join((self._made(row), size_words(row.bytes), str(row.file)))
