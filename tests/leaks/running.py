"""Starts the real program for a canary session: traced, without a network, and looked into."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.leaks.canaries import ATTACHED, PASSWORD, REGISTER, canary, exports_in, register_text
from tests.leaks.memory import leaks_in_memory
from tests.leaks.session import STEP
from tests.leaks.traces import CALLS, Trace, read_trace

ROOT = Path(__file__).resolve().parents[2]
# Whoever may do everything needs no namespace of users, which some containers forbid.
_APART = [
    "unshare",
    *([] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["--map-root-user"]),
    "--net",
]
_TRACED = ["strace", "-f", "-y", "-xx", "-s", "100000000", "--seccomp-bpf"]
_LONGEST = 300


@dataclass
class Day:
    """What was seen of one session; `memory` by the moment at which it was looked into."""

    home: Path
    shared: Path
    vault: Path
    code: int
    said: str
    trace: Trace
    secrets: Mapping[str, bytes] = field(repr=False)
    memory: dict[str, set[str]]


@cache
def why_not() -> str:
    """Return why no session can be watched here; empty when it can."""
    if sys.platform != "linux":
        return "only Linux has strace and network namespaces"
    for tool in ("strace", "unshare"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    tried = subprocess.run(
        [*_APART, *_TRACED, "-o", os.devnull, "true"], capture_output=True, check=False
    )
    return "" if tried.returncode == 0 else "this system lets nobody trace a program"


def spend_a_day(folder: Path) -> Day:
    """Run the session to its end and return what was seen of it."""
    home, shared, trace = folder / "home", folder / "shared", folder / "trace"
    vault = home / "kluis"
    for each in (home, shared, exports_in(shared)):
        each.mkdir()
    (exports_in(shared) / REGISTER).write_text(register_text(), encoding="utf-8")
    (exports_in(shared) / ATTACHED).write_text(canary("attached") * 1_000, encoding="utf-8")
    calls = "trace=" + ",".join(f"?{call}" for call in CALLS)
    command = [*_APART, *_TRACED, "-e", calls, "-o", str(trace), sys.executable, "-m", "vpdesk"]
    program = subprocess.Popen(
        [*command, "--vault", str(vault)],
        cwd=home,
        env=_environment(home, shared),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    memory: dict[str, set[str]] = {}
    secrets: dict[str, bytes] = {}
    assert program.stdout is not None
    patience = threading.Timer(_LONGEST, program.kill)
    patience.start()
    try:
        for line in program.stdout:
            word, pid = line.split()
            secrets = secrets or _secrets(vault)
            memory[word] = leaks_in_memory(int(pid), secrets)
            (shared / word).touch()
        _, said = program.communicate()
    finally:
        patience.cancel()
        program.kill()
        program.wait()
    return Day(
        home=home,
        shared=shared,
        vault=vault,
        code=program.returncode,
        said=said,
        trace=read_trace(trace),
        secrets=secrets,
        memory=memory,
    )


def _environment(home: Path, shared: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "nl",
        "QT_QPA_PLATFORM": "offscreen",
        # An installed program has its bytecode beside it.
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": f"{Path(__file__).with_name('inside')}{os.pathsep}{ROOT}",
        STEP: "a day",
        f"{STEP}_FOLDER": str(shared),
    }


def _secrets(vault: Path) -> dict[str, bytes]:
    """Return every key of the vault, by what it is for; the password opens them."""
    from vpdesk.security import keys, unlocking

    opened = unlocking.unlock_with_password(vault, PASSWORD)
    return {
        "master key": opened.master.secret,
        "database key": bytes.fromhex(opened.database_key),
        "header key": keys.header_mac_key(opened.master, vault=opened.vault),
        "anchor key": opened.anchor_key,
        "backup key": opened.backup_key,
        "password": PASSWORD.encode(),
    }
