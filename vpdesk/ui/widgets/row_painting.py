"""The ground and the headings of rows, for every list that is painted."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from vpdesk.ui.colours import colour
from vpdesk.ui.painting import paint_focus_ring, paint_ground, paint_selected, paint_text
from vpdesk.ui.tables import Section
from vpdesk.ui.widgets.focus import has_keyboard_focus


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
    """Paint hover, selection and the focus ring of a row."""
    state = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected:
        paint_selected(painter, area)
    elif state & QStyle.StateFlag.State_MouseOver:
        paint_ground(painter, area, colour("hover"))
    view = option.widget
    if state & QStyle.StateFlag.State_HasFocus and has_keyboard_focus(view):
        paint_focus_ring(painter, area, on_selected=selected)


def paint_section(painter: QPainter, area: QRectF, section: Section) -> None:
    """Paint the heading of a part of a list."""
    paint_text(painter, area, section.title, "smallstrong", section.ink)
