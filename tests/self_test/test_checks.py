"""A check that fails says so and stops nobody; the report is whole after each."""

import json
import sys
from pathlib import Path

import pytest

from vpdesk.self_test import library_checks, run, vault_checks
from vpdesk.self_test.checks import Wrong, carry_out
from vpdesk.self_test.made import Made
from vpdesk.self_test.report import Report


def fails() -> str:
    raise Wrong("the ink is dry")


def breaks() -> str:
    return str(1 // 0)


def test_what_is_wrong_is_told_in_its_words() -> None:
    outcome = carry_out("ink", fails)
    assert (outcome.ok, outcome.detail) == (False, "the ink is dry")


def test_any_other_failure_is_told_with_its_place() -> None:
    outcome = carry_out("sum", breaks)
    assert not outcome.ok
    assert outcome.detail.startswith("ZeroDivisionError: ")
    assert "test_checks.py:" in outcome.detail


def test_a_report_is_well_only_when_it_is_complete(tmp_path: Path) -> None:
    report = Report(file=tmp_path / "report.json")
    report.note(carry_out("ink", lambda: "wet"))
    assert not json.loads(report.file.read_text(encoding="utf-8"))["ok"]
    report.finish()
    assert json.loads(report.file.read_text(encoding="utf-8"))["ok"]


def test_one_failed_check_makes_the_report_fail(tmp_path: Path) -> None:
    report = Report(file=tmp_path / "report.json")
    report.note(carry_out("ink", fails))
    report.note(carry_out("paper", lambda: "dry"))
    report.finish()
    told = json.loads(report.file.read_text(encoding="utf-8"))
    assert [each["ok"] for each in told["checks"]] == [False, True]
    assert not report.ok


def test_a_check_after_a_failed_one_is_still_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def second() -> str:
        made.append("second")
        return "made"

    checks = [("first", fails), ("second", second)]
    monkeypatch.setattr(run, "_checks", lambda *_, **__: iter(checks))

    code = run.run_self_test(["--selftest", str(tmp_path / "report.json")])

    assert (code, made) == (1, ["second"])
    assert [each.name for each in tmp_path.iterdir()] == ["report.json"]


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "report.json.folder").mkdir()
    kept = tmp_path / "report.json.folder" / "letter"
    kept.touch()

    assert run.run_self_test(["--selftest", str(tmp_path / "report.json")]) == 1
    assert kept.exists()
    told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert told["checks"][0]["detail"].startswith(f"{kept.parent} is in the way; ")


def test_a_report_that_cannot_be_written_is_told_in_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "no-such-folder" / "report.json"
    with pytest.raises(SystemExit, match="1"):
        run.run_self_test(["--selftest", str(file)])
    assert capsys.readouterr().err == f"vpdesk: {file}: No such file or directory\n"


def test_a_module_that_must_not_be_there_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library_checks, "is_frozen", lambda: True)
    assert library_checks.banned(("vpdesk.no_such",)) == "1 modules are not there"
    with pytest.raises(Wrong, match="json"):
        library_checks.banned(("vpdesk.no_such", "json"))


def test_without_a_vault_what_needs_one_says_so(tmp_path: Path) -> None:
    outcome = carry_out("report", lambda: vault_checks.report(Made(folder=tmp_path)))
    assert outcome.detail == "there is no vault to try it with"


def test_a_library_that_is_missing_fails_each_check_that_needs_it_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("vpdesk.self_test.vault_checks", raising=False)
    monkeypatch.setitem(sys.modules, "vpdesk.self_test.vault_checks", None)
    report = Report(file=tmp_path / "report.json")
    checks = run._checks(tmp_path, report, needed=False, for_qt=[])
    outcomes = {
        name: carry_out(name, check).ok
        for name, check in checks
        if name in {"cards", "migration", "vault"}
    }
    assert outcomes == {"cards": True, "migration": False, "vault": False}
