"""The card with the instruction sheets of all organisations, for when one is suddenly away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.services.organisations.instruction_sheets import SheetState
from vpdesk.ui.instructions.edit_dialog import InstructionsDialog
from vpdesk.ui.instructions.paper_dialog import InstructionPaperDialog
from vpdesk.ui.instructions.words import missing_words, seen_words
from vpdesk.ui.language import current
from vpdesk.ui.stand_ins.services import StandInServices
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_DOT = "  ·  "


class SheetsCard(QWidget):
    """An organisation in each row; those to go through are amber."""

    def __init__(self, page: QWidget, services: StandInServices) -> None:
        super().__init__()
        self._page = page
        self._services = services
        heading = self.tr("Instruction sheets")
        self.list = RowList(
            heading,
            self._look,
            key=lambda each: each.organisation_id,
            spoken=self._spoken,
            actions=(
                RowAction(
                    text=self.tr("Go through the sheet…"),
                    icon="clipboard-check",
                    keys=(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2),
                    run=self._change,
                ),
                RowAction(
                    text=self.tr("Print…"),
                    icon="printer",
                    keys=(Qt.Key.Key_P,),
                    run=self._print,
                ),
            ),
        )
        self.print_button = secondary_button(self.tr("Print all…"), "printer")
        self.print_button.clicked.connect(self.print_all)
        card = Card(heading, heading_tools(self.list.tools, self.print_button))
        words = self.tr(
            "What to do at each organisation when you are suddenly away. Give them to whoever"
            " stands in; nothing of a case is on them."
        )
        card.add(text_label(words, "small", "text2", wrap=True))
        card.add_list(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def load(self) -> None:
        """Show the organisations in use; without any the card is not there."""
        states = self._states()
        self.list.show_rows(states)
        show_inside(self, bool(states))

    def print_all(self) -> None:
        """Show the sheets of all organisations as one paper."""
        if states := self._states():
            InstructionPaperDialog(self._page, self._services.sheets, states).open()

    def _states(self) -> tuple[SheetState, ...]:
        return self._services.sheets.states(language=current())

    def _change(self, state: SheetState) -> None:
        services = self._services
        InstructionsDialog(
            self._page, services.sheets, services.drafts, services.today, state.organisation_id
        ).open()

    def _print(self, state: SheetState) -> None:
        InstructionPaperDialog(self._page, self._services.sheets, (state,)).open()

    def _look(self, state: SheetState) -> RowLook:
        parts = (seen_words(state), missing_words(state.missing))
        return RowLook(
            title=state.organisation,
            second=_DOT.join(filter(None, parts)),
            icon="triangle-alert" if state.is_due else "clipboard-list",
            icon_ink="warn" if state.is_due else "text3",
            tips=(state.organisation,),
        )

    def _spoken(self, state: SheetState) -> str:
        parts = (state.organisation, seen_words(state), missing_words(state.missing))
        return ", ".join(filter(None, parts))
