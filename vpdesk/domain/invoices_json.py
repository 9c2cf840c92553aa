"""Invoice lines as plain JSON values and back."""

from collections.abc import Mapping
from typing import Any

from vpdesk.domain.invoices import Charging, Invoice, InvoiceLine, InvoiceTerms, Vat
from vpdesk.domain.time_statement import HoursClass


def invoice_values(invoice: Invoice) -> dict[str, Any]:
    """Return terms and lines of ``invoice``; the rest of it are columns of its row."""
    terms = invoice.terms
    return {
        "language": invoice.language,
        "charging": terms.charging.value,
        "rate_cents": terms.rate_cents,
        "travel_percent": terms.travel_percent,
        "fee_cents": terms.fee_cents,
        "vat": terms.vat.value,
        "reference": terms.reference,
        "lines": [
            {
                "quarter": line.quarter,
                "class": line.hours_class.value if line.hours_class else None,
                "quantity": line.quantity,
                "rate_cents": line.rate_cents,
                "vat_percent": line.vat_percent,
            }
            for line in invoice.lines
        ],
    }


def invoice_from(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an ``Invoice`` behind ``invoice_values``."""
    return {
        "language": values["language"],
        "terms": InvoiceTerms(
            charging=Charging(values["charging"]),
            rate_cents=values["rate_cents"],
            travel_percent=values["travel_percent"],
            fee_cents=values["fee_cents"],
            vat=Vat(values["vat"]),
            reference=values["reference"],
        ),
        "lines": tuple(_line_from(each) for each in values["lines"]),
    }


def _line_from(values: Mapping[str, Any]) -> InvoiceLine:
    of = values["class"]
    return InvoiceLine(
        quarter=values["quarter"],
        hours_class=None if of is None else HoursClass(of),
        quantity=values["quantity"],
        rate_cents=values["rate_cents"],
        vat_percent=values["vat_percent"],
    )
