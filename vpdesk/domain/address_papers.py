"""What a referral card and a printed address list tell: no reporter, no case, no organisation."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from vpdesk.domain.referral_contacts import ReferralContact
from vpdesk.domain.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralCard:
    """One address as it is handed to a reporter.

    It does not say who handed it over: whoever finds the card must not see that its owner spoke
    with a confidential adviser. ``language`` is "nl" or "en". With ``invented`` every page says
    that all of it is.
    """

    kind: str
    name: str
    person: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    reachable: str = ""
    region: str = ""
    costs: str = ""
    waiting_time: str = ""
    good_to_know: str = ""
    urgent: bool = False
    checked_on: date | None = None
    language: str = "nl"
    invented: bool = False

    def own_words(self) -> str:
        """Return what the adviser typed freely, as it is looked through before the card leaves."""
        typed = (self.reachable, self.costs, self.waiting_time, self.good_to_know)
        return "\n".join(filter(None, typed))


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressGroup:
    """The addresses of one kind, in the order of the book."""

    kind: Term
    contacts: tuple[ReferralContact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressList:
    """Addresses by kind, for the adviser; ``made_on`` is the day on which it was printed.

    ``words``, ``kind`` and ``region`` tell which part of the book it is; all empty is the whole.
    ``invented`` is as for a card.
    """

    groups: tuple[AddressGroup, ...]
    made_on: date
    words: str = ""
    kind: str = ""
    region: str = ""
    language: str = "nl"
    invented: bool = False


def card_of(contact: ReferralContact, language: str, *, invented: bool = False) -> ReferralCard:
    """Return the card of an address: neither whom it serves nor how often it was referred to."""
    return ReferralCard(
        kind=contact.kind.label(language),
        name=contact.name,
        person=contact.person,
        phone=contact.phone,
        email=contact.email,
        website=contact.website,
        reachable=contact.reachable,
        region=contact.region,
        costs=contact.costs,
        waiting_time=contact.waiting_time,
        good_to_know=contact.good_to_know,
        urgent=contact.urgent,
        checked_on=contact.checked_on,
        language=language,
        invented=invented,
    )


def by_kind(contacts: tuple[ReferralContact, ...]) -> tuple[AddressGroup, ...]:
    """Return the addresses by kind, in the order of the list of kinds."""

    def place(contact: ReferralContact) -> tuple[int, int]:
        return contact.kind.position, contact.kind.id

    grouped = groupby(sorted(contacts, key=place), key=lambda contact: contact.kind)
    return tuple(AddressGroup(kind=kind, contacts=tuple(group)) for kind, group in grouped)
