"""How this process was started, and how it starts itself anew."""

import os
import sys
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from vpdesk.ui.frame.user_environment import give_back, user_environment

STARTED = "VPDESK_STARTED"
"""Environment variable between two processes of vpdesk: words of ``Started``, nothing else."""

# Else the parts of a frozen program would take themselves for its children.
_FRESH_FROZEN = {"PYINSTALLER_RESET_ENVIRONMENT": "1"}


class Started(StrEnum):
    """What a process tells the one that takes its place."""

    LOCKED = "locked"
    """A vault was open."""
    BEHIND = "behind"
    """Its user was busy in another program, which keeps the keyboard."""
    SMALL = "small"
    """The window was minimised."""
    NOT_KEPT = "not_kept"
    """Half-typed text was lost, which is still to be said."""


class Replace(Protocol):
    """Starts the program anew, as ``Launch.repeat`` does."""

    def __call__(self, *options: str, started: frozenset[Started]) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """The program, what followed it on the command line, and its environment."""

    program: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str]
    started: frozenset[Started] = frozenset()

    def give_back(self) -> None:
        """Let this process hand on the environment it got; call when Qt has read what it needs."""
        give_back(self.environment)

    def can_repeat(self) -> bool:
        """Tell whether the program is still there; an update can have taken it away."""
        return os.access(self.program, os.X_OK)

    def repeat(self, *options: str, started: frozenset[Started] = frozenset()) -> bool:
        """Start anew with ``options`` added; return whether this process has to end.

        Where the system can do it, the new program takes the place of this one, under the same
        process id, and this does not return. False when nothing could be started.
        """
        arguments = [*self.arguments, *options]
        environment = {**self.environment, STARTED: " ".join(sorted(started))}
        if getattr(sys, "frozen", False):
            environment |= _FRESH_FROZEN
        if not self.can_repeat():
            return False
        if sys.platform == "win32":  # pragma: no cover - Windows
            return _start_beside(self.program, arguments, environment)
        try:
            os.execve(self.program, [self.program, *arguments], environment)  # noqa: S606
        except OSError:
            return False


def locked(*, is_small: bool, has_focus: bool, is_lost: bool) -> frozenset[Started]:
    """Return what the process that takes over at the lock is told."""
    told = {
        Started.LOCKED: True,
        Started.SMALL: is_small,
        Started.BEHIND: not (is_small or has_focus),
        Started.NOT_KEPT: is_lost,
    }
    return frozenset(word for word, holds in told.items() if holds)


def this_launch(environment: MutableMapping[str, str] = os.environ) -> Launch:
    """Return how this process was started; call before the environment is changed.

    What an earlier process told is taken out of the environment.
    """
    told = environment.pop(STARTED, "").split()
    return Launch(
        program=sys.executable,
        arguments=tuple(_arguments()),
        environment=user_environment(environment, getattr(sys, "_MEIPASS", None)),
        started=frozenset(each for each in Started if each.value in told),
    )


def _arguments() -> Sequence[str]:
    if getattr(sys, "frozen", False):
        return sys.argv[1:]
    # With the options of the interpreter and the module, script or code that it was given.
    return sys.orig_argv[1:]


def _start_beside(
    program: str, arguments: Sequence[str], environment: Mapping[str, str]
) -> bool:  # pragma: no cover - Windows
    from PySide6.QtCore import QProcess, QProcessEnvironment

    known = QProcessEnvironment()
    for name, value in environment.items():
        known.insert(name, value)
    process = QProcess()
    process.setProgram(program)
    process.setArguments(list(arguments))
    process.setWorkingDirectory(str(Path.cwd()))
    process.setProcessEnvironment(known)
    # PySide returns whether it started and the process id, whatever its types say.
    started: object = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)
