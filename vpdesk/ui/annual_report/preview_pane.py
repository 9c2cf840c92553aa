"""The right side of the page: what the reader will get, printing it and saving it."""

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from vpdesk.domain.editions import Edition
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.issuing.refusal_panel import RefusalPanel
from vpdesk.ui.widgets.buttons import primary_button, secondary_button
from vpdesk.ui.widgets.pages_view import PagesView
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.strip import Strip, StripKind
from vpdesk.ui.widgets.text import text_label

_HEAD_HEIGHT = 53


class PreviewPane(QWidget):
    """Pages that are always current, and what can be done with them."""

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        on_ground(self, "canvas", "left")
        self.pages = PagesView(self.tr("Preview of the report"))
        self.pages.say(self.tr("The preview is being made…"))
        self._made_at = text_label("", "small", "text2", tabular=True)
        self.print_button = secondary_button(self.tr("Print"), "printer", "Ctrl+P")
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button = primary_button(self.tr("Save as PDF"), "file-down", "Ctrl+S")
        self.save_button.clicked.connect(self.save_wanted)
        self._strip = Strip()
        self.refusal = RefusalPanel()
        self._said = QWidget()
        said_column = QVBoxLayout(self._said)
        said_column.setContentsMargins(tokens.LARGE, 0, tokens.LARGE, tokens.SMALL)
        said_column.addWidget(self._strip)
        said_column.addWidget(self.refusal)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._said)
        column.addWidget(self.pages, 1)
        self.clear()

    def show_title(self, title: str) -> None:
        """Say what the pages are, in place of when they were made."""
        self._title.setText(title)
        self._made_at.setText("")
        self._fit()

    def clear(self) -> None:
        """Say nothing more about printing or saving."""
        self.say("")

    def show_pages(self, pages: tuple[QImage, ...], spoken: str) -> None:
        """Show the report as it is now; ``spoken`` is its text."""
        self.pages.show_pages(pages)
        self.pages.setAccessibleDescription(spoken)
        now = QTime.currentTime().toString("HH:mm")
        self._made_at.setText(self.tr("Updated at %1").replace("%1", now))
        self._fit()

    def say(self, text: str, kind: StripKind = "neutral") -> None:
        """Say something about printing or saving; nothing hides it."""
        self.refusal.clear()
        self._strip.say(text, kind)
        self._said.setVisible(bool(text))

    def refuse(self, error: Exception, issued: Edition | None = None) -> None:
        """Say why something may not leave; raises ``error`` when there are no words for it."""
        self._strip.say("")
        self.refusal.show_error(error, issued)
        self._said.show()

    def said(self) -> str:
        return self._strip.text()

    def show_busy(self, busy: bool) -> None:
        """Keep from printing or saving twice at the same time."""
        self.print_button.setEnabled(not busy)
        self.save_button.setEnabled(not busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say what the pages are and when they were made as far as there is room for it."""
        gap, title = self._head_row.spacing(), self._title.sizeHint().width()
        buttons = (self.print_button, self.save_button)
        room = self.width() - 2 * tokens.LARGE
        room -= sum(gap + button.sizeHint().width() for button in buttons)
        self._title.setVisible(room >= title)
        self._made_at.setVisible(room >= title + 2 * gap + self._made_at.sizeHint().width())

    def _head(self) -> QWidget:
        head = on_ground(QWidget(), "canvas", "bottom")
        head.setFixedHeight(_HEAD_HEIGHT)
        row = self._head_row = QHBoxLayout(head)
        row.setContentsMargins(tokens.LARGE, 0, tokens.LARGE, 0)
        row.setSpacing(tokens.SMALL)
        self._title = text_label(self.tr("Preview"), "heading")
        # Else the pane would be as wide as its title, over what stands beside it.
        self._title.setMinimumWidth(1)
        row.addWidget(self._title)
        self._made_at.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._made_at, 1)
        row.addStretch()
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        return head
