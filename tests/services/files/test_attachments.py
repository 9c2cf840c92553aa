import errno
import os
import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.fixtures import TODAY
from vpdesk.domain.attachment_errors import (
    AttachmentChanged,
    AttachmentDamaged,
    AttachmentEmpty,
    AttachmentRefused,
    AttachmentTooLarge,
    FileProblem,
    InsideVault,
)
from vpdesk.domain.attachments import MOST_BYTES, Media
from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.domain.changes import Concept
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.problems import DraftRefused, Reason
from vpdesk.domain.timeline import (
    Attachment,
    AttachmentDraft,
    EntryId,
    EntryKind,
    EntryRef,
    NoteDraft,
    ref_of,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    DiskFull,
    FolderNotUsable,
    Gone,
)
from vpdesk.services.files import attached_files, outside_files
from vpdesk.services.files.attachments import Attachments
from vpdesk.services.progress import Progress, finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.storage.kept_files import CHUNK_BYTES
from vpdesk.storage.tables import attachment, attachment_chunk
from vpdesk.storage.vault_database import VaultDatabase

MakeFile = Callable[..., Path]
LARGE = 5 * CHUNK_BYTES * attached_files.CHUNKS_AT_ONCE + 7


@pytest.fixture
def make_file(tmp_path: Path) -> MakeFile:
    """Give a function that writes a file, by default a short text."""

    def make(name: str = "brief.txt", content: bytes = b"Beste lezer") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return make


@pytest.fixture
def large(make_file: MakeFile) -> Path:
    return make_file("foto.bin", random.Random(7).randbytes(LARGE))


def attach(desk: Desk, case_id: CaseId, path: Path, text: str = "") -> EntryId:
    return finish(desk.attachments.add(case_id, path, text=text)).id


def content(desk: Desk, attachment_id: EntryId) -> bytes:
    with finish(desk.attachments.view(attachment_id)).borrowed() as lent:
        return bytes(lent)


def attachments(desk: Desk, case_id: CaseId) -> list[Attachment]:
    return [each for each in desk.timeline.entries(case_id) if isinstance(each, Attachment)]


def kept_chunks(database: VaultDatabase) -> int:
    with database.reading() as tx:
        return len(tx._connection.execute(attachment_chunk.select()).all())


def logged(desk: Desk) -> list[tuple[LoggedAct, CaseId | None]]:
    acts = (LoggedAct.ATTACHMENT_VIEWED, LoggedAct.ATTACHMENT_EXPORTED)
    entries = desk.log.entries(limit=9, acts=acts)
    return [(each.act, each.case.id if each.case else None) for each in entries]


def test_an_attachment_comes_out_as_it_went_in(desk: Desk, case_id: CaseId, large: Path) -> None:
    steps = list(desk.attachments.add(case_id, large, text="van de melder"))
    assert steps[-1] == Progress(LARGE, LARGE)
    assert len(steps) == 6
    (entry,) = attachments(desk, case_id)
    assert (entry.name, entry.text, entry.on) == ("foto.bin", "van de melder", TODAY)
    assert (entry.bytes, entry.media) == (LARGE, Media.OTHER)
    assert content(desk, entry.id) == large.read_bytes()
    assert logged(desk) == [(LoggedAct.ATTACHMENT_VIEWED, case_id)]


def test_the_name_is_cleaned_and_the_kind_told_by_the_content(
    desk: Desk, case_id: CaseId, make_file: MakeFile
) -> None:
    attach(desk, case_id, make_file("foto\u202egpj.exe", b"%PDF-1.7"))
    (entry,) = attachments(desk, case_id)
    assert (entry.name, entry.media) == ("fotogpj.exe", Media.PDF)


def test_an_attachment_is_one_change_of_its_case_and_is_told(
    desk: Desk, case_id: CaseId, make_file: MakeFile
) -> None:
    told: list[frozenset[Concept]] = []
    desk.listen(told.append)
    attach(desk, case_id, make_file())
    assert Concept.TIMELINE in told[-1]
    attach(desk, case_id, make_file("later.txt"))
    desk.timeline.add(case_id, NoteDraft(on=TODAY, text="daarna"))
    names = [getattr(each, "name", "note") for each in desk.timeline.entries(case_id)[:3]]
    assert names == ["note", "later.txt", "brief.txt"]


def test_name_and_remark_are_found_and_content_is_not(
    desk: Desk, case_id: CaseId, make_file: MakeFile
) -> None:
    def found(words: str) -> bool:
        return bool(desk.cases.list(CaseFilter(words=words)))

    ref = finish(desk.attachments.add(case_id, make_file("zienswijze.txt", b"schorsing"), text=""))
    assert found("zienswijze")
    assert not found("schorsing")
    changed = AttachmentDraft(on=TODAY, name="verweer.txt", text="kopie voor dossier")
    desk.timeline.change(ref, changed)
    assert found("verweer")
    assert found("kopie")
    assert not found("zienswijze")
    removed = desk.timeline.remove(ref)
    assert not found("verweer")
    desk.timeline.restore(removed)
    assert found("verweer")


