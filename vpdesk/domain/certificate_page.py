"""What the readable page of a disclosure certificate tells; it stays with the adviser."""

from dataclasses import dataclass
from datetime import date

from vpdesk.domain.annual_report import FinalSince
from vpdesk.domain.editions import EditionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class CertifiedPeriod:
    """A period that the edition tells, with the threshold and agreement it was made under.

    ``tables`` are the titles of those printed; ``before`` says that it had been told already.
    """

    title: str
    k: int
    version: int
    tables: tuple[str, ...] = ()
    before: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedGroups:
    """How many groups a rule, "R1" or "R2", was checked for.

    All of them are counted, large or small: how many were small is no business of a page.
    """

    rule: str
    groups: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaivedTable:
    """A table that was printed in full by decision of the adviser, and the reason typed.

    ``title`` is empty for the number of reporters itself.
    """

    title: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatePage:
    """Everything the page prints: no name but of organisation and adviser, no hidden figure.

    ``title`` words the edition's own period. ``audience`` is whom it was for, empty if nobody in
    particular. ``beside`` is the number of earlier editions it was checked against.
    ``recounted_on`` is the day on which ``program``, a version, recounted it; ``made_with`` is the
    one that made it, if that looked at other groups. ``language`` is "nl" or "en". With
    ``invented`` every page says that all of it is.
    """

    kind: EditionKind
    organisation: str
    title: str
    told: tuple[CertifiedPeriod, ...]
    checked: tuple[CheckedGroups, ...]
    recounted_on: date
    program: str
    waived: tuple[WaivedTable, ...] = ()
    beside: int = 0
    made_with: str = ""
    audience: str = ""
    final: FinalSince | None = None
    adviser: str = ""
    language: str = "nl"
    invented: bool = False
