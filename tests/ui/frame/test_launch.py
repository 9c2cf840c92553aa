"""How the program starts itself anew: the same command, the same environment, nothing content."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from vpdesk.ui.frame.launch import STARTED, Launch, Started, this_launch


def launch(program: str = sys.executable) -> Launch:
    return Launch(program=program, arguments=("-m", "vpdesk"), environment={"A": "1"})


@pytest.fixture
def executed(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Note what would be executed in the place of this process."""
    calls: list[tuple[Any, ...]] = []
    monkeypatch.setattr(os, "execve", lambda *call: calls.append(call))
    return calls


posix = pytest.mark.skipif(sys.platform == "win32", reason="there it starts beside")


def test_what_the_process_before_told_is_taken_out_of_the_environment() -> None:
    environment = {"A": "1", STARTED: "locked small nonsense"}

    found = this_launch(environment)

    assert found.started == {Started.LOCKED, Started.SMALL}
    assert environment == found.environment == {"A": "1"}


def test_a_first_start_was_told_nothing() -> None:
    assert this_launch({}).started == frozenset()


def test_the_options_of_the_interpreter_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python", "-X", "utf8", "-m", "vpdesk", "--vault", "v"])

    found = this_launch({})

    assert found.program == sys.executable
    assert found.arguments == ("-X", "utf8", "-m", "vpdesk", "--vault", "v")


@posix
def test_a_built_program_starts_itself(
    monkeypatch: pytest.MonkeyPatch, executed: list[tuple[Any, ...]]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["vpdesk", "--vault", "v"])

    this_launch({}).repeat()

    ((program, arguments, environment),) = executed
    assert program == sys.executable
    assert arguments == [sys.executable, "--vault", "v"]
    assert environment["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


@posix
def test_the_same_command_is_started_in_the_same_environment(
    executed: list[tuple[Any, ...]],
) -> None:
    launch().repeat("--vault", "v", started=frozenset({Started.LOCKED, Started.BEHIND}))

    command = [sys.executable, "-m", "vpdesk", "--vault", "v"]
    assert executed == [(sys.executable, command, {"A": "1", STARTED: "behind locked"})]


def test_a_program_that_is_gone_cannot_be_started(
    tmp_path: Path, executed: list[tuple[Any, ...]]
) -> None:
    assert not launch(str(tmp_path / "gone")).repeat()
    assert executed == []


@posix
def test_a_system_that_refuses_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "execve", refuse)

    assert launch().repeat() is False
