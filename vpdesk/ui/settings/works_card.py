"""The works that vpdesk is delivered with: a list, and the terms of the one that is chosen."""

from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.fonts import font
from vpdesk.ui.settings.about import place_line
from vpdesk.ui.settings.works import Work, works
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.text import text_label

_HEIGHT = 340
_LIST_WIDTH = 224


def works_card(licences: Path) -> Card:
    """Return what shows the works in the file ``licences``, where that is there."""
    text = licences.read_text(encoding="utf-8") if licences.exists() else ""
    card = Card(QCoreApplication.translate("Settings", "Licences"))
    card.add(
        place_line(
            QCoreApplication.translate("Settings", "Qt is free software (LGPL 3)"),
            QCoreApplication.translate(
                "Settings",
                "You may replace it with a version of your own: its libraries lie in this folder "
                "as files of their own.",
            ),
            Path(PySide6.__file__).parent,
        )
    )
    card.add(divider())
    card.add(WorkViewer(works(text)))
    return card


class WorkViewer(QWidget):
    """The works by name at the left, and at the right the terms of the chosen one."""

    def __init__(self, listed: list[Work]) -> None:
        super().__init__()
        columns = [Column[Work](title="", value=lambda work: work.title)]
        self._model: TableModel[Work] = TableModel(
            columns, key=lambda work: work.title, spoken=_spoken, parent=self
        )
        self._model.set_rows(sorted(listed, key=lambda work: work.title.casefold()))
        self.list = list_view(self._model, self.tr("Works that vpdesk is delivered with"))
        self._delegate = RowDelegate(self.list, _look, compact=True)
        self.list.setItemDelegate(self._delegate)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(font("small"))
        self.text.setTabChangesFocus(True)
        self._title = text_label("", "labelstrong", wrap=True)
        self._terms = text_label("", "small", "text2", wrap=True)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self._lay_out()
        if listed:
            self.list.setCurrentIndex(self._model.index(0, 0))

    def _show_current(self) -> None:
        work = self._model.row_at(self.list.currentIndex())
        if work is not None:
            self._title.setText(work.title)
            self._terms.setText(work.terms)
            self.text.setPlainText(work.text)
            self.text.setAccessibleName(work.title)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(tokens.TIGHT)
        for part in (self._title, self._terms):
            right.addWidget(part)
        right.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.MEDIUM)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.setFixedHeight(_HEIGHT)


def _look(work: Work) -> RowLook:
    return RowLook(title=work.title, second=work.terms, tips=(work.title, work.terms))


def _spoken(work: Work) -> str:
    return f"{work.title}, {work.terms}"
