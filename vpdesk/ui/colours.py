"""The colours in use at this moment."""

from collections.abc import Mapping

from PySide6.QtGui import QColor

from vpdesk.ui import tokens
from vpdesk.ui.tokens import Colour, Palette, Tone


class _InUse:
    palette: Palette = tokens.LIGHT
    colours: Mapping[Colour, QColor] = {name: QColor(tokens.LIGHT[name]) for name in tokens.COLOURS}
    contrast: bool = False


def use(palette: Palette, *, contrast: bool) -> None:
    """Take these colours from now on; `contrast` when the desktop asks for more of it."""
    scrim = QColor(palette["scrim"])
    scrim.setAlphaF(tokens.SCRIM_OPACITY)
    _InUse.palette = palette
    _InUse.colours = {name: QColor(palette[name]) for name in tokens.COLOURS} | {"scrim": scrim}
    _InUse.contrast = contrast


def colour(name: Colour) -> QColor:
    """Return a colour of the theme; ask again at each painting, it changes with the theme."""
    return QColor(_InUse.colours[name])


def tone(name: Tone) -> tuple[QColor, QColor]:
    """Return the colours of text and of ground for something in this tone."""
    text, ground = tokens.TONE_COLOURS[name]
    return colour(text), colour(ground)


def palette_in_use() -> Palette:
    return _InUse.palette


def wants_contrast() -> bool:
    """Tell whether tinted grounds need a border of 2 px in their tone."""
    return _InUse.contrast
