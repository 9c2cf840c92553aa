"""The program killed while it keeps a report that is issued: all of it is there, or nothing."""

import os
import random
import shutil
import signal
import time
from contextlib import suppress
from pathlib import Path

from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import (
    Practice,
    fingerprints,
    loss_in,
    make_practice,
    scratch,
)
from tests.faults.reports import add_reporters, issue, wrong_in_ledger
from tests.faults.session import Sitting, Told
from tests.faults.workshop import Workshop, workshop
from vpdesk.domain.organisations import OrganisationDraft

_REPORTS = 4
_LONGEST_SECONDS = 0.02
"""From the moment on that a report is about to be kept."""


def kill_while_issuing(trials: int, *, seed: int, control: int, enough: int = 3) -> Outcome:
    """Kill a sitting that issues reports; the control keeps them without a unit of work."""
    chance = random.Random(seed)
    with scratch() as place:
        practice = make_practice(place)
        desk = practice.unlock(practice.folder)
        desk.organisations.add(OrganisationDraft(name="Stichting De Wilg"))
        add_reporters(desk, 1 + _REPORTS)
        # The key of the seals is made with the first report; copies have to have the same.
        issue(desk, _REPORTS)
        desk.close()
        expected = fingerprints(practice, place, _REPORTS, act=issue)
        with workshop(place) as shop:
            killing = _Killing(practice, place, expected, shop, chance)
            tally, without = Tally(), Tally()
            for _ in range(trials):
                tally.add(killing.once())
            while without.tried < control and without.lost < enough:
                without.add(killing.once(in_pieces=True))
    return Outcome(
        what="kill -9 at a random moment while an issued report is kept",
        tried=tally.tried,
        lost=tally.lost,
        control="kept without a unit of work",
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
    ) -> None:
        self._practice = practice
        self._place = place
        self._expected = expected
        self._shop = shop
        self._chance = chance

    def once(self, *, in_pieces: bool = False) -> str | None:
        folder = self._practice.copy(self._place / "killed")
        told_in = self._place / "told"
        told_in.unlink(missing_ok=True)
        told = Told(told_in)
        pid = self._shop.begin(
            Sitting(
                place=str(self._place),
                folder=str(folder),
                told=str(told_in),
                saves=_REPORTS,
                issues=True,
                in_pieces=in_pieces,
            )
        )
        self._wait_until_kept(told, self._chance.randint(1, _REPORTS))
        time.sleep(self._chance.uniform(0, _LONGEST_SECONDS))
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        self._shop.wait()
        begun, acknowledged = told.numbers()
        told.close()
        loss = loss_in(
            self._practice, folder, self._expected, acknowledged=acknowledged, begun=begun
        )
        if loss is None:
            desk = self._practice.unlock(folder)
            loss = wrong_in_ledger(desk)
            desk.close()
        shutil.rmtree(folder)
        return loss

    def _wait_until_kept(self, told: Told, number: int) -> None:
        while told.numbers()[0] < number and told.said() is None:
            time.sleep(0.0005)
