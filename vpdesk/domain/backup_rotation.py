"""Which backups of one place have had their time."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

DAYS = 10
WEEKS = 8
MONTHS = 12
_AHEAD = timedelta(days=1)
_LONGEST_LOOK = 800


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBackup:
    """A backup whose envelope proves that it is of this vault; ``made_at`` is in UTC.

    ``line`` is another one after each restore, ``commits`` tells which of two of the same second
    is newer. ``proven`` is False once a check of it failed. ``schema`` names that of its database.
    """

    name: str
    made_at: datetime
    line: str
    proven: bool = True
    commits: int = 0
    schema: str = ""


def to_drop(backups: Iterable[KeptBackup], *, line: str, now: datetime) -> frozenset[str]:
    """Return the names of those that rotation drops; ``line`` is that of the vault now.

    Of each line the last of 10 days, 8 weeks and 12 months stay, counted by days, weeks and
    months that have one. A day on which the schema changed counts once for each, so that the last
    backup of before the change stays as well. What is dated after ``now`` stays and does not
    count. What a check refused stays and does not count. A line that a restore left behind goes as
    a whole once the vault's line has 12 months of its own since then. The newest proven one always
    stays.
    """
    known = tuple(backups)
    counted = [each for each in known if each.proven and each.made_at <= now + _AHEAD]
    kept: set[str] = {each.name for each in known if each not in counted}
    lines = {each.line for each in counted}
    own = [each for each in counted if each.line == line]
    for one in lines:
        members = [each for each in counted if each.line == one]
        if one == line or not _outlived(members, own):
            kept |= _kept_of_line(members)
    kept |= {each.name for each in _newest_first(counted)[:1]}
    return frozenset(each.name for each in known) - kept


def expires_on(
    name: str, backups: Sequence[KeptBackup], *, line: str, now: datetime
) -> date | None:
    """Return the day on which rotation drops a backup if one is made every day from now on.

    None when that never comes.
    """
    made = list(backups)
    for days in range(_LONGEST_LOOK):
        moment = now + timedelta(days=days)
        if days:
            made.append(KeptBackup(name=f"+{days}", made_at=moment, line=line))
        dropped = to_drop(made, line=line, now=moment)
        if name in dropped:
            return moment.date()
        made = [each for each in made if each.name not in dropped]
    return None


def _kept_of_line(members: Sequence[KeptBackup]) -> set[str]:
    newest_first = _newest_first(members)
    return (
        _last_of_each(newest_first, lambda each: (each.made_at.date(), each.schema), DAYS)
        | _last_of_each(newest_first, lambda each: each.made_at.isocalendar()[:2], WEEKS)
        | _last_of_each(newest_first, lambda each: (each.made_at.year, each.made_at.month), MONTHS)
    )


def _last_of_each(
    newest_first: Iterable[KeptBackup], span: Callable[[KeptBackup], Hashable], most: int
) -> set[str]:
    last: dict[Hashable, str] = {}
    for each in newest_first:
        last.setdefault(span(each), each.name)
    return set(list(last.values())[:most])


def _outlived(members: Sequence[KeptBackup], own: Sequence[KeptBackup]) -> bool:
    newest = max(each.made_at for each in members)
    later = {(each.made_at.year, each.made_at.month) for each in own if each.made_at > newest}
    return len(later) >= MONTHS


def _newest_first(backups: Iterable[KeptBackup]) -> list[KeptBackup]:
    return sorted(backups, key=lambda each: (each.made_at, each.commits, each.name), reverse=True)
