"""Reopening, merging, handing over and the short way: each with a way back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.closing import ClosedCaseNow
from vpdesk.domain.timeline import EntryRef
from vpdesk.services.cases.handing_over import HandedOver
from vpdesk.services.cases.merging import Merged
from vpdesk.ui.cases.case_header import CaseHeader
from vpdesk.ui.cases.handover_dialog import HandoverDialog
from vpdesk.ui.cases.merge_dialog import MergeDialog
from vpdesk.ui.cases.out_of_task_dialog import OutOfTaskDialog
from vpdesk.ui.cases.reopen_dialog import ReopenDialog
from vpdesk.ui.cases.services import CasePageServices


class CaseLifecycle(QObject):
    """`done` carries the words for what was done, those for the way back and that way itself.

    `case_wanted` carries the case that is there now.
    """

    done = Signal(str, str, object)
    case_wanted = Signal(object)

    def __init__(self, page: QWidget, services: CasePageServices) -> None:
        super().__init__(page)
        self._page = page
        self._services = services

    def follow(self, header: CaseHeader, shown: Callable[[], CaseId | None]) -> None:
        """Do what the head of the case that is ``shown`` asks for."""
        for wanted, act in (
            (header.reopening_wanted, self.reopen),
            (header.merging_wanted, self.merge),
            (header.handover_wanted, self.hand_over),
            (header.referring_wanted, self.refer_on),
        ):
            wanted.connect(partial(self._for_case, act, shown))

    def reopen(self, case_id: CaseId) -> None:
        """Let a closed case go on."""
        services = self._services
        dialog = ReopenDialog(self._page, services, services.cases.get(case_id))
        dialog.reopened.connect(partial(self._tell_reopened, case_id))
        dialog.open()

    def merge(self, case_id: CaseId) -> None:
        """Put a case together with another one of the same reporter."""
        dialog = MergeDialog(self._page, self._services, self._services.cases.get(case_id))
        dialog.merged.connect(partial(self._tell_merged, case_id))
        dialog.open()

    def hand_over(self, case_id: CaseId) -> None:
        """Let a case be of another organisation."""
        dialog = HandoverDialog(self._page, self._services, self._services.cases.get(case_id))
        dialog.handed_over.connect(partial(self._tell_handed_over, case_id))
        dialog.open()

    def refer_on(self, case_id: CaseId) -> None:
        """Refer somebody on whose matter is not the adviser's task."""
        dialog = OutOfTaskDialog(self._page, self._services, self._services.cases.get(case_id))
        dialog.closed.connect(partial(self._tell_closed, case_id))
        dialog.open()

    def _for_case(self, act: Callable[[CaseId], None], shown: Callable[[], CaseId | None]) -> None:
        if (case_id := shown()) is not None:
            act(case_id)

    def _tell_reopened(self, case_id: CaseId, entry: EntryRef) -> None:
        back = partial(self._services.timeline.remove, entry)
        self._tell(self.tr("Case reopened."), case_id, case_id, back)

    def _tell_merged(self, case_id: CaseId, merged: Merged) -> None:
        back = partial(self._services.merging.take_back, merged)
        self._tell(self.tr("Cases merged."), merged.kept_id, case_id, back)

    def _tell_handed_over(self, case_id: CaseId, handed: HandedOver) -> None:
        back = partial(self._services.handing_over.take_back, handed)
        self._tell(self.tr("Case handed over."), case_id, case_id, back)

    def _tell_closed(self, case_id: CaseId, closed: ClosedCaseNow) -> None:
        back = partial(self._services.closing.take_back, case_id, closed)
        self._tell(self.tr("Referred on and closed as out of scope."), case_id, case_id, back)

    def _tell(self, words: str, now: CaseId, before: CaseId, back: Callable[[], object]) -> None:
        self.case_wanted.emit(now)
        self.done.emit(words, self.tr("Undo"), partial(self._undo, back, before))

    def _undo(self, back: Callable[[], object], case_id: CaseId) -> None:
        back()
        self.case_wanted.emit(case_id)
