"""What docs/anonymity.md shows and names is so."""

import json
import re
from pathlib import Path

import pytest

from vpdesk.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "anonymity.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"`([\w-]+\.json)`:\n\n```json\n(.*?)```", PAGE, re.DOTALL)
CONSOLE = re.findall(r"```console\n\$ vpdesk (.*?)\n(.*?)```", PAGE, re.DOTALL)
FORMS = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)


def test_the_example_is_what_the_command_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, content in EXAMPLES:
        (tmp_path / name).write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    ((command, shown),) = CONSOLE
    assert main(command.split()) == 3
    said = capsys.readouterr().out
    assert [line.rstrip() for line in said.splitlines()] == shown.splitlines()
    for name, _ in EXAMPLES:
        assert main(["audit", name]) == 0


def test_the_output_for_programs_has_the_fields_that_are_described(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / name for name, _ in EXAMPLES]
    for file, (_, content) in zip(files, EXAMPLES, strict=True):
        file.write_text(content, encoding="utf-8")
    main(["audit", *map(str, files), "--json"])
    said, described = json.loads(capsys.readouterr().out), json.loads(FORMS[-1])
    assert said.keys() == described.keys()
    edition, shown = said["editions"][0], described["editions"][0]
    assert edition.keys() == shown.keys()
    assert edition["total"] == shown["total"]
    assert edition["tables"][0] | {"rows": None} == shown["tables"][0] | {"rows": None}
    assert edition["tables"][0]["rows"][0] == shown["tables"][0]["rows"][0]
    (group,) = (each for each in said["groups"] if each["labels"] == ["vrouw"])
    assert group | {"organisation": "…"} == described["groups"][0]


def test_the_format_that_is_described_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "told.json"
    labels = iter("abcd")
    file.write_text(
        re.sub('"label": "…"', lambda _: f'"label": "{next(labels)}"', FORMS[0]), "utf-8"
    )
    assert main(["audit", str(file)]) in {0, 3}
    assert capsys.readouterr().err == ""


def test_every_test_that_is_named_is_there() -> None:
    place = ""
    named = 0
    for each in re.findall(r"`((?:tests|benchmarks|vpdesk)/[\w/]+(?:\.py|/)?|test_\w+)`", PAGE):
        if not each.startswith("test_"):
            place = each
            assert (ROOT / place).exists(), place
        else:
            assert f"def {each}(" in (ROOT / place).read_text(encoding="utf-8"), (place, each)
            named += 1
    assert named > 30
