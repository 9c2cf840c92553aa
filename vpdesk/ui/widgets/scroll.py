"""A page that scrolls as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget


class _BarInMargin(QScrollArea):
    """Leaves its content as wide as without a bar, which comes over the content's margin."""

    def __init__(self) -> None:
        super().__init__()
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def _make_room(self, least: int, most: int) -> None:
        bar = self.verticalScrollBar()
        under = bar.sizeHint().width() if most > least else 0
        if self.viewportMargins().right() != -under:
            self.setViewportMargins(0, 0, -under, 0)
        around = bar.parentWidget()
        if around is not None:
            around.raise_()


def scrolling(content: QWidget, *, bar_in_margin: bool = False) -> QScrollArea:
    """Return a vertical scroll area around the content, without a ground of its own.

    Fill the content afterwards: Qt measures what is in it already, and styles that anew for every
    part that comes around it. With `bar_in_margin` the bar takes no width from content that has a
    margin at its right.
    """
    area = _BarInMargin() if bar_in_margin else QScrollArea()
    # Asked for the viewport it has, PySide builds every kind of widget to find out which it is.
    ground = QWidget()
    area.setViewport(ground)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    ground.setAutoFillBackground(False)
    return area


def on_ground(widget: QWidget, ground: str, edge: str = "") -> QWidget:
    """Give a plain widget one of the grounds (canvas, sidebar, surface, pdf) and an edge line."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("ground", ground)
    if edge:
        widget.setProperty("edge", edge)
    return widget


def to_an_end(bar: QScrollBar, event: QKeyEvent) -> bool:
    """Scroll to the beginning for Home and to the end for End; tell whether it was one of them."""
    match event.key():
        case Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        case Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        case _:
            return False
    return True
