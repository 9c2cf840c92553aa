"""Remarks below a text: what each says, where it is, and a tick for those that may stay."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.kept_keyboard import keyboard_kept
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_MOST_SHOWN = 6

_ICON = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One remark; ``may_stay`` offers the tick."""

    words: str
    may_stay: bool


class RemarkList(QWidget):
    """`shown` and `ticked` carry the place of a line, `ticked` also whether it is; see `again`.

    `again` asks for the lines that were ticked before.
    """

    shown = Signal(int)
    ticked = Signal(int, bool)
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[RemarkRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, tokens.HAIR, 0, 0)
        self._column.setSpacing(tokens.HAIR)
        self._more = text_label("", "small", "text2", wrap=True)
        self._seen = text_label("", "small", "text2")
        self._again = link_button(self.tr("Show again"))
        self._again.clicked.connect(self.again)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._seen, 1)
        foot.addWidget(self._again)
        self._column.addWidget(self._more)
        self._column.addWidget(self._foot)
        self.show_lines([], 0)

    def show_lines(self, lines: Sequence[Line], accepted: int) -> None:
        """Show the first lines; ``accepted`` others were ticked before."""
        with keyboard_kept(self, self._stops):
            self._show(lines, accepted)

    def rows(self) -> "list[RemarkRow]":
        return list(self._rows)

    def _stops(self) -> list[QWidget]:
        found = [part for row in self._rows for part in (row.show_button, row.tick)]
        return [*found, self._again]

    def _show(self, lines: Sequence[Line], accepted: int) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [RemarkRow(line) for line in lines[:_MOST_SHOWN]]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
            show_inside(row, visible=True)
            row.place = place
            row.shown.connect(self.shown)
            row.ticked.connect(self.ticked)
        left = len(lines) - len(self._rows)
        self._more.setText(self.tr("And %n more, further on in the text.", "", left))
        show_inside(self._more, left > 0)
        self._seen.setText(self.tr("%n place(s) looked at", "", accepted))
        show_inside(self._foot, accepted > 0)
        show_inside(self, bool(lines) or accepted > 0)


class RemarkRow(QWidget):
    """One remark with what can be done about it."""

    shown = Signal(int)
    ticked = Signal(int, bool)

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.place = 0
        ink: Colour = "warn" if line.may_stay else "danger"
        icon = "triangle-alert" if line.may_stay else "circle-alert"
        self.words: QLabel = text_label(line.words, "small", wrap=True)
        self.show_button = link_button(self.tr("Show"))
        self.show_button.setAccessibleName(f"{self.show_button.text()}: {line.words}")
        self.show_button.clicked.connect(self._tell_show)
        self.tick = CheckBox(text=self.tr("Seen, may stay"))
        self.tick.setAccessibleName(f"{self.tick.text()}: {line.words}")
        self.tick.toggled.connect(self._tell_tick)
        show_inside(self.tick, line.may_stay)
        words = QHBoxLayout()
        words.setSpacing(tokens.SMALL)
        words.addWidget(IconMark(icon, ink, _ICON), 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self.words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(tokens.LARGE)
        acts.addSpacing(_ICON + tokens.SMALL)
        acts.addWidget(self.show_button)
        acts.addWidget(self.tick)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.TIGHT, 0, 0)
        column.setSpacing(0)
        column.addLayout(words)
        column.addLayout(acts)

    def _tell_show(self) -> None:
        self.shown.emit(self.place)

    def _tell_tick(self, ticked: bool) -> None:
        self.ticked.emit(self.place, ticked)
