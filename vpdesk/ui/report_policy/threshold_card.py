"""The card with the number of reporters below which nothing is printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vpdesk.domain.disclosure import THRESHOLD
from vpdesk.domain.report_policies import HIGHEST_K, LOWEST_K
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text_area import TextArea


class ThresholdCard(QWidget):
    """`changed` tells that the threshold or its reason is another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = ComboBox(choices=[(k, str(k)) for k in range(LOWEST_K, HIGHEST_K + 1)])
        self.reason = TextArea(lines=2)
        self._line = setting_row(self.tr("Threshold"), " ", self.choice)
        self._strip = Strip()
        self._box = QWidget()
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("Why you choose a threshold below %1").replace("%1", str(THRESHOLD)))
        column.addWidget(label)
        column.addWidget(self.reason)
        self.field = FormField(label, self.reason, column)
        card = card_of(self.tr("Threshold"), self._line)
        card.add(self._strip)
        card.add(self._box)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        self.choice.value_changed.connect(self._tell)
        self.reason.textChanged.connect(self._tell_typed)
        self._explain()

    def load(self, k: int, reason: str) -> None:
        """Show what was agreed."""
        self.choice.set_value(k)
        self.reason.load(reason)
        self.field.clear_error()
        self._explain()

    @property
    def k(self) -> int:
        return int(self.choice.value())

    @property
    def given_reason(self) -> str:
        """The reason as typed; there is none for a usual threshold."""
        return self.reason.text().strip() if self.k < THRESHOLD else ""

    def _tell(self) -> None:
        self._explain()
        self.changed.emit()

    def _tell_typed(self) -> None:
        self.field.clear_error()
        self.changed.emit()

    def _explain(self) -> None:
        k = self.k
        meaning = self.tr(
            "A group of fewer than %1 reporters is never printed as a number, not even when it is "
            "0. Tables start at %2 reporters."
        )
        self._line.set_hint(filled(meaning, str(k), str(2 * k)))
        low = k < THRESHOLD
        self._strip.say(self._insiders(k) if low else "", "warn")
        show_inside(self._box, low)

    def _insiders(self, k: int) -> str:
        if k == LOWEST_K:
            return self.tr(
                "3 protects against a reader who knows one of the cases, and no more. 5 also "
                "protects against readers who know three cases together."
            )
        return self.tr(
            "4 protects against readers who know two of the cases together. 5 also protects "
            "against readers who know three."
        )
