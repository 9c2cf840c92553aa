"""Which organisations belong to one employer group, kept."""

from sqlalchemy import ColumnElement, Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import same_label
from vpdesk.storage.tables import employer_group_member, organisation


class EmployerGroupRepository:
    """Groups by their names; two spellings of a name are the same group."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def name(self, organisation_id: OrganisationId) -> str:
        """Return the name of the group of an organisation, empty when it has none."""
        member = employer_group_member
        name = select(member.c.name).where(
            member.c.organisation_id == organisation_id, _is_of_shown_organisation()
        )
        return self._connection.scalar(name) or ""

    def names(self) -> tuple[str, ...]:
        """Return one spelling of the name of each group, in order."""
        member = employer_group_member
        rows = self._connection.execute(
            select(func.min(member.c.name))
            .where(_is_of_shown_organisation())
            .group_by(member.c.name_key)
            .order_by(member.c.name_key)
        )
        return tuple(name for (name,) in rows)

    def put(self, organisation_id: OrganisationId, name: str) -> None:
        """Let an organisation belong to the group ``name``, or to none when it is empty."""
        member = employer_group_member
        if not name.strip():
            own = member.c.organisation_id == organisation_id
            self._connection.execute(delete(member).where(own))
            return
        row = insert(member).values(
            organisation_id=organisation_id, name=name.strip(), name_key=same_label(name)
        )
        changed = {"name": row.excluded.name, "name_key": row.excluded.name_key}
        self._connection.execute(
            row.on_conflict_do_update(index_elements=["organisation_id"], set_=changed)
        )

    def named(self, name: str) -> tuple[OrganisationId, ...]:
        """Return the organisations of the group with this name, also behind a wall."""
        member = employer_group_member
        this = select(member.c.organisation_id).where(member.c.name_key == same_label(name))
        return tuple(OrganisationId(each) for each in self._connection.scalars(this))

    def members(self, organisation_id: OrganisationId) -> tuple[OrganisationId, ...]:
        """Return the organisations of the same group, ``organisation_id`` among them.

        A wall hides none of them: what is told to one is told to all.
        """
        member = employer_group_member
        own = select(member.c.name_key).where(member.c.organisation_id == organisation_id)
        rows = self._connection.scalars(
            select(member.c.organisation_id).where(member.c.name_key.in_(own))
        )
        return tuple(sorted({organisation_id, *(OrganisationId(each) for each in rows)}))


def _is_of_shown_organisation() -> ColumnElement[bool]:
    return employer_group_member.c.organisation_id.in_(select(organisation.c.id))
