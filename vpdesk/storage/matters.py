"""What was seen and decided where one person figures in several cases or roles, kept."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from vpdesk.domain.cases import AccusedId, CaseId
from vpdesk.domain.organisations import ContactPersonId, OrganisationId
from vpdesk.domain.people import (
    Decision,
    DecisionDraft,
    DecisionId,
    Matter,
    MatterKind,
    PersonRole,
)
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import (
    accused_difference,
    case,
    issue,
    matter_decision,
    matter_seen,
)


class MatterRepository:
    """Patterns and conflicts are found anew each time; only what the adviser did is kept."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def differences(
        self, organisation_id: OrganisationId
    ) -> frozenset[tuple[AccusedId, AccusedId]]:
        """Return the pairs of accused that are not one person, the lower id first."""
        table = accused_difference
        rows = self._connection.execute(
            select(table.c.first_id, table.c.second_id).where(
                table.c.organisation_id == organisation_id
            )
        )
        return frozenset((AccusedId(row.first_id), AccusedId(row.second_id)) for row in rows)

    def tell_apart(self, organisation_id: OrganisationId, one: AccusedId, other: AccusedId) -> None:
        first, second = sorted((one, other))
        values = {"organisation_id": organisation_id, "first_id": first, "second_id": second}
        self._connection.execute(upsert(accused_difference).values(values).on_conflict_do_nothing())

    def forget_difference(self, one: AccusedId, other: AccusedId) -> None:
        first, second = sorted((one, other))
        pair = (accused_difference.c.first_id == first, accused_difference.c.second_id == second)
        self._connection.execute(delete(accused_difference).where(*pair))

    def seen(self, case_id: CaseId) -> dict[Matter, date]:
        """Return the matters that were seen in a case and when; the role is not kept."""
        rows = self._connection.execute(
            select(matter_seen).where(matter_seen.c.case_id == case_id).order_by(matter_seen.c.id)
        )
        return {_matter(row): row.seen_on for row in rows}

    def note_seen(
        self,
        organisation_id: OrganisationId,
        case_id: CaseId,
        matters: Iterable[Matter],
        on: date,
    ) -> tuple[int, ...]:
        """Note that matters were seen in a case, and return the ids of what was noted."""
        return tuple(
            self._connection.execute(
                insert(matter_seen).values(
                    organisation_id=organisation_id,
                    case_id=case_id,
                    seen_on=on,
                    **_about(matter),
                )
            ).lastrowid
            for matter in matters
        )

    def forget_seen(self, noted: Collection[int]) -> None:
        self._connection.execute(delete(matter_seen).where(matter_seen.c.id.in_(noted)))

    def decisions(
        self, case_id: CaseId, accused_ids: Collection[AccusedId]
    ) -> tuple[Decision, ...]:
        """Return what was decided in a case, about it, or about these accused, newest first."""
        table = matter_decision
        concerns = or_(
            table.c.case_id == case_id,
            table.c.other_case_id == case_id,
            table.c.accused_id.in_(accused_ids),
        )
        rows = select(table).where(concerns).order_by(table.c.decided_on.desc(), table.c.id.desc())
        return tuple(_decision(row) for row in self._connection.execute(rows))

    def add_decision(
        self,
        organisation_id: OrganisationId,
        case_id: CaseId,
        matter: Matter,
        draft: DecisionDraft,
    ) -> DecisionId:
        values = _about(matter) | {
            "organisation_id": organisation_id,
            "case_id": case_id,
            "role": matter.role,
            "decided_on": draft.on,
            "handling": draft.handling,
            "note": draft.note.strip(),
        }
        key = self._connection.execute(insert(matter_decision).values(values)).lastrowid
        self._search.case_changed(case_id)
        return DecisionId(key)

    def remove_decision(self, decision_id: DecisionId) -> None:
        this = matter_decision.c.id == decision_id
        self._search.decisions_change(this)
        self._connection.execute(delete(matter_decision).where(this))

    def move_decisions(
        self, to: AccusedId, *, of: AccusedId | Collection[DecisionId]
    ) -> tuple[DecisionId, ...]:
        """Let decisions, or all those about an accused, be about another; return which."""
        table = matter_decision
        which = table.c.accused_id == of if isinstance(of, int) else table.c.id.in_(of)
        moved = update(table).where(which).values(accused_id=to).returning(table.c.id)
        return tuple(DecisionId(key) for key in self._connection.scalars(moved))

    def forget_case(self, case_id: CaseId) -> None:
        """Take away what was seen and decided in a case or about it, when it is destroyed."""
        for table in (matter_seen, matter_decision):
            mine = or_(table.c.case_id == case_id, table.c.other_case_id == case_id)
            if table is matter_decision:
                self._search.decisions_change(mine)
            self._connection.execute(delete(table).where(mine))
        self._forget_lone_patterns()

    def _forget_lone_patterns(self) -> None:
        """Take away what was said of accused whom no two reporters name any more."""
        named = (
            select(issue.c.accused_id)
            .join(case, case.c.id == issue.c.case_id)
            .where(issue.c.accused_id.is_not(None))
            .group_by(issue.c.accused_id)
            .having(func.count(case.c.reporter_id.distinct()) > 1)
        )
        for table in (matter_seen, matter_decision):
            lone = table.c.accused_id.is_not(None) & table.c.accused_id.not_in(named)
            if table is matter_decision:
                self._search.decisions_change(lone)
            self._connection.execute(delete(table).where(lone))


def _about(matter: Matter) -> dict[str, object]:
    return {
        "kind": matter.kind,
        "accused_id": matter.accused_id,
        "other_case_id": matter.other_case_id,
        "contact_person_id": matter.contact_person_id,
    }


def _matter(row: Row[*tuple[Any, ...]], role: PersonRole = PersonRole.ACCUSED) -> Matter:
    other, person = row.other_case_id, row.contact_person_id
    return Matter(
        kind=MatterKind(row.kind),
        role=role,
        accused_id=None if row.accused_id is None else AccusedId(row.accused_id),
        other_case_id=None if other is None else CaseId(other),
        contact_person_id=None if person is None else ContactPersonId(person),
    )


def _decision(row: Row[*tuple[Any, ...]]) -> Decision:
    return Decision(
        id=DecisionId(row.id),
        case_id=CaseId(row.case_id),
        matter=_matter(row, PersonRole(row.role)),
        on=row.decided_on,
        handling=row.handling,
        note=row.note,
    )
