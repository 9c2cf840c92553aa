"""Which running cases go to a stand-in: chosen from all of them, each with what of it goes."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.cases import CaseFilter, CaseId, CaseRow
from vpdesk.domain.stand_ins import CaseChoice
from vpdesk.services.stand_ins.giving import StandInGiving
from vpdesk.ui import tokens
from vpdesk.ui.case_picker import CasePicker
from vpdesk.ui.stand_ins.choice_part import ChoicePart
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_CASES = "cases"


class ChosenCases(QWidget):
    """Only a chosen case has fields: of thousands that run a few go along."""

    changed = Signal()

    def __init__(self, giving: StandInGiving) -> None:
        super().__init__()
        self._giving = giving
        self._left: dict[CaseId, dict[str, str]] = {}
        self.parts: list[ChoicePart] = []
        self.picker = CasePicker(self.tr("Running cases"), self._find, taken=self.has)
        self.picker.picked.connect(self._turn)
        self._heading = text_label(self.tr("Goes along"), "heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.FIELD_TO_FIELD)
        self._column.addWidget(self.picker)
        self._column.addWidget(self._heading)
        show_inside(self._heading, visible=False)

    def has(self, case_id: CaseId) -> bool:
        """Tell whether a case goes along."""
        return any(each.case_id == case_id for each in self.parts)

    def add(self, case_id: CaseId) -> None:
        """Let a case go along, unless it is not running any more."""
        candidate = None if self.has(case_id) else self._giving.candidate(case_id)
        if candidate is None:
            return
        part = ChoicePart(candidate)
        part.put(self._left.pop(case_id, {}))
        part.dropped.connect(lambda: self._drop(case_id))
        self.parts.append(part)
        self._column.addWidget(part)
        self._show()

    def choices(self) -> tuple[CaseChoice, ...]:
        """Return what is chosen."""
        return tuple(each.choice() for each in self.parts)

    def ask_consent(self) -> None:
        """Say at each case that lacks it that its reporter has to agree."""
        words = self.tr("Without the reporter’s consent this case stays with you.")
        for part in self.parts:
            choice = part.choice()
            if choice.consent_id is None and choice.consent_form is None:
                part.consent_field.set_error(words, focus=True)

    def texts(self) -> dict[str, str]:
        """Return what is chosen and typed, to be kept."""
        texts = {_CASES: " ".join(str(each.case_id) for each in self.parts)}
        for part in self.parts:
            texts |= part.texts()
        return texts

    def put(self, kept: Mapping[str, str]) -> None:
        """Put back what was kept."""
        for number in kept.get(_CASES, "").split():
            self.add(CaseId(int(number)))
        for part in self.parts:
            part.put(dict(kept))

    def _find(self, wanted: CaseFilter, most: int, after: int) -> tuple[CaseRow, ...]:
        return self._giving.running(wanted, limit=most, offset=after)

    def _turn(self, case_id: CaseId) -> None:
        if self.has(case_id):
            self._drop(case_id)
        else:
            self.add(case_id)

    def _drop(self, case_id: CaseId) -> None:
        """Let a case stay; what was chosen for it comes back with it."""
        part = next(each for each in self.parts if each.case_id == case_id)
        self._left[case_id] = part.texts()
        if self.isAncestorOf(self.focusWidget()) and part.isAncestorOf(self.focusWidget()):
            self.picker.view.setFocus()
        self.parts.remove(part)
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()
        self._show()

    def _show(self) -> None:
        show_inside(self._heading, bool(self.parts))
        self.picker.show_taken()
        self.changed.emit()
