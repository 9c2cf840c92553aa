"""Hours agreed in contracts: for which days, and how much of them was used."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from vpdesk.domain.contracts import (
    AgreedPer,
    Contract,
    ContractDraft,
    by_first_day,
    first_day,
    last_day,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, month_of, months_later

_CARD_PARTS = 5


class UseState(StrEnum):
    """Whether the hours of a contract ask for attention."""

    FINE = "fine"
    NEARLY_USED = "nearly_used"
    """Of a card at most a fifth is left."""
    USED_UP = "used_up"
    EXCEEDED = "exceeded"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractUse:
    """The minutes that were spent within a stretch of a contract, beside those agreed for it.

    ``agreed_minutes`` is None where none were; work is counted, not travel.
    """

    stretch: Period
    agreed_minutes: int | None
    used_minutes: int
    agreed_per: AgreedPer = AgreedPer.CALENDAR_YEAR

    @property
    def left_minutes(self) -> int | None:
        """What remains, below 0 when more was spent; None where nothing was agreed."""
        return None if self.agreed_minutes is None else self.agreed_minutes - self.used_minutes

    @property
    def state(self) -> UseState:
        """Say whether a card runs out, or more was spent than agreed."""
        agreed, left = self.agreed_minutes, self.left_minutes
        if agreed is None or left is None:
            return UseState.FINE
        if left < 0:
            return UseState.EXCEEDED
        if self.agreed_per is not AgreedPer.CARD or left * _CARD_PARTS > agreed:
            return UseState.FINE
        return UseState.NEARLY_USED if left else UseState.USED_UP


def agreed_stretch(contract: ContractDraft, day: date) -> Period:
    """Return the days around ``day`` that the agreed minutes are for, within the contract.

    A day before the contract or after it counts as its first or its last.
    """
    end = last_day(contract, day)
    first = first_day(contract)
    day = max(day if end is None else min(day, end), first)
    whole = Period(first, date.max)
    if contract.agreed_per is AgreedPer.CALENDAR_YEAR:
        whole = calendar_year(day.year)
    elif contract.agreed_per is AgreedPer.CONTRACT_YEAR:
        whole = _contract_year(first, day)
    return Period(max(whole.start, first), whole.end if end is None else min(whole.end, end))


def agreed_in(contract: ContractDraft, stretch: Period) -> int | None:
    """Return the minutes agreed for ``stretch``, in whole minutes; None where none were.

    A card counts as a whole, and of a year that is not whole the share of its months and days.
    """
    minutes = contract.agreed_minutes
    if not minutes or contract.agreed_per is AgreedPer.CARD:
        return minutes or None
    # By its days a year from the middle of February is less than twelve months in a leap year.
    is_whole = stretch.end >= months_later(stretch.start, 12) - timedelta(days=1)
    return minutes if is_whole else round(_months(stretch) / 12 * minutes)


def agreed_in_year(contracts: Iterable[Contract], year: int) -> int | None:
    """Return the minutes agreed for a calendar year; a card counts where it begins.

    None where nothing was agreed for any day of it.
    """
    whole, found = calendar_year(year), []
    known = sorted(contracts, key=by_first_day)
    for contract, later in zip(known, [*known[1:], None], strict=False):
        end = last_day(contract, whole.end) or whole.end
        if later is not None:
            end = min(end, max(first_day(later) - timedelta(days=1), first_day(contract)))
        start = max(first_day(contract), whole.start)
        is_card = contract.agreed_per is AgreedPer.CARD
        if start <= min(end, whole.end) and not (is_card and start != contract.start):
            found.append(agreed_in(contract, Period(start, min(end, whole.end))))
    agreed = [minutes for minutes in found if minutes is not None]
    return sum(agreed) if agreed else None


def agreed_of_each(
    contracts: Mapping[OrganisationId, Iterable[Contract]], year: int
) -> Mapping[OrganisationId, int]:
    """Return the minutes agreed for a calendar year with each organisation that has any."""
    found = {each: agreed_in_year(known, year) for each, known in contracts.items()}
    return {organisation_id: minutes for organisation_id, minutes in found.items() if minutes}


def _contract_year(first: date, day: date) -> Period:
    years = day.year - first.year
    start = months_later(first, 12 * years)
    if start > day:
        years, start = years - 1, months_later(first, 12 * (years - 1))
    return Period(start, months_later(first, 12 * (years + 1)) - timedelta(days=1))


def _months(stretch: Period) -> Fraction:
    """Return how many months a stretch of at most a few years is, days as parts of their month."""
    found, day = Fraction(0), stretch.start
    while day <= stretch.end:
        month = month_of(day)
        days = (min(month.end, stretch.end) - day).days + 1
        found += Fraction(days, month.end.day)
        day = month.end + timedelta(days=1)
    return found
