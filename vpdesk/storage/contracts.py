"""Contracts with organisations, kept."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from vpdesk.domain.contracts import Contract, ContractDraft, ContractId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import contract


class ContractRepository:
    """Contracts, those of one organisation by the day on which they begin."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def all(self) -> Mapping[OrganisationId, tuple[Contract, ...]]:
        """Return the contracts of every organisation that has any."""
        found = defaultdict(list)
        rows = self._connection.execute(select(contract).order_by(*_ORDER))
        for row in rows:
            found[OrganisationId(row.organisation_id)].append(_contract(row))
        return {organisation_id: tuple(each) for organisation_id, each in found.items()}

    def list(self, organisation_id: OrganisationId) -> tuple[Contract, ...]:
        of_one = select(contract).where(contract.c.organisation_id == organisation_id)
        return tuple(map(_contract, self._connection.execute(of_one.order_by(*_ORDER))))

    def get(self, contract_id: ContractId) -> Contract | None:
        of_one = select(contract).where(contract.c.id == contract_id)
        row = self._connection.execute(of_one).one_or_none()
        return None if row is None else _contract(row)

    def add(self, draft: ContractDraft) -> ContractId:
        values = _values(draft) | {"organisation_id": draft.organisation_id}
        key = self._connection.execute(insert(contract).values(values)).lastrowid
        self._search.organisation_changed(draft.organisation_id)
        return ContractId(key)

    def change(self, contract_id: ContractId, draft: ContractDraft) -> None:
        this = contract.c.id == contract_id
        self._connection.execute(update(contract).where(this).values(_values(draft)))
        self._search.organisation_changed(draft.organisation_id)

    def put_back(self, known: Contract) -> None:
        """Keep a contract that was removed again, under its own number."""
        values = _values(known) | {"organisation_id": known.organisation_id, "id": known.id}
        self._connection.execute(insert(contract).values(values))
        self._search.organisation_changed(known.organisation_id)

    def remove(self, known: Contract) -> None:
        self._connection.execute(delete(contract).where(contract.c.id == known.id))
        self._search.organisation_changed(known.organisation_id)


_ORDER = (contract.c.start, contract.c.id)


def _values(draft: ContractDraft) -> dict[str, Any]:
    values = {each.name: getattr(draft, each.name) for each in fields(ContractDraft)}
    del values["organisation_id"]
    return values | {"form": draft.form.strip()}


def _contract(row: Row[*tuple[Any, ...]]) -> Contract:
    return Contract(**row._asdict())
