"""Whether a screen reader can tell everything: roles, names and rows."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.screens.seen import front, in_sight, interface_of, named
from vpdesk.ui.files.seen_images import SeenImage
from vpdesk.ui.frame.closing_page import ClosingPage
from vpdesk.ui.frame.privacy_screen import PrivacyScreen

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_MOST_CHILDREN = 300
"""Of a list, as many as a screen reader meets first."""


def unnamed(window: QWidget) -> Iterator[str]:
    """Tell of each control in sight without a role or a name."""
    for part in in_sight(window):
        if isinstance(part, QHeaderView) or not (_is_control(part) or _takes_tab(part)):
            continue
        interface = interface_of(part)
        if interface is None or interface.role() in _no_roles(part):
            yield f"has no role: {named(part)}"
        elif not interface.text(QAccessible.Text.Name).strip():
            yield f"has no name: {named(part)}"


def _no_roles(part: QWidget) -> set[QAccessible.Role]:
    # Qt has no other role for a page or what is painted; its name and description tell it.
    is_page = isinstance(part, QAbstractScrollArea | SeenImage | ClosingPage | PrivacyScreen)
    return {QAccessible.Role.NoRole} | (set() if is_page else {QAccessible.Role.Client})


def unnamed_in_tree(window: QWidget) -> Iterator[str]:
    """Tell of each thing that can have the keyboard in the tree that a screen reader walks."""
    for root in front(window):
        interface = interface_of(root)
        if interface is not None:
            yield from _unnamed_below(interface, root)


def _unnamed_below(interface: QAccessibleInterface, near: QWidget) -> Iterator[str]:
    for place in range(min(interface.childCount(), _MOST_CHILDREN)):
        child = cast("QAccessibleInterface | None", interface.child(place))
        if child is None or not child.isValid():
            continue
        state = child.state()
        if getattr(state, "invisible", False):
            continue
        own = child.object()
        beside = own if isinstance(own, QWidget) else near
        if getattr(state, "focusable", False):
            if child.role() == QAccessible.Role.NoRole:
                yield f"has no role in the tree: {named(beside)}"
            # An empty cell has nothing to say: its row is spoken by the first one.
            is_cell = child.role() == QAccessible.Role.Cell
            if not is_cell and not child.text(QAccessible.Text.Name).strip():
                yield f"has no name in the tree: {child.role().name} of {named(beside)}"
        yield from _unnamed_below(child, beside)


def unspoken_rows(window: QWidget) -> Iterator[str]:
    """Tell of each row that can be chosen and that says nothing."""
    for view in in_sight(window):
        if not isinstance(view, QAbstractItemView) or isinstance(view, QHeaderView):
            continue
        for index in _rows(view):
            spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
            if isinstance(view, QListWidget) and spoken is None:
                # What is shown is all there is to say.
                spoken = index.data(Qt.ItemDataRole.DisplayRole)
            if not str(spoken or "").strip():
                yield f"row {index.row()} is not spoken: {named(view)}"


def _rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount(QModelIndex())):
        index = model.index(row, 0)
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            yield index


def _is_control(part: QWidget) -> bool:
    return isinstance(part, CONTROLS) and part.focusPolicy() != Qt.FocusPolicy.NoFocus


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
