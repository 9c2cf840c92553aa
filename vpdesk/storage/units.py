"""Departments and sites of organisations, kept."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, func, insert, or_, select, update

from vpdesk.domain.cases import ImportId
from vpdesk.domain.organisations import OrganisationId, Unit, UnitDraft, UnitId
from vpdesk.domain.terms import same_label
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.search_due import Named
from vpdesk.storage.tables import case, issue, unit


class UnitRepository:
    """Units of one organisation at a time."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def list(self, organisation_id: OrganisationId) -> tuple[Unit, ...]:
        """Return the units by name; the tree is in their ``parent_id``."""
        of_one = select(unit).where(unit.c.organisation_id == organisation_id)
        rows = self._connection.execute(of_one.order_by(unit.c.name_key))
        return tuple(_unit(row) for row in rows)

    def get(self, unit_id: UnitId) -> Unit | None:
        row = self._connection.execute(select(unit).where(unit.c.id == unit_id)).one_or_none()
        return None if row is None else _unit(row)

    def by_name(self, organisation_id: OrganisationId, name: str) -> Unit | None:
        of_one = select(unit).where(
            unit.c.organisation_id == organisation_id, unit.c.name_key == same_label(name)
        )
        row = self._connection.execute(of_one).one_or_none()
        return None if row is None else _unit(row)

    def add(self, draft: UnitDraft, *, import_id: ImportId | None = None) -> UnitId:
        values = _values(draft) | {
            "organisation_id": draft.organisation_id,
            "import_id": import_id,
        }
        key = self._connection.execute(insert(unit).values(values)).lastrowid
        self._search.organisation_changed(draft.organisation_id)
        return UnitId(key)

    def change(self, unit_id: UnitId, draft: UnitDraft) -> None:
        """Replace name, headcount and place in the tree; a unit never changes its organisation."""
        this = unit.c.id == unit_id
        before = self._connection.scalar(select(unit.c.name).where(this))
        self._connection.execute(update(unit).where(this).values(_values(draft)))
        if before != draft.name.strip():
            self._search.organisation_changed(draft.organisation_id)
            self._search.renamed(Named.UNIT, unit_id)

    def remove(self, unit_id: UnitId, organisation_id: OrganisationId) -> None:
        self._connection.execute(delete(unit).where(unit.c.id == unit_id))
        self._search.organisation_changed(organisation_id)

    def cases(self, unit_id: UnitId) -> int:
        """Count the cases that name the unit, themselves or in an issue."""
        naming = select(func.count()).select_from(case).where(_naming(unit_id))
        return self._connection.scalar(naming) or 0


def _naming(unit_id: UnitId) -> ColumnElement[bool]:
    in_issue = select(issue.c.case_id).where(issue.c.unit_id == unit_id)
    return or_(case.c.unit_id == unit_id, case.c.id.in_(in_issue))


def _values(draft: UnitDraft) -> dict[str, Any]:
    return {
        "name": draft.name.strip(),
        "name_key": same_label(draft.name),
        "parent_id": draft.parent_id,
        "headcount": draft.headcount,
    }


def _unit(row: Row[*tuple[Any, ...]]) -> Unit:
    return Unit(
        id=UnitId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        name=row.name,
        parent_id=row.parent_id,
        headcount=row.headcount,
    )