def test_a_change_leaves_the_content_alone(
    desk: Desk, case_id: CaseId, make_file: MakeFile
) -> None:
    attachment_id = attach(desk, case_id, make_file())
    (entry,) = attachments(desk, case_id)
    desk.timeline.change(ref_of(entry), AttachmentDraft(on=date(2025, 11, 1), name="x", text="y"))
    (changed,) = attachments(desk, case_id)
    assert (changed.on, changed.name, changed.text) == (date(2025, 11, 1), "x", "y")
    assert (changed.bytes, changed.media) == (11, Media.TEXT)
    assert content(desk, attachment_id) == b"Beste lezer"


def test_an_attachment_without_content_is_refused(desk: Desk, case_id: CaseId) -> None:
    with pytest.raises(DraftRefused) as refused:
        desk.timeline.add(case_id, AttachmentDraft(on=TODAY, name="leeg.txt"))
    assert refused.value.problems[0].reason is Reason.REQUIRED


def test_a_remark_that_is_too_long_is_refused(
    desk: Desk, case_id: CaseId, make_file: MakeFile
) -> None:
    with pytest.raises(DraftRefused):
        attach(desk, case_id, make_file(), text="x" * 100_001)


def test_what_is_no_plain_file_is_refused(desk: Desk, case_id: CaseId, tmp_path: Path) -> None:
    refused = {FileProblem.FOLDER: tmp_path}
    if os.name == "posix":
        link, pipe = tmp_path / "link", tmp_path / "pipe"
        link.symlink_to(tmp_path / "nowhere")
        os.mkfifo(pipe)
        refused |= {FileProblem.LINK: link, FileProblem.DEVICE: pipe}
    for problem, path in refused.items():
        with pytest.raises(AttachmentRefused) as error:
            attach(desk, case_id, path)
        assert error.value.problem is problem
    with pytest.raises(FileNotFoundError):
        attach(desk, case_id, tmp_path / "absent")
    assert attachments(desk, case_id) == []


def test_an_empty_file_is_refused(desk: Desk, case_id: CaseId, make_file: MakeFile) -> None:
    with pytest.raises(AttachmentEmpty):
        attach(desk, case_id, make_file(content=b""))


def test_a_file_over_the_limit_is_refused_before_it_is_read(
    desk: Desk, case_id: CaseId, make_file: MakeFile, database: VaultDatabase
) -> None:
    path = make_file()
    os.truncate(path, MOST_BYTES + 1)
    before = database.commits()
    with pytest.raises(AttachmentTooLarge) as refused:
        attach(desk, case_id, path)
    assert refused.value.most == 100
    assert database.commits() == before


def test_why_a_file_is_refused_is_known_before_it_is_added(
    desk: Desk, make_file: MakeFile, tmp_path: Path
) -> None:
    large = make_file()
    os.truncate(large, MOST_BYTES + 1)
    assert isinstance(desk.attachments.refusal(large), AttachmentTooLarge)
    assert isinstance(desk.attachments.refusal(tmp_path), AttachmentRefused)
    os.truncate(large, 1)
    assert desk.attachments.refusal(large) is None
    assert desk.attachments.refusal(tmp_path / "absent") is None


def test_a_file_that_grows_beyond_the_limit_is_refused(
    desk: Desk,
    case_id: CaseId,
    large: Path,
    database: VaultDatabase,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attached_files, "MOST_BYTES", LARGE)
    job = desk.attachments.add(case_id, large)
    next(job)
    os.truncate(large, LARGE + 1)
    with pytest.raises(AttachmentTooLarge):
        finish(job)
    assert kept_chunks(database) == 0


@pytest.mark.parametrize("size", [LARGE - 100, LARGE + 100, LARGE])
def test_a_file_that_changes_while_it_is_read_leaves_nothing(
    desk: Desk, case_id: CaseId, large: Path, database: VaultDatabase, size: int
) -> None:
    job = desk.attachments.add(case_id, large)
    next(job)
    os.truncate(large, size)
    os.utime(large, (1, 1))
    with pytest.raises(AttachmentChanged):
        finish(job)
    assert attachments(desk, case_id) == []
    assert kept_chunks(database) == 0


