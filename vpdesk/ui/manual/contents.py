"""What stands left of the text: the search field and the list of chapters."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.manual.chapters import Chapter, chapters
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.step_field import StepField
from vpdesk.ui.widgets.text import text_label

_WIDTH = 248


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterRow:
    """A chapter, and how often what is looked for stands in it."""

    chapter: Chapter
    hits: int


class Contents(QWidget):
    """`chosen` carries the key of a chapter, `sought` what is typed into the search field.

    `stepped` asks for the next place that was found (1) or the one before (-1).
    """

    chosen = Signal(str)
    sought = Signal(str)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        on_ground(self, "canvas", "right")
        self.setFixedWidth(_WIDTH)
        self.field = StepField(self.tr("Search in the manual"))
        self.field.textChanged.connect(self.sought)
        self.field.stepped.connect(self.stepped)
        columns = [Column[ChapterRow](title="", value=lambda row: row.chapter.title)]
        self._model: TableModel[ChapterRow] = TableModel(
            columns, key=lambda row: row.chapter.key, spoken=self._spoken, parent=self
        )
        self.list = list_view(self._model, self.tr("Chapters"))
        self._delegate = RowDelegate(self.list, _look, compact=True)
        self.list.setItemDelegate(self._delegate)
        self.field.moved_down.connect(self.list.setFocus)
        self.show_hits({})
        self.list.selectionModel().currentChanged.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.MEDIUM, tokens.LARGE, tokens.MEDIUM, tokens.MEDIUM)
        column.setSpacing(tokens.MEDIUM)
        title = text_label(self.tr("Manual"), "title")
        title.setContentsMargins(tokens.TIGHT, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)

    def show_hits(self, hits: dict[str, int]) -> None:
        """Tell beside each chapter how often what is looked for stands in it."""
        self._model.set_rows(
            [ChapterRow(chapter=each, hits=hits.get(each.key, 0)) for each in chapters()]
        )

    def set_current(self, key: str) -> None:
        """Mark a chapter without telling `chosen`."""
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        index = self._model.place_of(key)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        self.list.scrollTo(index)
        self.list.viewport().update()

    def _tell(self) -> None:
        row = self._model.row_at(self.list.currentIndex())
        if row is not None:
            self.chosen.emit(row.chapter.key)

    def _spoken(self, row: ChapterRow) -> str:
        if not row.hits:
            return row.chapter.title
        return row.chapter.title + ", " + self.tr("found %n time(s)", "", row.hits)


def _look(row: ChapterRow) -> RowLook:
    hits = QLocale().toString(row.hits) if row.hits else ""
    title = row.chapter.title
    return RowLook(title=title, trailing=hits, trailing_ink="text3", tips=(title,))
