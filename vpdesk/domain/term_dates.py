"""What a term is called, where it is hidden and what it is part of, from which day to which.

A term itself holds what it is called and part of now, for everybody. Here is what was so before,
and what is so at one organisation alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.terms import Term, TermId, offered_on, row_key, worded

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermName:
    """What a term is called on the days from ``valid_from`` to ``valid_until``; None is unbounded.

    Without an organisation it is what the term was called until it got another name.
    """

    dutch: str
    english: str = ""
    organisation_id: OrganisationId | None = None
    valid_from: date | None = None
    valid_until: date | None = None

    def label(self, language: str = "nl") -> str:
        """Return the words in ``language`` as ``Term.label`` does."""
        return worded(self.dutch, self.english, language)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermHiding:
    """The days on which a term of all organisations is not offered at one of them."""

    organisation_id: OrganisationId
    valid_from: date
    valid_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerPlace:
    """What a term was part of up to and including ``valid_until``; None when of nothing."""

    parent_id: TermId | None
    valid_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TermDates:
    """All that is dated of one term, each in the order of its days."""

    names: tuple[TermName, ...] = ()
    hidings: tuple[TermHiding, ...] = ()
    places: tuple[FormerPlace, ...] = ()


UNDATED = TermDates()


def names_of(
    term: Term, dates: TermDates, organisation_id: OrganisationId | None
) -> tuple[TermName, ...]:
    """Return what ``term`` was, is and will be called at an organisation, by day, without gaps.

    Without an organisation it is what it is called in general.
    """
    general = [each for each in dates.names if each.organisation_id is None]
    last = general[-1].valid_until if general else None
    now = TermName(
        dutch=term.dutch, english=term.english, valid_from=None if last is None else last + _DAY
    )
    own = [each for each in dates.names if each.organisation_id == organisation_id]
    if organisation_id is None or not own:
        return (*general, now)
    return tuple(_woven((*general, now), own))


def name_on(
    term: Term, dates: TermDates, day: date, organisation_id: OrganisationId | None
) -> TermName:
    """Return what ``term`` is called on ``day`` at an organisation."""
    return next(
        each
        for each in names_of(term, dates, organisation_id)
        if each.valid_until is None or day <= each.valid_until
    )


def named_on(
    term: Term, dates: TermDates, day: date, organisation_id: OrganisationId | None
) -> Term:
    """Return ``term`` as it is called on ``day`` at an organisation; its row is known as ever."""
    if not dates.names:
        return term
    name = name_on(term, dates, day, organisation_id)
    known = "" if term.code else row_key(term)[1:]
    return replace(term, dutch=name.dutch, english=name.english, row_words=known)


def place_on(term: Term, dates: TermDates, day: date) -> TermId | None:
    """Return what ``term`` is part of on ``day``."""
    for each in dates.places:
        if day <= each.valid_until:
            return each.parent_id
    return term.parent_id


def places_over(term: Term, dates: TermDates, period: Period) -> tuple[TermId | None, ...]:
    """Return all that ``term`` is part of on days of ``period``, the last one last."""
    within = (each for each in dates.places if period.start <= each.valid_until < period.end)
    return (*(each.parent_id for each in within), place_on(term, dates, period.end))


def places_since(term: Term, dates: TermDates, day: date) -> frozenset[TermId | None]:
    """Return all that ``term`` is part of on ``day`` or later."""
    later = (each.parent_id for each in dates.places if each.valid_until >= day)
    return frozenset({*later, term.parent_id})


def is_hidden_on(dates: TermDates, day: date, organisation_id: OrganisationId | None) -> bool:
    """Tell whether a term is hidden at an organisation on ``day``."""
    return any(
        each.organisation_id == organisation_id
        and each.valid_from <= day
        and (each.valid_until is None or day <= each.valid_until)
        for each in dates.hidings
    )


def is_offered_over(
    term: Term,
    dates: TermDates,
    organisation_id: OrganisationId | None,
    *,
    since: date,
    until: date,
) -> bool:
    """Tell whether ``term`` may be chosen at an organisation on any day of ``since`` to ``until``.

    A row of a report stays for a word that was offered on one day only.
    """
    if not offered_on(term, until, organisation_id, since=since):
        return False
    day = max(since, term.valid_from or since)
    last = min(until, term.valid_until or until)
    for each in dates.hidings:
        if each.organisation_id == organisation_id and each.valid_from <= day:
            if each.valid_until is None or each.valid_until >= last:
                return False
            day = max(day, each.valid_until + _DAY)
    return True


def _woven(general: tuple[TermName, ...], own: list[TermName]) -> Iterator[TermName]:
    """Yield the names of an organisation, and in the days between them the general ones."""
    day: date | None = None
    for each in own:
        if each.valid_from is not None:
            yield from _between(general, day, each.valid_from - _DAY)
        yield each
        if each.valid_until is None:
            return
        day = each.valid_until + _DAY
    yield from _between(general, day, None)


def _between(
    general: tuple[TermName, ...], first: date | None, last: date | None
) -> Iterator[TermName]:
    """Yield the part of each name that lies within the days ``first`` to ``last``."""
    if first is not None and last is not None and last < first:
        return
    for each in general:
        start = max(filter(None, (each.valid_from, first)), default=None)
        end = min(filter(None, (each.valid_until, last)), default=None)
        if start is None or end is None or start <= end:
            yield replace(each, valid_from=start, valid_until=end)
