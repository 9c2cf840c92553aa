"""Where backups are kept: one line for each place."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.backups import BackupPlace
from vpdesk.ui import tokens
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_folder
from vpdesk.ui.moments import near_moment
from vpdesk.ui.plain_paths import plain_path
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText

if TYPE_CHECKING:
    from vpdesk.services.backups.backups import Backups


class BackupPlaces(QObject):
    """The card of places; `changed` comes when one was added or given up."""

    changed = Signal()

    def __init__(self, backups: "Backups", today: Callable[[], date]) -> None:
        super().__init__()
        self._backups = backups
        self._today = today
        self._add = secondary_button(self.tr("Add a place…"), "folder-plus")
        self._add.clicked.connect(self._ask)
        self.card = Card(self.tr("Where they are kept"), self._add)
        self._strip = Strip()
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.SMALL)
        self.card.add(self._strip)
        self.card.add(self._lines)

    def show_places(self, places: tuple[BackupPlace, ...]) -> None:
        """Show these places."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, place in enumerate(places):
            if number:
                self._column.addWidget(divider())
            self._column.addWidget(self._line(place, only=len(places) == 1))

    def add(self, folder: str) -> None:
        """Keep backups in a folder as well, or say why that cannot be."""
        from pathlib import Path

        from vpdesk.services.errors import BackupPlaceRefused

        try:
            self._backups.add_place(Path(folder))
        except BackupPlaceRefused as refusal:
            self._strip.say(words_for(refusal) or "", "danger")
        else:
            self._strip.say("")
            self.changed.emit()

    def _ask(self) -> None:
        ask_folder(self.card.window(), self.tr("Folder for backups"), self.add)

    def _line(self, place: BackupPlace, *, only: bool) -> QWidget:
        remove = secondary_button(self.tr("Stop using"))
        remove.setAccessibleName(self.tr("Stop using %1").replace("%1", str(place.path)))
        remove.clicked.connect(partial(self._remove, place))
        if only:
            remove.hide()
        return _place_line(place, self._about(place), remove)

    def _about(self, place: BackupPlace) -> str:
        parts = []
        if place.missing:
            parts.append(self.tr("Not connected, or not made yet."))
        elif place.same_disk:
            parts.append(self.tr("The same disk as the vault: what takes the one takes both."))
        if place.synchronised:
            parts.append(self.tr("A service copies this folder elsewhere; backups are encrypted."))
        if place.last_proven is not None:
            when = near_moment(place.last_proven, self._today())
            parts.append(self.tr("Last proven: %1.").replace("%1", when))
        return " ".join(parts) or self.tr("No backup here yet.")

    def _remove(self, place: BackupPlace) -> None:
        self._backups.remove_place(place.path)
        words = self.tr("No more backups are made in %1. What is there stays.")
        self._strip.say(words.replace("%1", plain_path(place.path)))
        self._add.setFocus()
        self.changed.emit()


def _place_line(place: BackupPlace, about: str, control: QWidget) -> QWidget:
    control.setAccessibleDescription(about)
    words = QVBoxLayout()
    words.setSpacing(tokens.HAIR)
    words.addWidget(WrappedText(plain_path(place.path), "labelstrong"))
    words.addWidget(text_label(about, "small", "text2", wrap=True))
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, tokens.TIGHT, 0, tokens.TIGHT)
    row.setSpacing(tokens.WIDE)
    row.addLayout(words, 1)
    row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return line
