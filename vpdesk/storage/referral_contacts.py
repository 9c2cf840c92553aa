"""The address book, kept."""

from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, union, update

from vpdesk.domain.referral_contacts import (
    ReferralContact,
    ReferralContactDraft,
    ReferralContactFilter,
    ReferralContactId,
)
from vpdesk.domain.search import HitKind
from vpdesk.domain.terms import TermId
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.search_matches import matching
from vpdesk.storage.search_words import search_words
from vpdesk.storage.tables import organisation_route, referral, referral_contact
from vpdesk.storage.terms import TermRepository
from vpdesk.storage.wall import EVERYWHERE

_AS_WRITTEN = ("good_to_know",)
_STRIPPED = (
    "name",
    "person",
    "phone",
    "email",
    "website",
    "region",
    "reachable",
    "costs",
    "own_interest",
    "waiting_time",
)


class ReferralContactRepository:
    """Addresses with the number of referrals to each."""

    def __init__(self, connection: Connection, terms: TermRepository, search: SearchIndex) -> None:
        self._connection = connection
        self._terms = terms
        self._search = search

    def list(self, wanted: ReferralContactFilter) -> tuple[ReferralContact, ...]:
        """Return the addresses that fit: what is called in a crisis first, then by name."""
        found = _select()
        if wanted.kind_id is not None:
            found = found.where(referral_contact.c.kind_id == wanted.kind_id)
        if wanted.region:
            found = found.where(referral_contact.c.region == wanted.region)
        words = search_words(wanted.words)
        if words is not None:
            found = found.where(
                referral_contact.c.id.in_(matching(HitKind.REFERRAL_CONTACT, words))
            )
        order = (
            referral_contact.c.urgent.desc(),
            func.lower(referral_contact.c.name),
            referral_contact.c.id,
        )
        return tuple(self._contact(row) for row in self._connection.execute(found.order_by(*order)))

    def get(self, contact_id: ReferralContactId) -> ReferralContact | None:
        of_one = _select().where(referral_contact.c.id == contact_id)
        row = self._connection.execute(of_one).one_or_none()
        return None if row is None else self._contact(row)

    def regions(self) -> tuple[str, ...]:
        """Return the regions in use, by name."""
        region = referral_contact.c.region
        used = select(region).where(region != "").distinct().order_by(region)
        return tuple(self._connection.scalars(used))

    def add(
        self, draft: ReferralContactDraft, *, contact_id: ReferralContactId | None = None
    ) -> ReferralContactId:
        """Add an address; with ``contact_id`` put a removed one back."""
        values = _values(draft) | ({} if contact_id is None else {"id": contact_id})
        key = self._connection.execute(insert(referral_contact).values(values)).lastrowid
        self._search.referral_contact_changed(ReferralContactId(key))
        return ReferralContactId(key)

    def change(self, contact_id: ReferralContactId, draft: ReferralContactDraft) -> None:
        this = referral_contact.c.id == contact_id
        self._connection.execute(update(referral_contact).where(this).values(_values(draft)))
        self._search.referral_contact_changed(contact_id)

    def referrals(self, contact_id: ReferralContactId) -> tuple[int, ...]:
        """Return the ids of the referrals that point to an address, also behind a wall."""
        pointing = select(referral.c.id).where(referral.c.contact_id == contact_id)
        return tuple(self._connection.scalars(pointing, execution_options=EVERYWHERE))

    def routes(self, contact_id: ReferralContactId) -> tuple[int, ...]:
        """Return the ids of the routes of organisations that point to an address, as above."""
        route = organisation_route
        pointing = select(route.c.id).where(route.c.contact_id == contact_id)
        return tuple(self._connection.scalars(pointing, execution_options=EVERYWHERE))

    def in_use(self) -> frozenset[ReferralContactId]:
        """Return the addresses that a referral or a route points to, also behind a wall."""
        pointing = union(select(referral.c.contact_id), select(organisation_route.c.contact_id))
        found = self._connection.scalars(pointing, execution_options=EVERYWHERE)
        return frozenset(key for key in found if key is not None)

    def point_back(
        self,
        contact_id: ReferralContactId,
        referrals: tuple[int, ...],
        routes: tuple[int, ...] = (),
    ) -> None:
        """Let referrals and routes, also behind a wall, point to an address that was put back."""
        for table, keys in ((referral, referrals), (organisation_route, routes)):
            these = update(table).where(table.c.id.in_(keys))
            pointing = these.values(contact_id=contact_id)
            self._connection.execute(pointing, execution_options=EVERYWHERE)

    def remove(self, contact_id: ReferralContactId) -> None:
        """Remove an address; referrals to it keep its name and kind."""
        this = referral_contact.c.id == contact_id
        self._connection.execute(delete(referral_contact).where(this))
        self._search.referral_contact_changed(contact_id)

    def _contact(self, row: Row[*tuple[Any, ...]]) -> ReferralContact:
        texts = {name: getattr(row, name) for name in _STRIPPED + _AS_WRITTEN}
        return ReferralContact(
            id=ReferralContactId(row.id),
            kind_id=row.kind_id,
            kind=self._terms.all[TermId(row.kind_id)],
            organisation_id=row.organisation_id,
            checked_on=row.checked_on,
            urgent=row.urgent,
            referrals=row.referrals,
            **texts,
        )


def _select() -> Select[*tuple[Any, ...]]:
    referrals = (
        select(func.count())
        .where(referral.c.contact_id == referral_contact.c.id)
        .correlate(referral_contact)
        .scalar_subquery()
    )
    return select(referral_contact, referrals.label("referrals"))


def _values(draft: ReferralContactDraft) -> dict[str, Any]:
    return {name: getattr(draft, name).strip() for name in _STRIPPED} | {
        "good_to_know": draft.good_to_know,
        "kind_id": draft.kind_id,
        "organisation_id": draft.organisation_id,
        "checked_on": draft.checked_on,
        "urgent": draft.urgent,
    }
