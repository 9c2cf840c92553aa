"""A desk with an organisation and a case, for tests of what one can do."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.fixtures import CHEAPEST, TODAY, MemoryBackend
from tests.services.known_vault import PASSWORD, KnownVault
from vpdesk.domain.cases import CaseDraft, CaseId
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.terms import Term, Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen
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


@pytest.fixture(scope="session")
def known_made_once(tmp_path_factory: pytest.TempPathFactory) -> KnownVault:
    """Make a vault that a password and a recovery code open, once; tests open copies of it only."""
    folder = tmp_path_factory.mktemp("known") / "vault"
    known = KnownVault(folder, "", MemoryBackend())
    prepared = vaults.prepare(
        folder,
        way=WayToOpen.PASSWORD,
        password=PASSWORD,
        today=lambda: TODAY,
        argon2=CHEAPEST,
    )
    vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: TODAY).close()
    (folder / "ballast.bin").unlink()
    known.code = prepared.recovery_code
    return known


@pytest.fixture
def known(known_made_once: KnownVault, tmp_path: Path) -> KnownVault:
    """Give a vault that a password and a recovery code open."""
    folder = tmp_path / "vault"
    shutil.copytree(known_made_once.folder, folder)
    return KnownVault(folder, known_made_once.code, MemoryBackend())
