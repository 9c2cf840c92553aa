"""The program killed at a random moment while it saves."""

import os
import random
import shutil
import signal
import time
from contextlib import suppress
from pathlib import Path

from tests.faults import newer_saves
from tests.faults.newer_saves import make_assets, save_newer
from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import Practice, fingerprints, loss_in, make_practice, scratch
from tests.faults.session import Sitting, Told
from tests.faults.workshop import Workshop, workshop

_SAVES = 39
_LONGEST_SECONDS = 0.6


def kill_while_saving(trials: int, *, seed: int, control: int, enough: int = 3) -> Outcome:
    """Kill a sitting ``trials`` times; the control acknowledges a save before its commit.

    It ends with ``enough`` losses: where others work a kill may come before the first save.
    """
    chance = random.Random(seed)
    with scratch() as place:
        practice = make_practice(place)
        expected = fingerprints(practice, place, _SAVES)
        with workshop(place) as shop:
            killing = _Killing(practice, place, expected, shop, chance)
            tally = killing.repeat(trials)
            without = killing.lose(control, enough)
    return _outcome("kill -9 at a random moment of a series of saves", tally, without)


def kill_newer_saves(
    trials: int, *, seed: int, control: int, enough: int = 3, rounds: int = newer_saves.ROUNDS
) -> Outcome:
    """Do the same to erasures, corrections, stand-ins, words with dates, addresses and papers."""
    saves = rounds * len(newer_saves.NEWER)
    chance = random.Random(seed)
    with scratch() as place:
        practice = make_practice(place)
        make_assets(practice, place)
        expected = fingerprints(practice, place, saves, act=save_newer)
        with workshop(place) as shop:
            killing = _Killing(practice, place, expected, shop, chance, newer=True)
            killing.longest_seconds *= rounds / newer_saves.ROUNDS
            tally = killing.repeat(trials)
            without = killing.lose(control, enough)
    return _outcome(
        "kill -9 at a random moment of erasures, corrections, stand-ins and papers", tally, without
    )


def _outcome(what: str, tally: Tally, without: Tally) -> Outcome:
    return Outcome(
        what=what,
        tried=tally.tried,
        lost=tally.lost,
        control="saves acknowledged before their commit",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


class _Killing:
    def __init__(
        self,
        practice: Practice,
        place: Path,
        expected: list[str],
        shop: Workshop,
        chance: random.Random,
        *,
        newer: bool = False,
    ) -> None:
        self._practice = practice
        self._place = place
        self._expected = expected
        self._shop = shop
        self._chance = chance
        self._newer = newer
        self.longest_seconds = _LONGEST_SECONDS

    def repeat(self, trials: int) -> Tally:
        tally = Tally()
        for _ in range(trials):
            tally.add(self._once(told_after_commit=True))
        return tally

    def lose(self, trials: int, enough: int) -> Tally:
        """Do it without the protection, until it lost often enough."""
        tally = Tally()
        while tally.tried < trials and tally.lost < enough:
            tally.add(self._once(told_after_commit=False))
        return tally

    def _once(self, *, told_after_commit: bool) -> str | None:
        folder = self._practice.copy(self._place / "killed")
        told_in = self._place / "told"
        told_in.unlink(missing_ok=True)
        told = Told(told_in)
        pid = self._shop.begin(
            Sitting(
                place=str(self._place),
                folder=str(folder),
                told=str(told_in),
                saves=len(self._expected) - 1,
                newer=self._newer,
                told_after_commit=told_after_commit,
            )
        )
        time.sleep(self._chance.uniform(0, self.longest_seconds))
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        self._shop.wait()
        begun, acknowledged = told.numbers()
        told.close()
        loss = loss_in(
            self._practice, folder, self._expected, acknowledged=acknowledged, begun=begun
        )
        if self._newer:
            loss = loss or newer_saves.wrong_outside(folder, acknowledged)
            shutil.rmtree(newer_saves.outside(folder))
        shutil.rmtree(folder)
        return loss
