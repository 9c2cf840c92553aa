"""Watch a built program open its sockets while it tests itself: none may be of the internet."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

_STRACE = ["strace", "-f", "--seccomp-bpf", "-e", "trace=socket,connect,execve"]
_FOREIGN = re.compile(r"socket\((?!AF_UNIX)(\w+)|sa_family=(?!AF_UNIX)(\w+)")
_NO_PRINTER = "/nonexistent/cups.sock"
"""Else the library for printing looks for a print service on this computer's own address."""


def foreign_sockets(trace: str) -> list[str]:
    """Return the kinds of sockets in a log of strace that are not between programs here."""
    return sorted({found[1] or found[2] for found in _FOREIGN.finditer(trace)})


def check_offline(command: list[str], environment: dict[str, str], folder: Path) -> None:
    """Run ``command`` to its end under strace and leave when it fails or opens such a socket."""
    if shutil.which("strace") is None:
        print("not tried: strace is not installed, which would show what it connects to")
        return
    trace = folder / "trace"
    watched = [*_STRACE, "-o", str(trace), *command]
    done = subprocess.run(
        watched, env=environment | {"CUPS_SERVER": _NO_PRINTER}, check=False, timeout=600
    )
    found = foreign_sockets(trace.read_text(encoding="utf-8", errors="replace"))
    if done.returncode or found:
        sys.exit(f"while it was watched: exit code {done.returncode}, sockets {found}")
    print("opens no socket but those between programs of this computer")
