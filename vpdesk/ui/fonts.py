"""The bundled typeface in the type roles of the interface."""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from vpdesk.paths import resources
from vpdesk.ui.tokens import SANS, TYPE, Role

_FILES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold")


def register_fonts() -> bool:
    """Make the bundled weights known to the application; tell whether all were found.

    Where one is missing, Qt falls back to the platform's own interface font.
    """
    folder = resources() / "fonts"
    registered = [_is_registered(folder / f"{name}.ttf") for name in _FILES]
    return all(registered)


def _is_registered(file: Path) -> bool:
    """Register what a file holds: given its name, not every part of Qt reads all its letters."""
    try:
        return QFontDatabase.addApplicationFontFromData(file.read_bytes()) != -1
    except OSError:
        return False


def font(role: Role = "body", *, tabular: bool = False) -> QFont:
    """Return the font of a type role; `tabular` gives all figures the same width."""
    return QFont(_font(role, tabular))


def metrics(role: Role = "body", *, tabular: bool = False) -> QFontMetrics:
    return _metrics(role, tabular)


@cache
def _font(role: Role, tabular: bool) -> QFont:
    kind = TYPE[role]
    made = QFont(SANS)
    made.setPixelSize(kind.size)
    made.setWeight(QFont.Weight(kind.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    made.setFeature(QFont.Tag("cv05"), 1)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def _metrics(role: Role, tabular: bool) -> QFontMetrics:
    return QFontMetrics(_font(role, tabular))
