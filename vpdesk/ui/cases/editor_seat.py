"""Lets one editor stand in a row of the timeline, so that it scrolls along."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QListView, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.cases.timeline_rows import EDITOR
from vpdesk.ui.form_fields import order_focus
from vpdesk.ui.tables import TableModel

_BESIDE = tokens.LARGE
_ABOVE = tokens.LARGE
_ROOM = tokens.WIDE


class EditorSeat(QObject):
    """Keeps an editor over the row that the model has for it, as high as it wants to be."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._editor: QWidget | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self.settle)
        bar = view.verticalScrollBar()
        bar.valueChanged.connect(self._place)
        bar.rangeChanged.connect(self._place)
        view.viewport().installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    @property
    def editor(self) -> QWidget | None:
        return self._editor

    def take(self, editor: QWidget) -> None:
        """Seat an editor; the model gets its row first."""
        self.leave()
        self._editor = editor
        controls = _controls(editor)
        editor.setParent(self._view.viewport())
        editor.installEventFilter(self)
        order_focus(self._view, *controls)
        editor.show()
        self.settle()

    def leave(self) -> None:
        """Take the editor out and delete it."""
        if self._editor is not None:
            self._editor.removeEventFilter(self)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None

    def height(self) -> int:
        """Return how high the row has to be."""
        if self._editor is None:
            return 0
        layout = self._editor.layout()
        wanted = self._editor.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(self._width())
        return wanted + 2 * _ABOVE

    def settle(self) -> None:
        """Give the row its height again and put the editor over it."""
        if self._editor is not None:
            self._view.doItemsLayout()
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor:
            if event.type() == QEvent.Type.LayoutRequest:
                self._clock.start()
        elif event.type() == QEvent.Type.Resize:
            self._clock.start()
        return False

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Scroll to the field that the keyboard went to."""
        if new is None or self._editor is None or not self._editor.isAncestorOf(new):
            return
        viewport = self._view.viewport()
        top = new.mapTo(viewport, QPoint(0, 0)).y()
        bottom = top + new.height()
        bar = self._view.verticalScrollBar()
        if top < _ROOM:
            bar.setValue(bar.value() + top - _ROOM)
        elif bottom > viewport.height() - _ROOM:
            bar.setValue(bar.value() + bottom - viewport.height() + _ROOM)

    def _width(self) -> int:
        return min(self._view.viewport().width() - 2 * _BESIDE, tokens.TEXT_WIDTH + 56)

    def _place(self) -> None:
        model = self._view.model()
        if self._editor is None or not isinstance(model, TableModel):
            return
        area = self._view.visualRect(model.place_of(EDITOR))
        self._editor.setGeometry(
            _BESIDE, area.top() + _ABOVE, self._width(), area.height() - 2 * _ABOVE
        )


def _controls(editor: QWidget) -> list[QWidget]:
    """Return what takes the keyboard in an editor that has no parent yet, in the order of Tab.

    PySide makes every widget of a chain that is walked a child of the one before it. In the chain
    of a window, parts far from the editor would no longer be usable once the editor is deleted.
    """
    found: list[QWidget] = []
    widget = editor.nextInFocusChain()
    while widget is not None and widget is not editor:
        if editor.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
