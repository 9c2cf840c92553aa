"""The acceptance cases of published literature, through `vpdesk audit` on files written by hand.

Where the other acceptance cases of the specification are tested stands in ``docs/anonymity.md``.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from vpdesk.cli.main import main

FILES = Path(__file__).parent.parent / "data" / "published"
Bounds = list[int | None]


def audited(capsys: pytest.CaptureFixture[str], *names: str) -> dict[str, Any]:
    """Return what `vpdesk audit --json` tells about the files of these names."""
    capsys.readouterr()
    code = main(["audit", *(str(FILES / f"{name}.json") for name in names), "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert code == (0 if found["safe"] else 3)
    return found


def row(found: dict[str, Any], variable: str, label: str, column: str | None = None) -> Bounds:
    """Return what can be derived of a row, which every table that has it has to agree on."""
    rows = [
        (each["low"], each["high"])
        for edition in found["editions"]
        for table in edition["tables"]
        if (table["variable"], table["column"]) == (variable, column)
        for each in table["rows"]
        if each["label"] == label
    ]
    (only,) = set(rows)
    return list(only)


def group(found: dict[str, Any], *labels: str) -> dict[str, Any]:
    """Return the one group of these labels that is nobody's row."""
    (only,) = (each for each in found["groups"] if each["labels"] == list(labels))
    derived: dict[str, Any] = only
    return derived


@pytest.mark.parametrize(
    ("column", "label", "bounds"),
    [("C1", "R1", [3, 6]), ("C2", "R1", [1, 4]), ("C1", "R2", [0, 3]), ("C2", "R2", [0, 3])],
)
def test_a1_hidden_cells_of_geurts(
    capsys: pytest.CaptureFixture[str], column: str, label: str, bounds: Bounds
) -> None:
    """Handbook on SDC, 4.2.2, example 3."""
    found = audited(capsys, "a1-geurts")
    assert row(found, "row", label, column) == bounds
    assert not found["safe"]


@pytest.mark.parametrize(
    ("hidden", "column", "label", "bounds"),
    [
        ("two-blanks", "b", "w", [47, 47]),
        ("xd", "b", "w", [0, 78]),
        ("xb", "b", "w", [0, 141]),
        ("wd", "b", "w", [0, 136]),
        ("yc", "b", "w", [0, 116]),
        ("zc", "b", "w", [0, 116]),
        ("ya", "b", "w", [0, 141]),
        ("za", "b", "w", [0, 141]),
    ],
)
def test_a2_two_blanks_in_every_line_are_not_enough(
    capsys: pytest.CaptureFixture[str], hidden: str, column: str, label: str, bounds: Bounds
) -> None:
    """The test problem of sdcTable: w in column b is certain until one more cell is hidden."""
    assert row(audited(capsys, f"a2-sdctable-{hidden}"), "row", label, column) == bounds


@pytest.mark.parametrize(
    ("name", "bounds"),
    [("county", [0, 9]), ("size", [0, 7]), ("both", [3, 3]), ("n-hidden", [0, 10])],
)
def test_a3_linked_tables_of_sdctable(
    capsys: pytest.CaptureFixture[str], name: str, bounds: Bounds
) -> None:
    assert row(audited(capsys, f"a3-linked-{name}"), "town", "K") == bounds


def test_a4_years_that_were_added(capsys: pytest.CaptureFixture[str]) -> None:
    """The vignette of GaussSuppression."""
    found = audited(capsys, "a4-years-added")
    assert [row(found, "kind", kind, "young") for kind in "IP"] == [[0, 4], [0, 4]]
    found = audited(capsys, "a4-s-hidden")
    assert [row(found, "kind", kind, "young") for kind in "IP"] == [[0, 13], [0, 12]]


def test_a5_hidden_zeros_are_certain(capsys: pytest.CaptureFixture[str]) -> None:
    found = audited(capsys, "a5-zeros-certain")
    assert [row(found, "v", label) for label in "bc"] == [[0, 0], [0, 0]]
    assert not found["safe"]


def test_a6_who_never_hides_a_zero_tells_ones(capsys: pytest.CaptureFixture[str]) -> None:
    found = audited(capsys, "a6-zeros-printed")
    assert [row(found, "v", label) for label in "bc"] == [[1, 1], [1, 1]]


def test_a7_other_age_classes_leave_one_person(capsys: pytest.CaptureFixture[str]) -> None:
    """Handbook on SDC, 5.2."""
    assert row(audited(capsys, "a7-ages"), "age", "20-24") == [1, 1]


def test_a7_linking_by_place(capsys: pytest.CaptureFixture[str]) -> None:
    found = audited(capsys, "a7-linking")
    women = {
        column: row(found, "sex", "woman", column)
        for column in ("lives and works here", "only lives here", "only works here")
    }
    assert list(women.values()) == [[1, 1], [5, 5], [4, 4]]


def test_a8_nine_months_and_the_year_tell_the_last_quarter(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert audited(capsys, "a8-nine-months")["safe"]
    assert audited(capsys, "a8-year")["safe"]
    found = audited(capsys, "a8-nine-months", "a8-year")
    women = group(found, "vrouw")
    assert women["periods"] == [["2025-10-01", "2025-12-31"]]
    assert (women["low"], women["high"], women["rule"], women["ok"]) == (1, 1, "R2", False)
    assert not found["safe"]


def test_a9_rounding_tells_more_than_it_prints(capsys: pytest.CaptureFixture[str]) -> None:
    """Rounded to multiples of five: 5 is 1 to 9 and 15 is 11 to 19."""
    assert row(audited(capsys, "a9-rounded"), "v", "x") == [1, 8]


def test_a10_several_values_without_a_residual(capsys: pytest.CaptureFixture[str]) -> None:
    assert row(audited(capsys, "a10-no-residual"), "m", "b") == [3, 4]
    found = audited(capsys, "a10-complement")
    others = found["editions"][0]["tables"][0]["rows"][0]["others"]
    assert (others["low"], others["high"], others["rule"], others["ok"]) == (1, 1, "R1", False)
