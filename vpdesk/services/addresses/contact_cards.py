"""Takes addresses over from cards of contacts, and gives some out as such."""

from collections.abc import Callable, Collection
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.contact_cards import (
    MOST_CARD_BYTES,
    ContactCard,
    OfferedCard,
    ReadCards,
)
from vpdesk.domain.like_addresses import KnownAddresses
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.referral_contacts import (
    ReferralContact,
    ReferralContactDraft,
    ReferralContactFilter,
    problems_in,
)
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.services.choices import address, check_term
from vpdesk.services.files.attached_files import source_file
from vpdesk.services.files.outside_files import put_outside, refuse_vaults
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class ContactCards:
    """Addresses in and out of files that other programs read."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def read(self, path: Path) -> tuple[tuple[OfferedCard, ...], int]:
        """Return the cards of a file, and how many more could not be read; nothing is recorded.

        Raises ``CardError``, ``AttachmentError`` for what is no plain file, or ``OSError``.
        """
        read = _read(path)
        with self._database.reading() as tx:
            contacts = tx.referral_contacts.list(ReferralContactFilter())
        known = KnownAddresses((each, each) for each in contacts)
        nothing = TermId(0)
        offered = tuple(
            OfferedCard(card=card, known=known.first_like(card.as_draft(nothing, None)))
            for card in read.cards
        )
        return offered, read.unreadable

    def take_over(
        self,
        cards: Collection[ContactCard],
        kind_id: TermId,
        organisation_id: OrganisationId | None = None,
    ) -> tuple[ReferralContact, ...]:
        """Record an address for each card, not yet checked; raises ``DraftRefused`` or ``Gone``."""
        drafts = [card.as_draft(kind_id, organisation_id) for card in cards]
        with self._database.writing() as tx:
            check_term(tx, kind_id, Vocabulary.REFERRAL_KIND, organisation_id)
            return tuple(self._add(tx, draft) for draft in drafts)

    def take_back(self, taken_over: Collection[ReferralContact]) -> None:
        """Remove what was taken over, but for what was changed since or is in use."""
        with self._database.writing() as tx:
            addresses = tx.referral_contacts
            now = {each.id: each for each in addresses.list(ReferralContactFilter())}
            in_use = addresses.in_use()
            for contact in taken_over:
                if contact.id not in in_use and now.get(contact.id) == contact:
                    addresses.remove(contact.id)
            tx.subjects.forget_gone()

    def save(self, path: Path, wanted: ReferralContactFilter, *, replace: bool) -> int:
        """Write the addresses that fit as cards, note that they left, and return how many.

        Own remarks, the own interest and whom an address serves stay in. Raises ``InsideVault``,
        ``FileExistsError`` or another ``OSError``.
        """
        from vpdesk.exchange.contact_cards import write_cards

        refuse_vaults(path)
        with self._database.reading() as tx:
            contacts = tx.referral_contacts.list(wanted)
        content = write_cards(map(_card_of, contacts))
        put_outside(path, content, replace=replace, before=self._note)
        return len(contacts)

    def _add(self, tx: Transaction, draft: ReferralContactDraft) -> ReferralContact:
        if refused := problems_in(draft, today=self._today()):
            raise DraftRefused(refused)
        return address(tx, tx.referral_contacts.add(draft))

    def _note(self) -> None:
        with self._database.writing() as tx:
            tx.log.note(LoggedAct.ADDRESSES_SAVED, at=self._now())


def _read(path: Path) -> ReadCards:
    from vpdesk.exchange.contact_cards import read_cards

    content = bytearray()
    with source_file(path) as source:
        for pieces in source.pieces():
            content += b"".join(pieces)
            if len(content) > MOST_CARD_BYTES:
                break
    return read_cards(bytes(content))


def _card_of(contact: ReferralContact) -> ContactCard:
    return ContactCard(
        name=contact.name,
        person=contact.person,
        phone=contact.phone,
        email=contact.email,
        website=contact.website,
        region=contact.region,
        note=contact.reachable,
    )
