"""An edition is kept whole or not at all, and is made of what the vault holds at that moment."""

import pytest

from tests.services.editions.practice import YEAR, Practice, annual, done, spread
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.tables import edition, edition_file, snapshot, snapshot_case

LAST_STEPS = (
    "vpdesk.storage.snapshots.SnapshotRepository.add",
    "vpdesk.storage.editions.EditionRepository.add",
    "vpdesk.storage.retention.RetentionRepository.put_final",
    "vpdesk.storage.log.LogRepository.note",
    "vpdesk.storage.transaction.Transaction.finish",
)


def rows(practice: Practice) -> int:
    connection = practice.database._connection
    tables = (edition, edition_file, snapshot, snapshot_case)
    return sum(
        connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0] for table in tables
    )


@pytest.mark.parametrize("step", LAST_STEPS)
def test_what_breaks_off_leaves_nothing(
    practice: Practice, meander: OrganisationId, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    practice.record(meander, spread(12))

    def break_off(*_args: object, **_facts: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(step, break_off)
        with pytest.raises(KeyboardInterrupt):
            practice.issue(annual(meander))
    assert rows(practice) == 0
    assert practice.editions.state(meander, YEAR).issued is None
    assert practice.issue(annual(meander)).edition.id == 1


def test_job_that_is_given_up_leaves_nothing(practice: Practice, meander: OrganisationId) -> None:
    practice.record(meander, spread(12))
    steps = 0
    job = practice.editions.issue(annual(meander))
    for _ in job:
        steps += 1
    assert practice.editions.state(meander, YEAR).issued is not None
    other = practice.organisation("Zorggroep Linde")
    practice.record(other, spread(12))
    before = rows(practice)
    for stop in range(1, steps):
        job = practice.editions.issue(annual(other))
        for _ in range(stop):
            next(job)
        job.close()
        assert rows(practice) == before


def test_what_changed_while_it_was_checked_is_looked_at_anew(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(12))
    job = practice.editions.issue(annual(meander))
    next(job)
    practice.record(meander, spread(1))
    assert done(job).edition.told[0].view.total == exactly(13)
