"""What a Linux desktop says on its buses locks; real messages over a bus of their own."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.frame.system_triggers import fake_services

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="needs dbus-daemon"
)

if sys.platform == "linux":
    from PySide6.QtDBus import QDBusConnection

    from vpdesk.ui.frame.system_triggers import buses, login_manager, screen_savers
    from vpdesk.ui.frame.system_triggers.listening import SystemTriggers
    from vpdesk.ui.lock_triggers import LockTrigger, Offer

LOGIN, SAVER = fake_services.LOGIN, fake_services.SAVER


@dataclass
class Desktop:
    """A bus with services on it, and what vpdesk heard of them."""

    triggers: "SystemTriggers"
    services: "subprocess.Popen[str]"
    qtbot: QtBot
    heard: list[bool] = field(default_factory=list)

    def say(self, order: str) -> None:
        assert self.services.stdin is not None
        self.services.stdin.write(order + "\n")
        self.services.stdin.flush()

    def ask(self, order: str) -> str:
        self.say(order)
        assert self.services.stdout is not None
        return self.services.stdout.readline().strip()

    def offers(self) -> "dict[LockTrigger, Offer]":
        return {each.trigger: each.offer for each in self.triggers.offers()}

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until)


@pytest.fixture
def address() -> Iterator[str]:
    """Run a bus, and give where it is."""
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.kill()


@pytest.fixture
def desktop(
    qtbot: QtBot, address: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Desktop]:
    """Give a desktop with the services that a test names, else with all."""
    names = getattr(request, "param", [LOGIN, SAVER])
    with subprocess.Popen(
        [sys.executable, fake_services.__file__, *names],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={
            "DBUS_SESSION_BUS_ADDRESS": address,
            "PYTHONPATH": str(Path(__file__).resolve().parents[4]),
        },
    ) as services:
        assert services.stdout is not None
        assert services.stdout.readline() == "ready\n"
        bus = QDBusConnection.connectToBus(address, "of the test")
        assert bus.isConnected()
        monkeypatch.setattr(login_manager, "system_bus", lambda: bus)
        monkeypatch.setattr(screen_savers, "session_bus", lambda: bus)
        monkeypatch.setenv("XDG_SESSION_ID", "unknown")
        triggers = SystemTriggers()
        made = Desktop(triggers, services, qtbot)
        triggers.lock_wanted.connect(lambda: made.heard.append(True))
        triggers.start()
        yield made
        triggers.deleteLater()
        services.kill()
    QDBusConnection.disconnectFromBus("of the test")


def all_told(desktop: Desktop) -> bool:
    return set(desktop.offers().values()) == {Offer.TOLD}


@pytest.mark.parametrize("what", ["sleep", "lock", "another user", "locked", "saver"])
def test_what_the_desktop_tells_locks(desktop: Desktop, what: str) -> None:
    desktop.wait(lambda: all_told(desktop))

    desktop.say(what)

    desktop.wait(lambda: bool(desktop.heard))


def test_what_concerns_somebody_else_does_not(desktop: Desktop) -> None:
    desktop.wait(lambda: all_told(desktop))

    for what in ("lock of another session", "something else", "saver ends"):
        desktop.say(what)
    desktop.say("lock")

    desktop.wait(lambda: bool(desktop.heard))
    assert desktop.heard == [True]


def test_sleep_waits_while_a_vault_is_open(desktop: Desktop) -> None:
    desktop.wait(lambda: all_told(desktop))

    desktop.triggers.hold_sleep()
    manager = desktop.triggers._listeners[0]
    desktop.wait(lambda: getattr(manager, "_inhibitor", None) is not None)
    assert desktop.ask("is sleep held") == "yes"

    desktop.triggers.let_sleep()
    desktop.wait(lambda: desktop.ask("is sleep held") == "no")


def test_an_answer_that_comes_after_the_lock_holds_nothing(desktop: Desktop) -> None:
    desktop.wait(lambda: all_told(desktop))

    desktop.triggers.hold_sleep()
    desktop.triggers.let_sleep()
    desktop.say("lock")
    desktop.wait(lambda: bool(desktop.heard))

    assert desktop.ask("is sleep held") == "no"


@pytest.mark.parametrize("desktop", [[LOGIN]], indirect=True)
def test_a_desktop_without_a_saver_says_so(desktop: Desktop) -> None:
    desktop.wait(lambda: desktop.offers()[LockTrigger.SESSION_LOCK] is Offer.TOLD)

    assert desktop.offers()[LockTrigger.SCREEN_SAVER] is Offer.NOT_TOLD


@pytest.mark.parametrize("desktop", [[SAVER]], indirect=True)
def test_a_computer_without_logind_locks_at_waking_up(desktop: Desktop) -> None:
    desktop.wait(lambda: desktop.offers()[LockTrigger.SCREEN_SAVER] is Offer.TOLD)

    assert desktop.offers()[LockTrigger.SLEEP] is Offer.AT_WAKING
    assert desktop.offers()[LockTrigger.SESSION_LOCK] is Offer.NOT_TOLD


def test_without_a_bus_only_the_clock_is_left(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(login_manager, "system_bus", lambda: None)
    monkeypatch.setattr(screen_savers, "session_bus", lambda: None)
    triggers = SystemTriggers()
    triggers.start()
    triggers.hold_sleep()
    triggers.let_sleep()

    assert {each.trigger: each.offer for each in triggers.offers()} == {
        LockTrigger.SLEEP: Offer.AT_WAKING,
        LockTrigger.SESSION_LOCK: Offer.NO_BUS,
        LockTrigger.USER_SWITCH: Offer.NO_BUS,
        LockTrigger.SCREEN_SAVER: Offer.NO_BUS,
    }


def test_no_bus_is_started_where_there_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(buses, "_SYSTEM_SOCKET", str(tmp_path / "none"))

    assert buses.session_bus() is None
    assert buses.system_bus() is None


def test_the_buses_of_the_session_are_used(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")

    assert buses.session_bus() is None
    assert buses.system_bus() is None
