"""The card with the bar of a cycle: what was done of what is asked, and what is missing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from vpdesk.domain.pe_cycles import Cycle, CycleStanding
from vpdesk.ui import tokens
from vpdesk.ui.dates import hours_figure, paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.own_register.words import CycleWords
from vpdesk.ui.widgets.bar_chart import BarChart
from vpdesk.ui.widgets.buttons import secondary_button, tool_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.chart import Bar
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import set_tone, text_label

_CYCLE_WIDTH = 250
_ALL_FITS = 680


class CycleCard(QWidget):
    """`cycle_chosen` carries the id of an earlier cycle, `part_chosen` the kind of a bar."""

    cycle_chosen = Signal(object)
    part_chosen = Signal(object)
    new_wanted = Signal()
    change_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = CycleWords(self)
        self.cycle = ComboBox()
        self.cycle.setAccessibleName(self.tr("Cycle"))
        self.cycle.take_width(_CYCLE_WIDTH)
        self.cycle.value_changed.connect(self._choose)
        self._more = tool_button("ellipsis", self.tr("More about the cycle"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu())
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SMALL)
        row.addWidget(self.cycle)
        row.addWidget(self._more)
        self._total = text_label("", "small", "text2", wrap=True)
        self.bars = BarChart()
        self.bars.setAccessibleName(self.tr("Points for each part"))
        self.bars.chosen.connect(self.part_chosen)
        self._missing = text_label("", "label", wrap=True)
        self._years = text_label("", "small", "text2", wrap=True)
        self._none = text_label(
            self.tr("Set up your cycle to see how many points you have and what is missing."),
            "body",
            "text2",
            wrap=True,
        )
        self.set_up = secondary_button(self.tr("Set up a cycle…"), "calendar-plus")
        self.set_up.clicked.connect(self.new_wanted)
        card = Card(self.tr("PE points"), tools)
        for part in (self._total, self.bars, self._missing, self._years, self._none):
            card.add(part)
        below = QHBoxLayout()
        below.addWidget(self.set_up)
        below.addStretch(1)
        card.add(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_standing(self, standing: CycleStanding | None, cycles: tuple[Cycle, ...]) -> None:
        """Show how a cycle stands; None is what there is before the first one."""
        shown = (self.cycle, self._more, self._total, self.bars, self._missing, self._years)
        for part in shown:
            show_inside(part, standing is not None)
        show_inside(self._none, standing is None)
        show_inside(self.set_up, standing is None)
        if standing is None:
            return
        self.cycle.blockSignals(True)
        self.cycle.set_choices(
            [(each.id, f"{paper_date(each.start)} – {paper_date(each.end)}") for each in cycles]
        )
        self.cycle.set_value(standing.cycle.id)
        self.cycle.blockSignals(False)
        self._total.setText(
            filled(
                self.tr("%1 of %2 points, from %3."),
                hours_figure(standing.reached),
                hours_figure(standing.required),
                self._words.period(standing),
            )
        )
        self.bars.show_bars(
            [
                Bar(
                    key=part.kind,
                    label=label(part.kind),
                    value=part.done,
                    figure=self._words.figure(part),
                    spoken=self._words.spoken(part),
                    whole=part.required,
                )
                for part in standing.parts
            ]
        )
        self._missing.setText(self._words.missing(standing))
        is_late = standing.unplanned > 0 and (standing.is_last_year or standing.is_over)
        set_tone(self._missing, "warn" if is_late else "text")
        self._years.setText(self._words.years(standing))

    def fit(self, height: int) -> None:
        """Leave out what the bars tell too where a page of this height has no room for it."""
        has_room = height >= _ALL_FITS and not self.bars.isHidden()
        for part in (self._total, self._years):
            show_inside(part, has_room)

    def _choose(self) -> None:
        self.cycle_chosen.emit(self.cycle.value())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for words, signal in (
            (self.tr("Change cycle…"), self.change_wanted),
            (self.tr("Set up the next cycle…"), self.new_wanted),
            (self.tr("Remove cycle"), self.removal_wanted),
        ):
            action = QAction(words, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        return menu
