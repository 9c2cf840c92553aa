"""A clock that is ten years off, at the border of summer time, or at the beginning of time."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from unittest.mock import patch

from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import Practice, described, fingerprint, make_practice, save, scratch
from tests.fixtures import TODAY
from vpdesk.services.desk import Desk, Notice
from vpdesk.services.vaults import opening

_FAR = (
    date(1970, 1, 1),
    TODAY.replace(year=TODAY.year - 10),
    TODAY.replace(year=TODAY.year + 10),
    date(2038, 1, 19),
    date(2106, 2, 7),
    date.min,
    date.max,
)
# The days on which an hour is missing or comes twice, and the day before and after.
_NEAR = (date(2026, 3, 28), date(2026, 3, 29), date(2026, 3, 30), date(2026, 10, 25))
_ZONES = ("Europe/Amsterdam", "Pacific/Kiritimati", "America/Adak")
_TOLD = frozenset({Notice.CLOCK_BEHIND, Notice.CLOCK_AHEAD})


def set_clocks() -> Outcome:
    """Open, save and open again with each clock; the control compares no dates."""
    tally, without = Tally(), Tally()
    with scratch() as place:
        practice = make_practice(place)
        for zone in _ZONES:
            with _zone(zone):
                for day in (*_FAR, *_NEAR):
                    tally.add(_once(practice, place, day, told=day in _FAR))
        with patch.object(opening, "_clock_notice", return_value=None):
            for day in _FAR:
                without.add(_once(practice, place, day, told=True))
    return Outcome(
        what="clock ten years back and forth, 1970, summer time: opens, keeps all, is told",
        tried=tally.tried,
        lost=tally.lost,
        control="dates not compared",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def _once(practice: Practice, place: Path, day: date, *, told: bool) -> str | None:
    folder = practice.copy(place / "vault")
    try:
        desk = practice.unlock(folder)
        for number in range(4):
            save(desk, number)
        before = fingerprint(desk)
        desk.close()
        return _wrong_on(practice, folder, day, before, told=told)
    except Exception as error:  # noqa: BLE001 - whatever it is, the vault did not open
        return f"on {day}: {described(error)}"
    finally:
        shutil.rmtree(folder)


def _wrong_on(
    practice: Practice, folder: Path, day: date, before: str, *, told: bool
) -> str | None:
    desk = practice.unlock(folder, today=day)
    warned = bool(desk.notices & _TOLD)
    kept = _still(desk, before)
    desk.close()
    # Right again: what was noted under the wrong clock keeps nobody out either.
    desk = practice.unlock(folder)
    kept = kept and _still(desk, before)
    save(desk, 4)
    desk.close()
    if not kept:
        return f"on {day}: something is gone"
    return None if warned == told else f"on {day}: not told"


def _still(desk: Desk, before: str) -> bool:
    return fingerprint(desk) == before


@contextmanager
def _zone(name: str) -> Iterator[None]:
    with patch.dict(os.environ, TZ=name):
        time.tzset()
        yield
    time.tzset()
