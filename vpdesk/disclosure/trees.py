"""Starter trees: along which splits a single-valued variable is told.

A tree is made from the list of values alone, never from counts. Where the values are those of a
known list, the splits are the ones that make sense to a practitioner, with what else an
organisation has a word for after the first of them. Other lists are halved again and again in
their own order.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from vpdesk.domain.disclosure import UNKNOWN, Branch, Leaf, Tree, leaves_of

_Shape: TypeAlias = "str | tuple[_Shape, _Shape]"

_KNOWN: Mapping[str, _Shape] = {
    "relation": (
        "manager",
        (
            ("colleague", "group_of_colleagues"),
            ("third_party", ("subordinate", ("organisation", UNKNOWN))),
        ),
    ),
    "reporter_position": (
        "employee",
        (
            (
                ("student", "phd_candidate"),
                (
                    ("pupil", "parent"),
                    (("patient", "relative"), (("resident", "tenant"), "participant")),
                ),
            ),
            (
                ("manager", ("trainee", "contractor")),
                (("volunteer", "former_employee"), ("witness", ("third_party", UNKNOWN))),
            ),
        ),
    ),
    "gender": ("female", ("male", ("other", UNKNOWN))),
    "outcome": (
        "open",
        (
            ("resolved_informally", "behaviour_stopped"),
            (
                ("reporter_declines", ("referred", "out_of_scope")),
                (("formal_complaint", "wrongdoing_reported"), ("reporter_left", UNKNOWN)),
            ),
        ),
    ),
}


def starter_tree(variable: str, values: Sequence[Leaf], *, unknown: str, either: str) -> Tree:
    """Return the tree for ``values`` in policy order, with the leaf for unknown at its end.

    The key of a value of a starter list is its code there. ``unknown`` words the leaf for
    unknown, unless ``values`` has one; ``either`` is the word for "or" in labels of groups.
    """
    leaves = {leaf.key: leaf for leaf in values}
    last = leaves.pop(UNKNOWN, Leaf(key=UNKNOWN, label=unknown))
    leaves[UNKNOWN] = last
    shape = _KNOWN.get(variable)
    if shape is None:
        return _halve(tuple(leaves.values()), either)
    known = _fill(shape, leaves, either) or last
    own = tuple(leaf for key, leaf in leaves.items() if key not in _codes(shape))
    if not own:
        return known
    others = _halve(own, either)
    if isinstance(known, Leaf):
        return _join(others, known, either)
    return _join(known.left, _join(others, known.right, either), either)


def _codes(shape: _Shape) -> list[str]:
    if isinstance(shape, str):
        return [shape]
    return _codes(shape[0]) + _codes(shape[1])


def _fill(shape: _Shape, leaves: Mapping[str, Leaf], either: str) -> Tree | None:
    """Return ``shape`` with the words that have a leaf, closing up around the others."""
    if isinstance(shape, str):
        return leaves.get(shape)
    left, right = _fill(shape[0], leaves, either), _fill(shape[1], leaves, either)
    return _join(left, right, either) if left and right else left or right


def _halve(leaves: tuple[Leaf, ...], either: str) -> Tree:
    if len(leaves) == 1:
        return leaves[0]
    middle = (len(leaves) + 1) // 2
    return _join(_halve(leaves[:middle], either), _halve(leaves[middle:], either), either)


def _join(left: Tree, right: Tree, either: str) -> Branch:
    labels = [leaf.label for side in (left, right) for leaf in leaves_of(side)]
    return Branch(label=_enumerate(labels, either), left=left, right=right)


def _enumerate(labels: Sequence[str], either: str) -> str:
    """Return "a, b or c", or "a / b / c" where a label has a comma or an "or" of its own."""
    if any("," in label or f" {either} " in label for label in labels):
        return " / ".join(labels)
    return f"{', '.join(labels[:-1])} {either} {labels[-1]}"
