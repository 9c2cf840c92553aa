"""What becomes of a term's dates when it is called, offered or placed otherwise from a day on.

Whatever was to happen after that day is left out: the last word counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.term_dates import (
    FormerPlace,
    TermDates,
    TermHiding,
    TermName,
    is_hidden_on,
    names_of,
    place_on,
)
from vpdesk.domain.terms import Term, TermId, TermWords

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermHere:
    """A term at one organisation, today.

    ``general`` is the term as it is called elsewhere and ``names`` all that it was, is and will be
    called here, by day. ``offered`` tells whether it can be chosen; ``hidings`` are the days on
    which it is hidden here. ``whole`` is what it is part of, ``places`` what it was part of.
    """

    general: Term
    called: Term
    names: tuple[TermName, ...]
    offered: bool
    hidings: tuple[TermHiding, ...]
    whole: Term | None
    places: tuple[FormerPlace, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermState:
    """A term with all that is dated of it, to be put back.

    ``told`` is the last day in tables that left until then, and ``around`` the one organisation
    that was shown.
    """

    term: Term
    dates: TermDates
    told: date | None
    around: OrganisationId | None


def renamed(term: Term, dates: TermDates, since: date) -> TermDates:
    """Return the dates of ``term`` when it gets another name in general on ``since``."""
    general = _until(names_of(term, dates, None), since)
    return replace(dates, names=(*general, *_names_at_organisations(dates)))


def called(
    dates: TermDates, organisation_id: OrganisationId, words: TermWords | None, since: date
) -> TermDates:
    """Return the dates of a term that one organisation calls so; as everybody does with None."""
    theirs = [each for each in dates.names if each.organisation_id == organisation_id]
    others = [each for each in dates.names if each.organisation_id != organisation_id]
    own = _until(theirs, since)
    if words is not None:
        name = TermName(
            dutch=words.dutch.strip(),
            english=words.english.strip(),
            organisation_id=organisation_id,
            valid_from=since,
        )
        own = _joined(own, name)
    return replace(dates, names=(*others, *own))


def hidden(dates: TermDates, organisation_id: OrganisationId, since: date) -> TermDates:
    """Return the dates of a term that an organisation is offered no more from ``since`` on."""
    if is_hidden_on(dates, since - _DAY, organisation_id):
        return _hidden_again(dates, organisation_id, since)
    hiding = TermHiding(organisation_id=organisation_id, valid_from=since)
    return replace(dates, hidings=(*_hidings_until(dates, organisation_id, since), hiding))


def shown(dates: TermDates, organisation_id: OrganisationId, since: date) -> TermDates:
    """Return the dates of a term that an organisation is offered again from ``since`` on."""
    return replace(dates, hidings=_hidings_until(dates, organisation_id, since))


def placed(term: Term, dates: TermDates, since: date) -> TermDates:
    """Return the dates of ``term`` when it becomes part of something else on ``since``."""
    yesterday = since - _DAY
    before = FormerPlace(parent_id=place_on(term, dates, yesterday), valid_until=yesterday)
    earlier = [each for each in dates.places if each.valid_until < yesterday]
    return replace(dates, places=(*earlier, before))


def place_changes(dates: TermDates, parent_id: TermId | None) -> TermDates:
    """Return ``dates`` without a change that changes nothing: the last place is the one of now."""
    places = dates.places
    if places and places[-1].parent_id == parent_id:
        places = places[:-1]
    return replace(dates, places=places)


def _until(names: Iterable[TermName], since: date) -> tuple[TermName, ...]:
    """Return the names from before ``since``; the one of the day before ends then."""
    yesterday = since - _DAY
    return tuple(
        each
        if each.valid_until and each.valid_until < since
        else replace(each, valid_until=yesterday)
        for each in names
        if each.valid_from is None or each.valid_from < since
    )


def _joined(own: tuple[TermName, ...], name: TermName) -> tuple[TermName, ...]:
    """Return ``own`` with ``name`` after it; the same name is not another one."""
    if not own or name.valid_from is None or own[-1].valid_until != name.valid_from - _DAY:
        return (*own, name)
    last = own[-1]
    same = (last.dutch, last.english) == (name.dutch, name.english)
    return (*own[:-1], replace(name, valid_from=last.valid_from)) if same else (*own, name)


def _names_at_organisations(dates: TermDates) -> tuple[TermName, ...]:
    return tuple(each for each in dates.names if each.organisation_id is not None)


def _hidings_until(
    dates: TermDates, organisation_id: OrganisationId, since: date
) -> tuple[TermHiding, ...]:
    """Return the hidings of others, and of this one what lies before ``since``."""
    found = []
    for each in dates.hidings:
        if each.organisation_id != organisation_id:
            found.append(each)
        elif each.valid_from < since:
            over = each.valid_until is not None and each.valid_until < since
            found.append(each if over else replace(each, valid_until=since - _DAY))
    return tuple(found)


def _hidden_again(dates: TermDates, organisation_id: OrganisationId, since: date) -> TermDates:
    """Return ``dates`` with the hiding of the day before ``since`` going on."""
    cut = _hidings_until(dates, organisation_id, since)
    return replace(
        dates,
        hidings=tuple(
            replace(each, valid_until=None)
            if each.organisation_id == organisation_id and each.valid_until == since - _DAY
            else each
            for each in cut
        ),
    )
