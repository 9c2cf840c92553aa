"""Records what the reporter asks to be corrected in an entry, and the answer to it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.reporter_requests import Answer, ReporterRequest, by_entry, waiting
from vpdesk.domain.timeline import Entry, ref_of
from vpdesk.services.reporter_rights.reporter_requests import RecordedRequest
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.rights.request_dialogs import AnswerDialog, RequestDialog


class EntryCorrections(QObject):
    """`done` carries the words, the words for the way back and the way back itself.

    `edit_wanted` carries the entry in which something that was granted is still to be put right.
    """

    edit_wanted = Signal(object)
    done = Signal(str, str, object)
    changed = Signal()

    def __init__(self, services: CasePageServices, over: QWidget) -> None:
        super().__init__(over)
        self._services = services.rights
        self._over = over

    def ask(self, entry: Entry) -> None:
        """Ask what is to be corrected in an entry, or how that was answered where it waits."""
        ref = ref_of(entry)
        requests = by_entry(self._services.requests.of(entry.case_id)).get(ref, ())
        if left := waiting(requests):
            answering = AnswerDialog(self._over, self._services, left[0])
            answering.recorded.connect(partial(self._tell_answer, entry))
            answering.open()
            return
        asking = RequestDialog(self._over, self._services, entry.case_id, ref)
        asking.recorded.connect(self._tell_request)
        asking.open()

    def _tell_request(self, recorded: RecordedRequest) -> None:
        back = partial(self._services.requests.take_back, recorded)
        self._tell(self.tr("Request recorded."), back)

    def _tell_answer(self, entry: Entry, before: ReporterRequest) -> None:
        back = partial(self._services.requests.change, before.id, before)
        self._tell(self.tr("Answer recorded."), back)
        answers = {each.id: each.answer for each in self._services.requests.of(before.case_id)}
        if answers.get(before.id) in {Answer.GRANTED, Answer.PARTLY}:
            self.edit_wanted.emit(entry)

    def _tell(self, words: str, back: Callable[[], object]) -> None:
        self.changed.emit()
        self.done.emit(words, self.tr("Undo"), partial(self._undo, back))

    def _undo(self, back: Callable[[], object]) -> None:
        back()
        self.changed.emit()
