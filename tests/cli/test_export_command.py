"""The whole register from a terminal."""

import json
from pathlib import Path

import openpyxl

from tests.cli.conftest import REGISTERS, Run


def test_the_register_is_written_as_its_name_says(
    run: Run, opened: tuple[object, ...], tmp_path: Path
) -> None:
    run("import", REGISTERS / "wur-2017.csv", "--organisation", "De Linde", *opened)
    place = tmp_path / "register.json"

    made = run("export", place, *opened)

    assert (made.code, made.out) == (0, f"Het register staat in {place}.\n")
    assert "valt onder uw geheimhouding" in made.err
    register = json.loads(place.read_bytes())
    assert [row["name"] for row in register["tables"]["organisation"]] == ["De Linde"]
    book = tmp_path / "register.xlsx"
    options = ("--without-names", "--without-texts")
    assert run("--language", "en", "export", book, *options, *opened).code == 0
    about = openpyxl.load_workbook(book)["About this file"]
    assert [about["B5"].value, about["B6"].value] == ["no", "no"]


def test_nothing_is_overwritten_unasked(
    run: Run, vault: Path, opened: tuple[object, ...], tmp_path: Path
) -> None:
    place = tmp_path / "register.json"
    place.write_text("mine", encoding="utf-8")
    refused = run("export", place, *opened)
    assert (refused.code, place.read_text("utf-8")) == (1, "mine")
    assert "--replace" in refused.err
    assert run("export", place, "--replace", *opened).code == 0
    assert place.read_bytes().startswith(b"{")
    assert run("export", tmp_path / "register.doc", *opened).code == 1
    assert run("export", vault / "register.json", *opened).code == 1
