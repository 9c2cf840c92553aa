"""The timelines of cases, kept."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, insert, select, true, update

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.timeline import (
    Attachment,
    ConfidentialityException,
    Consent,
    Entry,
    EntryDraft,
    EntryId,
    EntryKind,
    EntryRef,
    ExceptionRemark,
    FollowUp,
    Referral,
    ReferralDraft,
    RemovedEntry,
    Step,
    kind_of,
    ref_of,
)
from vpdesk.storage.cases import CaseRepository
from vpdesk.storage.entry_values import TABLES, AnyRow, entry_of, values_of
from vpdesk.storage.exception_remarks import add_remark, with_remarks
from vpdesk.storage.tables import (
    attachment,
    confidentiality_exception,
    consent,
    follow_up,
    referral_contact,
    status_change,
    step,
)
from vpdesk.storage.terms import TermRepository


class TimelineRepository:
    """Entries of all kinds; every change is counted by the case, and status changes move it."""

    def __init__(
        self, connection: Connection, terms: TermRepository, cases: CaseRepository
    ) -> None:
        self._connection = connection
        self._terms = terms
        self._cases = cases

    def entries(self, case_id: CaseId) -> tuple[Entry, ...]:
        """Return all entries, newest first; within a day those recorded last come first."""
        found: list[tuple[date, time, int, Entry]] = []
        for kind in TABLES:
            rows = self._rows(kind, TABLES[kind].c.case_id == case_id)
            for row, entry in zip(rows, self._entries(kind, rows), strict=True):
                found.append((row.day, row.at or time.min, row.recorded, entry))
        found.sort(key=lambda each: each[:3], reverse=True)
        return tuple(each[3] for each in found)

    def get(self, ref: EntryRef) -> Entry | None:
        rows = self._rows(ref.kind, TABLES[ref.kind].c.id == ref.id)
        return next(iter(self._entries(ref.kind, rows)), None)

    def consents(self, case_id: CaseId) -> tuple[Consent, ...]:
        """Return the consents of a case, newest first."""
        rows = self._rows(EntryKind.CONSENT, consent.c.case_id == case_id)
        entries = self._entries(EntryKind.CONSENT, rows)
        found = [entry for entry in entries if isinstance(entry, Consent)]
        return tuple(sorted(found, key=lambda each: (each.on, each.id), reverse=True))

    def exceptions(self, case_id: CaseId) -> tuple[ConfidentialityException, ...]:
        """Return the worksheets on breaking secrecy of a case, without their remarks."""
        rows = self._rows(EntryKind.EXCEPTION, confidentiality_exception.c.case_id == case_id)
        entries = (entry_of(EntryKind.EXCEPTION, row, {}) for row in rows)
        return tuple(each for each in entries if isinstance(each, ConfidentialityException))

    def add_remark(self, exception: ConfidentialityException, remark: ExceptionRemark) -> None:
        add_remark(self._connection, exception.id, remark)
        self._cases.changed(exception.case_id)

    def resting_on(self, consent_id: EntryId) -> tuple[Entry, ...]:
        """Return the steps, referrals and follow-ups that name a consent."""
        return tuple(
            entry_of(kind, row, self._terms.all)
            for kind in (EntryKind.STEP, EntryKind.REFERRAL, EntryKind.FOLLOW_UP)
            for row in self._rows(kind, TABLES[kind].c.consent_id == consent_id)
        )

    def add(self, case_id: CaseId, draft: EntryDraft) -> EntryRef:
        recorded = self._cases.changed(case_id)
        return self._insert(case_id, draft, {"recorded": recorded})

    def take_over(self, case_id: CaseId, draft: EntryDraft) -> EntryRef:
        """Add an entry that came in with a register: it is part of the case as it was made."""
        is_step = kind_of(draft) is EntryKind.STEP
        return self._insert(case_id, draft, {"taken_over": True} if is_step else {})

    def change(self, ref: EntryRef, case_id: CaseId, draft: EntryDraft) -> None:
        self._cases.changed(case_id)
        this = TABLES[ref.kind].c.id == ref.id
        values = self._values(draft)
        self._connection.execute(update(TABLES[ref.kind]).where(this).values(values))
        self._settle(case_id, ref.kind)

    def remove(self, entry: Entry) -> RemovedEntry:
        """Remove an entry; one that rests on a consent may go, a consent rested on may not.

        The content of a file stays until it is discarded.
        """
        ref = ref_of(entry)
        table = TABLES[ref.kind]
        goes = update(table).values(removed=True) if table is attachment else delete(table)
        recorded = self._connection.execute(
            goes.where(table.c.id == ref.id).returning(table.c.recorded)
        ).scalar_one()
        self._cases.changed(entry.case_id)
        self._settle(entry.case_id, ref.kind)
        return RemovedEntry(entry=entry, recorded=recorded)

    def restore(self, removed: RemovedEntry) -> EntryRef:
        """Put a removed entry back where it was, under the same id; its content must be there."""
        entry = removed.entry
        if isinstance(entry, Attachment):
            back = update(attachment).where(attachment.c.id == entry.id).values(removed=False)
            self._connection.execute(back)
            self._cases.changed(entry.case_id)
            return ref_of(entry)
        values: dict[str, Any] = {"id": entry.id, "recorded": removed.recorded}
        if isinstance(entry, Step):
            values["taken_over"] = entry.taken_over
        self._cases.changed(entry.case_id)
        return self._insert(entry.case_id, entry, values)

    def finish_follow_up(self, entry: FollowUp, done_on: date | None) -> None:
        """Mark a follow-up as done on a day, or as open again with None."""
        this = follow_up.c.id == entry.id
        self._connection.execute(update(follow_up).where(this).values(done_on=done_on))
        self._cases.changed(entry.case_id)

    def _insert(self, case_id: CaseId, draft: EntryDraft, more: dict[str, Any]) -> EntryRef:
        kind = kind_of(draft)
        values = self._values(draft) | {"case_id": case_id} | more
        key = self._connection.execute(insert(TABLES[kind]), values).lastrowid
        self._settle(case_id, kind)
        return EntryRef(kind=kind, id=EntryId(key))

    def _values(self, draft: EntryDraft) -> dict[str, Any]:
        if not isinstance(draft, ReferralDraft):
            return values_of(draft)
        return values_of(draft) | self._address(draft)

    def _address(self, draft: ReferralDraft) -> dict[str, Any]:
        """Return the name and kind of an address as they are now; they stay when it changes."""
        book = select(referral_contact.c.name, referral_contact.c.kind_id)
        row = self._connection.execute(
            book.where(referral_contact.c.id == draft.contact_id)
        ).one_or_none()
        if row is not None:
            return {"name": row.name, "kind_id": row.kind_id}
        kept = draft.name if isinstance(draft, Referral) else ""
        return {"contact_id": None, "name": draft.to.strip() or kept}

    def _settle(self, case_id: CaseId, kind: EntryKind) -> None:
        if kind is EntryKind.STATUS:
            self.settle(case_id)

    def settle(self, case_id: CaseId) -> None:
        """Let a case stand where its latest status change put it.

        Of one day the one recorded last counts, unless both have a time and it is the earlier one.
        """
        rows = self._rows(EntryKind.STATUS, status_change.c.case_id == case_id)
        latest: AnyRow | None = None
        for row in sorted(rows, key=lambda each: (each.day, each.recorded)):
            if latest is None or not _is_earlier(row, latest):
                latest = row
        status = CaseStatus.NEW if latest is None else latest.status
        closed_on = latest.day if latest and status is CaseStatus.CLOSED else None
        self._cases.move(case_id, status, closed_on)

    def _entries(self, kind: EntryKind, rows: Sequence[AnyRow]) -> Sequence[Entry]:
        entries = [entry_of(kind, row, self._terms.all) for row in rows]
        worksheets = [each for each in entries if isinstance(each, ConfidentialityException)]
        return with_remarks(self._connection, worksheets) if worksheets else entries

    def _rows(self, kind: EntryKind, where: Any) -> list[AnyRow]:
        rows: Select[*tuple[Any, ...]] = select(TABLES[kind])
        if kind is EntryKind.STEP:
            rows = select(step, consent.c.purpose.label("consent_purpose")).outerjoin(
                consent, consent.c.id == step.c.consent_id
            )
        return list(self._connection.execute(rows.where(where, _is_in_timeline(kind))))


def _is_earlier(row: AnyRow, other: AnyRow) -> bool:
    timed = row.at is not None and other.at is not None
    return timed and row.day == other.day and row.at < other.at


def _is_in_timeline(kind: EntryKind) -> ColumnElement[bool]:
    return ~attachment.c.removed if kind is EntryKind.ATTACHMENT else true()
