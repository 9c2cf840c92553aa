"""The accused of an organisation as people of their own, kept."""

from collections.abc import Collection

from sqlalchemy import Connection, insert, select, update

from vpdesk.domain.cases import Accused, AccusedId, CaseId, IssueId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import same_label
from vpdesk.storage.tables import accused, issue


class AccusedRepository:
    """Every accused has an alias that no other of the same organisation has."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, accused_id: AccusedId) -> Accused | None:
        row = self._connection.execute(
            select(accused).where(accused.c.id == accused_id)
        ).one_or_none()
        if row is None:
            return None
        return Accused(
            id=AccusedId(row.id),
            organisation_id=OrganisationId(row.organisation_id),
            alias=row.alias,
        )

    def cases(self, accused_id: AccusedId) -> tuple[CaseId, ...]:
        """Return the cases that name an accused, in the order in which they were registered."""
        theirs = select(issue.c.case_id).where(issue.c.accused_id == accused_id)
        found = self._connection.scalars(theirs.distinct().order_by(issue.c.case_id))
        return tuple(CaseId(key) for key in found)

    def are_free(self, aliases: Collection[str], *, but: Accused) -> bool:
        """Tell whether no other than ``but`` has one of these aliases at its organisation."""
        having = select(accused.c.id).where(
            accused.c.organisation_id == but.organisation_id,
            accused.c.alias_key.in_(map(same_label, aliases)),
            accused.c.id != but.id,
        )
        return self._connection.execute(having.limit(1)).first() is None

    def put_back(self, gone: Accused) -> None:
        """Keep an accused again that is gone, as it was."""
        values = {
            "id": gone.id,
            "organisation_id": gone.organisation_id,
            "alias": gone.alias,
            "alias_key": same_label(gone.alias),
        }
        self._connection.execute(insert(accused).values(values))

    def rename(self, accused_id: AccusedId, alias: str) -> None:
        values = {"alias": alias, "alias_key": same_label(alias)}
        this = accused.c.id == accused_id
        self._connection.execute(update(accused).where(this).values(values))

    def move(self, to: AccusedId, *, of: AccusedId | Collection[IssueId]) -> tuple[IssueId, ...]:
        """Let issues, or all those about an accused, be about another; return which."""
        which = issue.c.accused_id == of if isinstance(of, int) else issue.c.id.in_(of)
        moved = update(issue).where(which).values(accused_id=to).returning(issue.c.id)
        return tuple(IssueId(key) for key in self._connection.scalars(moved))
