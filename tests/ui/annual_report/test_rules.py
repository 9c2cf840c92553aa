from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.disclosure.protector import protect
from vpdesk.disclosure.trees import tree_along
from vpdesk.domain.disclosure import (
    UNKNOWN,
    Branch,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    Row,
    SingleTable,
    exactly,
)
from vpdesk.domain.report_columns import ReportColumns, ReportTable
from vpdesk.services.annual_reports.report_columns import columns_of
from vpdesk.ui.annual_report.rules import Rule, rule_of_row, rule_of_total

VALUES = ("a", "b", "c", "d", "e")
POLICY = Policy(
    tables=(
        SingleTable(
            variable="single",
            title="Single",
            tree=tree_along(
                None,
                [Leaf(key=key, label=key) for key in VALUES],
                unknown="unknown",
                either="or",
            ),
        ),
        MultiTable(
            variable="multi",
            title="Multi",
            rows=tuple(Leaf(key=key, label=key) for key in VALUES[:3]),
            residual="rest",
        ),
    )
)

BY = SingleTable(
    variable="by",
    title="By",
    tree=Branch(
        label="",
        left=Leaf(key="left", label="Left"),
        right=Leaf(key=UNKNOWN, label="?"),
    ),
)


def columns(people: Sequence[CountedPerson]) -> ReportColumns:
    return columns_of(people, POLICY, protect(people, POLICY))


def people(single: Sequence[str], multi: Sequence[str] = ()) -> list[CountedPerson]:
    return [
        CountedPerson(
            single={"single": key},
            multi={"multi": frozenset({multi[place]})} if place < len(multi) else {},
        )
        for place, key in enumerate(single)
    ]


def rules(made: ReportColumns, variable: str) -> dict[str, Rule]:
    table = next(table for table in made.tables if table.variable == variable)
    return {row.label: rule_of_row(made, table, row) for row in table.rows}


def test_few_reporters_are_not_even_counted() -> None:
    made = columns(people("aaaa"))
    assert rule_of_total(made) is Rule.TOTAL_BELOW
    assert set(rules(made, "single").values()) == {Rule.TOTAL_BELOW}


def test_five_to_nine_reporters_are_counted_and_not_split() -> None:
    made = columns(people("aaaaabbbb"))
    assert rule_of_total(made) is Rule.TOTAL_ALONE
    assert set(rules(made, "multi").values()) == {Rule.TOTAL_ALONE}


def test_large_groups_are_exact_and_small_ones_below() -> None:
    made = columns(people("a" * 12 + "c" * 3, ["a"] * 6 + ["b"] * 2))
    assert rule_of_total(made) is Rule.TOTAL_EXACT
    assert rules(made, "multi") == {
        "a": Rule.EXACT,
        "b": Rule.BELOW,
        "c": Rule.BELOW,
        "rest": Rule.RESIDUAL,
    }


def test_nearly_everybody_would_give_the_rest_away() -> None:
    made = columns(people("a" * 12, ["a"] * 11))
    assert rules(made, "multi")["a"] is Rule.NEARLY_ALL


def test_the_other_side_of_a_small_group_is_half_open() -> None:
    made = columns(people("a" * 12))
    assert Rule.OTHER_SIDE_BELOW in rules(made, "single").values()
    assert Rule.NOT_SPLIT_FURTHER in rules(made, "single").values()


def test_an_exact_group_below_ten_is_not_split() -> None:
    made = columns(people("a" * 3 + "b" * 3 + "d" * 3 + "e" * 4))
    assert Rule.SMALL_GROUP in rules(made, "single").values()


def test_a_table_with_a_threshold_of_its_own_is_split_later() -> None:
    higher = replace(POLICY, tables=tuple(replace(table, k=8) for table in POLICY.tables))
    persons = people("a" * 12 + "c" * 3, ["a"] * 12)
    made = columns_of(persons, higher, protect(persons, higher))
    assert rule_of_total(made) is Rule.TOTAL_EXACT
    assert {table.k for table in made.tables} == {8}
    assert set(rules(made, "single").values()) == {Rule.TABLE_ALONE}


