"""Writes and changes entries in the timeline; what is half typed is kept, encrypted."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.timeline import (
    Consent,
    ConsentState,
    Entry,
    EntryId,
    EntryKind,
    EntryRef,
    kind_of,
    ref_of,
)
from vpdesk.ui.cases.attachment_form import AttachmentForm
from vpdesk.ui.cases.consent_form import ConsentEntryForm
from vpdesk.ui.cases.contact_form import ContactForm
from vpdesk.ui.cases.entry_card import CardAction, EntryCard
from vpdesk.ui.cases.entry_form import EntryContext, EntryForm
from vpdesk.ui.cases.entry_writer import record
from vpdesk.ui.cases.plain_forms import FollowUpForm, NoteForm
from vpdesk.ui.cases.problem_words import show_problems
from vpdesk.ui.cases.referral_form import ReferralForm
from vpdesk.ui.cases.step_form import StepForm
from vpdesk.ui.cases.timeline_pane import TimelinePane
from vpdesk.ui.cases.timeline_rows import is_planned
from vpdesk.ui.labels import label

KEPT_AFTER = 600
"""Milliseconds after the last key."""

_FORMS: dict[EntryKind, Callable[[EntryContext], EntryForm]] = {
    EntryKind.CONTACT: ContactForm,
    EntryKind.STEP: StepForm,
    EntryKind.CONSENT: ConsentEntryForm,
    EntryKind.REFERRAL: ReferralForm,
    EntryKind.NOTE: NoteForm,
    EntryKind.STATUS: NoteForm,
    EntryKind.FOLLOW_UP: FollowUpForm,
    EntryKind.ATTACHMENT: AttachmentForm,
}
_KIND, _ENTRY = "kind", "entry"


class EntryEditing(QObject):
    """One card at a time, for the case that is shown.

    `recorded` carries what was written, the entry as it was before or None, and whether the
    consent for it was recorded with it. `started` and `stopped` tell when a card opens or goes.
    """

    recorded = Signal(object, object, bool)
    started = Signal()
    stopped = Signal()

    def __init__(self, pane: TimelinePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context: EntryContext | None = None
        self._card: EntryCard | None = None
        self._changed_entry: Entry | None = None
        self._kind = EntryKind.NOTE
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(KEPT_AFTER)
        self._clock.timeout.connect(self.keep_draft)

    @property
    def card(self) -> EntryCard | None:
        """The open card, None when nothing is being written."""
        return self._card

    def enter(self, context: EntryContext | None) -> None:
        """Go to another case, where a kept draft opens again; None leaves all cases."""
        here = self._context
        if context is not None and here is not None and context.case.id == here.case.id:
            self._context = context
            return
        self.keep_draft()
        self._close()
        self._context = context
        if context is not None and (kept := context.services.drafts.kept(_last_place(context))):
            self._reopen(context, kept)

    def write(self, kind: EntryKind) -> EntryForm | None:
        """Open a card for a new entry, unless one with text is open: that gets the keyboard."""
        if self._context is None:
            return None
        if self._card is not None and self._card.is_typed():
            self._card.start()
            return None
        self._open(self._context, kind, None)
        return self._card.form if self._card else None

    def write_referral(self, contact_id: ReferralContactId) -> None:
        """Open a card for a referral to an address of the book."""
        form = self.write(EntryKind.REFERRAL)
        if isinstance(form, ReferralForm):
            form.refer_to(contact_id)

    def write_consent(self, purpose: str) -> None:
        """Open a card for a consent, beginning with what it is for."""
        form = self.write(EntryKind.CONSENT)
        if isinstance(form, ConsentEntryForm) and purpose:
            form.ask_for(purpose)

    def withdraw(self, consent: Consent) -> None:
        """Open a card in which a consent is withdrawn: when, how and with which words."""
        self.change(consent)
        if self._changed_entry == consent:
            self._begin_withdrawal()

    def change(self, entry: Entry) -> None:
        """Open a card in the place of an entry."""
        if self._context is None:
            return
        if self._card is not None and self._card.is_typed():
            self._card.start()
        else:
            self._open(self._context, kind_of(entry), entry)

    def keep_draft(self) -> None:
        """Keep what is half typed, and which card it was typed in."""
        self._clock.stop()
        if self._card is not None and self._context is not None and self._card.is_typed():
            last = {_KIND: self._kind.value}
            if self._changed_entry is not None:
                last[_ENTRY] = str(self._changed_entry.id)
            drafts = self._context.services.drafts
            drafts.keep(self._place(), self._card.texts())
            drafts.keep(_last_place(self._context), last)

    def _open(self, context: EntryContext, kind: EntryKind, entry: Entry | None) -> None:
        form = _FORMS[kind](context)
        confirm = ""
        if entry is not None:
            form.load(entry)
            confirm = self.tr("Save changes")
        card = EntryCard(
            label(kind) if kind is not EntryKind.CONTACT else self.tr("Talk or other contact"),
            form,
            confirm=confirm,
            actions=self._actions(entry),
        )
        card.confirmed.connect(self._record)
        card.left.connect(self._throw_away)
        card.draft_left.connect(self._leave_draft)
        card.changed.connect(self._clock.start)
        self._card, self._changed_entry, self._kind = card, entry, kind
        if kept := context.services.drafts.kept(self._place()):
            card.restore(kept)
        self._pane.open_editor(card, ref_of(entry) if entry else None)
        card.start()
        self.started.emit()

    def _reopen(self, context: EntryContext, kept: Mapping[str, str]) -> None:
        kind = EntryKind(kept[_KIND])
        ref = EntryRef(kind=kind, id=EntryId(int(kept[_ENTRY]))) if _ENTRY in kept else None
        entry = next((each for each in context.entries if ref_of(each) == ref), None)
        if ref is None or entry is not None:
            self._open(context, kind, entry)

    def _actions(self, entry: Entry | None) -> tuple[CardAction, ...]:
        if entry is None:
            return ()
        actions = []
        if is_planned(entry):
            done = partial(self._leave_for, self._pane.finish_wanted.emit, entry)
            actions.append(CardAction(text=self.tr("Dealt with"), do=done))
        elif isinstance(entry, Consent) and entry.state is ConsentState.GIVEN:
            withdraw = CardAction(text=self.tr("Withdraw"), do=self._begin_withdrawal)
            actions.append(withdraw)
        remove = partial(self._leave_for, self._pane.removal_wanted.emit, entry)
        actions.append(CardAction(text=self.tr("Remove"), do=remove, destructive=True))
        return tuple(actions)

    def _record(self) -> None:
        if self._card is None or self._context is None:
            return
        card, context, before = self._card, self._context, self._changed_entry
        draft, consent = card.draft()
        try:
            ref = record(context, draft, consent, before)
        except DraftRefused as refusal:
            if not show_problems(card.form.fields, refusal.problems):
                raise
            return
        self._drop_draft()
        self._close()
        self.recorded.emit(ref, before, consent is not None)

    def _begin_withdrawal(self) -> None:
        form = self._card.form if self._card else None
        if isinstance(form, ConsentEntryForm):
            form.withdraw()

    def _leave_for(self, act: Callable[[object], None], entry: Entry) -> None:
        self._throw_away()
        act(entry)

    def _throw_away(self) -> None:
        self._drop_draft()
        self._close()

    def _leave_draft(self) -> None:
        self.keep_draft()
        self._close()

    def _close(self) -> None:
        self._clock.stop()
        if self._card is not None:
            self._card = None
            self._changed_entry = None
            self._pane.close_editor()
            self.stopped.emit()

    def _drop_draft(self) -> None:
        if self._context is not None:
            self._context.services.drafts.drop(self._place())
            self._context.services.drafts.drop(_last_place(self._context))

    def _place(self) -> str:
        """Return where the draft of the open card is kept."""
        case = self._context.case.id if self._context else ""
        entry = self._changed_entry.id if self._changed_entry else "new"
        return f"case/{case}/{self._kind.value}/{entry}"


def _last_place(context: EntryContext) -> str:
    """Return where it is kept which card of a case held text."""
    return f"case/{context.case.id}"
