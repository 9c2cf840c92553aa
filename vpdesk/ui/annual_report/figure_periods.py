"""Chooses whose figures are shown: of the report's own period, or of one printed beside it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from vpdesk.domain.periods import Period
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current
from vpdesk.ui.widgets.buttons import as_radio
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label


class FigurePeriods(QWidget):
    """Hidden while there is one period alone; `chosen` carries the Period."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[Period, QRadioButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.MEDIUM)
        self._row.addWidget(text_label(self.tr("Figures of"), "label", "text2"))
        self._row.addStretch(1)
        show_inside(self, visible=False)

    def offer(self, periods: Sequence[Period], shown: Period) -> None:
        """Offer these periods, of which ``shown`` is shown."""
        if tuple(periods) != tuple(self._buttons):
            self._fill(periods)
        for period, button in self._buttons.items():
            button.setChecked(period == shown)
        show_inside(self, len(periods) > 1)

    def buttons(self) -> list[QRadioButton]:
        return list(self._buttons.values())

    def _fill(self, periods: Sequence[Period]) -> None:
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {period: self._button(period) for period in periods}
        for place, button in enumerate(self._buttons.values()):
            self._row.insertWidget(place + 1, button)

    def _button(self, period: Period) -> QRadioButton:
        title = period_title(period, current())
        button = as_radio(QRadioButton(title))
        button.setAccessibleName(filled(self.tr("Figures of %1"), title))
        button.clicked.connect(partial(self.chosen.emit, period))
        return button
