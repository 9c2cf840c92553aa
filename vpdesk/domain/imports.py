"""Registers taken over into the vault: what one would bring, and what each brought."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import ImportId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.registers import (
    ColumnMapping,
    ParsedRegister,
    RegisterTable,
    RowProblem,
    Severity,
)
from vpdesk.domain.terms import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFile:
    """A register file as it was read once; its ``name`` is without the folder."""

    name: str
    table: RegisterTable


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPreview:
    """What taking a register over would do; nothing is written yet.

    ``organisation_id`` is None when the organisation would be made. ``foreign_rows`` are the
    numbers of rows that name another organisation than most of the file; they stay out.
    ``new_terms`` are the labels that no list knows, ``new_units`` the units that would be made.
    ``taken_over_before`` counts the cases that came from a file of this name earlier.
    """

    organisation: str
    organisation_id: OrganisationId | None
    table: RegisterTable
    mapping: ColumnMapping
    sample: tuple[tuple[str, ...], ...]
    parsed: ParsedRegister
    cases: int
    issues: int
    contacts: int
    foreign_rows: tuple[int, ...] = ()
    new_terms: Mapping[Vocabulary, tuple[str, ...]]
    new_units: tuple[str, ...] = ()
    taken_over_before: int = 0
    file_name: str

    @property
    def refused_rows(self) -> int:
        """How many rows cannot be taken over."""
        return len({p.row for p in self.parsed.problems if p.severity is Severity.ERROR})

    @property
    def problems(self) -> tuple[RowProblem, ...]:
        """What is wrong with values and rows, in the order of the file."""
        return self.parsed.problems


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What a register brought; the whole of it can be undone by its id."""

    id: ImportId
    organisation_id: OrganisationId
    cases: int
    issues: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRecord:
    """One register taken over; ``changed_cases`` of its ``cases`` were worked on afterwards.

    ``destroyed_cases`` of them have been destroyed since.
    ``made_organisation`` says that the organisation came in with it.
    """

    id: ImportId
    taken_over_on: date
    organisation_id: OrganisationId
    organisation_name: str
    made_organisation: bool
    file_name: str
    cases: int
    changed_cases: int
    destroyed_cases: int = 0


class ImportChanged(Exception):
    """A take-over cannot be undone: ``cases`` of it were worked on afterwards."""

    def __init__(self, cases: int) -> None:
        super().__init__()
        self.cases = cases
