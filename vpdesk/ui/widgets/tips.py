"""Tooltips of lines that are cut."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QToolTip, QWidget

from vpdesk.ui.painting import text_width

_WIDEST = 480


def show_tip(place: QPoint, text: str, view: QWidget) -> None:
    """Show a text as it is written, on several lines where it is long; hide the last for none."""
    is_long = any(text_width(line, "small") > _WIDEST for line in text.splitlines())
    written = Qt.convertFromPlainText(text) if is_long or Qt.mightBeRichText(text) else text
    QToolTip.showText(place, written, view)
