"""Invoice lines: what an organisation is asked to pay, in the classes of its time statement.

Amounts are whole cents. Nothing here knows more than a statement prints: whole hours per quarter
and class.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.editions import EditionId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import LINE_LIMIT, Problem, Reason, too_long
from vpdesk.domain.time_statement import HoursClass, QuarterHours

InvoiceId = NewType("InvoiceId", int)

VAT_PERCENT = 21
HALF_RATE = 50
MOST_CENTS = 100_000_000
_QUARTERS = 4


class Vat(StrEnum):
    """Whether value added tax stands on the lines."""

    STANDARD = "standard"
    EXEMPT = "exempt"


class Charging(StrEnum):
    """What is asked for."""

    HOURS = "hours"
    """The hours, and travel at its share of the rate."""
    SUBSCRIPTION = "subscription"
    """A fixed sum for each quarter, whatever was worked."""
    CARD = "card"
    """Nothing any more: the hours go off a card that was paid for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceTerms:
    """By what an organisation is charged.

    ``rate_cents`` is for an hour, of which travel is paid ``travel_percent``; ``fee_cents`` for a
    year of subscription. ``reference`` is what the organisation wants to see on its invoices.
    """

    charging: Charging = Charging.HOURS
    rate_cents: int = 0
    travel_percent: int = HALF_RATE
    fee_cents: int = 0
    vat: Vat = Vat.STANDARD
    reference: str = ""

    @property
    def travel_cents(self) -> int:
        """The rate for an hour of travel, half a cent up."""
        return _rounded(self.rate_cents * self.travel_percent, 100)

    @property
    def vat_percent(self) -> int:
        """Of an amount, 0 where there is none."""
        return VAT_PERCENT if self.vat is Vat.STANDARD else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceLine:
    """One line: ``quantity`` at ``rate_cents``; without ``hours_class`` it is the subscription.

    ``quarter`` is how the statement calls the quarter.
    """

    quarter: str
    hours_class: HoursClass | None
    quantity: int
    rate_cents: int
    vat_percent: int

    @property
    def amount_cents(self) -> int:
        return self.quantity * self.rate_cents

    @property
    def vat_cents(self) -> int:
        """The tax on this line, half a cent up, so that the lines add up to the total."""
        return _rounded(self.amount_cents * self.vat_percent, 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """The lines that were made of the issued time statement ``edition_id``."""

    edition_id: EditionId
    organisation_id: OrganisationId
    organisation: str
    period: Period
    made_on: date
    terms: InvoiceTerms
    lines: tuple[InvoiceLine, ...]
    language: str = "nl"

    @property
    def amount_cents(self) -> int:
        return sum(line.amount_cents for line in self.lines)

    @property
    def vat_cents(self) -> int:
        return sum(line.vat_cents for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedStatement:
    """A time statement that left as final; ``invoiced_on`` tells when lines were made of it.

    ``overlapped_on`` tells when lines were last made of another one with quarters of this, or of
    the one that it corrects.
    """

    edition_id: EditionId
    period: Period
    made_on: date
    invoiced_on: date | None = None
    overlapped_on: date | None = None


def lines_of(quarters: Sequence[QuarterHours], terms: InvoiceTerms) -> tuple[InvoiceLine, ...]:
    """Return the lines for what a statement prints, the oldest quarter first."""
    return tuple(line for quarter in quarters for line in _lines_of_quarter(quarter, terms))


def fee_of_quarter(fee_cents: int, quarter: int) -> int:
    """Return the part of a year's fee for quarter 1 to 4; the four of them are the fee."""
    until, before = (_rounded(fee_cents * number, _QUARTERS) for number in (quarter, quarter - 1))
    return until - before


def problems_in(terms: InvoiceTerms) -> tuple[Problem, ...]:
    """Say what keeps lines from being made by ``terms``."""
    found: list[Problem] = []
    asked = {
        Charging.HOURS: ("rate_cents", terms.rate_cents),
        Charging.SUBSCRIPTION: ("fee_cents", terms.fee_cents),
    }.get(terms.charging)
    if asked is not None and asked[1] == 0:
        found.append(Problem(field=asked[0], reason=Reason.REQUIRED))
    numbers: Mapping[str, tuple[int, int]] = {
        "rate_cents": (terms.rate_cents, MOST_CENTS),
        "fee_cents": (terms.fee_cents, MOST_CENTS),
        "travel_percent": (terms.travel_percent, 100),
    }
    for field, (value, most) in numbers.items():
        if value < 0:
            found.append(Problem(field=field, reason=Reason.NEGATIVE))
        elif value > most:
            found.append(Problem(field=field, reason=Reason.TOO_LARGE))
    return (*found, *too_long({"reference": LINE_LIMIT}, terms))


def _lines_of_quarter(quarter: QuarterHours, terms: InvoiceTerms) -> Iterator[InvoiceLine]:
    vat = terms.vat_percent
    if terms.charging is Charging.SUBSCRIPTION:
        number = (quarter.period.start.month + 2) // 3
        rate = fee_of_quarter(terms.fee_cents, number)
        yield InvoiceLine(
            quarter=quarter.title, hours_class=None, quantity=1, rate_cents=rate, vat_percent=vat
        )
        return
    for each in HoursClass:
        rate = terms.travel_cents if each is HoursClass.TRAVEL else terms.rate_cents
        if hours := quarter.hours.get(each, 0):
            yield InvoiceLine(
                quarter=quarter.title,
                hours_class=each,
                quantity=hours,
                rate_cents=0 if terms.charging is Charging.CARD else rate,
                vat_percent=vat,
            )


def _rounded(dividend: int, divisor: int) -> int:
    """Return a whole number, half up; ``dividend`` is 0 or more."""
    return (2 * dividend + divisor) // (2 * divisor)
