"""Which addresses of the book may be the same one, entered twice."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from vpdesk.domain.found_words import folded
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactDraft

_NO_DIGIT = re.compile(r"\D")
_NO_LETTER = re.compile(r"[\W_]+")
_ABROAD = re.compile(r"^(0031|31)0?(?=\d{9}$)")
_SHORTEST_NUMBER = 6

_Mark = tuple[int, str]


def are_alike(first: ReferralContactDraft, second: ReferralContactDraft) -> bool:
    """Tell whether two addresses have the same name, e-mail address or telephone number.

    Names are compared without capitals, accents and signs, numbers with and without the country;
    a number of fewer than six digits, as 112 or 113, is shared by many and tells nothing. Where
    both name a person, and not the same one, they are two.
    """
    people = {_plain(each.person) for each in (first, second)} - {""}
    return len(people) < 2 and not _marks(first).isdisjoint(_marks(second))


class KnownAddresses:
    """Addresses by what makes them alike, so that a thousand are compared in a moment."""

    def __init__(self, contacts: Iterable[ReferralContact]) -> None:
        self._marked: dict[_Mark, list[tuple[int, ReferralContact]]] = defaultdict(list)
        for place, contact in enumerate(contacts):
            for mark in _marks(contact):
                self._marked[mark].append((place, contact))

    def like(self, draft: ReferralContactDraft) -> tuple[ReferralContact, ...]:
        """Return the addresses that may be the same one, in their order."""
        found = {
            place: contact
            for mark in _marks(draft)
            for place, contact in self._marked.get(mark, ())
            if are_alike(draft, contact)
        }
        return tuple(found[place] for place in sorted(found))


def like_pairs(
    contacts: Sequence[ReferralContact],
) -> tuple[tuple[ReferralContact, ReferralContact], ...]:
    """Return the pairs that may be the same address, those that serve the same organisation."""
    known = KnownAddresses(contacts)
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
