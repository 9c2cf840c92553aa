"""What is to be printed in full although it is not proven safe, each with a way back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vpdesk.domain.editions import Override
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.words import table_name
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText

_ICON = 18


class OverrideList(QFrame):
    """Hidden while nothing is; `undo_wanted` carries the variable of a table."""

    undo_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("strip", "warn")
        self._rows: list[QWidget] = []
        head = QHBoxLayout()
        head.setSpacing(tokens.SMALL)
        head.addWidget(IconMark("triangle-alert", "warn", _ICON), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(
            text_label(
                self.tr("Printed all the same, not proven untraceable"), "smallstrong", "warn"
            ),
            1,
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(tokens.MEDIUM, tokens.SMALL, tokens.MEDIUM, tokens.SMALL)
        self._column.setSpacing(tokens.TIGHT)
        self._column.addLayout(head)
        show_inside(self, visible=False)

    def show_overrides(self, overrides: Sequence[Override]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each) for each in overrides]
        for row in self._rows:
            self._column.addWidget(row)
        show_inside(self, bool(overrides))

    def buttons(self) -> list[QPushButton]:
        return [button for row in self._rows for button in row.findChildren(QPushButton)]

    def _row(self, override: Override) -> QWidget:
        name = (
            table_name(override.variable)
            if override.variable
            else self.tr("The number of reporters")
        )
        undo = link_button(self.tr("Undo"))
        undo.setAccessibleName(filled(self.tr("Undo: %1"), name))
        undo.clicked.connect(partial(self.undo_wanted.emit, override.variable))
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(_ICON + tokens.SMALL, 0, 0, 0)
        across.setSpacing(tokens.SMALL)
        across.addWidget(WrappedText(f"{name}: {override.reason}", "small", "text2"), 1)
        across.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return row
