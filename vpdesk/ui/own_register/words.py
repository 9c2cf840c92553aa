"""What is said of entries and of a cycle."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from vpdesk.domain.own_register import OwnEntry, OwnEntryKind
from vpdesk.domain.pe_cycles import CycleStanding, PartStanding
from vpdesk.ui.dates import exact_hours, hours_figure, paper_date, short_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label

NOTHING = "–"
_DAYS_IN_YEAR = 365
_CENTS = 100


class CycleWords(QObject):
    """Words how a cycle stands."""

    def period(self, standing: CycleStanding) -> str:
        """Return `1-3-2022 tot en met 28-2-2026`."""
        cycle = standing.cycle
        return filled(self.tr("%1 to %2"), paper_date(cycle.start), paper_date(cycle.end))

    def missing(self, standing: CycleStanding) -> str:
        """Return what is still to be done, in one or two sentences."""
        parts = [part for part in standing.parts if part.missing]
        if not parts:
            return self.tr("Everything that is asked was done.")
        told = self._joined(
            [filled(self.tr("%1 for %2"), hours_figure(p.missing), _inside(p)) for p in parts]
        )
        if standing.is_over:
            return filled(self.tr("The cycle is over; missing: %1."), told)
        sentence = filled(self.tr("Still to be done: %1."), told)
        if not standing.unplanned:
            planned = self.tr("What is planned makes up for it.")
            return f"{sentence} {planned}"
        if standing.a_year is not None and standing.days_left >= _DAYS_IN_YEAR:
            pace = filled(self.tr("That is %1 points a year."), hours_figure(standing.a_year))
            return f"{sentence} {pace}"
        return sentence

    def years(self, standing: CycleStanding) -> str:
        """Return the points of every year that began, such as `2022 18 · 2023 21,5`."""
        told = [
            f"{year.period.start.year}: {hours_figure(sum(year.done.values()))}"
            for year in standing.years
        ]
        return filled(self.tr("Points for each year from %1."), "  ·  ".join(told))

    def figure(self, part: PartStanding) -> str:
        """Return `18 van 24`."""
        return filled(self.tr("%1 of %2"), hours_figure(part.done), hours_figure(part.required))

    def spoken(self, part: PartStanding) -> str:
        """Return a part as a sentence."""
        return filled(
            self.tr("%1: %2 of %3 points done, %4 planned"),
            label(part.kind),
            *map(hours_figure, (part.done, part.required, part.planned)),
        )

    def planned(self, part: PartStanding) -> str:
        """Return what stands below a bar; empty without anything planned."""
        if not part.planned:
            return ""
        return filled(self.tr("%1 planned"), hours_figure(part.planned))

    def _joined(self, told: Sequence[str]) -> str:
        if len(told) == 1:
            return told[0]
        return filled(self.tr("%1 and %2"), ", ".join(told[:-1]), told[-1])


class EntryWords(QObject):
    """Words an entry in the table."""

    def sentence(self, entry: OwnEntry, today: date) -> str:
        """Return what a screen reader says for a row."""
        parts = [
            short_date(entry.on, today),
            label(entry.kind),
            entry.title,
            entry.provider,
            exact_hours(entry.minutes) if entry.minutes else "",
            self.tr("planned") if entry.planned else "",
        ]
        return ", ".join(filter(None, parts))


def points(entry: OwnEntry) -> str:
    """Return what an entry counts for its part."""
    if entry.kind is OwnEntryKind.BASIC or not entry.counting_minutes:
        return NOTHING
    return hours_figure(entry.counting_minutes)


def euros(cents: int | None) -> str:
    """Return `125,50`, as it can be typed; empty for nothing."""
    return "" if cents is None else QLocale().toString(cents / _CENTS, "f", 2)


def cents_of(typed: str) -> int | None:
    """Return typed euros in cents; None for what is no amount."""
    number, is_number = QLocale().toDouble(typed.replace("€", "").strip())
    return round(number * _CENTS) if is_number else None


def kind_choices() -> list[tuple[object, str]]:
    """Return the kinds of entries to choose from."""
    return [(kind, label(kind)) for kind in OwnEntryKind]


def _inside(part: PartStanding) -> str:
    return label(part.kind)[:1].lower() + label(part.kind)[1:]


def no_name_words() -> str:
    """Return what to do with a part in which something may name somebody."""
    return QCoreApplication.translate("OwnRegister", "First look at what stands below this.")
