"""What gets another name is found by it bit by bit, also after the vault was closed meanwhile."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from tests.storage.test_search import in_pages
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseFilter, CaseKind, IssueDraft
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId, UnitDraft, UnitId
from vpdesk.domain.terms import TermDraft, TermId, TermWords, Vocabulary
from vpdesk.domain.timeline import NoteDraft
from vpdesk.services import search
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.storage import search as storage_search
from vpdesk.storage.vault_database import VaultDatabase

DAY = date(2025, 1, 1)
CASES = 7


def _many_words(number: int) -> str:
    """Return a text that takes pages of the index."""
    return " ".join(f"{(number * 400 + each) * 2654435761 % 2**32:x}" for each in range(400))


class Practice:
    """A desk with more cases than are indexed at once, all by one name of each kind."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.at: OrganisationId = desk.organisations.add(OrganisationDraft(name="Жук"))
        self.unit: UnitId = desk.organisations.add_unit(
            UnitDraft(organisation_id=self.at, name="Цапля")
        )
        self.term: TermId = desk.terms.add(TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="Щука"))
        issue = IssueDraft(category_id=self.term, unit_id=self.unit)
        facts = CaseFacts(kind=CaseKind.REPORT, registered_on=DAY, issues=(issue,))
        for number in range(CASES):
            draft = CaseDraft(
                organisation_id=self.at, registered_on=DAY, first_note=_many_words(number)
            )
            case_id = desk.cases.register(draft)
            desk.cases.change_facts(case_id, facts)

    def rename(self, kind: str, name: str) -> None:
        match kind:
            case "organisation":
                self.desk.organisations.change(self.at, OrganisationDraft(name=name))
            case "unit":
                draft = UnitDraft(organisation_id=self.at, name=name)
                self.desk.organisations.change_unit(self.unit, draft)
            case _:
                self.desk.terms.reword(self.term, TermWords(dutch=name))

    def found(self, word: str) -> int:
        return self.desk.cases.count(CaseFilter(words=word))


@pytest.fixture
def practice(desk: Desk) -> Practice:
    """Give such a desk."""
    return Practice(desk)


@pytest.fixture(autouse=True)
def _row_by_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_A_STEP", 0)
    monkeypatch.setattr(search, "_BETWEEN", 0)
    monkeypatch.setattr(storage_search, "_MERGE_PAGES", 1)


def everything_in(job: Iterator[None]) -> None:
    for _ in job:
        pass


def steps(database: VaultDatabase) -> Iterator[None]:
    while database.catch_up_index(lambda: True):
        yield


@pytest.mark.parametrize(
    ("kind", "before"), [("organisation", "Жук"), ("unit", "Цапля"), ("term", "Щука")]
)
def test_many_cases_are_found_by_a_new_name_in_small_steps_and_lose_the_old_one(
    practice: Practice, database: VaultDatabase, kind: str, before: str
) -> None:
    commits = database.commits()
    practice.rename(kind, "Фазан")
    assert database.commits() == commits + 1
    assert practice.desk.search.is_behind()
    assert (practice.found(before), practice.found("Фазан")) == (CASES, 0)
    found = [practice.found("Фазан") for _ in steps(database)]
    assert all(after - now <= 1 for now, after in pairwise(found))
    assert (practice.found(before), practice.found("Фазан")) == (0, CASES)
    assert not practice.desk.search.is_behind()
    assert not in_pages(database, before[:3].lower())
    assert database.commits() == commits + 1


def test_what_was_left_is_done_after_the_vault_was_opened_again(
    practice: Practice, vault_folder: Path, memory_keyring: Keyring
) -> None:
    practice.rename("organisation", "Фазан")
    job = practice.desk.search.catch_up()
    for _ in range(3):
        next(job)
    job.close()
    practice.desk.close()
    again = vaults.unlock_with_keyring(vault_folder, today=lambda: TODAY, keyring=memory_keyring)
    try:
        assert again.search.is_behind()
        everything_in(again.search.catch_up())
        assert again.cases.count(CaseFilter(words="Фазан")) == CASES
        assert not in_pages(again._database, "жук")
        everything_in(again.search.catch_up())
    finally:
        again.close()


