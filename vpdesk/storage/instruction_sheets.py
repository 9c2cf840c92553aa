"""Sheets for when the adviser is suddenly away, kept."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from vpdesk.domain.instruction_sheets import InstructionPart, Texts
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.tables import instruction_sheet


class InstructionSheetRepository:
    """What the adviser wrote for each organisation, in place of what the vault knows."""

    def __init__(self, connection: Connection, search: SearchIndex) -> None:
        self._connection = connection
        self._search = search

    def own(self, organisation_id: OrganisationId) -> Texts:
        """Return the parts that the adviser wrote."""
        this = select(instruction_sheet).where(
            instruction_sheet.c.organisation_id == organisation_id
        )
        row = self._connection.execute(this).mappings().one_or_none()
        if row is None:
            return {}
        return {part: row[part] for part in InstructionPart if row[part] is not None}

    def seen(self) -> Mapping[OrganisationId, date]:
        """Return when the sheet of each organisation was last gone through."""
        rows = self._connection.execute(
            select(instruction_sheet.c.organisation_id, instruction_sheet.c.seen_on)
        )
        return {OrganisationId(key): on for key, on in rows}

    def put(self, organisation_id: OrganisationId, own: Texts, seen_on: date) -> None:
        """Keep what the adviser wrote; a part that is not in ``own`` follows what is known."""
        values = {part.value: own.get(part) for part in InstructionPart} | {"seen_on": seen_on}
        row = insert(instruction_sheet).values(organisation_id=organisation_id, **values)
        self._connection.execute(
            row.on_conflict_do_update(index_elements=["organisation_id"], set_=values)
        )
        self._search.organisation_changed(organisation_id)

    def remove(self, organisation_id: OrganisationId) -> None:
        """Forget what the adviser wrote."""
        self._connection.execute(
            delete(instruction_sheet).where(instruction_sheet.c.organisation_id == organisation_id)
        )
        self._search.organisation_changed(organisation_id)
