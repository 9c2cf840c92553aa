"""The dialog that keeps a case longer, for a reason."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vpdesk.domain.periods import months_later
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.retention import KeptCase, Standing, problems_in_hold
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.filling import filled
from vpdesk.ui.forms.ui_hold_dialog import Ui_HoldForm
from vpdesk.ui.retention.services import RetentionServices

_PROPOSED_MONTHS = 6


class HoldDialog(QObject):
    def __init__(
        self,
        parent: QWidget,
        services: RetentionServices,
        kept: KeptCase,
        done: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._kept = kept
        self._done = done
        shape = Shape(
            title=filled(self.tr("Hold %1"), kept.case.code_name),
            confirm=self.tr("Hold case"),
            place=f"case/{kept.case.id}/hold",
            required_words={
                "until": self.tr("Choose a day after today, at most ten years ahead."),
                "reason": self.tr("Say why this case is kept longer."),
            },
        )
        self.fields = DraftDialog(parent, Ui_HoldForm(), shape, services.drafts, services.today)
        self.fields.confirmed.connect(self._record)
        self.fields.recorded.connect(self._tell)
        self.fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        hold = self._kept.hold if self._kept.standing is Standing.HELD else None
        proposed = months_later(self._services.today(), _PROPOSED_MONTHS)
        self.fields.open(
            {"until": hold.until if hold else proposed, "reason": hold.reason if hold else ""}
        )

    def _record(self) -> None:
        until, reason = self.fields.day("until"), self.fields.text("reason")
        found = problems_in_hold(until, reason, today=self._services.today())
        self.fields.record(tuple(map(_said, found)), lambda: self._hold(until, reason))

    def _hold(self, until: date | None, reason: str) -> None:
        self._services.retention.hold(self._kept.case.id, until, reason)

    def _tell(self, _nothing: object) -> None:
        self._done()


def _said(problem: Problem) -> Problem:
    """Let one sentence say which days can be chosen."""
    return replace(problem, reason=Reason.REQUIRED) if problem.field == "until" else problem
