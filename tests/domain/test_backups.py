"""How the age and the places of backups are judged."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from vpdesk.domain.backups import (
    BackupConcern,
    BackupDue,
    BackupFailure,
    BackupPlace,
    BackupProblem,
    BackupState,
    backup_state,
)

NOW = datetime.fromisoformat("2026-03-02T18:00")


def place(*, same_disk: bool = False, missing: bool = False) -> BackupPlace:
    return BackupPlace(
        path=Path("stick"),
        same_disk=same_disk,
        missing=missing,
        synchronised=False,
        last_proven=None,
    )


def judged(
    age: timedelta | None,
    *places: BackupPlace,
    failure: BackupFailure | None = None,
    warn_after_days: int = 7,
) -> BackupState:
    return backup_state(
        now=NOW,
        last_proven=None if age is None else NOW - age,
        places=places or (place(),),
        failure=failure,
        warn_after_days=warn_after_days,
        recovery_only=False,
    )


@pytest.mark.parametrize(
    ("age", "due", "concerns"),
    [
        (None, BackupDue.RED, (BackupConcern.NEVER_MADE,)),
        (timedelta(0), BackupDue.FRESH, ()),
        (timedelta(days=7), BackupDue.FRESH, ()),
        (timedelta(days=7, seconds=1), BackupDue.AMBER, (BackupConcern.OLD,)),
        (timedelta(days=30), BackupDue.AMBER, (BackupConcern.OLD,)),
        (timedelta(days=30, seconds=1), BackupDue.RED, (BackupConcern.VERY_OLD,)),
        (timedelta(days=-3650), BackupDue.AMBER, (BackupConcern.CLOCK,)),
        (timedelta(hours=-1), BackupDue.FRESH, ()),
    ],
)
def test_age_turns_amber_and_then_red(
    age: timedelta | None, due: BackupDue, concerns: tuple[BackupConcern, ...]
) -> None:
    state = judged(age)
    assert (state.due, state.concerns) == (due, concerns)
    assert state.age_days == (None if age is None else max(age.days, 0))


def test_days_can_be_set() -> None:
    assert judged(timedelta(days=2), warn_after_days=1).due is BackupDue.AMBER


def test_only_place_on_the_disk_of_the_vault_is_amber() -> None:
    state = judged(timedelta(0), place(same_disk=True))
    assert (state.due, state.concerns) == (BackupDue.AMBER, (BackupConcern.SAME_DISK,))
    assert judged(timedelta(0), place(same_disk=True), place()).due is BackupDue.FRESH


def test_place_that_is_away_is_amber() -> None:
    state = judged(timedelta(0), place(), place(missing=True))
    assert (state.due, state.concerns) == (BackupDue.AMBER, (BackupConcern.PLACE_MISSING,))


def test_last_try_that_failed_is_red() -> None:
    failure = BackupFailure(at=NOW, problem=BackupProblem.PLACE_FULL, place="stick")
    assert judged(timedelta(0), failure=failure).due is BackupDue.RED
