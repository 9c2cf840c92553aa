"""Puts two cases of one reporter together, after showing what that means."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import Case, CaseId
from vpdesk.services.errors import ServiceError
from vpdesk.ui.cases.merge_words import MergeWords
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.errors import words_for
from vpdesk.ui.labelled import labelled
from vpdesk.ui.widgets.combo_box import ComboBox
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
        rows = services.merging.candidates(case.id)
        self.combo = ComboBox(choices=[(row.id, f"{row.code_name} {row.number}") for row in rows])
        self.combo.make_secret()
        content = self.dialog.content
        self.who = Strip("", "neutral")
        self.what = text_label("", "body", wrap=True)
        if rows:
            which = self.tr("Other running case at %1").replace("%1", case.organisation_name)
            label = labelled(which, self.combo, content).label
            label.setWordWrap(True)
            label.setMinimumWidth(1)  # a name without spaces must not widen the dialog
            content.addWidget(self.who)
            content.addWidget(self.what)
            self._show(self.combo.value())
        else:
            for part in (self.combo, self.who, self.what):
                part.setParent(self.dialog)
                part.hide()
            none = self.tr("No other case is running at %1, so there is nothing to merge with.")
            words = none.replace("%1", case.organisation_name)
            content.addWidget(WrappedText(words, "body"))
            self.dialog.confirm_button.hide()
        self.combo.value_changed.connect(self._show)
        self.dialog.confirmed.connect(self._merge)
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)

    def open(self) -> None:
        self.dialog.open()

    def _show(self, other_id: CaseId) -> None:
        """Show what happens with that case, or why it cannot."""
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
        done = self._merging.merge(self._case.id, self.combo.value())
        self.dialog.accept()
        self.merged.emit(done)
