"""Which addresses of the book may be the same one, entered twice."""

import re
from collections.abc import Iterable, Sequence

from vpdesk.domain.found_words import folded
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactDraft

_NO_DIGIT = re.compile(r"\D")
_NO_LETTER = re.compile(r"[\W_]+")
_ABROAD = re.compile(r"^(0031|31)0?(?=\d{9}$)")
_SHORTEST_NUMBER = 6


def are_alike(first: ReferralContactDraft, second: ReferralContactDraft) -> bool:
    """Tell whether two addresses have the same name, e-mail address or telephone number.

    Names are compared without capitals, accents and signs, numbers with and without the country;
    a number of fewer than six digits, as 112 or 113, is shared by many and tells nothing. Where
    both name a person, and not the same one, they are two.
    """
    people = {_plain(each.person) for each in (first, second)} - {""}
    if len(people) > 1:
        return False
    return any(
        bool(ours) and ours == theirs
        for ours, theirs in zip(_marks(first), _marks(second), strict=True)
    )


def like_pairs(
    contacts: Sequence[ReferralContact],
) -> tuple[tuple[ReferralContact, ReferralContact], ...]:
    """Return the pairs that may be the same address, those that serve the same organisation."""
    found = []
    for place, first in enumerate(contacts):
        rest = (each for each in contacts[place + 1 :] if _serve_the_same(first, each))
        found += [(first, second) for second in rest if are_alike(first, second)]
    return tuple(found)


def alike_in(
    draft: ReferralContactDraft, contacts: Iterable[ReferralContact]
) -> ReferralContact | None:
    """Return the first address that may be the same one."""
    return next((each for each in contacts if are_alike(draft, each)), None)


def _serve_the_same(first: ReferralContact, second: ReferralContact) -> bool:
    return first.organisation_id == second.organisation_id


def _marks(draft: ReferralContactDraft) -> tuple[str, str, str]:
    return _plain(draft.name), draft.email.strip().casefold(), _number(draft.phone)


def _plain(name: str) -> str:
    return _NO_LETTER.sub("", folded(name))


def _number(phone: str) -> str:
    digits = _ABROAD.sub("0", _NO_DIGIT.sub("", phone))
    return digits if len(digits) >= _SHORTEST_NUMBER else ""
