"""The notices of macOS that lock, told by stand-ins for its two libraries."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.frame.system_triggers.ear import Ear
from vpdesk.ui.frame.system_triggers.macos import (
    LOCKED,
    MAY_SLEEP,
    SAVER,
    SLEEPS,
    Frameworks,
    MacNotices,
)
from vpdesk.ui.lock_triggers import LockTrigger, Offer

ROOT, ANSWER, POWERED_ON = 7, 41, 0xE0000300


class Mac:
    """Calls what was given to it, the way the system does."""

    def __init__(self, root: int = ROOT) -> None:
        self.root = root
        self.observers: dict[str, Any] = {}
        self.power_observer: Any = None
        self.sources: list[tuple[object, ...]] = []
        self.allowed: list[tuple[int, int]] = []

    def frameworks(self) -> Frameworks:
        return Frameworks(core=self, power=self, modes="common modes")

    def CFNotificationCenterGetDistributedCenter(self) -> str:  # noqa: N802  # the system's name
        return "centre"

    def CFStringCreateWithCString(self, _by: None, text: bytes, _as: int) -> str:  # noqa: N802
        return text.decode()

    def CFNotificationCenterAddObserver(  # noqa: N802
        self, centre: str, _own: None, notice: Any, name: str, _of: None, _when: int
    ) -> None:
        assert centre == "centre"
        self.observers[name] = notice

    def IORegisterForSystemPower(  # noqa: N802
        self, _own: None, _port: object, notice: Any, _notifier: object
    ) -> int:
        self.power_observer = notice
        return self.root

    def IONotificationPortGetRunLoopSource(self, _port: object) -> str:  # noqa: N802
        return "source"

    def CFRunLoopGetMain(self) -> str:  # noqa: N802
        return "loop"

    def CFRunLoopAddSource(self, *told: object) -> None:  # noqa: N802
        self.sources.append(told)

    def IOAllowPowerChange(self, root: int, answer: int) -> None:  # noqa: N802
        self.allowed.append((root, answer))

    def tell(self, name: str) -> None:
        self.observers[name](None, None, None, None, None)

    def tell_power(self, message: int) -> None:
        self.power_observer(None, 0, message, ANSWER)


@pytest.mark.parametrize("name", [LOCKED, SAVER])
def test_a_locked_screen_and_a_screen_saver_lock(qtbot: QtBot, name: str) -> None:
    mac, ear = Mac(), Ear()
    notices = MacNotices(ear.wanted, mac.frameworks)

    mac.tell(name)

    assert ear.heard == 1
    assert notices.offers()[LockTrigger.SESSION_LOCK] is Offer.TOLD


def test_sleep_locks_and_waits_until_nothing_is_open(qtbot: QtBot) -> None:
    mac, ear = Mac(), Ear()
    notices = MacNotices(ear.wanted, mac.frameworks)
    notices.hold_sleep()

    mac.tell_power(SLEEPS)
    assert (ear.heard, mac.allowed) == (1, [])

    notices.let_sleep()
    assert mac.allowed == [(ROOT, ANSWER)]
    notices.let_sleep()
    assert mac.allowed == [(ROOT, ANSWER)]


def test_a_vault_that_closes_at_once_answers_once(qtbot: QtBot) -> None:
    mac, ear = Mac(), Ear()
    notices = MacNotices(ear.wanted, mac.frameworks)
    notices.hold_sleep()
    ear.wanted.connect(notices.let_sleep)

    mac.tell_power(SLEEPS)

    assert mac.allowed == [(ROOT, ANSWER)]


def test_sleep_waits_for_nothing_when_nothing_is_open(qtbot: QtBot) -> None:
    mac, ear = Mac(), Ear()
    notices = MacNotices(ear.wanted, mac.frameworks)
    notices.let_sleep()

    mac.tell_power(SLEEPS)

    assert (ear.heard, mac.allowed) == (1, [(ROOT, ANSWER)])


def test_a_computer_that_only_asks_may_sleep_and_stays_open(qtbot: QtBot) -> None:
    mac, ear = Mac(), Ear()
    notices = MacNotices(ear.wanted, mac.frameworks)
    notices.hold_sleep()

    mac.tell_power(MAY_SLEEP)
    mac.tell_power(POWERED_ON)

    assert (ear.heard, mac.allowed) == (0, [(ROOT, ANSWER)])


def test_sleep_is_listened_for_where_the_window_listens(qtbot: QtBot) -> None:
    mac = Mac()
    MacNotices(Ear().wanted, mac.frameworks)

    assert mac.sources == [("loop", "source", "common modes")]


def test_a_system_that_refuses_tells_sleep_at_waking(qtbot: QtBot) -> None:
    mac = Mac(root=0)
    notices = MacNotices(Ear().wanted, mac.frameworks)

    assert mac.sources == []
    assert notices.offers() == {
        LockTrigger.SLEEP: Offer.AT_WAKING,
        LockTrigger.SESSION_LOCK: Offer.TOLD,
        LockTrigger.USER_SWITCH: Offer.NOT_HEARD,
        LockTrigger.SCREEN_SAVER: Offer.TOLD,
    }
