"""What every new vault holds from the start: the lists of terms and the national addresses."""

import tomllib
from datetime import date
from functools import cache
from typing import Any

from vpdesk import paths
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.terms import NEVER_OFFERED_UNTIL, Route, TermId, Vocabulary
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_LISTS = {
    "category": Vocabulary.CATEGORY,
    "relation": Vocabulary.RELATION,
    "position": Vocabulary.POSITION,
    "gender": Vocabulary.GENDER,
    "channel": Vocabulary.CHANNEL,
    "step": Vocabulary.STEP,
    "outcome": Vocabulary.OUTCOME,
    "referral_kind": Vocabulary.REFERRAL_KIND,
    "activity_kind": Vocabulary.ACTIVITY_KIND,
    "sector": Vocabulary.SECTOR,
    "contract_form": Vocabulary.CONTRACT_FORM,
}


def fill_new_vault(database: VaultDatabase, *, today: date) -> bool:
    """Put the starter lists and addresses into a vault; False for one that has them already.

    An address counts as checked on the day it was, never later than ``today``.
    """
    with database.writing() as tx:
        if tx.terms.all:
            return False
        for name, entries in _content("terms.toml").items():
            _add_terms(tx, _LISTS[name], entries)
        kinds = {
            term.code: term.id
            for term in tx.terms.all.values()
            if term.vocabulary is Vocabulary.REFERRAL_KIND
        }
        for entry in _content("address_book.toml")["address"]:
            tx.referral_contacts.add(_address(entry, kinds, today))
    return True


@cache
def starter_words() -> frozenset[str]:
    """Return all words of the starter lists: whatever else a term is called, the adviser typed."""
    return frozenset(
        entry[language]
        for entries in _content("terms.toml").values()
        for entry in entries
        for language in ("nl", "en")
    )


def _content(name: str) -> dict[str, list[dict[str, Any]]]:
    with (paths.resources() / "starter" / name).open("rb") as file:
        return tomllib.load(file)


def _add_terms(tx: Transaction, vocabulary: Vocabulary, entries: list[dict[str, Any]]) -> None:
    added: dict[str, TermId] = {}
    for position, entry in enumerate(entries):
        optional = entry.get("optional", False)
        added[entry["code"]] = tx.terms.insert(
            {
                "vocabulary": vocabulary,
                "code": entry["code"],
                "dutch": entry["nl"],
                "english": entry["en"],
                "hint": entry.get("nl_hint", ""),
                "english_hint": entry.get("en_hint", ""),
                "parent_id": added[entry["parent"]] if "parent" in entry else None,
                "valid_until": NEVER_OFFERED_UNTIL if optional else None,
                "position": position,
                "route": Route(entry.get("route", Route.INTERNAL)),
                "reaches_outside": entry.get("reaches_outside", False),
                "heading": entry.get("group", False),
                "out_of_scope": not entry.get("in_scope", True),
                "sectors": " ".join(entry.get("sectors", ())),
                "icon": entry.get("icon", ""),
            }
        )


def _address(entry: dict[str, Any], kinds: dict[str, TermId], today: date) -> ReferralContactDraft:
    return ReferralContactDraft(
        kind_id=kinds[entry["kind"]],
        name=entry["name"],
        phone=_joined(", ", entry, "phone", "phone_extra"),
        email=entry.get("email", ""),
        website=entry.get("website", ""),
        region=entry["region"],
        reachable=_joined("; ", entry, "hours_nl", "phone_note_nl"),
        costs=entry.get("cost_nl", ""),
        good_to_know=_joined("\n", entry, "purpose_nl", "good_to_know_nl"),
        checked_on=min(entry["checked"], today),
        urgent=entry.get("urgent", False),
    )


def _joined(between: str, entry: dict[str, Any], *names: str) -> str:
    return between.join(entry[name] for name in names if name in entry)
