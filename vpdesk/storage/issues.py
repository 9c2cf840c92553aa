"""The issues of cases and the aliases of those they are about, kept."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from vpdesk.domain.cases import Accused, AccusedId, CaseId, Issue, IssueDraft, IssueId
from vpdesk.domain.organisations import OrganisationId, UnitId
from vpdesk.domain.terms import Term, same_label
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import accused, issue, matter_decision, unit
from vpdesk.storage.terms import TermRepository


class IssueRepository:
    """Issues in the order in which they were entered; an accused is one per alias."""

    def __init__(self, connection: Connection, terms: TermRepository, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search
        self._terms = terms

    def of_case(self, case_id: CaseId) -> tuple[Issue, ...]:
        rows = self._connection.execute(
            select(issue, unit.c.name.label("unit_name"), accused.c.alias)
            .outerjoin(unit, unit.c.id == issue.c.unit_id)
            .outerjoin(accused, accused.c.id == issue.c.accused_id)
            .where(issue.c.case_id == case_id)
            .order_by(issue.c.position)
        )
        return tuple(self._issue(row) for row in rows)

    def categories(self, cases: Collection[CaseId]) -> Mapping[CaseId, tuple[Term, ...]]:
        """Return the different categories of each of ``cases`` that has any."""
        rows = self._connection.execute(
            select(issue.c.case_id, issue.c.category_id)
            .where(issue.c.case_id.in_(cases), issue.c.category_id.is_not(None))
            .order_by(issue.c.case_id, issue.c.position)
        )
        found: dict[CaseId, dict[Term, None]] = {}
        for row in rows:
            term = self._terms.all[row.category_id]
            found.setdefault(CaseId(row.case_id), {})[term] = None
        return {case_id: tuple(terms) for case_id, terms in found.items()}

    def replace(
        self, case_id: CaseId, organisation_id: OrganisationId, drafts: Collection[IssueDraft]
    ) -> None:
        """Give a case these issues in place of those it had."""
        self._connection.execute(delete(issue).where(issue.c.case_id == case_id))
        for position, draft in enumerate(drafts):
            values = {
                "organisation_id": organisation_id,
                "case_id": case_id,
                "position": position,
                "category_id": draft.category_id,
                "relation_id": draft.relation_id,
                "unit_id": draft.unit_id,
                "accused_id": self._accused(organisation_id, draft.accused),
            }
            self._connection.execute(insert(issue), values)
        self.forget_unmentioned(organisation_id)

    def _accused(self, organisation_id: OrganisationId, alias: str) -> int | None:
        if not alias.strip():
            return None
        row = upsert(accused).values(
            organisation_id=organisation_id, alias=alias.strip(), alias_key=same_label(alias)
        )
        row = row.on_conflict_do_update(
            index_elements=["organisation_id", "alias_key"], set_={"alias": row.excluded.alias}
        )
        return int(self._connection.execute(row.returning(accused.c.id)).scalar_one())

    def forget_unmentioned(self, organisation_id: OrganisationId) -> None:
        """Remove the aliases of an organisation that no issue names any more."""
        mentioned = select(issue.c.accused_id).where(
            issue.c.organisation_id == organisation_id, issue.c.accused_id.is_not(None)
        )
        unmentioned = (
            accused.c.organisation_id == organisation_id,
            accused.c.id.not_in(mentioned),
        )
        # What was decided about them goes with them.
        self._search.decisions_change(
            matter_decision.c.accused_id.in_(select(accused.c.id).where(*unmentioned))
        )
        self._connection.execute(delete(accused).where(*unmentioned))

    def _issue(self, row: Row[*tuple[Any, ...]]) -> Issue:
        about = None
        if row.accused_id is not None:
            about = Accused(
                id=AccusedId(row.accused_id),
                organisation_id=OrganisationId(row.organisation_id),
                alias=row.alias,
            )
        return Issue(
            id=IssueId(row.id),
            case_id=CaseId(row.case_id),
            category=self._terms.get(row.category_id),
            relation=self._terms.get(row.relation_id),
            unit_id=None if row.unit_id is None else UnitId(row.unit_id),
            unit_name=row.unit_name or "",
            accused=about,
        )
