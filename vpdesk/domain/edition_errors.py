"""Why something may not be told outside, as situations that carry facts."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from vpdesk.domain.editions import Edition
from vpdesk.domain.periods import Period


class EditionRefused(Exception):
    """Nothing leaves, and nothing in the vault has changed."""


class _OfPeriod(EditionRefused):
    def __init__(self, period: Period) -> None:
        super().__init__(period)
        self.period = period


class ChainBroken(EditionRefused):
    """The record of what was told is not as it was written; ``edition`` is the first bad row.

    It is 0 where rows are missing at the end.
    """

    def __init__(self, edition: int) -> None:
        super().__init__(edition)
        self.edition = edition


class PeriodStillRunning(_OfPeriod):
    """Before the end of a period only an interim notice can leave."""


class PeriodNotRunning(_OfPeriod):
    """An interim notice is about a period that has begun and is not over."""


class AlreadyIssued(_OfPeriod):
    """The report of the period was issued with other content."""


class NothingToCorrect(_OfPeriod):
    """An erratum is of a report that was issued."""


class BlockNotAgreed(_OfPeriod):
    """A report of several years needs that agreement, and its years as agreed."""


class NothingTold(_OfPeriod):
    """There is no issued report to show again in a table of several years."""


class HoursNotInQuarters(_OfPeriod):
    """A time statement is about whole calendar quarters."""


class CaseHoursUnclear(EditionRefused):
    """The least and the most hours per reporter are no whole hours, or the wrong way round."""


class CaseHoursTellTooMuch(EditionRefused):
    """The least and the most hours per reporter do not fit the hours that were worked."""


class HoursChangedSince(_OfPeriod):
    """Beside a quarter that was told before, the hours of cases would tell what was added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsafeFigure:
    """A group of reporters that a reader could tell to be small, and why.

    ``periods`` are those the group is of, ``variable`` and ``labels`` what they have in common;
    without a variable it is all of them. ``column`` is the column they stand in, if any, and
    ``others`` says that it is those who have none of the labels. ``reason`` is that of the auditor.
    """

    periods: tuple[Period, ...]
    variable: str = ""
    labels: tuple[str, ...] = ()
    column: str = ""
    others: bool = False
    reason: str = ""


class Cause(Enum):
    """What a report that is not proven safe clashes with."""

    EARLIER = auto()
    """One earlier edition; without it there would be no objection."""
    TOGETHER = auto()
    """No single earlier edition."""


class NotProvenSafe(EditionRefused):
    """Together with what was told before, readers could tell that a group is small.

    ``blamed`` are the earlier editions without each of which it would be safe; none, when it is
    not because of one of them alone.
    """

    def __init__(
        self,
        cause: Cause,
        findings: tuple[UnsafeFigure, ...] = (),
        blamed: tuple[Edition, ...] = (),
    ) -> None:
        super().__init__(cause, findings, blamed)
        self.cause = cause
        self.findings = findings
        self.blamed = blamed

    @property
    def periods(self) -> tuple[Period, ...]:
        """Those of the blamed editions."""
        return tuple(each.period for each in self.blamed)


class ToldOtherwise(EditionRefused):
    """The figures contradict an ``edition`` that was told before, or the vault's own data."""

    def __init__(self, edition: Edition | None) -> None:
        super().__init__(edition)
        self.edition = edition


class OlderToldOtherwise(ToldOtherwise):
    """An older report does not fit the ``known`` reporters that the vault has of its ``period``.

    Something that is to leave counts these reporters, or counts none in time that it told of.
    """

    def __init__(self, edition: Edition, period: Period, made_on: date, known: int) -> None:
        super().__init__(edition)
        self.period = period
        self.made_on = made_on
        self.known = known


class OlderDoesNotFit(ToldOtherwise):
    """An older report that is entered contradicts itself, an ``edition``, or who is ``known``.

    ``known`` are the reporters that the vault has of its ``period``.
    """

    def __init__(self, period: Period, known: int, edition: Edition | None) -> None:
        super().__init__(edition)
        self.known = known
        self.period = period


class AuditGaveUp(EditionRefused):
    """Within the ``seconds`` that it has, the auditor found no proof that it is safe."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class FileFault(Enum):
    """What a finished file has that it should not have, or lacks."""

    NAME = auto()
    """Its name is not the one that was to be."""
    UNREADABLE = auto()
    REVISIONS = auto()
    """It was added to after it was written, or something stands between its parts."""
    ATTACHMENTS = auto()
    ACTIONS = auto()
    """Something would happen on opening it or on a click."""
    LINKS = auto()
    FORMS = auto()
    THUMBNAILS = auto()
    PROPERTIES = auto()
    """Properties are not those of the document alone."""
    FONTS = auto()
    """A font is not embedded or not ours."""
    FOREIGN_PARTS = auto()
    TEXT = auto()
    """The text that can be selected is not the text that was to be printed."""
    FIGURES = auto()
    """A figure is not one that is printed."""


class FinishedFileRefused(EditionRefused):
    """The finished file holds something else than was to be printed."""

    def __init__(self, fault: FileFault) -> None:
        super().__init__(fault)
        self.fault = fault


class WordingProblem(Enum):
    """Why the adviser's text cannot leave."""

    NAMES = auto()
    """It names somebody."""
    NOT_LOOKED_AT = auto()
    """It has places that may, and that the adviser has not ticked."""


class WordingRefused(EditionRefused):
    """The adviser's text has ``blocking`` and ``open_notes`` places; not both are 0."""

    def __init__(self, problem: WordingProblem, blocking: int, open_notes: int) -> None:
        super().__init__(problem, blocking, open_notes)
        self.problem = problem
        self.blocking = blocking
        self.open_notes = open_notes


class OverrideNeedsReason(EditionRefused):
    """A table is printed in full only with a reason, and only if the report has it."""


class ReportWasIssued(_OfPeriod):
    """A report that was issued stays final."""


class CasesWereTold(EditionRefused):
    """``cases`` that count in something told outside cannot be taken away."""

    def __init__(self, cases: int) -> None:
        super().__init__(cases)
        self.cases = cases


class EditionsWereMade(EditionRefused):
    """An organisation of which ``editions`` were told stays in the vault."""

    def __init__(self, editions: int) -> None:
        super().__init__(editions)
        self.editions = editions


class GroupWasToldOf(EditionRefused):
    """What ``editions`` told of an employer, all its organisations go on reading."""

    def __init__(self, editions: int) -> None:
        super().__init__(editions)
        self.editions = editions


class CertificateWrong(EditionRefused):
    """The certificate of an edition does not prove what it should."""
