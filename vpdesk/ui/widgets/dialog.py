"""The frame of every dialog."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vpdesk.ui import tokens
from vpdesk.ui.widgets.buttons import as_destructive, primary_button, secondary_button
from vpdesk.ui.widgets.overlay import Scrim
from vpdesk.ui.widgets.scroll import scrolling
from vpdesk.ui.widgets.text import text_label

_SCREEN_MARGIN = 80
_EDGE = 20
_FRAME = 2 * _EDGE + 2 * tokens.SMALL + tokens.MEDIUM + 2


class Dialog(QDialog):
    """Title, content that scrolls when it must, *Cancel* left of the confirming button.

    Put widgets into `content`. `confirmed` asks the caller to check what was entered and to
    call `accept()`. After `guard`, closing with something typed asks what to do with it;
    `draft_kept` tells that it is to be kept. Open it with `open()`.
    """

    confirmed = Signal()
    draft_kept = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        confirm: str,
        *,
        hint: str = "",
        destructive: bool = False,
        width: int = tokens.DIALOG_WIDTH,
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self._wide = width
        self._scrim: Scrim | None = None
        self._is_changed: Callable[[], bool] | None = None
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("vpdesk")
        self.setAccessibleName(title)
        self._title = text_label(title, "title")
        self.confirm_button = _confirm_button(confirm, destructive)
        self.confirm_button.clicked.connect(self.confirmed)
        self.cancel_button = secondary_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self._hint = text_label(hint, "small", "text2")
        self._body = QWidget()
        self.content = QVBoxLayout(self._body)
        self.content.setContentsMargins(tokens.WIDE, tokens.HAIR, tokens.WIDE, tokens.HAIR)
        # A scroll bar comes in the margin; else it would stay for the lines it breaks itself.
        self._body.setFixedWidth(width - 2)
        self.content.setSpacing(tokens.FIELD_TO_FIELD)
        self._footer = QStackedWidget()
        self._footer.addWidget(_button_row(self._hint, self.cancel_button, self.confirm_button))
        self._footer.addWidget(self._question())
        self._footer.setFixedHeight(tokens.BUTTON_HEIGHT)
        self._lay_out()
        self._body.installEventFilter(self)
        self.finished.connect(self._lift_scrim)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def set_title(self, title: str, confirm: str) -> None:
        """Change title and button, when what is entered decides what it is."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self.confirm_button.setText(confirm)

    def set_hint(self, hint: str) -> None:
        """Say something left of the buttons: a reason why one is disabled, or a key."""
        self._hint.setText(hint)

    def guard(self, is_changed: Callable[[], bool]) -> None:
        """Ask what to do with typed text before closing, whenever `is_changed` tells of any."""
        self._is_changed = is_changed

    def open(self) -> None:
        self._order_focus()
        window = self._over.window()
        self._scrim = Scrim(window)
        self._fit()
        super().open()

    def reject(self) -> None:
        if self._is_changed is not None and self._is_changed() and not self._asks():
            self._footer.setCurrentIndex(1)
            self.keep_button.setFocus()
        elif self._asks():
            self._footer.setCurrentIndex(0)
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No shortcut: a line edit keeps Ctrl+Enter from it, but passes the key on.
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if with_ctrl and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirm_button.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._cast_shadow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cast_shadow()

    def _asks(self) -> bool:
        return self._footer.currentIndex() == 1

    def _question(self) -> QWidget:
        self.keep_button = primary_button(self.tr("Keep draft"))
        self.keep_button.clicked.connect(self._keep_draft)
        throw_away = as_destructive(QPushButton(self.tr("Throw away")))
        throw_away.clicked.connect(self._throw_away)
        words = text_label(self.tr("Keep the draft or throw it away?"), "label")
        return _button_row(words, throw_away, self.keep_button)

    def _keep_draft(self) -> None:
        self.draft_kept.emit()
        super().reject()

    def _throw_away(self) -> None:
        super().reject()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, _EDGE, 1, _EDGE)
        column.setSpacing(tokens.SMALL)
        head = QHBoxLayout()
        head.setContentsMargins(tokens.WIDE, 0, tokens.WIDE, 0)
        head.addWidget(self._title)
        column.addLayout(head)
        self._area = scrolling(self._body)
        self._area.verticalScrollBar().rangeChanged.connect(self._follow_content)
        column.addWidget(self._area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(tokens.WIDE, tokens.MEDIUM, tokens.WIDE, 0)
        foot.addWidget(self._footer)
        column.addLayout(foot)

    def _fit(self) -> None:
        """Take the height of the content, less when the screen is lower, centred."""
        window = self._over.window()
        chrome = _FRAME + self._title.sizeHint().height() + tokens.BUTTON_HEIGHT
        content = self._content_height()
        # Else the scroll area asks for what wrapped texts would take in a narrow column.
        self._body.setMinimumHeight(content)
        most = self.screen().availableGeometry().height() - _SCREEN_MARGIN
        height = min(chrome + content, most)
        place = window.mapToGlobal(QPoint(0, 0))
        left = place.x() + (window.width() - self._wide) // 2
        top = place.y() + max((window.height() - height) // 2, 0)
        self.setGeometry(left, top, self._wide, height)
        self._cast_shadow()

    def _follow_content(self, _least: int, _most: int) -> None:
        self._follow_focus(None, self.focusWidget())

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to the field that the keyboard was brought to, as Qt does for Tab alone."""
        if now is not None and self._body.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, tokens.WIDE)
            # What is not laid out yet may seem wider than the dialog.
            self._area.horizontalScrollBar().setValue(0)

    def _content_height(self) -> int:
        self._body.ensurePolished()
        self.content.activate()
        if self.content.hasHeightForWidth():
            return self.content.totalHeightForWidth(self._wide - 2)
        return self.content.totalSizeHint().height()

    def _order_focus(self) -> None:
        """Let Tab go through the content first, then the buttons; start at the first field."""
        inside: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if takes and widget.isVisibleTo(self) and self._body.isAncestorOf(widget):
                inside.append(widget)
            widget = widget.nextInFocusChain()
        # PySide made this a child of the last of the chain, where nothing keeps its slots alive.
        self.setParent(self._over, self.windowFlags())
        chain = [*inside, self.cancel_button, self.confirm_button]
        for first, second in pairwise(chain):
            self.setTabOrder(first, second)
        chain[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _cast_shadow(self) -> None:
        if self._scrim is not None:
            corner = self._scrim.mapFromGlobal(self.mapToGlobal(QPoint(0, 0)))
            self._scrim.surround(QRect(corner, self.size()))

    def _lift_scrim(self) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None


def _confirm_button(text: str, destructive: bool) -> QPushButton:
    if destructive:
        return as_destructive(QPushButton(text))
    button = primary_button(text)
    button.setDefault(True)
    return button


def _button_row(words: QWidget, *buttons: QWidget) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SMALL)
    row.addWidget(words, 1)
    for button in buttons:
        row.addWidget(button)
    return part
