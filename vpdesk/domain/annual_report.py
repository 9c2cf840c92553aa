"""The content of an annual report: words of the adviser and what the protector let through."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vpdesk.domain.disclosure import ProtectedView
from vpdesk.domain.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalSince:
    """The mark of a document that is final: its day and its number among its employer's editions.

    ``replaces`` is the day of the edition that an erratum takes the place of.
    """

    on: date
    edition: int
    replaces: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierPeriod:
    """What was told of another ``period``; ``title`` heads its column, such as "2024".

    ``older`` is the day of the older report that it was taken from, made before or outside vpdesk.
    ``apart`` says that it is about other reporters than those of the document.
    """

    title: str
    period: Period
    view: ProtectedView
    older: date | None = None
    apart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCounted:
    """An older report of the same time whose reporters are not counted; ``title`` is its period."""

    title: str
    made_on: date


class RowChange(StrEnum):
    """What changed of a row: its name, or that it is counted with another one, or is not now."""

    RENAMED = "renamed"
    COUNTED_WITH = "counted_with"
    COUNTED_APART = "counted_apart"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowNote:
    """What changed of the row ``label`` of a table within the time of a document.

    A row that was renamed was called ``other`` up to and including ``day``, and one that is counted
    apart was counted with it until then; one that is counted with ``other`` is so from ``day`` on.
    """

    variable: str
    change: RowChange
    label: str
    other: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivitySummary:
    """Work outside cases of one kind: how often, for how many people, in how much time.

    Participants and minutes that are not recorded are None.
    """

    kind: str
    count: int
    participants: int | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualReport:
    """Everything that is printed for one organisation and one period; nothing else is.

    It holds no unprotected figure but those of tables that are marked ``overridden``. ``title``
    words the period, such as "2025" or "2024/2025", and ``start`` and ``end`` are its first and
    last day. ``earlier`` runs from the newest period back, of which the newest three are printed.
    ``years`` makes it the report of a block: they are its reporting years, the oldest first, each
    with what was told of it. ``over_years`` says that the period lies in more than one reporting
    year, so that a reporter can count more than once. ``older`` is the day of the older report
    that its own figures were taken from, if they were. ``not_counted`` are older reports whose
    reporters are not among those of this one. ``activities`` are printed in the order given.
    ``notes`` say under the tables which rows changed.
    ``earlier_recommendations`` say in lines of their own what became of those of before.
    Without ``final`` it is a concept. ``language`` is "nl" or "en"; labels inside the views are
    already in it. With ``invented`` every page says that all of it is.
    """

    organisation: str
    start: date
    end: date
    title: str
    view: ProtectedView
    earlier: tuple[EarlierPeriod, ...] = ()
    years: tuple[EarlierPeriod, ...] = ()
    over_years: bool = False
    older: date | None = None
    not_counted: tuple[NotCounted, ...] = ()
    activities: tuple[ActivitySummary, ...] = ()
    notes: tuple[RowNote, ...] = ()
    observations: str = ""
    recommendations: tuple[str, ...] = ()
    earlier_recommendations: tuple[str, ...] = ()
    adviser: str = ""
    final: FinalSince | None = None
    language: str = "nl"
    invented: bool = False
