"""Editions: everything that was told outside about the reporters of an organisation."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.disclosure import CountedPerson, ProtectedView
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period

EditionId = NewType("EditionId", int)


class EditionKind(StrEnum):
    """What an edition is; nothing else leaves the vault about more than one case."""

    ANNUAL = "annual"
    """The report of a period, with tables as far as the policy allows."""
    INTERIM = "interim"
    """A notice within a running period: whether there are fewer than k reporters, and text."""
    BLOCK = "block"
    """The report of the years of a small organisation together."""
    YEARS = "years"
    """What was told of several periods, side by side; it tells nothing new."""
    HOURS = "hours"
    """The time statement."""
    OLDER = "older"
    """A report made before or outside vpdesk, entered by hand."""


class FileKind(StrEnum):
    """A file that is kept with an edition."""

    PDF = "pdf"
    TWIN = "twin"
    CERTIFICATE = "certificate"
    """The witnesses by which anybody with the vault can recount that the edition is safe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedPerson:
    """A reporter as counted: ``on`` is the day of the first registration in the reporting year.

    ``reporter`` tells one reporter from another and never leaves the vault.
    """

    reporter: int
    on: date
    person: CountedPerson


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldPeriod:
    """What an edition tells of the reporters of one period of ``organisations`` together.

    ``snapshot`` names the frozen persons behind it; None for what was entered by hand of persons
    who are not all known. ``apart`` says that none of them are in the vault.
    """

    organisations: tuple[OrganisationId, ...]
    period: Period
    view: ProtectedView
    snapshot: int | None = None
    apart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A table that is printed in full although it is not proven safe, and why.

    ``variable`` is empty for the total.
    """

    variable: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One row of the ledger.

    A ``draft`` left the vault without being final. ``replaces`` is the edition that an erratum
    takes the place of, or the older report that was entered wrongly. The first of ``told`` is the
    edition's own period, if it tells one; those after it are earlier periods printed beside it.
    Editions of one period that ``said`` the same have the same words and figures.
    """

    id: EditionId
    kind: EditionKind
    organisation_id: OrganisationId
    period: Period
    made_on: date
    draft: bool = False
    audience: str = ""
    replaces: EditionId | None = None
    language: str = "nl"
    policy_version: int = 1
    told: tuple[ToldPeriod, ...] = ()
    overrides: tuple[Override, ...] = ()
    said: str = ""
    number: int | None = None
    """Which final edition for its employer it was when it left; kept, since groups change."""
