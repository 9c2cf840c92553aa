"""Drives the running program with keys alone, and sees that the keyboard never gets lost."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from tests.journeys.driving import CTRL, NONE, SHIFT, Driver, names_of
from vpdesk.ui.frame.pages import PageKey

Key = Qt.Key
FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


@dataclass
class Keyboard:
    """The hands of somebody without a mouse, at one running program."""

    driver: Driver

    def wait(self, until: Callable[[], object]) -> None:
        self.driver.wait(until)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            self.driver.press(key, modifiers)

    def write(self, text: str) -> None:
        """Type a text, where the system delivers its keys."""
        self.wait(self.driver._has_keyboard)
        for letter in text:
            window = QGuiApplication.focusWindow()
            assert window is not None
            QTest.keyClick(window, letter)  # type: ignore[call-overload]

    def focused(self) -> QWidget:
        """Return what has the keyboard: something in sight of the window in front."""
        self.wait(self.driver._has_keyboard)
        popup = QApplication.activePopupWidget()
        focused = QApplication.focusWidget()
        if popup is not None and focused is None:
            return popup
        assert focused is not None, "nothing has the keyboard"
        what = self.told(focused)
        assert focused.isVisible(), what
        assert focused.isEnabled(), what
        assert popup is not None or focused.window() is self.driver.front.window(), what
        assert not focused.visibleRegion().isEmpty(), f"out of sight: {what}"
        assert focused.focusPolicy() & Qt.FocusPolicy.TabFocus, f"no place for the keyboard: {what}"
        assert not isinstance(focused, QMainWindow | QDialog), what
        return focused

    def at(self, name: str) -> None:
        """See that the keyboard is where somebody would look for it now."""
        assert name in self.names(self.focused()), self.told(self.focused())

    def go_to(self, name: str, kind: type[QWidget] = QWidget, back: bool = False) -> QWidget:
        """Press Tab until what is called so has the keyboard."""
        visited: list[QWidget] = []
        while (focused := self.focused()) not in visited:
            if isinstance(focused, kind) and name in self.names(focused):
                return focused
            visited.append(focused)
            self.press(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NONE)
        raise AssertionError(f"no {name!r} among: {[self.told(each) for each in visited]}")

    def step_to(self, name: str) -> None:
        """Go down with the arrow, inside what is one stop for Tab, to what is called so."""
        visited: list[QWidget] = []
        while name not in self.names(focused := self.focused()):
            assert focused not in visited, [self.told(each) for each in visited]
            visited.append(focused)
            self.press(Key.Key_Down)

    def run(self, name: str, back: bool = False) -> None:
        """Go to a button with Tab, and press it with the space bar."""
        self.go_to(name, back=back)
        self.press(Key.Key_Space)

    def fill(self, name: str, text: str) -> None:
        """Go to a field with Tab, and write in it instead of what it holds."""
        self.go_to(name, FIELDS)  # type: ignore[arg-type]
        self.press(Key.Key_A, CTRL)
        self.write(text)

    def choose(self, name: str, text: str) -> None:
        """Go to a list of choices with Tab, and down it until what begins so."""
        combo = self.go_to(name, QComboBox)
        assert isinstance(combo, QComboBox)
        self.press(Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText().startswith(text):
                return
            self.press(Key.Key_Down)
        choices = [combo.itemText(place) for place in range(combo.count())]
        assert combo.currentText().startswith(text), choices

    def walk_to(self, words: str) -> None:
        """Go down the list that has the keyboard to the row that is spoken so."""
        view = self.focused()
        assert isinstance(view, QAbstractItemView), self.told(view)
        self.press(Key.Key_Home)
        spoken = []
        for _ in range(view.model().rowCount() + 1):
            told = spoken_row(view)
            if words in told:
                return
            spoken.append(told)
            self.press(Key.Key_Down)
        raise AssertionError(spoken)

    def shown(self) -> PageKey:
        return self.driver.view.pages.shown

    def confirm(self) -> None:
        """Close the dialog in front with Ctrl+Enter."""
        before = self.driver.front
        assert before is not self.driver.window
        self.press(Key.Key_Return, CTRL)
        self.wait(lambda: self.driver.front is not before)
        self.wait(self.driver._has_keyboard)

    def name_file(self, path: str) -> None:
        """Type a path into the dialog for files, and press Enter."""
        self.wait(lambda: isinstance(self.driver.front, QFileDialog))
        self.wait(self.driver._has_keyboard)
        self.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        self.press(Key.Key_A, CTRL)
        self.write(path)
        self.press(Key.Key_Return)
        self.wait(lambda: not isinstance(self.driver.front, QFileDialog))
        self.wait(self.driver._has_keyboard)

    def pick(self, button: str, entry: str, back: bool = False) -> None:
        """Open the menu of a button, go down it to an entry, and take that."""
        self.go_to(button, back=back)
        # A button waits inside its menu until that is closed.
        picked: list[str] = []
        clock = QTimer()
        clock.setInterval(0)
        clock.timeout.connect(lambda: clock.stop() if self._pick_from_menu(entry, picked) else None)
        clock.start()
        self.press(Key.Key_Space)
        self.wait(lambda: picked)
        assert picked == [entry]

    def _pick_from_menu(self, entry: str, picked: list[str]) -> bool:
        """Tell whether there was a menu; what was taken in it is added to ``picked``."""
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return False
        for _ in menu.actions():
            self.press(Key.Key_Down)
            if _marked(menu) == entry:
                break
        picked.append(_marked(menu))
        self.press(Key.Key_Return if picked == [entry] else Key.Key_Escape)
        return True

    def in_dialog(self) -> QWidget:
        """Wait for a dialog, and return it."""
        self.wait(lambda: self.driver.front is not self.driver.window)
        self.wait(self.driver._has_keyboard)
        self.focused()
        return self.driver.front

    def search(self, words: str) -> None:
        """Type into the palette, and take what it finds first."""
        self.press(Key.Key_K, CTRL)
        self.write(words)
        self.press(Key.Key_Return)

    @staticmethod
    def names(widget: QWidget) -> set[str]:
        names = names_of(widget) - {""}
        above = widget.parentWidget()
        if above is not None and above.focusProxy() is widget:
            names |= names_of(above)
        return {name.removesuffix(" (niet verplicht)") for name in names} | {""}

    def told(self, widget: QWidget) -> str:
        """Return what a failing test says of a widget."""
        return f"{type(widget).__name__} {sorted(self.names(widget) - {''})}"


def _marked(menu: QMenu) -> str:
    active = cast(QAction | None, menu.activeAction())
    return active.text() if active is not None else ""


def spoken_row(view: QAbstractItemView) -> str:
    place = view.currentIndex()
    return str(place.data(Qt.ItemDataRole.AccessibleTextRole) or place.data() or "")
