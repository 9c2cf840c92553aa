"""What the adviser asks of the ledger, and what the ledger answers before and after."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.disclosure import THRESHOLD, Token
from vpdesk.domain.editions import Edition, EditionId, EditionKind, Override
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursPerReporter:
    """The least and the most hours that a contract gives one reporter, whole and above 0."""

    least: int
    most: int

    @property
    def is_possible(self) -> bool:
        """Whether a contract can say this."""
        return 0 < self.least <= self.most


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionOrder:
    """What is to leave: a kind of report of one organisation over one period.

    ``audience`` says in the adviser's words who gets it. ``erratum`` replaces what was issued of
    the same period. With ``hours_per_reporter`` a time statement tells the hours of work on cases
    apart, as some contracts ask, and so how many reporters there can have been. ``text`` is what
    the adviser adds to a notice, a table of years or a time statement; the words of a report are
    those kept for its period.
    """

    kind: EditionKind
    organisation_id: OrganisationId
    period: Period
    language: str = "nl"
    audience: str = ""
    overrides: tuple[Override, ...] = ()
    erratum: bool = False
    hours_per_reporter: HoursPerReporter | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionState:
    """How far the annual report of a period is: issued, left as a draft, or neither.

    As long as the period is ``running`` (today is its last day or earlier) only an interim
    notice can leave.
    """

    issued: Edition | None = None
    drafts: tuple[Edition, ...] = ()
    running: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeseenPeriod:
    """What would freeze of one period; nothing, when it was ``told_before``.

    ``cases`` and ``persons`` are the adviser's own counts, ``tables`` those that are printed.
    """

    period: Period
    cases: int
    persons: int
    tables: int
    told_before: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """What issuing would do; with a ``refusal`` it would do nothing.

    ``statements`` counts what the printed figures say about the reporters, ``groups`` those that
    the auditor proved to stay untraceable, ``earlier`` the editions they are held against.
    """

    order: EditionOrder
    periods: tuple[ForeseenPeriod, ...]
    statements: int
    groups: int = 0
    earlier: tuple[Edition, ...] = ()
    refusal: Exception | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """An edition with its files as they lie frozen in the vault; ``twin`` may be empty.

    ``again`` tells that it had left before and these are the very same bytes.
    """

    edition: Edition
    pdf: bytes
    twin: bytes
    file_name: str
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OlderRow:
    """One printed line of an older report: the persons with one of the values ``keys``.

    ``token`` is None where the line prints no count.
    """

    keys: tuple[str, ...]
    label: str
    token: Token | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OlderTable:
    """One table of an older report; ``variable`` is one of the tables a report can have.

    ``residual`` says that there were persons or values in none of the rows of a table with
    several values per person.
    """

    variable: str
    title: str
    rows: tuple[OlderRow, ...]
    multi: bool = False
    residual: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OlderReportDraft:
    """A report made before or outside vpdesk, as entered; it counts in every later audit.

    ``k`` is its threshold, LOWEST_K to HIGHEST_K. ``total`` is None where it told no number of
    reporters. ``organisations`` are those it tells of together. ``apart`` says that none of its
    reporters are in the vault, as when somebody else counted them. ``replaces`` is an older report
    that was entered wrongly.
    """

    organisations: tuple[OrganisationId, ...]
    period: Period
    made_on: date
    audience: str = ""
    k: int = THRESHOLD
    total: Token | None = None
    tables: tuple[OlderTable, ...] = ()
    apart: bool = False
    replaces: EditionId | None = None
