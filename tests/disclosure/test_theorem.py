"""The theorem of section 2.4, tried on every data set of small settings."""

import pytest

from tests.disclosure.exhaustive import Setting, Statement, World, breaches, statements_of
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
    kinds = tuple(
        CountedPerson(single={"v": a, "w": b}) for a in ("a", UNKNOWN) for b in ("b", UNKNOWN)
    )
    tables = (single(("a", UNKNOWN)), single(("b", UNKNOWN), "w"))
    assert not breaches(Setting(Policy(tables=tables, k=3), kinds, 10), protected)


def test_crossed_tables_keep_every_promise() -> None:
    kinds = tuple(
        CountedPerson(single={"v": a, "w": b}) for a in ("a", UNKNOWN) for b in ("b", UNKNOWN)
    )
    tables = (single(("a", UNKNOWN)), single(("b", UNKNOWN), "w"))
    setting = Setting(Policy(tables=tables, k=2, column="w"), kinds, 11)
    crossed = protect(setting.people((4, 2, 1, 4)), setting.policy)
    assert [table.column for table in crossed.tables] == ["b", UNKNOWN, None]
    assert not breaches(setting, protected)


def test_the_total_of_a_block_year_keeps_every_promise() -> None:
    shape = ("a", UNKNOWN)
    setting = Setting(Policy(tables=(single(shape),), k=3, block=True), single_kinds(shape), 14)
    assert not breaches(setting, protected)
