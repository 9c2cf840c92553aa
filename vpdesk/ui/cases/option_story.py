"""One option in full: what it is, what speaks for it and what against it, to be read together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.discussed_options import DiscussedOption
from vpdesk.domain.options import Option, points
from vpdesk.domain.organisation_routes import OrganisationRoute
from vpdesk.domain.terms import Route
from vpdesk.ui import tokens
from vpdesk.ui.cases.facts_list import empty
from vpdesk.ui.labels import label
from vpdesk.ui.painting import paint_focus_ring
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.text import text_label

_SIDE_BY_SIDE_FROM = 520
_BETWEEN = " · "
_INSET = 4
"""Room for the ring of the keyboard, in logical pixels."""


class OptionStory(QWidget):
    """Nothing of the case stands in it: the screen may be turned to the reporter."""

    def __init__(self) -> None:
        super().__init__()
        self._has_ring = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        self._column.setSpacing(tokens.MEDIUM)

    def show_option(self, row: DiscussedOption, width: int) -> None:
        """Show an option in a column of this width."""
        empty(self._column)
        option = row.option
        text = option.text
        self._add(text_label(text.title, "title", wrap=True))
        if option.route is not Route.INTERNAL:
            self._add(text_label(label(option.route), "small", "text2"))
        for line in filter(None, map(str.strip, text.description.splitlines())):
            self._add(text_label(line, "body", wrap=True))
        beside = width >= _SIDE_BY_SIDE_FROM
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        both = QBoxLayout(direction)
        both.setSpacing(tokens.LARGE)
        for heading, told, icon, ink in self._sides(option):
            both.addWidget(_listed(heading, told, icon, ink), 1)
        self._column.addLayout(both)
        if told := points(text.to_consider):
            self._add(_listed(self.tr("To think of"), told, "chevron-right", "text3"))
        places = (_place(each) for each in row.places)
        if lines := tuple(filter(None, (*map(str.strip, option.here.text.splitlines()), *places))):
            self._add(_listed(self.tr("At this organisation"), lines, "chevron-right", "text3"))

    def show_ring(self, *, shown: bool) -> None:
        """Show or hide that the keyboard scrolls what is read."""
        self._has_ring = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._has_ring:
            paint_focus_ring(QPainter(self), self.rect(), tokens.RADIUS_CONTROL)

    def _sides(self, option: Option) -> list[tuple[str, Sequence[str], str, Colour]]:
        pros, cons = points(option.text.pros), points(option.text.cons)
        sides: list[tuple[str, Sequence[str], str, Colour]] = [
            (self.tr("What speaks for it"), pros, "plus", "ok"),
            (self.tr("What speaks against it"), cons, "minus", "warn"),
        ]
        return [side for side in sides if side[1]]

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)


def _listed(heading: str, told: Sequence[str], icon: str, ink: Colour) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.TIGHT)
    column.addWidget(text_label(heading, "heading"))
    for line in told:
        row = QHBoxLayout()
        row.setSpacing(tokens.SMALL)
        row.addWidget(IconMark(icon, ink, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text_label(line, "body", wrap=True), 1)
        column.addLayout(row)
    column.addStretch(1)
    return part


def _place(place: OrganisationRoute) -> str:
    parts = (place.name, place.person, place.phone, place.email, place.term)
    return _BETWEEN.join(filter(None, parts))
