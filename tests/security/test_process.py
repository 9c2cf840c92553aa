"""A hardened process cannot be dumped, and the vault's checks still work in it."""

import ctypes
import resource
import subprocess
import sys

import pytest

from vpdesk.security.process import harden_process

HARDEN = """
import ctypes, resource, sys
from pathlib import Path
from vpdesk.security.process import harden_process
from vpdesk.security.vault_place import check_place
print(harden_process(), resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))
check_place(Path.home() / "vault")
"""


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these calls")


def test_the_process_is_not_dumpable_and_leaves_no_core() -> None:
    found = subprocess.run(
        [sys.executable, "-c", HARDEN], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "True (0, 0) 0"


def test_both_calls_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(resource, "setrlimit", lambda *call: asked.append(call))
    try:
        assert harden_process()
    finally:
        ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
    assert asked == [(resource.RLIMIT_CORE, (0, 0))]
