"""Two documents say the same, whatever mark they carry."""

from dataclasses import replace

from tests.reports.leaving import FINAL
from tests.reports.samples import report
from vpdesk.services.editions.said import said_by


def test_a_mark_says_nothing_and_a_word_does() -> None:
    plain = replace(report(25), final=None)

    assert said_by(replace(plain, final=FINAL)) == said_by(plain)
    assert said_by(replace(plain, invented=True)) == said_by(plain)
    assert said_by(replace(plain, observations="Rustig.")) != said_by(plain)
