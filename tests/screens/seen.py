"""What is in sight of a screen, and how a message names it."""

from collections.abc import Iterator
from itertools import chain
from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from vpdesk.ui.cases.drop_hint import DropHint
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.frame.privacy_screen import PrivacyScreen
from vpdesk.ui.widgets.overlay import Scrim, Sheet


def front(window: QWidget) -> list[QWidget]:
    """Return what can be used now: what is open over the window, else the window."""
    active = QApplication.activeWindow()
    if active is not None and active is not window and not isinstance(active, QDialog):
        return [active]
    over: list[QWidget] = [
        each
        for kind in (PrivacyScreen, QDialog, Palette)
        for each in window.findChildren(kind)
        if each.isVisible()
    ]
    return over or [window]


def parts(root: QWidget) -> Iterator[QWidget]:
    """Return all that is visible below ``root``, itself included, but for windows over it."""
    yield root
    for each in root.findChildren(QWidget):
        if each.isVisible() and each.window() is root.window():
            yield each


def in_sight(window: QWidget) -> Iterator[QWidget]:
    return chain.from_iterable(map(parts, front(window)))


def spoken_name(part: QWidget) -> str:
    interface = interface_of(part)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def interface_of(part: QWidget) -> QAccessibleInterface | None:
    """Return what a screen reader is told of a part; PySide tells no None in its types."""
    return cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(part))


def named(part: QWidget) -> str:
    """Return what a message calls a part: its class, its words and what it is in."""
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    around: list[str] = []
    above = part.parentWidget()
    while above is not None and len(around) < 4:
        around.append(above.objectName() or type(above).__name__)
        above = above.parentWidget()
    name = part.objectName()
    own = f"{type(part).__name__}{f':{name}' if name else ''} {words[:60]!r}"
    return f"{own} in {' < '.join(around)}"


def lies_over(part: QWidget) -> bool:
    """Tell whether a part is meant to lie over its siblings."""
    return isinstance(part, Scrim | Sheet | PrivacyScreen | DropHint) or part.isWindow()


def corner_in(part: QWidget, above: QWidget) -> QPoint:
    return part.mapTo(above, QPoint(0, 0))
