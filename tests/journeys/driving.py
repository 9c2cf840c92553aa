"""Drives the running program as its user does: with the keys of the window and the mouse."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from vpdesk.app import Program
from vpdesk.services.desk import Desk
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.unlock.unlock_page import UnlockPage

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
PATIENCE = 30_000

Part = TypeVar("Part", bound=QObject)


@dataclass
class Driver:
    """One running program, and what can be done with it."""

    program: Program
    qtbot: QtBot

    @property
    def window(self) -> QWidget:
        return self.program.window

    @property
    def view(self) -> DeskView:
        shown = self.program.window.centralWidget()
        assert isinstance(shown, DeskView)
        return shown

    @property
    def desk(self) -> Desk:
        desk = self.program._desk
        assert isinstance(desk, Desk)
        return desk

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=PATIENCE)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key in the window that has the keyboard, where the system delivers it."""
        self.wait(self._has_keyboard)
        window = QGuiApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, key, modifiers)

    def write(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def click(self, text: str) -> None:
        """Click the button with this text or name in the window in front."""
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def button(self, text: str) -> QAbstractButton:
        return self._named(QAbstractButton, text)

    def has_button(self, text: str) -> bool:
        buttons = self.front.findChildren(QAbstractButton)
        return any(each.isVisible() and text in names_of(each) for each in buttons)

    def field(self, name: str) -> QLineEdit:
        return self._named(QLineEdit, name)

    def part(self, kind: type[Part], name: str = "") -> Part:
        return self._named(kind, name)

    def fill(self, name: str, text: str) -> None:
        """Type into the field with this name."""
        field = self._first((QLineEdit, QPlainTextEdit), name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def choose(self, name: str, text: str) -> None:
        """Go down a list of choices until the one that begins so is shown."""
        field = self.part(QComboBox, name)
        field.setFocus()
        for _ in range(field.count()):
            if field.currentText().startswith(text):
                return
            QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.currentText().startswith(text), [
            field.itemText(place) for place in range(field.count())
        ]

    def _first(self, kinds: tuple[type[QLineEdit], type[QPlainTextEdit]], name: str) -> Any:
        found = [
            each
            for kind in kinds
            for each in self.front.findChildren(kind)
            if each.isVisible() and name in names_of(each)
        ]
        assert found, f"no field {name!r} in: {self.words()} {self.names()}"
        return found[0]

    def names(self) -> list[str]:
        """Return the spoken names of what can be filled in, for a failing test to tell."""
        return [
            each.accessibleName()
            for kind in (QLineEdit, QPlainTextEdit, QComboBox)
            for each in self.front.findChildren(kind)
            if each.isVisible()
        ]

    def unlock(self) -> None:
        """Open a vault that the keyring opens."""
        assert isinstance(self.program.window.centralWidget(), UnlockPage)
        self.click("Kluis openen")
        self.wait(lambda: isinstance(self.program.window.centralWidget(), DeskView))
        self.wait(lambda: self.front.isActiveWindow())  # noqa: PLW0108  # another may come

    def lock(self) -> None:
        self.press(Qt.Key.Key_L, CTRL)
        self.wait(lambda: isinstance(self.program.window.centralWidget(), UnlockPage))
        self.let_go()

    def let_go(self) -> None:
        """Let everything be deleted that waits for it."""
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()

    def words(self) -> str:
        """Return what labels and buttons of the window in front say."""
        kinds: list[QLabel | QAbstractButton] = [
            *self.front.findChildren(QLabel),
            *self.front.findChildren(QAbstractButton),
        ]
        return " | ".join(each.text() for each in kinds if each.isVisible())

    @property
    def front(self) -> QWidget:
        """The dialog that is open, else the window."""
        return QApplication.activeModalWidget() or self.window

    def _has_keyboard(self) -> bool:
        if QApplication.activePopupWidget() is not None:
            return QGuiApplication.focusWindow() is not None
        if QGuiApplication.focusWindow() is not self.front.windowHandle():
            # As a window manager does when a dialog is gone; there is none offscreen.
            self.front.activateWindow()
        return QGuiApplication.focusWindow() is self.front.windowHandle()

    def _named(self, kind: type[Part], name: str) -> Part:
        found = [
            each
            for each in self.front.findChildren(kind)
            if (not isinstance(each, QWidget) or each.isVisible()) and name in names_of(each)
        ]
        assert found, f"no {kind.__name__} {name!r} in: {self.words()}"
        return found[0]


def ask_for_place(driver: Driver) -> QFileDialog:
    """Ask to save the report that is shown; a first draft leaves once that is agreed to."""
    driver.wait(lambda: driver.button("Opslaan als pdf").isEnabled())
    driver.press(Qt.Key.Key_S, CTRL)
    driver.wait(
        lambda: driver.has_button("Concept opslaan") or driver.window.findChildren(QFileDialog)
    )
    if driver.has_button("Concept opslaan"):
        driver.click("Concept opslaan")
        driver.wait(lambda: driver.window.findChildren(QFileDialog))
    return driver.window.findChildren(QFileDialog)[0]


def save_report(driver: Driver, folder: Path) -> Path:
    """Save the report that is shown in a folder, under the name that is proposed."""
    dialog = ask_for_place(driver)
    place = folder / Path(dialog.selectedFiles()[0]).name
    dialog.selectFile(str(place))
    dialog.accept()
    driver.wait(lambda: "Opgeslagen." in driver.words())
    return place


def names_of(part: QObject) -> set[str]:
    """Return what a part is called: its text, its spoken name, or nothing in particular."""
    names = {""}
    for source in ("text", "accessibleName", "title"):
        value = part.property(source)
        if isinstance(value, str):
            names.add(value.replace("&", ""))
    return names


def texts_in_memory() -> Iterator[str]:
    """Go through every text that any widget of the application holds or speaks."""
    for widget in QApplication.allWidgets():
        for source in (
            "text",
            "plainText",
            "currentText",
            "toolTip",
            "accessibleName",
            "accessibleDescription",
            "placeholderText",
            "windowTitle",
        ):
            value = widget.property(source)
            if isinstance(value, str):
                yield value
        if widget.isWindow():
            yield from spoken(QAccessible.queryAccessibleInterface(widget))


def spoken(node: QAccessibleInterface | None) -> Iterator[str]:
    """Go through the names and values of an accessible object and all below it."""
    if node is None or not node.isValid():
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield node.text(kind)
    for place in range(node.childCount()):
        yield from spoken(node.child(place))
