"""The card with the documents of an organisation; files can be dropped on it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.organisation_documents import OrganisationDocument
from vpdesk.ui.dates import paper_date
from vpdesk.ui.files.looks import media_icon, size_in_words
from vpdesk.ui.organisations.agreement_words import agreement_label
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label


class DocumentsCard(QWidget):
    """`dropped` carries paths; the signals of rows carry the document."""

    add_wanted = Signal()
    dropped = Signal(object)
    view_wanted = Signal(object)
    change_wanted = Signal(object)
    export_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.list = RowList(
            self.tr("Documents"),
            self._look,
            key=lambda row: row.id,
            spoken=self._sentence,
            actions=self._actions(),
            divided=True,
        )
        add = tool_button("plus", self.tr("Add document"))
        add.clicked.connect(self.add_wanted)
        card = Card(self.tr("Documents"), heading_tools(self.list.tools, add))
        self._nothing = text_label(
            self.tr("The contract, the letter of appointment, rules: drop them here."),
            "small",
            "text2",
            wrap=True,
        )
        self.strip = Strip()
        card.add(self._nothing)
        card.add(self.strip)
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_documents(self, documents: Sequence[OrganisationDocument]) -> None:
        self.list.show_rows(documents)
        self.list.setVisible(bool(documents))
        self._nothing.setVisible(not documents)

    def say(self, words: str, kind: str) -> None:
        """Say what became of files that were taken in or saved."""
        self.strip.say(words, "warn" if kind == "warn" else "ok")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        if files := [Path(each.toLocalFile()) for each in urls if each.isLocalFile()]:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def _actions(self) -> tuple[RowAction, ...]:
        key = Qt.Key
        return (
            RowAction(
                text=self.tr("View"),
                icon="eye",
                keys=(key.Key_Return, key.Key_Enter),
                run=self.view_wanted.emit,
            ),
            RowAction(
                text=self.tr("Edit"), icon="pencil", keys=(key.Key_F2,), run=self.change_wanted.emit
            ),
            RowAction(
                text=self.tr("Save file…"),
                icon="download",
                keys=(key.Key_Insert,),
                run=self.export_wanted.emit,
            ),
            RowAction(
                text=self.tr("Remove"),
                icon="trash-2",
                keys=(key.Key_Delete,),
                run=self.removal_wanted.emit,
            ),
        )

    def _look(self, row: OrganisationDocument) -> RowLook:
        parts = (agreement_label(row.kind), row.text, size_in_words(row.bytes))
        return RowLook(
            title=row.name,
            icon=media_icon(row.media),
            second=" · ".join(filter(None, parts)),
            trailing=paper_date(row.on),
            tips=(row.name, row.text),
        )

    def _sentence(self, row: OrganisationDocument) -> str:
        look = self._look(row)
        return ", ".join((look.title, look.second.replace(" · ", ", "), look.trailing))
