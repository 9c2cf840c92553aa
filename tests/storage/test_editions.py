"""The ledger keeps what left as it left, and notices whatever was changed about it."""

from dataclasses import replace
from datetime import date

import pytest
from sqlcipher3 import dbapi2

from vpdesk.domain.cases import CaseId
from vpdesk.domain.disclosure import CountedPerson, ProtectedView, exactly
from vpdesk.domain.edition_errors import ChainBroken
from vpdesk.domain.editions import (
    DatedPerson,
    Edition,
    EditionId,
    EditionKind,
    FileKind,
    Override,
    ToldPeriod,
)
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.snapshots import NewSnapshot
from vpdesk.storage.editions import EditionFile
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

YEAR = calendar_year(2024)
PEOPLE = (
    DatedPerson(reporter=4, on=date(2024, 1, 9), person=CountedPerson(single={"gender": "f"})),
    DatedPerson(
        reporter=7,
        on=date(2024, 5, 1),
        person=CountedPerson(multi={"category": frozenset({"b", "a"})}),
    ),
)


def tell(tx: Transaction, organisation_id: OrganisationId) -> Edition:
    """Add an edition about 2024 with two files."""
    new = NewSnapshot(
        period=YEAR, people={organisation_id: PEOPLE}, cases=frozenset({CaseId(1), CaseId(2)})
    )
    snapshot = tx.snapshots.add(organisation_id, new, date(2025, 1, 7))
    view = ProtectedView(k=5, version=1, block=False, total=exactly(12), tables=())
    edition = Edition(
        id=tx.editions.next_id(),
        kind=EditionKind.ANNUAL,
        organisation_id=organisation_id,
        period=YEAR,
        made_on=date(2025, 1, 7),
        audience="Bestuur",
        told=(
            ToldPeriod(organisations=(organisation_id,), period=YEAR, view=view, snapshot=snapshot),
        ),
        overrides=(Override(variable="gender", reason="Gevraagd"),),
    )
    files = {
        FileKind.PDF: EditionFile(name="Verslag.pdf", content=b"%PDF"),
        FileKind.TWIN: EditionFile(name="Verslag.json", content=b"{}"),
    }
    tx.editions.add(edition, files)
    return edition


@pytest.fixture
def told(database: VaultDatabase) -> tuple[Edition, ...]:
    """Tell two editions of one organisation."""
    with database.writing() as tx:
        organisation_id = tx.organisations.add(OrganisationDraft(name="Meander"))
        return tell(tx, organisation_id), tell(tx, organisation_id)


def edit_by_hand(database: VaultDatabase, statement: str) -> None:
    connection = database._connection
    connection.set_authorizer(lambda *_: int(dbapi2.SQLITE_OK))
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(statement)
    connection.execute("PRAGMA foreign_keys = ON")


def test_editions_come_back_as_they_were_told(
    database: VaultDatabase, told: tuple[Edition, ...]
) -> None:
    with database.reading() as tx:
        tx.editions.check()
        assert tx.editions.all() == told
        assert tx.editions.file(told[1].id, FileKind.PDF) == EditionFile(
            name="Verslag.pdf", content=b"%PDF"
        )
        assert tx.editions.file(told[1].id, FileKind.CERTIFICATE) is None
        number = told[1].told[0].snapshot
        assert number is not None
        kept = tx.snapshots.get({number, 99})[number]
        assert kept.people == {told[0].organisation_id: PEOPLE}
        assert kept.cases == {1, 2}
        assert kept.taken_on == date(2025, 1, 7)


def test_empty_ledger_is_whole(database: VaultDatabase) -> None:
    with database.reading() as tx:
        tx.editions.check()
        assert tx.editions.all() == ()
        assert tx.editions.next_id() == 1


@pytest.mark.parametrize(
    ("statement", "first_bad"),
    [
        ("UPDATE edition SET audience = 'Iedereen' WHERE id = 2", 2),
        ("UPDATE edition SET content = replace(content, '12', '13') WHERE id = 1", 1),
        ("UPDATE edition_file SET content = x'00' WHERE edition_id = 1 AND kind = 'pdf'", 1),
        ("UPDATE edition_file SET name = 'x.pdf' WHERE edition_id = 2 AND kind = 'pdf'", 2),
        ("DELETE FROM edition_file WHERE edition_id = 1 AND kind = 'twin'", 1),
        ("UPDATE snapshot SET people = '{}' WHERE id = 2", 2),
        ("DELETE FROM snapshot_case WHERE snapshot_id = 1", 1),
        ("DELETE FROM edition WHERE id = 1", 2),
        ("DELETE FROM edition WHERE id = 2", 0),
        ("DELETE FROM edition", 0),
        ("UPDATE edition SET mac = 'x' WHERE id = 1", 1),
        ("DELETE FROM setting WHERE key = 'edition_key'", 1),
        ("DELETE FROM setting WHERE key = 'edition_head'", 0),
        ("UPDATE setting SET value = '?' WHERE key = 'edition_head'", 0),
    ],
)
def test_whatever_was_changed_by_hand_is_noticed(
    database: VaultDatabase, told: tuple[Edition, ...], statement: str, first_bad: int
) -> None:
    edit_by_hand(database, statement)
    with database.reading() as tx, pytest.raises(ChainBroken) as broken:
        tx.editions.check()
    assert broken.value.edition == first_bad


def test_row_out_of_turn_is_refused(database: VaultDatabase, told: tuple[Edition, ...]) -> None:
    with pytest.raises(ChainBroken), database.writing() as tx:
        tx.editions.add(replace(told[0], id=EditionId(9)), {})


def test_groups_are_found_by_name(database: VaultDatabase) -> None:
    with database.writing() as tx:
        one, two, three = (
            tx.organisations.add(OrganisationDraft(name=name)) for name in ("Een", "Twee", "Drie")
        )
        assert tx.employer_groups.members(one) == (one,)
        tx.employer_groups.put(one, " Samen ")
        tx.employer_groups.put(two, "samen")
        tx.employer_groups.put(three, "Anders")
        assert tx.employer_groups.name(one) == "Samen"
        assert tx.employer_groups.members(two) == (one, two)
        tx.employer_groups.put(two, "Anders")
        assert tx.employer_groups.members(two) == (two, three)
        tx.employer_groups.put(two, " ")
        assert tx.employer_groups.name(two) == ""
        assert tx.employer_groups.members(two) == (two,)
