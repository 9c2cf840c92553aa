"""Finds cases, organisations, addresses and what belongs to organisations by any words in them."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from vpdesk.domain.activities import ActivityId
from vpdesk.domain.cases import CaseFilter, CaseRow
from vpdesk.domain.found_words import marked_places
from vpdesk.domain.organisations import ContactPersonId, OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.search import FoundText, HitKind, SearchHit
from vpdesk.services.listed_names import ListedNames
from vpdesk.services.report_titles import period_title
from vpdesk.storage.search_words import SearchWords, search_words
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Search:
    """One search over everything that may be shown."""

    def __init__(self, database: VaultDatabase, names: ListedNames) -> None:
        self._database = database
        self._names = names

    def find(
        self, words: str, *, limit: int = 5, language: str = "nl", names: bool = False
    ) -> tuple[SearchHit, ...]:
        """Return at most ``limit`` cases, then at most ``limit`` of all else, the best first.

        With ``names`` cases are found by those of their reporters, too, and told with them, if
        the adviser chose that lists do so.
        """
        sought = search_words(words)
        if sought is None:
            return ()
        names = names and self._names.told()
        with self._database.reading() as tx:
            rows = tx.case_list.best(sought, limit=limit, names=names)
            cases = tuple(_case(row, sought, language) for row in rows)
            return cases + _others(tx, sought, limit, language)


def _case(row: CaseRow, words: SearchWords, language: str) -> SearchHit:
    category = row.categories[0].label(language) if row.categories else ""
    detail = _joined(category, row.organisation_name)
    shown = f"{row.code_name} {row.number} {row.reporter_name} {detail}"
    return SearchHit(
        kind=HitKind.CASE,
        id=row.id,
        title=row.code_name or row.number,
        number=row.number if row.code_name else "",
        detail=detail,
        organisation_id=row.organisation_id,
        reporter_name=row.reporter_name,
        found=_untold(row.found, words, shown),
    )


def _others(
    tx: Transaction, words: SearchWords, limit: int, language: str
) -> tuple[SearchHit, ...]:
    found = tx.search_matches.best_others(words, limit)
    where = tx.search_matches.found_in(found, words)
    hits = []
    for kind, key in found:
        hit = _MAKERS[kind](tx, key, language)
        if hit is not None:
            shown = f"{hit.title} {hit.number} {hit.detail}"
            hits.append(replace(hit, found=_untold(where.get((kind, key)), words, shown)))
    return tuple(hits)


def _organisation(tx: Transaction, key: int, _language: str) -> SearchHit | None:
    found = tx.organisations.get(OrganisationId(key))
    if found is None:
        return None
    return SearchHit(
        kind=HitKind.ORGANISATION,
        id=key,
        title=found.name,
        organisation_id=found.id,
        running=tx.case_list.count(CaseFilter(organisation_id=found.id)),
    )


def _referral_contact(tx: Transaction, key: int, language: str) -> SearchHit | None:
    found = tx.referral_contacts.get(ReferralContactId(key))
    if found is None:
        return None
    return SearchHit(
        kind=HitKind.REFERRAL_CONTACT,
        id=key,
        title=found.name,
        detail=_joined(found.kind.label(language), found.region),
        organisation_id=found.organisation_id,
    )


def _contact_person(tx: Transaction, key: int, _language: str) -> SearchHit | None:
    found = tx.contact_persons.get(ContactPersonId(key))
    owner = None if found is None else tx.organisations.get(found.organisation_id)
    if found is None or owner is None:
        return None
    return SearchHit(
        kind=HitKind.CONTACT_PERSON,
        id=key,
        title=found.name,
        detail=_joined(found.role, owner.name),
        organisation_id=owner.id,
    )


def _activity(tx: Transaction, key: int, language: str) -> SearchHit | None:
    found = tx.activities.get(ActivityId(key))
    if found is None:
        return None
    return SearchHit(
        kind=HitKind.ACTIVITY,
        id=key,
        title=found.what,
        detail=_joined(found.kind.label(language), found.organisation_name),
        organisation_id=found.organisation_id,
        on=found.on,
    )


def _report_text(tx: Transaction, key: int, language: str) -> SearchHit | None:
    found = tx.annual_report_texts.whose(key)
    owner = None if found is None else tx.organisations.get(found[0])
    if found is None or owner is None:
        return None
    return SearchHit(
        kind=HitKind.REPORT_TEXT,
        id=key,
        title=owner.name,
        number=period_title(found[1], language),
        organisation_id=owner.id,
    )


_MAKERS: Mapping[HitKind, Callable[[Transaction, int, str], SearchHit | None]] = {
    HitKind.ORGANISATION: _organisation,
    HitKind.REFERRAL_CONTACT: _referral_contact,
    HitKind.CONTACT_PERSON: _contact_person,
    HitKind.ACTIVITY: _activity,
    HitKind.REPORT_TEXT: _report_text,
}


def _untold(found: FoundText | None, words: SearchWords, shown: str) -> FoundText | None:
    """Return where words were found, unless all of them stand in what is shown anyway."""
    told = all(marked_places(shown, (word,)) for word in words.words)
    return None if told else found


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
