"""A practice in a real vault."""

import pytest

from tests.services.editions.practice import Practice
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.vault_database import VaultDatabase


@pytest.fixture
def practice(database: VaultDatabase) -> Practice:
    """Give a practice without organisations."""
    return Practice(database)


@pytest.fixture
def meander(practice: Practice) -> OrganisationId:
    """Give an organisation without cases."""
    return practice.organisation("Hogeschool Meander")
