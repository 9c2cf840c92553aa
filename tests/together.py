"""Which tests one process runs, one after the other: they share what takes long to make.

pytest-xdist has a mark for this, `xdist_group`, which pytest 9.2 no longer hears of.
"""

from xdist.scheduler import LoadScopeScheduling

TOGETHER = (
    "tests/leaks/test_canary_session.py",
    "tests/screens/test_every_screen.py::test_a_screen_keeps_the_list_of_acceptance",
    "tests/screens/test_every_screen.py::test_english_a_third_longer_fits",
    "tests/services/sample_practice/test_sample_practice.py",
)
"""How the ids of such tests begin."""


class Together(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out these tests all at once, the most first, and all others one by one."""

    def _split_scope(self, nodeid: str) -> str:
        return next(filter(nodeid.startswith, TOGETHER), nodeid)
