"""Cards of contacts (vCard) that come in from elsewhere, and what is wrong with such a file."""

from dataclasses import dataclass

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactDraft
from vpdesk.domain.terms import TermId

MOST_CARD_BYTES = 10 * 1024 * 1024
MOST_CARDS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCard:
    """What one card tells; all but the name may be empty."""

    name: str
    person: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    region: str = ""
    note: str = ""

    def as_draft(
        self, kind_id: TermId, organisation_id: OrganisationId | None
    ) -> ReferralContactDraft:
        """Return the address that it would be; what is too long for a field is cut."""
        return ReferralContactDraft(
            kind_id=kind_id,
            name=self.name[:NAME_LIMIT],
            person=self.person[:NAME_LIMIT],
            phone=self.phone[:NAME_LIMIT],
            email=self.email[:NAME_LIMIT],
            website=self.website[:LINE_LIMIT],
            region=self.region[:NAME_LIMIT],
            good_to_know=self.note[:TEXT_LIMIT],
            organisation_id=organisation_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCards:
    """The cards of a file in their order, and how many more could not be read."""

    cards: tuple[ContactCard, ...]
    unreadable: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedCard:
    """A card with the address that it may be already."""

    card: ContactCard
    known: ReferralContact | None = None


class CardError(Exception):
    """A file of cards cannot be used."""


class NoCards(CardError):
    """The file holds no card of a contact that can be read."""


class TooManyCards(CardError):
    """The file is larger than what is read: ``most`` cards, or ``megabytes``."""

    def __init__(
        self, *, most: int = MOST_CARDS, megabytes: int = MOST_CARD_BYTES // 1024**2
    ) -> None:
        super().__init__()
        self.most = most
        self.megabytes = megabytes