def test_a_year_of_a_block_has_no_tables() -> None:
    block = replace(POLICY, block=True)
    persons = people("a" * 20)
    made = columns_of(persons, block, protect(persons, block))
    assert rule_of_total(made) is Rule.BLOCK_TOTAL
    assert set(rules(made, "single").values()) == {Rule.BLOCK_YEAR}


def test_crossed_tables_stand_apart_with_their_own_persons() -> None:
    crossed = replace(POLICY, tables=(*POLICY.tables, BY), column="by")
    persons = [
        replace(person, single={**person.single, "by": "left" if place % 2 else UNKNOWN})
        for place, person in enumerate(people("a" * 12 + "e" * 12, ["a"] * 24))
    ]
    made = columns_of(persons, crossed, protect(persons, crossed))
    split = [table for table in made.tables if table.variable == "single"]
    assert [(table.column, table.own_total) for table in split] == [("Left", 12), ("?", 12)]
    assert sum(row.own for table in split for row in table.rows if row.keys == {"a"}) == 12
    assert [table.column for table in made.tables if table.variable == "by"] == [None]


def test_a_table_printed_in_full_says_so_at_every_row() -> None:
    persons = people("a" * 12 + "c" * 3, ["a"] * 6)
    view = protect(persons, POLICY)
    full = replace(
        view.tables[1],
        overridden=True,
        rows=tuple(
            Row(label=key, depth=0, keys=(key,), token=exactly(6 if key == "a" else 0))
            for key in VALUES[:3]
        ),
    )
    made = columns_of(persons, POLICY, replace(view, tables=(view.tables[0], full)))
    assert made.tables[1].overridden
    assert rules(made, "multi") == {
        "a": Rule.OVERRIDDEN,
        "b": Rule.OVERRIDDEN,
        "c": Rule.OVERRIDDEN,
        "rest": Rule.RESIDUAL,
    }


def test_what_was_told_under_another_policy_is_still_shown() -> None:
    persons = people("a" * 12 + "d" * 12)
    view = protect(persons, POLICY)
    single = view.tables[0]
    strange = Row(label="A or D", depth=0, keys=("a", "d"), token=exactly(24))
    told = replace(view, tables=(replace(single, rows=(strange,)), view.tables[1]))
    made = columns_of(persons, POLICY, told)
    rows = {row.label: row for row in made.tables[0].rows}
    assert rows["A or D"].printed == exactly(24)
    assert rows["A or D"].own == 24
    unsaid = next(row for row in made.tables[0].rows if row.keys == frozenset({"e"}))
    assert rule_of_row(made, made.tables[0], unsaid) is Rule.NOT_TOLD


@given(st.lists(st.sampled_from(VALUES), max_size=30), st.lists(st.sampled_from(VALUES)))
def test_every_row_has_the_rule_that_fits_what_is_printed(
    single: list[str], multi: list[str]
) -> None:
    made = columns(people(single, multi))
    for table in made.tables:
        for row in table.rows:
            assert fits(rule_of_row(made, table, row), made, table, row.keys)


def fits(rule: Rule, made: ReportColumns, table: ReportTable, keys: frozenset[str]) -> bool:
    row = next(row for row in table.rows if row.keys == keys)
    printed = row.printed
    meaning = {
        Rule.TOTAL_BELOW: printed is None and made.own_total < 5,
        Rule.TOTAL_ALONE: printed is None and 5 <= made.own_total < 10,
        Rule.EXACT: printed is not None and printed.lo == row.own >= 5,
        Rule.BELOW: printed is not None and row.own < 5,
        Rule.OTHER_SIDE_BELOW: printed is not None and printed.hi is None,
        Rule.NEARLY_ALL: printed is not None and made.own_total - row.own < 5,
        Rule.SMALL_GROUP: printed is None and row.own < 10,
        Rule.NOT_SPLIT_FURTHER: printed is None and bool(keys),
        Rule.RESIDUAL: printed is None and not keys,
    }
    return meaning[rule]
