"""The machine-readable twin holds what is printed, in one canonical form."""

import json
from dataclasses import replace

import pytest

from tests.reports.leaving import block_report, in_full, notice, statement, years
from tests.reports.reading import rows_of, token_in
from tests.reports.samples import BLOCK, POLICY, earlier, people, report, view
from vpdesk.disclosure.protector import protect
from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.disclosure import CountedPerson, MultiTable, Policy
from vpdesk.reports.documents import write_document
from vpdesk.reports.twin import twin
from vpdesk.services.annual_reports.published_files import parse_published

SIZES = (10, 11, 13, 17, 25, 46, 83, 120, 276)


def printed(shown: AnnualReport) -> list[tuple[str, object]]:
    """Return label and interval of each row of the own period, as read from the paper."""
    total = json.loads(twin(shown))["total"]
    rows: list[tuple[str, object]] = []
    for label, own, *_ in rows_of(write_document(shown)):
        if own != "–":
            token = token_in(own, total)
            rows.append((label, token.lo if token.exact else [token.lo, token.hi]))
    return rows


def told(shown: AnnualReport) -> list[tuple[str, object]]:
    tables = json.loads(twin(shown))["tables"]
    return [(row["label"], row["count"]) for table in tables for row in table["rows"]]


@pytest.mark.parametrize("n", SIZES)
def test_the_paper_and_the_twin_say_the_same(n: int) -> None:
    assert printed(report(n)) == told(report(n))
    assert printed(report(n))


def test_the_paper_and_the_twin_say_the_same_in_english() -> None:
    assert printed(report(25, language="en")) == told(report(25, language="en"))


def test_the_paper_and_the_twin_say_the_same_beside_earlier_years() -> None:
    shown = report(25, earlier(120, 4, 30))
    assert printed(shown) == told(shown)
    own = json.loads(twin(shown))
    assert [each.pop("period") for each in own.pop("earlier")] == [
        ["2024-01-01", "2024-12-31"],
        ["2023-01-01", "2023-12-31"],
        ["2022-01-01", "2022-12-31"],
    ]
    assert own == json.loads(twin(report(25)))


def test_the_years_of_a_block_are_told_coarsely_beside_the_block_before() -> None:
    content = json.loads(twin(block_report()))
    assert [(each["period"][0], each["total"]) for each in content["earlier"]] == [
        ("2020-01-01", 17),
        ("2023-01-01", [0, 9]),
        ("2024-01-01", [10, None]),
        ("2025-01-01", [0, 9]),
    ]
    assert [bool(each["tables"]) for each in content["earlier"]] == [True, False, False, False]


def test_the_other_documents_have_twins_in_the_same_form() -> None:
    told = json.loads(twin(notice()))
    assert (told["total"], told["tables"], told["k"]) == ([0, 4], [], 5)
    assert told["period"] == ["2025-01-01", "2025-09-30"]
    assert json.loads(twin(statement()))["total"] is None
    assert json.loads(twin(statement(case_hours=True)))["total"] == [7, 64]
    newest = json.loads(twin(years(view(25), view(12))))
    assert newest["total"] == 25
    assert newest["earlier"][0]["total"] == 12
    assert newest["earlier"][0]["tables"]


def test_a_twin_of_what_is_invented_says_so_and_is_audited_all_the_same() -> None:
    plain = report(25)
    invented = twin(replace(plain, invented=True))
    assert json.loads(invented) == {**json.loads(twin(plain)), "invented": True}
    assert parse_published(invented, name="a") == parse_published(twin(plain), name="a")


def test_a_table_in_full_is_marked_in_the_twin() -> None:
    tables = json.loads(twin(report(in_full(view(25), "relation"))))["tables"]
    assert [table.get("overridden") for table in tables] == [None, True]


@pytest.mark.parametrize("n", [0, 4, 5, 9])
def test_without_a_breakdown_there_are_no_tables(n: int) -> None:
    content = json.loads(twin(report(n)))
    assert content["tables"] == []
    assert content["total"] == ([0, 4] if n < 5 else n)
    assert rows_of(write_document(report(n))) == []


@pytest.mark.parametrize(("n", "total"), [(3, [0, 9]), (9, [0, 9]), (10, [10, None])])
def test_a_block_year_has_only_its_half_open_total(n: int, total: list[int | None]) -> None:
    content = json.loads(twin(report(view(n, policy=BLOCK))))
    assert content["total"] == total
    assert content["tables"] == []


def test_the_twin_is_written_in_one_way() -> None:
    counted = [
        CountedPerson(multi={"category": frozenset({"pesten"} if i < 6 else ())}) for i in range(11)
    ]
    rows = POLICY.tables[0]
    assert isinstance(rows, MultiTable)
    only = Policy(
        tables=(
            MultiTable(variable="category", title="Aard", rows=rows.rows[2:4], residual="overig"),
        )
    )
    assert twin(report(protect(counted, only))).decode() == (
        '{\n "organisation": "Hogeschool Meander",\n'
        ' "period": [\n  "2025-01-01",\n  "2025-12-31"\n ],\n "k": 5,\n "total": 11,\n'
        ' "tables": [\n  {\n   "variable": "category",\n   "multi": true,\n'
        '   "residual": true,\n   "rows": [\n'
        '    {\n     "label": "pesten",\n     "depth": 0,\n     "count": 6\n    },\n'
        '    {\n     "label": "agressie en geweld",\n     "depth": 0,\n     "count": [\n'
        "      0,\n      4\n     ]\n    }\n   ]\n  }\n ]\n}\n"
    )


def test_a_crossed_table_names_its_column() -> None:
    relation = POLICY.tables[1]
    counted = [
        CountedPerson(single={"relation": key}, multi={"category": frozenset({"pesten"})})
        for key in ("manager", "colleague", "third_party", "unknown")
        for _ in range(10)
    ]
    shown = report(protect(counted, Policy(tables=(relation, POLICY.tables[0]), column="relation")))
    variables = [table["variable"] for table in json.loads(twin(shown))["tables"]]
    assert variables == [
        "relation",
        "category: leidinggevende",
        "category: collega",
        "category: derde",
        "category: onbekend",
    ]


def test_another_order_of_persons_gives_the_same_bytes() -> None:
    first = report(protect(people(40), POLICY))
    second = report(protect(people(40)[::-1], POLICY))
    assert twin(first) == twin(second)
    assert write_document(first) == write_document(second)
