"""Finds cases, organisations, addresses and what belongs to organisations by any words in them."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from datetime import date
from time import monotonic, sleep
from typing import Any

from vpdesk.domain.activities import Activity, ActivityId
from vpdesk.domain.case_sheets import CaseSheet, CaseSheetId
from vpdesk.domain.cases import CaseFilter, CaseRow
from vpdesk.domain.found_words import marked_places
from vpdesk.domain.organisations import (
    ContactPerson,
    ContactPersonId,
    Organisation,
    OrganisationId,
)
from vpdesk.domain.own_register import OwnEntry, OwnEntryId
from vpdesk.domain.periods import Period
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactId
from vpdesk.domain.search import FoundText, HitKind, SearchHit
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.services.cases.listed_names import ListedNames
from vpdesk.services.terms.named_categories import row_in_own_words
from vpdesk.storage.search_words import SearchWords, search_words
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_A_STEP = 0.03
"""Seconds after which catching up makes room for others; its last row may take as long."""
_BETWEEN = 0.02
"""Seconds in which others who wait for the vault get it."""


class Search:
    """One search over everything that may be shown."""

    def __init__(
        self, database: VaultDatabase, names: ListedNames, today: Callable[[], date]
    ) -> None:
        self._database = database
        self._today = today
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
            today = self._today()
            called = (row_in_own_words(tx, row, today) for row in rows)
            cases = tuple(_case(row, sought, language) for row in called)
            return cases + _others(tx, sought, limit, language)

    def is_behind(self) -> bool:
        """Tell whether something has another name by which not all that it names is found yet."""
        with self._database.reading() as tx:
            return tx.search.is_behind()

    def catch_up(self) -> Generator[None, None, None]:
        """Let everything be found by the names that it has now, in steps of tenths of a second.

        What was done stays when the job is closed, and a later one goes on there.
        """
        while self._database.catch_up_index(_deadline()):
            yield
            sleep(_BETWEEN)


def _deadline() -> Callable[[], bool]:
    end = monotonic() + _A_STEP
    return lambda: monotonic() >= end


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
    things = ((kind, key, _READERS[kind](tx, key)) for kind, key in found)
    hits = (_MAKERS[kind](tx, key, it, language) for kind, key, it in things if it is not None)
    return tuple(
        replace(hit, found=_untold(where.get((hit.kind, hit.id)), words, _shown(hit)))
        for hit in hits
    )


def _organisation(tx: Transaction, key: int, found: Organisation, _language: str) -> SearchHit:
    return SearchHit(
        kind=HitKind.ORGANISATION,
        id=key,
        title=found.name,
        organisation_id=found.id,
        running=tx.case_list.count(CaseFilter(organisation_id=found.id)),
    )


def _referral_contact(
    _tx: Transaction, key: int, found: ReferralContact, language: str
) -> SearchHit:
    return SearchHit(
        kind=HitKind.REFERRAL_CONTACT,
        id=key,
        title=found.name,
        detail=_joined(found.kind.label(language), found.region),
        organisation_id=found.organisation_id,
    )


def _contact_person(tx: Transaction, key: int, found: ContactPerson, _language: str) -> SearchHit:
    return SearchHit(
        kind=HitKind.CONTACT_PERSON,
        id=key,
        title=found.name,
        detail=_joined(found.role, _name(tx, found.organisation_id)),
        organisation_id=found.organisation_id,
    )


def _activity(_tx: Transaction, key: int, found: Activity, language: str) -> SearchHit:
    return SearchHit(
        kind=HitKind.ACTIVITY,
        id=key,
        title=found.what,
        detail=_joined(found.kind.label(language), found.organisation_name),
        organisation_id=found.organisation_id,
        on=found.on,
    )


def _report_text(
    tx: Transaction, key: int, found: tuple[OrganisationId, Period], language: str
) -> SearchHit:
    organisation_id, period = found
    return SearchHit(
        kind=HitKind.REPORT_TEXT,
        id=key,
        title=_name(tx, organisation_id),
        number=period_title(period, language),
        organisation_id=organisation_id,
        period=period,
    )


def _own_entry(_tx: Transaction, key: int, found: OwnEntry, _language: str) -> SearchHit:
    return SearchHit(
        kind=HitKind.OWN_ENTRY, id=key, title=found.title, detail=found.provider, on=found.on
    )


def _case_sheet(_tx: Transaction, key: int, found: CaseSheet, _language: str) -> SearchHit:
    return SearchHit(kind=HitKind.CASE_SHEET, id=key, title=found.title, on=found.made_on)


_READERS: Mapping[HitKind, Callable[[Transaction, int], Any]] = {
    HitKind.ORGANISATION: lambda tx, key: tx.organisations.get(OrganisationId(key)),
    HitKind.REFERRAL_CONTACT: lambda tx, key: tx.referral_contacts.get(ReferralContactId(key)),
    HitKind.CONTACT_PERSON: lambda tx, key: tx.contact_persons.get(ContactPersonId(key)),
    HitKind.ACTIVITY: lambda tx, key: tx.activities.get(ActivityId(key)),
    HitKind.REPORT_TEXT: lambda tx, key: tx.annual_report_texts.whose(key),
    HitKind.OWN_ENTRY: lambda tx, key: tx.own_register.entry(OwnEntryId(key)),
    HitKind.CASE_SHEET: lambda tx, key: tx.case_sheets.get(CaseSheetId(key)),
}
_MAKERS: Mapping[HitKind, Callable[[Transaction, int, Any, str], SearchHit]] = {
    HitKind.ORGANISATION: _organisation,
    HitKind.REFERRAL_CONTACT: _referral_contact,
    HitKind.CONTACT_PERSON: _contact_person,
    HitKind.ACTIVITY: _activity,
    HitKind.REPORT_TEXT: _report_text,
    HitKind.OWN_ENTRY: _own_entry,
    HitKind.CASE_SHEET: _case_sheet,
}


def _name(tx: Transaction, organisation_id: OrganisationId) -> str:
    organisation = tx.organisations.get(organisation_id)
    return organisation.name if organisation else ""


def _shown(hit: SearchHit) -> str:
    return f"{hit.title} {hit.number} {hit.detail}"


def _untold(found: FoundText | None, words: SearchWords, shown: str) -> FoundText | None:
    """Return where words were found, unless all of them stand in what is shown anyway."""
    told = all(marked_places(shown, (word,)) for word in words.words)
    return None if told else found


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
