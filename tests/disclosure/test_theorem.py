"""The theorem of section 2.4, tried on every data set of small settings.

``pytest -m faults tests/disclosure`` tries larger ones.
"""

import pytest

from tests.disclosure.exhaustive import (
    Setting,
    Statement,
    World,
    breaches,
    insider_breaches,
    statements_of,
)
from tests.disclosure.policies import (
    KEYS,
    Nested,
    multi,
    multi_kinds,
    shapes,
    single,
    single_kinds,
)
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import UNKNOWN, CountedPerson, Policy

SHAPE = ("a", ("b", UNKNOWN))
PAIRS = tuple(
    CountedPerson(single={"v": a, "w": b}) for a in ("a", UNKNOWN) for b in ("b", UNKNOWN)
)


def protected(setting: Setting, world: World) -> tuple[Statement, ...]:
    return statements_of(protect(setting.people(world), setting.policy), setting)


@pytest.mark.parametrize("shape", [s for n in (2, 3, 4) for s in shapes(KEYS[-n:])], ids=str)
@pytest.mark.parametrize("k", [2, 3])
def test_single_valued_tables_keep_every_promise(shape: Nested, k: int) -> None:
    setting = Setting(Policy(tables=(single(shape),), k=k), single_kinds(shape), 10)
    assert not breaches(setting, protected)


def test_single_valued_tables_keep_every_promise_at_the_usual_threshold() -> None:
    shape = (("a", "b"), UNKNOWN)
    setting = Setting(Policy(tables=(single(shape),)), single_kinds(shape), 24)
    assert not breaches(setting, protected)


@pytest.mark.parametrize(("k", "rows", "largest"), [(2, "ab", 6), (3, "ab", 7), (3, "a", 12)])
def test_multi_valued_tables_keep_every_promise(k: int, rows: str, largest: int) -> None:
    setting = Setting(Policy(tables=(multi(*rows),), k=k), multi_kinds(*rows), largest)
    assert not breaches(setting, protected)


def test_tables_side_by_side_keep_every_promise() -> None:
    tables = (single(("a", UNKNOWN)), single(("b", UNKNOWN), "w"))
    assert not breaches(Setting(Policy(tables=tables, k=3), PAIRS, 10), protected)


def test_crossed_tables_keep_every_promise() -> None:
    tables = (single(("a", UNKNOWN)), single(("b", UNKNOWN), "w"))
    setting = Setting(Policy(tables=tables, k=2, column="w"), PAIRS, 11)
    crossed = protect(setting.people((4, 2, 1, 4)), setting.policy)
    assert [table.column for table in crossed.tables] == ["b", UNKNOWN, None]
    assert not breaches(setting, protected)


def test_the_total_of_a_block_year_keeps_every_promise() -> None:
    shape = ("a", UNKNOWN)
    setting = Setting(Policy(tables=(single(shape),), k=3, block=True), single_kinds(shape), 14)
    assert not breaches(setting, protected)


@pytest.mark.faults
@pytest.mark.parametrize("shape", list(shapes((*"abcd", UNKNOWN))), ids=str)
def test_trees_of_five_leaves_keep_every_promise(shape: Nested) -> None:
    setting = Setting(Policy(tables=(single(shape),), k=3), single_kinds(shape), 12)
    assert not breaches(setting, protected)


@pytest.mark.faults
@pytest.mark.parametrize("shape", [s for n in (2, 3, 4) for s in shapes(KEYS[-n:])], ids=str)
def test_trees_keep_every_promise_at_the_usual_threshold(shape: Nested) -> None:
    setting = Setting(Policy(tables=(single(shape),)), single_kinds(shape), 16)
    assert not breaches(setting, protected)


# --------------------------------------------------------------------- who knows some cases


@pytest.mark.parametrize(
    ("shape", "k", "largest"),
    [(("a", UNKNOWN), 5, 16), *((shape, 3, 10) for shape in shapes(KEYS)), (SHAPE, 4, 12)],
    ids=str,
)
def test_insiders_learn_of_nobody_else_in_a_single_valued_table(
    shape: Nested, k: int, largest: int
) -> None:
    setting = Setting(Policy(tables=(single(shape),), k=k), single_kinds(shape), largest)
    assert not insider_breaches(setting, protected)


@pytest.mark.parametrize(("k", "rows", "largest"), [(3, "ab", 7), (5, "a", 12)])
def test_insiders_learn_of_nobody_else_in_a_multi_valued_table(
    k: int, rows: str, largest: int
) -> None:
    setting = Setting(Policy(tables=(multi(*rows),), k=k), multi_kinds(*rows), largest)
    assert not insider_breaches(setting, protected)


@pytest.mark.parametrize("column", [None, "w"])
def test_insiders_learn_of_nobody_else_in_tables_together(column: str | None) -> None:
    tables = (single(("a", UNKNOWN)), single(("b", UNKNOWN), "w"))
    setting = Setting(Policy(tables=tables, k=3, column=column), PAIRS, 12 if column else 9)
    assert not insider_breaches(setting, protected)
