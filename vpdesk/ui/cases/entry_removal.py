"""Takes entries out, deals with what was planned and withdraws consent, each with a way back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

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
    """`done` carries the words, the words for the way back and the way back itself."""

    done = Signal(str, str, object)
    changed = Signal()

    def __init__(self, services: CasePageServices, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def remove(self, entry: Entry) -> None:
        removed = self._services.timeline.remove(ref_of(entry))
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

    def _tell(self, words: str, undo: object) -> None:
        self.done.emit(words, self.tr("Undo"), undo)

    def _restore(self, removed: RemovedEntry) -> None:
        self._services.timeline.restore(removed)
        self.changed.emit()

    def _reopen(self, entry: FollowUp) -> None:
        self._services.timeline.reopen_follow_up(entry.id)
        self.changed.emit()

    def _give_back(self, entry: Consent) -> None:
        self._services.timeline.change(ref_of(entry), entry)
        self.changed.emit()

    def _take_out(self, ref: EntryRef) -> None:
        self._services.timeline.remove(ref)
        self.changed.emit()
