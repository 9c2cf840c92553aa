from datetime import date

from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.storage.vault_database import VaultDatabase


def test_a_label_is_found_among_the_own_terms_first(database: VaultDatabase) -> None:
    with database.writing() as tx:
        meander = tx.organisations.add(OrganisationDraft(name="Meander"))
        linde = tx.organisations.add(OrganisationDraft(name="Linde"))
        draft = TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="pesten", organisation_id=meander)
        own = tx.terms.add(draft)
        found = tx.terms.find(Vocabulary.CATEGORY, " PESTEN ", meander)
        general = tx.terms.find(Vocabulary.CATEGORY, "pesten", linde)
    assert found is not None
    assert found.id == own
    assert general is not None
    assert general.code == "bullying"


def test_a_heading_is_no_label_to_be_found(database: VaultDatabase) -> None:
    with database.writing() as tx:
        meander = tx.organisations.add(OrganisationDraft(name="Meander"))
        assert tx.terms.find(Vocabulary.CATEGORY, "integriteit", meander) is None
        assert tx.terms.find(Vocabulary.OUTCOME, "pesten", meander) is None


def test_a_term_added_is_read_in_the_same_unit_of_work(database: VaultDatabase) -> None:
    with database.writing() as tx:
        before = tx.terms.list(Vocabulary.STEP, None, date(2025, 1, 1))
        added = tx.terms.add(TermDraft(vocabulary=Vocabulary.STEP, dutch="wandelen"))
        after = tx.terms.list(Vocabulary.STEP, None, date(2025, 1, 1))
    assert [term.id for term in after] == [*(term.id for term in before), added]
