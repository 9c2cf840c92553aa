"""How many came, by month or by year: reports, signals and requests for advice apart."""

from PySide6.QtCore import QLocale

from vpdesk.domain.cases import CaseKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.pictures import (
    ADVICE,
    REPORTS,
    SIGNALS,
    CasesInPeriod,
    Pictures,
    PictureSpan,
    behind_period,
)
from vpdesk.ui.dates import period_name, sentence_case
from vpdesk.ui.filling import filled
from vpdesk.ui.pictures.picture_card import Line, PictureCard
from vpdesk.ui.widgets.chart import Bar
from vpdesk.ui.widgets.column_chart import ColumnChart, Panel

_ANY_KIND: frozenset[CaseKind] = frozenset()


class CasesCard(PictureCard):
    """`chosen` carries the filter that lists the cases behind a figure."""

    def __init__(self) -> None:
        self._columns_shown = ColumnChart()
        super().__init__(self._columns_shown)

    def show_figures(self, seen: Pictures, organisation_id: OrganisationId | None) -> None:
        by_year = seen.span is PictureSpan.YEARS
        heading = self.tr("Reports per year") if by_year else self.tr("Reports per month")
        self._tell(heading, self._in_words(seen))
        self._columns_shown.show_panels(self._panels(seen, organisation_id))
        titles = (
            self.tr("Year") if by_year else self.tr("Month"),
            self.tr("Reports"),
            self.tr("Signals"),
            self.tr("Advice"),
        )
        lines = [
            Line(
                key=behind_period(each.period, _ANY_KIND, organisation_id),
                name=sentence_case(period_name(each.period)),
                figures=tuple(map(QLocale().toString, (each.reports, each.signals, each.advice))),
            )
            for each in seen.periods
        ]
        self._show_lines(titles, lines if any(each.cases for each in seen.periods) else ())

    def _in_words(self, seen: Pictures) -> str:
        if not any(each.cases for each in seen.periods):
            return self.tr("No cases were registered in this period.")
        reports = sum(each.reports for each in seen.periods)
        signals = sum(each.signals for each in seen.periods)
        advice = sum(each.advice for each in seen.periods)
        told = filled(
            self.tr("%1, %2 and %3."),
            self._reports(reports),
            self._signals(signals),
            self._advice(advice),
        )
        most = max(seen.periods, key=lambda each: each.reports)
        if len([each for each in seen.periods if each.reports == most.reports]) > 1:
            return told
        pattern = self.tr("Most of them in %1: %2.")
        return f"{told} {filled(pattern, period_name(most.period), self._reports(most.reports))}"

    def _panels(self, seen: Pictures, organisation_id: OrganisationId | None) -> list[Panel]:
        """Return a panel for each kind of which there is any."""
        counted = (
            (self.tr("Reports"), REPORTS, self._reports, _reports_of),
            (self.tr("Signals"), SIGNALS, self._signals, _signals_of),
            (self.tr("Requests for advice and consultations"), ADVICE, self._advice, _advice_of),
        )
        panels = []
        for title, kinds, words, count_of in counted:
            bars = tuple(
                Bar(
                    key=behind_period(each.period, kinds, organisation_id),
                    label=_label(each.period),
                    value=count_of(each),
                    figure=QLocale().toString(count_of(each)),
                    spoken=f"{sentence_case(period_name(each.period))}: {words(count_of(each))}",
                )
                for each in seen.periods
            )
            if any(bar.value for bar in bars):
                panels.append(Panel(title=title, bars=bars))
        return panels

    def _reports(self, count: int) -> str:
        return self.tr("%n report(s)", "", count)

    def _signals(self, count: int) -> str:
        return self.tr("%n signal(s)", "", count)

    def _advice(self, count: int) -> str:
        return self.tr("%n request(s) for advice", "", count)


def _reports_of(each: CasesInPeriod) -> int:
    return each.reports


def _signals_of(each: CasesInPeriod) -> int:
    return each.signals


def _advice_of(each: CasesInPeriod) -> int:
    return each.advice


def _label(period: Period) -> str:
    """Return `nov`, or the year."""
    if (period.end - period.start).days > 31:
        return year_label(period)
    form = QLocale.FormatType.ShortFormat
    return QLocale().standaloneMonthName(period.start.month, form).rstrip(".")


def year_label(period: Period) -> str:
    """Return `2025`, or `24/25` for a year that does not begin in January."""
    if period.start.year == period.end.year:
        return str(period.start.year)
    return f"{period.start.year % 100:02d}/{period.end.year % 100:02d}"
