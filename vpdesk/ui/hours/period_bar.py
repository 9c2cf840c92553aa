"""Chooses the period and the organisation of which hours are shown."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vpdesk.domain.hours import HoursSpan, period_around, period_beside
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import FIRST_YEAR, LAST_YEAR, NotAPeriod, Period
from vpdesk.ui import tokens
from vpdesk.ui.dates import period_name, sentence_case
from vpdesk.ui.widgets.buttons import framed_tool_button
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import announce, text_label

_SPAN_WIDTH, _NAME_WIDTH, _DAY_WIDTH = 152, 190, 180


class PeriodBar(QWidget):
    """`changed` tells that another period or organisation is wanted."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.period = period_around(HoursSpan.MONTH, today())
        self.before = framed_tool_button("chevron-left", self.tr("Previous period"))
        self.after = framed_tool_button("chevron-right", self.tr("Next period"))
        self.before.clicked.connect(partial(self._move, -1))
        self.after.clicked.connect(partial(self._move, 1))
        self._name = text_label("", "heading", tabular=True)
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name.setMinimumWidth(_NAME_WIDTH)
        self.span = ComboBox(
            choices=(
                (HoursSpan.MONTH, self.tr("Month")),
                (HoursSpan.QUARTER, self.tr("Quarter")),
                (HoursSpan.YEAR, self.tr("Year")),
                (HoursSpan.OWN, self.tr("Own period…")),
            )
        )
        self.span.setAccessibleName(self.tr("Length of the period"))
        self.span.setFixedWidth(_SPAN_WIDTH)
        self.span.value_changed.connect(self._choose_span)
        self.organisation = FilterChip(self.tr("Organisation"))
        self.organisation.value_changed.connect(self.changed)
        self._own = QWidget()
        self._lay_out()
        self._show()

    @property
    def organisation_id(self) -> OrganisationId | None:
        """The organisation that is chosen, None for all of them."""
        value: OrganisationId | None = self.organisation.value
        return value

    def offer_organisations(self, offered: Sequence[tuple[OrganisationId, str]]) -> None:
        """Offer these; with fewer than two there is nothing to choose."""
        self.organisation.set_options(offered)
        show_inside(self.organisation, len(offered) > 1)
        if self.organisation_id not in {None, *(each for each, _ in offered)}:
            self.organisation.set_value(None)

    def choose(self, span: HoursSpan, organisation_id: OrganisationId | None) -> None:
        """Show the period around today, of one organisation or of all."""
        self.blockSignals(True)
        self.span.set_value(span)
        self.organisation.set_value(organisation_id)
        self.blockSignals(False)
        self._go_to(period_around(span, self._today()))

    def _choose_span(self, span: HoursSpan) -> None:
        if span is not HoursSpan.OWN:
            day = min(max(self._today(), self.period.start), self.period.end)
            self._go_to(period_around(span, day))
        else:
            self._show()

    def _move(self, step: int) -> None:
        self._go_to(period_beside(self.period, step))
        announce(self._name)

    def _go_to(self, period: Period) -> None:
        self.period = period
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._name.setText(sentence_case(period_name(self.period)))
        is_own = self.span.value() is HoursSpan.OWN
        show_inside(self._own, is_own)
        for edit, day in ((self._from, self.period.start), (self._until, self.period.end)):
            edit.blockSignals(True)
            edit.set_day(day)
            edit.blockSignals(False)
        self._until_field.clear_error()

    def _take_days(self) -> None:
        start, end = self._from.day(), self._until.day()
        try:
            if start is None or end is None:
                raise NotAPeriod(self._from.text())
            period = Period(start, end)
        except NotAPeriod:
            self._until_field.set_error(self.tr("Fill in two dates, the first one first."))
            return
        if not FIRST_YEAR <= start.year <= end.year <= LAST_YEAR:
            self._until_field.set_error(self.tr("Fill in two dates between 1990 and 2100."))
        elif period != self.period:
            self._go_to(period)
        else:
            self._until_field.clear_error()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.SMALL)
        for part in (self.before, self._name, self.after):
            row.addWidget(part)
        row.addSpacing(tokens.SMALL)
        row.addWidget(self.span)
        row.addStretch(1)
        row.addWidget(self.organisation)
        self._from, self._until = DateEdit(today=self._today), DateEdit(today=self._today)
        days = QHBoxLayout(self._own)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(tokens.MEDIUM)
        self._field(self._from, self.tr("From"), days)
        self._until_field = self._field(self._until, self.tr("Up to and including"), days)
        days.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.MEDIUM)
        column.addLayout(row)
        column.addWidget(self._own)

    def _field(self, edit: DateEdit, label: str, row: QHBoxLayout) -> FormField:
        edit.setFixedWidth(_DAY_WIDTH)
        edit.day_changed.connect(self._take_days)
        column = QVBoxLayout()
        words = QLabel(label)
        column.addWidget(words)
        column.addWidget(edit)
        row.addLayout(column)
        row.setAlignment(column, Qt.AlignmentFlag.AlignTop)
        return FormField(words, edit, column)
