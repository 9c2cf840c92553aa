"""Hears on macOS that the computer goes to sleep, the screen is locked or its saver starts."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import SignalInstance

from vpdesk.ui.lock_triggers import LockTrigger, Offer

LOCKED, SAVER = "com.apple.screenIsLocked", "com.apple.screensaver.didstart"
MAY_SLEEP, SLEEPS = 0xE0000270, 0xE0000280
"""Messages of IOKit; both have to be answered, the second is certain."""

Notice = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)
PowerNotice = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p
)

_AT_ONCE = 4
_UTF8 = 0x08000100
_CORE = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_POWER = "/System/Library/Frameworks/IOKit.framework/IOKit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frameworks:
    """The libraries of the system that tell, and the modes of the loop in which they do."""

    core: Any
    power: Any
    modes: object


class MacNotices:
    """Emits ``wanted`` for each notice.

    While `hold_sleep` is in force the answer to coming sleep waits until `let_sleep`; macOS waits
    30 seconds at most. That another user comes is told to programs in Cocoa alone.
    """

    def __init__(
        self, wanted: SignalInstance, frameworks: Callable[[], Frameworks] | None = None
    ) -> None:
        self._wanted = wanted
        self._holds = False
        self._unanswered: int | None = None
        self._system = (frameworks or _frameworks)()
        # The system keeps no reference to what it calls.
        self._notice = Notice(self._hear)
        self._power_notice = PowerNotice(self._hear_power)
        self._hear_notices()
        self._root = self._hear_sleep()

    def offers(self) -> dict[LockTrigger, Offer]:
        return {
            LockTrigger.SLEEP: Offer.TOLD if self._root else Offer.AT_WAKING,
            LockTrigger.SESSION_LOCK: Offer.TOLD,
            LockTrigger.USER_SWITCH: Offer.NOT_HEARD,
            LockTrigger.SCREEN_SAVER: Offer.TOLD,
        }

    def hold_sleep(self) -> None:
        self._holds = True

    def let_sleep(self) -> None:
        self._holds = False
        self._allow()

    def _hear(self, *_told: object) -> None:
        self._wanted.emit()

    def _hear_power(self, _own: object, _service: int, message: int, answer: int | None) -> None:
        if message not in {MAY_SLEEP, SLEEPS}:
            return
        self._unanswered = answer or 0
        if message == SLEEPS:
            self._wanted.emit()
        if message == MAY_SLEEP or not self._holds:
            self._allow()

    def _allow(self) -> None:
        answer, self._unanswered = self._unanswered, None
        if answer is not None:
            self._system.power.IOAllowPowerChange(self._root, answer)

    def _hear_notices(self) -> None:
        core = self._system.core
        centre = core.CFNotificationCenterGetDistributedCenter()
        for name in (LOCKED, SAVER):
            told = core.CFStringCreateWithCString(None, name.encode(), _UTF8)
            core.CFNotificationCenterAddObserver(centre, None, self._notice, told, None, _AT_ONCE)

    def _hear_sleep(self) -> int:
        core, power = self._system.core, self._system.power
        port, notifier = ctypes.c_void_p(), ctypes.c_uint32()
        root = power.IORegisterForSystemPower(
            None, ctypes.byref(port), self._power_notice, ctypes.byref(notifier)
        )
        if root:
            source = power.IONotificationPortGetRunLoopSource(port)
            core.CFRunLoopAddSource(core.CFRunLoopGetMain(), source, self._system.modes)
        return int(root)


def _frameworks() -> Frameworks:  # pragma: no cover - macOS
    core, power = ctypes.CDLL(_CORE), ctypes.CDLL(_POWER)
    pointer, number, long = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_long
    types: tuple[tuple[Any, Any, list[Any]], ...] = (
        (core.CFNotificationCenterGetDistributedCenter, pointer, []),
        (core.CFStringCreateWithCString, pointer, [pointer, ctypes.c_char_p, number]),
        (
            core.CFNotificationCenterAddObserver,
            None,
            [pointer, pointer, Notice, pointer, pointer, long],
        ),
        (core.CFRunLoopGetMain, pointer, []),
        (core.CFRunLoopAddSource, None, [pointer, pointer, pointer]),
        (power.IORegisterForSystemPower, number, [pointer, pointer, PowerNotice, pointer]),
        (power.IONotificationPortGetRunLoopSource, pointer, [pointer]),
        (power.IOAllowPowerChange, ctypes.c_int, [number, long]),
    )
    for function, result, arguments in types:
        function.restype, function.argtypes = result, arguments
    modes = pointer.in_dll(core, "kCFRunLoopCommonModes")
    return Frameworks(core=core, power=power, modes=modes)
