"""Contact persons at organisations, kept."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from vpdesk.domain.organisations import (
    ContactPerson,
    ContactPersonDraft,
    ContactPersonId,
    OrganisationId,
)
from vpdesk.domain.search import HitKind
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import contact_person


class ContactPersonRepository:
    """Contact persons of one organisation at a time."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def list(self, organisation_id: OrganisationId) -> tuple[ContactPerson, ...]:
        """Return the contact persons in the order they were put in, else in which they came."""
        of_one = select(contact_person).where(contact_person.c.organisation_id == organisation_id)
        rows = self._connection.execute(
            of_one.order_by(contact_person.c.position, contact_person.c.id)
        )
        return tuple(_contact_person(row) for row in rows)

    def get(self, contact_person_id: ContactPersonId) -> ContactPerson | None:
        of_one = select(contact_person).where(contact_person.c.id == contact_person_id)
        row = self._connection.execute(of_one).one_or_none()
        return None if row is None else _contact_person(row)

    def add(self, draft: ContactPersonDraft) -> ContactPersonId:
        there = contact_person.c.organisation_id == draft.organisation_id
        last = self._connection.scalar(select(func.max(contact_person.c.position)).where(there))
        values = _values(draft) | {"organisation_id": draft.organisation_id}
        # Where nobody was put in order, all stand at 0: in the order in which they came.
        values["position"] = last + 1 if last else 0
        key = self._connection.execute(insert(contact_person).values(values)).lastrowid
        self._search.changed(HitKind.CONTACT_PERSON, key)
        return ContactPersonId(key)

    def change(self, contact_person_id: ContactPersonId, draft: ContactPersonDraft) -> None:
        this = contact_person.c.id == contact_person_id
        self._connection.execute(update(contact_person).where(this).values(_values(draft)))
        self._search.changed(HitKind.CONTACT_PERSON, contact_person_id)

    def put_in_order(self, persons: Sequence[ContactPersonId]) -> None:
        """List contact persons in this order."""
        for position, key in enumerate(persons, 1):
            this = update(contact_person).where(contact_person.c.id == key)
            self._connection.execute(this.values(position=position))

    def remove(self, contact_person_id: ContactPersonId) -> None:
        this = contact_person.c.id == contact_person_id
        self._connection.execute(delete(contact_person).where(this))
        self._search.changed(HitKind.CONTACT_PERSON, contact_person_id)


def _values(draft: ContactPersonDraft) -> dict[str, Any]:
    return {
        "name": draft.name.strip(),
        "role": draft.role.strip(),
        "phone": draft.phone.strip(),
        "email": draft.email.strip(),
        "internal_adviser": draft.internal_adviser,
        "receives_report": draft.receives_report,
        "until": draft.until,
    }


def _contact_person(row: Row[*tuple[Any, ...]]) -> ContactPerson:
    return ContactPerson(
        id=ContactPersonId(row.id),
        organisation_id=OrganisationId(row.organisation_id),
        name=row.name,
        role=row.role,
        phone=row.phone,
        email=row.email,
        internal_adviser=row.internal_adviser,
        receives_report=row.receives_report,
        until=row.until,
    )
