"""Checks with a name, carried out one after the other whatever becomes of each."""

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Check = Callable[[], str]
"""Returns what is worth telling of what it found; raises what is wrong."""


class Wrong(Exception):
    """Something is not as it has to be; its text says what, and holds no content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one check."""

    name: str
    ok: bool
    detail: str
    seconds: float


def carry_out(name: str, check: Check) -> Outcome:
    began = time.monotonic()
    try:
        ok, detail = True, check()
    except Exception as error:  # noqa: BLE001 -- every way to fail is to be told
        ok, detail = False, _told(error)
    seconds = round(time.monotonic() - began, 3)
    return Outcome(name=name, ok=ok, detail=detail, seconds=seconds)


def _told(error: Exception) -> str:
    if isinstance(error, Wrong):
        return str(error)
    frames = traceback.extract_tb(error.__traceback__)[-2:]
    places = ", ".join(f"{Path(each.filename).name}:{each.lineno}" for each in frames)
    return f"{type(error).__name__}: {error} ({places})"
