"""What came of one option in a talk: discussed, chosen, and a remark."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vpdesk.domain.discussed_options import DiscussedOption, OptionMark
from vpdesk.domain.problems import TEXT_LIMIT
from vpdesk.domain.timeline import Step, StepState
from vpdesk.ui import tokens
from vpdesk.ui.dates import long_date
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.text_area import TextArea


class MarkPart(QWidget):
    """What was recorded before stays discussed; only the timeline takes it out again."""

    changed = Signal()

    def __init__(self, row: DiscussedOption) -> None:
        super().__init__()
        self._row = row
        step = row.step
        self._stays = step is not None and step.state is not StepState.DONE
        chosen = step is not None and step.state is StepState.CHOSEN
        self.discussed_box = CheckBox(text=self.tr("Discussed"), checked=self._stays)
        self.discussed_box.setEnabled(not self._stays)
        self.chosen_box = CheckBox(text=self.tr("Chosen by the reporter"), checked=chosen)
        self.remark = TextArea(lines=2, most_lines=4)
        if step is not None and self._stays:
            self.remark.load(step.text)
        before = text_label("" if step is None else _recorded(step), "small", "text2", wrap=True)
        show_inside(before, step is not None)
        boxes = QHBoxLayout()
        boxes.setSpacing(tokens.LARGE)
        boxes.addWidget(self.discussed_box)
        boxes.addWidget(self.chosen_box)
        boxes.addStretch(1)
        below = QVBoxLayout()
        below.addWidget(label := QLabel(self.tr("Remark, for yourself")))
        below.addWidget(self.remark)
        self.field = FormField(label, self.remark, below, optional=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addLayout(boxes)
        column.addWidget(before)
        column.addLayout(below)
        self.discussed_box.toggled.connect(self._follow_discussed)
        self.chosen_box.toggled.connect(self._follow_chosen)
        self.remark.textChanged.connect(self._follow_remark)

    def state(self) -> StepState | None:
        """Return how far the option is, with what is ticked now."""
        if self.chosen_box.isChecked():
            return StepState.CHOSEN
        if self.discussed_box.isChecked():
            return StepState.DISCUSSED
        return self._row.state

    def mark(self) -> OptionMark | None:
        """Return what is to be recorded, None where nothing is ticked."""
        ticked = self.discussed_box.isChecked() or self.chosen_box.isChecked()
        state = self.state()
        if not ticked or state is None:
            return None
        return OptionMark(step_id=self._row.option.id, state=state, text=self.remark.text())

    def turn_discussed(self) -> None:
        """Tick the option as discussed, or take the tick away again."""
        if not self._stays:
            self.discussed_box.toggle()

    def texts(self) -> tuple[str, str]:
        """Return what is ticked and typed, to be kept as a draft."""
        mark = self.mark()
        return ("" if mark is None else mark.state, self.remark.text())

    def put_texts(self, state: str, text: str) -> None:
        """Put back what `texts` returned."""
        self.remark.setPlainText(text)
        self.discussed_box.setChecked(self._stays or bool(state))
        self.chosen_box.setChecked(state == StepState.CHOSEN)

    def refuse_long(self) -> None:
        """Say at the remark that it is too long."""
        words = filled(self.tr("At most %1 characters."), str(TEXT_LIMIT))
        self.field.set_error(words, focus=True)

    def _follow_discussed(self, ticked: bool) -> None:
        if not ticked:
            self.chosen_box.setChecked(False)
        self.changed.emit()

    def _follow_chosen(self, ticked: bool) -> None:
        if ticked:
            self.discussed_box.setChecked(True)
        self.changed.emit()

    def _follow_remark(self) -> None:
        if self.remark.text().strip():
            self.discussed_box.setChecked(True)


def _recorded(step: Step) -> str:
    words = {
        StepState.DISCUSSED: QCoreApplication.translate("MarkPart", "Discussed on %1."),
        StepState.CHOSEN: QCoreApplication.translate("MarkPart", "Chosen on %1."),
        StepState.DONE: QCoreApplication.translate("MarkPart", "Done on %1."),
    }[step.state]
    return filled(words, long_date(step.on))
