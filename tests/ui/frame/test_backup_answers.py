"""What is backed up when the desk closes."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.own_register import OwnEntryDraft, OwnEntryKind
from vpdesk.services.desk import Desk
from vpdesk.services.errors import DiskFull
from vpdesk.services.progress import Progress, finish
from vpdesk.ui.frame.backup_answers import backup_before_closing


def removed(desk: Desk) -> int:
    with desk._database.reading() as tx:
        stores = (tx.attachments, tx.organisation_documents, tx.certificates)
        return sum(len(store.removed_files()) for store in stores)


@pytest.fixture
def left_at_backup(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[int]:
    """Remove a file of each kind, and collect how many removed ones are there at each backup."""
    organisation = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    case = desk.cases.register(
        CaseDraft(organisation_id=organisation, registered_on=TODAY, code_name="Kievit")
    )
    file = tmp_path / "brief.txt"
    file.write_text("Beste lezer", encoding="utf-8")
    desk.timeline.remove(finish(desk.attachments.add(case, file)))
    document = finish(desk.organisation_documents.add(organisation, file))
    desk.organisation_documents.remove(document)
    training = desk.own_register.add(
        OwnEntryDraft(on=TODAY, kind=OwnEntryKind.PEER_REVIEW, title="Bijeenkomst", minutes=90)
    )
    finish(desk.certificates.add(training, file))
    desk.certificates.remove(desk.certificates.list()[0])
    found: list[int] = []

    def make() -> Generator[Progress, None, None]:
        found.append(removed(desk))
        yield Progress(1, 1)

    monkeypatch.setattr(desk.backups, "needed", lambda: True)
    monkeypatch.setattr(desk.backups, "make", make)
    return found


def run(desk: Desk) -> None:
    job = backup_before_closing(desk)
    assert job is not None
    finish(job())


def test_what_was_removed_is_in_no_backup_made_at_closing(
    desk: Desk, left_at_backup: list[int]
) -> None:
    assert removed(desk) == 3
    run(desk)
    assert left_at_backup == [0]


def test_a_disk_that_takes_no_more_keeps_no_backup_from_being_made(
    desk: Desk, left_at_backup: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr("vpdesk.storage.kept_files.ChunkStore.discard", full)
    run(desk)
    assert left_at_backup == [3]
