"""Rotation keeps enough of everything, and never drops a good backup for a worse one."""

from datetime import date, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.backup_rotation import DAYS, MONTHS, WEEKS, KeptBackup, expires_on, to_drop

NOW = datetime.fromisoformat("2026-03-02T18:00")
EARLIEST = datetime.fromisoformat("2023-01-01")
LATEST = datetime.fromisoformat("2036-01-01")
LINES = ("", "after", "later")

backups = st.lists(
    st.builds(
        KeptBackup,
        name=st.uuids().map(str),
        made_at=st.datetimes(EARLIEST, LATEST),
        line=st.sampled_from(LINES),
        proven=st.booleans(),
    ),
    max_size=60,
    unique_by=lambda each: each.name,
)


def daily(days: int, *, until: datetime = NOW, line: str = "") -> list[KeptBackup]:
    return [
        KeptBackup(name=f"{line}{days}", made_at=until - timedelta(days=days), line=line)
        for days in range(days)
    ]


def after_years(days: int) -> set[str]:
    """Make a backup every day, and rotate each time."""
    kept: list[KeptBackup] = []
    for each in reversed(daily(days)):
        kept.append(each)
        dropped = to_drop(kept, line="", now=each.made_at)
        kept = [known for known in kept if known.name not in dropped]
    return {each.name for each in kept}


def test_ten_days_eight_weeks_and_twelve_months_stay() -> None:
    kept = sorted(map(int, after_years(800)))
    assert kept[:DAYS] == list(range(DAYS))
    assert len(kept) <= DAYS + WEEKS + MONTHS
    assert 300 < kept[-1] < 366
    gaps = [later - earlier for earlier, later in pairwise(kept)]
    assert max(gaps) <= 31


@given(found=backups)
def test_newest_proven_backup_stays(found: list[KeptBackup]) -> None:
    dropped = to_drop(found, line="", now=NOW)
    good = [each for each in found if each.proven and each.made_at <= NOW]
    if good:
        assert max(good, key=lambda each: (each.made_at, each.name)).name not in dropped


@given(found=backups)
def test_refused_and_future_backups_stay_and_push_nothing_out(found: list[KeptBackup]) -> None:
    dropped = to_drop(found, line="", now=NOW)
    doubtful = {each.name for each in found if not each.proven or each.made_at > NOW + timedelta(1)}
    assert not dropped & doubtful
    rest = [each for each in found if each.name not in doubtful]
    assert to_drop(rest, line="", now=NOW) == dropped


@given(found=backups, number=st.integers(0, 20))
def test_restore_pushes_no_good_backup_out(found: list[KeptBackup], number: int) -> None:
    """What is made after a restore, however often, thins out no other line within a year."""
    before = [each for each in found if each.line != "new"]
    kept_before = {each.name for each in before} - to_drop(before, line="new", now=NOW)
    new = [
        KeptBackup(name=f"new{hour}", made_at=NOW - timedelta(hours=hour), line="new")
        for hour in range(number)
    ]
    dropped = to_drop([*before, *new], line="new", now=NOW)
    assert not kept_before & dropped


@given(found=backups)
def test_rotating_again_drops_nothing_more(found: list[KeptBackup]) -> None:
    dropped = to_drop(found, line="", now=NOW)
    left = [each for each in found if each.name not in dropped]
    assert to_drop(left, line="", now=NOW) == frozenset()


def test_line_left_behind_by_a_restore_goes_after_twelve_months_of_its_own() -> None:
    left_behind = daily(5, until=NOW - timedelta(days=400), line="old")
    year = [
        KeptBackup(name=f"m{month}", made_at=datetime.fromisoformat(f"2025-{month:02}-15"), line="")
        for month in range(2, 13)
    ]
    assert not to_drop([*left_behind, *year], line="", now=NOW)
    last = KeptBackup(name="m13", made_at=datetime.fromisoformat("2026-01-15"), line="")
    dropped = to_drop([*left_behind, *year, last], line="", now=NOW)
    assert dropped == {each.name for each in left_behind}


def test_clock_that_jumps_ten_years_and_back_thins_nothing_out() -> None:
    kept = daily(10)
    jumped = [
        KeptBackup(name=f"far{days}", made_at=NOW + timedelta(days=3650 + days), line="")
        for days in range(20)
    ]
    assert not to_drop([*kept, *jumped], line="", now=NOW)


def test_day_on_which_a_backup_goes_is_foretold() -> None:
    made = daily(10)
    day = expires_on("9", made, line="", now=NOW)
    assert day is not None
    assert day > NOW.date()
    kept = list(made)
    moment = NOW
    while "9" in {each.name for each in kept}:
        moment += timedelta(days=1)
        kept.append(KeptBackup(name=f"n{moment:%Y%m%d}", made_at=moment, line=""))
        dropped = to_drop(kept, line="", now=moment)
        kept = [each for each in kept if each.name not in dropped]
    assert moment.date() == day


def test_refused_backup_never_goes_by_itself() -> None:
    refused = KeptBackup(name="bad", made_at=NOW, line="", proven=False)
    assert expires_on("bad", [refused], line="", now=NOW) is None


def test_dropped_at_once_is_foretold_for_today() -> None:
    twice = [
        KeptBackup(name=name, made_at=NOW - timedelta(minutes=ago), line="")
        for ago, name in enumerate(("new", "old"))
    ]
    assert expires_on("old", twice, line="", now=NOW) == date(2026, 3, 2)
