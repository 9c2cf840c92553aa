"""Saves a kept file outside the vault, after saying what that means."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_save
from vpdesk.ui.files.sources import FileSource, KnownFile
from vpdesk.ui.filling import filled
from vpdesk.ui.jobs import RunningJob
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text import text_label


class AttachmentExport(QObject):
    """Nothing is written before its user chose a place; `said` carries a sentence and its kind."""

    said = Signal(str, str)

    def __init__(self, window: QWidget, files: FileSource, entry: KnownFile) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._entry = entry
        self.file_dialog: QFileDialog | None = None
        self.warning = Dialog(window, self.tr("Save file"), self.tr("Choose a place…"))
        self.warning.content.addWidget(text_label(self._words(), wrap=True))
        self.warning.confirmed.connect(self._choose)
        self.warning.finished.connect(self.warning.deleteLater)

    def ask(self) -> None:
        """Warn, then let a place be chosen."""
        self.warning.open()

    def write(self, place: str) -> None:
        """Write the file; the dialog has asked before something is replaced."""
        job = RunningJob(
            partial(self._files.export, self._entry.id, Path(place), replace=True), self
        )
        job.succeeded.connect(self._tell)
        job.failed.connect(self._refuse)
        job.start()

    def _words(self) -> str:
        return filled(
            self.tr(
                "You save ‘%1’ outside vpdesk. There it is no longer protected: whoever can use"
                " that disk can read it. The file also stays in the vault."
            ),
            self._entry.name,
        )

    def _choose(self) -> None:
        self.warning.accept()
        self.file_dialog = ask_file_to_save(
            self._window, self.tr("Save file"), "", self._entry.name, self.write
        )

    def _tell(self) -> None:
        self.said.emit(self.tr("Saved. Outside the vault the file is no longer protected."), "ok")

    def _refuse(self, error: Exception) -> None:
        words = words_for(error)
        if words is None:
            raise error
        text = self.tr("The file was not saved. %1")
        self.said.emit(filled(text, words), "warn")
