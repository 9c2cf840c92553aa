"""Every state of the backups is said in one line, with what helps against it."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.backups import (
    BackupFailure,
    BackupPlace,
    BackupProblem,
    BackupState,
    backup_state,
)
from vpdesk.ui.backup_words import Remedy, backup_line, size_words

NOW = datetime.fromisoformat("2025-11-21T09:12:00")

pytestmark = pytest.mark.usefixtures("dutch")


def place(name: str, *, same_disk: bool = False, missing: bool = False) -> BackupPlace:
    return BackupPlace(
        path=Path("/media") / name,
        same_disk=same_disk,
        missing=missing,
        synchronised=False,
        last_proven=None,
    )


STICK = place("USB-VP")
AWAY = place("USB-VP", missing=True)
BESIDE = place("vault-backups", same_disk=True)


def state(
    age: timedelta | None = timedelta(hours=1),
    *,
    places: tuple[BackupPlace, ...] = (STICK,),
    problem: BackupProblem | None = None,
) -> BackupState:
    failure = None
    if problem is not None:
        failure = BackupFailure(at=NOW, problem=problem, place="USB-VP")
    return backup_state(
        now=NOW,
        last_proven=None if age is None else NOW - age,
        places=places,
        failure=failure,
        warn_after_days=7,
        recovery_only=False,
    )


@pytest.mark.parametrize(
    ("told", "words", "look", "remedy"),
    [
        (state(), "Reservekopie gemaakt en bewezen: vandaag", "ok", Remedy.MAKE),
        (state(None), "Er is nog geen bewezen reservekopie.", "warn", Remedy.MAKE),
        (
            state(None, places=(AWAY,)),
            "Er is nog geen bewezen reservekopie: ‘USB-VP’ is niet aangesloten.",
            "warn",
            Remedy.MAKE,
        ),
        (state(timedelta(days=12)), "12 dagen geleden", "warn", Remedy.MAKE),
        (state(timedelta(days=41)), "41 dagen geleden", "danger", Remedy.MAKE),
        (state(places=(BESIDE,)), "op dezelfde schijf als de kluis", "warn", Remedy.ADD_PLACE),
        (state(places=(AWAY,)), "‘USB-VP’ is niet aangesloten", "warn", Remedy.MAKE),
        (state(places=(BESIDE, AWAY)), "‘USB-VP’ is niet aangesloten", "warn", Remedy.MAKE),
        (state(places=(STICK, AWAY)), "‘USB-VP’ is niet aangesloten", "warn", Remedy.MAKE),
        (state(-timedelta(days=40)), "Kijk", "warn", Remedy.NONE),
    ],
)
def test_a_state_has_its_line_its_look_and_what_helps(
    told: BackupState, words: str, look: str, remedy: Remedy
) -> None:
    line = backup_line(told, TODAY)

    assert words in line.text or remedy is Remedy.NONE
    assert (line.look, line.remedy) == (look, remedy)
    assert "%" not in line.text


@pytest.mark.parametrize("problem", BackupProblem)
def test_a_failure_tells_its_reason_and_can_be_tried_again(problem: BackupProblem) -> None:
    line = backup_line(state(problem=problem), TODAY)

    assert line.text
    assert line.text != backup_line(state(), TODAY).text
    assert (line.look, line.remedy) == ("danger", Remedy.MAKE_AGAIN)


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1_240_000, "1,2 MB"), (48_200_000, "48 MB")],
)
def test_a_size_is_said_as_file_managers_do(count: int, words: str) -> None:
    assert size_words(count) == words
