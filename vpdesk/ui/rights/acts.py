"""What is done on the page of the copy, each with a way back: masks, attachments, the request."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.masking import MaskChange, MaskDraft, MaskId, MaskReason, MaskWhy
from vpdesk.domain.reporter_copy import LooseMask
from vpdesk.domain.reporter_requests import ReporterRequest, is_promised
from vpdesk.domain.timeline import EntryId
from vpdesk.services.reporter_rights.reporter_requests import RecordedRequest
from vpdesk.ui.rights.columns import Chosen
from vpdesk.ui.rights.head import CopyHead
from vpdesk.ui.rights.mask_dialog import MaskDialog
from vpdesk.ui.rights.request_dialogs import AnswerDialog, RequestDialog
from vpdesk.ui.rights.services import RightsServices

_LONGEST_SHOWN = 200
"""Signs of what a dialog asks about."""


class CopyActs(QObject):
    """Acts on the case that is ``entered``.

    `done` carries the words for what was done, those for the way back and that way itself;
    `erasing_wanted` the case.
    """

    done = Signal(str, str, object)
    erasing_wanted = Signal(object)

    def __init__(self, page: QWidget, services: RightsServices) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._case_id: CaseId | None = None
        self._why = MaskWhy(reason=MaskReason.THIRD_PARTY)

    def follow(self, head: CopyHead) -> None:
        """Do what the head asks about requests."""
        head.request_button.clicked.connect(self.ask_request)
        head.requests.request_wanted.connect(self.ask_request)
        head.requests.answer_wanted.connect(self.answer)
        head.requests.erasing_wanted.connect(self.erase)

    def enter(self, case_id: CaseId) -> None:
        """Go to a case."""
        self._case_id = case_id

    def ask(self, chosen: Sequence[Chosen], words: str) -> None:
        """Ask for what reason to mask passages; the dialog shows the words."""
        if self._case_id is not None:
            save = partial(self._mask, self._case_id, chosen)
            self._open(self._case_id, save, words).masked.connect(self._tell_masked)

    def unmask(self, masks: Sequence[MaskId]) -> None:
        """Let passages be read again."""
        if self._case_id is not None and masks:
            change = self._services.copies.unmask(self._case_id, masks)
            self._tell(self.tr("%n passage(s) can be read again.", "", len(masks)), change)

    def mask_again(self, loose: LooseMask) -> None:
        """Mask words at the place where they stand now."""
        if self._case_id is not None and loose.again is not None:
            change = self._services.copies.mask_again(self._case_id, loose.mask.id, loose.again)
            self._tell(self.tr("%n passage(s) masked.", "", 1), change)

    def drop(self, loose: LooseMask) -> None:
        """Forget a mask that stands nowhere."""
        self.unmask([loose.mask.id])

    def send_along(self, attachment_id: EntryId) -> None:
        """Let an attachment go along with the copy."""
        if self._case_id is not None:
            self._services.copies.send_along(self._case_id, attachment_id)

    def keep_back(self, attachment_id: EntryId, name: str) -> None:
        """Ask for what reason an attachment stays back."""
        if self._case_id is not None:
            withhold = self._services.copies.withhold
            save = partial(withhold, self._case_id, attachment_id)
            self._open(self._case_id, save, name, withholds=True)

    def ask_request(self) -> None:
        """Ask what the reporter asked for."""
        if self._case_id is not None:
            asking = RequestDialog(self._page, self._services, self._case_id)
            asking.recorded.connect(self._tell_request)
            asking.open()

    def answer(self, request: ReporterRequest) -> None:
        """Ask how a request was answered; one to erase that is granted leads on to erasing."""
        answering = AnswerDialog(self._page, self._services, request)
        answering.recorded.connect(self._tell_answer)
        answering.open()

    def erase(self) -> None:
        """Ask for the case to be erased."""
        if self._case_id is not None:
            self.erasing_wanted.emit(self._case_id)

    def _open(
        self,
        case_id: CaseId,
        save: Callable[[MaskWhy], object],
        words: str,
        *,
        withholds: bool = False,
    ) -> MaskDialog:
        if len(words) > _LONGEST_SHOWN:
            words = words[: _LONGEST_SHOWN - 1].rstrip() + "…"
        dialog = MaskDialog(
            self._page,
            self._services,
            case_id,
            save,
            words=words,
            before=self._why,
            withholds=withholds,
        )
        dialog.open()
        return dialog

    def _mask(self, case_id: CaseId, chosen: Sequence[Chosen], why: MaskWhy) -> MaskChange:
        drafts = [
            MaskDraft(spot=each.part.spot, start=each.start, words=each.words, why=why)
            for each in chosen
        ]
        return self._services.copies.mask(case_id, drafts)

    def _tell_masked(self, why: MaskWhy, change: MaskChange) -> None:
        self._why = why
        self._tell(self.tr("%n passage(s) masked.", "", len(change.added)), change)

    def _tell(self, words: str, change: MaskChange) -> None:
        if self._case_id is not None:
            back = partial(self._services.copies.take_back, self._case_id, change)
            self.done.emit(words, self.tr("Undo"), back)

    def _tell_request(self, recorded: RecordedRequest) -> None:
        back = partial(self._services.requests.take_back, recorded)
        self.done.emit(self.tr("Request recorded."), self.tr("Undo"), back)

    def _tell_answer(self, before: ReporterRequest) -> None:
        back = partial(self._services.requests.change, before.id, before)
        self.done.emit(self.tr("Answer recorded."), self.tr("Undo"), back)
        now = self._services.requests.of(before.case_id)
        if any(each.id == before.id and is_promised(each) for each in now):
            self.erase()
