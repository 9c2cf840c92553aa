"""Says calmly why something may not leave, beside what, and what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from vpdesk.domain.edition_errors import NotProvenSafe
from vpdesk.domain.editions import Edition
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.issuing.refusal_words import finding_words, way_words
from vpdesk.ui.annual_report.issuing.ways_out import ways_out
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import announce
from vpdesk.ui.widgets.wrapped_text import WrappedText

_MOST_FINDINGS = 4


class RefusalPanel(QFrame):
    """Amber; `way_chosen` carries the WayOut whose link was clicked."""

    way_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", "warn")
        self._text = WrappedText("", "small", "warn")
        self._details = WrappedText("", "small", "text2")
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(tokens.TIGHT)
        words.addWidget(self._text)
        words.addWidget(self._details)
        words.addLayout(self._links)
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
        for link in self.links():
            self._links.removeWidget(link)
            link.hide()
            link.deleteLater()
        for found in ways_out(error, issued):
            link = link_button(way_words(found))
            link.clicked.connect(partial(self.way_chosen.emit, found))
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        show_inside(self, visible=True)
        self.setAccessibleName(self.text())
        announce(self)

    def clear(self) -> None:
        show_inside(self, visible=False)

    def text(self) -> str:
        return "\n".join(part for part in (self._text.text(), self._details.text()) if part)

    def links(self) -> list[QPushButton]:
        """Return the links that are shown, from the top."""
        items = (self._links.itemAt(place) for place in range(self._links.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

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
