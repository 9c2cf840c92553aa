"""Plans aftercare: several moments at once, on days that are proposed."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.aftercare import USUAL, AftercareMoment, day_of
from vpdesk.domain.cases import Case, CaseStatus
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.timeline import Entry
from vpdesk.services.cases.aftercare import Aftercare
from vpdesk.services.drafts import Drafts
from vpdesk.ui.dates import short_date
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_aftercare_dialog import Ui_AftercareForm
from vpdesk.ui.widgets.text import dress_label

if TYPE_CHECKING:
    from vpdesk.ui.widgets.check_box import CheckBox


class AftercareDialog(QObject):
    """`planned` carries what was recorded."""

    planned = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        aftercare: Aftercare,
        drafts: Drafts,
        case: Case,
        today: Callable[[], date],
    ) -> None:
        super().__init__(parent)
        self._aftercare = aftercare
        self._case = case
        day = today()
        self._days = {moment: day_of(moment, day) for moment in AftercareMoment}
        shape = Shape(
            title=self.tr("Plan aftercare"),
            confirm=self.tr("Plan aftercare"),
            place=f"case/{case.id}/aftercare",
        )
        form = Ui_AftercareForm()
        self.fields = DraftDialog(parent, form, shape, drafts, today)
        dress_label(form.when_label, "label")
        for moment, on in self._days.items():
            box: CheckBox = self.fields.control(moment.value)
            box.setText(f"{box.text()}  ·  {short_date(on, day)}")
            box.toggled.connect(self._look)
        moves: CheckBox = self.fields.control("moves")
        moves.setVisible(case.status is not CaseStatus.AFTERCARE)
        self.fields.confirmed.connect(self._save)
        self.fields.recorded.connect(self.planned)
        self.fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        """Show what is usual, or what was chosen before and not recorded."""
        what = QCoreApplication.translate("AftercareDialog", "Aftercare: ask how things are")
        usual = {moment.value: moment in USUAL for moment in AftercareMoment}
        moves = self._case.status is not CaseStatus.AFTERCARE
        self.fields.open({"what": what, "promised": True, "moves": moves} | usual)
        self._look()

    def _chosen(self) -> list[date]:
        return [day for each, day in self._days.items() if self.fields.is_checked(each.value)]

    def _look(self) -> None:
        chosen = bool(self._chosen())
        self.fields.dialog.confirm_button.setEnabled(chosen)
        self.fields.dialog.set_hint("" if chosen else self.tr("Choose at least one moment."))

    def _save(self) -> None:
        what = self.fields.text("what")
        problems = () if what else (Problem(field="what", reason=Reason.REQUIRED),)
        self.fields.record(problems, lambda: self._plan(what))

    def _plan(self, what: str) -> tuple[Entry, ...]:
        return self._aftercare.plan(
            self._case.id,
            self._chosen(),
            what=what,
            promised=self.fields.is_checked("promised"),
            moves=self.fields.is_checked("moves"),
        )
