"""Search and commands in one field over the page (Ctrl+K)."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vpdesk.domain.found_words import sought_words
from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.fonts import font
from vpdesk.ui.frame.commands import Command, Group, has_beginning, is_named
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.key_caps import keys_of, paint_key_caps
from vpdesk.ui.painting import paint_ground, paint_line
from vpdesk.ui.tables import ROW_ROLE, Column, Section, TableModel
from vpdesk.ui.tokens import Colour
from vpdesk.ui.traces import as_sensitive, forget_changes
from vpdesk.ui.widgets.card import divider
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.overlay import Scrim
from vpdesk.ui.widgets.row_painting import paint_row_ground, paint_section
from vpdesk.ui.widgets.rows import list_view
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.way_back import WayBack

WIDTH = 600
_TOP = 96
_ROW = 40
_SECTION = 32
_HEAD = 52
_FOOT = 33
_INSET = tokens.LARGE + tokens.TIGHT
_MOST_HEIGHT = 560
_PAUSE = 30


class Palette(QWidget):
    """Opens over ``window``; ``find`` returns the groups for what was typed so far.

    ``after`` is called when what was chosen is done.
    """

    def __init__(
        self,
        window: QWidget,
        find: Callable[[str], tuple[Group, ...]],
        *,
        after: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(window)
        self._after = after
        self._window = window
        self._find = find
        self._scrim: Scrim | None = None
        self._way_back = WayBack(None)
        self.setAccessibleName(self.tr("Search and commands"))
        self._field = QLineEdit()
        self._field.setProperty("kind", "bare")
        self._field.setFrame(False)
        as_sensitive(self._field)
        self._field.setFont(font("heading"))
        self._field.setAccessibleName(self.tr("Search or choose a command"))
        self._field.setPlaceholderText(self.tr("Search or choose a command"))
        self._field.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        self._field.textChanged.connect(self._pause.start)
        self._model: TableModel[Command] = TableModel(
            [Column[Command](title="", value=lambda command: command.title)],
            spoken=_spoken,
        )
        self._view = list_view(self._model, self.tr("Results"))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._delegate = _CommandDelegate(self._view)
        self._view.setItemDelegate(self._delegate)
        self._view.clicked.connect(self._run)
        self._nothing = text_label(self.tr("Nothing found."), "body", "text2")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.hide()

    def turn(self) -> None:
        """Open the palette, or close it when it is open."""
        if self.isHidden():
            self.open()
        else:
            self.close_palette()

    def open(self) -> None:
        """Show the palette, empty, with the keyboard in it."""
        if not self.isHidden():
            return
        self._way_back = WayBack(self._window.focusWidget())
        self._scrim = Scrim(self._window)
        self._scrim.clicked.connect(self.close_palette)
        forget_changes(self._field)
        self._pause.stop()
        self._search()
        self.show()
        self.raise_()
        self._field.setFocus()

    def close_palette(self) -> None:
        """Hide it and give the keyboard back; do nothing when it is not open."""
        if self.isHidden():
            return
        self.hide()
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        forget_changes(self._field)
        self._pause.stop()
        self._way_back.go()
        self._way_back = WayBack(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_palette()
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._move(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._pause.stop()
                self._search_now_if_due()
                self._run(self._view.currentIndex())
            case _:
                return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_ground(painter, area, colour("raised"), tokens.RADIUS_CARD, colour("border"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 0, _INSET, 0)
        head.setSpacing(tokens.MEDIUM)
        head.addWidget(IconMark("search", "text2", 18))
        head.addWidget(self._field, 1)
        self._field.setFixedHeight(_HEAD - 2)
        foot = QHBoxLayout()
        foot.setContentsMargins(_INSET, 0, _INSET, 0)
        foot.setSpacing(tokens.LARGE)
        for words in (self.tr("↑ ↓ choose"), self.tr("Enter opens")):
            foot.addWidget(text_label(words, "small", "text2"))
        foot.addStretch(1)
        foot.addWidget(text_label(self.tr("Esc closes"), "small", "text2"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, tokens.SMALL)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(divider())
        column.addWidget(self._nothing, 1)
        column.addWidget(self._view, 1)
        column.addWidget(divider())
        column.addSpacing(tokens.SMALL)
        column.addLayout(foot)

    def _search(self) -> None:
        self._searched = self._field.text()
        rows: list[Command | Section] = []
        for group in self._find(self._searched):
            if group.commands:
                rows.append(Section(title=group.title))
                rows.extend(group.commands)
        self._model.set_rows(rows)
        self._view.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows:
            self._view.setCurrentIndex(self._model.index(_best(rows, self._searched), 0))
            self._view.scrollToTop()
        self._fit(rows)

    def _search_now_if_due(self) -> None:
        if self._searched != self._field.text():
            self._search()

    def _fit(self, rows: list[Command | Section]) -> None:
        listed = sum(_SECTION if isinstance(row, Section) else _ROW for row in rows) or 2 * _ROW
        height = min(_HEAD + listed + _FOOT + 18, _MOST_HEIGHT, self._window.height() - _TOP - 16)
        left = (self._window.width() - WIDTH) // 2
        area = QRect(left, _TOP, WIDTH, height)
        self.setGeometry(area)
        if self._scrim is not None:
            self._scrim.surround(area)

    def _move(self, step: int) -> None:
        place = self._view.currentIndex().row()
        count = self._model.rowCount()
        for _ in range(count):
            place = (place + step) % count
            if self._model.row_at(self._model.index(place, 0)) is not None:
                self._view.setCurrentIndex(self._model.index(place, 0))
                return

    def _run(self, index: QModelIndex) -> None:
        command = self._model.row_at(index)
        if command is not None:
            self.close_palette()
            command.run()
            self._after()


class _CommandDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _SECTION if isinstance(index.data(ROW_ROLE), Section) else _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        if isinstance(row, Section):
            paint_section(painter, area.adjusted(18, 4, -18, 0), row)
            return
        area = area.adjusted(8, 1, -8, -1)
        paint_row_ground(painter, option, area)
        ink: Colour = "accenttext" if option.state & QStyle.StateFlag.State_Selected else "text2"
        paint_icon(painter, QRectF(area.left() + 12, area.top() + 10, 18, 18), row.icon, ink)
        words = area.adjusted(42, 0, -12, 0)
        if row.shortcut:
            words.setRight(paint_key_caps(painter, words, keys_of(row.shortcut)) - tokens.SMALL)
        taken = paint_line(painter, words, row.title, row.title_marks, "labelstrong")
        if row.number:
            beside = words.adjusted(taken + tokens.SMALL, 0, 0, 0)
            taken += tokens.SMALL + paint_line(
                painter, beside, row.number, row.number_marks, "labelstrong", tabular=True
            )
        beside = words.adjusted(taken + tokens.MEDIUM, 0, 0, 0)
        paint_line(painter, beside, row.detail, row.detail_marks, "small", "text2", tabular=True)


def _best(rows: list[Command | Section], typed: str) -> int:
    """Return the place of what is named in full, or has a word that begins so; else the first."""
    first = next(iter(sought_words(typed)), "")
    commands = [(place, row) for place, row in enumerate(rows) if isinstance(row, Command)]
    named = (place for place, command in commands if is_named(command, typed))
    begun = (place for place, command in commands if has_beginning(command, first))
    return next(named, next(begun, 1))


def _spoken(command: Command) -> str:
    detail = command.spoken or command.detail
    parts = (command.title, command.number, detail, command.shortcut)
    return ", ".join(part for part in parts if part)
