"""Which departments and sites are large enough to be told apart in a report."""

from collections.abc import Collection, Mapping, Sequence

from vpdesk.domain.organisations import Unit, UnitId

SMALLEST_TOLD_UNIT = 50
"""The headcount from which a unit has a row of its own; headcounts are public."""


def unit_leaves(units: Sequence[Unit]) -> Mapping[UnitId, UnitId | None]:
    """Return in which row each of ``units`` counts: that of a unit, or None for all the others.

    A unit without a row of its own counts in that of the nearest unit above it that has one. The
    headcount of a unit includes the units below it; its row is for those in none of their rows,
    and there must be enough of them.
    """
    below: dict[UnitId | None, list[Unit]] = {}
    for unit in units:
        below.setdefault(unit.parent_id, []).append(unit)
    told: set[UnitId] = set()

    def told_persons(unit: Unit) -> int:
        """Return how many persons of ``unit`` the rows at and below it are about."""
        inside = sum(told_persons(each) for each in below.get(unit.id, ()))
        if unit.headcount is None or unit.headcount - inside < SMALLEST_TOLD_UNIT:
            return inside
        told.add(unit.id)
        return unit.headcount

    for unit in below.get(None, ()):
        told_persons(unit)
    return rows_among(units, told)


def rows_among(units: Sequence[Unit], told: Collection[UnitId]) -> Mapping[UnitId, UnitId | None]:
    """Return in which row each of ``units`` counts when those in ``told`` have one."""
    parents = {unit.id: unit.parent_id for unit in units}

    def row_of(unit_id: UnitId | None) -> UnitId | None:
        while unit_id is not None and unit_id not in told:
            unit_id = parents[unit_id]
        return unit_id

    return {unit.id: row_of(unit.id) for unit in units}
