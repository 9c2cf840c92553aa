"""What the protector prints, with the acceptance cases of section 10."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.disclosure.policies import multi, people, printed, single, words
from vpdesk.disclosure.premises import PolicyUnsound
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    ProtectedView,
    SingleTable,
)

ROLE = single(("leid", ("coll", ("derde", UNKNOWN))))
FOUR = single((("a", "b"), ("c", UNKNOWN)))


def view(counts: Mapping[str, int], table: SingleTable = ROLE, k: int = 5) -> ProtectedView:
    return protect(people(counts), Policy(tables=(table,), k=k))


def role(*counts: int) -> list[tuple[str, int, str]]:
    return printed(view(dict(zip(("leid", "coll", "derde"), counts, strict=True))).tables[0])


def four(*counts: int, k: int = 5) -> list[tuple[str, int, str]]:
    keys = ("a", "b", "c", UNKNOWN)
    return printed(view(dict(zip(keys, counts, strict=True)), FOUR, k).tables[0])


def several(n: int, **rows: int) -> list[tuple[str, int, str]]:
    """Print ``n`` persons of whom the first ``rows[key]`` have ``key``."""
    policy = Policy(tables=(multi(*rows),))
    counted = [
        CountedPerson(multi={"m": frozenset(key for key, m in rows.items() if i < m)})
        for i in range(n)
    ]
    return printed(protect(counted, policy).tables[0])


def test_four_persons_and_nobody_give_the_same_report() -> None:
    assert view({}) == view({"leid": 4}) == view({"coll": 2, "derde": 1})
    assert words(view({}).total) == "0..4"
    assert not view({}).tables


def test_five_to_nine_persons_give_the_total_alone() -> None:
    for n in range(5, 10):
        assert words(view({"leid": n}).total) == str(n)
        assert not view({"leid": n}).tables


def test_a_small_branch_and_its_sibling_hide_each_other() -> None:
    rest = "coll|derde|unknown"
    assert role(10, 0, 0) == role(7, 2, 1) == role(6, 1, 3)
    assert role(10, 0, 0) == [("leid", 0, "5+"), (rest, 0, "0..4")]


def test_a_branch_below_twice_the_threshold_is_not_split() -> None:
    assert role(5, 3, 2) == [("leid", 0, "5"), ("coll|derde|unknown", 0, "5")]


def test_a_branch_of_ten_is_split_further() -> None:
    assert role(9, 9, 2) == [
        ("leid", 0, "9"),
        ("coll|derde|unknown", 0, "11"),
        ("coll", 1, "5+"),
        ("derde|unknown", 1, "0..4"),
    ]


def test_rows_follow_the_tree_left_to_right() -> None:
    assert four(13, 9, 4, 6) == [
        ("a|b", 0, "22"),
        ("a", 1, "13"),
        ("b", 1, "9"),
        ("c|unknown", 0, "10"),
        ("c", 1, "0..4"),
        (UNKNOWN, 1, "5+"),
    ]
    assert [token for _, _, token in four(14, 5, 6, 4)] == ["19", "14", "5", "10", "5+", "0..4"]


def test_different_data_with_the_same_safe_print_are_not_told_apart() -> None:
    assert four(0, 0, 5, 5) == four(2, 2, 6, 0) == four(3, 0, 4, 3)


def test_another_threshold_moves_every_limit() -> None:
    assert four(2, 2, 2, 2, k=3) == [("a|b", 0, "4"), ("c|unknown", 0, "4")]
    assert four(8, 0, 0, 0, k=3) == [("a|b", 0, "3+"), ("c|unknown", 0, "0..2")]


def test_rows_of_several_values_are_coded_at_both_ends() -> None:
    assert several(18, zero=0, four=4, five=5, thirteen=13, fourteen=14, all=18) == [
        ("zero", 0, "0..4"),
        ("four", 0, "0..4"),
        ("five", 0, "5"),
        ("thirteen", 0, "13"),
        ("fourteen", 0, "14..18"),
        ("all", 0, "14..18"),
    ]


def test_the_residual_row_exists_and_is_not_printed() -> None:
    policy = Policy(tables=(multi("a"),))
    counted = [CountedPerson(multi={"m": frozenset({"overig"})})] * 12
    table = protect(counted, policy).tables[0]
    assert table.residual == "overig"
    assert printed(table) == [("a", 0, "0..4")]


def test_what_is_not_known_and_what_the_tree_does_not_name_count_as_unknown() -> None:
    policy = Policy(tables=(single(("a", UNKNOWN)),))
    counted = [*people({"a": 5, "new": 3}), CountedPerson(), CountedPerson()]
    assert printed(protect(counted, policy).tables[0]) == [("a", 0, "5"), (UNKNOWN, 0, "5")]


def test_a_table_with_a_higher_threshold_waits_for_twice_as_many_persons() -> None:
    strict = SingleTable(variable="v", title="v", tree=ROLE.tree, k=10)
    assert view({"leid": 19}, strict).tables[0].rows == ()
    several_strictly = Policy(tables=(replace(multi("a"), k=10),))
    assert protect([CountedPerson()] * 19, several_strictly).tables[0].rows == ()
    assert protect([CountedPerson()] * 20, several_strictly).tables[0].rows
    assert printed(view({"leid": 12, "coll": 8}, strict).tables[0]) == [
        ("leid", 0, "10+"),
        ("coll|derde|unknown", 0, "0..9"),
    ]


def test_a_block_year_tells_only_less_or_more_than_ten() -> None:
    def block(n: int) -> ProtectedView:
        return protect(people({"leid": n}), Policy(tables=(ROLE,), block=True))

    assert block(0) == block(9)
    assert block(10) == block(300)
    assert words(block(9).total) == "0..9"
    assert words(block(10).total) == "10+"
    assert not block(300).tables


def crossed(women: int, unknown: int) -> ProtectedView:
    counted = [
        CountedPerson(single={"sex": sex, "v": "leid" if i % 2 else "coll"})
        for sex, n in (("vrouw", women), (UNKNOWN, unknown))
        for i in range(n)
    ]
    tables = (single(("vrouw", UNKNOWN), "sex"), ROLE)
    return protect(counted, Policy(tables=tables, column="sex"))


def test_common_columns_replace_the_one_way_table() -> None:
    by_sex, women, unknown = crossed(20, 10).tables
    assert by_sex.column is None
    assert (women.column, words(women.total)) == ("vrouw", "20")
    assert (unknown.column, words(unknown.total)) == (UNKNOWN, "10")
    assert printed(women) == [
        ("leid", 0, "10"),
        ("coll|derde|unknown", 0, "10"),
        ("coll", 1, "5+"),
        ("derde|unknown", 1, "0..4"),
    ]
    assert printed(unknown) == [("leid", 0, "5"), ("coll|derde|unknown", 0, "5")]


@pytest.mark.parametrize("unknown", [0, 4, 9])
def test_columns_with_few_persons_are_not_made(unknown: int) -> None:
    assert [table.column for table in crossed(20, unknown).tables] == [None, None]


@pytest.mark.parametrize(
    ("policy", "variable"),
    [
        (Policy(tables=(), k=1), "k"),
        (Policy(tables=(ROLE, FOUR)), "v"),
        (Policy(tables=(single(("a", "b")),)), "v"),
        (Policy(tables=(single(("a", ("a", UNKNOWN))),)), "v"),
        (Policy(tables=(multi("a", "a"),)), "m"),
        (Policy(tables=(multi("a"),), column="m"), "m"),
        (Policy(tables=(ROLE,), column="w"), "w"),
        (Policy(tables=(SingleTable(variable="v", title="v", tree=ROLE.tree, k=4),)), "v"),
    ],
)
def test_a_policy_outside_the_proof_is_refused(policy: Policy, variable: str) -> None:
    with pytest.raises(PolicyUnsound) as refused:
        protect([], policy)
    assert refused.value.variable == variable


VALUES = st.sampled_from(["leid", "coll", "derde", UNKNOWN, "not in the tree"])
PERSONS = st.lists(
    st.builds(
        CountedPerson,
        single=st.fixed_dictionaries({"v": VALUES}),
        multi=st.fixed_dictionaries(
            {"m": st.frozensets(st.sampled_from(["pesten", "intimidatie", "overig"]))}
        ),
    ),
    max_size=60,
)
BOTH = Policy(
    tables=(
        ROLE,
        MultiTable(
            variable="m",
            title="m",
            rows=(Leaf(key="pesten", label="pesten"), Leaf(key="intimidatie", label="intimidatie")),
            residual="overig",
        ),
    )
)


@given(PERSONS)
def test_the_order_of_the_persons_changes_nothing(counted: list[CountedPerson]) -> None:
    shuffled = sorted(counted, key=lambda person: (sorted(person.multi["m"]), person.single["v"]))
    assert protect(shuffled, BOTH) == protect(counted, BOTH)


@given(PERSONS)
def test_no_number_below_the_threshold_is_printed(counted: list[CountedPerson]) -> None:
    shown = protect(counted, BOTH)
    tokens = [shown.total, *(row.token for table in shown.tables for row in table.rows)]
    for token in tokens:
        assert (token.lo, token.hi) == (0, 4) or token.lo >= 5


@given(PERSONS)
def test_every_token_holds_the_count_it_stands_for(counted: list[CountedPerson]) -> None:
    for table in protect(counted, BOTH).tables:
        for row in table.rows:
            n = sum(_belongs(person, table.multi, row.keys) for person in counted)
            assert row.token.lo <= n
            assert row.token.hi is None or n <= row.token.hi


@given(PERSONS)
def test_exactly_printed_siblings_add_up(counted: list[CountedPerson]) -> None:
    for table in protect(counted, BOTH).tables:
        top = [row.token for row in table.rows if row.depth == 0 and not table.multi]
        if top and all(token.exact for token in top):
            assert sum(token.lo for token in top) == len(counted)


def _belongs(person: CountedPerson, several_values: bool, keys: tuple[str, ...]) -> bool:
    if several_values:
        return keys[0] in person.multi["m"]
    key = person.single["v"]
    return (UNKNOWN if key == "not in the tree" else key) in keys
