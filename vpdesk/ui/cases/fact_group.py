"""Values below each other as one stop of the tabulator, each to be changed where it stands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vpdesk.ui.cases.case_facts import Fact, FactField
from vpdesk.ui.cases.fact_editor import FactEditor
from vpdesk.ui.cases.fact_value import FactValue
from vpdesk.ui.widgets.showing import show_inside

Edit = Callable[[Fact, FactField], FactEditor | None]


class FactGroup(QWidget):
    """``edit`` makes the editor of a value and keeps what is entered; Up and Down go on."""

    def __init__(self, edit: Edit) -> None:
        super().__init__()
        self._edit = edit
        self._values: list[FactValue] = []
        self._edited: FactValue | None = None
        self.editor: FactEditor | None = None
        self.way_in: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other values; where they are the same ones an open editor stays."""
        if [_key(fact) for fact in facts] == [_key(value.fact) for value in self._values]:
            for value, fact in zip(self._values, facts, strict=True):
                value.show_fact(fact)
            return
        focused = self._focused()
        left = focused or self._edited
        place_before = self._values.index(left) if left else 0
        self.finish()
        self._drop_editor()
        for value in self._values:
            self._column.removeWidget(value)
            value.hide()
            value.deleteLater()
        self._values = []
        for place, fact in enumerate(facts):
            captioned = place == 0 or facts[place - 1].caption != fact.caption
            value = FactValue(fact, captioned=captioned)
            value.clicked.connect(self._opening(value))
            value.stepped.connect(self._stepping(value))
            self._column.addWidget(value)
            # What is not seen yet does not take the keyboard.
            show_inside(value, visible=True)
            self._values.append(value)
        place = self._place_of(left.fact, place_before) if left else 0
        self._keep_one_stop(place)
        if focused is not None:
            self._go_to(place)

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, from top to bottom."""
        return [*self._values]

    def finish(self) -> None:
        """Keep what is being entered."""
        if self.editor is not None:
            self.editor.settle()

    def close_editor(self) -> None:
        """Show the value again in the place of its editor."""
        if (value := self._edited) is None:
            return
        had_focus = self._focused() is value
        self._keep_one_stop(self._values.index(value))
        value.show()
        if had_focus:
            value.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._drop_editor()

    def _open(self, value: FactValue) -> None:
        field = value.fact.field
        if field is None:
            return
        self.finish()
        if self.editor is not None:
            # What was refused is not thrown away for another value.
            self.editor.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if value not in self._values:
            self._open_same(value.fact)
            return
        editor = self._edit(value.fact, field)
        if editor is None:
            return
        editor.left.connect(self.close_editor)
        self.editor, self._edited = editor, value
        place = self._column.indexOf(value)
        self._column.insertWidget(place, editor)
        QWidget.setTabOrder(value, editor.control)
        editor.show()
        editor.start()
        value.hide()

    def _open_same(self, fact: Fact) -> None:
        """Open a value that was made anew, because of what was kept just before."""
        for value in self._values:
            if _key(value.fact) == _key(fact):
                self._open(value)
                return

    def _drop_editor(self) -> None:
        editor, self.editor, self._edited = self.editor, None, None
        if editor is not None:
            # The keyboard leaves it now, and it must not keep anything any more.
            editor.blockSignals(True)
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def _focused(self) -> FactValue | None:
        """Return the value that has the keyboard, by itself or through its editor."""
        focused = QApplication.focusWidget()
        if self.editor is not None and focused is not None and self.editor.isAncestorOf(focused):
            return self._edited
        return next((value for value in self._values if value.hasFocus()), None)

    def _opening(self, value: FactValue) -> Callable[[], None]:
        return lambda: self._open(value)

    def _stepping(self, value: FactValue) -> Callable[[int], None]:
        return lambda step: self._go_to(self._values.index(value) + step)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._values):
            self._keep_one_stop(place)
            self._values[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place_of(self, fact: Fact, place_before: int) -> int:
        """Return where a value stands, or what stands in its place now."""
        keys = [_key(value.fact) for value in self._values]
        key = _key(fact)
        return keys.index(key) if key in keys else min(place_before, len(keys) - 1)

    def _keep_one_stop(self, place: int) -> None:
        self.way_in = None
        for number, value in enumerate(self._values):
            here = number == place
            value.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
            if here:
                # The keyboard comes back here when the editor of it went meanwhile.
                # A focus proxy would keep Tab from leaving the group.
                self.way_in = value


def _key(fact: Fact) -> object:
    return fact.caption if fact.field is None else fact.field
