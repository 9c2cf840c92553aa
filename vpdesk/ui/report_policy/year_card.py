"""The card with the day from which an agreement holds, the reporting year, and its blocks."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.disclosure import THRESHOLD
from vpdesk.domain.periods import months_later
from vpdesk.domain.report_policies import BLOCK_YEARS
from vpdesk.ui.filling import filled
from vpdesk.ui.report_policy.words import day_words
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.strip import Strip


class YearCard(QWidget):
    """`changed` tells that something here is another choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        locale = QLocale()
        self.start = ComboBox()
        self.month = ComboBox(choices=[(each, locale.monthName(each)) for each in range(1, 13)])
        self.blocks = ComboBox(
            choices=[(False, self.tr("Every year")), (True, self.tr("Per three years"))]
        )
        self._block_line = setting_row(self.tr("Tables"), " ", self.blocks)
        self._advice = Strip()
        self._no_start = Strip()
        card = card_of(
            self.tr("Years"),
            setting_row(
                self.tr("Holds from"),
                self.tr(
                    "What a report tells is agreed before its year begins. So it cannot depend on "
                    "the figures."
                ),
                self.start,
            ),
            setting_row(self.tr("Reporting year begins in"), "", self.month),
            self._block_line,
        )
        for strip in (self._no_start, self._advice):
            card.add(strip)
            strip.say("")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        for choice in (self.start, self.month, self.blocks):
            choice.value_changed.connect(self.changed)

    def load(self, starts: Sequence[date | None], *, start: date | None, month: int) -> None:
        """Offer these days to begin on, and show what was agreed."""
        self.month.set_value(month)
        self.offer(starts)
        if start in starts:
            self.start.set_value(start)

    def offer(self, starts: Sequence[date | None]) -> None:
        """Offer other days to begin on; the chosen one stays when it is among them."""
        self.start.set_choices([(day, day_words(day)) for day in starts])

    def say_no_start(self, words: str) -> None:
        """Say why there is no day to begin on; nothing when there is one."""
        self._no_start.say(words, "warn")

    def explain(self, block_from: date | None, k: int) -> None:
        """Say what the choice between years and blocks means."""
        if block_from is None:
            text = self.tr("Each year has tables of its own, from %1 reporters.")
            self._block_line.set_hint(filled(text, str(2 * k)))
            return
        text = self.tr(
            "A year says only ‘fewer than %1’ or ‘%1 or more’. The tables come after three years "
            "together, the first time over %2 up to and including %3."
        )
        last = months_later(block_from, 12 * BLOCK_YEARS) - timedelta(days=1)
        self._block_line.set_hint(filled(text, str(2 * k), day_words(block_from), day_words(last)))

    def advise(self, reporters: int, *, in_blocks: bool) -> None:
        """Advise blocks for an organisation with few reporters a year."""
        few = reporters < 2 * THRESHOLD
        text = ""
        if few and not in_blocks:
            text = self.tr(
                "Usually fewer than 10 reporters a year? Then choose three years: in a single year "
                "there would be no tables."
            )
        self._advice.say(text, "accent", icon="lightbulb")
