"""Tells whether two documents say the same, whatever mark they have."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from typing import Any

from vpdesk.services.editions.kinds import Document

_MARKS = {"final", "invented"}


def said_by(document: Document) -> str:
    """Return the same text for documents with the same words and figures, and for no others.

    It is made of what the document holds and stays in the vault: counts could be guessed from it.
    """
    text = json.dumps(_values(document), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _values(value: Any) -> Any:
    """Return ``value`` as JSON; fields that hold what they hold by default are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            each.name: _values(getattr(value, each.name))
            for each in fields(value)
            if each.name not in _MARKS and getattr(value, each.name) != _default(each.default)
        }
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _values(each) for key, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_values(each) for each in value]
    return value


def _default(default: Any) -> Any:
    return _NOTHING if default is MISSING else default


_NOTHING = object()
