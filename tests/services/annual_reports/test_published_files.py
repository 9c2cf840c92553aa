"""A file of published tables is read exactly as it says, or refused with the place."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from vpdesk.domain.disclosure import Token
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.published import (
    ANYTHING,
    PublishedEdition,
    PublishedFileRefused,
    PublishedProblem,
    PublishedRow,
    PublishedTable,
)
from vpdesk.services.annual_reports.published_files import (
    MAX_BYTES,
    MAX_COUNT,
    parse_published,
    read_published,
)

ROW = {"label": "a", "count": 7}
TABLE: dict[str, Any] = {"variable": "v", "rows": [ROW]}
NAME = "told.json"


def parsed(**content: Any) -> tuple[PublishedEdition, ...]:
    return parse_published(json.dumps({"total": 9} | content).encode(), name=NAME)


def refused(content: bytes) -> tuple[PublishedProblem, str]:
    with pytest.raises(PublishedFileRefused) as found:
        parse_published(content, name=NAME)
    assert found.value.file == NAME
    return found.value.problem, found.value.place


def rows(*given: dict[str, Any], **table: Any) -> bytes:
    return json.dumps({"total": 9, "tables": [TABLE | {"rows": given} | table]}).encode()


def test_a_whole_file_is_read() -> None:
    (edition,) = parsed(
        organisation="Hogeschool Meander",
        period=["2025-01-01", "2025-12-31"],
        k=7,
        tables=[
            {
                "variable": "relation",
                "multi": False,
                "residual": True,
                "rows": [
                    {"label": "a", "depth": 0, "count": 3},
                    {"label": "b", "depth": 1, "count": [0, 4]},
                    {"label": "c", "depth": 1, "count": [5, None]},
                ],
            }
        ],
    )
    assert edition == PublishedEdition(
        source=NAME,
        organisation="Hogeschool Meander",
        period=calendar_year(2025),
        k=7,
        total=Token(lo=9, hi=9),
        tables=(
            PublishedTable(
                variable="relation",
                residual=True,
                rows=(
                    PublishedRow(label="a", token=Token(lo=3, hi=3)),
                    PublishedRow(label="b", depth=1, token=Token(lo=0, hi=4)),
                    PublishedRow(label="c", depth=1, token=Token(lo=5, hi=None)),
                ),
            ),
        ),
    )


def test_little_is_needed() -> None:
    (edition,) = parsed(total=None)
    assert edition == PublishedEdition(source=NAME, total=ANYTHING)


def test_what_is_not_known_says_nothing() -> None:
    (edition,) = parse_published(
        rows({"label": "a", "count": "unknown"}, {"label": "b", "count": None}), name=NAME
    )
    assert [row.token for row in edition.tables[0].rows] == [ANYTHING, ANYTHING]


def test_extra_fields_are_left_alone() -> None:
    assert parsed(title="Jaarverslag", tables=[TABLE | {"title": "Relatie", "k": "?"}]) == parsed(
        tables=[TABLE]
    )


def test_a_column_stands_behind_the_variable() -> None:
    (edition,) = parsed(tables=[TABLE | {"variable": "category: man: x", "multi": True}])
    table = edition.tables[0]
    assert (table.variable, table.column, table.multi) == ("category", "man: x", True)


def test_earlier_periods_are_editions_of_the_same_organisation() -> None:
    own, earlier = parsed(
        organisation="Meander",
        period=["2025-01-01", "2025-12-31"],
        earlier=[{"period": ["2024-02-01", "2024-12-31"], "k": 6, "total": [0, 5], "tables": []}],
    )
    assert (own.organisation, earlier.organisation) == ("Meander", "Meander")
    assert earlier.source == f"{NAME}: earlier[0]"
    assert earlier.period == Period(date(2024, 2, 1), date(2024, 12, 31))
    assert (earlier.k, earlier.total) == (6, Token(lo=0, hi=5))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"\xff\xfe{}",
        b"{",
        b'{"total": NaN}',
        b'{"total": Infinity}',
        b'{"total": 1, "total": 2}',
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b'{"total": ' + b"9" * 5_000 + b"}",
    ],
    ids=lambda content: str(content[:12]),
)
def test_what_is_no_json_is_refused(content: bytes) -> None:
    assert refused(content) == (PublishedProblem.NO_JSON, "")


def test_a_mark_at_the_beginning_is_read_over() -> None:
    assert parse_published(b'\xef\xbb\xbf{"total": 9}', name=NAME)[0].total == Token(lo=9, hi=9)


def test_a_very_large_file_is_not_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    with file.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    with pytest.raises(PublishedFileRefused) as found:
        read_published(file)
    assert found.value.problem is PublishedProblem.TOO_LARGE
    assert refused(b" " * (MAX_BYTES + 1)) == (PublishedProblem.TOO_LARGE, "")


@pytest.mark.parametrize("content", [b"[]", b"1", b'"x"', b"null", b"true"])
def test_the_whole_is_an_object(content: bytes) -> None:
    assert refused(content) == (PublishedProblem.NO_OBJECT, "")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ({}, "total"),
        ({"total": 9, "tables": [{"rows": []}]}, "tables[0].variable"),
        ({"total": 9, "tables": [{"variable": "v"}]}, "tables[0].rows"),
        ({"total": 9, "tables": [TABLE | {"rows": [{"count": 1}]}]}, "tables[0].rows[0].label"),
        ({"total": 9, "tables": [TABLE | {"rows": [{"label": "a"}]}]}, "tables[0].rows[0].count"),
        ({"total": 9, "earlier": [{}]}, "earlier[0].total"),
    ],
)
def test_what_is_missing_is_named(content: dict[str, Any], place: str) -> None:
    assert refused(json.dumps(content).encode()) == (PublishedProblem.FIELD_MISSING, place)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ({"total": 1.5}, "total"),
        ({"total": True}, "total"),
        ({"total": -1}, "total"),
        ({"total": MAX_COUNT + 1}, "total"),
        ({"total": 10**400}, "total"),
        ({"total": "9"}, "total"),
        ({"total": {}}, "total"),
        ({"total": []}, "total"),
        ({"total": [1, 2, 3]}, "total"),
        ({"total": [None, 2]}, "total[0]"),
        ({"total": [1, "2"]}, "total[1]"),
        ({"k": 1}, "k"),
        ({"k": 10**6}, "k"),
        ({"k": "5"}, "k"),
        ({"organisation": 5}, "organisation"),
        ({"organisation": " "}, "organisation"),
        ({"organisation": "\ud800"}, "organisation"),
        ({"organisation": "a\x1b[2J"}, "organisation"),
        ({"organisation": "x" * 5000}, "organisation"),
        ({"period": "2025"}, "period"),
        ({"period": ["2025-01-01"]}, "period"),
        ({"period": ["2025-12-31", "2025-01-01"]}, "period"),
        ({"period": ["2025-1-1", "2025-12-31"]}, "period[0]"),
        ({"period": ["20250101", "2025-12-31"]}, "period[0]"),
        ({"period": ["2025-01-01", "2025-02-30"]}, "period[1]"),
        ({"period": ["2025-01-01", None]}, "period[1]"),
        ({"tables": {}}, "tables"),
        ({"tables": [7]}, "tables[0]"),
        ({"tables": [TABLE | {"variable": ""}]}, "tables[0].variable"),
        ({"tables": [TABLE | {"variable": " : a"}]}, "tables[0].variable"),
        ({"tables": [TABLE | {"multi": 0}]}, "tables[0].multi"),
        ({"tables": [TABLE | {"residual": "yes"}]}, "tables[0].residual"),
        ({"tables": [TABLE | {"rows": [ROW | {"depth": -1}]}]}, "tables[0].rows[0].depth"),
        ({"tables": [TABLE | {"rows": [ROW | {"depth": False}]}]}, "tables[0].rows[0].depth"),
        ({"tables": [TABLE | {"rows": [ROW | {"label": None}]}]}, "tables[0].rows[0].label"),
        ({"earlier": 5}, "earlier"),
    ],
    ids=str,
)
def test_what_is_not_as_described_is_refused(content: dict[str, Any], place: str) -> None:
    told = json.dumps({"total": 9} | content).encode()
    assert refused(told) == (PublishedProblem.FIELD_WRONG, place)


def test_limits_in_the_wrong_order_are_refused() -> None:
    found = refused(rows({"label": "a", "count": [4, 0]}))
    assert found == (PublishedProblem.COUNT_REVERSED, "tables[0].rows[0].count")


def test_the_same_row_twice_is_refused() -> None:
    found = refused(rows(ROW, ROW))
    assert found == (PublishedProblem.LABEL_TWICE, "tables[0].rows[1].label")


@pytest.mark.parametrize("key", ["percent", "percentage", "percentages"])
def test_percentages_are_not_passed_over(key: str) -> None:
    assert refused(rows(ROW | {key: 41})) == (
        PublishedProblem.PERCENTAGES,
        f"tables[0].rows[0].{key}",
    )
    assert refused(rows(ROW, **{key: [41]})) == (PublishedProblem.PERCENTAGES, f"tables[0].{key}")


def test_a_row_hangs_below_the_one_above_it() -> None:
    deep = ROW | {"depth": 1}
    assert refused(rows(deep)) == (PublishedProblem.DEPTH_WRONG, "tables[0].rows[0].depth")
    deeper = {"label": "b", "count": 1, "depth": 2}
    assert refused(rows(ROW, deeper)) == (PublishedProblem.DEPTH_WRONG, "tables[0].rows[1].depth")
    below = {"label": "b", "count": 1, "depth": 1}
    assert refused(rows(ROW, below, multi=True))[0] is PublishedProblem.DEPTH_WRONG


def test_more_rows_than_are_worked_out_are_refused() -> None:
    many = [{"label": str(i), "count": 1} for i in range(501)]
    assert refused(rows(*many)) == (PublishedProblem.TOO_MANY, "tables[0].rows")


def test_a_file_that_is_not_there_is_no_file_of_tables(tmp_path: Path) -> None:
    with pytest.raises(PublishedFileRefused) as found:
        read_published(tmp_path / "none.json")
    assert (found.value.problem, found.value.file) == (PublishedProblem.NOT_THERE, "none.json")
