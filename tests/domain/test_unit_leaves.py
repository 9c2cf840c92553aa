"""Departments and sites are told apart from fifty persons on."""

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.organisations import OrganisationId, Unit, UnitId
from vpdesk.domain.unit_leaves import SMALLEST_TOLD_UNIT, unit_leaves


def unit(number: int, headcount: int | None, parent: int | None = None) -> Unit:
    return Unit(
        id=UnitId(number),
        organisation_id=OrganisationId(1),
        name=f"Onderdeel {number}",
        headcount=headcount,
        parent_id=None if parent is None else UnitId(parent),
    )


def test_unit_below_fifty_or_of_unknown_size_counts_with_the_others() -> None:
    assert unit_leaves([unit(1, 50), unit(2, 49), unit(3, None)]) == {1: 1, 2: None, 3: None}


def test_small_unit_counts_with_the_one_above_it() -> None:
    assert unit_leaves([unit(1, 200), unit(2, 20, 1), unit(3, 60, 1), unit(4, 5, 2)]) == {
        1: 1,
        2: 1,
        3: 3,
        4: 1,
    }


def test_what_is_left_of_a_unit_is_told_only_when_it_is_large_enough() -> None:
    assert unit_leaves([unit(1, 109), unit(2, 60, 1)]) == {1: None, 2: 2}
    assert unit_leaves([unit(1, 110), unit(2, 60, 1)]) == {1: 1, 2: 2}


@given(
    st.lists(st.tuples(st.none() | st.integers(0, 300), st.none() | st.integers(0, 8)), max_size=9)
)
def test_every_row_stands_for_fifty_persons_of_its_own(
    found: list[tuple[int | None, int | None]],
) -> None:
    units = [
        unit(number, headcount, parent if parent is not None and parent < number else None)
        for number, (headcount, parent) in enumerate(found)
    ]
    rows = unit_leaves(units)
    assert rows.keys() == {each.id for each in units}
    parents = {each.id: each.parent_id for each in units}
    heads = {each.id: each.headcount for each in units}
    for row in {row for row in rows.values() if row is not None}:
        assert rows[row] == row
        inside = sum(
            heads[each] or 0
            for each in {r for r in rows.values() if r is not None}
            if each != row and _nearest_above(each, parents, set(rows.values())) == row
        )
        assert (heads[row] or 0) - inside >= SMALLEST_TOLD_UNIT


def _nearest_above(
    unit_id: UnitId, parents: dict[UnitId, UnitId | None], rows: set[UnitId | None]
) -> UnitId | None:
    above = parents[unit_id]
    while above is not None and above not in rows:
        above = parents[above]
    return above
