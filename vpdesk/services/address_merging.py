"""Makes one address of two that are the same."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.like_addresses import like_pairs
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
from vpdesk.storage.vault_database import VaultDatabase


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedAddresses:
    """What two addresses were, and which referrals and routes pointed to the one that went."""

    kept: ReferralContact
    gone: ReferralContact
    referrals: tuple[int, ...]
    routes: tuple[int, ...]


class AddressMerging:
    """Pairs that may be one address, and putting two together."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def pairs(self) -> tuple[tuple[ReferralContact, ReferralContact], ...]:
        """Return the addresses that may be the same, two by two."""
        with self._database.reading() as tx:
            return like_pairs(tx.referral_contacts.list(ReferralContactFilter()))

    def merge(
        self,
        kept_id: ReferralContactId,
        gone_id: ReferralContactId,
        draft: ReferralContactDraft,
    ) -> MergedAddresses:
        """Let the kept address say what ``draft`` does, and all that pointed to the other use it.

        Referrals keep the name that they were made under. Raises ``DraftRefused``, or ``Gone``
        when one of the two went or both are the same.
        """
        with self._database.writing() as tx:
            kept, gone = address(tx, kept_id), address(tx, gone_id)
            if kept_id == gone_id:
                raise Gone
            if refused := problems_in(draft, today=self._today()):
                raise DraftRefused(refused)
            check_term(tx, draft.kind_id, Vocabulary.REFERRAL_KIND, draft.organisation_id)
            addresses = tx.referral_contacts
            merged = MergedAddresses(
                kept=kept,
                gone=gone,
                referrals=addresses.referrals(gone_id),
                routes=addresses.routes(gone_id),
            )
            addresses.change(kept_id, draft)
            addresses.point_back(kept_id, merged.referrals, merged.routes)
            addresses.remove(gone_id)
            tx.subjects.forget_gone()
            return merged

    def undo(self, merged: MergedAddresses) -> None:
        """Make two of them again, as they were; raises ``Gone`` when the kept one went since."""
        with self._database.writing() as tx:
            address(tx, merged.kept.id)
            tx.referral_contacts.change(merged.kept.id, merged.kept)
            restored = tx.referral_contacts.add(merged.gone, contact_id=merged.gone.id)
            tx.referral_contacts.point_back(restored, merged.referrals, merged.routes)
