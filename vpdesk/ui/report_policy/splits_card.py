"""The card in which the splits of a table are changed, one value or group at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.disclosure import Leaf, Policy, SingleTable, Tree
from vpdesk.domain.key_trees import Place, exchanged, keys_along, moved_over, split_earlier
from vpdesk.domain.report_policies import KeyTree
from vpdesk.services.annual_reports.policy_starters import USUAL, PolicyStarter
from vpdesk.ui import tokens
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current
from vpdesk.ui.report_policy.words import table_words
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.setting_row import setting_row
from vpdesk.ui.widgets.text import text_label

_CHOICE_WIDTH = 232

_Change = Callable[[KeyTree, Place], tuple[KeyTree, Place]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitRow:
    """A value or a group at its place in the splits."""

    place: Place
    label: str
    group: bool


class SplitsCard(QWidget):
    """`split` carries a variable and its new splits, `started` the starter that was chosen."""

    split = Signal(str, object)
    started = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trees: dict[str, Tree] = {}
        self._starters: dict[str, PolicyStarter] = {}
        self._followed = USUAL
        self.starter = ComboBox()
        self.table = ComboBox()
        self.reset = link_button(self.tr("Back to the starter"), "rotate-ccw")
        self.list = RowList(
            self.tr("Splits"),
            self._look,
            key=lambda row: row.place,
            spoken=self._sentence,
            actions=self._actions(),
        )
        card = Card(self.tr("Splits"))
        card.add(
            text_label(
                self.tr(
                    "A table splits its group in two, and each half again, as long as every part "
                    "is large enough. What is indented less is told apart earlier."
                ),
                "small",
                "text2",
                wrap=True,
            )
        )
        self._starter_line = setting_row(self.tr("Starter"), " ", self.starter)
        card.add(self._starter_line)
        card.add(divider())
        card.add(setting_row(self.tr("Table"), "", self.table))
        card.add_list(self.list)
        card.add_list(self._tools(self.list.tools))
        card.add_list(self._tools(self.reset))
        for choice in (self.starter, self.table):
            choice.setFixedWidth(_CHOICE_WIDTH)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        self.starter.value_changed.connect(self._start)
        self.table.value_changed.connect(self._show)
        self.reset.clicked.connect(self._reset)

    def offer_starters(self, starters: Sequence[PolicyStarter]) -> None:
        """Offer these; the first one is that of the organisation's sector."""
        self._starters = {starter.code: starter for starter in starters}
        suits = starters[0].label(current())
        self._starter_line.set_hint(filled(self.tr("For all tables. By sector: %1."), suits))
        self.starter.blockSignals(True)
        self.starter.set_choices(
            [
                *((each.code, each.label(current())) for each in starters),
                (None, self.tr("Own splits")),
            ]
        )
        self.starter.blockSignals(False)

    def show_policy(self, policy: Policy, chosen: Mapping[str, KeyTree | None]) -> None:
        """Show the splits that a report would have; ``chosen`` are those that were agreed."""
        self._trees = {
            table.variable: table.tree for table in policy.tables if isinstance(table, SingleTable)
        }
        self.starter.blockSignals(True)
        code = self._matching(chosen)
        self._followed = code or self._followed
        self.starter.set_value(code)
        self.starter.blockSignals(False)
        self.table.set_choices([(name, table_words(name)) for name in self._trees])
        self._show()

    def _matching(self, chosen: Mapping[str, KeyTree | None]) -> str | None:
        """Return the code of the starter that ``chosen`` follows everywhere."""
        for code, starter in self._starters.items():
            if all(splits_of(starter, name) == splits for name, splits in chosen.items()):
                return code
        return None

    def _show(self) -> None:
        tree = self._trees.get(self.table.value())
        self.list.show_rows([] if tree is None else list(_rows(tree, ())))

    def _start(self) -> None:
        starter = self._starters.get(self.starter.value())
        if starter is not None:
            self.started.emit(starter)

    def _reset(self) -> None:
        name = self.table.value()
        if name is not None:
            self.split.emit(name, splits_of(self._starters[self._followed], name))

    def _change(self, change: _Change, row: SplitRow) -> None:
        name = self.table.value()
        splits, place = change(keys_along(self._trees[name]), row.place)
        self.split.emit(name, splits)
        self.list.choose(place)

    def _exchange(self, row: SplitRow) -> None:
        self._change(exchanged, row)

    def _split_earlier(self, row: SplitRow) -> None:
        self._change(split_earlier, row)

    def _move_over(self, row: SplitRow) -> None:
        self._change(moved_over, row)

    def _actions(self) -> list[RowAction]:
        return [
            RowAction(
                text=self.tr("Exchange the halves"),
                icon="arrow-up-down",
                keys=(Qt.Key.Key_Space,),
                run=self._exchange,
                quick=True,
            ),
            RowAction(
                text=self.tr("Tell apart earlier"),
                icon="arrow-left",
                keys=(Qt.Key.Key_Left,),
                run=self._split_earlier,
                quick=True,
            ),
            RowAction(
                text=self.tr("To the other half"),
                icon="arrow-right-left",
                keys=(Qt.Key.Key_Right,),
                run=self._move_over,
                quick=True,
            ),
        ]

    @staticmethod
    def _tools(part: QWidget) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(tokens.SMALL, 0, tokens.SMALL, 0)
        row.addWidget(part)
        row.addStretch(1)
        return tools

    def _look(self, row: SplitRow) -> RowLook:
        return RowLook(
            title=row.label,
            icon="split" if row.group else "tag",
            icon_ink="accenttext" if row.group else "text3",
            indent=len(row.place) - 1,
            tips=(row.label,),
        )

    def _sentence(self, row: SplitRow) -> str:
        kind = self.tr("group") if row.group else self.tr("value")
        text = self.tr("%1, %2, split %3")
        return filled(text, row.label, kind, str(len(row.place)))


def splits_of(starter: PolicyStarter, variable: str) -> KeyTree | None:
    """Return the splits of a table by a starter; None are the usual ones."""
    return None if starter.code == USUAL else starter.trees.get(variable)


def _rows(tree: Tree, place: Place) -> Iterator[SplitRow]:
    if place:
        yield SplitRow(
            place=place, label=sentence_case(tree.label), group=not isinstance(tree, Leaf)
        )
    if not isinstance(tree, Leaf):
        yield from _rows(tree.left, (*place, 0))
        yield from _rows(tree.right, (*place, 1))
