"""What the services refuse by themselves, as the vault stands or as it was asked."""

from datetime import date
from enum import Enum, auto

from vpdesk.domain.backups import BackupPlaceProblem, BackupProblem
from vpdesk.domain.periods import Period


class ServiceError(Exception):
    """What was asked cannot be done as the vault stands."""


class Gone(ServiceError):
    """What was asked for is not in the vault, or no longer."""


class OthersHidden(ServiceError):
    """One organisation is shown alone, and what was asked concerns another or a new one."""


class CaseDestroyed(Gone):
    """The content of the case was destroyed; nothing of it can be changed or added."""


class CaseNotClosed(ServiceError):
    """Only a closed case is held or destroyed."""


class CaseAlreadyClosed(ServiceError):
    """A closed case is not closed once more: the day on which it was would be lost."""


class CasesNotRunning(ServiceError):
    """Only cases that run are put together: what is closed or destroyed stays as it is."""


class CasesOfTwoOrganisations(ServiceError):
    """Only two different cases of one organisation are put together."""


class CaseTold(ServiceError):
    """A final report over ``period`` counts the case; what was told of it stays told."""

    def __init__(self, period: Period) -> None:
        super().__init__(period)
        self.period = period


class CaseHeld(ServiceError):
    """The case is held, and asks again on the day ``until``."""

    def __init__(self, until: date) -> None:
        super().__init__(until)
        self.until = until


class NotDueYet(ServiceError):
    """The retention term has not passed; the day ``on`` is the first on which it may have."""

    def __init__(self, on: date) -> None:
        super().__init__(on)
        self.on = on


class CodeNameMistyped(ServiceError):
    """What was typed is not the code name of the case."""


class ReportNotFinal(ServiceError):
    """The annual report in which the case counts may still change."""

    def __init__(self, period: Period) -> None:
        super().__init__(period)
        self.period = period


class PeriodNotOver(ServiceError):
    """A report over a period that still runs cannot be final."""

    def __init__(self, period: Period) -> None:
        super().__init__(period)
        self.period = period


class DestroyedUnderReport(ServiceError):
    """A report stays final: ``cases`` that count in it were destroyed."""

    def __init__(self, period: Period, cases: int) -> None:
        super().__init__(period)
        self.period = period
        self.cases = cases


class ImportDestroyed(ServiceError):
    """A take-over cannot be undone: ``cases`` of it were destroyed, and still count."""

    def __init__(self, cases: int) -> None:
        super().__init__(cases)
        self.cases = cases


class ActivitiesTell(ServiceError):
    """A name or another word of a case stands in the text of ``activities``."""

    def __init__(self, activities: int) -> None:
        super().__init__(activities)
        self.activities = activities


class DraftsNotKept(ServiceError):
    """The vault was closed while half-typed text could not be written to it; that text is gone."""


class DatabaseOlder(ServiceError):
    """The database lacks the last ``changes`` changes that were made to it."""

    def __init__(self, changes: int) -> None:
        super().__init__(changes)
        self.changes = changes


class HeaderOlder(ServiceError):
    """An older header was put back: ways to open that were given up would work again."""


class VaultOlder(DatabaseOlder, HeaderOlder):
    """Both were put back: changes are missing, and ways that were given up would work again."""


class PasswordTooCommon(ServiceError):
    """The new password is among the first that are tried."""


class PasswordTooWeak(ServiceError):
    """The new password is long enough and still soon guessed."""


class BackupNotMade(ServiceError):
    """No backup was made in a place; ``place`` is the name of its folder, for people to read."""

    def __init__(self, *, problem: BackupProblem, place: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.place = place


class UpgradeNotBackedUp(ServiceError):
    """The vault of an older program stays as it is: there is no backup of how it is.

    ``place`` is the name of the folder where one was to be, for people to read.
    """

    def __init__(self, *, problem: BackupProblem, place: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.place = place


class BackupPlaceRefused(ServiceError):
    """No backups can be kept in a folder."""

    def __init__(self, *, problem: BackupPlaceProblem) -> None:
        super().__init__(problem)
        self.problem = problem


class RestoreProblem(Enum):
    """Why a backup cannot be put back in a folder."""

    FOLDER_NOT_EMPTY = auto()
    UNKNOWN_LEFTOVERS = auto()
    """Where the unfinished vault would lie, there is something else."""
    BUSY = auto()
    """Another program is putting a backup back there."""
    DISK_FULL = auto()
    ONLY_ONE_WAY = auto()
    """With that secret alone the vault would have fewer than two ways to open."""


class RestoreRefused(ServiceError):
    """A backup was not put back; whatever was there is as it was."""

    def __init__(self, *, problem: RestoreProblem) -> None:
        super().__init__(problem)
        self.problem = problem


class SheetNotChecked(ServiceError):
    """In a sheet for colleagues is left what could name somebody, or was not looked at."""


class InstructionsNotChecked(ServiceError):
    """In an instruction sheet stands what is called as somebody in a case."""


class CopyNotReady(ServiceError):
    """Of a copy ``loose`` masks and ``undecided`` attachments are still to be looked at."""

    def __init__(self, loose: int, undecided: int) -> None:
        super().__init__(loose, undecided)
        self.loose = loose
        self.undecided = undecided


class TextChanged(ServiceError):
    """The passage that was selected does not say the same any more."""


class WayNeeded(ServiceError):
    """After the recovery code the vault needs another way to open, which has to be chosen."""


class SampleProblem(Enum):
    """Why the sample practice was not made, opened or removed."""

    NO_ROOM = auto()
    NOT_WRITABLE = auto()
    BUSY = auto()
    """Another program works with it."""
    OCCUPIED = auto()
    """Where it belongs there is something that is not known to be invented."""
    NOT_READABLE = auto()
    """What is there does not open any more."""


class SampleRefused(ServiceError):
    """The sample practice was not made, opened or removed; the user's own vault is as it was."""

    def __init__(self, *, problem: SampleProblem) -> None:
        super().__init__(problem)
        self.problem = problem
