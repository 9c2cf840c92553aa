"""The pages of a document, whoever else is writing one."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.reports.samples import report
from vpdesk.reports.documents import write_document


@pytest.fixture
def restless_threads() -> Iterator[None]:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("restless_threads")
def test_documents_written_at_the_same_time_are_those_written_alone() -> None:
    numbers = [3, 12, 40] * 30
    alone = {number: write_document(report(number)) for number in set(numbers)}
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda number: write_document(report(number)), numbers))
    assert together == [alone[number] for number in numbers]
