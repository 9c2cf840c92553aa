"""The sample practice lies apart: whatever goes wrong with it, a real vault is never touched."""

import errno
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.fixtures import CHEAPEST, TODAY
from tests.reports.reading import pages_of
from vpdesk.domain.case_file import CaseFileOrder
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.referral_contacts import ReferralContactFilter
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.settings import ADVISER_NAME
from vpdesk.security import os_keyring
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    DiskFull,
    HeaderDamaged,
    PlaceRefused,
    SampleProblem,
    SampleRefused,
    StorageFailed,
    VaultError,
)
from vpdesk.services.progress import Progress, finish
from vpdesk.services.sample_practice import sample_practice, sample_vault
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen

CASES = 3
EVERY = CaseFilter(statuses=frozenset())


def made_in(folder: Path) -> Path:
    finish(sample_vault.make(folder, today=lambda: TODAY, cases=CASES))
    return folder


def opened(folder: Path) -> Desk:
    return sample_vault.open_sample(folder, today=lambda: TODAY)


def problem_of(refusal: pytest.ExceptionInfo[SampleRefused]) -> SampleProblem:
    return refusal.value.problem


def contents(folder: Path) -> dict[str, str]:
    return {
        str(each.relative_to(folder)): hashlib.sha256(each.read_bytes()).hexdigest()
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


@pytest.fixture(scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_in(tmp_path_factory.mktemp("sample") / "practice")


@pytest.fixture
def folder(_made: Path, tmp_path: Path) -> Path:
    """Give a practice that was made whole."""
    copy = tmp_path / "practice"
    shutil.copytree(_made, copy, ignore=shutil.ignore_patterns("ballast.bin"))
    return copy


@pytest.fixture
def without_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let making one take less: its reports, which take most of the time, are not looked at."""
    monkeypatch.setattr(sample_practice, "write_reports", lambda *_args, **_options: iter(()))


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every question to the keyring of the computer fail the test."""
    asked: list[object] = []
    ask = os_keyring._ask

    def watched(keyring: Keyring, question: Callable[[Any], Any]) -> object:
        if keyring is os_keyring.SYSTEM_KEYRING:
            asked.append(question)
        return ask(keyring, question)

    monkeypatch.setattr(os_keyring, "_ask", watched)
    yield
    assert asked == []


def test_a_made_practice_opens_without_a_password_and_says_that_it_is_invented(
    folder: Path,
) -> None:
    desk = opened(folder)

    assert sample_vault.is_there(folder)
    assert sample_vault.is_sample(desk)
    assert desk.cases.count(EVERY) == CASES
    desk.close()


def papers_of(desk: Desk, language: str) -> dict[str, bytes]:
    """Print everything that a desk with cases and a report of 2024 can print."""
    organisation_id = next(row.organisation.id for row in desk.organisations.list() if row.cases)
    periods = {EditionKind.INTERIM: calendar_year(TODAY.year)}
    kinds = (EditionKind.ANNUAL, EditionKind.INTERIM, EditionKind.HOURS, EditionKind.YEARS)
    orders = {
        kind: EditionOrder(
            kind=kind,
            organisation_id=organisation_id,
            period=periods.get(kind, calendar_year(2024)),
            language=language,
        )
        for kind in kinds
    }
    desk.annual_reports.keep_texts(organisation_id, calendar_year(2024), ReportTexts())
    issued = finish(desk.editions.issue(orders[EditionKind.ANNUAL]))
    case_id = desk.cases.list(EVERY)[0].id
    file = CaseFileOrder(case_id=case_id, language=language)
    address = desk.referral_contacts.list(ReferralContactFilter())[0]
    addresses = desk.address_papers
    return {
        **{kind.value: desk.editions.preview(order) for kind, order in orders.items()},
        "final": issued.pdf,
        "proof": desk.editions.certificate_pdf(issued.edition.id, language=language),
        "case": finish(desk.case_papers.case_file(file)).pdf,
        "card": finish(addresses.referral_card(address.id, language=language)).pdf,
        "list": finish(addresses.address_list(ReferralContactFilter(), language=language)).pdf,
    }


@pytest.mark.parametrize(
    ("language", "notice"),
    [
        ("nl", "Voorbeeldpraktijk – verzonnen gegevens"),
        ("en", "Sample practice – invented data"),
    ],
)
def test_every_page_that_leaves_it_says_that_it_is_invented(
    folder: Path, language: str, notice: str
) -> None:
    desk = opened(folder)
    papers = papers_of(desk, language)
    adviser = desk.settings.get(ADVISER_NAME)
    desk.close()

    assert adviser == "Praktijk Omzien (voorbeeldpraktijk)"
    for name, pdf in papers.items():
        assert all(page.startswith(notice) for page in pages_of(pdf)), name


def test_another_vault_is_not_called_invented(desk: Desk) -> None:
    assert not sample_vault.is_sample(desk)


@pytest.mark.usefixtures("without_reports")
def test_making_tells_how_far_it_is_and_replaces_what_was_there(folder: Path) -> None:
    desk = opened(folder)
    desk.settings.put("mine", "typed here")
    desk.close()

    told = list(sample_vault.make(folder, today=lambda: TODAY, cases=CASES))

    assert told[0] == Progress(0, CASES)
    assert told[-1].done == told[-1].total
    desk = opened(folder)
    assert desk.settings.get("mine") is None
    desk.close()


def test_a_cancelled_making_leaves_nothing(tmp_path: Path) -> None:
    job = sample_vault.make(tmp_path / "practice", today=lambda: TODAY, cases=CASES)
    for _ in range(4):
        next(job)
    assert any(tmp_path.iterdir())

    job.close()

    assert not any(tmp_path.iterdir())


@pytest.mark.usefixtures("without_reports")
@pytest.mark.parametrize("steps", [2, 4])
def test_a_killed_making_never_opens_and_is_made_anew(tmp_path: Path, steps: int) -> None:
    left = tmp_path / "left"
    job = sample_vault.make(tmp_path / "practice", today=lambda: TODAY, cases=CASES)
    for _ in range(steps):
        next(job)
    shutil.copytree(tmp_path, left, ignore=shutil.ignore_patterns("left"))
    job.close()
    folder = left / "practice"
    assert not sample_vault.is_there(folder)

    made_in(folder)

    assert [each.name for each in left.iterdir()] == ["practice"]
    opened(folder).close()


@pytest.mark.usefixtures("without_reports")
@pytest.mark.parametrize("steps", [3, 5])
def test_a_process_killed_while_it_makes_one_leaves_none(tmp_path: Path, steps: int) -> None:
    folder = tmp_path / "practice"
    making = "\n".join(
        (
            "import sys",
            "from datetime import date",
            "from pathlib import Path",
            "from vpdesk.services.sample_practice import sample_vault",
            f"day = date.fromisoformat('{TODAY}')",
            f"made = sample_vault.make(Path(sys.argv[1]), today=lambda: day, cases={CASES})",
            "for step in made:",
            "    print(step, flush=True)",
        )
    )
    command = [sys.executable, "-c", making, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(steps):
            assert process.stdout.readline()
        process.kill()

    assert process.returncode != 0
    assert [each.name for each in tmp_path.iterdir()] == ["practice.unfinished"]
    assert not sample_vault.is_there(folder)
    with pytest.raises(SampleRefused):
        opened(folder)

    made_in(folder)
    assert [each.name for each in tmp_path.iterdir()] == ["practice"]
    desk = opened(folder)
    assert desk.cases.count(EVERY) == CASES
    desk.close()


@pytest.mark.usefixtures("without_reports")
def test_a_killed_removal_is_finished_by_the_next_making(folder: Path) -> None:
    (folder / "vault.hdr").unlink()
    (folder / "vault.hdr2").write_bytes(b"")

    made_in(folder)

    opened(folder).close()


@pytest.mark.usefixtures("without_reports")
def test_an_empty_folder_in_its_place_is_taken(tmp_path: Path) -> None:
    (tmp_path / "practice").mkdir()

    opened(made_in(tmp_path / "practice")).close()


def test_there_is_nothing_to_open_before_it_is_made(tmp_path: Path) -> None:
    assert not sample_vault.is_there(tmp_path / "practice")
    with pytest.raises(SampleRefused) as refusal:
        opened(tmp_path / "practice")
    assert problem_of(refusal) is SampleProblem.NOT_READABLE


def test_a_removed_practice_is_gone_and_can_be_removed_again(folder: Path) -> None:
    sample_vault.remove(folder)
    sample_vault.remove(folder)

    assert not folder.exists()


def test_a_real_vault_in_its_place_is_neither_opened_nor_removed(
    vault_folder: Path,
) -> None:
    before = contents(vault_folder)
    for act in (sample_vault.remove, made_in):
        with pytest.raises(SampleRefused) as refusal:
            act(vault_folder)
        assert problem_of(refusal) is SampleProblem.OCCUPIED
    with pytest.raises(SampleRefused) as refusal:
        opened(vault_folder)
    assert problem_of(refusal) is SampleProblem.NOT_READABLE
    assert {**contents(vault_folder), "instance.lock": ""} == {**before, "instance.lock": ""}


@pytest.mark.parametrize("way", [WayToOpen.PASSWORD, WayToOpen.KEYRING])
def test_not_even_the_mark_lets_a_vault_with_other_secrets_be_removed(
    way: WayToOpen, vault_folder: Path, tmp_path: Path
) -> None:
    real = vault_folder
    if way is WayToOpen.PASSWORD:
        real = tmp_path / "own"
        prepared = vaults.prepare(
            real, way=way, password="zeven zwarte zwanen", today=lambda: TODAY, argon2=CHEAPEST
        )
        code = prepared.recovery_code
        vaults.create(prepared, typed_code=code, today=lambda: TODAY).close()
    (real / sample_vault.MARK).touch()

    with pytest.raises(SampleRefused) as refusal:
        sample_vault.remove(real)

    assert problem_of(refusal) is SampleProblem.OCCUPIED
    assert (real / "data-0001.db").is_file()


def test_a_vault_with_the_published_password_alone_is_not_taken_for_invented(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "practice"
    prepared = vaults.prepare(
        folder,
        way=WayToOpen.PASSWORD,
        password=sample_vault.SAMPLE_PASSWORD,
        today=lambda: TODAY,
        argon2=CHEAPEST,
    )
    vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: TODAY).close()

    for act in (opened, sample_vault.remove):
        with pytest.raises(SampleRefused) as refusal:
            act(folder)
        assert problem_of(refusal) is SampleProblem.OCCUPIED


def test_a_link_to_somewhere_else_is_left_alone(folder: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder)

    assert not sample_vault.is_there(link)
    with pytest.raises(SampleRefused) as refusal:
        sample_vault.remove(link)
    assert problem_of(refusal) is SampleProblem.OCCUPIED
    assert sample_vault.is_there(folder)


def test_a_plain_file_in_its_place_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "practice").write_text("iets anders", encoding="utf-8")

    with pytest.raises(SampleRefused) as refusal:
        made_in(tmp_path / "practice")

    assert problem_of(refusal) is SampleProblem.OCCUPIED
    assert (tmp_path / "practice").read_text(encoding="utf-8") == "iets anders"


def test_what_another_window_works_with_is_neither_opened_nor_removed(folder: Path) -> None:
    desk = opened(folder)
    for act in (opened, sample_vault.remove, made_in):
        with pytest.raises(SampleRefused) as refusal:
            act(folder)
        assert problem_of(refusal) is SampleProblem.BUSY
    desk.close()
    opened(folder).close()


@pytest.mark.usefixtures("without_reports")
def test_a_damaged_practice_says_so_and_is_made_anew(folder: Path) -> None:
    for name in ("vault.hdr", "vault.hdr2"):
        (folder / name).write_bytes(b"no header")

    with pytest.raises(SampleRefused) as refusal:
        opened(folder)

    assert problem_of(refusal) is SampleProblem.NOT_READABLE
    assert isinstance(refusal.value.__cause__, HeaderDamaged)
    opened(made_in(folder)).close()


def test_too_little_room_is_told_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    little = SimpleNamespace(free=sample_vault.ROOM - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: little)

    with pytest.raises(SampleRefused) as refusal:
        made_in(tmp_path / "deeper" / "practice")

    assert problem_of(refusal) is SampleProblem.NO_ROOM
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (DiskFull(), SampleProblem.NO_ROOM),
        (OSError(errno.ENOSPC, "full"), SampleProblem.NO_ROOM),
        (OSError(errno.EIO, "broken"), SampleProblem.NOT_WRITABLE),
        (StorageFailed(1), SampleProblem.NOT_WRITABLE),
    ],
)
def test_a_disk_that_gives_out_half_way_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, problem: SampleProblem
) -> None:
    def give_out(desk: Desk, *, cases: int) -> Iterator[Progress]:
        yield Progress(0, cases)
        raise error

    monkeypatch.setattr(sample_practice, "fill", give_out)

    with pytest.raises(SampleRefused) as refusal:
        made_in(tmp_path / "practice")

    assert problem_of(refusal) is problem
    assert not any(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the system must refuse")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(SampleRefused) as refusal:
        made_in(tmp_path / "practice")
    tmp_path.chmod(0o700)
    assert problem_of(refusal) is SampleProblem.NOT_WRITABLE


def test_a_file_where_its_folder_should_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SampleRefused) as refusal:
        made_in(tmp_path / "file" / "practice")
    assert problem_of(refusal) is SampleProblem.NOT_WRITABLE


def test_a_place_where_no_vault_may_lie_is_refused_as_for_any_vault(tmp_path: Path) -> None:
    with pytest.raises(PlaceRefused):
        made_in(tmp_path / "Dropbox" / "practice")
    assert issubclass(PlaceRefused, VaultError)


@pytest.mark.parametrize(
    ("sample", "vault", "apart"),
    [
        ("data/sample", "data/vault", True),
        ("data/sample", "data/sample", False),
        ("data/vault/sample", "data/vault", False),
        ("data/sample", "data", False),
        ("data/sample", "data/sample/vault", False),
        ("data/sample", "data/sample-2", True),
    ],
)
def test_neither_folder_may_lie_in_the_other(
    tmp_path: Path, sample: str, vault: str, apart: bool
) -> None:
    assert sample_vault.lies_apart(tmp_path / sample, tmp_path / vault) is apart
