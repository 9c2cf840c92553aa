"""Whether all words are whole, and nothing lies over or sticks out of something else."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from types import FrameType
from unittest.mock import patch

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStyledItemDelegate,
    QToolButton,
    QWidget,
)

from tests.screens.seen import corner_in, front, in_sight, lies_over, named, parts
from vpdesk.ui import painting, tokens
from vpdesk.ui.cases.elided_label import ElidedLabel
from vpdesk.ui.fonts import metrics
from vpdesk.ui.tokens import Role
from vpdesk.ui.widgets.chart import Chart
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.sidebar import NavigationList
from vpdesk.ui.widgets.wrapped_text import WrappedText

_SLACK = 1
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_PAINTED_BY_QT = {QPushButton.paintEvent, QToolButton.paintEvent}
_BESIDE_CHOICE = 40
_OF_RECORDS = ("_id_edit", "contract_form_edit")
_EMPTY_EDGE = tokens.TIGHT
"""Links are higher than their words: so much of them may lie over what is above."""

_NOTHING = ("", QSize(), QSize())
_FRAME = 6
"""Pixels that a field keeps free at both sides of its text."""


def cut_texts(window: QWidget) -> Iterator[str]:
    """Tell of each text that has less room than it takes."""
    for part in in_sight(window):
        text, room, taken = _words_of(part)
        if text and (taken.width() > room.width() + _SLACK or taken.height() > room.height() + 1):
            sizes = f"{taken.width()}x{taken.height()} in {room.width()}x{room.height()}"
            yield f"is cut, {sizes}: {text[:60]!r} of {named(part)}"


def _words_of(part: QWidget) -> tuple[str, QSize, QSize]:
    """Return a text with the room that there is for it and the room it takes."""
    found = _NOTHING
    match part:
        case QLabel():
            found = part.text(), part.size(), _taken_by_label(part)
        case WrappedText():
            found = part.text(), part.size(), QSize(0, part.heightForWidth(part.width()))
        case QLineEdit():
            found = _words_of_field(part)
        case QComboBox() if _is_of_a_list(part):
            found = _NOTHING
        case QComboBox():
            room = QSize(part.width() - _BESIDE_CHOICE, part.height())
            found = part.currentText(), room, _line(part, part.currentText())
        case QPushButton() | QToolButton():
            found = _words_of_button(part)
        case QAbstractButton():
            found = part.text(), part.size(), part.minimumSizeHint()
    return found


def _is_of_a_list(choice: QComboBox) -> bool:
    """Tell whether a choice from a list of the user is told in a tooltip, or told nowhere."""
    if not isinstance(choice, ComboBox) or not choice.objectName().endswith(_OF_RECORDS):
        return False
    return choice.value() is not None and (choice._is_secret or bool(choice.toolTip()))


def _taken_by_label(label: QLabel) -> QSize:
    if not label.wordWrap():
        return label.sizeHint() if label.pixmap().isNull() else QSize()
    longest = max(label.text().split(), key=len, default="")
    width = _line(label, longest).width() if label.textFormat() != Qt.TextFormat.RichText else 0
    return QSize(width, label.heightForWidth(label.width()))


def _words_of_field(field: QLineEdit) -> tuple[str, QSize, QSize]:
    if field.echoMode() != QLineEdit.EchoMode.Normal and field.text():
        return _NOTHING
    if field.text() and not field.isReadOnly() and not _is_measured(field):
        # What somebody types may be of any length; its beginning or its end is in sight.
        return _NOTHING
    text = field.text() or field.placeholderText()
    margins = field.textMargins()
    inside = [each for each in field.findChildren(QToolButton, options=_DIRECT) if each.isVisible()]
    taken = sum(each.width() for each in inside) + margins.left() + margins.right() + 2 * _FRAME
    return text, QSize(field.width() - taken, field.height()), _line(field, text)


def _is_measured(field: QLineEdit) -> bool:
    """Tell whether what may stand in a field is of one length, such as a date."""
    return isinstance(field, DateEdit) and field.is_acceptable()


def _words_of_button(button: QPushButton | QToolButton) -> tuple[str, QSize, QSize]:
    shows_icon_alone = (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    )
    # What paints itself cuts its words itself: `painted_cuts` sees to that.
    if shows_icon_alone or type(button).paintEvent not in _PAINTED_BY_QT:
        return _NOTHING
    return button.text(), button.size(), _line(button, button.text())


def _line(part: QWidget, text: str) -> QSize:
    measure = part.fontMetrics()
    widest = max(map(measure.horizontalAdvance, text.split("\n")), default=0)
    return QSize(widest, measure.height() if "\n" not in text else 0)


def too_wide(window: QWidget) -> Iterator[str]:
    """Tell of each content that is wider than what it is seen through."""
    for area in in_sight(window):
        if not isinstance(area, QScrollArea) or _has_bar_below(area):
            # Many columns of a table and an enlarged picture have a scroll bar of their own.
            continue
        if (inner := area.widget()) is not None:
            # A scroll bar may come in the margin of a dialog.
            layout = inner.layout()
            margin = 0 if layout is None else layout.contentsMargins().right()
            room = area.viewport().width() + margin
            wanted = max(inner.width(), inner.minimumSizeHint().width())
            if wanted > room + _SLACK:
                yield f"is wider than its place, {wanted} in {room}: {named(area)}"


def _has_bar_below(area: QScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def sticking_out(window: QWidget) -> Iterator[str]:
    """Tell of each part that is not wholly inside what it is in."""
    for root in front(window):
        for part in parts(root):
            outer = None if lies_over(part) else _outside(part, root)
            if outer is not None and not part.visibleRegion().isEmpty():
                yield f"sticks out of {type(outer).__name__}: {named(part)}"


def _outside(part: QWidget, root: QWidget) -> QWidget | None:
    """Return the first thing that ``part`` sticks out of; what scrolls holds everything."""
    above = part.parentWidget()
    while part is not root and above is not None:
        holder = above.parentWidget()
        if isinstance(holder, QAbstractScrollArea):
            return None
        rect = QRect(corner_in(part, above), part.size())
        if not above.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(rect):
            return above
        if above is root:
            return None
        above = holder
    return None


def overlapping(window: QWidget) -> Iterator[str]:
    """Tell of parts of one layout that lie over each other."""
    for part in in_sight(window):
        layout = part.layout()
        if layout is not None:
            beside = [each for each in _laid_out(layout) if each.isVisible()]
            for first, second in combinations([each for each in beside if not lies_over(each)], 2):
                common = first.geometry() & second.geometry()
                if common.width() > _SLACK and common.height() > _EMPTY_EDGE:
                    yield f"lies over {named(first)}: {named(second)}"


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (part := item.widget()) is not None:
            yield part
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


class _Watched:
    """Measures of a font that remember which texts were cut, and by what."""

    def __init__(self, measure: QFontMetrics, cut: list[str]) -> None:
        self._measure = measure
        self._cut = cut

    def horizontalAdvance(self, text: str) -> int:  # noqa: N802
        return self._measure.horizontalAdvance(text)

    def elidedText(self, text: str, mode: Qt.TextElideMode, width: int) -> str:  # noqa: N802
        shown = self._measure.elidedText(text, mode, width)
        if shown != text and (painter := _who_paints()):
            taken = self._measure.horizontalAdvance(text)
            self._cut.append(f"is painted cut, {taken} in {width}: {text[:60]!r} of {painter}")
        return shown


@contextmanager
def painted_cuts() -> Iterator[list[str]]:
    """Gather the texts that are painted cut; rows of lists show one line of each by design."""
    cut: list[str] = []

    def watched(role: Role, *, tabular: bool = False) -> _Watched:
        return _Watched(metrics(role, tabular=tabular), cut)

    with patch.object(painting, "metrics", watched):
        yield cut


def _who_paints() -> str:
    """Name the widget that paints just now; nothing for a row of a list of records."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        part = frame.f_locals.get("self")
        if isinstance(part, QStyledItemDelegate):
            view = part.parent()
            return named(view) if isinstance(view, NavigationList) else ""
        if isinstance(part, QWidget):
            # These have the whole text in a tooltip unless it is secret; a chart each column.
            has_tip = isinstance(part, ElidedLabel | FilterChip | Chart)
            return "" if has_tip else named(part)
        frame = frame.f_back
    return ""
