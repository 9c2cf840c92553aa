"""What another program looks into is renamed when it no longer does."""

from pathlib import Path

import pytest

from vpdesk.renaming import replace_patiently


class WindowsError5(OSError):
    def __init__(self, number: int) -> None:
        super().__init__(13, "")
        self.winerror = number


class Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def now(self) -> float:
        return self.time

    def pause(self, seconds: float) -> None:
        self.time += seconds


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_held_by_another_program_is_waited_for(tmp_path: Path, number: int) -> None:
    clock, tries = Clock(), []

    def replace(source: Path, target: Path) -> None:
        tries.append((source, target))
        if len(tries) < 10:
            raise WindowsError5(number)

    replace_patiently(tmp_path, tmp_path, replace=replace, pause=clock.pause, now=clock.now)
    assert len(tries) == 10


@pytest.mark.parametrize(("number", "waited"), [(32, 2.5), (112, 0.0)])
def test_waiting_ends_and_other_errors_are_not_waited_for(
    tmp_path: Path, number: int, waited: float
) -> None:
    clock = Clock()

    def replace(_source: Path, _target: Path) -> None:
        raise WindowsError5(number)

    with pytest.raises(OSError, match="13"):
        replace_patiently(tmp_path, tmp_path, replace=replace, pause=clock.pause, now=clock.now)
    assert clock.time == pytest.approx(waited, abs=0.06)
