"""Issues the last time statement of the sample practice, and keeps the lines made of it."""

from contextlib import suppress
from datetime import timedelta

from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.hours import HoursSpan, period_around
from vpdesk.domain.invoices import InvoiceTerms, problems_in
from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish

_RATE_CENTS = 11_500


def add_invoice(desk: Desk, organisation_id: OrganisationId) -> None:
    """Issue the statement of the last whole quarter of an organisation, and charge it.

    What the gate does not let out stays to be made.
    """
    this_quarter = period_around(HoursSpan.QUARTER, desk.today())
    period = period_around(HoursSpan.QUARTER, this_quarter.start - timedelta(days=1))
    order = EditionOrder(kind=EditionKind.HOURS, organisation_id=organisation_id, period=period)
    with suppress(EditionRefused):
        edition = finish(desk.editions.issue(order)).edition
        proposed = desk.invoicing.terms(organisation_id, period)
        terms = InvoiceTerms(rate_cents=_RATE_CENTS) if problems_in(proposed) else proposed
        invoice = desk.invoicing.draft(edition.id, terms)
        with desk._database.writing() as tx:  # noqa: SLF001 -- services share its database
            tx.invoices.put(invoice)
