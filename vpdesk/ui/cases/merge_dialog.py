"""Puts two cases of one reporter together, after showing what that means."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import Case, CaseFilter, CaseId, CaseRow
from vpdesk.services.errors import ServiceError
from vpdesk.ui.case_picker import CasePicker
from vpdesk.ui.cases.merge_words import MergeWords
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.errors import words_for
from vpdesk.ui.labelled import labelled
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText


class MergeDialog(QObject):
    """`merged` carries what was done, with what leads back."""

    merged = Signal(object)

    def __init__(self, parent: QWidget, services: CasePageServices, case: Case) -> None:
        super().__init__(parent)
        self._merging = services.merging
        self._case = case
        self._words = MergeWords()
        self.dialog = Dialog(parent, self.tr("Merge two cases"), self.tr("Merge cases"))
        which = self.tr("Other running case at %1").replace("%1", case.organisation_name)
        self.picker = CasePicker(which, self._find)
        content = self.dialog.content
        self.who = Strip("", "neutral")
        self.what = text_label("", "body", wrap=True)
        if not self.picker.is_empty:
            label = labelled(which, self.picker, content).label
            label.setWordWrap(True)
            label.setMinimumWidth(1)  # a name without spaces must not widen the dialog
            content.addWidget(self.who)
            content.addWidget(self.what)
            self._show(self.picker.value())
        else:
            for part in (self.picker, self.who, self.what):
                part.setParent(self.dialog)
                part.hide()
            none = self.tr("No other case is running at %1, so there is nothing to merge with.")
            words = none.replace("%1", case.organisation_name)
            content.addWidget(WrappedText(words, "body"))
            self.dialog.confirm_button.hide()
        self.picker.value_changed.connect(self._show)
        self.dialog.confirmed.connect(self._merge)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _find(self, wanted: CaseFilter, most: int, after: int) -> tuple[CaseRow, ...]:
        return self._merging.candidates(self._case.id, wanted, limit=most, offset=after)

    def _show(self, other_id: CaseId | None) -> None:
        """Show what happens with that case, or why it cannot."""
        if other_id is None:
            self.who.say("")
            self.what.setText("")
            self.dialog.confirm_button.setEnabled(False)
            return
        try:
            plan = self._merging.plan(self._case.id, other_id)
        except ServiceError as refusal:
            self.who.say(words_for(refusal) or "", "warn")
            self.what.setText("")
            self.dialog.confirm_button.setEnabled(False)
            return
        words, doubtful = self._words.reporters(plan)
        self.who.say(words, "warn" if doubtful else "accent")
        self.what.setText("\n\n".join(self._words.what_happens(plan)))
        self.dialog.confirm_button.setEnabled(True)

    def _merge(self) -> None:
        other_id = self.picker.value()
        if other_id is not None:
            done = self._merging.merge(self._case.id, other_id)
            self.dialog.accept()
            self.merged.emit(done)
