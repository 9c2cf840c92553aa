"""Shows the cases that a colleague gave, and takes what is added to them."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.stand_in_returns import AddedEntry
from vpdesk.domain.stand_ins import PackedCase, StandInId
from vpdesk.domain.timeline import EntryKind
from vpdesk.ui import tokens
from vpdesk.ui.dates import long_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labelled import labelled
from vpdesk.ui.labels import label
from vpdesk.ui.stand_ins.case_view import CaseView
from vpdesk.ui.stand_ins.entry_dialog import KINDS, EntryDialog, kind_of_added
from vpdesk.ui.stand_ins.services import StandInServices
from vpdesk.ui.stand_ins.words import added_line, added_title, case_name
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip

_WIDTH = 760
_ICONS = {
    EntryKind.CONTACT: "message-circle",
    EntryKind.STEP: "footprints",
    EntryKind.NOTE: "notebook-pen",
    EntryKind.FOLLOW_UP: "bell",
}


class ReadDialog(QObject):
    """The case that is chosen, with what was added to it above what was given."""

    def __init__(self, parent: QWidget, services: StandInServices, stand_in_id: StandInId) -> None:
        super().__init__(parent)
        self._services = services
        self._id = stand_in_id
        self._removed: AddedEntry | None = None
        read = services.standing_in.read(stand_in_id)
        self._package = read.package
        self.dialog = Dialog(parent, self.tr("Stand-in"), "", width=_WIDTH)
        self.dialog.cancel_button.setText(self.tr("Close"))
        self.dialog.confirm_button.hide()
        words = self.tr(
            "You stand in until %1. These are not your own cases: they count nowhere, and what was"
            " given cannot be changed."
        )
        until = long_date(read.held.valid_until)
        self.dialog.content.addWidget(Strip(filled(words, until), "accent", icon="handshake"))
        self.chosen = ComboBox(
            choices=[
                (each.number, f"{case_name(each)}  ·  {each.organisation}")
                for each in self._package.cases
            ]
        )
        self.chosen.make_secret()
        labelled(self.tr("Case"), self.chosen, self.dialog.content)
        self.added = RowList(
            self.tr("Added by you"),
            self._look,
            key=lambda each: each.uid,
            spoken=lambda each: f"{self._title(each)}, {added_line(each)}",
            actions=(
                RowAction(
                    text=self.tr("Change"),
                    icon="pencil",
                    keys=(Qt.Key.Key_Return,),
                    run=self._change,
                ),
                RowAction(
                    text=self.tr("Remove"),
                    icon="trash-2",
                    keys=(Qt.Key.Key_Delete,),
                    run=self._remove,
                ),
            ),
        )
        # The dialog orders what takes Tab; a stand-in for the list would come after its button.
        self.added.setFocusProxy(None)  # type: ignore[arg-type]
        self._told = Strip()
        self._told.link_clicked.connect(self._put_back)
        self._seat = QWidget()
        self._inside = QVBoxLayout(self._seat)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.view: CaseView | None = None
        self._lay_out()
        self.chosen.value_changed.connect(self._show_case)
        self._show_case()
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def add(self, kind: EntryKind) -> None:
        """Ask for an entry of that kind in the case that is shown."""
        self._open(EntryDialog(self.dialog, self._services, self._id, self._case(), kind))

    def _change(self, added: AddedEntry) -> None:
        kind = kind_of_added(added)
        if kind is not None:
            dialog = EntryDialog(self.dialog, self._services, self._id, self._case(), kind, added)
            self._open(dialog)

    def _open(self, dialog: EntryDialog) -> None:
        self._told.say("")
        dialog.recorded.connect(self._list)
        dialog.open()

    def _remove(self, added: AddedEntry) -> None:
        self._removed = self._services.entries.remove(self._id, added.uid)
        self._told.say(self.tr("Removed."), "ok", self.tr("Undo"))
        self._list()

    def _put_back(self) -> None:
        if self._removed is not None:
            self._services.entries.restore(self._id, self._removed)
            self._removed = None
        self._told.say("")
        self._list()

    def _case(self) -> PackedCase:
        number = self.chosen.value()
        return next(each for each in self._package.cases if each.number == number)

    def _show_case(self) -> None:
        if self.view is not None:
            self._inside.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        case = self._case()
        open_name = partial(self._services.standing_in.open_name, self._id, case.number)
        self.view = CaseView(case, open_name)
        self._inside.addWidget(self.view)
        self._told.say("")
        self._list()

    def _list(self) -> None:
        read = self._services.standing_in.read(self._id)
        number = self.chosen.value()
        rows = [each for each in read.added if each.number == number]
        self.added.show_rows(rows)
        if rows and self.added.current() is None:
            self.added.choose(rows[0].uid)
        show_inside(self._card, bool(rows))

    def _look(self, added: AddedEntry) -> RowLook:
        return RowLook(title=self._title(added), second=added_line(added))

    def _title(self, added: AddedEntry) -> str:
        return added_title(added, {each.id: each.label for each in self._case().steps})

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SMALL)
        for kind in KINDS:
            button = secondary_button(label(kind), _ICONS[kind])
            button.clicked.connect(partial(self.add, kind))
            row.addWidget(button)
        row.addStretch(1)
        self._card = Card(self.tr("Added by you"), self.added.tools)
        self._card.add_list(self.added)
        content = self.dialog.content
        content.addWidget(buttons)
        content.addWidget(self._told)
        content.addWidget(self._card)
        content.addWidget(self._seat)
