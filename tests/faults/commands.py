"""Real commands of the terminal killed at a random moment, as somebody's script would."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.faults.outcome import Outcome, Tally
from tests.faults.practice import REGISTER, described, in_words, scratch
from tests.faults.workshop import ROOT
from tests.fixtures import CHEAPEST
from vpdesk.domain.cases import CaseFilter
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen

_PASSWORD = "drie linden en een sluis"
_ORGANISATION = "Wageningen University & Research"
_CASES = 83
_IN_PIECES = """
import sys
from unittest.mock import patch
from vpdesk.cli.main import main
from vpdesk.storage import engine
listens_for = engine.event.listens_for

def without_begin(target, name, **options):
    return (lambda function: function) if name == "begin" else listens_for(target, name, **options)

with patch.object(engine.event, "listens_for", without_begin):
    sys.exit(main(sys.argv[1:]))
"""


def kill_commands(trials: int, *, seed: int, control: int, enough: int = 3) -> Outcome:
    """Kill ``vpdesk import`` and ``vpdesk backup`` in turn; the control imports piece by piece."""
    chance = random.Random(seed)
    with scratch() as place:
        killing = _Killing(place, chance)
        tally, without = Tally(), Tally()
        for _ in range(trials // 2):
            tally.add(killing.an_import())
            tally.add(killing.a_backup())
        # A kill between two statements is a matter of luck: until there were a few of them.
        while without.tried < control and without.lost < enough:
            without.add(killing.an_import(in_pieces=True))
    return Outcome(
        what="kill -9 in a loop against the commands vpdesk import and vpdesk backup",
        tried=tally.tried,
        lost=tally.lost,
        control="an import without a unit of work",
        control_tried=without.tried,
        control_lost=without.lost,
        notes=tally.notes(),
    )


class _Killing:
    def __init__(self, place: Path, chance: random.Random) -> None:
        self._place = place
        self._chance = chance
        self._vault = place / "vault"
        self._empty = place / "empty"
        self._password_file = place / "password.txt"
        self._password_file.write_text(_PASSWORD, encoding="utf-8")
        prepared = vaults.prepare(
            self._vault, way=WayToOpen.PASSWORD, password=_PASSWORD, argon2=CHEAPEST
        )
        vaults.create(prepared, typed_code=prepared.recovery_code).close()
        shutil.move(self._vault, self._empty)
        self._seconds = {
            name: self._whole_run(arguments)
            for name, arguments in (("import", self._import()), ("backup", self._backup()))
        }

    def an_import(self, *, in_pieces: bool = False) -> str | None:
        """Kill one import; the register is then in the vault as a whole or not at all."""
        self._put_vault()
        done = self._kill("import", self._import(), in_pieces=in_pieces)
        try:
            desk = vaults.unlock_with_password(self._vault, _PASSWORD)
        except Exception as error:  # noqa: BLE001 - whatever it is, the vault did not open
            return f"does not open: {described(error)}"
        cases = desk.cases.count(CaseFilter(statuses=frozenset()))
        desk.close()
        if done and cases != _CASES:
            return "an import that was reported as done is not there"
        return None if cases in {0, _CASES} else "part of a register is in the vault"

    def a_backup(self) -> str | None:
        """Kill one backup; each file that bears its name is then sound, and the vault opens."""
        self._put_vault()
        done = self._kill("backup", self._backup())
        made = list((self._place / "backups").glob("*.vpbak"))
        try:
            desk = vaults.unlock_with_password(self._vault, _PASSWORD)
            for file in made:
                for _ in desk.backups.verify(file):
                    pass
            desk.close()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is not sound
            words = in_words(error)
            return f"not sound: {described(error)}" if words else described(error)
        return "a backup that was reported as made is not there" if done and not made else None

    def _put_vault(self) -> None:
        shutil.rmtree(self._vault, ignore_errors=True)
        shutil.copytree(self._empty, self._vault)
        shutil.rmtree(self._place / "backups", ignore_errors=True)
        (self._place / "backups").mkdir()

    def _import(self) -> list[str]:
        return ["import", str(REGISTER), *self._opening(), "--organisation", _ORGANISATION]

    def _backup(self) -> list[str]:
        return ["backup", *self._opening(), "--to", str(self._place / "backups")]

    def _opening(self) -> list[str]:
        return ["--vault", str(self._vault), "--password-file", str(self._password_file)]

    def _whole_run(self, arguments: list[str]) -> float:
        self._put_vault()
        started = time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "vpdesk", *arguments], cwd=ROOT, check=True, capture_output=True
        )
        return time.monotonic() - started

    def _kill(self, name: str, arguments: list[str], *, in_pieces: bool = False) -> bool:
        """Kill a command at a moment of its second half; tell whether it was done by then."""
        program = ["-c", _IN_PIECES] if in_pieces else ["-m", "vpdesk"]
        with subprocess.Popen(
            [sys.executable, *program, *arguments],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            longest = self._seconds[name]
            time.sleep(self._chance.uniform(0.3 * longest, 1.05 * longest))
            os.kill(process.pid, signal.SIGKILL)
            return process.wait() == 0
