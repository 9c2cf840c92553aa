"""A real register comes in and gives exactly the figures that were counted by hand."""

import csv
import json
import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import REGISTERS, Run
from tests.reports.reading import rows_of, token_in

TABLES = {
    "Aard": "category",
    "Positie melder": "reporter_position",
    "Soort": "kind",
    "Stappen": "steps",
}
REGISTER = REGISTERS / "wur-2017.csv"
NAME = "Wageningen University & Research"

every_register = pytest.mark.parametrize(
    "register", sorted(REGISTERS.glob("*.csv")), ids=lambda each: each.stem
)


def expected_of(register: Path) -> dict[str, Any]:
    text = register.with_suffix(".expected.json").read_text(encoding="utf-8")
    expected: dict[str, Any] = json.loads(text)
    return expected


@every_register
def test_imported_register_gives_the_figures_counted_by_hand(
    register: Path, run: Run, opened: tuple[object, ...]
) -> None:
    expected = expected_of(register)
    name, period = expected["organisation"], "..".join(expected["period"])
    assert run("import", register, *opened, "--organisation", name).code == 0
    done = run("figures", *opened, "--organisation", name, "--period", period, "--json")
    figures = json.loads(done.out)
    assert figures["organisation"] == name
    assert figures["period"] == expected["period"]
    assert figures["cases"] == expected["cases"]
    assert figures["issues"] == expected.get("issues", figures["issues"])
    for heading, counts in expected["tables"].items():
        assert figures["tables"][TABLES[heading]] == counts


@every_register
def test_printed_report_tells_exactly_what_its_twin_tells(
    register: Path, run: Run, opened: tuple[object, ...], tmp_path: Path
) -> None:
    expected = expected_of(register)
    name = expected["organisation"]
    run("import", register, *opened, "--organisation", name)
    pdf, twin = tmp_path / "report.pdf", tmp_path / "report.json"
    period = expected["period"][0][:4]
    command = ("report", *opened, "--organisation", name, "--period", period)
    assert run(*command, "--pdf", pdf, "--twin", twin).code == 0
    told = json.loads(twin.read_bytes())
    assert told["total"] == expected["cases"]
    wanted = [
        (row["label"], interval(row["count"])) for table in told["tables"] for row in table["rows"]
    ]
    printed = [
        (label, (token.lo, token.hi))
        for label, *cells in rows_of(pdf.read_bytes())
        for token in [token_in(cells[0], told["total"])]
    ]
    assert printed == wanted
    assert len(wanted) > 10
    assert all(lo == 0 or lo >= told["k"] for _, (lo, _) in printed)


def interval(count: int | list[int | None]) -> tuple[int | None, int | None]:
    return (count, count) if isinstance(count, int) else (count[0], count[1])


def test_order_days_and_numbers_leave_no_trace_in_a_report(
    run: Run, new_folder: Callable[[str], Path], password_file: Path, tmp_path: Path
) -> None:
    shuffled = tmp_path / "shuffled.csv"
    with REGISTER.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    chance = random.Random(5)
    chance.shuffle(rows)
    for number, row in enumerate(rows):
        day = date(2017, 1, 1) + timedelta(days=chance.randrange(365))
        row |= {"Nr": f"X{900 - number}", "Datum melding": f"{day:%d-%m-%Y}", "Afgesloten op": ""}
    with shuffled.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    written = []
    for register, name in ((REGISTER, "one"), (shuffled, "other")):
        opened = ("--vault", new_folder(name), "--password-file", password_file)
        run("import", register, *opened, "--organisation", NAME)
        files = tmp_path / f"{name}.pdf", tmp_path / f"{name}.json"
        command = ("report", *opened, "--organisation", NAME, "--period", 2017)
        assert run(*command, "--pdf", files[0], "--twin", files[1]).code == 0
        written.append([file.read_bytes() for file in files])
    assert written[0] == written[1]


def test_no_word_of_a_register_lies_in_plain(
    run: Run, vault: Path, opened: tuple[object, ...], home: Path, tmp_path: Path
) -> None:
    register = tmp_path / "register.csv"
    register.write_text(
        "Datum melding;Afdeling;Aard;Codenaam;Notitie\n"
        "03-02-2024;Zandloperkwartier;pesten;Zilverschoon;Melder noemt het Kwikstaartoverleg\n",
        encoding="utf-8",
    )
    name = "Pijlkruidstichting"
    assert run("import", register, *opened, "--organisation", name).code == 0
    run("figures", *opened, "--organisation", name, "--period", 2024)
    words = ("Zandloperkwartier", "Kwikstaartoverleg", "Pijlkruidstichting", "pesten", "03-02-2024")
    files = [file for folder in (vault, home) for file in folder.rglob("*") if file.is_file()]
    assert len(files) >= 3
    assert [file for file in files if holds_any(file, words)] == []
    assert holds_any(register, words[:1])


