"""How the backups stand, in one line for each screen that tells it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QLocale, QObject

from vpdesk.domain.backups import BackupConcern, BackupFailure, BackupState
from vpdesk.ui.errors import words_for
from vpdesk.ui.moments import near_moment, paper_moment
from vpdesk.ui.widgets.strip import StripKind

_UNITS = ("bytes", "kB", "MB", "GB", "TB")


class Remedy(Enum):
    """What helps against what is told; nothing does against a wrong clock."""

    NONE = auto()
    MAKE = auto()
    MAKE_AGAIN = auto()
    ADD_PLACE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupLine:
    """What is said, in which look, and what helps."""

    text: str
    look: StripKind
    remedy: Remedy = Remedy.MAKE


class _Words(QObject):
    def proven(self, when: str) -> str:
        return self.tr("Backup made and proven: %1").replace("%1", when)

    def same_disk(self, when: str) -> str:
        text = self.tr("Backup made and proven: %1, on the same disk as the vault.")
        return text.replace("%1", when)

    def missing(self, when: str, place: str) -> str:
        text = self.tr("Backup made and proven: %1. The place ‘%2’ is not connected.")
        return text.replace("%1", when).replace("%2", place)

    def future(self, when: str) -> str:
        text = self.tr("The newest backup is dated in the future: %1. Check the clock.")
        return text.replace("%1", when)

    def never(self) -> str:
        return self.tr("There is no proven backup yet.")

    def never_away(self, place: str) -> str:
        text = self.tr("There is no proven backup yet: ‘%1’ is not connected.")
        return text.replace("%1", place)

    def old(self, days: int) -> str:
        return self.tr("Last backup: %n day(s) ago", "", days)


def backup_line(state: BackupState, today: date) -> BackupLine:
    """Say the worst about the backups, or when they were proven last."""
    words, proven, days = _Words(), state.last_proven, state.age_days or 0
    if state.failure is not None and BackupConcern.LAST_FAILED in state.concerns:
        text = failure_words(state.failure)
        return BackupLine(text=text, look="danger", remedy=Remedy.MAKE_AGAIN)
    away = [each.path.name or str(each.path) for each in state.places if each.missing]
    if proven is None:
        text = words.never_away(away[0]) if len(away) == len(state.places) else words.never()
        return BackupLine(text=text, look="warn")
    when = near_moment(proven, today)
    worst = next(iter(state.concerns), None)
    if worst in {BackupConcern.SAME_DISK, BackupConcern.PLACE_MISSING}:
        return _about_places(away, when)
    future = words.future(paper_moment(proven))
    return {
        None: BackupLine(text=words.proven(when), look="ok"),
        BackupConcern.VERY_OLD: BackupLine(text=words.old(days), look="danger"),
        BackupConcern.OLD: BackupLine(text=words.old(days), look="warn"),
    }.get(worst, BackupLine(text=future, look="warn", remedy=Remedy.NONE))


def _about_places(away: list[str], when: str) -> BackupLine:
    if away:
        return BackupLine(text=_Words().missing(when, away[0]), look="warn")
    text = _Words().same_disk(when)
    return BackupLine(text=text, look="warn", remedy=Remedy.ADD_PLACE)


def failure_words(failure: BackupFailure) -> str:
    """Say why a backup was not made."""
    from vpdesk.services.errors import BackupNotMade

    return words_for(BackupNotMade(problem=failure.problem, place=failure.place)) or ""


def size_words(count: int) -> str:
    """Return `48 MB`: a number of bytes in thousands, as file managers show it."""
    size, unit = float(count), 0
    while size >= 1000 and unit < len(_UNITS) - 1:
        size, unit = size / 1000, unit + 1
    digits = 1 if unit and size < 10 else 0
    return f"{QLocale().toString(size, 'f', digits)} {_UNITS[unit]}"
