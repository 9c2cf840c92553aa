"""The real thing on Linux: gnome-keyring on a session bus of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED),
    reason="needs dbus-run-session and gnome-keyring-daemon",
)

START = """
import subprocess, sys
from vpdesk.security.errors import KeyringFailed
from vpdesk.security.os_keyring import *
K = Keyring(limit_seconds=10)
def daemon(password):
    subprocess.run(
        ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
        input=password, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True,
    )
def told(act):
    try:
        return act()
    except KeyringFailed as failure:
        return failure.state.name
"""


def on_a_session_bus(script: str, home: Path, options: Sequence[str] = ()) -> list[str]:
    """Run a script that may start a keyring daemon; both end with the bus."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(home / "data"),
        "PYTHONPATH": str(ROOT),
    }
    found = subprocess.run(
        ["dbus-run-session", *options, "--", sys.executable, "-c", START + script],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert found.returncode == 0, found.stderr
    return found.stdout.split()


def test_an_item_is_stored_read_and_deleted(home: Path) -> None:
    told = on_a_session_bus(
        """
daemon(b"login")
print(keyring_state(K).name)
store_secret(K, "vpdesk/v/s", b"x" * 32)
print(load_secret(K, "vpdesk/v/s") == b"x" * 32)
print(told(lambda: load_secret(K, "vpdesk/v/t")))
delete_secret(K, "vpdesk/v/s")
print(told(lambda: load_secret(K, "vpdesk/v/s")))
""",
        home,
    )
    assert told == ["OK", "True", "ITEM_MISSING", "ITEM_MISSING"]


def test_a_locked_collection_is_told(home: Path) -> None:
    told = on_a_session_bus(
        """
daemon(b"login")
store_secret(K, "vpdesk/v/s", b"x" * 32)
import secretstorage
bus = secretstorage.dbus_init()
secretstorage.get_default_collection(bus).lock()
bus.close()
print(told(lambda: load_secret(Keyring(limit_seconds=5), "vpdesk/v/s")))
""",
        home,
    )
    assert told == ["LOCKED"]


def test_a_daemon_without_a_collection_is_no_service_and_gets_none(home: Path) -> None:
    told = on_a_session_bus(
        """
subprocess.run(["gnome-keyring-daemon", "--start", "--components=secrets"],
               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
print(keyring_state(K).name)
print(told(lambda: store_secret(K, "vpdesk/v/s", b"x" * 32)))
""",
        home,
    )
    assert told == ["NO_SERVICE", "NO_SERVICE"]
    assert not list(home.rglob("*.keyring"))


def test_no_bus_is_no_service(home: Path) -> None:
    told = on_a_session_bus(
        """
import os
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
print(keyring_state(K).name)
del os.environ["DBUS_SESSION_BUS_ADDRESS"]
print(keyring_state(K).name)
""",
        home,
    )
    assert told == ["NO_SERVICE", "NO_SERVICE"]


def test_a_bus_without_a_keyring_is_no_service(home: Path) -> None:
    configuration = home / "bus.conf"
    configuration.write_text(
        '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" '
        '"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">'
        f"<busconfig><type>session</type><listen>unix:dir={home}</listen>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
    )
    told = on_a_session_bus(
        "print(keyring_state(K).name)", home, options=["--config-file", str(configuration)]
    )
    assert told == ["NO_SERVICE"]


def test_a_vault_tells_what_became_of_its_item_and_its_recovery_code_opens(home: Path) -> None:
    told = on_a_session_bus(
        """
from datetime import date
from pathlib import Path
import os, secretstorage
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen
daemon(b"login")
day, folder = (lambda: date(2026, 3, 2)), Path(os.environ["HOME"]) / "vault"
made = vaults.prepare(folder, way=WayToOpen.KEYRING, keyring=K, today=day)
vaults.create(made, typed_code=made.recovery_code, today=day).close()
bus = secretstorage.dbus_init()
kept = secretstorage.get_default_collection(bus)
def opened():
    vaults.unlock_with_keyring(folder, keyring=Keyring(limit_seconds=5), today=day).close()
    return "OK"
def by_code():
    vaults.unlock_with_recovery_code(folder, made.recovery_code, today=day).close()
    return len(list(kept.get_all_items()))
print(told(opened), by_code())
(item,) = kept.get_all_items()
right = item.get_secret()
item.set_secret(b"0" * 64)
print(told(opened), by_code(), item.get_secret() == b"0" * 64)
item.set_secret(right)
print(told(opened), by_code())
item.delete()
print(told(opened), by_code())
kept.lock()
print(told(opened), by_code())
bus.close()
""",
        home,
    )
    assert " ".join(told) == "OK 1 STALE 1 True OK 1 ITEM_MISSING 0 LOCKED 0"
