"""Invoice lines as a workbook: quarters and classes of the time statement, with totals."""

from decimal import Decimal

from vpdesk.domain.invoices import Charging, Invoice, InvoiceLine
from vpdesk.reports.texts import capital, paper_day, words
from vpdesk.reports.workbooks import Cell, Formula, Money, Sheet, Strong, workbook_bytes

_WIDTHS = (44, 24, 12, 14, 14, 10, 14)
_NOT_IN_FILE_NAMES = '<>:"/\\|?*'
_LONGEST_ORGANISATION = 150
"""In bytes."""


def invoice_workbook(invoice: Invoice) -> bytes:
    """Return the file; it knows no more than the lines."""
    texts = words(invoice.language, "invoice")
    lead: list[tuple[Cell, ...]] = [
        (Strong(value=texts["title"]), invoice.organisation),
        (texts["reference"], invoice.terms.reference),
        (texts["made"], paper_day(invoice.made_on)),
        (),
    ]
    first = len(lead) + 2
    rows = [
        _row(line, first + number, invoice.language) for number, line in enumerate(invoice.lines)
    ]
    last = max(first + len(rows) - 1, first)
    sheet = Sheet(
        title=texts["sheet"],
        head=tuple(capital(texts[name]) for name in _COLUMNS),
        rows=[*rows, (), *_totals(invoice, first, last)],
        widths=_WIDTHS,
        lead=tuple(lead),
    )
    return workbook_bytes([sheet])


def invoice_file_name(invoice: Invoice) -> str:
    """Return a name that every system allows."""
    texts = words(invoice.language, "invoice")
    letters = "".join(letter for letter in invoice.organisation if letter.isprintable())
    short = letters.encode()[:_LONGEST_ORGANISATION].decode(errors="ignore").strip(" .")
    span = f"{invoice.period.start:%Y-%m} – {invoice.period.end:%Y-%m}"
    name = texts["file"].format(period=span, organisation=short)
    return "".join("-" if letter in _NOT_IN_FILE_NAMES else letter for letter in name) + ".xlsx"


_COLUMNS = ("description", "period", "quantity", "rate", "amount", "vat_percent", "vat")


def _row(line: InvoiceLine, number: int, language: str) -> tuple[Cell, ...]:
    return (
        _description(line, language),
        line.quarter,
        line.quantity,
        Money(cents=line.rate_cents),
        Formula(of=f"ROUND(C{number}*D{number},2)", result=Money(cents=line.amount_cents)),
        line.vat_percent,
        # Half a cent is exact before it is divided, so every program rounds it up.
        Formula(of=f"ROUND(E{number}*F{number},0)/100", result=Money(cents=line.vat_cents)),
    )


def _description(line: InvoiceLine, language: str) -> str:
    texts = words(language, "invoice")
    if line.hours_class is None:
        return texts["subscription"]
    what = capital(words(language, "hours")[line.hours_class.value])
    return texts["on_card"].format(what=what) if not line.rate_cents else what


def _totals(invoice: Invoice, first: int, last: int) -> list[tuple[Cell, ...]]:
    texts = words(invoice.language, "invoice")
    total = last + 2
    quantity = sum(line.quantity for line in invoice.lines)
    is_hours = invoice.terms.charging is not Charging.SUBSCRIPTION
    hours = Formula(of=f"SUM(C{first}:C{last})", result=Decimal(quantity))
    amount = Formula(of=f"SUM(E{first}:E{last})", result=Money(cents=invoice.amount_cents))
    vat = Formula(of=f"SUM(G{first}:G{last})", result=Money(cents=invoice.vat_cents))
    due = Formula(
        of=f"E{total}+G{total}", result=Money(cents=invoice.amount_cents + invoice.vat_cents)
    )
    vat_words = texts["exempt"] if not invoice.terms.vat_percent else ""
    return [
        (
            Strong(value=texts["total"]),
            None,
            Strong(value=hours) if is_hours else None,
            None,
            Strong(value=amount),
            None,
            Strong(value=vat),
        ),
        (Strong(value=texts["due"]), vat_words, None, None, Strong(value=due)),
    ]
