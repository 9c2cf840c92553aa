"""Renames where another program may be looking: a virus scanner opens what was just written."""

import time
from collections.abc import Callable
from pathlib import Path

_PASSING_WINDOWS_ERRORS = frozenset({5, 32, 33})
_PATIENCE_SECONDS = 2.5
_PAUSE_SECONDS = 0.05


def replace_patiently(
    source: Path,
    target: Path,
    *,
    replace: Callable[[Path, Path], object] = Path.replace,
    pause: Callable[[float], object] = time.sleep,
    now: Callable[[], float] = time.monotonic,
) -> None:
    """Rename over the target; on Windows wait up to 2.5 s while another program has it open."""
    end = now() + _PATIENCE_SECONDS
    while True:
        try:
            replace(source, target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _PASSING_WINDOWS_ERRORS or now() >= end:
                raise
            pause(_PAUSE_SECONDS)
        else:
            return
