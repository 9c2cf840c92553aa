"""Icons in the colours of the theme, drawn for the screen they stand on."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from vpdesk.paths import resources
from vpdesk.ui.colours import colour
from vpdesk.ui.tokens import Colour

STROKE = 1.75

_LOOK = "iconLook"


def icon(name: str, role: Colour = "text2", size: int = 16, *, gap: int = 0) -> QIcon:
    """Return a Lucide icon in a colour of the theme; `gap` is empty space right of it.

    It keeps its colour when the theme changes: `set_icon` gives one that follows.
    Raises FileNotFoundError for a name that is not bundled.
    """
    made = QIcon()
    for ratio in {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}:
        made.addPixmap(_with_gap(pixmap(name, role, size, ratio), gap))
        made.addPixmap(_with_gap(pixmap(name, "input", size, ratio), gap), QIcon.Mode.Disabled)
    return made


def set_icon(
    target: QAbstractButton | QAction,
    name: str,
    role: Colour = "text2",
    size: int = 16,
    *,
    gap: int = 0,
) -> None:
    """Give a button or action an icon that follows the theme."""
    target.setProperty(_LOOK, [name, role, size, gap])
    _dress(target)


def paint_icon(painter: QPainter, square: QRect | QRectF, name: str, role: Colour) -> None:
    """Paint an icon into a square of the device the painter is open on."""
    area = QRectF(square)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(area.topLeft(), pixmap(name, role, round(area.width()), ratio))


def pixmap(name: str, role: Colour, size: int, ratio: float) -> QPixmap:
    """Return the cached picture of an icon, `size` logical pixels square."""
    return _rendered(name, colour(role).name(), size, ratio)


def refresh_icons() -> None:
    """Draw all icons anew, after the theme or the screen changed."""
    _rendered.cache_clear()
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton):
            _dress(widget)
        for action in widget.actions():
            _dress(action)


def _dress(target: QAbstractButton | QAction) -> None:
    look = target.property(_LOOK)
    if look:
        name, role, size, gap = look
        target.setIcon(icon(name, role, size, gap=gap))
        if isinstance(target, QAbstractButton):
            target.setIconSize(QSize(size + gap, size))


@lru_cache(maxsize=1024)
def _rendered(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    source = _source(name).replace("currentColor", tint)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    text = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def _with_gap(picture: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(round(picture.width() + gap * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wide
