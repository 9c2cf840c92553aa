"""The lines of the table of hours: organisations, what theirs consist of, and the total."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from vpdesk.domain.hours import ActivityTime, CaseTime, HoursOf, HoursTable, SpentHours, TimeEntry
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.timeline import ContactKind, EntryKind
from vpdesk.ui.dates import exact_hours, hours, month_and_year, short_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current
from vpdesk.ui.tables import Column
from vpdesk.ui.tokens import Colour, Role

NOTHING = "–"

_CONTACT_ICONS: Mapping[ContactKind, str] = {
    ContactKind.TALK: "message-circle",
    ContactKind.PHONE: "phone",
    ContactKind.VIDEO: "video",
    ContactKind.MESSAGE: "message-square",
    ContactKind.EMAIL: "at-sign",
    ContactKind.LETTER: "mail",
}
_WORK_ICONS: Mapping[EntryKind, str] = {
    EntryKind.STEP: "footprints",
    EntryKind.REFERRAL: "hand-helping",
    EntryKind.NOTE: "notebook-pen",
}
_FIGURE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationLine:
    """An organisation, of which the entries stand below it while it ``is_open``."""

    of: HoursOf
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """What took time for an organisation."""

    organisation_id: OrganisationId
    entry: TimeEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalLine:
    """All organisations together."""

    of: HoursTable


Line = OrganisationLine | EntryLine | TotalLine


def key_of(line: Line) -> object:
    """Return what makes a line the same line after its figures changed."""
    match line:
        case OrganisationLine():
            return line.of.organisation_id
        case EntryLine(entry=CaseTime() as talk):
            return "case", talk.ref
        case EntryLine(entry=ActivityTime() as activity):
            return "activity", activity.activity_id
    return "total"


def lines_of(table: HoursTable, opened: Mapping[OrganisationId, Sequence[TimeEntry]]) -> list[Line]:
    """Return a line for each organisation, those that are ``opened`` with their entries.

    A total stands below more than one.
    """
    lines: list[Line] = []
    for row in table.rows:
        entries = opened.get(row.organisation_id)
        lines.append(OrganisationLine(of=row, is_open=entries is not None))
        lines += [
            EntryLine(organisation_id=row.organisation_id, entry=entry) for entry in entries or ()
        ]
    return [*lines, TotalLine(of=table)] if len(table.rows) > 1 else lines


class LineWords(QObject):
    """What the columns show of a line, and the sentence that is spoken for it."""

    def __init__(self, parent: QObject, today: Callable[[], date]) -> None:
        super().__init__(parent)
        self._today = today

    def columns(self) -> list[Column[Line]]:
        return [
            Column(
                title=self.tr("Organisation"),
                value=self.title,
                icon=_icon,
                ink=_title_ink,
                role=_title_role,
                indent=lambda line: int(isinstance(line, EntryLine)),
                secret=lambda line: isinstance(line, EntryLine),
                tabular=False,
            ),
            self._figure(self.tr("In cases"), lambda line: _spent(line).case_minutes),
            self._figure(self.tr("Activities"), lambda line: _spent(line).activity_minutes),
            self._figure(self.tr("Total"), lambda line: _spent(line).minutes, strong=True),
            self._figure(self.tr("Travel"), lambda line: _spent(line).travel_minutes),
            Column(
                title=self.tr("Per year"),
                value=lambda line: hours(found) if (found := _agreed(line)) else _no_contract(line),
                numeric=True,
                ink=_agreed_ink,
                role=_figure_role,
                width=_FIGURE,
            ),
            Column(
                title=self.tr("Left"),
                value=self._left,
                numeric=True,
                ink=_left_ink,
                role=_figure_role,
                width=_FIGURE,
            ),
        ]

    def title(self, line: Line) -> str:
        """Return a name, or the day of an entry with what it was; never a reporter's name."""
        match line:
            case OrganisationLine():
                return line.of.name
            case EntryLine():
                return f"{self._day(line.entry)}  ·  {self._what(line.entry)}"
        return self.tr("All organisations")

    def sentence(self, line: Line) -> str:
        """Return what a screen reader says for a line."""
        if isinstance(line, EntryLine):
            entry = line.entry
            told = filled(self.tr("%1: %2"), self.title(line), exact_hours(entry.minutes))
            return self._with_travel(told, exact_hours(entry.travel_minutes), entry.travel_minutes)
        spent = _spent(line)
        told = filled(
            self.tr("%1: %2, of which %3 in cases and %4 on activities"),
            self.title(line),
            *map(hours, (spent.minutes, spent.case_minutes, spent.activity_minutes)),
        )
        told = self._with_travel(told, hours(spent.travel_minutes), spent.travel_minutes)
        agreed, left = _agreed(line), line.of.left_minutes
        if agreed and left is not None:
            pattern = self.tr("%1, %2 left of %3 a year")
            if left < 0:
                pattern = self.tr("%1, %2 more than the %3 a year")
            told = filled(pattern, told, hours(abs(left)), hours(agreed))
        if isinstance(line, OrganisationLine):
            state = self.tr("open") if line.is_open else self.tr("closed")
            return f"{told}, {state}"
        return told

    def _with_travel(self, told: str, shown: str, minutes: int) -> str:
        return filled(self.tr("%1, travel %2"), told, shown) if minutes else told

    def _figure(
        self, title: str, minutes_of: Callable[[Line], int], *, strong: bool = False
    ) -> Column[Line]:
        def value(line: Line) -> str:
            minutes = minutes_of(line)
            if not minutes:
                return "" if isinstance(line, EntryLine) else NOTHING
            return exact_hours(minutes) if isinstance(line, EntryLine) else hours(minutes)

        def ink(line: Line) -> Colour:
            is_quiet = isinstance(line, EntryLine) or not minutes_of(line)
            return "text2" if is_quiet else "text"

        def role(line: Line) -> Role:
            is_strong = strong and isinstance(line, OrganisationLine)
            return "bodystrong" if is_strong else _figure_role(line)

        return Column(title=title, value=value, numeric=True, ink=ink, role=role, width=_FIGURE)

    def _left(self, line: Line) -> str:
        left = None if isinstance(line, EntryLine) else line.of.left_minutes
        return _no_contract(line) if left is None else hours(left)

    def _day(self, entry: TimeEntry) -> str:
        if isinstance(entry, CaseTime) and not entry.code_name:
            return month_and_year(entry.on)
        return short_date(entry.on, self._today())

    def _what(self, entry: TimeEntry) -> str:
        if not isinstance(entry, CaseTime):
            return f"{term_label(entry.kind, current())}: {entry.what}"
        if not entry.code_name:
            return f"{entry.number}  ·  {self._contacts(entry.contacts)}"
        work = self._work(entry.ref.kind) if entry.contact is None else label(entry.contact)
        return f"{entry.code_name} {entry.number}  ·  {work}"

    def _work(self, kind: EntryKind) -> str:
        words = {
            EntryKind.STEP: self.tr("Step"),
            EntryKind.REFERRAL: self.tr("Referral"),
        }
        return words.get(kind, self.tr("Other work"))

    def _contacts(self, count: int) -> str:
        return self.tr("%n contact(s), destroyed", "", count)


