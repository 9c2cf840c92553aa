"""Keys painted as caps, in the palette and in the list of shortcuts."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_ground, paint_text, text_width

_PADDING = 6
_GAP = 4
_HEIGHT = 20
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def keys_of(shortcut: str) -> tuple[str, ...]:
    """Return the keys of a shortcut as this system names them: ``Ctrl+K`` is Ctrl and K."""
    shown = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return tuple(shown.split("+")) if shown else ()


def key_caps_width(keys: tuple[str, ...]) -> int:
    """Return how wide these caps are, in logical pixels."""
    return round(sum(_width(key) for key in keys) + _GAP * max(len(keys) - 1, 0))


def paint_key_caps(painter: QPainter, area: QRectF, keys: tuple[str, ...]) -> float:
    """Paint caps at the right of ``area``; return where they begin."""
    right = area.right()
    for key in reversed(keys):
        cap = QRectF(right - _width(key), area.center().y() - _HEIGHT / 2, _width(key), _HEIGHT)
        paint_ground(painter, cap, colour("raised"), tokens.RADIUS_MARK, colour("input"))
        paint_text(painter, cap, key, "small", "text2", _MIDDLE)
        right = cap.left() - _GAP
    return right


def _width(key: str) -> float:
    return float(max(text_width(key, "small") + 2 * _PADDING, _HEIGHT))
