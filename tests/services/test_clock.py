"""A clock that is wrong keeps nobody out and destroys nothing; it is told."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from vpdesk.services.desk import Desk, Notice
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring

BEHIND = frozenset({Notice.CLOCK_BEHIND})
AHEAD = frozenset({Notice.CLOCK_AHEAD})


def unlock(folder: Path, keyring: Keyring, today: date) -> Desk:
    return vaults.unlock_with_keyring(folder, today=lambda: today, keyring=keyring)


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (TODAY, frozenset()),
        (TODAY + timedelta(days=366), frozenset()),
        (TODAY + timedelta(days=367), AHEAD),
        (TODAY - timedelta(days=1), BEHIND),
        (date(1970, 1, 1), BEHIND),
        (date.min, BEHIND),
        (date.max, AHEAD),
    ],
)
def test_a_clock_that_is_far_off_is_told(
    vault_folder: Path, memory_keyring: Keyring, today: date, told: frozenset[Notice]
) -> None:
    unlock(vault_folder, memory_keyring, TODAY).close()

    desk = unlock(vault_folder, memory_keyring, today)
    assert desk.notices == told
    desk.drafts.keep("a case", {"text": "blijft"})
    desk.close()

    desk = unlock(vault_folder, memory_keyring, TODAY)
    assert desk.drafts.kept("a case") == {"text": "blijft"}
    desk.close()
