"""Values below each other as one stop of the tabulator, each to be changed where it stands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from vpdesk.ui.cases.case_facts import Fact, FactField
from vpdesk.ui.cases.fact_editor import FactEditor
from vpdesk.ui.cases.fact_value import FactValue

Edit = Callable[[Fact, FactField], FactEditor | None]


class FactGroup(QWidget):
    """``edit`` makes the editor of a value and keeps what is entered; Up and Down go on."""

    def __init__(self, edit: Edit) -> None:
        super().__init__()
        self._edit = edit
        self._values: list[FactValue] = []
        self._edited: FactValue | None = None
        self.editor: FactEditor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other values; where they are the same ones an open editor stays."""
        if [_key(fact) for fact in facts] == [_key(value.fact) for value in self._values]:
            for value, fact in zip(self._values, facts, strict=True):
                value.show_fact(fact)
            return
        focused = next((_key(each.fact) for each in self._values if each.hasFocus()), None)
        self.finish()
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
            self._values.append(value)
            if focused is not None and _key(fact) == focused:
                value.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keep_one_stop(0)

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, from top to bottom."""
        return [*self._values]

    def finish(self) -> None:
        """Keep what is being entered."""
        if self.editor is not None:
            self.editor.settle()

    def close_editor(self) -> None:
        """Show the value again in the place of its editor."""
        if self.editor is None or self._edited is None:
            return
        editor, value = self.editor, self._edited
        focused = QApplication.focusWidget()
        had_focus = focused is not None and editor.isAncestorOf(focused)
        self.editor = self._edited = None
        value.show()
        if had_focus:
            value.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()

    def _open(self, value: FactValue) -> None:
        field = value.fact.field
        if field is None:
            return
        self.finish()
        self.close_editor()
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

    def _opening(self, value: FactValue) -> Callable[[], None]:
        return lambda: self._open(value)

    def _stepping(self, value: FactValue) -> Callable[[int], None]:
        return lambda step: self._go_to(self._values.index(value) + step)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._values):
            self._keep_one_stop(place)
            self._values[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep_one_stop(self, place: int) -> None:
        for number, value in enumerate(self._values):
            here = number == place
            value.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)


def _key(fact: Fact) -> object:
    return fact.caption if fact.field is None else fact.field
