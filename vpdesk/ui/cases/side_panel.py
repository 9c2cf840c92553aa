"""Shows the inspector beside the story, or as a sheet over it where the window is narrow."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui.widgets.overlay import Sheet
from vpdesk.ui.widgets.scroll import on_ground

_WIDTHS = (244, 300)


class SidePanel(QWidget):
    def __init__(self, content: QWidget, area: QWidget) -> None:
        super().__init__()
        on_ground(self, "canvas", "left")
        self._content = content
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 0, 0, 0)
        self._row.addWidget(content)
        around = QWidget()
        self._in_sheet = QVBoxLayout(around)
        self._in_sheet.setContentsMargins(0, 0, 0, 0)
        self.sheet = Sheet(area, self.tr("Details"), around, _WIDTHS[1])
        self._beside = True

    def fit(self, *, wide: bool, beside: bool, used: bool) -> None:
        """Take the place that the width of the window allows; hidden while there is no case."""
        self.setFixedWidth(_WIDTHS[wide])
        if beside is not self._beside:
            self._beside = beside
            (self._row if beside else self._in_sheet).addWidget(self._content)
        if beside or not used:
            self.sheet.hide()
        self.setVisible(beside and used)

    def open_sheet(self) -> None:
        """Show the content over the story, or hide it again."""
        if self.sheet.isVisible():
            self.sheet.close()
        else:
            self.sheet.open()

    def open_for_a_look(self) -> None:
        """Bring the content into sight wherever it is."""
        if not self._beside and not self.sheet.isVisible():
            self.sheet.open()
