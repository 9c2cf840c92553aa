"""Invoice lines: whole cents that add up, and nothing finer than the statement."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from vpdesk.domain.invoices import (
    MOST_CENTS,
    Charging,
    InvoiceTerms,
    Vat,
    fee_of_quarter,
    lines_of,
    problems_in,
)
from vpdesk.domain.periods import quarter
from vpdesk.domain.problems import LINE_LIMIT, Reason
from vpdesk.domain.time_statement import HoursClass, QuarterHours

CENT = Decimal("0.01")
CENTS = some.integers(0, MOST_CENTS)
HOURS = some.dictionaries(some.sampled_from(HoursClass), some.integers(0, 2_000))
TERMS = some.builds(
    InvoiceTerms,
    charging=some.sampled_from(Charging),
    rate_cents=CENTS,
    travel_percent=some.integers(0, 100),
    fee_cents=CENTS,
    vat=some.sampled_from(Vat),
)


def quarters(hours: list[dict[HoursClass, int]]) -> tuple[QuarterHours, ...]:
    return tuple(
        QuarterHours(title=f"Q{number}", period=quarter(2025, number), hours=each)
        for number, each in enumerate(hours, 1)
    )


@given(hours=some.lists(HOURS, max_size=4), terms=TERMS)
def test_no_line_is_finer_than_the_statement(
    hours: list[dict[HoursClass, int]], terms: InvoiceTerms
) -> None:
    printed = quarters(hours)
    lines = lines_of(printed, terms)
    places = [(line.quarter, line.hours_class) for line in lines]
    assert len(set(places)) == len(places)
    for line in lines:
        (of,) = [each for each in printed if each.title == line.quarter]
        told = 1 if line.hours_class is None else of.hours[line.hours_class]
        assert line.quantity == told
    if terms.charging is not Charging.SUBSCRIPTION:
        told_hours = sum(sum(each.values()) for each in hours)
        assert sum(line.quantity for line in lines) == told_hours


@given(hours=some.lists(HOURS, max_size=4), terms=TERMS)
def test_amounts_are_those_of_decimal_arithmetic(
    hours: list[dict[HoursClass, int]], terms: InvoiceTerms
) -> None:
    for line in lines_of(quarters(hours), terms):
        rate = Decimal(line.rate_cents) / 100
        amount = (line.quantity * rate).quantize(CENT, ROUND_HALF_UP)
        vat = (amount * line.vat_percent / 100).quantize(CENT, ROUND_HALF_UP)
        assert (Decimal(line.amount_cents) / 100, Decimal(line.vat_cents) / 100) == (amount, vat)
        if line.hours_class is HoursClass.TRAVEL and terms.charging is Charging.HOURS:
            part = Decimal(terms.rate_cents) / 100 * terms.travel_percent / 100
            assert rate == part.quantize(CENT, ROUND_HALF_UP)


@given(fee=CENTS)
def test_four_quarters_are_the_fee_of_a_year(fee: int) -> None:
    parts = [fee_of_quarter(fee, number) for number in range(1, 5)]
    assert sum(parts) == fee
    assert max(parts) - min(parts) <= 1


def test_hours_travel_at_half_the_rate_and_what_is_exempt() -> None:
    hours = {HoursClass.CONFIDENTIAL_WORK: 12, HoursClass.TRAVEL: 3, HoursClass.REPORTING: 0}
    work, travel = lines_of(quarters([hours]), InvoiceTerms(rate_cents=12_505))
    assert (work.amount_cents, work.vat_cents) == (150_060, 31_513)
    assert (travel.rate_cents, travel.amount_cents) == (6_253, 18_759)
    exempt = InvoiceTerms(rate_cents=12_505, vat=Vat.EXEMPT)
    assert {line.vat_cents for line in lines_of(quarters([hours]), exempt)} == {0}


def test_a_card_was_paid_and_a_subscription_asks_for_its_quarter() -> None:
    hours = [{HoursClass.CONFIDENTIAL_WORK: 5}, {}]
    card = lines_of(quarters(hours), InvoiceTerms(charging=Charging.CARD, rate_cents=9_900))
    assert [(line.quantity, line.amount_cents) for line in card] == [(5, 0)]
    fee = InvoiceTerms(charging=Charging.SUBSCRIPTION, fee_cents=100_001)
    assert [line.amount_cents for line in lines_of(quarters(hours), fee)] == [25_000, 25_001]


@pytest.mark.parametrize(
    ("terms", "field", "reason"),
    [
        (InvoiceTerms(), "rate_cents", Reason.REQUIRED),
        (InvoiceTerms(charging=Charging.SUBSCRIPTION), "fee_cents", Reason.REQUIRED),
        (InvoiceTerms(rate_cents=-1), "rate_cents", Reason.NEGATIVE),
        (InvoiceTerms(rate_cents=MOST_CENTS + 1), "rate_cents", Reason.TOO_LARGE),
        (InvoiceTerms(rate_cents=1, travel_percent=101), "travel_percent", Reason.TOO_LARGE),
        (
            InvoiceTerms(rate_cents=1, reference="x" * (LINE_LIMIT + 1)),
            "reference",
            Reason.TOO_LONG,
        ),
    ],
)
def test_terms_that_make_no_lines_are_told(terms: InvoiceTerms, field: str, reason: Reason) -> None:
    (problem,) = problems_in(terms)
    assert (problem.field, problem.reason) == (field, reason)


def test_a_card_needs_no_rate() -> None:
    assert problems_in(InvoiceTerms(charging=Charging.CARD)) == ()
