"""Finds cases, organisations and addresses by any words in them."""

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.search import HitKind, SearchHit
from vpdesk.storage.search_words import SearchWords, search_words
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Search:
    """One search over everything; names of reporters are not in it."""

    def __init__(self, database: VaultDatabase) -> None:
        self._database = database

    def find(self, words: str, *, limit: int = 5, language: str = "nl") -> tuple[SearchHit, ...]:
        """Return at most ``limit`` hits of each kind, cases first, the best first in each."""
        sought = search_words(words)
        if sought is None:
            return ()
        with self._database.reading() as tx:
            return (
                _cases(tx, sought, limit)
                + _organisations(tx, sought, limit)
                + _referral_contacts(tx, sought, limit, language)
            )


def _cases(tx: Transaction, words: SearchWords, limit: int) -> tuple[SearchHit, ...]:
    rows = tx.case_list.by_ids(tx.search.best(HitKind.CASE, words, limit))
    return tuple(
        SearchHit(
            kind=HitKind.CASE,
            id=row.id,
            title=row.code_name,
            detail=f"{row.number} · {row.organisation_name}",
        )
        for row in rows
    )


def _organisations(tx: Transaction, words: SearchWords, limit: int) -> tuple[SearchHit, ...]:
    keys = tx.search.best(HitKind.ORGANISATION, words, limit)
    found = (tx.organisations.get(OrganisationId(key)) for key in keys)
    return tuple(
        SearchHit(kind=HitKind.ORGANISATION, id=each.id, title=each.name, detail="")
        for each in found
        if each is not None
    )


def _referral_contacts(
    tx: Transaction, words: SearchWords, limit: int, language: str
) -> tuple[SearchHit, ...]:
    keys = tx.search.best(HitKind.REFERRAL_CONTACT, words, limit)
    found = (tx.referral_contacts.get(ReferralContactId(key)) for key in keys)
    return tuple(
        SearchHit(
            kind=HitKind.REFERRAL_CONTACT,
            id=each.id,
            title=each.name,
            detail=" · ".join(filter(None, (each.kind.label(language), each.region))),
        )
        for each in found
        if each is not None
    )
