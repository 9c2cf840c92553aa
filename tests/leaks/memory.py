"""Looks through the memory of a running process."""

from collections.abc import Mapping
from pathlib import Path

from tests.leaks.canaries import leaks

_PIECE = 64 * 1024 * 1024
_OVERLAP = 4096


def leaks_in_memory(pid: int, secrets: Mapping[str, bytes]) -> set[str]:
    """Return which canaries and secrets stand anywhere in the memory of a process.

    Raises PermissionError where the system does not let this process look.
    """
    found: set[str] = set()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights, _, _, inode, *_ = line.split()
            start, end = (int(each, 16) for each in span.split("-"))
            if not rights.startswith("r") or "[v" in line:
                continue
            if inode != "0" and not rights.startswith("rw"):
                # What stands in a file of the program, and nobody can write to.
                continue
            while start < end:
                memory.seek(start)
                try:
                    content = memory.read(min(_PIECE, end - start))
                except OSError:
                    break
                found |= leaks(content, secrets)
                start += max(len(content) - _OVERLAP, 1) if len(content) == _PIECE else end
    return found
