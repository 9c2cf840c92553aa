"""Which tests one process runs, one after the other, and which begin first.

Some share what takes long to make. pytest-xdist has a mark for this, `xdist_group`, which pytest
9.2 no longer hears of.
"""

import pytest
from xdist.scheduler import LoadScopeScheduling

TOGETHER = (
    "tests/leaks/test_canary_session.py",
    "tests/screens/test_every_screen.py::test_a_screen_keeps_the_list_of_acceptance",
    "tests/screens/test_every_screen.py::test_english_a_third_longer_fits",
    "tests/services/sample_practice/test_sample_practice.py",
)
"""How the ids of such tests begin."""

LONG = (
    "tests/faults/",
    "tests/leaks/",
    "tests/services/access/test_access_random.py",
    "tests/services/access/test_key_rotation.py",
    "tests/services/editions/test_older_random.py",
    "tests/services/editions/test_random_practices.py",
    "tests/services/keys/test_earlier_keys.py",
    "tests/services/retention/test_destruction.py::test_the_figures",
    "tests/services/sample_practice/",
)
"""How the ids of tests begin that take seconds: one of them must not be the last to begin."""


def longest_first(items: list[pytest.Item]) -> None:
    """Put the tests that take seconds before all others, each in the order that it was in."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


class Together(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out these tests all at once, the most first, and all others one by one."""

    def _split_scope(self, nodeid: str) -> str:
        return next(filter(nodeid.startswith, TOGETHER), nodeid)
