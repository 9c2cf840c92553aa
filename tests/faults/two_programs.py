"""A second program on the same vault, and the first one killed."""

import os
import shutil
import signal
from contextlib import nullcontext
from pathlib import Path
from unittest.mock import patch

from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import Practice, make_practice, scratch
from tests.faults.session import Sitting, Told
from tests.faults.workshop import Workshop, workshop
from vpdesk.security.instance_lock import InstanceLock
from vpdesk.services.errors import VaultInUse

_SAVES = 100_000
"""More than a program gets to before it is killed."""


def open_twice(trials: int, *, control: int) -> Outcome:
    """Open what another program has open, then kill that; the control takes no lock."""
    with scratch() as place:
        practice = make_practice(place)
        tally, without = Tally(), Tally()
        with workshop(place) as shop:
            for _ in range(trials):
                tally.add(_once(practice, place, shop, locked=True))
            for _ in range(control):
                without.add(_once(practice, place, shop, locked=False))
    return Outcome(
        what="second program on one vault refused; lock free when the first is killed",
        tried=tally.tried,
        lost=tally.lost,
        control="no lock taken",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


def _once(practice: Practice, place: Path, shop: Workshop, *, locked: bool) -> str | None:
    folder = practice.copy(place / "vault")
    told_in = place / "told"
    told_in.unlink(missing_ok=True)
    told = Told(told_in)
    first = shop.begin(
        Sitting(place=str(place), folder=str(folder), told=str(told_in), saves=_SAVES)
    )
    while not told.numbers()[1]:
        os.sched_yield()
    try:
        failure = _refusal(practice, folder, locked=locked)
        os.kill(first, signal.SIGKILL)
        shop.wait()
        if failure is None:
            practice.unlock(folder).close()
    finally:
        told.close()
        shutil.rmtree(folder)
    return failure


def _refusal(practice: Practice, folder: Path, *, locked: bool) -> str | None:
    nothing = patch(
        "vpdesk.services.vaults.opening.lock_vault",
        lambda _folder: InstanceLock(os.open(os.devnull, os.O_RDONLY)),
    )
    with nullcontext() if locked else nothing:
        try:
            practice.unlock(folder).close()
        except VaultInUse:
            return None
        except Exception as error:  # noqa: BLE001 - what else it is, is the finding
            return f"got as far as {type(error).__name__}"
    return "both had it open"
