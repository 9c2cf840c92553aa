"""What was just done, with a way back."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QEnterEvent,
    QHideEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.buttons import link_button, tell_keys
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.text import text_label

SHOWN_FOR = 6_000
"""Milliseconds; hovering or focusing it stops the clock."""


class Toast(QFrame):
    """Stands bottom left over what is seen of an area.

    Ctrl+Z undoes what it tells, also after it went.
    """

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._undo: Callable[[], None] | None = None
        self.setProperty("kind", "toast")
        as_pane(self)
        self._text = text_label("", "label")
        self._button = link_button("")
        self._button.clicked.connect(self.undo_last)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.LARGE, tokens.TIGHT, tokens.MEDIUM, tokens.TIGHT)
        row.setSpacing(tokens.LARGE)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self.clock = QTimer(self)
        self.clock.setSingleShot(True)
        self.clock.setInterval(SHOWN_FOR)
        self.clock.timeout.connect(self.hide)
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), area)
        self._shortcut.activated.connect(self.undo_last)
        self._shortcut.setEnabled(False)
        self._button.installEventFilter(self)
        area.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], None], action: str = "") -> None:
        """Tell what was done; `undo` takes it back, the button says so or what `action` says.

        Without a text there is only the way back.
        """
        self.remember(undo)
        if not text:
            return
        self._button.setText(action or self.tr("Undo"))
        tell_keys(self._button, "Ctrl+Z")
        self._text.setText(text)
        self._place()
        self.show()
        self.raise_()
        self.clock.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def remember(self, undo: Callable[[], None]) -> None:
        """Let Ctrl+Z take back what needs no telling, and no longer what came before it."""
        self.forget()
        self._undo = undo
        self._shortcut.setEnabled(True)

    def undo_last(self) -> None:
        undo = self._undo
        self.forget()
        if undo is not None:
            undo()

    def forget(self) -> None:
        """Hide it and drop the way back."""
        self._undo = None
        self._shortcut.setEnabled(False)
        self.clock.stop()
        self._text.clear()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible() and not self._button.hasFocus():
            self.clock.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._button:
            if event.type() == QEvent.Type.FocusIn:
                self.clock.stop()
            elif event.type() == QEvent.Type.FocusOut and self.isVisible():
                self.clock.start()
        elif event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        for above in _around(self._area):
            above.installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        for above in _around(self._area):
            above.removeEventFilter(self)
        super().hideEvent(event)

    def _place(self) -> None:
        self.adjustSize()
        seen = _in_sight(self._area)
        self.move(seen.left() + tokens.WIDE, seen.bottom() + 1 - self.height() - tokens.WIDE)


def _around(area: QWidget) -> Iterator[QWidget]:
    """Return what ``area`` is in, up to its window."""
    part = area
    while not part.isWindow() and (above := part.parentWidget()) is not None:
        yield above
        part = above


def _in_sight(area: QWidget) -> QRect:
    """Return what is seen of ``area``: on a small screen the window is scrolled."""
    seen = area.rect()
    for above in _around(area):
        seen &= QRect(area.mapFrom(above, QPoint(0, 0)), above.size())
    return seen