def holds_any(file: Path, words: tuple[str, ...]) -> bool:
    content = file.read_bytes()
    spelled = {form for word in words for form in (word, word.lower(), word.upper())}
    return any(
        word.encode(code) in content
        for word in spelled
        for code in ("utf-8", "utf-16-le", "utf-16-be")
    )


def test_dry_run_changes_nothing(run: Run, opened: tuple[object, ...]) -> None:
    done = run("import", REGISTER, *opened, "--organisation", NAME, "--dry-run")
    assert done.code == 0
    assert "83 rijen gelezen, 83 zaken met 83 kwesties" in done.out
    assert "Er is niets overgenomen." in done.out
    assert run("organisations", *opened).out == "Er zijn nog geen opdrachtgevers.\n"


def test_import_tells_everything_as_json(run: Run, opened: tuple[object, ...]) -> None:
    done = run("import", REGISTER, *opened, "--organisation", NAME, "--json")
    told = json.loads(done.out)
    assert done.err == ""
    assert told["taken_over"]
    assert (told["rows"], told["cases"], told["issues"], told["contacts"]) == (83, 83, 83, 192)
    assert told["columns"]["Datum melding"] == "registered_on"
    assert told["new_terms"]["category"] == ["overig"]
    assert (told["refused_rows"], told["problems"], told["foreign_rows"]) == (0, [], [])
    assert told["taken_over_before"] == 0
    again = run("import", REGISTER, *opened, "--organisation", NAME, "--json", "--dry-run")
    assert json.loads(again.out)["taken_over_before"] == 83


def test_rows_that_cannot_be_read_keep_everything_out(
    run: Run, opened: tuple[object, ...], tmp_path: Path
) -> None:
    register = tmp_path / "register.csv"
    register.write_text(
        "Datum;Aard;Soort\n01-02-2024;pesten;melding\n31-02-2024;pesten;klacht\n", encoding="utf-8"
    )
    command = ("import", register, *opened, "--organisation", "Stichting")
    refused = run(*command)
    assert refused.code == 4
    assert "Rij 3: Het veld datum bevat een dag die niet bestaat. Deze rij" in refused.err
    assert "1 rijen zijn niet te lezen. Er is niets overgenomen." in refused.err
    assert run("organisations", *opened).out == "Er zijn nog geen opdrachtgevers.\n"
    assert run(*command, "--skip-bad-rows").code == 0
    listed = json.loads(run("organisations", *opened, "--json").out)
    assert listed == [{"name": "Stichting", "cases": 1, "running": 1}]


def test_column_can_be_assigned_and_left_out(
    run: Run, opened: tuple[object, ...], tmp_path: Path
) -> None:
    register = tmp_path / "register.csv"
    register.write_text("Wanneer het was;Aard\n01-02-2024;pesten\n", encoding="utf-8")
    command = ("import", register, *opened, "--organisation", "Stichting")
    unknown = run(*command)
    assert unknown.code == 1
    assert unknown.err.startswith("Geen kolom is herkend als datum.")
    assigned = ("--column", "Wanneer het was=registered_on", "--column", "Aard=")
    done = run(*command, *assigned, "--json")
    assert json.loads(done.out)["columns"] == {"Wanneer het was": "registered_on", "Aard": None}
    for wrong in ("Elders=registered_on", "Aard=bestaat niet"):
        assert run(*command, "--column", wrong).code == 2
    text = run(*command, *assigned)
    assert "Wanneer het was → datum" in text.out
    assert "Aard → niet overgenomen" in text.out
    assert "Uit een bestand met deze naam zijn al 1 zaken overgenomen." in text.out


def test_rows_of_another_organisation_stay_out(
    run: Run, opened: tuple[object, ...], tmp_path: Path
) -> None:
    register = tmp_path / "register.csv"
    lines = ["01-02-2024;Linde;Noord", "02-02-2024;Linde;Zuid", "03-02-2024;Wilg;Oost"]
    lines += ["04-02-2024;Linde;Noord" for _ in range(60)]
    lines += ["geen dag;Linde;Noord" for _ in range(60)]
    register.write_text("\n".join(["Datum;Organisatie;Afdeling", *lines]), encoding="utf-8")
    done = run("import", register, *opened, "--organisation", "Linde", "--skip-bad-rows")
    assert done.code == 0
    assert "1 rijen noemen een andere opdrachtgever en blijven buiten deze kluis: 4" in done.out
    assert "Nieuwe onderdelen: Noord, Zuid" in done.out
    assert "… en nog 10." in done.err


def test_register_of_other_organisations_makes_none(
    run: Run, opened: tuple[object, ...], tmp_path: Path
) -> None:
    register = tmp_path / "register.csv"
    register.write_text("Datum;Organisatie\n01-02-2024;Linde\n02-02-2024;Wilg\n", encoding="utf-8")
    done = run("import", register, *opened, "--organisation", "Beuk")
    assert done.code == 1
    assert done.err.startswith("Geen enkele rij in dit bestand is van Beuk.")
    assert run("organisations", *opened).out == "Er zijn nog geen opdrachtgevers.\n"
