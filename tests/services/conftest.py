"""A desk with an organisation and a case, for tests of what one can do."""

from collections.abc import Callable
from datetime import date

import pytest

from vpdesk.domain.cases import CaseDraft, CaseId
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.terms import Term, Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.storage.vault_database import VaultDatabase

FindTerm = Callable[[Vocabulary, str], Term]


@pytest.fixture
def term(database: VaultDatabase) -> FindTerm:
    """Find a term of the starter lists by its code."""
    with database.reading() as tx:
        terms = tuple(tx.terms.all.values())
    found = {(each.vocabulary, each.code): each for each in terms}
    return lambda vocabulary, code: found[vocabulary, code]


@pytest.fixture
def organisation_id(desk: Desk) -> OrganisationId:
    """Give an organisation."""
    return desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))


@pytest.fixture
def other_organisation_id(desk: Desk) -> OrganisationId:
    """Give another organisation."""
    return desk.organisations.add(OrganisationDraft(name="Zorggroep Linde"))


@pytest.fixture
def case_id(desk: Desk, organisation_id: OrganisationId) -> CaseId:
    """Give a case of the first organisation, registered on 1 September 2025."""
    return desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=date(2025, 9, 1),
            code_name="Kievit",
            reporter_name="Robin Voorbeeld",
        )
    )
