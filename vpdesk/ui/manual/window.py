"""The manual beside the desk: chapters at the left, the text of one at the right."""

from itertools import pairwise

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current
from vpdesk.ui.manual.chapters import INDEX, Place, chapters
from vpdesk.ui.manual.contents import Contents
from vpdesk.ui.manual.hits import hits, phrase
from vpdesk.ui.manual.picture_view import PictureView
from vpdesk.ui.manual.text_view import ManualText
from vpdesk.ui.widgets.buttons import tool_button
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import announce, text_label

SMALLEST = (600, 400)
_USUAL = (1060, 900)


class ManualWindow(QWidget):
    """A window without a parent, so that no dialog of the desk keeps it from being read.

    Nothing of a vault is shown in it. Esc closes it, Alt+Left goes back to what was read before;
    a picture that was enlarged goes first. `closed` comes when it goes.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: list[tuple[Place, int]] = []
        self._hits: dict[str, int] = {}
        self._at = -1
        self.place = Place(chapter=INDEX)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("vpdesk")
        self.setAccessibleName(self.tr("Manual"))
        self.setMinimumSize(*SMALLEST)
        self.contents = Contents()
        self.contents.chosen.connect(self._choose)
        self.contents.sought.connect(self._seek)
        self.contents.stepped.connect(self.step)
        self.text = ManualText()
        self.text.link_followed.connect(self.go_to)
        self.text.picture_opened.connect(self._show_picture)
        self.picture = PictureView()
        self.picture.left.connect(self._leave_picture)
        self._lay_out()
        self._set_keys()
        self._tell()

    def show_place(self, place: Place) -> None:
        """Show a place in the manual, and the index for one that is not there."""
        known = {chapter.key: chapter for chapter in chapters()}
        chapter = known.get(place.chapter) or known.get(INDEX)
        if chapter is None:
            self.missing.say(self.tr("The manual did not come with this program."), "warn")
            return
        self._leave_picture()
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
        if self.picture.isVisible():
            self._leave_picture()
        elif self._before:
            place, scrolled = self._before.pop()
            self.show_place(place)
            self.text.verticalScrollBar().setValue(scrolled)
            self._tell()

    def step(self, by: int) -> None:
        """Go to the next place that was found (1), or to the one before (-1), in any chapter."""
        if not self._hits:
            return
        self._leave_picture()
        at = (0 if by > 0 else -1) if self._at < 0 else self._at + by
        if not self.text.places or not (0 <= at < self.text.places or self._at < 0):
            self._turn_to_found(by)
            at = 0 if by > 0 else -1
        self._at = at % self.text.places
        self.text.point_at(self._at)
        self._tell()

    def show_beside(self, desk: QRect, screen: QRect) -> None:
        """Take a place at the right of ``desk``, else at its left, else at the screen's edge."""
        width, height = min(_USUAL[0], screen.width()), min(_USUAL[1], screen.height())
        right, left = screen.right() - desk.right(), desk.left() - screen.left()
        at = screen.right() + 1 - width
        if right >= SMALLEST[0]:
            width, at = min(width, right), desk.right() + 1
        elif left >= SMALLEST[0]:
            width = min(width, left)
            at = desk.left() - width
        top = max(min(desk.top(), screen.bottom() + 1 - height), screen.top())
        self.setGeometry(at, top, width, height)

    def come_forward(self) -> None:
        """Show the window in front of all others, with the keyboard in the text."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.picture.isVisible():
            self._leave_picture()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

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
        self.back_button.setEnabled(bool(self._before) or not self.picture.isHidden())
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
        column.addWidget(self.picture, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
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
            (self.close_button, "Esc", self.close),
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

    def _show_picture(self, address: str) -> None:
        self.picture.show_picture(address, self.text.picture_name(address))
        self.text.hide()
        self.picture.show()
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _leave_picture(self) -> None:
        """Show the text again, where it was left; nothing where no picture is shown."""
        if self.picture.isHidden():
            return
        had_keyboard, bar = self.picture.hasFocus(), self.text.verticalScrollBar()
        scrolled = bar.value()
        self.picture.hide()
        self.text.show()
        if had_keyboard:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        bar.setValue(scrolled)
        self._tell()
