"""Packages and returns of stand-ins as plain values, and back from what somebody else wrote."""

from typing import Any, cast

from vpdesk.domain.problems import NAME_LIMIT
from vpdesk.domain.stand_in_returns import (
    ADDED_KINDS,
    Added,
    AddedEntry,
    StandInReturn,
)
from vpdesk.domain.stand_ins import LONGEST, PACKED_CHOICES, PackedEntry, StandInPackage
from vpdesk.domain.strict_values import NotSuchAValue, plain_of, value_from
from vpdesk.domain.timeline import kind_of

_MOST_ADDED = 10_000
_RETURN = frozenset({"package_id", "by_name", "returned_on", "cases", "added"})
_ADDED = frozenset({"uid", "number", "rests_on", "kind", "draft"})


def package_values(package: StandInPackage) -> dict[str, Any]:
    """Return what a package holds."""
    return cast(dict[str, Any], plain_of(package))


def package_from(values: Any) -> StandInPackage:
    """Return a package; raises ``NotSuchAValue``."""
    package = value_from(StandInPackage, values)
    numbers = [each.number for each in package.cases]
    if numbers != list(range(1, len(numbers) + 1)) or not _is_hex(package.return_key, 64):
        raise NotSuchAValue
    if not package.made_on <= package.valid_until <= package.made_on + LONGEST:
        raise NotSuchAValue
    for case in package.cases:
        for entry in case.entries:
            _check_choice(entry)
    return package


def return_values(returned: StandInReturn) -> dict[str, Any]:
    """Return what is given back."""
    return {
        "package_id": returned.package_id,
        "by_name": returned.by_name,
        "returned_on": plain_of(returned.returned_on),
        "cases": list(returned.cases),
        "added": [added_values(each) for each in returned.added],
    }


def return_from(values: Any) -> StandInReturn:
    """Return what was given back; raises ``NotSuchAValue``."""
    if not isinstance(values, dict) or values.keys() != _RETURN:
        raise NotSuchAValue
    added = values["added"]
    if not isinstance(added, list) or len(added) > _MOST_ADDED:
        raise NotSuchAValue
    head = value_from(StandInReturn, {**values, "added": []})
    found = tuple(map(added_from, added))
    uids = {each.uid for each in found}
    rests = {each.rests_on for each in found if each.rests_on}
    if len(uids) != len(found) or rests - uids or len(head.by_name) > NAME_LIMIT:
        raise NotSuchAValue
    return StandInReturn(
        package_id=head.package_id,
        by_name=head.by_name,
        returned_on=head.returned_on,
        cases=head.cases,
        added=found,
    )


def added_values(added: AddedEntry) -> dict[str, Any]:
    """Return what was added to a case."""
    return {
        "uid": added.uid,
        "number": added.number,
        "rests_on": added.rests_on,
        "kind": kind_of(added.draft).value,
        "draft": plain_of(added.draft),
    }


def added_from(values: Any) -> AddedEntry:
    """Return what was added to a case; raises ``NotSuchAValue``."""
    if not isinstance(values, dict) or values.keys() != _ADDED:
        raise NotSuchAValue
    uid, rests_on, number = values["uid"], values["rests_on"], values["number"]
    if not _is_hex(uid, 32) or (rests_on != "" and not _is_hex(rests_on, 32)):
        raise NotSuchAValue
    if type(number) is not int or number < 1:
        raise NotSuchAValue
    draft = value_from(_drafted(values["kind"]), values["draft"])
    return AddedEntry(uid=uid, number=number, rests_on=rests_on, draft=draft)


def _check_choice(entry: PackedEntry) -> None:
    if entry.kind not in PACKED_CHOICES:
        raise NotSuchAValue
    chosen = PACKED_CHOICES[entry.kind]
    if entry.choice not in ({""} if chosen is None else {each.value for each in chosen}):
        raise NotSuchAValue


def _drafted(kind: Any) -> type[Added]:
    for known, draft in ADDED_KINDS.items():
        if kind == known.value:
            return cast(type[Added], draft)
    raise NotSuchAValue


def _is_hex(value: Any, length: int) -> bool:
    if not isinstance(value, str) or len(value) != length:
        return False
    return not set(value) - set("0123456789abcdef")
