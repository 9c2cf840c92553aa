"""The left side of the page: everything that is agreed, in cards."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.dated_counting import reporting_year
from vpdesk.domain.disclosure import Policy
from vpdesk.domain.report_columns import MULTI_TABLES, TABLES
from vpdesk.domain.report_policies import BLOCK_YEARS, KeyTree, ReportAgreement, TableAgreement
from vpdesk.domain.report_policy_preview import AgreementPreview
from vpdesk.services.annual_reports.policy_starters import PolicyStarter
from vpdesk.ui import tokens
from vpdesk.ui.report_policy.history_card import HistoryCard
from vpdesk.ui.report_policy.splits_card import SplitsCard, splits_of
from vpdesk.ui.report_policy.tables_card import TablesCard
from vpdesk.ui.report_policy.threshold_card import ThresholdCard
from vpdesk.ui.report_policy.year_card import YearCard
from vpdesk.ui.widgets.panes import as_pane


class PolicyForm(QWidget):
    """`changed` tells that something else is chosen; `month_changed` asks for other days."""

    changed = Signal()
    month_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        as_pane(self)
        self._splits: dict[str, KeyTree | None] = {}
        self._month = 1
        self._today = date.min
        self._loading = False
        self.years = YearCard(self)
        self.threshold = ThresholdCard(self)
        self.tables = TablesCard(self)
        self.splits = SplitsCard(self)
        self.history = HistoryCard(self)
        self.cards = (self.years, self.threshold, self.tables, self.splits)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens.WIDE)
        column.setSpacing(tokens.LARGE)
        for part in (*self.cards, self.history):
            column.addWidget(part)
        column.addStretch(1)
        for card in (self.years, self.threshold, self.tables):
            card.changed.connect(self._change)
        self.splits.split.connect(self._split)
        self.splits.started.connect(self._start)

    def load(
        self,
        agreement: ReportAgreement,
        starts: Sequence[date | None],
        starters: Sequence[PolicyStarter],
        today: date,
    ) -> None:
        """Show ``agreement``, which may hold from one of ``starts``."""
        self._loading = True
        self._today = today
        self._month = agreement.year_starts
        self._splits = {table.variable: table.tree for table in agreement.tables}
        self.splits.offer_starters(starters)
        self.years.load(starts, start=agreement.valid_from, month=agreement.year_starts)
        self.years.blocks.set_value(agreement.block_from is not None)
        self.threshold.load(agreement.k, agreement.reason)
        self.tables.load(agreement)
        self._loading = False
        self._explain()

    def offer_starts(self, starts: Sequence[date | None]) -> None:
        """Offer other days to begin on."""
        self._loading = True
        self.years.offer(starts)
        self._loading = False
        self._explain()

    def agreement(self) -> ReportAgreement:
        """Return what is chosen."""
        known = [
            TableAgreement(variable=name, tree=splits) for name, splits in self._splits.items()
        ]
        return ReportAgreement(
            valid_from=self.years.start.value(),
            k=self.threshold.k,
            reason=self.threshold.given_reason,
            year_starts=self.years.month.value(),
            block_from=self._block_from(),
            column=self.tables.column.value(),
            tables=self.tables.tables(known),
        )

    def show_policy(self, policy: Policy) -> None:
        """Show the splits of the tables that are chosen."""
        self.splits.show_policy(policy, self._chosen_splits())

    def show_preview(self, preview: AgreementPreview) -> None:
        """Advise by the figures of last year."""
        in_blocks = bool(self.years.blocks.value())
        years = BLOCK_YEARS if in_blocks else 1
        self.years.advise(preview.columns.own_total // years, in_blocks=in_blocks)

    def use(self, *, read_only: bool) -> None:
        """Let everything be changed, or nothing."""
        for card in self.cards:
            card.setEnabled(not read_only)

    def _block_from(self) -> date | None:
        if not self.years.blocks.value():
            return None
        start: date | None = self.years.start.value()
        return start or reporting_year(self._today, self.years.month.value()).start

    def _chosen_splits(self) -> dict[str, KeyTree | None]:
        return {
            name: self._splits.get(name)
            for name in TABLES
            if name not in MULTI_TABLES and self.tables.lines[name].told.isChecked()
        }

    def _change(self) -> None:
        if self._loading:
            return
        if self.years.month.value() != self._month:
            self._month = self.years.month.value()
            self.month_changed.emit()
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        self._loading = True
        self.tables.offer_thresholds(self.threshold.k)
        self._loading = False
        self.years.explain(self._block_from(), self.threshold.k)

    def _split(self, variable: str, splits: KeyTree | None) -> None:
        self._splits[variable] = splits
        self.changed.emit()

    def _start(self, starter: PolicyStarter) -> None:
        self._splits = {name: splits_of(starter, name) for name in TABLES}
        self.changed.emit()
