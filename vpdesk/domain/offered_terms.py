"""What an organisation is offered of a vocabulary, on a day or over the period of a report."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.term_dates import (
    UNDATED,
    TermDates,
    is_offered_over,
    name_on,
    named_on,
    names_of,
    places_over,
)
from vpdesk.domain.terms import Term, TermId, compared_label, row_key, same_label


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedTerms:
    """Terms as an organisation calls them, and which of them stand in for others.

    ``wholes`` is what each term, also one that is not offered, is part of over the period, as far
    as that is dated.
    """

    terms: tuple[Term, ...]
    instead: Mapping[TermId, Term]
    wholes: Mapping[TermId, TermId | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLists:
    """All terms of one vocabulary that may be for an organisation, in order, with their dates.

    Without an organisation they are the general ones. ``sector`` is that of the organisation now;
    the rows of a report stay when it changes.
    """

    terms: Mapping[TermId, Term]
    dates: Mapping[TermId, TermDates]
    organisation_id: OrganisationId | None
    sector: str | None = None

    def on(self, day: date) -> tuple[Term, ...]:
        """Return what may be chosen on ``day``, headings included, as it is called then.

        A word of the organisation's own stands in for a general one in the same words.
        """
        offered = [each for each in self._named(day) if self._is_offered(each, day, day)]
        instead = self._instead(offered, day)
        return tuple(each for each in offered if each.id not in instead)

    def over(self, period: Period, *, until: date, named: date) -> OfferedTerms:
        """Return what could be chosen on any day from the first of ``period`` to ``until``.

        The terms are called as on the day ``named``. Each is part of what it was part of all of
        the period; one for which that changed within it stands by itself.
        """
        offered = [
            each for each in self._named(named) if self._is_offered(each, period.start, until)
        ]
        instead = self._instead(offered, named)
        wholes = self._wholes(period)
        return OfferedTerms(
            terms=_placed((each for each in offered if each.id not in instead), wholes),
            instead=instead,
            wholes=wholes,
        )

    def with_rows(self, keys: frozenset[str], period: Period, *, named: date) -> OfferedTerms:
        """Return the terms whose rows have ``keys``, and what is part of one of them.

        They are called and placed as in ``over``. A key has one row; whatever else is called as
        one of them counts there.
        """
        listed = self._named(named)
        own_first = sorted(listed, key=lambda each: each.organisation_id is None)
        rows: dict[str, TermId] = {}
        for each in own_first:
            if not each.heading and row_key(each) in keys:
                rows.setdefault(row_key(each), each.id)
        kept = set(rows.values())
        words = _by_words(each for each in listed if each.id in kept)
        wholes = self._wholes(period)
        parts = {
            each.id
            for each in listed
            if row_key(each) not in keys and wholes.get(each.id, each.parent_id) in kept
        }
        shown = (each for each in listed if each.heading or each.id in kept | parts)
        return OfferedTerms(
            terms=_placed(shown, wholes),
            wholes=wholes,
            instead={
                each.id: words[compared_label(each.dutch)]
                for each in listed
                if each.id not in kept | parts
                and not each.heading
                and compared_label(each.dutch) in words
            },
        )

    def called(self, label: str, day: date) -> Term | None:
        """Return the term that is called so on ``day``, or else was or will be.

        The organisation's own come first. A general one that is not offered on the day is none.
        """
        own = [each for each in self._named(day) if each.organisation_id is not None]
        known = [each for each in (*own, *self.on(day)) if not each.heading]
        key = compared_label(label)
        matching = [each for each in known if compared_label(each.dutch) == key]
        literal = (each for each in matching if same_label(each.dutch) == same_label(label))
        earlier = (each for each in known if key in set(self._all_words(each)))
        return next(literal, None) or next(iter(matching), None) or next(earlier, None)

    def _wholes(self, period: Period) -> Mapping[TermId, TermId | None]:
        return {
            each.id: self.whole_over(each, period)
            for each in self.terms.values()
            if self._dates(each).places
        }

    def whole_over(self, term: Term, period: Period) -> TermId | None:
        """Return what ``term`` is part of all of ``period``; None where that changed.

        Whoever counts in an edition about a part of the period is then in no other row here,
        unless in one that is only here: that is seen.
        """
        places = {*places_over(term, self._dates(term), period)}
        return places.pop() if len(places) == 1 else None

    def _all_words(self, term: Term) -> Iterator[str]:
        for name in names_of(self.terms[term.id], self._dates(term), self.organisation_id):
            yield compared_label(name.dutch)

    def _named(self, day: date) -> Sequence[Term]:
        return [
            named_on(each, self._dates(each), day, self.organisation_id)
            for each in self.terms.values()
        ]

    def _is_offered(self, term: Term, since: date, until: date) -> bool:
        return (not term.sectors or self.sector in term.sectors) and is_offered_over(
            term, self._dates(term), self.organisation_id, since=since, until=until
        )

    def _instead(self, offered: Sequence[Term], day: date) -> Mapping[TermId, Term]:
        """Return which words stand in for others in the same words, or with the same row.

        Those of the organisation alone come first. A new word can be called as another one was on
        ``day``, and one that was told keeps the row of one in its former words.
        """
        rows: dict[str, Term] = {}
        words: dict[str, Term] = {}
        instead: dict[TermId, Term] = {}
        for each in sorted(offered, key=lambda each: not self._is_own_word(each, day)):
            if each.heading:
                continue
            key, label = row_key(each), compared_label(each.dutch)
            first = rows.get(key) or words.get(label)
            if first is None:
                rows[key] = words[label] = each
            else:
                instead[each.id] = first
        return instead

    def _is_own_word(self, term: Term, day: date) -> bool:
        """Tell whether the organisation alone calls ``term`` so on ``day``."""
        if term.organisation_id is not None:
            return True
        name = name_on(self.terms[term.id], self._dates(term), day, self.organisation_id)
        return name.organisation_id is not None

    def _dates(self, term: Term) -> TermDates:
        return self.dates.get(term.id, UNDATED)


def _placed(terms: Iterable[Term], wholes: Mapping[TermId, TermId | None]) -> tuple[Term, ...]:
    return tuple(
        replace(each, parent_id=wholes[each.id]) if each.id in wholes else each for each in terms
    )


def _by_words(terms: Iterable[Term]) -> Mapping[str, Term]:
    """Return the terms that can be chosen by their words: of each the first."""
    found: dict[str, Term] = {}
    for each in terms:
        if not each.heading:
            found.setdefault(compared_label(each.dutch), each)
    return found