def _spent(line: Line) -> SpentHours:
    match line:
        case EntryLine(entry=CaseTime() as entry):
            return SpentHours(case_minutes=entry.minutes, travel_minutes=entry.travel_minutes)
        case EntryLine(entry=entry):
            return SpentHours(activity_minutes=entry.minutes, travel_minutes=entry.travel_minutes)
    return line.of.spent


def _agreed(line: Line) -> int | None:
    return None if isinstance(line, EntryLine) else line.of.agreed_minutes


def _no_contract(line: Line) -> str:
    return "" if isinstance(line, EntryLine) else NOTHING


def _icon(line: Line) -> str:
    match line:
        case OrganisationLine():
            return "chevron-down" if line.is_open else "chevron-right"
        case EntryLine(entry=CaseTime() as entry):
            return (
                _WORK_ICONS[entry.ref.kind]
                if entry.contact is None
                else (_CONTACT_ICONS[entry.contact])
            )
        case EntryLine():
            return "calendar-check"
    return ""


def _title_ink(line: Line) -> Colour:
    return "text2" if isinstance(line, EntryLine) else "text"


def _agreed_ink(line: Line) -> Colour:
    return "text" if isinstance(line, TotalLine) else "text2"


def _left_ink(line: Line) -> Colour:
    left = None if isinstance(line, EntryLine) else line.of.left_minutes
    if left is None:
        return "text2"
    return "warn" if left < 0 else "text"


def _title_role(line: Line) -> Role:
    match line:
        case OrganisationLine():
            return "label"
        case EntryLine():
            return "small"
    return "bodystrong"


def _figure_role(line: Line) -> Role:
    match line:
        case TotalLine():
            return "bodystrong"
        case EntryLine():
            return "small"
    return "body"
