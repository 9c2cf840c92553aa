"""What organisations were asked to pay, kept."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from vpdesk.domain.editions import EditionId
from vpdesk.domain.invoices import Invoice
from vpdesk.domain.invoices_json import invoice_from, invoice_values
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.storage.tables import invoice, organisation


class InvoiceRepository:
    """One invoice for each issued time statement, the last that was made of it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list(self, organisation_id: OrganisationId) -> tuple[Invoice, ...]:
        """Return the invoices of an organisation, the last made first."""
        rows = self._connection.execute(
            select(invoice, organisation.c.name)
            .join_from(invoice, organisation)
            .where(invoice.c.organisation_id == organisation_id)
            .order_by(invoice.c.id.desc())
        )
        return tuple(_invoice(row) for row in rows)

    def put(self, new: Invoice) -> None:
        """Keep an invoice, in place of an earlier one of the same statement."""
        self._connection.execute(delete(invoice).where(invoice.c.edition_id == new.edition_id))
        values = {
            "edition_id": new.edition_id,
            "organisation_id": new.organisation_id,
            "start": new.period.start,
            "end": new.period.end,
            "made_on": new.made_on,
            "content": json.dumps(invoice_values(new), ensure_ascii=False, sort_keys=True),
        }
        self._connection.execute(insert(invoice).values(values))

    def periods(self) -> Mapping[OrganisationId, tuple[Period, ...]]:
        """Return for each organisation the periods that were invoiced; they can overlap."""
        columns = (invoice.c.organisation_id, invoice.c.start, invoice.c.end)
        found: dict[OrganisationId, tuple[Period, ...]] = {}
        for row in self._connection.execute(select(*columns).order_by(invoice.c.start)):
            key = OrganisationId(row.organisation_id)
            found[key] = (*found.get(key, ()), Period(row.start, row.end))
        return found


def _invoice(row: Row[*tuple[Any, ...]]) -> Invoice:
    return Invoice(
        edition_id=EditionId(row.edition_id),
        organisation_id=OrganisationId(row.organisation_id),
        organisation=row.name,
        period=Period(row.start, row.end),
        made_on=row.made_on,
        **invoice_from(json.loads(row.content)),
    )
