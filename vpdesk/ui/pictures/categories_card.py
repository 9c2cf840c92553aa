"""What the reports of the last years were about: a small panel for each category."""

from PySide6.QtCore import QLocale

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.pictures import CategoryOverYears, Pictures, behind_category
from vpdesk.ui.dates import period_name
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.pictures.cases_card import year_label
from vpdesk.ui.pictures.picture_card import Line, PictureCard
from vpdesk.ui.widgets.chart import Bar
from vpdesk.ui.widgets.column_chart import ColumnChart, Panel

_ACROSS, _HIGHEST = 3, 64


class CategoriesCard(PictureCard):
    """`chosen` carries the filter that lists the reports behind a figure."""

    def __init__(self) -> None:
        self._columns_shown = ColumnChart(across=_ACROSS, highest=_HIGHEST)
        super().__init__(self._columns_shown)

    def show_figures(self, seen: Pictures, organisation_id: OrganisationId | None) -> None:
        self._tell(self.tr("Categories over the years"), self._in_words(seen))
        self._columns_shown.show_panels(
            [self._panel(each, seen.years, organisation_id) for each in seen.categories]
        )
        lines = []
        for each in seen.categories:
            whole = Period(seen.years[0].start, seen.years[-1].end)
            lines.append(
                Line(
                    key=behind_category(each.category, whole, organisation_id),
                    name=term_label(each.category, current()),
                    figures=tuple(map(QLocale().toString, each.reports)),
                )
            )
        self._show_lines((self.tr("Category"), *map(year_label, seen.years)), lines)

    def _in_words(self, seen: Pictures) -> str:
        if not seen.categories:
            return self.tr("No report of these years has a category.")
        told = [
            self.tr("Reports per year; one about two categories counts in both."),
            filled(self.tr("%1 is still running."), period_name(seen.years[-1])),
        ]
        if seen.without_category:
            told.append(self.tr("%n report(s) have no category yet.", "", seen.without_category))
        return " ".join(told)

    def _panel(
        self,
        line: CategoryOverYears,
        years: tuple[Period, ...],
        organisation_id: OrganisationId | None,
    ) -> Panel:
        name = term_label(line.category, current())
        bars = []
        for year, count in zip(years, line.reports, strict=True):
            figure = self.tr("%n report(s)", "", count)
            bars.append(
                Bar(
                    key=behind_category(line.category, year, organisation_id),
                    label=_short(year),
                    value=count,
                    figure=QLocale().toString(count),
                    spoken=f"{name}, {period_name(year)}: {figure}",
                )
            )
        return Panel(title=name, bars=tuple(bars))


def _short(year: Period) -> str:
    """Return `’25`, or `24/25`."""
    if year.start.year == year.end.year:
        return f"’{year.start.year % 100:02d}"
    return year_label(year)
