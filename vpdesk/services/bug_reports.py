"""What a developer needs to know of a bug, without a word of what the vault holds."""

import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import vpdesk

if TYPE_CHECKING:
    from sys import UnraisableHookArgs


def bug_report(
    kind: type[BaseException], trace: TracebackType | None, *, versions: str = ""
) -> str:
    """Return kinds, places in the code and versions; ``versions`` adds those of other libraries.

    It holds no message and no value: messages of Python's own errors repeat what was typed.
    """
    frames = traceback.extract_tb(trace)
    places = [f"  {_module(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    known = [f"vpdesk {vpdesk.__version__}", f"Python {platform.python_version()}"]
    told = ", ".join([*known, *filter(None, [versions]), sys.platform])
    kinds = " < ".join(cls.__name__ for cls in kind.__mro__ if cls is not object)
    return "\n".join([told, kinds, *places])


def report_uncaught() -> None:
    """From now on report what no code catches, on any thread, instead of repeating its message."""
    sys.excepthook = _report
    sys.unraisablehook = _report_unraisable
    threading.excepthook = _report_thread


def _report(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
    print(bug_report(kind, trace), file=sys.stderr)  # noqa: T201


def _report_unraisable(unraisable: "UnraisableHookArgs") -> None:
    print(bug_report(unraisable.exc_type, unraisable.exc_traceback), file=sys.stderr)  # noqa: T201


def _report_thread(thread: threading.ExceptHookArgs) -> None:
    print(bug_report(thread.exc_type, thread.exc_traceback), file=sys.stderr)  # noqa: T201


def _module(filename: str) -> str:
    """Return the place in the package, else the file's name: no folder of this computer."""
    file, package = Path(filename), Path(vpdesk.__file__).parent
    if file.is_relative_to(package):
        return (package.name / file.relative_to(package)).as_posix()
    # In a built program code has no folder but that of the package.
    return file.as_posix() if file.parts[0] == package.name else file.name
