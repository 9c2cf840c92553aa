"""A new recovery code: shown, printed, and typed back from the paper."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.ui import tokens
from vpdesk.ui.forms.ui_recovery_code_step import Ui_RecoveryCodeStep
from vpdesk.ui.printing import has_printer
from vpdesk.ui.recovery_sheet import print_recovery_code
from vpdesk.ui.widgets.buttons import as_secondary
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.line_edit import as_line_edit
from vpdesk.ui.widgets.text import dress_label

_GROUPS_IN_A_LINE = 3


class RecoveryCodeStep(QWidget):
    """Holds a code only while it is shown; `typed` is the field in which it is typed back.

    `edited` comes with every key in that field, `told` with what cannot be done.
    """

    edited = Signal()
    told = Signal(str)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.code = ""
        self._form = form = Ui_RecoveryCodeStep()
        form.setupUi(self)
        form.code_column.setContentsMargins(0, 0, 0, 0)
        form.code_column.setSpacing(tokens.LARGE)
        dress_label(form.code_intro, "body", "text2", wrap=True)
        dress_label(form.code_label, "title", tabular=True, selectable=True)
        form.code_label.setProperty("strip", "neutral")
        form.code_label.setContentsMargins(0, tokens.MEDIUM, 0, tokens.MEDIUM)
        form.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        as_secondary(form.print_button, "printer").clicked.connect(self._print)
        form.code_column.setAlignment(form.print_button, Qt.AlignmentFlag.AlignHCenter)
        self.typed = FormField(
            form.typed_label,
            as_line_edit(form.typed_edit),
            form.typed_column,
            self.tr("Capitals, spaces and hyphens make no difference."),
        )
        form.typed_edit.textEdited.connect(self.typed.clear_error)
        form.typed_edit.textEdited.connect(self.edited)

    def show_code(self, code: str) -> None:
        """Show a code that is to be typed back."""
        self.code = code
        self._form.code_label.setText(_in_lines(code))

    def typed_code(self) -> str | None:
        """Return what was typed, or say that something must be and return None."""
        typed = self._form.typed_edit.text()
        if not typed.strip():
            self.typed.set_error(self.tr("Type the code first."), focus=True)
            return None
        return typed

    def clear(self) -> None:
        """Drop the code and what was typed."""
        self.code = ""
        self._form.code_label.clear()
        self._form.typed_edit.clear()
        self.typed.clear_error()

    def _print(self) -> None:
        self.told.emit("")
        if has_printer():
            print_recovery_code(self, self.code, self._today())
        else:
            self.told.emit(self.tr("No printer was found. Write the code down."))


def _in_lines(code: str) -> str:
    """Return a code in lines of three groups of four."""
    groups = code.split("-")
    starts = range(0, len(groups), _GROUPS_IN_A_LINE)
    return "\n".join("   ".join(groups[at : at + _GROUPS_IN_A_LINE]) for at in starts)
