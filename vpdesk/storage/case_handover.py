"""Lets a case be of another organisation, with its reporter, and of the first one again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, or_, select, update

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import TermId
from vpdesk.storage.moved_rows import Rows, check_keys_at_the_end, put_rows, rows_of, without_gone
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import (
    case,
    issue,
    matter_decision,
    matter_seen,
    referral,
    referral_contact,
    reporter,
    reporter_identity,
    step,
)

_MATTERS = (matter_seen, matter_decision)
_OF_REPORTER = ("safe_contact", "meeting_place")


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedCase:
    """A case as it was before it went to another organisation, row by row.

    ``copied_reporter`` is the person made there, where another case of the first organisation has
    the one it has.
    """

    case_id: CaseId
    case: Mapping[str, Any]
    steps: Rows
    referrals: Rows
    matters: Mapping[str, Rows]
    copied_reporter: int | None


class CaseHandoverRepository:
    """The issues of a case are left to the caller: other units and categories hold there."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def carried_terms(self, case_id: CaseId) -> frozenset[TermId]:
        """Return the terms that steps and referrals of a case carry."""
        steps = select(step.c.step_id).where(step.c.case_id == case_id)
        kinds = select(referral.c.kind_id).where(referral.c.case_id == case_id)
        found = (*self._connection.scalars(steps), *self._connection.scalars(kinds))
        return frozenset(TermId(each) for each in found if each is not None)

    def own_addresses(self, case_id: CaseId) -> int:
        """Count the referrals of a case to addresses of its organisation alone."""
        return len(rows_of(self._connection, referral, _to_own_address(case_id)))

    def hand_over(
        self,
        case_id: CaseId,
        organisation_id: OrganisationId,
        terms: Mapping[TermId, TermId | None],
    ) -> MovedCase:
        """Move a case with its reporter; it has no issues and no unit afterwards.

        ``terms`` stand in for those of steps and referrals that are not offered there. A referral
        to an address of the first organisation alone keeps its name.
        """
        check_keys_at_the_end(self._connection)
        (whole,) = rows_of(self._connection, case, case.c.id == case_id)
        copied = self._move_reporter(whole, organisation_id)
        moved = MovedCase(
            case_id=case_id,
            case=whole,
            steps=rows_of(self._connection, step, step.c.case_id == case_id),
            referrals=rows_of(self._connection, referral, referral.c.case_id == case_id),
            matters={
                each.name: rows_of(self._connection, each, _concerning(each, case_id))
                for each in _MATTERS
            },
            copied_reporter=copied,
        )
        self._search.decisions_change(_concerning(matter_decision, case_id))
        for table in _MATTERS:
            self._connection.execute(delete(table).where(_concerning(table, case_id)))
        self._connection.execute(delete(issue).where(issue.c.case_id == case_id))
        self._set(
            case,
            case.c.id == case_id,
            organisation_id=organisation_id,
            reporter_id=copied or whole["reporter_id"],
            unit_id=None,
        )
        for old, new in terms.items():
            of_case = (step.c.case_id == case_id) & (step.c.step_id == old)
            if new is not None:
                self._set(step, of_case, step_id=new)
            of_case = (referral.c.case_id == case_id) & (referral.c.kind_id == old)
            self._set(referral, of_case, kind_id=new)
        self._set(referral, _to_own_address(case_id), contact_id=None)
        self._search.case_changed(case_id)
        return moved

    def hand_back(self, moved: MovedCase) -> None:
        """Move a case back where it came from; what was removed meanwhile stays away."""
        check_keys_at_the_end(self._connection)
        case_id, organisation_id = moved.case_id, moved.case["organisation_id"]
        reporter_id = moved.case["reporter_id"]
        self._connection.execute(delete(issue).where(issue.c.case_id == case_id))
        self._set(
            case,
            case.c.id == case_id,
            organisation_id=organisation_id,
            reporter_id=reporter_id,
            unit_id=None,
        )
        if moved.copied_reporter is None:
            self._set(reporter, reporter.c.id == reporter_id, organisation_id=organisation_id)
        else:
            if not self._is_needed(reporter_id, but=case_id):
                self._put_known(reporter_id, *self._known(moved.copied_reporter))
            copied = reporter.c.id == moved.copied_reporter
            self._connection.execute(delete(reporter).where(copied))
        for row in moved.steps:
            self._set(step, step.c.id == row["id"], step_id=row["step_id"])
        for row in moved.referrals:
            told = {"contact_id": row["contact_id"], "kind_id": row["kind_id"]}
            self._set(referral, referral.c.id == row["id"], **told)
        for table in _MATTERS:
            rows = moved.matters[table.name]
            left = [row for row in rows if without_gone(self._connection, table, row) == row]
            put_rows(self._connection, table, left)
        self._search.decisions_change(_concerning(matter_decision, case_id))
        self._search.case_changed(case_id)

    def _move_reporter(self, whole: Mapping[str, Any], there: OrganisationId) -> int | None:
        """Move who it was, or return the copy made where another case here has the person.

        Where all others were destroyed nothing stays known here.
        """
        reporter_id = whole["reporter_id"]
        others = select(case.c.id).where(
            case.c.reporter_id == reporter_id, case.c.id != whole["id"]
        )
        of_one = reporter.c.id == reporter_id
        if self._connection.execute(others.limit(1)).first() is None:
            self._set(reporter, of_one, organisation_id=there)
            return None
        (known,) = rows_of(self._connection, reporter, of_one)
        values = {name: value for name, value in known.items() if name != "id"}
        values["organisation_id"] = there
        copied = int(self._connection.execute(insert(reporter).values(values)).lastrowid)
        self._put_known(copied, *self._known(reporter_id))
        if not self._is_needed(reporter_id, but=whole["id"]):
            self._put_known(reporter_id, dict.fromkeys(_OF_REPORTER, ""), ())
        return copied

    def _is_needed(self, reporter_id: int, *, but: int) -> bool:
        """Tell whether another case that was not destroyed is of this person."""
        others = select(case.c.id).where(
            case.c.reporter_id == reporter_id,
            case.c.id != but,
            case.c.status != CaseStatus.DESTROYED,
        )
        return self._connection.execute(others.limit(1)).first() is not None

    def _known(self, reporter_id: int) -> tuple[Mapping[str, Any], Rows]:
        """Return how a person is reached, and the row with the name, if there is one."""
        (row,) = rows_of(self._connection, reporter, reporter.c.id == reporter_id)
        theirs = reporter_identity.c.reporter_id == reporter_id
        names = rows_of(self._connection, reporter_identity, theirs)
        return {name: row[name] for name in _OF_REPORTER}, names

    def _put_known(self, reporter_id: int, reached: Mapping[str, Any], names: Rows) -> None:
        self._set(reporter, reporter.c.id == reporter_id, **reached)
        theirs = reporter_identity.c.reporter_id == reporter_id
        self._connection.execute(delete(reporter_identity).where(theirs))
        rows = [{**each, "reporter_id": reporter_id} for each in names]
        put_rows(self._connection, reporter_identity, rows)

    def _set(self, table: Table, where: ColumnElement[bool], **values: Any) -> None:
        self._connection.execute(update(table).where(where).values(**values))


def _concerning(table: Table, case_id: CaseId) -> ColumnElement[bool]:
    return or_(table.c.case_id == case_id, table.c.other_case_id == case_id)


def _to_own_address(case_id: CaseId) -> ColumnElement[bool]:
    general = select(referral_contact.c.id).where(referral_contact.c.organisation_id.is_(None))
    return (
        (referral.c.case_id == case_id)
        & referral.c.contact_id.is_not(None)
        & referral.c.contact_id.not_in(general)
    )
