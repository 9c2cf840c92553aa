"""What the window says when something cannot be done, and when vpdesk itself is wrong."""

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QLocale

import vpdesk


def words_for(error: BaseException) -> str | None:
    """Return the sentence for a situation we know, in the language of the window; else None."""
    from vpdesk.services.wording import sentence

    return sentence(error, "en" if QLocale().name().startswith("en") else "nl")


def bug_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what a developer needs: kinds, places in the code and versions.

    It holds no message and no value: messages of Python's own errors repeat what was typed.
    """
    frames = traceback.extract_tb(trace)
    places = [f"  {_module(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    versions = (
        f"vpdesk {vpdesk.__version__}, Python {platform.python_version()}, "
        f"Qt {PySide6.__version__}, {sys.platform}"
    )
    kinds = " < ".join(cls.__name__ for cls in kind.__mro__ if cls is not object)
    return "\n".join([versions, kinds, *places])


def _module(filename: str) -> str:
    """Return the place in the package, else the file's name: no folder of this computer."""
    file, package = Path(filename), Path(vpdesk.__file__).parent
    if file.is_relative_to(package):
        return (package.name / file.relative_to(package)).as_posix()
    # In a built program code has no folder but that of the package.
    return file.as_posix() if file.parts[0] == package.name else file.name
