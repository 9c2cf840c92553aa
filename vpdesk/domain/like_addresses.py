"""Which addresses of the book may be the same one, entered twice."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Generic, TypeVar

from vpdesk.domain.found_words import folded
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactDraft

_NO_DIGIT = re.compile(r"\D")
_NO_LETTER = re.compile(r"[\W_]+")
_ABROAD = re.compile(r"^(0031|31)0?(?=\d{9}$)")
_SHORTEST_NUMBER = 6

_Mark = tuple[int, str]
Known = TypeVar("Known")


def are_alike(first: ReferralContactDraft, second: ReferralContactDraft) -> bool:
    """Tell whether two addresses have the same name, e-mail address or telephone number.

    Names are compared without capitals, accents and signs, numbers with and without the country;
    a number of fewer than six digits, as 112 or 113, is shared by many and tells nothing. Where
    both name a person, and not the same one, they are two.
    """
    people = {_plain(each.person) for each in (first, second)} - {""}
    return len(people) < 2 and not _marks(first).isdisjoint(_marks(second))


class KnownAddresses(Generic[Known]):
    """Addresses by what makes them alike, so that thousands are compared in a moment.

    Each comes with what is to be told of it.
    """

    def __init__(self, known: Iterable[tuple[ReferralContactDraft, Known]] = ()) -> None:
        self._marked: dict[tuple[_Mark, str | None], list[tuple[int, Known]]] = defaultdict(list)
        self._number = 0
        for draft, told in known:
            self.add(draft, told)

    def add(self, draft: ReferralContactDraft, told: Known) -> None:
        """Add one more, after those that are there."""
        for mark in _marks(draft):
            for person in (None, _plain(draft.person)):
                self._marked[mark, person].append((self._number, told))
        self._number += 1

    def like(self, draft: ReferralContactDraft) -> tuple[Known, ...]:
        """Return what is told of those that may be the same address, in their order."""
        found = {place: told for alike in self._alike(draft) for place, told in alike}
        return tuple(found[place] for place in sorted(found))

    def first_like(self, draft: ReferralContactDraft) -> Known | None:
        """Return what is told of the first that may be the same address."""
        firsts = (alike[0] for alike in self._alike(draft))
        return min(firsts, key=itemgetter(0), default=(0, None))[1]

    def _alike(self, draft: ReferralContactDraft) -> Iterator[list[tuple[int, Known]]]:
        """Yield those with a mark of the draft that name nobody else, each list in order."""
        person = _plain(draft.person)
        for mark in _marks(draft):
            for asked_for in ("", person) if person else (None,):
                if alike := self._marked.get((mark, asked_for)):
                    yield alike


def like_pairs(
    contacts: Sequence[ReferralContact],
) -> tuple[tuple[ReferralContact, ReferralContact], ...]:
    """Return the pairs that may be the same address, those that serve the same organisation."""
    known = KnownAddresses((contact, contact) for contact in contacts)
    places = {contact.id: place for place, contact in enumerate(contacts)}
    return tuple(
        (first, second)
        for first in contacts
        for second in known.like(first)
        if places[first.id] < places[second.id] and _serve_the_same(first, second)
    )


def _serve_the_same(first: ReferralContact, second: ReferralContact) -> bool:
    return first.organisation_id == second.organisation_id


def _marks(draft: ReferralContactDraft) -> frozenset[_Mark]:
    told = (_plain(draft.name), draft.email.strip().casefold(), _number(draft.phone))
    return frozenset((kind, mark) for kind, mark in enumerate(told) if mark)


def _plain(name: str) -> str:
    return _NO_LETTER.sub("", folded(name))


def _number(phone: str) -> str:
    digits = _ABROAD.sub("0", _NO_DIGIT.sub("", phone))
    return digits if len(digits) >= _SHORTEST_NUMBER else ""
