"""Published tables: every interval is the one that trying all data sets gives."""

from collections.abc import Mapping
from datetime import date
from random import Random
from time import monotonic
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from tests.auditor.employers import POLICY, is_refused, printed, published, reporters
from tests.auditor.published_worlds import (
    GROUPS,
    PERIODS,
    PIECES,
    YEAR,
    Puzzle,
    bounds,
    puzzles,
    unions,
)
from vpdesk.auditor import published as published_module
from vpdesk.auditor import worlds as worlds_module
from vpdesk.auditor.model import Rule
from vpdesk.auditor.published import audit_published
from vpdesk.auditor.published_rules import keeps
from vpdesk.auditor.solver import GaveUp
from vpdesk.domain.disclosure import Token, at_least, exactly, less_than
from vpdesk.domain.periods import Period, calendar_year, quarter
from vpdesk.domain.published import (
    ANYTHING,
    DerivedGroup,
    FiguresContradict,
    PublishedAudit,
    PublishedEdition,
    PublishedFileRefused,
    PublishedProblem,
    PublishedRow,
    PublishedTable,
)

PUZZLES = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def pieces_of(group: DerivedGroup) -> frozenset[int]:
    return frozenset().union(*(PERIODS[span] for span in group.periods))


def values_of(group: DerivedGroup, puzzle: Puzzle) -> frozenset[str] | None:
    if group.variable is None:
        return None
    return frozenset(group.labels) | frozenset(puzzle.rest if group.rest else ())


def check(puzzle: Puzzle, *, multi: bool) -> None:
    audit, worlds = puzzle.audit(), puzzle.worlds()
    for audited in audit.editions:
        assert audited.edition.period is not None
        pieces = PERIODS[audited.edition.period]
        total = audited.total
        assert (total.low, total.high) == bounds(worlds, pieces, None)
        for table in audited.tables:
            for each in table.rows:
                values = GROUPS[each.row.label]
                known = each.derived
                assert (known.low, known.high) == bounds(worlds, pieces, values)
                others = each.complement
                assert (others is not None) is multi
                if others is not None:
                    found = bounds(worlds, pieces, values, none=True)
                    assert (others.low, others.high) == found
    for group in audit.groups:
        known = group.derived
        told = values_of(group, puzzle)
        found = bounds(worlds, pieces_of(group), told, none=group.others)
        assert (known.low, known.high) == found
        assert known.ok is keeps(Rule(known.rule), *found, 2)
    if audit.safe:
        tables = any(edition.tables for edition in puzzle.editions)
        leaves = tuple(map(frozenset, "ab") if multi else unions("abc")) if tables else ()
        for pieces in puzzle.told_of:
            for some in (None, *leaves):
                assert keeps(Rule.R2, *bounds(worlds, pieces, some), 2)
                if multi and some is not None:
                    assert keeps(Rule.R2, *bounds(worlds, pieces, some, none=True), 2)


@PUZZLES
@given(puzzles(multi=False))
def test_single_values_are_bounded_as_all_worlds_are(puzzle: Puzzle) -> None:
    check(puzzle, multi=False)


@PUZZLES
@given(puzzles(multi=True))
def test_several_values_are_bounded_as_all_worlds_are(puzzle: Puzzle) -> None:
    check(puzzle, multi=True)


