"""Values as plain JSON and back, where what is read was written by somebody else.

Each field has to be there with a value of its type, and no other field may be.
"""

from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from vpdesk.domain.problems import TEXT_LIMIT

_Value = TypeVar("_Value")

_MOST_ITEMS = 10_000
_MOST = 2**53 - 1


class NotSuchAValue(ValueError):
    """What was read is not what it has to be."""


def plain_of(value: Any) -> Any:
    """Return a value, or a dataclass of values, as what JSON can hold."""
    if is_dataclass(value):
        return {each.name: plain_of(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, tuple):
        return [plain_of(each) for each in value]
    return value


def value_from(kind: type[_Value], plain: Any) -> _Value:
    """Return the dataclass that ``plain_of`` made ``plain`` from; raises ``NotSuchAValue``."""
    if not isinstance(plain, dict):
        raise NotSuchAValue
    hints = get_type_hints(kind)
    if plain.keys() != hints.keys():
        raise NotSuchAValue
    return kind(**{name: _read(hint, plain[name]) for name, hint in hints.items()})


def _read(kind: Any, plain: Any) -> Any:
    kind = getattr(kind, "__supertype__", kind)
    if get_origin(kind) is UnionType or type(None) in get_args(kind):
        (kind,) = (each for each in get_args(kind) if each is not type(None))
        return None if plain is None else _read(kind, plain)
    if get_origin(kind) is tuple:
        if not isinstance(plain, list) or len(plain) > _MOST_ITEMS:
            raise NotSuchAValue
        return tuple(_read(get_args(kind)[0], each) for each in plain)
    if isinstance(kind, type) and is_dataclass(kind):
        return value_from(kind, plain)
    return _read_one(kind, plain)


def _read_one(kind: Any, plain: Any) -> Any:
    if kind in {bool, int}:
        if type(plain) is not kind or not -_MOST <= plain <= _MOST:
            raise NotSuchAValue
        return plain
    if not isinstance(plain, str) or len(plain) > TEXT_LIMIT:
        raise NotSuchAValue
    try:
        if kind is date:
            found: Any = date.fromisoformat(plain)
        elif kind is time:
            found = time.fromisoformat(plain)
        else:
            found = kind(plain)
    except ValueError:
        raise NotSuchAValue from None
    if plain_of(found) != plain:
        raise NotSuchAValue
    return found
