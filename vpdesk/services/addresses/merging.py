"""Makes one address of two that are the same."""

from collections.abc import Callable
from dataclasses import dataclass, fields
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
    """What two addresses were, what was ``made`` of them, and what pointed to the one that went."""

    kept: ReferralContact
    gone: ReferralContact
    made: ReferralContact
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
        when one of the two went, both are the same, or not all serve the same organisation.
        """
        with self._database.writing() as tx:
            kept, gone = address(tx, kept_id), address(tx, gone_id)
            served = {each.organisation_id for each in (kept, gone, draft)}
            if kept_id == gone_id or len(served) > 1:
                raise Gone
            if refused := problems_in(draft, today=self._today()):
                raise DraftRefused(refused)
            check_term(tx, draft.kind_id, Vocabulary.REFERRAL_KIND, draft.organisation_id)
            addresses = tx.referral_contacts
            referrals, routes = addresses.referrals(gone_id), addresses.routes(gone_id)
            addresses.change(kept_id, draft)
            addresses.point_back(kept_id, referrals, routes)
            addresses.remove(gone_id)
            tx.subjects.forget_gone()
            return MergedAddresses(
                kept=kept,
                gone=gone,
                made=address(tx, kept_id),
                referrals=referrals,
                routes=routes,
            )

    def undo(self, merged: MergedAddresses) -> None:
        """Make two of them again; what was changed since, and what points elsewhere now, stays so.

        Raises ``Gone`` when the kept one went since, or the kind of one of them.
        """
        kept, gone = merged.kept, merged.gone
        with self._database.writing() as tx:
            draft = _taken_back(merged, address(tx, kept.id))
            for each in (draft, gone):
                check_term(tx, each.kind_id, Vocabulary.REFERRAL_KIND, each.organisation_id)
            addresses = tx.referral_contacts
            referrals = set(addresses.referrals(kept.id)).intersection(merged.referrals)
            routes = set(addresses.routes(kept.id)).intersection(merged.routes)
            addresses.change(kept.id, draft)
            restored = addresses.add(gone, contact_id=gone.id)
            addresses.point_back(restored, tuple(referrals), tuple(routes))


def _taken_back(merged: MergedAddresses, now: ReferralContact) -> ReferralContactDraft:
    """Return what the kept address was, but for what was changed after the two became one."""
    values = {}
    for name in (each.name for each in fields(ReferralContactDraft)):
        current = getattr(now, name)
        is_as_made = current == getattr(merged.made, name)
        values[name] = getattr(merged.kept, name) if is_as_made else current
    return ReferralContactDraft(**values)
