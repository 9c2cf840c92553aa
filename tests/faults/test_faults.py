"""Every kind of fault a few times; ``poe faults`` tries them all, as often as it counts."""

import sys
from collections.abc import Callable

import pytest

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
    table,
    two_programs,
)
from tests.faults.outcome import Outcome, not_tried

FEW: dict[str, Callable[[], Outcome]] = {
    "power": lambda: power_loss.lose_power(60, seed=1, control=20, saves=6),
    "keys": lambda: power_loss.lose_power_at_new_keys(40, seed=1, control=10),
    "errors": lambda: injected_errors.fail_calls(8, seed=1, control=1),
    "kills": lambda: kills.kill_while_saving(4, seed=1, control=40, enough=1),
    "newer": lambda: kills.kill_newer_saves(4, seed=1, control=40, enough=1, rounds=1),
    "issuing": lambda: issuing.kill_while_issuing(4, seed=1, control=40, enough=1),
    "commands": lambda: commands.kill_commands(2, seed=1, control=40, enough=1),
    "disk": lambda: full_disk.fill_disk(every=60, control=1),
    "backup": lambda: damaged_backup.damage_backup(60, seed=1, control=5, every=12),
    "flips": lambda: damaged_database.damage_database(40, seed=1, control=10, every=25),
    "older": lambda: damaged_database.put_back_older(40, seed=1),
    "header": lambda: damaged_header.damage_one_copy(every=64, control=4),
    "headers": lambda: damaged_header.damage_both_copies(100, seed=1, control=60),
    "migration": lambda: migrations.fail_migrations(every=8, control=8),
    "programs": lambda: two_programs.open_twice(2, control=1),
    "clocks": clocks.set_clocks,
    "libraries": other_libraries.put_in_others,
}


@pytest.mark.skipif(sys.platform != "linux", reason="processes are split off and followed")
@pytest.mark.parametrize("name", FEW)
def test_a_fault_loses_nothing_and_its_control_does(name: str) -> None:
    outcome = FEW[name]()

    if outcome.skipped:
        pytest.skip("; ".join(outcome.notes))
    assert outcome.notes == ()
    assert outcome.is_good


def test_the_table_tells_what_was_lost(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    outcomes = {
        "power": not_tried("power lost", "strace is not installed"),
        "kills": Outcome(what="killed", tried=3, control="none", control_tried=1, control_lost=1),
        "flips": Outcome(what="flipped", tried=3, lost=1, control="none", notes=("1 × gone",)),
    }

    def found(name: str, _seed: int) -> table.Line:
        return table.Line(name=name, outcome=outcomes.get(name), seconds=1, said="fell over")

    monkeypatch.setattr(table, "_in_a_process", found)

    assert table.main(["--only", "power", "--only", "kills"]) == 0
    assert table.main(["--only", "flips"]) == 1
    assert table.main(["--only", "clocks"]) == 1
    said = capsys.readouterr().out
    assert "Seed 1." in said
    assert "not tried: strace is not installed" in said
    assert "1 × gone" in said
    assert "fell over" in said


def test_a_control_that_loses_nothing_is_not_good() -> None:
    assert not Outcome(what="killed", tried=3, control="none", control_tried=1).is_good
    assert not Outcome(what="killed", tried=0, control="none", control_lost=1).is_good
