"""Changing the splits of a table one value or group at a time.

A place is the way from the whole to a part: 0 for the first half of a split, 1 for the second.
By these three changes every tree can be made from every other one over the same values.
"""

from typing import TypeAlias

from vpdesk.domain.disclosure import Leaf, Tree
from vpdesk.domain.report_policies import KeyTree

Place: TypeAlias = tuple[int, ...]


def keys_along(tree: Tree) -> KeyTree:
    """Return the splits of ``tree``, without its words."""
    if isinstance(tree, Leaf):
        return tree.key
    return keys_along(tree.left), keys_along(tree.right)


def exchanged(splits: KeyTree, place: Place) -> tuple[KeyTree, Place]:
    """Let the part at ``place`` and the other half of its split change places.

    Returns the splits and where the part is now. The whole has no other half.
    """
    if not place:
        return splits, place
    *above, half = place
    left, right = _pair(_part(splits, tuple(above)))
    return _replaced(splits, tuple(above), (right, left)), (*above, 1 - half)


def split_earlier(splits: KeyTree, place: Place) -> tuple[KeyTree, Place]:
    """Tell the part at ``place`` apart one split earlier, from all that was around it."""
    if len(place) < 2:
        return splits, place
    above, around, half = place[:-2], place[-2], place[-1]
    whole = _pair(_part(splits, above))
    inner = _pair(whole[around])
    beside, other = inner[1 - half], whole[1 - around]
    rest = (beside, other) if around == 0 else (other, beside)
    return _replaced(splits, above, (inner[half], rest)), (*above, 0)


def moved_over(splits: KeyTree, place: Place) -> tuple[KeyTree, Place]:
    """Move the part at ``place`` into the other half of the split above its own."""
    if len(place) < 2:
        return splits, place
    above, around, half = place[:-2], place[-2], place[-1]
    whole = _pair(_part(splits, above))
    inner = _pair(whole[around])
    joined = (whole[1 - around], inner[half])
    stays = inner[1 - half]
    halves = (stays, joined) if around == 0 else (joined, stays)
    return _replaced(splits, above, halves), (*above, 1 - around, 1)


def _pair(splits: KeyTree) -> tuple[KeyTree, KeyTree]:
    if isinstance(splits, str):
        raise IndexError(splits)
    return splits


def _part(splits: KeyTree, place: Place) -> KeyTree:
    for half in place:
        splits = _pair(splits)[half]
    return splits


def _replaced(splits: KeyTree, place: Place, part: KeyTree) -> KeyTree:
    if not place:
        return part
    left, right = _pair(splits)
    if place[0] == 0:
        return _replaced(left, place[1:], part), right
    return left, _replaced(right, place[1:], part)
