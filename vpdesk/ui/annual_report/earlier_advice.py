"""What the report says of earlier recommendations: offered from what is known, then own text."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.recommendations import Recommendation
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.line_numbers import LineNumbers, lines_of
from vpdesk.ui.checked_text import CheckedText
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.wrapped_text import WrappedText

_LINES = 3
_MOST_LINES = 18


class EarlierAdvice(QWidget):
    """Shows itself where there is something to tell; `insert_wanted` asks for lines to insert."""

    typed = Signal()
    insert_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offered: tuple[Recommendation, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(tokens.TIGHT)
        heading = text_label(self.tr("What became of earlier recommendations"), "heading")
        self._edit = TextArea()
        self._edit.set_lines(_LINES, _MOST_LINES)
        self._edit.setAccessibleName(heading.text())
        heading.setBuddy(self._edit)
        hint = self.tr("One recommendation a line. Without text, the report leaves this out.")
        self._edit.setAccessibleDescription(hint)
        self._edit.textChanged.connect(self._tell)
        LineNumbers(self._edit)
        self.checked = CheckedText(self._edit)
        self.insert_button = link_button(self.tr("Insert the earlier recommendations"), "plus")
        self.insert_button.clicked.connect(self.insert_wanted)
        row = QHBoxLayout()
        row.addWidget(self.insert_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.LABEL_TO_FIELD)
        column.addWidget(heading)
        column.addLayout(self._list)
        column.addLayout(row)
        column.addWidget(self._edit)
        column.addWidget(text_label(hint, "small", "text2", wrap=True))
        column.addWidget(self.checked)
        self._loading = False

    def offer(self, recommendations: Sequence[Recommendation]) -> None:
        """List what can be told, each with how far it is."""
        self._offered = tuple(recommendations)
        while (item := self._list.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        for each in self._offered:
            words = filled(self.tr("%1: %2"), _in_one_line(each), label(each.state).lower())
            self._list.addWidget(WrappedText(words, "small", "text2"))
        self.insert_button.setVisible(bool(self._offered))
        self._show()

    def offered(self) -> tuple[Recommendation, ...]:
        return self._offered

    def load(self, lines: Sequence[str]) -> None:
        """Show what was kept."""
        self._loading = True
        self._edit.load("\n".join(lines))
        self._loading = False
        self._show()

    def lines(self) -> tuple[str, ...]:
        """Return what is typed, line by line."""
        return lines_of(self._edit.text())

    def insert(self, lines: Sequence[str]) -> None:
        """Put in a line for each that is offered, in place of one that begins with its words."""
        begun = tuple(f"{_in_one_line(each)} (" for each in self._offered)
        kept = [line for line in self.lines() if not line.startswith(begun)]
        cursor = self._edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        # Unlike `load` this can be undone.
        cursor.insertText("\n".join((*lines, *kept)))
        self._edit.setFocus()

    def hold(self, *, final: bool) -> None:
        """Let nothing be typed while the report is final."""
        self._edit.setReadOnly(final)
        self.insert_button.setEnabled(not final)

    def _show(self) -> None:
        self.setVisible(bool(self._offered or self.lines()))

    def _tell(self) -> None:
        if not self._loading:
            self.typed.emit()


def _in_one_line(each: Recommendation) -> str:
    return " ".join(each.text.split()).rstrip(". ")
