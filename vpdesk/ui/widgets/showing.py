"""Shows and hides a part of a page, also before the page exists."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_inside(part: QWidget, visible: bool) -> None:
    """Show or hide a part; without a parent yet it will be shown together with that.

    Qt opens a window of its own for a part without a parent that is shown.
    """
    if not visible:
        part.hide()
    elif part.parentWidget() is not None:
        part.show()
    else:
        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
