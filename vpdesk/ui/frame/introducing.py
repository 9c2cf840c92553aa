"""Tells the desktop which program this is, so that it shows its name and icon at the window."""

import sys
from contextlib import suppress

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from vpdesk.paths import resources
from vpdesk.ui.traces import keep_out_of_session

NAME = "vpdesk"
"""Also the name of the desktop entry, by which Wayland finds the icon."""
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256, 512)


def introduce(app: QApplication) -> None:
    """Name the program and give it its icon; call before the first window."""
    app.setApplicationName(NAME)
    app.setDesktopFileName(NAME)
    app.setWindowIcon(icon())
    keep_out_of_session(app)
    _stand_alone_in_taskbar()


def icon() -> QIcon:
    """Return the mark of the program in every size there is; each file is read when it is shown."""
    found = QIcon()
    for size in ICON_SIZES:
        found.addFile(str(resources() / "icons" / f"vpdesk-{size}.png"), QSize(size, size))
    return found


def _stand_alone_in_taskbar() -> None:
    """Keep the window apart from others that the same interpreter shows, under its own icon.

    The built program needs no name: Windows knows it by its file, as the start menu and a pin do.
    """
    if sys.platform == "win32" and not hasattr(sys, "frozen"):  # pragma: no cover - Windows
        import ctypes

        with suppress(AttributeError, OSError):
            ctypes.WinDLL("shell32").SetCurrentProcessExplicitAppUserModelID(NAME)
