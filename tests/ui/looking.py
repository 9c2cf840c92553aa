"""Finds on a page what a user would see, press and hear."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QScrollArea,
    QWidget,
)

from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.wrapped_text import WrappedText


def view_named(page: QWidget, name: str) -> QAbstractItemView:
    views = page.findChildren(QAbstractItemView)
    return next(view for view in views if view.accessibleName() == name)


def texts(view: QAbstractItemView) -> list[str]:
    """Return the first column, headings included."""
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def spoken(view: QAbstractItemView) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    model = view.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def choose(view: QAbstractItemView, text: str) -> None:
    view.setCurrentIndex(view.model().index(texts(view).index(text), 0))


def button(page: QWidget, name: str) -> QAbstractButton:
    """Return the one visible button with this in its text or in its spoken name."""
    found = [
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and name in f"{each.text()}\n{each.accessibleName()}"
    ]
    assert len(found) == 1, [each.text() or each.accessibleName() for each in found]
    return found[0]


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


def menu_action(page: QWidget, text: str) -> QAction:
    """Return an entry of one of the menus, whatever key stands behind it."""
    entries = [entry for menu in page.findChildren(QMenu) for entry in menu.actions()]
    return next(each for each in entries if each.text().split("\t")[0] == text)


def open_dialog(page: QWidget) -> Dialog:
    (found,) = (dialog for dialog in page.findChildren(Dialog) if dialog.isVisible())
    return found


def fields(dialog: Dialog) -> dict[str, FormField]:
    """Return the fields by their labels, without what says that they are optional."""
    return {
        each.label.text().removesuffix(" (niet verplicht)"): each
        for each in dialog.findChildren(FormField)
    }


def words_on(page: QWidget) -> str:
    """Return all that is written on the visible parts of a page."""
    written = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    written += [each.text() for each in page.findChildren(WrappedText) if each.isVisible()]
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    written += [each.accessibleName() or each.text() for each in buttons]
    for view in page.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() is not None:
            written += spoken(view)
    return "\n".join(map(str, written))


def content(page: QWidget) -> QWidget:
    """Return what scrolls on a page."""
    area = page.findChild(QScrollArea)
    assert area is not None
    inner = area.widget()
    assert inner is not None
    return inner


def nameless(page: QWidget) -> list[QWidget]:
    """Return the visible buttons and lists that a screen reader has no name for."""
    parts = [*page.findChildren(QAbstractButton), *page.findChildren(QAbstractItemView)]
    shown = [each for each in parts if each.isVisible() and not isinstance(each, QHeaderView)]
    return [each for each in shown if not _spoken_name(each)]


def _spoken_name(part: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(part)
    return interface.text(QAccessible.Text.Name)
