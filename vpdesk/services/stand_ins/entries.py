"""Adds to the cases of a colleague, within the same rule of consent as in one's own."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from vpdesk.domain.problems import TEXT_LIMIT, DraftRefused, Problem, Reason
from vpdesk.domain.stand_in_returns import ROOM_FOR_MARK, Added, AddedEntry
from vpdesk.domain.stand_ins import (
    PackedCase,
    StandInId,
    day_of,
)
from vpdesk.domain.timeline import (
    ConsentDraft,
    ConsentInUse,
    ConsentState,
    EntryId,
    EntryKind,
    StepDraft,
    covers,
    problems_in,
)
from vpdesk.services.errors import Gone
from vpdesk.services.stand_ins.checks import check_open, held_one
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ADDED_HERE = EntryId(-1)


class StandInEntries:
    """What was given is never changed; what was added is, until it is given back."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def add(
        self,
        stand_in_id: StandInId,
        number: int,
        draft: Added,
        *,
        consent: ConsentDraft | None = None,
    ) -> AddedEntry:
        """Add an entry to the case at that place.

        A step rests on a consent of the package by its id, or on ``consent``, which is added with
        it. Raises ``DraftRefused``, ``StandInRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            rests_on = ""
            if consent is not None:
                given = AddedEntry(uid=_new_uid(), number=number, draft=consent)
                rests_on = self._put(tx, stand_in_id, given).uid
            entry = AddedEntry(uid=_new_uid(), number=number, draft=draft, rests_on=rests_on)
            return self._put(tx, stand_in_id, entry)

    def change(self, stand_in_id: StandInId, uid: str, draft: Added) -> AddedEntry:
        """Replace what was added, and return what it was.

        Raises ``DraftRefused``, also where a step rests on a consent that would no longer stand,
        ``StandInRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            before = self._find(tx, stand_in_id, uid)
            self._put(tx, stand_in_id, replace(before, draft=draft))
            for each in _leaning(tx, stand_in_id, uid):
                self._put(tx, stand_in_id, each)
            return before

    def remove(self, stand_in_id: StandInId, uid: str) -> AddedEntry:
        """Take away what was added, to be put back with ``restore``.

        Raises ``ConsentInUse`` for a consent on which a step rests, ``StandInRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            entry = self._find(tx, stand_in_id, uid)
            if leaning := _leaning(tx, stand_in_id, uid):
                raise ConsentInUse(len(leaning))
            tx.stand_ins_held.remove(stand_in_id, uid)
            return entry

    def restore(self, stand_in_id: StandInId, entry: AddedEntry) -> None:
        """Put back what was taken away, or what it was before it was changed.

        Raises ``DraftRefused``, ``StandInRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            self._put(tx, stand_in_id, entry)

    def _find(self, tx: Transaction, stand_in_id: StandInId, uid: str) -> AddedEntry:
        held_one(tx, stand_in_id)
        added = tx.stand_ins_held.added(stand_in_id)
        entry = next((each for each in added if each.uid == uid), None)
        if entry is None:
            raise Gone
        return entry

    def _put(self, tx: Transaction, stand_in_id: StandInId, entry: AddedEntry) -> AddedEntry:
        held = held_one(tx, stand_in_id)
        check_open(held, self._today())
        case = tx.stand_ins_held.content(held.id).case(entry.number)
        if case is None:
            raise Gone
        added = tx.stand_ins_held.added(held.id)
        _check(case, added, entry, today=day_of(held, self._today()))
        tx.stand_ins_held.put(held.id, entry)
        return entry


def _leaning(tx: Transaction, stand_in_id: StandInId, uid: str) -> list[AddedEntry]:
    """Return what rests on a consent that was added."""
    return [each for each in tx.stand_ins_held.added(stand_in_id) if each.rests_on == uid]


def _check(
    case: PackedCase, added: Iterable[AddedEntry], entry: AddedEntry, *, today: date
) -> None:
    draft: Added = entry.draft
    if isinstance(draft, StepDraft):
        if draft.step_id is not None and draft.step_id not in {each.id for each in case.steps}:
            raise Gone
        if entry.rests_on:
            draft = replace(draft, consent_id=_ADDED_HERE)
    given = {
        each.id: _consent_in(each.choice, each.on, each.until)
        for each in case.entries
        if each.kind is EntryKind.CONSENT
    }
    for each in added:
        is_it = (each.uid, each.number) == (entry.rests_on, entry.number)
        if is_it and isinstance(each.draft, ConsentDraft):
            given[_ADDED_HERE] = each.draft
    if entry.rests_on and _ADDED_HERE not in given:
        raise Gone
    valid = frozenset(key for key, consent in given.items() if covers(consent, draft.on))
    refused = problems_in(draft, today=today, valid_consents=valid)
    if len(draft.text) > TEXT_LIMIT - ROOM_FOR_MARK:
        refused = (Problem(field="text", reason=Reason.TOO_LONG),)
    if refused:
        raise DraftRefused(refused)


def _consent_in(state: str, on: date, withdrawn_on: date | None) -> ConsentDraft:
    return ConsentDraft(on=on, purpose="", state=ConsentState(state), withdrawn_on=withdrawn_on)


def _new_uid() -> str:
    return secrets.token_hex(16)
