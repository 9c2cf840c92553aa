"""Talks the options of an organisation through with the reporter, on a screen of their own."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.discussed_options import DiscussedOption
from vpdesk.domain.option_sheets import OptionSheetOrder
from vpdesk.domain.options import Option, in_groups
from vpdesk.domain.problems import TEXT_LIMIT, DraftRefused
from vpdesk.domain.terms import Route, TermId
from vpdesk.domain.timeline import StepState
from vpdesk.ui import tokens
from vpdesk.ui.cases.option_mark import MarkPart
from vpdesk.ui.cases.option_sheet_dialog import OptionSheetDialog
from vpdesk.ui.cases.option_story import OptionStory
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.kept_text import KeptText
from vpdesk.ui.labels import label
from vpdesk.ui.language import current
from vpdesk.ui.tables import Column, Section, TableModel
from vpdesk.ui.widgets.buttons import secondary_button
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.scroll import scrolling

_LIST_WIDTH, _WIDEST = 340, 820
_CHROME = 176


class OptionsDialog(Dialog):
    """It covers the window, so that nothing else can be read on a screen that is turned around.

    `recorded` carries what a talk changed. Space marks the current option as discussed.
    """

    recorded = Signal(object)

    def __init__(self, window: QWidget, services: CasePageServices, case_id: CaseId) -> None:
        title = QCoreApplication.translate("OptionsDialog", "Discuss options")
        confirm = QCoreApplication.translate("OptionsDialog", "Record options")
        super().__init__(window, title, confirm, width=window.window().width())
        self._services = services
        self._case_id = case_id
        self._options = {
            each.option.id: each for each in services.discussed_options.of_case(case_id, current())
        }
        self.marks: dict[TermId, MarkPart] = {}
        self.sheet: OptionSheetDialog | None = None
        self.story = OptionStory()
        self.print_button = secondary_button(self.tr("Sheet for the reporter…"), "printer")
        self.print_button.clicked.connect(self._print)
        self._model: TableModel[DiscussedOption] = TableModel(
            [Column(title="", value=lambda row: row.option.text.title)],
            key=lambda row: row.option.id,
            spoken=self._spoken,
            parent=self,
        )
        self.view = list_view(self._model, self.tr("Options"))
        self.view.setItemDelegate(RowDelegate(self.view, self._look, compact=True))
        self.view.setFixedWidth(_LIST_WIDTH)
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._follow)
        self._lay_out_parts(window.window().size())
        self._refill()
        self._kept = KeptText(
            self,
            services.drafts,
            f"case/{case_id}/options",
            read=self._texts,
            write=self._put_texts,
        )
        self.set_hint(self.tr("No code name or name stands here: you can turn the screen around."))
        self.confirmed.connect(self._record)
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        super().open()
        self.choose(self._first())

    def choose(self, step_id: TermId | None) -> None:
        """Show an option, with the keyboard in the list."""
        self.view.setCurrentIndex(self._model.place_of(step_id))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_option(self) -> Option | None:
        row = self._model.row_at(self.view.currentIndex())
        return None if row is None else row.option

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and _is_space(event):
            if (option := self.current_option()) is not None:
                self.marks[option.id].turn_discussed()
            return True
        if isinstance(event, QFocusEvent) and watched is self._reading:
            self.story.show_ring(shown=event.gotFocus())
        return super().eventFilter(watched, event)

    def _rows(self) -> Iterator[DiscussedOption | Section]:
        groups = in_groups(each.option for each in self._options.values())
        for route, options in groups:
            words = self.tr("No step for now") if route is Route.INTERNAL else label(route)
            yield Section(title=words)
            for option in options:
                yield self._options[option.id]

    def _first(self) -> TermId | None:
        rows = (each for each in self._model.rows() if not isinstance(each, Section))
        return next((each.option.id for each in rows), None)

    def _state(self, step_id: TermId) -> StepState | None:
        return self.marks[step_id].state()

    def _look(self, row: DiscussedOption) -> RowLook:
        state = self._state(row.option.id)
        return RowLook(
            title=row.option.text.title,
            second=label(state) if state else self.tr("Not discussed yet"),
            icon="check" if state else "circle",
            icon_ink="accent" if state is StepState.CHOSEN else "text2",
            tips=(row.option.text.title,),
        )

    def _spoken(self, row: DiscussedOption) -> str:
        state = self._state(row.option.id)
        return ", ".join(filter(None, (row.option.text.title, label(state) if state else "")))

    def _follow(self) -> None:
        option = self.current_option()
        if option is None:
            return
        self.story.show_option(self._options[option.id], self._story_width)
        self._reading.setAccessibleName(option.text.title)
        for step_id, part in self.marks.items():
            part.setVisible(step_id == option.id)
        self._reading.verticalScrollBar().setValue(0)

    def _refill(self) -> None:
        self._model.set_rows(list(self._rows()))
        self.print_button.setEnabled(bool(self._on_sheet()))

    def _record(self) -> None:
        marks = [mark for part in self.marks.values() if (mark := part.mark()) is not None]
        try:
            recorded = self._services.discussed_options.record(self._case_id, marks)
        except DraftRefused:
            self._show_too_long()
            return
        self.accept()
        if recorded.added or recorded.changed:
            self.recorded.emit(recorded)

    def _show_too_long(self) -> None:
        """Say at the remark that it cannot be recorded; nothing else here can be refused."""
        for step_id, part in self.marks.items():
            if len(part.remark.text()) > TEXT_LIMIT:
                self.choose(step_id)
                part.refuse_long()
                return

    def _print(self) -> None:
        chosen = self._on_sheet()
        order = OptionSheetOrder(case_id=self._case_id, step_ids=chosen, language=current())
        services = self._services
        here = any(self._options[each].option.here.text for each in chosen)
        self.sheet = OptionSheetDialog(
            self, services.option_papers, services.text_checks, order, with_here=here
        )
        self.sheet.open()

    def _on_sheet(self) -> tuple[TermId, ...]:
        """Return what is chosen, else all that is discussed."""
        states = {step_id: part.state() for step_id, part in self.marks.items()}
        chosen = tuple(each for each, state in states.items() if state is StepState.CHOSEN)
        return chosen or tuple(each for each, state in states.items() if state is not None)

    def _texts(self) -> Mapping[str, str]:
        found = {}
        for step_id, part in self.marks.items():
            found[f"state {step_id}"], found[f"text {step_id}"] = part.texts()
        return found

    def _put_texts(self, kept: Mapping[str, str]) -> None:
        for step_id, part in self.marks.items():
            if f"state {step_id}" in kept:
                part.put_texts(kept[f"state {step_id}"], kept[f"text {step_id}"])

    def _lay_out_parts(self, window: QSize) -> None:
        room = min(window.width() - _LIST_WIDTH - 3 * tokens.WIDE, _WIDEST)
        self._story_width = room
        inside = QWidget()
        inside.setMaximumWidth(room)
        self._reading = scrolling(inside)
        # What does not fit is read with the arrows, too.
        self._reading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reading.installEventFilter(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, tokens.MEDIUM, 0)
        column.setSpacing(tokens.LARGE)
        column.addWidget(self.story)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(tokens.MEDIUM)
        right.addWidget(self._reading, 1)
        for step_id, row in self._options.items():
            part = self.marks[step_id] = MarkPart(row)
            part.setMaximumWidth(room)
            part.changed.connect(self._refill)
            part.hide()
            right.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(tokens.MEDIUM)
        left.addWidget(self.view, 1)
        left.addWidget(self.print_button)
        place = QWidget()
        row_of_both = QHBoxLayout(place)
        row_of_both.setContentsMargins(0, 0, 0, 0)
        row_of_both.setSpacing(tokens.WIDE)
        row_of_both.addLayout(left)
        row_of_both.addLayout(right, 1)
        place.setFixedHeight(window.height() - _CHROME)
        self.content.addWidget(place)

    def _fit(self) -> None:
        """Cover the window wholly."""
        window = self._over.window()
        self.setGeometry(QRect(window.mapToGlobal(QPoint(0, 0)), window.size()))


def _is_space(event: QEvent) -> bool:
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
