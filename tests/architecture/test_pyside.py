"""The installed PySide6 is one that keeps its references right."""

import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None lives for ever, uncounted")
def test_calls_without_result_keep_the_references_to_none() -> None:
    """PySide6 6.12.0 takes a reference from None at each such call, which ends in a crash."""
    thing = QObject()
    before = sys.getrefcount(None)
    for number in range(1_000):
        thing.setObjectName(str(number))
    assert abs(sys.getrefcount(None) - before) < 100
