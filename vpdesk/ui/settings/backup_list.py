"""The backups that were made: checking one, and putting one back."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpdesk.domain.backups import Backup
from vpdesk.services.progress import Progress
from vpdesk.ui import tokens
from vpdesk.ui.backup_words import size_words
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_open
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.moments import paper_moment
from vpdesk.ui.plain_paths import short_path
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.buttons import link_button, secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.rows import ROW_PADDING
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.text import text_label

if TYPE_CHECKING:
    from vpdesk.services.backups.backups import Backups

_MOMENT_WIDTH = 154
_PROVEN_WIDTH = 206
_FEWEST_ROWS, _MOST_ROWS = 2, 6


class BackupList(QObject):
    """The card with all backups; `restore_wanted` carries a file, `checked` comes after a check."""

    restore_wanted = Signal(object)
    checked = Signal()

    def __init__(self, backups: "Backups") -> None:
        super().__init__()
        self._backups = backups
        self._job: RunningJob | None = None
        self._model = TableModel(
            self._columns(), key=lambda row: row.id, spoken=self._spoken, parent=self
        )
        self.table = table_view(self._model, self.tr("Backups"))
        self.table.selectionModel().currentRowChanged.connect(self._show_readiness)
        self.check_button = secondary_button(self.tr("Check"), "shield-check")
        self.check_button.clicked.connect(self._check)
        self.restore_button = secondary_button(self.tr("Put back…"), "archive-restore")
        self.restore_button.clicked.connect(self._restore)
        self.table.activated.connect(self._restore)
        other = link_button(self.tr("Another file…"))
        other.clicked.connect(self._ask_file)
        self.strip = Strip()
        self.card = Card(self.tr("Backups"))
        self._none = text_label(self.tr("There is no backup yet."), "body", "text2")
        self._none.hide()
        self.card.add(self._none)
        self.card.add_list(self.table)
        self.card.add_list(self._foot(other))
        self._show_readiness()

    def _foot(self, other: QPushButton) -> QWidget:
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SMALL)
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        buttons.addWidget(other)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(ROW_PADDING, tokens.SMALL, ROW_PADDING, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(self.strip)
        column.addLayout(buttons)
        return foot

    def show_backups(self, backups: tuple[Backup, ...]) -> None:
        """Show these backups, the newest first; the chosen one stays chosen."""
        kept = self._model.row_at(self.table.currentIndex())
        self._model.set_rows(backups)
        show_inside(self._none, not backups)
        show_inside(self.table, bool(backups))
        rows = min(max(len(backups), _FEWEST_ROWS), _MOST_ROWS)
        self.table.setFixedHeight((rows + 1) * tokens.TABLE_ROW_HEIGHT)
        place = self._model.place_of(kept.id if kept else None)
        self.table.setCurrentIndex(place if place.isValid() else self._model.index(0, 0))
        self._show_readiness()

    def _show_readiness(self) -> None:
        chosen = self._model.row_at(self.table.currentIndex()) is not None
        for button in (self.check_button, self.restore_button):
            button.setEnabled(chosen and self._job is None)
            show_inside(button, chosen)

    def _restore(self) -> None:
        backup = self._model.row_at(self.table.currentIndex())
        if backup is not None and self._job is None:
            self.restore_wanted.emit(backup.file)

    def _ask_file(self) -> None:
        ask_file_to_open(
            self.card.window(),
            self.tr("Choose a backup"),
            self.tr("Backups (*.vpbak)"),
            self._take_file,
        )

    def _take_file(self, file: str) -> None:
        self.restore_wanted.emit(Path(file))

    def _check(self) -> None:
        backup = self._model.row_at(self.table.currentIndex())
        if backup is None or self._job is not None:
            return
        self._job = RunningJob(partial(self._backups.verify, backup.file), self)
        self._job.progressed.connect(self._tell)
        self._job.succeeded.connect(self._say_sound)
        self._job.failed.connect(self._say_failure)
        self._job.cancelled.connect(self._rest)
        self._job.start()
        self._tell(Progress(0, 1))
        self._show_readiness()

    def _tell(self, progress: Progress) -> None:
        percent = 100 * progress.done // max(progress.total, 1)
        words = self.tr("The backup is being checked: %1 %").replace("%1", str(min(percent, 100)))
        self.strip.say(words, "neutral", icon="refresh-cw")

    def _say_sound(self) -> None:
        self._rest()
        self.strip.say(self.tr("The backup is whole and can be put back."), "ok")
        self.checked.emit()

    def _say_failure(self, error: Exception) -> None:
        self._rest()
        words = words_for(error)
        if words is None:
            raise error
        self.strip.say(words, "danger")
        self.checked.emit()

    def _rest(self) -> None:
        self._job = None
        self.strip.say("")
        self._show_readiness()

    def _columns(self) -> list[Column[Backup]]:
        return [
            Column(
                title=self.tr("Made"),
                value=lambda row: paper_moment(row.made_at),
                sort_key=lambda row: row.made_at,
                width=_MOMENT_WIDTH,
                strong=True,
            ),
            Column(title=self.tr("Place"), value=lambda row: short_path(row.place)),
            Column(
                title=self.tr("Proven"),
                value=self._proven,
                sort_key=lambda row: str(row.proven_at),
                width=_PROVEN_WIDTH,
                icon=lambda row: "circle-check" if row.proven_at else "circle-help",
            ),
            Column(
                title=self.tr("Size"),
                value=lambda row: size_words(row.bytes),
                sort_key=lambda row: row.bytes,
                numeric=True,
                width=90,
            ),
        ]

    def _proven(self, backup: Backup) -> str:
        return paper_moment(backup.proven_at) if backup.proven_at else self.tr("No")

    def _spoken(self, backup: Backup) -> str:
        parts = (paper_moment(backup.made_at), str(backup.place), self._proven(backup))
        return ", ".join(parts)