@pytest.mark.parametrize("seed", range(3))
def test_the_reports_of_a_made_up_employer_are_judged_as_with_the_truth(seed: int) -> None:
    """A single report is safe; of two, whatever the vault's auditor refuses is found here too."""
    chance = Random(seed)
    people = reporters(chance, chance.randrange(10, 30))
    parts = [people[: len(people) * 3 // 4], people[len(people) * 3 // 4 :]]
    early, year = printed(POLICY, parts[0]), printed(POLICY, people)
    assert audit(published(year)).safe
    refused = is_refused([(early, frozenset({0})), (year, frozenset({0, 1}))], parts)
    assert refused
    assert not audit(published(early, PIECES[0]), published(year, YEAR)).safe


def edition(*tables: PublishedTable, total: Token = ANYTHING, **facts: Any) -> PublishedEdition:
    return PublishedEdition(source="told.json", total=total, tables=tables, **facts)


def rows_of(rows: Mapping[str, int | Token]) -> tuple[PublishedRow, ...]:
    return tuple(
        PublishedRow(label=label, token=exactly(n) if isinstance(n, int) else n)
        for label, n in rows.items()
    )


def table(variable: str = "v", *, column: str | None = None, **rows: int | Token) -> PublishedTable:
    return PublishedTable(variable=variable, column=column, rows=rows_of(rows))


def audit(*editions: PublishedEdition, seconds: float = 60) -> PublishedAudit:
    return audit_published(editions, deadline=monotonic() + seconds)


def refused(*editions: PublishedEdition) -> tuple[PublishedProblem, str]:
    with pytest.raises(PublishedFileRefused) as found:
        audit(*editions)
    assert found.value.file == "told.json"
    return found.value.problem, found.value.place


SMALL = less_than(5)


@pytest.mark.parametrize(
    ("rule", "low", "high", "kept"),
    [
        (Rule.R1, 0, 4, True),
        (Rule.R1, 0, None, True),
        (Rule.R1, 0, 3, False),
        (Rule.R1, 1, 4, False),
        (Rule.R1, 1, None, False),
        (Rule.R1, 4, 9, False),
        (Rule.R1, 5, 5, True),
        (Rule.R1, 0, 0, False),
        (Rule.R2, 0, 0, False),
        (Rule.R2, 0, 1, True),
        (Rule.R2, 1, 4, False),
        (Rule.R2, 4, 5, True),
        (Rule.R2, 1, None, True),
        (Rule.R2, 9, 9, True),
    ],
)
def test_rules_are_judged_by_the_interval(
    rule: Rule, low: int, high: int | None, *, kept: bool
) -> None:
    assert keeps(rule, low, high, 5) is kept


def test_a_column_is_a_report_of_its_own() -> None:
    told = edition(
        table("sex", man=12, woman=10),
        table(column="man", a=7, b=5),
        table(column="woman", a=at_least(5), b=SMALL),
        total=exactly(22),
    )
    found = audit(told)
    assert found.safe
    (crossed,) = (each for each in found.editions[0].tables if each.table.column == "woman")
    assert [(row.derived.low, row.derived.high) for row in crossed.rows] == [(6, 10), (0, 4)]


def test_what_columns_tell_together_is_found() -> None:
    told = edition(
        table("sex", man=12, woman=10),
        table(column="man", a=10, b=2),
        table(column="woman", a=9, b=1),
        total=exactly(22),
    )
    (both,) = (group for group in audit(told).groups if group.column is None)
    assert (both.labels, both.derived.low, both.derived.high) == (("b",), 3, 3)
    assert (both.derived.rule, both.derived.ok) == ("R1", False)


def test_what_no_row_tells_is_worked_out() -> None:
    told = edition(PublishedTable(variable="v", residual=True, rows=table(a=8).rows))
    (group,) = audit(PublishedEdition(source="x", total=exactly(9), tables=told.tables)).groups
    assert (group.rest, group.labels, group.derived.low, group.derived.high) == (True, (), 1, 1)


def test_a_row_that_one_list_has_and_the_other_lacks_is_no_finding() -> None:
    years = [
        edition(table(a=7, b=8), total=exactly(15), period=calendar_year(2024)),
        edition(table(a=7, b=8, c=9), total=exactly(24), period=calendar_year(2025)),
    ]
    assert audit(*years).safe


def test_parts_may_have_parts() -> None:
    told = [(0, "x", exactly(11)), (1, "y", exactly(6)), (2, "a", ANYTHING), (2, "b", SMALL)]
    rows = tuple(
        PublishedRow(label=label, depth=depth, token=token)
        for depth, label, token in (*told, (1, "c", ANYTHING))
    )
    (audited,) = audit(edition(PublishedTable(variable="v", rows=rows))).editions
    found = {row.row.label: (row.derived.low, row.derived.high) for row in audited.tables[0].rows}
    assert found == {"x": (11, 11), "y": (6, 6), "a": (2, 6), "b": (0, 4), "c": (5, 5)}


@pytest.mark.parametrize("multi", [False, True])
def test_who_is_in_no_row_of_a_whole_list_is_not_there(*, multi: bool) -> None:
    lists: list[dict[str, int | Token]] = [{"a": 7, "b": 8}, {"a": 12, "b": 13, "c": 6}]
    early, year = (PublishedTable(variable="v", multi=multi, rows=rows_of(rows)) for rows in lists)
    found = audit(edition(early, period=PIECES[0]), edition(year, period=YEAR))
    bounds_of = {
        each.labels: (each.derived.low, each.derived.high)
        for each in found.groups
        if not each.others
    }
    assert bounds_of["c",] == (6, 6)


def test_a_row_keeps_its_parts_where_they_are_not_printed() -> None:
    split = PublishedTable(
        variable="v",
        rows=(
            PublishedRow(label="a or b", token=exactly(14)),
            PublishedRow(label="a", token=exactly(6), depth=1),
            PublishedRow(label="b", token=exactly(8), depth=1),
            PublishedRow(label="c", token=exactly(6)),
        ),
    )
    whole = PublishedTable(variable="v", rows=rows_of({"a or b": 12, "c": 6}))
    later = audit(edition(split, period=YEAR), edition(whole, period=PIECES[0], total=exactly(18)))
    (group,) = (each for each in later.groups if each.labels == ("a", "b"))
    assert (group.derived.low, group.derived.high) == (2, 2)
    assert not later.safe


def test_two_organisations_have_different_persons() -> None:
    both = [edition(table(a=5, b=5), organisation=name) for name in ("Noord", "Zuid")]
    found = audit(*both)
    assert found.safe
    assert [each.total.low for each in found.editions] == [10, 10]


def test_editions_without_a_period_are_about_the_same_persons() -> None:
    found = audit(edition(table(a=5, b=5)), edition(total=exactly(10)))
    assert found.safe
    with pytest.raises(FiguresContradict):
        audit(edition(table(a=5, b=5)), edition(total=exactly(11)))


@pytest.mark.parametrize(("k", "ok"), [(5, True), (8, False)])
def test_a_group_has_the_lowest_threshold_of_the_editions_about_it(k: int, *, ok: bool) -> None:
    told = [
        edition(total=exactly(20), period=PIECES[0], k=3),
        edition(total=exactly(27), period=YEAR, k=8),
        edition(total=exactly(27), period=YEAR, k=k),
    ]
    (last,) = audit(*told).groups
    assert (last.derived.low, last.derived.k, last.derived.ok) == (7, k, ok)


def test_more_atoms_than_have_all_their_unions_tried() -> None:
    quarters = [edition(total=exactly(9), period=quarter(2025, n)) for n in range(1, 5)]
    later = [
        edition(total=exactly(10), period=quarter(2026, 1)),
        edition(period=Period(YEAR.start, date(2026, 3, 31))),
    ]
    found = audit(*quarters, *later)
    assert found.safe
    assert found.editions[-1].total.low == 46
    later[0] = edition(total=at_least(5), period=quarter(2026, 1))
    later[1] = edition(period=later[1].period, total=exactly(41))
    assert audit(*quarters, *later).safe
    later[0] = edition(total=SMALL, period=quarter(2026, 1))
    later[1] = edition(period=later[1].period, total=exactly(38))
    (last,) = (each for each in audit(*quarters, *later).editions if not each.total.ok)
    assert last.total.low == 2


def test_what_several_parts_leave_of_many_atoms_is_looked_at() -> None:
    thirds = [
        edition(total=exactly(12), period=Period(date(2025, month, 1), date(2025, month + 3, 30)))
        for month in (1, 5)
    ]
    notices = [
        edition(total=SMALL, period=Period(date(2025, 9, 1), date(2025, 9, day)))
        for day in (10, 20)
    ]
    found = audit(*thirds, *notices, edition(total=exactly(27), period=YEAR))
    assert 3 in {each.derived.high for each in found.groups if not each.derived.ok}


def test_long_tables_of_a_year_are_worked_out_beside_totals_of_quarters() -> None:
    rows = {"a": exactly(5), "b": exactly(7)} | dict.fromkeys("cdefghij", SMALL)
    nature = PublishedTable(variable="m", rows=rows_of(rows), multi=True, residual=True)
    totals = [SMALL, exactly(8), exactly(8)]
    quarters = [edition(total=n, period=quarter(2025, i)) for i, n in enumerate(totals, start=1)]
    found = audit(edition(nature, total=exactly(21), period=YEAR), *quarters)
    lines = found.editions[0].tables[0].rows
    assert [(each.derived.low, each.derived.high) for each in lines[1:3]] == [(7, 7), (0, 4)]
    others = [each.complement for each in lines[1:3]]
    assert [(each.low, each.high) for each in others if each] == [(14, 14), (17, 21)]
    assert all(each.derived.proven for each in found.groups)
    assert found.safe


def test_periods_that_nothing_connects_are_not_united() -> None:
    years = [edition(table(a=SMALL, b=9), period=calendar_year(year)) for year in (2023, 2024)]
    assert audit(*years).groups == ()


def test_without_time_nothing_is_proven_and_nothing_safe() -> None:
    found = audit(edition(table(a=SMALL, b=at_least(5)), total=exactly(12)), seconds=-1)
    assert not found.safe
    row = found.editions[0].tables[0].rows[0].derived
    assert (row.low, row.high, row.ok, row.proven) == (0, None, False, False)


def test_what_a_search_gave_up_on_is_told_as_not_proven(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_: object) -> None:
        raise GaveUp

    monkeypatch.setattr(worlds_module, "find", give_up)
    years = [edition(table(a=SMALL, b=at_least(5)), total=exactly(12), period=p) for p in PIECES]
    whole = edition(total=exactly(24), period=YEAR)
    found = audit(*years, whole)
    assert not found.safe
    assert ("a",) in {group.labels for group in found.groups if not group.derived.proven}


@pytest.mark.parametrize(
    ("tables", "place"),
    [
        ([table(a=5, b=6)], "told.json, v"),
        ([table(a=5, b=5), table("w", c=4)], "told.json, w"),
        ([table(a=SMALL, b=SMALL), table("w", c=10)], "told.json, v"),
    ],
)
def test_figures_that_contradict_each_other_are_placed(
    tables: list[PublishedTable], place: str
) -> None:
    with pytest.raises(FiguresContradict) as found:
        audit(edition(*tables, total=exactly(10)))
    assert found.value.place == place


def test_tables_that_contradict_each_other_are_placed_in_their_file() -> None:
    with pytest.raises(FiguresContradict) as found:
        audit(edition(table(a=5, b=5), table("w", c=9)))
    assert found.value.place == "told.json"


def test_three_editions_that_contradict_each_other_together_are_all_named() -> None:
    parts = [(PIECES[0], 6), (PIECES[1], 6), (YEAR, 11)]
    told = [
        PublishedEdition(source=f"{n}.json", total=exactly(n), period=period) for period, n in parts
    ]
    with pytest.raises(FiguresContradict) as found:
        audit(*told)
    assert found.value.place == "6.json, 11.json"


def test_a_contradiction_that_is_met_late_is_told_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(published_module, "require_possible", lambda *_: None)
    with pytest.raises(FiguresContradict) as found:
        audit(edition(table(a=at_least(5), b=6), total=exactly(10)))
    assert found.value.place == "told.json"


def test_years_with_a_gap_between_them_are_apart() -> None:
    years = [edition(total=exactly(9), period=calendar_year(year)) for year in (2021, 2025)]
    assert audit(*years).safe


def parts(*labels: str) -> PublishedTable:
    rows = [
        PublishedRow(label=each, token=ANYTHING, depth=min(i, 1)) for i, each in enumerate(labels)
    ]
    return PublishedTable(variable="v", rows=tuple(rows))


@pytest.mark.parametrize(
    ("tables", "place"),
    [
        ([parts("x", "a", "b"), parts("x", "a", "c")], "x"),
        ([parts("x", "y", "a"), parts("y", "x", "b")], "x"),
        ([parts("x", "y", "z"), parts("y", "a", "b"), parts("z", "b", "c")], "x"),
        ([parts("x", "a", "b"), table(x=5, a=3)], "v"),
    ],
)
def test_a_group_that_is_divided_in_two_ways_is_refused(
    tables: list[PublishedTable], place: str
) -> None:
    assert refused(edition(*tables)) == (PublishedProblem.SPLIT_TWO_WAYS, place)


def test_a_division_may_change_from_one_year_to_another() -> None:
    divisions = [("x", "a", "b"), ("x", "a", "c")]
    years = [
        edition(parts(*labels), period=calendar_year(2023 + i))
        for i, labels in enumerate(divisions)
    ]
    assert audit(*years).safe
    assert refused(*years, edition(period=Period(date(2023, 1, 1), date(2024, 12, 31))))[1] == "x"


def test_parts_of_parts_have_an_end() -> None:
    chain = [parts(str(i), str(i + 1), f"other {i}") for i in range(60)]
    assert refused(edition(*chain))[0] is PublishedProblem.TOO_MANY


def test_a_variable_has_one_value_or_several() -> None:
    several = PublishedTable(variable="v", multi=True, rows=table(a=5).rows)
    assert refused(edition(several, table(a=5))) == (PublishedProblem.MULTI_AND_SINGLE, "v")


@pytest.mark.parametrize(
    "tables",
    [
        [table(column="man", a=5)],
        [table("sex", man=5), table(column="woman", a=5)],
        [table("sex", man=5), table("boss", man=5), table(column="man", a=5)],
    ],
)
def test_columns_need_one_table_that_tells_them(tables: list[PublishedTable]) -> None:
    assert refused(edition(*tables)) == (PublishedProblem.COLUMN_UNCLEAR, "v")


def test_the_table_with_only_the_columns_tells_them() -> None:
    told = edition(
        table("sex", man=10),
        table("boss", man=6, woman=4),
        table(column="man", a=5, b=5),
        total=exactly(10),
    )
    assert audit(told).safe is False


@pytest.mark.parametrize(
    ("lacking", "problem"),
    [
        ({"organisation": "Noord"}, PublishedProblem.PERIOD_MISSING),
        ({"period": YEAR}, PublishedProblem.ORGANISATION_MISSING),
    ],
)
def test_all_editions_or_none_say_whom_they_are_about(
    lacking: dict[str, Any], problem: PublishedProblem
) -> None:
    whole = edition(organisation="Noord", period=YEAR)
    assert refused(whole, edition(**lacking)) == (problem, "")


def test_more_columns_than_can_be_worked_out_are_refused() -> None:
    columns = [str(i) for i in range(500)]
    told = edition(
        PublishedTable(variable="w", rows=rows_of(dict.fromkeys(columns, 5))),
        table(column="7", a=5),
    )
    assert refused(told)[0] is PublishedProblem.TOO_MANY


def test_more_variables_than_can_be_worked_out_are_refused() -> None:
    told = edition(*(table(f"v{i}", a=5) for i in range(101)))
    assert refused(told)[0] is PublishedProblem.TOO_MANY
