"""The annual report in files: whole, in place, and never beside the vault's own."""

import errno
import json
import os
import stat
from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.conftest import PASSWORD, REGISTERS, Run
from tests.reports.reading import text_of
from vpdesk.domain.log import LoggedAct
from vpdesk.services.vaults import vaults

NAME = "Universiteit"


@pytest.fixture
def command(run: Run, opened: tuple[object, ...]) -> tuple[object, ...]:
    """Give the beginning of a command about an organisation with a register."""
    run("import", REGISTERS / "wur-2017.csv", *opened, "--organisation", NAME)
    return ("report", *opened, "--organisation", NAME, "--period", 2017)


COUNTS = "Ook een concept telt als verteld: het telt mee in elke latere controle.\n"


def test_report_and_twin_replace_what_was_there(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    pdf, twin = tmp_path / "report.pdf", tmp_path / "report.json"
    pdf.write_bytes(b"of before")
    done = run(*command, "--pdf", pdf, "--twin", twin)
    assert (done.code, done.err) == (0, "")
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert f"Het verslag (concept) staat in {pdf}." in done.out
    assert f"De machineleesbare tweeling staat in {twin}." in done.out
    assert done.out.endswith("Buiten de kluis zijn deze bestanden niet meer versleuteld.\n")
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in (pdf, twin)} == {0o600}


def test_a_report_that_was_written_is_in_the_log(
    run: Run, command: tuple[object, ...], vault: Path, tmp_path: Path
) -> None:
    run(*command, "--pdf", tmp_path / "absent" / "report.pdf")
    run(*command, "--pdf", tmp_path / "report.pdf")
    desk = vaults.unlock_with_password(vault, PASSWORD)
    saved = desk.log.entries(limit=9, acts=[LoggedAct.REPORT_SAVED])
    desk.close()
    assert [(each.organisation_name, each.way) for each in saved] == [(NAME, "password")]


