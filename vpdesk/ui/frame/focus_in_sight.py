"""Scrolls to what gets the keyboard from outside its page, which Qt leaves out of sight."""

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class FocusInSight(QObject):
    """Watches where the keyboard goes; what is seen, if only in part, stays where it is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not now.isVisible() or not now.visibleRegion().isEmpty():
            return
        around = now.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(now)
            around = around.parentWidget()
