"""The conditions under which the protector is proven to be safe."""

from collections import Counter

from vpdesk.domain.disclosure import (
    UNKNOWN,
    MultiTable,
    Policy,
    SingleTable,
    TablePolicy,
    leaves_of,
)
from vpdesk.domain.report_columns import is_never_crossed

LOWEST_THRESHOLD = 2


class PolicyUnsound(Exception):
    """A policy does not meet the conditions of the proof; ``variable`` is what it fails for."""

    def __init__(self, variable: str) -> None:
        super().__init__()
        self.variable = variable


def require_sound(policy: Policy) -> None:
    """Raise PolicyUnsound unless the theorem holds for ``policy``.

    Every variable has one table, every tree names each value once and has a leaf for unknown, no
    table has a lower threshold than the policy, and only a single-valued variable makes columns.
    Place and relation to the accused, which together point at a person, are never crossed.
    """
    if policy.k < LOWEST_THRESHOLD:
        raise PolicyUnsound("k")
    for variable, tables in Counter(table.variable for table in policy.tables).items():
        if tables > 1:
            raise PolicyUnsound(variable)
    for table in policy.tables:
        if not _is_sound(table, policy.k):
            raise PolicyUnsound(table.variable)
    singles = {table.variable for table in policy.tables if isinstance(table, SingleTable)}
    if policy.column is not None and policy.column not in singles:
        raise PolicyUnsound(policy.column)
    for table in policy.tables:
        if is_never_crossed(policy.column, table.variable):
            raise PolicyUnsound(table.variable)


def _is_sound(table: TablePolicy, k: int) -> bool:
    values = table.rows if isinstance(table, MultiTable) else tuple(leaves_of(table.tree))
    keys = [leaf.key for leaf in values]
    named_once = len(keys) == len(set(keys))
    complete = isinstance(table, MultiTable) or UNKNOWN in keys
    return named_once and complete and (table.k is None or table.k >= k)