def test_a_file_that_comes_in_while_its_case_is_destroyed_leaves_nothing(
    desk: Desk, case_id: CaseId, large: Path, database: VaultDatabase
) -> None:
    job = desk.attachments.add(case_id, large)
    next(job)
    with database.writing() as tx:
        tx.destruction.destroy_content(case_id)
    with pytest.raises(Gone):
        finish(job)
    with database.reading() as tx:
        assert tx._connection.execute(select(attachment.c.id)).all() == []
        assert tx._connection.execute(select(attachment_chunk.c.number)).all() == []


def test_a_job_that_is_closed_leaves_nothing(
    desk: Desk, case_id: CaseId, large: Path, database: VaultDatabase
) -> None:
    job = desk.attachments.add(case_id, large)
    next(job)
    next(job)
    assert kept_chunks(database) > 0
    assert attachments(desk, case_id) == []
    job.close()
    assert kept_chunks(database) == 0


def test_a_disk_that_fills_up_leaves_nothing(
    desk: Desk,
    case_id: CaseId,
    large: Path,
    database: VaultDatabase,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    job = desk.attachments.add(case_id, large)
    next(job)
    with monkeypatch.context() as patched:
        patched.setattr("vpdesk.storage.attachments.AttachmentRepository.add_chunks", full)
        with pytest.raises(DiskFull):
            finish(job)
    assert kept_chunks(database) == 0
    assert attachments(desk, case_id) == []


def test_the_vault_is_free_between_the_pieces(desk: Desk, case_id: CaseId, large: Path) -> None:
    for _ in desk.attachments.add(case_id, large):
        desk.timeline.add(case_id, NoteDraft(on=TODAY, text="intussen"))
    (entry,) = attachments(desk, case_id)
    for _ in desk.attachments.view(entry.id):
        desk.timeline.add(case_id, NoteDraft(on=TODAY, text="intussen"))


def test_an_attachment_goes_to_no_case(desk: Desk, make_file: MakeFile) -> None:
    with pytest.raises(Gone):
        attach(desk, CaseId(99), make_file())


def test_a_removed_attachment_can_be_put_back_until_the_desk_closes(
    desk: Desk,
    case_id: CaseId,
    large: Path,
    vault_folder: Path,
    memory_keyring: Keyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    attachment_id = attach(desk, case_id, large)
    (entry,) = attachments(desk, case_id)
    removed = desk.timeline.remove(ref_of(entry))
    assert attachments(desk, case_id) == []
    for gone in (desk.attachments.view, lambda each: desk.attachments.export(each, Path("/x"))):
        with pytest.raises(Gone):
            finish(gone(attachment_id))
    desk.timeline.restore(removed)
    assert attachments(desk, case_id) == [entry]
    assert content(desk, attachment_id) == large.read_bytes()

    removed = desk.timeline.remove(ref_of(entry))
    desk.close()
    with monkeypatch.context() as patched:
        # The next opening would delete it, too.
        patched.setattr(Attachments, "discard_removed", lambda _self: None)
        again = vaults.unlock_with_keyring(
            vault_folder, today=lambda: TODAY, keyring=memory_keyring
        )
    assert kept_chunks(again._database) == 0
    with pytest.raises(Gone):
        again.timeline.restore(removed)
    again.close()


def test_what_a_crash_left_is_deleted_at_the_next_opening(
    desk: Desk,
    case_id: CaseId,
    large: Path,
    vault_folder: Path,
    memory_keyring: Keyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = attach(desk, case_id, large)
    job = desk.attachments.add(case_id, large)
    next(job)
    with monkeypatch.context() as patched:
        patched.setattr(Attachments, "discard_removed", lambda _self: None)
        desk.close()
    again = vaults.unlock_with_keyring(vault_folder, today=lambda: TODAY, keyring=memory_keyring)
    with again._database.reading() as tx:
        assert tx._connection.scalars(attachment.select()).all() == [kept]
    assert kept_chunks(again._database) == LARGE // CHUNK_BYTES + 1
    again.close()


def test_a_disk_that_takes_no_more_keeps_the_desk_from_no_closing(
    desk: Desk, case_id: CaseId, make_file: MakeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.timeline.remove(EntryRef(kind=EntryKind.ATTACHMENT, id=attach(desk, case_id, make_file())))

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr("vpdesk.storage.attachments.AttachmentRepository.discard", full)
    desk.close()


def test_an_attachment_is_not_discarded_once_it_is_put_back(
    desk: Desk, case_id: CaseId, make_file: MakeFile, database: VaultDatabase
) -> None:
    attachment_id = attach(desk, case_id, make_file())
    with database.writing() as tx:
        assert not tx.attachments.discard(attachment_id, 8)
    assert content(desk, attachment_id) == b"Beste lezer"


@pytest.mark.parametrize("damage", ["last", "all", "changed"])
def test_content_that_is_not_what_went_in_does_not_come_out(
    desk: Desk, case_id: CaseId, large: Path, database: VaultDatabase, tmp_path: Path, damage: str
) -> None:
    attachment_id = attach(desk, case_id, large)
    table = attachment_chunk
    with database.writing() as tx:
        match damage:
            case "last":
                tx._connection.execute(table.delete().where(table.c.number == 40))
            case "all":
                tx._connection.execute(table.delete())
            case "changed":
                change = table.update().where(table.c.number == 3)
                tx._connection.execute(change.values(content=bytes(CHUNK_BYTES)))
    with pytest.raises(AttachmentDamaged):
        finish(desk.attachments.view(attachment_id))
    with pytest.raises(AttachmentDamaged):
        finish(desk.attachments.export(attachment_id, tmp_path / "eruit.bin"))
    assert not (tmp_path / "eruit.bin").exists()


def export(desk: Desk, case_id: CaseId, source: Path) -> Callable[..., None]:
    attachment_id = attach(desk, case_id, source)

    def out(path: Path, *, replace: bool = False) -> None:
        finish(desk.attachments.export(attachment_id, path, replace=replace))

    return out


def test_an_exported_file_is_whole_private_and_noted(
    desk: Desk, case_id: CaseId, large: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "buiten"
    folder.mkdir()
    export(desk, case_id, large)(folder / "foto.bin")
    assert [each.name for each in folder.iterdir()] == ["foto.bin"]
    assert (folder / "foto.bin").read_bytes() == large.read_bytes()
    if os.name == "posix":
        assert (folder / "foto.bin").stat().st_mode & 0o777 == 0o600
    assert logged(desk) == [(LoggedAct.ATTACHMENT_EXPORTED, case_id)]


def test_nothing_is_replaced_unasked(
    desk: Desk, case_id: CaseId, make_file: MakeFile, tmp_path: Path
) -> None:
    out = export(desk, case_id, make_file())
    there = make_file("er stond al iets.txt", b"blijft")
    with pytest.raises(FileExistsError):
        out(there)
    assert there.read_bytes() == b"blijft"
    assert logged(desk) == []
    out(there, replace=True)
    assert there.read_bytes() == b"Beste lezer"
    with pytest.raises(FileExistsError):
        out(tmp_path, replace=True)
    assert not list(tmp_path.glob(".*.part"))


def test_nothing_is_exported_into_the_vault(
    desk: Desk, case_id: CaseId, make_file: MakeFile, vault_folder: Path
) -> None:
    before = sorted(vault_folder.iterdir())
    with pytest.raises(InsideVault):
        export(desk, case_id, make_file())(vault_folder / "brief.txt")
    assert sorted(vault_folder.iterdir()) == before


def test_nothing_is_exported_into_another_vault(
    desk: Desk, case_id: CaseId, make_file: MakeFile, new_vault: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    shutil.copytree(new_vault, other, ignore=shutil.ignore_patterns("ballast.bin"))
    (other / "quarantine").mkdir()
    out = export(desk, case_id, make_file())
    header = (other / "vault.hdr").read_bytes()
    for place in (other / "brief.txt", other / "vault.hdr", other / "quarantine" / "brief.txt"):
        with pytest.raises(InsideVault):
            out(place, replace=True)
    assert (other / "vault.hdr").read_bytes() == header
    assert logged(desk) == []


def test_a_folder_that_cannot_be_listed_takes_an_export(
    desk: Desk,
    case_id: CaseId,
    make_file: MakeFile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_folder: Path) -> bool:
        raise FolderNotUsable(error_number=errno.EACCES)

    monkeypatch.setattr(outside_files, "holds_vault_files", refuse)
    export(desk, case_id, make_file())(tmp_path / "brief uit.txt")
    assert (tmp_path / "brief uit.txt").read_bytes() == b"Beste lezer"


def test_an_export_that_cannot_be_noted_leaves_nothing(
    desk: Desk,
    case_id: CaseId,
    make_file: MakeFile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    out = export(desk, case_id, make_file())
    folder = tmp_path / "buiten"
    folder.mkdir()
    monkeypatch.setattr("vpdesk.storage.log.LogRepository.note", full)
    with pytest.raises(DiskFull):
        out(folder / "brief.txt")
    assert list(folder.iterdir()) == []


def test_a_place_that_takes_no_file_is_told(
    desk: Desk, case_id: CaseId, make_file: MakeFile, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError):
        export(desk, case_id, make_file())(tmp_path / "absent" / "brief.txt")
    assert logged(desk) == []


def test_figures_do_not_count_attachments(desk: Desk, case_id: CaseId, make_file: MakeFile) -> None:
    def counted() -> object:
        row = next(iter(desk.cases.list(CaseFilter())))
        return row, desk.cases.get(case_id)

    before = counted()
    attach(desk, case_id, make_file())
    assert counted() == before
