"""How much memory this process holds."""

import os
from pathlib import Path

_PAGES = Path("/proc/self/statm")


def resident_megabytes() -> float | None:
    """Return what lies in memory now, in MB of 1,000,000 bytes; None where Linux is not asked."""
    if not _PAGES.exists():
        return None
    return int(_PAGES.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
