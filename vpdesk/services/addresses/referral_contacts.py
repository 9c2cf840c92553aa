"""What the adviser does with the address book."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.referral_contacts import (
    ReferralContact,
    ReferralContactDraft,
    ReferralContactFilter,
    ReferralContactId,
    problems_in,
)
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.choices import address, check_term
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ALL = ReferralContactFilter()


class ReferralContacts:
    """Looking up and describing the people and bodies that reporters are referred to."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today
        self._pointing: dict[ReferralContactId, tuple[tuple[int, ...], tuple[int, ...]]] = {}

    def list(self, wanted: ReferralContactFilter = _ALL) -> tuple[ReferralContact, ...]:
        """Return the addresses that fit: what is called in a crisis first, then by name."""
        with self._database.reading() as tx:
            return tx.referral_contacts.list(wanted)

    def get(self, contact_id: ReferralContactId) -> ReferralContact:
        """Return an address; raises ``Gone``."""
        with self._database.reading() as tx:
            return address(tx, contact_id)

    def regions(self) -> tuple[str, ...]:
        """Return the regions in use, by name."""
        with self._database.reading() as tx:
            return tx.referral_contacts.regions()

    def add(self, draft: ReferralContactDraft) -> ReferralContactId:
        """Record a new address; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            self._check(tx, draft)
            return tx.referral_contacts.add(draft)

    def change(self, contact_id: ReferralContactId, draft: ReferralContactDraft) -> None:
        """Replace what is known of an address; referrals made keep the name it had.

        Raises ``DraftRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            address(tx, contact_id)
            self._check(tx, draft)
            tx.referral_contacts.change(contact_id, draft)

    def remove(self, contact_id: ReferralContactId) -> ReferralContact:
        """Remove an address and return it, to be put back with ``restore``; raises ``Gone``.

        Referrals to it keep its name.
        """
        with self._database.writing() as tx:
            contact = address(tx, contact_id)
            addresses = tx.referral_contacts
            pointing = addresses.referrals(contact_id), addresses.routes(contact_id)
            self._pointing[contact_id] = pointing
            tx.referral_contacts.remove(contact_id)
            tx.subjects.forget_gone()
            return contact

    def restore(self, contact: ReferralContact) -> ReferralContactId:
        """Put a removed address back; the referrals made to it point to it again."""
        with self._database.writing() as tx:
            if tx.referral_contacts.get(contact.id) is not None:
                return contact.id
            self._check(tx, contact)
            restored = tx.referral_contacts.add(contact, contact_id=contact.id)
            pointing = self._pointing.pop(contact.id, ((), ()))
            tx.referral_contacts.point_back(restored, *pointing)
            return restored

    def _check(self, tx: Transaction, draft: ReferralContactDraft) -> None:
        if refused := problems_in(draft, today=self._today()):
            raise DraftRefused(refused)
        check_term(tx, draft.kind_id, Vocabulary.REFERRAL_KIND, draft.organisation_id)
        organisation_id = draft.organisation_id
        if organisation_id is not None and tx.organisations.get(organisation_id) is None:
            raise Gone
