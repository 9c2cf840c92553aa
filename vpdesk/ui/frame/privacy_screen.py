"""The privacy screen: one key turns the whole window into a calm page."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QVBoxLayout, QWidget
from shiboken6 import isValid

from vpdesk.ui import tokens
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.way_back import WayBack

_SECOND = 1000
_MINUTE = 60


class PrivacyScreen(QWidget):
    """Covers a window and hides all others until F9; then it locks after a while.

    The manual is hidden too: it shows nothing of the vault, but what is read or looked for in it
    may tell what its reader is busy with.

    `lock_wanted` comes when the time is over. Keys other than those that end it do nothing.
    """

    lock_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._left = 0
        self._hidden: list[QWidget] = []
        self._way_back = WayBack(None)
        on_ground(self, "canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Privacy screen"))
        self.clock = QTimer(self)
        self.clock.setInterval(_SECOND)
        self.clock.timeout.connect(self._count_down)
        self._words = text_label("", "body", "text2")
        column = QVBoxLayout(self)
        column.setSpacing(tokens.TIGHT)
        column.addStretch(1)
        column.addWidget(IconMark("umbrella", "text2", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(tokens.SMALL)
        heading = text_label(self.tr("A short pause"), "title")
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        window.installEventFilter(self)
        self.hide()

    def cover(self, seconds: int) -> None:
        """Cover everything now; lock after ``seconds``, at once for 0."""
        if seconds <= 0:
            self.lock_wanted.emit()
            return
        self._left = seconds
        self._say()
        self._way_back = WayBack(QApplication.focusWidget())
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._hide_others()
        self._window.activateWindow()
        self.setFocus()
        self.clock.start()

    def lift(self) -> None:
        """Show again what was there, with the keyboard where it was."""
        self.clock.stop()
        self.hide()
        hidden, self._hidden = self._hidden, []
        for each in filter(isValid, hidden):
            if isinstance(each, QDialog):
                # Not its own `open`, which would lay a second scrim.
                QDialog.open(each)
            else:
                each.show()
        self._way_back.go()
        self._way_back = WayBack(None)

    def is_covering(self) -> bool:
        return not self.isHidden()

    def _hide_others(self) -> None:
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._hidden = [
            each
            for each in QApplication.topLevelWidgets()
            if each is not self._window and each.isVisible()
        ]
        for each in self._hidden:
            each.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # Else the shortcuts of the desk below would still work.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.clock.stop()
            self.lock_wanted.emit()
        else:
            self._say()

    def _say(self) -> None:
        if self._left > _MINUTE:
            minutes = -(-self._left // _MINUTE)
            after = self.tr("It locks in %n minute(s).", "", minutes)
        else:
            after = self.tr("It locks in %n second(s).", "", self._left)
        self._words.setText(self.tr("Press F9 to go on.") + " " + after)
