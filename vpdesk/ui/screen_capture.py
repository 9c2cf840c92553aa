"""Keeps the windows of vpdesk out of screen pictures and shared screens, where a system can."""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtGui import QGuiApplication

_SHOWN, _HIDDEN = 0x00, 0x11
"""WDA_NONE and WDA_EXCLUDEFROMCAPTURE, which Windows knows since 10 version 2004."""

_SHARED, _KEPT = 1, 0
"""NSWindowSharingReadOnly and NSWindowSharingNone; since macOS 15 not every program heeds it."""

_TELLING = frozenset({"win32", "darwin"})


def can_hide() -> bool:
    """Tell whether this system can keep a window out of pictures of the screen."""
    return sys.platform in _TELLING


def tell_system(window: int, hidden: bool) -> None:
    """Tell the system whether a window stays out of pictures; where it cannot, do nothing."""
    if sys.platform == "win32":  # pragma: no cover - Windows
        affinity = _HIDDEN if hidden else _SHOWN
        ctypes.WinDLL("user32").SetWindowDisplayAffinity(wintypes.HWND(window), affinity)
    elif sys.platform == "darwin":  # pragma: no cover - macOS
        _tell_mac(window, _KEPT if hidden else _SHARED)


def hide_windows(hidden: bool, tell: Callable[[int, bool], None] = tell_system) -> None:
    """Hide every window that is on the screen now, or let it be seen again."""
    for window in QGuiApplication.topLevelWindows():
        if window.isVisible():
            tell(window.winId(), hidden)


def _tell_mac(view: int, sharing: int) -> None:  # pragma: no cover - macOS
    library = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    pointer = ctypes.c_void_p
    library.sel_registerName.restype = pointer
    library.sel_registerName.argtypes = [ctypes.c_char_p]
    ask = ctypes.CFUNCTYPE(pointer, pointer, pointer)(("objc_msgSend", library))
    put = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_ulong)(("objc_msgSend", library))
    window = ask(view, library.sel_registerName(b"window"))
    if window:
        put(window, library.sel_registerName(b"setSharingType:"), sharing)
