"""Chooses what the report is about: an organisation and a period."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import FIRST_YEAR, LAST_YEAR, NotAPeriod, Period, calendar_year
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.period_choices import (
    calendar_years,
    first_year,
    quarters,
    school_years,
    usual_period,
)
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.forms.ui_report_choice import Ui_ReportChoiceForm
from vpdesk.ui.language import current
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.field import FormField

_QUARTER = "quarter"
_OWN = "own"
_PERIOD_WIDTH = 152


class ReportChoice(QWidget):
    """Tells ``chosen`` with an OrganisationId and a Period whenever one of them is another."""

    chosen = Signal(object, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._told: tuple[object, object] | None = None
        self._form = Ui_ReportChoiceForm()
        self._form.setupUi(self)
        self._dress()
        start = usual_period(today())
        self._form.from_edit.set_day(start.start)
        self._form.until_edit.set_day(start.end)
        self.offer_years((), None)
        self._form.period_edit.set_value(start)
        self._show_parts()
        self._connect()

    @property
    def organisation_id(self) -> OrganisationId | None:
        value = self._form.organisation_edit.value()
        return OrganisationId(value) if isinstance(value, int) else None

    @property
    def period(self) -> Period | None:
        """The chosen period; None while its days are not filled in well."""
        value = self._form.period_edit.value()
        if value == _QUARTER:
            value = self._form.quarter_edit.value()
        if value == _OWN:
            return self._own_period()
        return value if isinstance(value, Period) else None

    def offer_organisations(self, organisations: list[tuple[OrganisationId, str]]) -> None:
        """Offer these; the chosen one stays when it is among them."""
        self._form.organisation_edit.set_choices(organisations)

    def offer_years(self, years_with_cases: tuple[int, ...], since: date | None) -> None:
        """Offer the periods from the first year that matters; the chosen one stays."""
        today = self._today()
        first = first_year(today, years_with_cases, since)
        years = [*calendar_years(first, today), *school_years(first, today)]
        period_edit = self._form.period_edit
        kept = period_edit.value()
        if isinstance(kept, Period) and kept not in years:
            years.append(kept)
        period_edit.set_choices(
            [
                *((period, _name(period)) for period in years),
                (_QUARTER, self.tr("Quarter…")),
                (_OWN, self.tr("Own period…")),
            ]
        )
        self._form.quarter_edit.set_choices(
            [(period, _name(period)) for period in quarters(first, today)]
        )

    def choose_organisation(
        self, organisation_id: OrganisationId, period: Period | None = None
    ) -> None:
        """Choose an organisation, with its period. Raises ValueError when it is not offered."""
        if period is None:
            self._form.organisation_edit.set_value(organisation_id)
        else:
            self.choose(organisation_id, period)

    def choose(self, organisation_id: OrganisationId, period: Period) -> None:
        """Choose an organisation and a period, which is offered from now on."""
        period_edit = self._form.period_edit
        title = _name(period)
        if title in _words_of(self._form.quarter_edit):
            period_edit.set_value(_QUARTER)
            self._form.quarter_edit.set_value(period)
        elif title not in _words_of(period_edit):
            self._form.from_edit.set_day(period.start)
            self._form.until_edit.set_day(period.end)
            period_edit.set_value(_OWN)
        else:
            period_edit.set_value(period)
        self._form.organisation_edit.set_value(organisation_id)
        self.tell()

    def tell(self) -> None:
        """Tell what is chosen, when it is another choice than was told last."""
        self._show_parts()
        period = self.period
        if period is None:
            self._until.set_error(self.tr("Fill in two dates, the first one first."))
            return
        self._until.clear_error()
        if self.organisation_id is not None and self._told != (self.organisation_id, period):
            self._told = (self.organisation_id, period)
            self.chosen.emit(self.organisation_id, period)

    def first(self) -> QWidget:
        """Return what gets the keyboard when the user comes here."""
        return self._form.organisation_edit

    def last(self) -> QWidget:
        """Return where Tab leaves."""
        return self._form.until_edit

    def _dress(self) -> None:
        form = self._form
        for layout in (form.rows, form.first_row, form.own_period_row, form.quarter_column):
            layout.setContentsMargins(0, 0, 0, 0)
        for layout in (
            form.organisation_column,
            form.period_column,
            form.from_column,
            form.until_column,
        ):
            layout.setContentsMargins(0, 0, 0, 0)
        form.rows.setSpacing(tokens.FIELD_TO_FIELD)
        form.first_row.setSpacing(tokens.MEDIUM)
        form.own_period_row.setSpacing(tokens.MEDIUM)
        form.own_period_row.setAlignment(form.from_column, Qt.AlignmentFlag.AlignTop)
        form.first_row.setStretch(0, 1)
        form.period_box.setFixedWidth(_PERIOD_WIDTH)
        form.organisation_edit.setMinimumContentsLength(1)
        form.organisation_edit.setSizeAdjustPolicy(
            form.organisation_edit.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        FormField(form.organisation_label, form.organisation_edit, form.organisation_column)
        FormField(form.period_label, form.period_edit, form.period_column)
        FormField(form.quarter_label, form.quarter_edit, form.quarter_column)
        FormField(form.from_label, form.from_edit, form.from_column)
        self._until = FormField(form.until_label, form.until_edit, form.until_column)
        form.from_edit.use_today(self._today)
        form.until_edit.use_today(self._today)

    def _connect(self) -> None:
        form = self._form
        form.organisation_edit.value_changed.connect(self.tell)
        form.period_edit.value_changed.connect(self.tell)
        form.quarter_edit.value_changed.connect(self.tell)
        form.from_edit.day_changed.connect(self.tell)
        form.until_edit.day_changed.connect(self.tell)

    def _own_period(self) -> Period | None:
        start, end = self._form.from_edit.day(), self._form.until_edit.day()
        if start is None or end is None:
            return None
        first, last = calendar_year(FIRST_YEAR).start, calendar_year(LAST_YEAR).end
        try:
            period = Period(start, end)
        except NotAPeriod:
            return None
        return period if first <= start and end <= last else None

    def _show_parts(self) -> None:
        value = self._form.period_edit.value()
        self._form.quarter_box.setVisible(value == _QUARTER)
        self._form.own_period_box.setVisible(value == _OWN)


def _name(period: Period) -> str:
    return sentence_case(period_title(period, current()))


def _words_of(box: ComboBox) -> list[str]:
    return [box.itemText(place) for place in range(box.count())]
