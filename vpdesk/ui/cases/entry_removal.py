"""The way back from everything that is done to an entry, and doing what needs no editor."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from vpdesk.domain.cases import CaseFacts, CaseId
from vpdesk.domain.timeline import (
    Consent,
    Entry,
    EntryRef,
    FollowUp,
    RemovedEntry,
    ref_of,
)
from vpdesk.ui.cases.services import CasePageServices


class EntryRemoval(QObject):
    """`done` carries the words, the words for the way back and the way back itself.

    What was recorded or changed comes without words.
    """

    done = Signal(str, str, object)
    changed = Signal()

    def __init__(self, services: CasePageServices, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def remove(self, entry: Entry) -> None:
        self._remove(ref_of(entry))

    def note(self, ref: EntryRef, before: Entry | None) -> None:
        """Offer a way back from what was recorded, without a word: the entry is to be seen."""
        undo = partial(self._remove, ref) if before is None else partial(self._change_back, before)
        self._tell("", undo)

    def _remove(self, ref: EntryRef) -> None:
        removed = self._services.timeline.remove(ref)
        self.changed.emit()
        self._tell(self.tr("Entry removed."), partial(self._restore, removed))

    def finish(self, entry: FollowUp) -> None:
        self._services.timeline.finish_follow_up(entry.id)
        self.changed.emit()
        self._tell(self.tr("Follow-up dealt with."), partial(self._reopen, entry))

    def withdraw(self, entry: Consent) -> None:
        """Note that a consent is withdrawn from today."""
        self._services.timeline.withdraw_consent(entry.id, self._services.today())
        self.changed.emit()
        self._tell(self.tr("Consent withdrawn."), partial(self._give_back, entry))

    def tell_added(self, words: str, ref: EntryRef) -> None:
        """Offer to take an entry that was just added out again."""
        self._tell(words, partial(self._take_out, ref))

    def tell_closed(
        self, words: str, case_id: CaseId, closing: EntryRef, before: CaseFacts
    ) -> None:
        """Offer to open a case again that was just closed, with the facts it had before."""
        self._tell(words, partial(self._open_again, case_id, closing, before))

    def _tell(self, words: str, undo: object) -> None:
        self.done.emit(words, self.tr("Undo"), undo)

    def _restore(self, removed: RemovedEntry) -> None:
        self._services.timeline.restore(removed)
        self.changed.emit()

    def _change_back(self, before: Entry) -> None:
        timeline, ref = self._services.timeline, ref_of(before)
        entries = timeline.entries(before.case_id)
        timeline.change(ref, before)
        self.changed.emit()
        after = next(each for each in entries if ref_of(each) == ref)
        self._tell(self.tr("Change undone."), partial(self._change_back, after))

    def _reopen(self, entry: FollowUp) -> None:
        self._services.timeline.reopen_follow_up(entry.id)
        self.changed.emit()

    def _give_back(self, entry: Consent) -> None:
        self._services.timeline.change(ref_of(entry), entry)
        self.changed.emit()

    def _take_out(self, ref: EntryRef) -> None:
        self._services.timeline.remove(ref)
        self.changed.emit()

    def _open_again(self, case_id: CaseId, closing: EntryRef, before: CaseFacts) -> None:
        self._services.cases.take_back_closing(case_id, closing, before)
        self.changed.emit()
