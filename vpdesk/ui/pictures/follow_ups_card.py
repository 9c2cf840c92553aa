"""Open follow-ups: those that are late, and those of the weeks ahead."""

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import QLocale

from vpdesk.domain.cases import CaseFilter, CaseOrder
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.pictures import Pictures
from vpdesk.ui.dates import sentence_case, short_date
from vpdesk.ui.filling import filled
from vpdesk.ui.pictures.picture_card import Line, PictureCard
from vpdesk.ui.widgets.chart import Bar
from vpdesk.ui.widgets.column_chart import ColumnChart, Panel


class FollowUpsPicture(PictureCard):
    """`chosen` carries a filter that lists running cases, the most pressing first."""

    def __init__(self) -> None:
        self._columns_shown = ColumnChart()
        super().__init__(self._columns_shown)
        self._organisation_id: OrganisationId | None = None

    def show_figures(self, seen: Pictures, organisation_id: OrganisationId | None) -> None:
        self._organisation_id = organisation_id
        self._tell(self.tr("Follow-ups"), self._in_words(seen))
        bars = self._bars(seen) if seen.follow_ups.all else ()
        panel = Panel(title="", bars=bars, line_before=1, line_label=self.tr("today"))
        self._columns_shown.show_panels([panel] if bars else [])
        titles = (self.tr("When"), self.tr("Follow-ups"))
        names = self._names(seen)
        self._show_lines(
            titles,
            [
                Line(key=bar.key, name=name, figures=(bar.figure,))
                for bar, name in zip(bars, names, strict=False)
            ],
        )

    def _in_words(self, seen: Pictures) -> str:
        ahead = seen.follow_ups
        if not ahead.all:
            return self.tr("No follow-up is open.")
        told = self.tr("%n open follow-up(s)", "", ahead.all)
        if not ahead.late:
            return filled(self.tr("%1, none of them late."), told)
        return filled(self.tr("%1, of which %2."), told, self.tr("%n late", "", ahead.late))

    def _bars(self, seen: Pictures) -> tuple[Bar, ...]:
        ahead = seen.follow_ups
        counts = (ahead.late, *(count for _, count in ahead.weeks), ahead.later)
        labels = (
            self.tr("late"),
            self.tr("to Sun"),
            *(_day_and_month(week.start) for week, _ in ahead.weeks[1:]),
            self.tr("later"),
        )
        return tuple(
            Bar(
                key=place,
                label=label,
                value=count,
                figure=QLocale().toString(count),
                spoken=f"{name}: {self._follow_ups(count)}",
                ink="danger" if place == 0 else "accent",
            )
            for place, (count, label, name) in enumerate(
                zip(counts, labels, self._names(seen), strict=True)
            )
        )

    def _follow_ups(self, count: int) -> str:
        return self.tr("%n follow-up(s)", "", count)

    def _names(self, seen: Pictures) -> tuple[str, ...]:
        """Return what each place of the picture is, in full."""
        weeks = [week for week, _ in seen.follow_ups.weeks]
        return (
            self.tr("Late"),
            filled(self.tr("Today until %1"), short_date(weeks[0].end, seen.today)),
            *(self._week(week, seen.today) for week in weeks[1:]),
            filled(self.tr("After %1"), short_date(weeks[-1].end, seen.today)),
        )

    def _week(self, week: Period, today: date) -> str:
        ends = short_date(week.start, today), short_date(week.end, today)
        return sentence_case(filled(self.tr("%1 until %2"), *ends))

    def _want(self, _key: Hashable) -> None:
        self.chosen.emit(
            CaseFilter(order=CaseOrder.FOLLOW_UP_FIRST, organisation_id=self._organisation_id)
        )


def _day_and_month(day: date) -> str:
    """Return `24 nov`."""
    form = QLocale.FormatType.ShortFormat
    return f"{day.day} {QLocale().monthName(day.month, form).rstrip('.')}"
