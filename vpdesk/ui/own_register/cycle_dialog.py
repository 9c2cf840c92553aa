"""The dialog for a cycle of certification."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.pe_cycles import Cycle, CycleDraft, CycleId, problems_in_cycle
from vpdesk.domain.problems import Problem, Reason
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.filling import filled
from vpdesk.ui.forms.ui_own_cycle_dialog import Ui_OwnCycleForm
from vpdesk.ui.own_register.services import OwnRegisterServices
from vpdesk.ui.widgets.level_labels import LevelLabels
from vpdesk.ui.widgets.text import text_label

_PARTS = ("accredited_minutes", "peer_review_minutes", "extra_minutes")


class OwnCycleDialog(QObject):
    """Records a cycle, or changes the one given; `recorded` carries its id."""

    recorded = Signal(object)

    def __init__(
        self, parent: QWidget, services: OwnRegisterServices, cycle: Cycle | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._known = cycle
        self._asked = services.own_register.requirements()
        shape = Shape(
            title=self.tr("Set up a cycle") if cycle is None else self.tr("Change cycle"),
            confirm=self.tr("Record cycle") if cycle is None else self.tr("Save changes"),
            place="own_cycle:new" if cycle is None else f"own_cycle:{cycle.id}",
            numbers=frozenset({"months"}),
            hours=frozenset(_PARTS),
        )
        self._fields = DraftDialog(
            parent, Ui_OwnCycleForm(), shape, services.drafts, services.today
        )
        for row in (("start", "months"), _PARTS):
            LevelLabels([self._fields.fields[name].label for name in row])
        told = filled(
            self.tr("Proposed: what %1 asks (%2). Change it when the rules change."),
            self._asked.body,
            self._asked.source,
        )
        content = self._fields.dialog.content
        content.insertWidget(0, text_label(told, "small", "text2", wrap=True))
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        self._fields.open(asdict(self._known or self._asked.cycle))

    def _record(self) -> None:
        fields = self._fields
        day = fields.day("start")
        hours = {name: fields.minutes(name) or 0 for name in _PARTS}
        start = day or self._services.today()
        draft = CycleDraft(start=start, months=fields.number("months") or 0, **hours)
        others = (
            each
            for each in self._services.own_register.cycles()
            if self._known is None or each.id != self._known.id
        )
        no_day = () if day else (Problem(field="start", reason=Reason.REQUIRED),)
        fields.record(problems_in_cycle(draft, others) + no_day, lambda: self._save(draft))

    def _save(self, draft: CycleDraft) -> CycleId:
        if self._known is None:
            return self._services.own_register.add_cycle(draft)
        self._services.own_register.change_cycle(self._known.id, draft)
        return self._known.id
