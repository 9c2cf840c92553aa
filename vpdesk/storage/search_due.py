"""What the index owes after renames, kept in the vault so that it is paid after a kill, too."""

import json
from enum import StrEnum

from sqlalchemy import Connection

from vpdesk.storage.settings import SettingRepository

_KEPT_AS = "search_index_due"
_MERGE = "merge"


class Named(StrEnum):
    """What many things are found by the name of."""

    ORGANISATION = "organisation"
    TERM = "term"
    UNIT = "unit"


Name = tuple[Named, int]
"""One of these, by its id."""


class SearchDue:
    """Names by which rows are indexed as they were, and how far that was mended."""

    def __init__(self, connection: Connection) -> None:
        self._settings = SettingRepository(connection)

    def is_empty(self) -> bool:
        return not self._kept()

    def add(self, name: Name) -> None:
        """Owe all rows that are found by a name, once more where some were mended already."""
        self._keep({**self._kept(), _place(name): 0})

    def first(self) -> tuple[Name, int] | None:
        """Return a name whose rows are owed, and the last row of it that was mended."""
        owed = ((place, row) for place, row in self._kept().items() if place != _MERGE)
        place, row = next(owed, ("", 0))
        if not place:
            return None
        named, key = place.split()
        return (Named(named), int(key)), row

    def reached(self, name: Name, row: int) -> None:
        """Note the last row of a name that was mended."""
        self._keep({**self._kept(), _place(name): row})

    def mended(self, name: Name) -> None:
        """Owe the rows of a name no longer, but that the words they had leave the index."""
        kept = {place: row for place, row in self._kept().items() if place != _place(name)}
        self._keep({**kept, _MERGE: 0})

    def is_merging(self) -> bool:
        """Tell whether putting the index in order was begun since rows were last mended."""
        return bool(self._kept().get(_MERGE))

    def merging(self) -> None:
        self._keep({**self._kept(), _MERGE: 1})

    def clear(self) -> None:
        """Owe nothing."""
        if self._kept():
            self._keep({})

    def _kept(self) -> dict[str, int]:
        kept: dict[str, int] = json.loads(self._settings.get(_KEPT_AS) or "{}")
        return kept

    def _keep(self, due: dict[str, int]) -> None:
        self._settings.put(_KEPT_AS, json.dumps(due))


def _place(name: Name) -> str:
    named, key = name
    return f"{named} {key}"
