"""What became of the earlier vault, told above the pages of one that was put back."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.services.backups.restored_note import forget_note, note_about
from vpdesk.ui import tokens
from vpdesk.ui.moments import paper_moment
from vpdesk.ui.plain_paths import plain_path
from vpdesk.ui.widgets.strip import Strip


class RestoredNotice(QWidget):
    """A calm strip that comes at every opening until its user has understood it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._strip = Strip()
        self._strip.link_clicked.connect(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.HUGE, tokens.MEDIUM, tokens.HUGE, 0)
        column.addWidget(self._strip)
        note = note_about(folder)
        if note is None:
            self.hide()
            return
        words = self.tr("This vault was put back, as of %1. See whether everything is there.")
        words = words.replace("%1", paper_moment(note.made_at))
        left = self.tr("What was reported after that is not in it: enter it as an older report.")
        words = f"{words} {left}"
        if note.before is not None:
            old = self.tr(
                "The earlier one is still in %1; remove that folder yourself when all is right."
            )
            words = f"{words} {old.replace('%1', plain_path(note.before))}"
        self._strip.say(words, "accent", link=self.tr("Understood"), icon="archive-restore")

    def _forget(self) -> None:
        forget_note()
        self.hide()
