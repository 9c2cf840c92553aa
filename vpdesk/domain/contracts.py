"""Contracts with an organisation: what was agreed, for which days, and where each stands."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import Period, months_later
from vpdesk.domain.problems import LINE_LIMIT, TEXT_LIMIT, Problem, Reason, too_long

ContractId = NewType("ContractId", int)

HALF_RATE = 50
MOST_MONTHS = 120
MOST_MINUTES = 60 * 24 * 366
MOST_CENTS = 100_000_000
MOST_PEOPLE = 10_000_000


class AgreedPer(StrEnum):
    """What the agreed minutes of a contract are for."""

    CALENDAR_YEAR = "calendar_year"
    CONTRACT_YEAR = "contract_year"
    CARD = "card"
    """All of it, from its first day on: a prepaid card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractDraft:
    """A contract as entered.

    ``form`` is the code of a term, or words of its own. ``start`` None means: longer than is
    known; ``until`` None: it runs on. With ``renewal_months`` it goes on for as long again and
    again after ``until``. ``rate_cents`` is for an hour, of which travel is paid
    ``travel_percent``; ``fee_cents`` for a year of subscription, or for a card.
    ``headcount_from`` and ``headcount_until`` are the band of a subscription.
    """

    organisation_id: OrganisationId
    form: str = ""
    start: date | None = None
    until: date | None = None
    notice_months: int | None = None
    renewal_months: int | None = None
    agreed_minutes: int | None = None
    agreed_per: AgreedPer = AgreedPer.CALENDAR_YEAR
    rate_cents: int | None = None
    travel_percent: int = HALF_RATE
    fee_cents: int | None = None
    headcount_from: int | None = None
    headcount_until: int | None = None
    remarks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract(ContractDraft):
    """What was agreed with an organisation for some time."""

    id: ContractId


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedContract:
    """A contract that was removed, and ``reopened``, the one before it as it was until then."""

    contract: Contract
    reopened: Contract | None = None


class ContractState(StrEnum):
    """Whether a contract asks for attention."""

    RUNNING = "running"
    WITHIN_NOTICE = "within_notice"
    ENDED = "ended"


def first_contract(organisation_id: OrganisationId, draft: OrganisationDraft) -> ContractDraft:
    """Return the contract that was entered along with its organisation."""
    return ContractDraft(
        organisation_id=organisation_id,
        form=draft.contract_form,
        start=draft.since,
        until=draft.contract_until,
        notice_months=draft.notice_months,
        agreed_minutes=draft.agreed_minutes,
    )


def says_nothing(draft: ContractDraft) -> bool:
    """Tell whether nothing was agreed in ``draft`` but perhaps since when."""
    nothing = ContractDraft(organisation_id=draft.organisation_id, start=draft.start)
    return all(getattr(draft, each.name) == getattr(nothing, each.name) for each in fields(nothing))


def last_day(contract: ContractDraft, today: date) -> date | None:
    """Return until when a contract runs as far as is known today, renewals included."""
    until, months = contract.until, contract.renewal_months
    if until is None or until >= today or not months:
        return until
    times = 1
    while (later := _end_after(until, times * months)) < today:
        times += 1
    return later


def contract_state(contract: ContractDraft, today: date) -> ContractState:
    """Tell whether a contract runs, ends within its notice period, or has ended.

    A contract without an end runs on; one without a notice period only ever ends.
    """
    until = last_day(contract, today)
    if until is None:
        return ContractState.RUNNING
    if until < today:
        return ContractState.ENDED
    final = notice_day(contract, today)
    return ContractState.WITHIN_NOTICE if final and final <= today else ContractState.RUNNING


def notice_day(contract: ContractDraft, today: date) -> date | None:
    """Return the last day to give notice before the end, None without an end or a notice period."""
    until = last_day(contract, today)
    months = contract.notice_months
    return months_later(until, -months) if until and months else None


