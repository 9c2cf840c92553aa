"""Says calmly why something may not leave, beside what, and what can be done."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpdesk.domain.edition_errors import NotProvenSafe
from vpdesk.domain.editions import Edition
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.issuing.refusal_words import finding_words, way_words
from vpdesk.ui.annual_report.issuing.ways_out import Way, WayOut, ways_out
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.scroll import scrolling
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import announce
from vpdesk.ui.widgets.wrapped_text import WrappedText

_MOST_FINDINGS = 4
_MOST_EDITIONS = 4
"""How many earlier reports are seen at once; the others are scrolled to."""


class RefusalPanel(QFrame):
    """Amber; `way_chosen` carries the WayOut whose link was clicked."""

    way_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", "warn")
        self._text = WrappedText("", "small", "warn")
        self._details = WrappedText("", "small", "text2")
        self._editions, self._others = _links_column(), _links_column()
        listed = QWidget()
        listed.setLayout(self._editions)
        self._listed = scrolling(listed)
        words = QVBoxLayout()
        words.setSpacing(tokens.TIGHT)
        words.addWidget(self._text)
        words.addWidget(self._details)
        words.addWidget(self._listed)
        words.addLayout(self._others)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.MEDIUM, tokens.SMALL, tokens.MEDIUM, tokens.SMALL)
        row.setSpacing(tokens.SMALL)
        row.addWidget(IconMark("triangle-alert", "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        show_inside(self, visible=False)

    def show_error(self, error: Exception, issued: Edition | None = None) -> None:
        """Say why; raises ``error`` when there are no words for it."""
        words = words_for(error)
        if words is None:
            raise error
        self._text.show_text(words, "warn")
        self._details.show_text(self._found(error), "text2")
        show_inside(self._details, bool(self._details.text()))
        self._show_links(ways_out(error, issued))
        show_inside(self, visible=True)
        self.setAccessibleName(self.text())
        announce(self)

    def clear(self) -> None:
        show_inside(self, visible=False)

    def text(self) -> str:
        return "\n".join(part for part in (self._text.text(), self._details.text()) if part)

    def links(self) -> list[QPushButton]:
        """Return the links that are shown, from the top."""
        return [*_links_in(self._editions), *_links_in(self._others)]

    def _show_links(self, found: Iterable[WayOut]) -> None:
        for column in (self._editions, self._others):
            for link in _links_in(column):
                column.removeWidget(link)
                link.hide()
                link.deleteLater()
        for each in found:
            link = link_button(way_words(each))
            link.clicked.connect(partial(self.way_chosen.emit, each))
            column = self._editions if each.way is Way.SHOW_EDITION else self._others
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        editions = _links_in(self._editions)
        self._listed.setFixedHeight(tokens.CHIP_HEIGHT * min(len(editions), _MOST_EDITIONS))
        show_inside(self._listed, bool(editions))

    def _found(self, error: Exception) -> str:
        if not isinstance(error, NotProvenSafe) or not error.findings:
            return ""
        shown = list(dict.fromkeys(map(finding_words, error.findings)))
        text = self.tr("Too small to be told apart: %1.")
        more = len(shown) - _MOST_FINDINGS
        listed = "; ".join(shown[:_MOST_FINDINGS])
        if more > 0:
            listed += self.tr("; and %n more", "", more)
        return filled(text, listed)


def _links_column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def _links_in(column: QVBoxLayout) -> list[QPushButton]:
    items = (column.itemAt(place) for place in range(column.count()))
    widgets = [item.widget() for item in items if item is not None]
    return [widget for widget in widgets if isinstance(widget, QPushButton)]
