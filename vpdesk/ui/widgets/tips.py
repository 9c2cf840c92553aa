"""Tooltips of lines that are cut."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QToolTip, QWidget

from vpdesk.ui.painting import text_width

_WIDEST = 480


def show_tip(place: QPoint, text: str, view: QWidget) -> None:
    """Show a text as a tooltip, or hide the last one for none."""
    QToolTip.showText(place, tip_words(text), view)


def tip_words(text: str) -> str:
    """Return what a tooltip shows as ``text``: as it is written, a long one on several lines."""
    is_long = any(text_width(line, "small") > _WIDEST for line in text.splitlines())
    return Qt.convertFromPlainText(text) if is_long or Qt.mightBeRichText(text) else text
