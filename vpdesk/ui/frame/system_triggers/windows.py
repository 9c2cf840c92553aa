"""Hears on Windows that the computer goes to sleep, and that the session is locked or left."""

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, SignalInstance
from PySide6.QtGui import QGuiApplication

from vpdesk.ui.lock_triggers import LockTrigger, Offer

WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
LEAVES_SESSION = frozenset({0x2, 0x4, 0x6, 0x7})
"""Console left, remote connection left, logged off, locked."""

_THIS_SESSION = 0


class WindowsMessages(QAbstractNativeEventFilter):
    """Emits ``wanted`` for the messages that every window of the program gets."""

    def __init__(self, wanted: SignalInstance) -> None:
        super().__init__()
        self._wanted = wanted
        self._hears_sessions = _register()
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def offers(self) -> dict[LockTrigger, Offer]:
        session = Offer.TOLD if self._hears_sessions else Offer.NOT_TOLD
        return {
            LockTrigger.SLEEP: Offer.TOLD,
            LockTrigger.SESSION_LOCK: session,
            LockTrigger.USER_SWITCH: session,
            # Windows tells it to the window in front alone; a saver that locks is told as a lock.
            LockTrigger.SCREEN_SAVER: Offer.NOT_TOLD,
        }

    def hold_sleep(self) -> None:
        """Windows gives two seconds to who handles the message, which is enough."""

    def let_sleep(self) -> None:
        """Nothing is held."""

    def nativeEventFilter(
        self,
        eventType: QByteArray | bytes | bytearray | memoryview,  # noqa: N803  # Qt's name
        message: int,
    ) -> tuple[bool, int]:
        told = wintypes.MSG.from_address(int(message))
        if is_leaving(told.message, told.wParam):
            self._wanted.emit()
        return False, 0


def is_leaving(message: int, detail: int) -> bool:
    """Tell whether a message of Windows says that the computer or the session is left."""
    if message == WM_POWERBROADCAST:
        return detail == PBT_APMSUSPEND
    return message == WM_WTSSESSION_CHANGE and detail in LEAVES_SESSION


def _register() -> bool:
    """Ask to be told about the session; only Windows can."""
    if sys.platform != "win32":
        return False
    window = QGuiApplication.topLevelWindows()[0].winId()  # pragma: no cover - Windows
    library = ctypes.WinDLL("wtsapi32")  # pragma: no cover - Windows
    return bool(  # pragma: no cover - Windows
        library.WTSRegisterSessionNotification(wintypes.HWND(window), _THIS_SESSION)
    )
