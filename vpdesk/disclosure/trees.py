"""Trees: along which splits a single-valued variable is told.

A tree is made from the list of values alone, never from counts. It follows the splits that were
agreed as far as the values are there, with what else an organisation has a word for after the
first of them. Without agreed splits the values are halved again and again in their own order.
"""

from collections.abc import Mapping, Sequence

from vpdesk.domain.disclosure import UNKNOWN, Branch, Leaf, Tree, leaves_of
from vpdesk.domain.report_policies import KeyTree, keys_of


def tree_along(
    splits: KeyTree | None, values: Sequence[Leaf], *, unknown: str, either: str
) -> Tree:
    """Return the tree for ``values`` in policy order, with the leaf for unknown among them.

    ``unknown`` words that leaf, unless ``values`` has one; ``either`` is the word for "or" in
    labels of groups.
    """
    leaves = {leaf.key: leaf for leaf in values}
    last = leaves.pop(UNKNOWN, Leaf(key=UNKNOWN, label=unknown))
    leaves[UNKNOWN] = last
    known = _fill(splits, leaves, either) if splits is not None else None
    if splits is None or known is None:
        return _halve(tuple(leaves.values()), either)
    named = set(keys_of(splits))
    own = tuple(leaf for key, leaf in leaves.items() if key not in named)
    if not own:
        return known
    others = _halve(own, either)
    if isinstance(known, Leaf):
        return _join(others, known, either)
    return _join(known.left, _join(others, known.right, either), either)


def _fill(splits: KeyTree, leaves: Mapping[str, Leaf], either: str) -> Tree | None:
    """Return ``splits`` with the words that have a leaf, closing up around the others."""
    if isinstance(splits, str):
        return leaves.get(splits)
    left, right = _fill(splits[0], leaves, either), _fill(splits[1], leaves, either)
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
