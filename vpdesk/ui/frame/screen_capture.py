"""Keeps the windows of vpdesk out of screen pictures and shared screens, where a system can."""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtGui import QGuiApplication

SHOWN, HIDDEN = 0x00, 0x11
"""WDA_NONE and WDA_EXCLUDEFROMCAPTURE, which Windows knows since 10 version 2004."""


def can_hide() -> bool:
    """Tell whether this system can keep a window out of pictures of the screen."""
    return sys.platform == "win32"


def tell_windows(window: int, affinity: int) -> None:
    """Tell Windows whether a window may be seen in pictures; elsewhere nothing is done."""
    if sys.platform == "win32":  # pragma: no cover - Windows
        ctypes.WinDLL("user32").SetWindowDisplayAffinity(wintypes.HWND(window), affinity)


def hide_windows(hidden: bool, tell: Callable[[int, int], None] = tell_windows) -> None:
    """Hide every window that is on the screen now, or let it be seen again."""
    for window in QGuiApplication.topLevelWindows():
        if window.isVisible():
            tell(window.winId(), HIDDEN if hidden else SHOWN)
