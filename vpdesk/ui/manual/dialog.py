"""The manual over the window: chapters at the left, the text of one at the right."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current
from vpdesk.ui.manual.chapters import INDEX, Place, chapters
from vpdesk.ui.manual.contents import Contents
from vpdesk.ui.manual.hits import hits, phrase
from vpdesk.ui.manual.text_view import ManualText
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.overlay import Scrim
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import announce, text_label

_WIDEST, _HIGHEST = 1080, 960
_AROUND = 40


class ManualDialog(QDialog):
    """Opens with `open()` over ``parent``, a window or a dialog, as large as ``window`` allows.

    Nothing of a vault is shown in it. Esc closes it, Alt+Left goes back to what was read before.
    """

    def __init__(self, parent: QWidget, window: QWidget) -> None:
        super().__init__(parent)
        self._window = window
        self._scrim: Scrim | None = None
        self._before: list[tuple[Place, int]] = []
        self._hits: dict[str, int] = {}
        self._at = -1
        self.place = Place(chapter=INDEX)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("vpdesk")
        self.setAccessibleName(self.tr("Manual"))
        self.contents = Contents()
        self.contents.chosen.connect(self._choose)
        self.contents.sought.connect(self._seek)
        self.contents.stepped.connect(self.step)
        self.text = ManualText()
        self.text.link_followed.connect(self.go_to)
        self._lay_out()
        self._set_keys()
        self.finished.connect(self._end)
        window.installEventFilter(self)
        self._tell()

    def show_place(self, place: Place) -> None:
        """Show a place in the manual, and the index for one that is not there."""
        known = {chapter.key: chapter for chapter in chapters()}
        chapter = known.get(place.chapter) or known.get(INDEX)
        if chapter is None:
            self.missing.say(self.tr("The manual did not come with this program."), "warn")
            return
        self.place = place if place.chapter in known else Place(chapter=INDEX)
        self._at = -1
        self.contents.set_current(chapter.key)
        self.text.show_chapter(chapter, self.place.heading)

    def go_to(self, place: Place) -> None:
        """Show a place; *Back* leads to where the reader is now."""
        self._before.append((self.place, self.text.verticalScrollBar().value()))
        self.show_place(place)
        self._tell()

    def go_back(self) -> None:
        """Show what was read before, as far as it was scrolled."""
        if self._before:
            place, scrolled = self._before.pop()
            self.show_place(place)
            self.text.verticalScrollBar().setValue(scrolled)
            self._tell()

    def step(self, by: int) -> None:
        """Go to the next place that was found (1), or to the one before (-1), in any chapter."""
        if not self._hits:
            return
        at = (0 if by > 0 else -1) if self._at < 0 else self._at + by
        if not self.text.places or not (0 <= at < self.text.places or self._at < 0):
            self._turn_to_found(by)
            at = 0 if by > 0 else -1
        self._at = at % self.text.places
        self.text.point_at(self._at)
        self._tell()

    def open(self) -> None:
        over = self.parentWidget()
        self._scrim = Scrim(over.window() if over is not None else self._window)
        self._fit()
        super().open()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._fit()
        return super().eventFilter(watched, event)

    def _choose(self, key: str) -> None:
        if key != self.place.chapter:
            self.go_to(Place(chapter=key))

    def _seek(self, typed: str) -> None:
        words = phrase(typed)
        self._hits = hits(words)
        self._at = -1
        self.contents.show_hits(self._hits)
        self.text.mark(words)
        if self._hits:
            self.step(1)
        self._tell()

    def _turn_to_found(self, by: int) -> None:
        """Show the next chapter in which something was found, or the one before."""
        keys = [chapter.key for chapter in chapters()]
        here = keys.index(self.place.chapter)
        order = [keys[(here + by * far) % len(keys)] for far in range(1, len(keys) + 1)]
        self.go_to(Place(chapter=next(key for key in order if key in self._hits)))

    def _tell(self) -> None:
        """Say which of the places that were found is shown, and what can be done from here."""
        total = sum(self._hits.values())
        words = ""
        if total:
            keys = [chapter.key for chapter in chapters()]
            earlier = keys[: keys.index(self.place.chapter)]
            place = sum(self._hits.get(key, 0) for key in earlier) + self._at + 1
            words = filled(self.tr("%1 of %2"), str(place), str(total)) if self._at >= 0 else ""
        elif phrase(self.contents.field.text()):
            words = self.tr("Nothing found")
        self.count_label.setText(words)
        if words:
            announce(self.count_label)
        self.back_button.setEnabled(bool(self._before))
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(total))

    def _lay_out(self) -> None:
        self.missing = Strip()
        self.back_button = tool_button("arrow-left", self.tr("Back"))
        self.count_label = text_label("", "small", "text2", tabular=True)
        self.previous_button = tool_button("chevron-up", self.tr("Previous place"))
        self.next_button = tool_button("chevron-down", self.tr("Next place"))
        self.close_button = tool_button("x", self.tr("Close the manual"))
        head = QHBoxLayout()
        head.setContentsMargins(tokens.WIDE, tokens.MEDIUM, tokens.MEDIUM, tokens.SMALL)
        head.setSpacing(tokens.TIGHT)
        head.addWidget(self.back_button)
        head.addStretch(1)
        head.addWidget(self.count_label)
        for button in (self.previous_button, self.next_button, self.close_button):
            head.addWidget(button)
        right = on_ground(QWidget(), "surface")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        strips = QVBoxLayout()
        strips.setContentsMargins(tokens.HUGE, 0, tokens.HUGE, 0)
        if current() == "en":
            strips.addWidget(Strip(self.tr("The manual is in Dutch only.")))
        strips.addWidget(self.missing)
        column.addLayout(strips)
        column.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addWidget(right, 1)
        order = (self.contents.field, self.contents.list, self.text, self.back_button)
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def _set_keys(self) -> None:
        doings = (
            (self.back_button, "Alt+Left", self.go_back),
            (self.previous_button, "Shift+F3", lambda: self.step(-1)),
            (self.next_button, "F3", lambda: self.step(1)),
            (self.close_button, "Esc", self.reject),
        )
        for button, keys, run in doings:
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.accessibleName()} ({native})")
            button.clicked.connect(run)
            if keys != "Esc":
                QShortcut(QKeySequence(keys), self).activated.connect(run)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._to_field)

    def _to_field(self) -> None:
        self.contents.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.contents.field.selectAll()

    def _fit(self) -> None:
        area = self._window.rect()
        width = min(area.width() - 2 * _AROUND, _WIDEST)
        height = min(area.height() - 2 * _AROUND, _HIGHEST)
        corner = self._window.mapToGlobal(QPoint(0, 0))
        left = corner.x() + (area.width() - width) // 2
        top = corner.y() + (area.height() - height) // 2
        self.setGeometry(left, top, width, height)
        if self._scrim is not None:
            place = self._scrim.mapFromGlobal(QPoint(left, top))
            self._scrim.surround(QRect(place, self.size()))

    def _end(self) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        self.deleteLater()
