from datetime import date

from vpdesk.domain.closing import is_out_of_task
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.storage.vault_database import VaultDatabase

DAY = date(2025, 1, 1)


def test_a_label_is_found_among_the_own_terms_first(database: VaultDatabase) -> None:
    with database.writing() as tx:
        meander = tx.organisations.add(OrganisationDraft(name="Meander"))
        linde = tx.organisations.add(OrganisationDraft(name="Linde"))
        draft = TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="pesten", organisation_id=meander)
        own = tx.terms.add(draft)
        found = tx.terms.find(Vocabulary.CATEGORY, " PESTEN ", meander, DAY)
        general = tx.terms.find(Vocabulary.CATEGORY, "pesten", linde, DAY)
    assert found is not None
    assert found.id == own
    assert general is not None
    assert general.code == "bullying"


def test_a_heading_is_no_label_to_be_found(database: VaultDatabase) -> None:
    with database.writing() as tx:
        meander = tx.organisations.add(OrganisationDraft(name="Meander"))
        assert tx.terms.find(Vocabulary.CATEGORY, "integriteit", meander, DAY) is None
        assert tx.terms.find(Vocabulary.OUTCOME, "pesten", meander, DAY) is None


def test_a_term_added_is_read_in_the_same_unit_of_work(database: VaultDatabase) -> None:
    with database.writing() as tx:
        before = tx.terms.list(Vocabulary.STEP, None, DAY)
        added = tx.terms.add(TermDraft(vocabulary=Vocabulary.STEP, dutch="wandelen"))
        after = tx.terms.list(Vocabulary.STEP, None, DAY)
    assert [term.id for term in after] == [*(term.id for term in before), added]


def test_what_an_organisation_is_not_offered_is_not_found(database: VaultDatabase) -> None:
    with database.writing() as tx:
        depot = tx.organisations.add(OrganisationDraft(name="Depot"))
        school = tx.organisations.add(OrganisationDraft(name="School", sector="education"))
        assert tx.terms.find(Vocabulary.POSITION, "student", depot, DAY) is None
        assert tx.terms.find(Vocabulary.POSITION, "student", None, DAY) is None
        assert tx.terms.find(Vocabulary.CATEGORY, "stalking", depot, DAY) is None
        student = tx.terms.find(Vocabulary.POSITION, "student", school, DAY)
    assert student is not None
    assert student.code == "student"


def test_an_own_word_is_found_whenever_it_is_offered_and_stands_in_for_ours(
    database: VaultDatabase,
) -> None:
    with database.writing() as tx:
        school = tx.organisations.add(OrganisationDraft(name="School", sector="education"))
        own = tx.terms.add(
            TermDraft(
                vocabulary=Vocabulary.POSITION,
                dutch="Student",
                organisation_id=school,
                valid_from=DAY,
            )
        )
        earlier = tx.terms.find(Vocabulary.POSITION, "student", school, date(2024, 12, 31))
        offered = [
            term.id
            for term in tx.terms.list(Vocabulary.POSITION, school, DAY)
            if term.dutch.casefold() == "student"
        ]
    assert earlier is not None
    assert earlier.id == own
    assert offered == [own]


def test_a_label_is_found_with_either_apostrophe(database: VaultDatabase) -> None:
    with database.writing() as tx:
        depot = tx.organisations.add(OrganisationDraft(name="Depot"))
        typed, printed = "groep collega's", "groep collega’s"
        found = [tx.terms.find(Vocabulary.RELATION, each, depot, DAY) for each in (typed, printed)]
        assert [term.code for term in found if term] == ["group_of_colleagues"] * 2
        own = [
            tx.terms.add(
                TermDraft(vocabulary=Vocabulary.RELATION, dutch=each, organisation_id=depot)
            )
            for each in ("oud-collega's", "oud-collega’s")
        ]
        both = [
            tx.terms.find(Vocabulary.RELATION, each, depot, DAY)
            for each in ("oud-collega's", "oud-collega’s")
        ]
    assert [term.id for term in both if term] == own


def test_a_part_of_what_is_not_the_task_is_not_either(database: VaultDatabase) -> None:
    with database.writing() as tx:
        ours = {term.code: term.id for term in tx.terms.list(Vocabulary.CATEGORY, None, DAY)}
        parts = {
            code: tx.terms.add(
                TermDraft(
                    vocabulary=Vocabulary.CATEGORY, dutch=f"deel {code}", parent_id=ours[code]
                )
            )
            for code in ("labour_conflict", "home_situation", "other", "bullying")
        }
        out = {code for code, key in parts.items() if is_out_of_task(tx.terms.get(key))}
    assert out == {"labour_conflict"}
