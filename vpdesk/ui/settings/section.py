"""One section of the settings: its place in the list, its heading and its cards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.scroll import scrolling

_WIDEST = 760


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section is reached by its ``key``; its cards are made when it is shown, in one column."""

    key: str
    title: str
    subtitle: str
    icon: str
    cards: Callable[[], Sequence[Card]]


def section_pane(section: Section) -> QWidget:
    """Return the heading and the cards of a section, which scroll."""
    content = QWidget()
    area = scrolling(content, bar_in_margin=True)
    inner = QWidget()
    inner.setMaximumWidth(_WIDEST)
    row = QHBoxLayout(content)
    row.setContentsMargins(tokens.HUGE, tokens.PANE_TOP - tokens.HAIR, tokens.HUGE, tokens.WIDE)
    row.addWidget(inner, 1)
    row.addStretch(0)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.LARGE)
    column.addWidget(PageHeader(section.title, section.subtitle))
    for card in section.cards():
        column.addWidget(card)
    column.addStretch(1)
    return area
