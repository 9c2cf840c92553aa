"""Keeping this process's memory away from crash files and from other programs of the user."""

import ctypes
import sys

_PR_SET_DUMPABLE = 4


def harden_process() -> bool:
    """Allow no core dump and no debugger; return whether that took effect.

    Only Linux has both calls; elsewhere nothing is done and False returned.
    """
    if sys.platform != "linux":  # pragma: no cover - other systems
        return False
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    return bool(libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
