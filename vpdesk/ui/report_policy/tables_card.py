"""The card with the tables of a report: told or not, with a threshold of their own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.report_columns import MULTI_TABLES, TABLES
from vpdesk.domain.report_policies import HIGHEST_K, ReportAgreement, TableAgreement
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.report_policy.words import table_words
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.switch import Switch

_THRESHOLD_WIDTH = 124
_COLUMN_WIDTH = 232


@dataclass(frozen=True, slots=True)
class TableLine:
    """The controls of one table."""

    told: Switch
    threshold: ComboBox


class TablesCard(QWidget):
    """`changed` tells that something here is another choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._k = 0
        self.lines = {name: self._line(name) for name in TABLES}
        self.column = ComboBox(
            choices=[
                (None, self.tr("None")),
                *((name, table_words(name)) for name in TABLES if name not in MULTI_TABLES),
            ]
        )
        self._column_line = setting_row(self.tr("Columns"), " ", self.column)
        card = card_of(
            self.tr("Tables"),
            *(_told_line(name, line) for name, line in self.lines.items()),
            self._column_line,
        )
        self.column.take_width(_COLUMN_WIDTH)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        for line in self.lines.values():
            line.told.toggled.connect(self.changed)
            line.threshold.value_changed.connect(self.changed)
        self.column.value_changed.connect(self.changed)

    def load(self, agreement: ReportAgreement) -> None:
        """Show what was agreed."""
        self.offer_thresholds(agreement.k)
        for name, line in self.lines.items():
            table = agreement.table(name)
            line.told.setChecked(table is not None)
            line.threshold.set_value(table.k if table else None)
        self.column.set_value(agreement.column)

    def offer_thresholds(self, k: int) -> None:
        """Offer thresholds above that of the report; a chosen one stays as far as it can."""
        if k != self._k:
            self._k = k
            self._fill_thresholds(k)
        for line in self.lines.values():
            show_inside(line.threshold, line.told.isChecked())

    def _fill_thresholds(self, k: int) -> None:
        usual = filled(self.tr("threshold %1"), str(k))
        higher = [
            (each, filled(self.tr("threshold %1"), str(each)))
            for each in range(k + 1, HIGHEST_K + 1)
        ]
        for name, line in self.lines.items():
            line.threshold.set_choices([(None, usual), *higher])
            line.threshold.setAccessibleName(filled(self.tr("Threshold of %1"), table_words(name)))
        text = self.tr(
            "The other tables are told once for every value of this one, when each of them has at "
            "least %1 reporters."
        )
        self._column_line.set_hint(filled(text, str(2 * k)))

    def tables(self, known: Sequence[TableAgreement]) -> tuple[TableAgreement, ...]:
        """Return what is chosen; the splits are those of ``known``."""
        splits = {table.variable: table for table in known}
        return tuple(
            replace(splits.get(name, TableAgreement(variable=name)), k=line.threshold.value())
            for name, line in self.lines.items()
            if line.told.isChecked()
        )

    def _line(self, name: str) -> TableLine:
        threshold = ComboBox(choices=[(None, "")])
        threshold.take_width(_THRESHOLD_WIDTH)
        policy = threshold.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        threshold.setSizePolicy(policy)
        return TableLine(Switch(table_words(name)), threshold)


def _told_line(name: str, line: TableLine) -> QWidget:
    controls = QWidget()
    row = QHBoxLayout(controls)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SMALL)
    row.addWidget(line.threshold)
    row.addWidget(line.told)
    return setting_row(table_words(name), "", controls)