def test_period_without_cases_gives_a_full_report(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    pdf, twin = tmp_path / "report.pdf", tmp_path / "report.json"
    english = ("--report-language", "en", "--period", "2015-Q3")
    assert run(*command, *english, "--pdf", pdf).code == 0
    assert run(*command, *english, "--twin", twin).code == 0
    assert "fewer than 5 reporters" in text_of(pdf.read_bytes())
    told = json.loads(twin.read_bytes())
    assert told["period"] == ["2015-07-01", "2015-09-30"]
    assert (told["total"], told["tables"]) == ([0, 4], [])


def test_neither_file_is_left_when_one_cannot_be_written(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*"))
    done = run(*command, "--pdf", tmp_path / "report.pdf", "--twin", tmp_path / "none" / "it.json")
    assert (done.code, done.err) == (1, "Een bestand of map is er niet.\n")
    assert sorted(tmp_path.rglob("*")) == before


def test_full_disk_is_told_and_leaves_the_report_of_before(
    run: Run,
    command: tuple[object, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pdf = tmp_path / "report.pdf"
    pdf.write_bytes(b"of before")
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(os, "fsync", disk_full)
    done = run(*command, "--pdf", pdf)
    assert (done.code, done.err) == (1, f"{COUNTS}De schijf is vol. Er is niets geschreven.\n")
    assert pdf.read_bytes() == b"of before"
    assert sorted(tmp_path.iterdir()) == before
    issued = run(*command, "--issue", "--pdf", pdf)
    assert (issued.code, issued.err) == (1, "De schijf is vol. Er is niets geschreven.\n")


def test_disk_that_refuses_is_told_and_leaves_the_report_of_before(
    run: Run, command: tuple[object, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.EIO, "")

    pdf = tmp_path / "report.pdf"
    pdf.write_bytes(b"of before")
    monkeypatch.setattr(os, "fsync", refuse)
    done = run(*command, "--pdf", pdf)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(COUNTS)
    assert done.err.count("\n") == 2
    assert pdf.read_bytes() == b"of before"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes")
def test_report_takes_no_place_of_what_is_no_file(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    done = run(*command, "--pdf", tmp_path / "report.pdf", "--twin", pipe)
    assert (done.code, done.err) == (1, f"{pipe} is geen gewoon bestand. Kies een andere plaats.\n")
    assert pipe.is_fifo()
    assert not (tmp_path / "report.pdf").exists()


def disk_full(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "")


def test_folder_is_not_replaced_by_a_report(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "report.pdf"
    folder.mkdir()
    assert run(*command, "--pdf", folder).code == 1
    assert list(folder.iterdir()) == []


def test_report_stays_out_of_the_folder_of_the_vault(
    run: Run, command: tuple[object, ...], vault: Path
) -> None:
    before = sorted(vault.iterdir())
    done = run(*command, "--pdf", vault / "report.pdf")
    assert done.code == 1
    assert (
        done.err == f"{vault / 'report.pdf'} ligt in de map van de kluis. Kies een andere plaats.\n"
    )
    assert sorted(vault.iterdir()) == before


def test_report_needs_a_file_of_its_own(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    nowhere = run(*command)
    assert (nowhere.code, nowhere.err) == (1, "Geef --pdf, --twin of allebei.\n")
    same = run(*command, "--pdf", tmp_path / "report", "--twin", tmp_path / "." / "report")
    assert (same.code, same.err) == (1, "Geef --pdf en --twin elk een eigen bestand.\n")


def test_a_draft_that_left_is_said_to_count(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    told = run(*command, "--twin", tmp_path / "report.json").out
    assert "Ook een concept telt als verteld: het telt mee in elke latere controle.\n" in told


def test_an_issued_report_leaves_again_as_the_very_same_bytes(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    done = run(*command, "--issue", "--audience", "bestuur", "--pdf", first)
    assert (done.code, done.err) == (0, "")
    assert f"Het verslag is vastgesteld en staat in {first}.\n" in done.out
    assert "concept" not in done.out.casefold()
    again = run(*command, "--pdf", second)
    assert again.out.startswith(f"Het verslag is vastgesteld en staat in {second}.\n")
    assert "Het ging op " in again.out
    assert first.read_bytes() == second.read_bytes()
    assert "Concept" not in text_of(first.read_bytes())


def test_a_report_can_be_issued_without_writing_a_file(
    run: Run, command: tuple[object, ...], vault: Path
) -> None:
    done = run(*command, "--issue")
    assert (done.code, done.out) == (0, "Het verslag is vastgesteld.\n")
    desk = vaults.unlock_with_password(vault, PASSWORD)
    entries = desk.log.entries(limit=9, acts=[LoggedAct.REPORT_SAVED, LoggedAct.REPORT_ISSUED])
    (edition,) = desk.editions.list(desk.organisations.list()[0].organisation.id)
    desk.close()
    assert [each.act for each in entries] == [LoggedAct.REPORT_ISSUED]
    assert not edition.draft


def test_the_twin_of_an_issued_report_is_audited_without_the_vault(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    twin = tmp_path / "report.json"
    assert run(*command, "--issue", "--twin", twin).code == 0
    done = run("audit", twin)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"{NAME}, 2017-01-01 t/m 2017-12-31 (k = 5)\n")


@pytest.mark.parametrize("issue", [(), ("--issue",)])
def test_while_a_period_runs_only_an_interim_notice_leaves(
    run: Run, command: tuple[object, ...], tmp_path: Path, issue: tuple[str, ...]
) -> None:
    year = datetime.now().astimezone().year
    pdf, twin = tmp_path / "report.pdf", tmp_path / "report.json"
    refused = run(*command, "--period", year, *issue, "--pdf", pdf)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err == (
        f"De periode {year} loopt nog. Tot die voorbij is, kan er alleen een tussenbericht"
        " naar buiten.\n"
    )
    assert not pdf.exists()
    done = run(*command, "--period", year, "--kind", "interim", *issue, "--twin", twin)
    assert (done.code, done.err) == (0, "")
    told = json.loads(twin.read_bytes())
    assert (told["total"], told["tables"]) == ([0, 4], [])


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("interim", "Een tussenbericht gaat over een periode die begonnen is en nog loopt."),
        ("years", "Over 2017 is nog niets vastgesteld."),
        ("block", "Een verslag over 2017 kan alleen als dat vooraf zo is afgesproken,"),
    ],
)
def test_a_document_that_cannot_leave_is_told_why(
    run: Run, command: tuple[object, ...], tmp_path: Path, kind: str, sentence: str
) -> None:
    done = run(*command, "--kind", kind, "--issue", "--pdf", tmp_path / "report.pdf")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(sentence)
    assert done.err.count("\n") == 1
    assert not (tmp_path / "report.pdf").exists()


def test_a_time_statement_tells_no_reporters(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    twin = tmp_path / "report.json"
    done = run(*command, "--kind", "hours", "--issue", "--twin", twin)
    assert (done.code, done.err) == (0, "")
    assert "De urenstaat is vastgesteld.\n" in done.out
    assert json.loads(twin.read_bytes())["total"] is None


def test_nothing_is_told_when_the_file_cannot_be_written(
    run: Run, command: tuple[object, ...], vault: Path, tmp_path: Path
) -> None:
    assert run(*command, "--issue", "--pdf", tmp_path / "absent" / "report.pdf").code == 1
    desk = vaults.unlock_with_password(vault, PASSWORD)
    told = desk.editions.list(desk.organisations.list()[0].organisation.id)
    desk.close()
    assert told == ()


def test_a_kind_that_nothing_leaves_as_is_a_mistyped_command(
    run: Run, command: tuple[object, ...]
) -> None:
    assert run(*command, "--kind", "older", "--issue").code == 2


def test_a_report_that_would_give_somebody_away_names_what_left_before(
    run: Run, command: tuple[object, ...], tmp_path: Path
) -> None:
    early = run(*command, "--period", "2017-01-01..2017-09-30", "--twin", tmp_path / "early.json")
    assert (early.code, early.err) == (0, "")
    year = run(*command, "--issue", "--pdf", tmp_path / "year.pdf")
    assert (year.code, year.out) == (1, "")
    assert year.err.startswith(
        "Samen met wat eerder naar buiten ging (01-01-2017 t/m 30-09-2017) kan een lezer zien dat "
    )
    assert year.err.count("\n") == 1
    assert not (tmp_path / "year.pdf").exists()
