"""Gives back what was added, ends a stand-in, and takes over what came back."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from vpdesk.domain.problems import NAME_LIMIT
from vpdesk.domain.stand_in_returns import ReadReturn
from vpdesk.domain.stand_ins import Held
from vpdesk.ui.dates import long_date
from vpdesk.ui.file_dialogs import ask_file_to_save
from vpdesk.ui.filling import filled
from vpdesk.ui.kept_text import kept_fields
from vpdesk.ui.labelled import labelled
from vpdesk.ui.language import current
from vpdesk.ui.stand_ins.services import StandInServices
from vpdesk.ui.stand_ins.words import added_line, added_title, fate_words
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.line_edit import line_edit
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label


class GiveBackDialog(QObject):
    """`given_back` carries the package of which a return was written."""

    given_back = Signal(object)

    def __init__(self, parent: QWidget, services: StandInServices, held: Held) -> None:
        super().__init__(parent)
        self._services = services
        self._held = held
        self.file_dialog: QFileDialog | None = None
        self.dialog = Dialog(parent, self.tr("Give back"), self.tr("Choose a place…"))
        words = self.tr(
            "The file holds only what you added, sealed for the colleague who gave you the cases."
            " It needs no code."
        )
        self.dialog.content.addWidget(text_label(words, "body", "text2", wrap=True))
        self.by_name = line_edit(text=services.standing_in.own_name())
        self.by_name.setMaxLength(NAME_LIMIT)
        field = labelled(
            self.tr("Your name, as it is noted with what you added"),
            self.by_name,
            self.dialog.content,
        )
        place = f"stand_in/{held.id}/return"
        kept_fields(self.dialog, {"by_name": field}, services.drafts, place)
        self.dialog.confirmed.connect(self._ask_place)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def write(self, place: str) -> None:
        """Write the return; the dialog for the place has asked before something is replaced."""
        self._services.standing_in.give_back(
            self._held.id, Path(place), by_name=self.by_name.text(), replace=True
        )
        self.dialog.accept()
        self.given_back.emit(self._held)

    def _ask_place(self) -> None:
        name = self._services.standing_in.return_name()
        self.file_dialog = ask_file_to_save(self.dialog, self.tr("Give back"), "", name, self.write)


class EndDialog(QObject):
    """`ended` tells that the copy of what a colleague gave is gone."""

    ended = Signal()

    def __init__(self, parent: QWidget, services: StandInServices, held: Held) -> None:
        super().__init__(parent)
        self._services = services
        self._held = held
        title = self.tr("Destroy the copy")
        self.dialog = Dialog(parent, title, self.tr("Destroy the copy"), destructive=True)
        content = self.dialog.content
        if held.is_unreturned:
            words = self.tr(
                "Not everything you added was given back. It is destroyed as well. Give it back"
                " first."
            )
            content.addWidget(Strip(words, "warn"))
        words = self.tr(
            "The cases of your colleague and what you added to them are destroyed in this vault."
            " The package cannot be opened here again. Backups of before still hold them until they"
            " expire."
        )
        content.addWidget(text_label(words, "body", wrap=True))
        self.dialog.confirmed.connect(self._end)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _end(self) -> None:
        self._services.standing_in.end(self._held.id)
        self.dialog.accept()
        self.ended.emit()


class TakeBackDialog(QObject):
    """`merged` carries what was taken over, with what leads back."""

    merged = Signal(object)

    def __init__(self, parent: QWidget, services: StandInServices, read: ReadReturn) -> None:
        super().__init__(parent)
        self._services = services
        self._read = read
        self.dialog = Dialog(parent, self.tr("What your stand-in gives back"), self.tr("Take over"))
        words = self.tr("Given back by %1 on %2. Each entry is recorded on its own day.")
        content = self.dialog.content
        told = filled(words, read.by_name, long_date(read.returned_on))
        content.addWidget(text_label(told, "body", "text2", wrap=True))
        for case in read.cases:
            content.addWidget(text_label(case.name, "heading"))
            if fate := fate_words(case):
                content.addWidget(Strip(fate, "warn"))
            steps = {int(each.id): each.label(current()) for each in case.steps}
            for added in case.added:
                content.addWidget(text_label(added_title(added, steps), "labelstrong", wrap=True))
                content.addWidget(
                    text_label(added_line(added, text=False), "small", "text2", wrap=True)
                )
                if added.draft.text:
                    content.addWidget(text_label(added.draft.text, "body", wrap=True))
            if case.known:
                known = self.tr("%n entries were taken over before.", "", case.known)
                content.addWidget(text_label(known, "small", "text2", wrap=True))
            elif not case.added:
                nothing = self.tr("Nothing was added.")
                content.addWidget(text_label(nothing, "small", "text2"))
        if not any(case.added for case in read.cases):
            self.dialog.confirm_button.hide()
        self.dialog.confirmed.connect(self._merge)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _merge(self) -> None:
        mark = filled(self.tr("Recorded by %1, who stood in."), self._read.by_name)
        merged = self._services.merging.merge(self._read, mark=mark)
        self.dialog.accept()
        self.merged.emit(merged)