def test_few_cases_are_found_by_a_new_name_at_once(desk: Desk, database: VaultDatabase) -> None:
    at = desk.organisations.add(OrganisationDraft(name="Жук"))
    desk.cases.register(CaseDraft(organisation_id=at, registered_on=DAY))
    desk.organisations.change(at, OrganisationDraft(name="Фазан"))
    assert not desk.search.is_behind()
    assert desk.cases.count(CaseFilter(words="Фазан")) == 1
    assert not in_pages(database, "жук")


def test_another_name_meanwhile_counts_in_the_end(
    practice: Practice, database: VaultDatabase
) -> None:
    practice.rename("organisation", "Фазан")
    every = steps(database)
    for _ in range(4):
        next(every)
    practice.rename("organisation", "Жук")
    practice.rename("unit", "Чайка")
    everything_in(every)
    assert [practice.found(word) for word in ("Жук", "Чайка", "Фазан", "Цапля")] == [7, 7, 0, 0]
    assert not in_pages(database, "фаз")


def test_what_comes_while_the_index_is_put_in_order_does_not_keep_it_going(
    practice: Practice, database: VaultDatabase
) -> None:
    practice.rename("organisation", "Фазан")
    (row, *_) = practice.desk.cases.list(CaseFilter())
    for number, _ in enumerate(steps(database)):
        assert number < 100
        entry = practice.desk.timeline.add(row.id, NoteDraft(on=DAY, text="Эхо"))
        practice.desk.timeline.remove(entry)
        assert not in_pages(database, "эхо")
    assert practice.found("Фазан") == CASES


def test_a_rename_that_is_undone_leaves_nothing_to_do(
    practice: Practice, database: VaultDatabase
) -> None:
    def rename_and_fail() -> None:
        with database.writing() as tx:
            tx.organisations.change(practice.at, OrganisationDraft(name="Фазан"))
            tx.search.catch_up()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        rename_and_fail()
    assert not practice.desk.search.is_behind()
    practice.desk.organisations.change(practice.at, OrganisationDraft(name="Жук", remarks="ja"))
    practice.desk.organisations.change_unit(
        practice.unit, UnitDraft(organisation_id=practice.at, name="Цапля", headcount=9)
    )
    assert not practice.desk.search.is_behind()


def test_names_of_what_is_gone_meanwhile_are_passed_over(
    desk: Desk, database: VaultDatabase
) -> None:
    at = desk.organisations.add(OrganisationDraft(name="Жук"))
    kind = next(iter(desk.terms.list(Vocabulary.ACTIVITY_KIND)))
    for _ in range(CASES):
        desk.activities.add(
            ActivityDraft(organisation_id=at, on=DAY, kind_id=kind.id, what="Voorlichting")
        )
    desk.organisations.change(at, OrganisationDraft(name="Фазан"))
    desk.organisations.remove(at)
    everything_in(steps(database))
    assert desk.search.find("Фазан") == desk.search.find("Жук") == ()
    assert not in_pages(database, "жук")


def test_a_wall_hides_nothing_from_the_index(practice: Practice, database: VaultDatabase) -> None:
    other = practice.desk.organisations.add(OrganisationDraft(name="Meander"))
    practice.rename("organisation", "Фазан")
    practice.desk.scope.work_at(other)
    everything_in(practice.desk.search.catch_up())
    assert practice.found("Фазан") == 0
    practice.desk.scope.stop()
    assert practice.found("Фазан") == CASES


def test_building_the_index_anew_pays_all(practice: Practice, database: VaultDatabase) -> None:
    practice.rename("organisation", "Фазан")
    with database.writing() as tx:
        tx.search.rebuild()
    assert not practice.desk.search.is_behind()
    assert (practice.found("Жук"), practice.found("Фазан")) == (0, CASES)
