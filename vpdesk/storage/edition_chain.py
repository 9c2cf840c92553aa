"""Seals the rows of the ledger one upon the other, so that none changes or goes unnoticed.

The key lies in the vault: the seal is against faults and against whoever edits an opened vault
by hand, not against somebody who reads it all and has this source.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from vpdesk.domain.edition_errors import ChainBroken
from vpdesk.storage.settings import SettingRepository

_KEY = "edition_key"
_HEAD = "edition_head"
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A row as it lies in the database: its number, what is sealed of it, and its seal."""

    number: int
    sealed: Mapping[str, Any]
    mac: str


class Chain:
    """The key of the seals, and how many there are with the last of them."""

    def __init__(self, settings: SettingRepository) -> None:
        self._settings = settings

    def extend(self, number: int, sealed: Mapping[str, Any]) -> str:
        """Return the seal of the next row; its ``number`` counts all rows up to it.

        Raises ``ChainBroken`` when another row was expected.
        """
        key = self._settings.get(_KEY)
        if key is None:
            key = secrets.token_hex(_KEY_BYTES)
            self._settings.put(_KEY, key)
        count, before = self._head()
        if number != count + 1:
            raise ChainBroken(number)
        mac = _mac(key, sealed, before)
        self._settings.put(_HEAD, f"{number}:{mac}")
        return mac

    def check(self, links: Iterable[Link]) -> None:
        """Check every row from the first to the last; raises ``ChainBroken``."""
        key = self._settings.get(_KEY) or ""
        count, last = self._head()
        before, seen = "", 0
        for link in links:
            seen += 1
            if link.number != seen or not hmac.compare_digest(
                _mac(key, link.sealed, before), link.mac
            ):
                raise ChainBroken(link.number)
            before = link.mac
        if (seen, before) != (count, last):
            raise ChainBroken(0)

    def _head(self) -> tuple[int, str]:
        count, _, mac = (self._settings.get(_HEAD) or "0:").partition(":")
        return int(count) if count.isdecimal() else -1, mac


def _mac(key: str, sealed: Mapping[str, Any], before: str) -> str:
    text = json.dumps([sealed, before], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hmac.new(key.encode(), text.encode(), hashlib.sha256).hexdigest()
