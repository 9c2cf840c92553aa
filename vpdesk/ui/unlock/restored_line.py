"""The line on the card of a vault that came out of a backup, until that was read."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from vpdesk.ui.moments import paper_moment
from vpdesk.ui.widgets.text import text_label


def restored_line(folder: Path) -> QLabel:
    """Return the line about the vault in ``folder``; hidden where there is nothing to tell."""
    from vpdesk.services.backups.restored_note import note_about

    line = text_label("", "small", "text2", wrap=True)
    line.setAlignment(Qt.AlignmentFlag.AlignCenter)
    note = note_about(folder)
    if note is None:
        line.hide()
    else:
        words = QCoreApplication.translate("Restored", "This is the vault put back, as of %1.")
        line.setText(words.replace("%1", paper_moment(note.made_at)))
    return line
