"""Keeps what has the keyboard in sight, where Qt leaves it outside of what is scrolled."""

from typing import cast

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget


class FocusInSight(QObject):
    """Watches where the keyboard goes; what is seen, if only in part, stays where it is.

    What the page moves out of sight while it has the keyboard, as other parts of it come or grow,
    is brought back; what the user scrolls away is not.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._around: list[QScrollArea] = []
        self._watched: list[QMetaObject.Connection] = []
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        around = now.parentWidget() if now is not None else None
        while around is not None:
            if isinstance(around, QScrollArea):
                self._around.append(around)
                self._watch(around.verticalScrollBar())
            around = around.parentWidget()
        self._show()

    def _watch(self, bar: QScrollBar) -> None:
        self._watched += [
            bar.rangeChanged.connect(self._show),
            bar.actionTriggered.connect(self._let_go),
        ]

    def _let_go(self) -> None:
        for connection in self._watched:
            QObject.disconnect(connection)
        self._watched.clear()
        self._around.clear()

    def _show(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not now.isVisible() or not now.visibleRegion().isEmpty():
            return
        for area in self._around:
            area.ensureWidgetVisible(now)