def in_force(contracts: Iterable[Contract], day: date) -> Contract | None:
    """Return the contract that holds on a day: of those that do, the one that began last."""
    return max(
        (
            each
            for each in contracts
            if first_day(each) <= day and ((end := last_day(each, day)) is None or day <= end)
        ),
        key=by_first_day,
        default=None,
    )


def leading(contracts: Iterable[Contract], today: date) -> Contract | None:
    """Return the contract to show first: in force, else the last before today, else the next."""
    known = sorted(contracts, key=by_first_day)
    begun = [each for each in known if first_day(each) <= today]
    return in_force(known, today) or next(iter(begun[-1:] or known[:1]), None)


def ended_before(contract: Contract, start: date) -> Contract:
    """Return ``contract`` as it is when another one takes its place from ``start`` on."""
    last = start - timedelta(days=1)
    if contract.until is not None and contract.until < start and not contract.renewal_months:
        return contract
    end = last_day(contract, start)
    return replace(contract, until=last if end is None else min(end, last), renewal_months=None)


def ended_by(contract: Contract, contracts: Iterable[Contract]) -> Contract | None:
    """Return the contract before the newest one, when it ends because that one began.

    None where ``contract`` is not the newest, or the one before ended on a day of its own.
    """
    known = sorted(contracts, key=by_first_day)
    *_, before, newest = (None, None, *known)
    if before is None or newest is None or newest.id != contract.id or newest.start is None:
        return None
    return before if before.until == newest.start - timedelta(days=1) else None


def in_force_within(contracts: Iterable[Contract], period: Period) -> Contract | None:
    """Return the contract that held last within a period, None where none did."""
    held = [each for each in contracts if covers((each,), period)]
    return max(held, key=by_first_day, default=None)


def covers(contracts: Iterable[Contract], period: Period) -> bool:
    """Tell whether some contract holds on a day of ``period``."""
    return any(
        first_day(each) <= period.end
        and ((end := last_day(each, period.start)) is None or end >= period.start)
        for each in contracts
    )


def problems_in(draft: ContractDraft) -> tuple[Problem, ...]:
    """Say what keeps a contract from being recorded."""
    found = []
    if draft.start and draft.until and draft.until < draft.start:
        found.append(Problem(field="until", reason=Reason.BEFORE_START))
    if draft.start is None and draft.agreed_per is not AgreedPer.CALENDAR_YEAR:
        found.append(Problem(field="start", reason=Reason.REQUIRED))
    if draft.renewal_months is not None and draft.until is None:
        found.append(Problem(field="until", reason=Reason.REQUIRED))
    band = (draft.headcount_from, draft.headcount_until)
    if None not in band and (band[0] or 0) > (band[1] or 0):
        found.append(Problem(field="headcount_until", reason=Reason.TOO_SMALL))
    for field, most in _MOST.items():
        value = getattr(draft, field)
        if value is not None and value < 0:
            found.append(Problem(field=field, reason=Reason.NEGATIVE))
        elif value is not None and value > most:
            found.append(Problem(field=field, reason=Reason.TOO_LARGE))
    return (*found, *too_long({"form": LINE_LIMIT, "remarks": TEXT_LIMIT}, draft))


_MOST = {
    "notice_months": MOST_MONTHS,
    "renewal_months": MOST_MONTHS,
    "agreed_minutes": MOST_MINUTES,
    "rate_cents": MOST_CENTS,
    "travel_percent": 100,
    "fee_cents": MOST_CENTS,
    "headcount_from": MOST_PEOPLE,
    "headcount_until": MOST_PEOPLE,
}


def first_day(contract: ContractDraft) -> date:
    """Return from when a contract holds; the earliest day there is where that is not known."""
    return contract.start or date.min


def by_first_day(contract: Contract) -> tuple[date, int]:
    """Return what contracts are sorted by, as they follow one another."""
    return first_day(contract), contract.id


def _end_after(until: date, months: int) -> date:
    """Return the end of the next stretch; the last day of a month stays the last."""
    return months_later(until + timedelta(days=1), months) - timedelta(days=1)
