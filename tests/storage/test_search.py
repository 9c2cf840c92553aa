from datetime import date

import pytest
from sqlalchemy import func, select, text, update

from vpdesk.domain.cases import (
    CaseDraft,
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseKind,
    CaseStatus,
    IssueDraft,
)
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.timeline import NoteDraft
from vpdesk.services.desk import Desk
from vpdesk.storage import tables
from vpdesk.storage.vault_database import VaultDatabase

DAY = date(2025, 1, 1)


@pytest.fixture
def case_id(desk: Desk) -> CaseId:
    """Give a case whose timeline mentions strawberries."""
    organisation_id = desk.organisations.add(OrganisationDraft(name="Meander"))
    return desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=DAY,
            code_name="Kievit",
            first_note="aardbeien",
        )
    )


def rows_with(database: VaultDatabase, word: str) -> int:
    """Count the rows of the index in which a word stands, by index and by content."""
    with database.reading() as tx:
        found = text("SELECT count(*) FROM search_index WHERE search_index MATCH :word")
        kept = text(
            "SELECT count(*) FROM search_index WHERE content LIKE :like OR title LIKE :like"
        )
        indexed = tx._connection.scalar(found, {"word": f'"{word}"'})
        assert tx._connection.scalar(kept, {"like": f"%{word}%"}) == indexed
    return int(indexed or 0)


def test_a_case_has_one_row_however_often_it_changes(
    desk: Desk, database: VaultDatabase, case_id: CaseId
) -> None:
    for word in ("bramen", "kersen"):
        desk.timeline.add(case_id, NoteDraft(on=DAY, text=word))
    assert [rows_with(database, word) for word in ("aardbeien", "bramen", "kersen")] == [1, 1, 1]
    with database.reading() as tx:
        count = text("SELECT count(*) FROM search_index WHERE search_index MATCH 'kievit'")
        assert tx._connection.scalar(count) == 1


def test_no_word_of_a_destroyed_case_stays_in_the_index(
    database: VaultDatabase, case_id: CaseId
) -> None:
    destroyed = update(tables.case).values(status=CaseStatus.DESTROYED, closed_on=DAY)
    with database.writing() as tx:
        tx._connection.execute(destroyed.where(tables.case.c.id == case_id))
        tx.search.case_changed(case_id)
    assert rows_with(database, "aardbeien") == rows_with(database, "kievit") == 0


def test_an_undone_unit_of_work_leaves_the_index_alone(
    database: VaultDatabase, case_id: CaseId
) -> None:
    def write_and_fail() -> None:
        with database.writing() as tx:
            tx.timeline.add(case_id, NoteDraft(on=DAY, text="bramen"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    assert rows_with(database, "bramen") == 0
    assert rows_with(database, "aardbeien") == 1


def test_signs_of_patterns_stand_for_themselves(desk: Desk, case_id: CaseId) -> None:
    for words in ("%", "_", "!", "k%", "_i", "%i", "___", "%vit"):
        assert desk.search.find(words) == (), words
    desk.cases.rename(case_id, "Kievit 5%")
    assert [hit.id for hit in desk.search.find("5%")] == [case_id]


def test_an_accused_that_nobody_mentions_is_forgotten(
    desk: Desk, database: VaultDatabase, case_id: CaseId
) -> None:
    def kept() -> int | None:
        with database.reading() as tx:
            return tx._connection.scalar(select(func.count()).select_from(tables.accused))

    for alias, expected in (("Teamleider B", 1), ("Teamleider C", 1), ("", 0)):
        issues = (IssueDraft(accused=alias),)
        facts = CaseFacts(kind=CaseKind.REPORT, registered_on=DAY, issues=issues)
        desk.cases.change_facts(case_id, facts)
        assert kept() == expected


@pytest.mark.parametrize(
    "typed", ["collega's kievit", "collega’s", "foto's", "’s-graveland", "’s kievit"]
)
def test_a_word_is_found_with_either_apostrophe(desk: Desk, case_id: CaseId, typed: str) -> None:
    desk.timeline.add(case_id, NoteDraft(on=DAY, text="Twee collega's, en foto’s."))
    organisation = desk.organisations.list()[0].organisation
    desk.organisations.change(organisation.id, OrganisationDraft(name="'s-Graveland"))
    found = desk.cases.list(CaseFilter(words=typed))
    assert [row.id for row in found] == [case_id]
    assert desk.cases.list(CaseFilter(words="collega-s")) == ()
