"""Every kind of fault with the numbers that count, two at a time: ``python -m tests.faults``."""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass

from tests.faults import (
    clocks,
    commands,
    damaged_backup,
    damaged_database,
    damaged_header,
    full_disk,
    injected_errors,
    issuing,
    kills,
    migrations,
    other_libraries,
    power_loss,
    two_programs,
)
from tests.faults.outcome import Outcome
from tests.faults.workshop import ROOT
from tests.fuzz.outcome import fuzz_everything
from tests.leaks.outcome import look_for_leaks, look_into_memory

Rows = dict[str, Callable[[int], Outcome]]

# The longest first, so that both cores are busy to the end.
ROWS: Rows = {
    "power": lambda seed: power_loss.lose_power(2_000, seed=seed, control=200),
    "keys": lambda seed: power_loss.lose_power_at_new_keys(500, seed=seed, control=50),
    "errors": lambda seed: injected_errors.fail_calls(350, seed=seed, control=30),
    "kills": lambda seed: kills.kill_while_saving(300, seed=seed, control=30),
    "newer": lambda seed: kills.kill_newer_saves(300, seed=seed, control=30),
    "issuing": lambda seed: issuing.kill_while_issuing(200, seed=seed, control=60),
    "commands": lambda seed: commands.kill_commands(60, seed=seed, control=40),
    "disk": lambda _seed: full_disk.fill_disk(every=1, control=12),
    "backup": lambda seed: damaged_backup.damage_backup(3_000, seed=seed, control=30),
    "fuzz": lambda seed: fuzz_everything(5_000, seed=seed, control=200),
    "flips": lambda seed: damaged_database.damage_database(2_000, seed=seed, control=100),
    "older": lambda seed: damaged_database.put_back_older(1_000, seed=seed),
    "header": lambda _seed: damaged_header.damage_one_copy(every=1, control=64),
    "headers": lambda seed: damaged_header.damage_both_copies(5_000, seed=seed, control=500),
    "costs": lambda _seed: damaged_header.forge_costs(),
    "migration": lambda _seed: migrations.fail_migrations(every=1, control=20),
    "programs": lambda _seed: two_programs.open_twice(30, control=5),
    "clocks": lambda _seed: clocks.set_clocks(),
    "leaks": lambda _seed: look_for_leaks(),
    "memory": lambda _seed: look_into_memory(),
    "libraries": lambda _seed: other_libraries.put_in_others(),
}


_WIDTH = 86
_HEAD = f"{'what':{_WIDTH}}   tried  survived  lost    time  control"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What a row came to, in how many seconds; ``said`` is what ended it without an outcome."""

    name: str
    outcome: Outcome | None
    seconds: float
    said: str = ""

    @property
    def is_good(self) -> bool:
        return self.outcome is not None and self.outcome.is_good


def main(arguments: list[str]) -> int:
    """Print the table; 1 when something was lost, or a control did not fail."""
    options = _options(arguments)
    if options.row:
        print(json.dumps(asdict(ROWS[options.row](options.seed))))
        return 0
    names = options.only or list(ROWS)
    print(f"Seed {options.seed}. Rows: {', '.join(names)}.", flush=True)
    started = time.monotonic()
    print(_HEAD, flush=True)
    lines: list[Line] = []
    with ThreadPoolExecutor(max_workers=options.jobs) as pool:
        running = [pool.submit(_in_a_process, name, options.seed) for name in names]
        for done in as_completed(running):
            lines.append(done.result())
            print("\n".join(_words(lines[-1])), flush=True)
    good = all(line.is_good for line in lines)
    verdict = "Nothing was lost, and every control failed." if good else "NOT GOOD: see above."
    print(f"{verdict} {time.monotonic() - started:.0f} s in all.")
    return 0 if good else 1


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="poe faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="of every random choice (default 1)")
    parser.add_argument(
        "--only", action="append", choices=list(ROWS), help="this row; may be repeated"
    )
    parser.add_argument("--jobs", type=int, default=2, help="rows at a time (default 2)")
    parser.add_argument("--row", choices=list(ROWS), help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _in_a_process(name: str, seed: int) -> Line:
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--row", name, "--seed", str(seed)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.monotonic() - started
    if done.returncode:
        return Line(name=name, outcome=None, seconds=seconds, said=done.stderr)
    found = json.loads(done.stdout)
    found["notes"] = tuple(found["notes"])
    return Line(name=name, outcome=Outcome(**found), seconds=seconds)


def _words(line: Line) -> Iterator[str]:
    found = line.outcome
    if found is None:
        yield f"{line.name}: ended without an outcome\n{line.said}"
        return
    if found.skipped:
        yield f"{found.what:{_WIDTH}}  not tried: {'; '.join(found.notes)}"
        return
    yield (
        f"{found.what:{_WIDTH}}  {found.tried:>6}  {found.survived:>8}  {found.lost:>4}  "
        f"{line.seconds:>4.0f} s  {found.control}: {found.control_lost} of "
        f"{found.control_tried} lost"
    )
    for note in found.notes:
        yield f"    {note}"
