"""Names of reporters are looked for as all other words are, and mostly by the database."""

from datetime import date

import pytest

from vpdesk.domain import found_words
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.services.desk import Desk
from vpdesk.storage import search_names
from vpdesk.storage.search_names import cases_named
from vpdesk.storage.search_words import indexed, search_words
from vpdesk.storage.vault_database import VaultDatabase

NAMES = (
    "Robin Voorbeeld",
    "ROBIN VOORBEELD",
    "Jan-Willem Robijn",
    "Jan - Willem Robijn",
    "Noël Ünal",
    "Noel Unal",
    "Renee O`Neil",
    "Renée O’Neil",
    "Sam\nde Vries",
    "IJsbrand de Vries",
    "\N{LATIN CAPITAL LIGATURE IJ}sbrand",
    "Straßer",
    "Strasser",
)
TYPED = (
    "robin",
    "ROBIN voorb",
    "jan-willem",
    "jan - willem",
    "noel",
    "noël ünal",
    "o'neil",
    "o`n",
    "ijs",
    "ij",
    "de",
    "vries sam",
    "de vries",
    "strass",
    "straß",
    "e",
    "-",
    "niemand",
)


@pytest.fixture
def named(desk: Desk) -> Desk:
    """Give a desk with one case of each name."""
    organisation_id = desk.organisations.add(OrganisationDraft(name="Meander"))
    for name in NAMES:
        desk.cases.register(
            CaseDraft(
                organisation_id=organisation_id,
                registered_on=date(2025, 1, 1),
                reporter_name=name,
            )
        )
    return desk


def found(database: VaultDatabase, typed: str) -> list[str]:
    words = search_words(typed)
    assert words is not None
    with database.reading() as tx:
        return sorted(each.text for each in cases_named(tx._connection, words).values())


def test_a_name_is_found_in_every_spelling(named: Desk, database: VaultDatabase) -> None:
    for typed in TYPED:
        words = search_words(typed)
        assert words is not None
        expected = [name for name in NAMES if all(part in indexed(name) for part in words.parts)]
        assert found(database, typed) == sorted(expected), typed
    assert found(database, "jan-willem") == ["Jan - Willem Robijn", "Jan-Willem Robijn"]
    assert found(database, "o'neil") == ["Renee O`Neil", "Renée O’Neil"]


def test_names_that_lack_the_words_are_left_out_by_the_database(
    named: Desk, database: VaultDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[str] = []

    def noting(text: str) -> str:
        compared.append(text)
        return found_words.folded(text)

    monkeypatch.setattr(search_names, "folded", noting)
    assert found(database, "willem") == ["Jan - Willem Robijn", "Jan-Willem Robijn"]
    assert "Jan-Willem" in "".join(compared)
    assert "Voorbeeld" not in "".join(compared)
