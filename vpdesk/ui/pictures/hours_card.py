"""Hours of this year for each organisation, against what its contract says."""

from vpdesk.domain.pictures import ContractHours, Pictures
from vpdesk.ui.dates import hours, hours_figure
from vpdesk.ui.filling import filled
from vpdesk.ui.pictures.picture_card import Line, PictureCard
from vpdesk.ui.widgets.bar_chart import BarChart
from vpdesk.ui.widgets.chart import Bar


class HoursCard(PictureCard):
    """`chosen` carries the id of an organisation."""

    def __init__(self) -> None:
        self._bars_shown = BarChart()
        super().__init__(self._bars_shown, as_list=True)

    def show_figures(self, seen: Pictures) -> None:
        year = str(seen.today.year)
        self._tell(filled(self.tr("Hours %1 against the contract"), year), self._in_words(seen))
        shown = [each for each in seen.hours if each.minutes or each.agreed_minutes]
        self._bars_shown.show_bars([self._bar(each) for each in shown])
        titles = (
            self.tr("Organisation"),
            self.tr("Hours"),
            self.tr("Agreed"),
            self.tr("Beyond"),
        )
        self._show_lines(titles, [_line(each) for each in shown])

    def _in_words(self, seen: Pictures) -> str:
        if not any(each.minutes or each.agreed_minutes for each in seen.hours):
            return self.tr("No hours were recorded or agreed on this year.")
        told = self.tr("From 1 January until today, against what is agreed for the whole year.")
        over = sum(bool(each.over) for each in seen.hours)
        if not over:
            return told
        return told + " " + self.tr("For %n organisation(s) it is more than agreed.", "", over)

    def _bar(self, each: ContractHours) -> Bar:
        if each.agreed_minutes:
            agreed = hours(each.agreed_minutes)
            figure = filled(self.tr("%1 of %2"), hours_figure(each.minutes), agreed)
        else:
            figure = filled(self.tr("%1, none agreed"), hours(each.minutes))
        note = filled(self.tr("%1 more than agreed"), hours(each.over)) if each.over else ""
        return Bar(
            key=each.organisation_id,
            label=each.name,
            value=each.minutes,
            figure=figure,
            spoken=", ".join(filter(None, (f"{each.name}: {figure}", note))),
            whole=each.agreed_minutes or None,
            note=note,
        )


def _line(each: ContractHours) -> Line:
    agreed = hours(each.agreed_minutes) if each.agreed_minutes else "–"
    over = hours(each.over) if each.over else "–"
    return Line(
        key=each.organisation_id, name=each.name, figures=(hours(each.minutes), agreed, over)
    )
