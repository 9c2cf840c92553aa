from datetime import date
from typing import Any

import pytest
from sqlalchemy import event, func, select, text, update

from vpdesk.domain.cases import (
    CaseDraft,
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseKind,
    CaseOrder,
    CaseStatus,
    IssueDraft,
)
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.timeline import NoteDraft
from vpdesk.services.desk import Desk
from vpdesk.storage import search, tables
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


def test_of_many_rows_no_word_stays_in_the_pages_of_the_index(
    desk: Desk, database: VaultDatabase, case_id: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_MANY", 2)
    organisation_id = desk.cases.get(case_id).organisation_id

    def name(word: str) -> None:
        desk.organisations.change(organisation_id, OrganisationDraft(name=word))

    def fail() -> None:
        with database.writing() as tx:
            tx.organisations.change(organisation_id, OrganisationDraft(name="Вуз"))
            tx.search.catch_up()
            raise ZeroDivisionError

    name("Жук")
    assert in_pages(database, "жук")
    with pytest.raises(ZeroDivisionError):
        fail()
    name("Meander")
    assert not in_pages(database, "жук")
    assert not in_pages(database, "вуз")
    entry = desk.timeline.add(case_id, NoteDraft(on=DAY, text="Жираф"))
    assert in_pages(database, "жир")
    desk.timeline.remove(entry)
    assert not in_pages(database, "жир")


def in_pages(database: VaultDatabase, trigram: str) -> bool:
    """Tell whether a trigram that no other shares its first letter with is anywhere in the index.

    A page tells what a trigram begins with once for all that begin so.
    """
    with database.reading() as tx:
        pages = tx._connection.scalars(text("SELECT block FROM search_index_data")).all()
    return any(trigram[0].encode() in page for page in pages)


def test_names_and_words_that_many_cases_have_are_looked_up_and_not_compared_in_pairs(
    desk: Desk, database: VaultDatabase, case_id: CaseId
) -> None:
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, sql: str, values: Any, _context: Any, _many: bool) -> None:
        if "ranked" in sql:
            asked.append((sql, values))

    desk.cases.register(
        CaseDraft(
            organisation_id=desk.cases.get(case_id).organisation_id,
            registered_on=DAY,
            reporter_name="Robin van Voorbeeld",
        )
    )
    wanted = CaseFilter(words="van", names=True, order=CaseOrder.BEST_FIRST)
    event.listen(database._engine, "before_cursor_execute", note)
    with database.reading() as tx:
        assert len(tx.case_list.rows(wanted, limit=5)) == 1
        ((sql, values),) = asked
        steps = tx._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()
    event.remove(database._engine, "before_cursor_execute", note)
    assert [step.detail for step in steps if "SCAN ranked" in step.detail] == []
    assert any(step.detail.startswith("SEARCH ranked USING AUTOMATIC") for step in steps)
