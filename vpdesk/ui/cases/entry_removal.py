"""The way back from everything that is done to an entry, and doing what needs no editor."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from vpdesk.domain.cases import CaseId
from vpdesk.domain.closing import ClosedCaseNow
from vpdesk.domain.timeline import (
    Consent,
    Entry,
    EntryKind,
    EntryRef,
    FollowUp,
    ReferralDraft,
    RemovedEntry,
    StepDraft,
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

    def note(self, ref: EntryRef, before: Entry | None, *, with_consent: bool = False) -> None:
        """Offer a way back from what was recorded, without a word: the entry is to be seen.

        A consent that was recorded with it goes with it.
        """
        if before is None:
            undo = partial(self._remove, ref, with_consent=with_consent)
        else:
            undo = partial(self._change_back, before, drop_consent=with_consent)
        self._tell("", undo)

    def _remove(self, ref: EntryRef, *, with_consent: bool = False) -> None:
        removed = self._services.timeline.remove(ref, with_consent=with_consent)
        self.changed.emit()
        words = self.tr("Entry removed.")
        if with_consent:
            words = self.tr("Entry and its consent removed.")
        self._tell(words, partial(self._restore, removed))

    def finish(self, entry: FollowUp) -> None:
        self._services.timeline.finish_follow_up(entry.id)
        self.changed.emit()
        self._tell(self.tr("Follow-up dealt with."), partial(self._reopen, entry))

    def tell_added(self, words: str, ref: EntryRef) -> None:
        """Offer to take an entry that was just added out again."""
        self._tell(words, partial(self._take_out, ref))

    def tell_closed(self, words: str, case_id: CaseId, closed: ClosedCaseNow) -> None:
        """Offer to open a case again that was just closed, with all that it had before."""
        self._tell(words, partial(self._open_again, case_id, closed))

    def _tell(self, words: str, undo: object) -> None:
        self.done.emit(words, self.tr("Undo"), undo)

    def _restore(self, removed: RemovedEntry) -> None:
        self._services.timeline.restore(removed)
        self.changed.emit()

    def _change_back(
        self, before: Entry, *, drop_consent: bool = False, consent: Consent | None = None
    ) -> None:
        """Let an entry say what it said; the consent that came with the change goes, or comes."""
        timeline, ref = self._services.timeline, ref_of(before)
        entries = {ref_of(each): each for each in timeline.entries(before.case_id)}
        after = entries[ref]
        timeline.change(ref, before, consent=consent, drop_consent=drop_consent)
        self.changed.emit()
        again = partial(self._change_back, after, drop_consent=consent is not None)
        if drop_consent and isinstance(after, StepDraft | ReferralDraft) and after.consent_id:
            dropped = EntryRef(kind=EntryKind.CONSENT, id=after.consent_id)
            again = partial(again, consent=entries[dropped])
        self._tell(self.tr("Change undone."), again)

    def _reopen(self, entry: FollowUp) -> None:
        self._services.timeline.reopen_follow_up(entry.id)
        self.changed.emit()

    def _take_out(self, ref: EntryRef) -> None:
        self._services.timeline.remove(ref)
        self.changed.emit()

    def _open_again(self, case_id: CaseId, closed: ClosedCaseNow) -> None:
        self._services.closing.take_back(case_id, closed)
        self.changed.emit()
