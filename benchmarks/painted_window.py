"""Run as a program: show the unlock window, or a bare one, and print what it cost until painted.

``painted_window.py bare`` or ``painted_window.py unlock FOLDER``. Prints a JSON list of two: CPU
time of the whole process in seconds, from the start of the interpreter, and megabytes of memory.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPainting(QObject):
    """Lets a window paint itself for the first time, then prints the time and ends the process."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Expose and isinstance(watched, QWindow):
            watched.removeEventFilter(self)
            watched.event(event)
            spent = time.process_time()
            print(json.dumps([spent, _memory()]), flush=True)
            os._exit(0)
        return False


def bare_window() -> tuple[QApplication, QWidget]:
    """Return an empty main window of the size of ours, shown."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    return app, window


def unlock_window(folder: Path) -> tuple[QApplication, QWidget]:
    """Return the window of the program, shown, with the page that unlocks the vault."""
    from vpdesk.app import Program
    from vpdesk.paths import user_data_folder
    from vpdesk.ui.preferences import FILE_NAME, Preferences
    from vpdesk.ui.theme import install_theme
    from vpdesk.ui.unlock.door import Door

    preferences = Preferences(user_data_folder() / FILE_NAME)
    app = QApplication(sys.argv[:1])
    theme = install_theme(app, preferences.theme)
    program = Program(app, preferences, theme, Door(folder=folder))
    program.start()
    return app, program.window


def _memory() -> float | None:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from benchmarks.memory import resident_megabytes

    return resident_megabytes()


def main() -> None:
    """Show the window that the first argument names."""
    if sys.argv[1] == "bare":
        app, window = bare_window()
    else:
        app, window = unlock_window(Path(sys.argv[2]))
    first = FirstPainting()
    handle = window.windowHandle()
    assert handle is not None
    handle.installEventFilter(first)
    app.exec()


if __name__ == "__main__":
    main()
