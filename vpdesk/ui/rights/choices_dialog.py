"""What is to be chosen before a copy can be made: masks that came loose, and every attachment."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpdesk.domain.masking import MaskReason, MaskWhy
from vpdesk.domain.reporter_copy import CopyEntry, LooseMask, ReporterCopy
from vpdesk.domain.timeline import EntryId
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.kept_keyboard import keyboard_kept
from vpdesk.ui.widgets.wrapped_text import WrappedText

_WIDTH = 720

Withheld = Mapping[EntryId, MaskWhy | None]


def why_words(why: MaskWhy) -> str:
    """Return a reason as it is chosen, with the words that were added to it."""
    if why.reason is MaskReason.OTHER:
        return why.explanation
    return ": ".join(filter(None, (label(why.reason), why.explanation)))


class ChoicesDialog(Dialog):
    """A row for each, which stays up to date: `again_wanted` and `dropped` carry a LooseMask.

    `along_wanted` and `back_wanted` carry the id of an attachment, the last also its name.
    """

    again_wanted = Signal(object)
    dropped = Signal(object)
    along_wanted = Signal(object)
    back_wanted = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("ChoicesDialog", "Attachments and changed texts"),
            QCoreApplication.translate("ChoicesDialog", "Close"),
            width=_WIDTH,
        )
        self.cancel_button.hide()
        self.confirmed.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self._column = QVBoxLayout()
        self._column.setSpacing(tokens.MEDIUM)
        self.content.addLayout(self._column)
        self._rows: list[QWidget] = []
        self.buttons: list[QWidget] = []

    def show_copy(self, copy: ReporterCopy) -> None:
        """Show the masks that came loose and every attachment."""
        with keyboard_kept(self, lambda: list(self.buttons)):
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self._rows, self.buttons = [], []
            for loose in copy.loose():
                self._add_loose(loose)
            for entry in copy.entries:
                if entry.attachment_id is not None:
                    self._add_attachment(entry, copy.withheld)

    def _add_loose(self, loose: LooseMask) -> None:
        words = self.tr("The text changed at %1: ‘%2’ was masked there.")
        again = link_button(self.tr("Mask again"))
        again.setEnabled(loose.again is not None)
        again.clicked.connect(partial(self.again_wanted.emit, loose))
        drop = link_button(self.tr("Mask no longer"))
        drop.clicked.connect(partial(self.dropped.emit, loose))
        self._add(filled(words, loose.heading, " ".join(loose.mask.words.split())), again, drop)

    def _add_attachment(self, entry: CopyEntry, withheld: Withheld) -> None:
        file = entry.attachment_id
        name = " ".join(entry.parts[0].text.split())
        decided = file in withheld
        why = None if file is None else withheld.get(file)
        if not decided:
            words = filled(self.tr("%1: choose whether it goes along."), name)
        elif why is None:
            words = filled(self.tr("%1: goes along with the copy."), name)
        else:
            words = filled(self.tr("%1: stays back (%2)."), name, why_words(why))
        along = link_button(self.tr("Goes along"))
        along.setEnabled(not decided or why is not None)
        along.clicked.connect(partial(self.along_wanted.emit, file))
        back = link_button(self.tr("Keep back…"))
        back.clicked.connect(partial(self.back_wanted.emit, file, name))
        self._add(words, along, back)

    def _add(self, words: str, *buttons: QPushButton) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(tokens.LARGE)
        line.addWidget(WrappedText(words, "small"), 1, Qt.AlignmentFlag.AlignVCenter)
        for button in buttons:
            button.setAccessibleName(f"{button.text()}: {words}")
            line.addWidget(button)
        self.buttons += buttons
        self._rows.append(row)
        self._column.addWidget(row)
