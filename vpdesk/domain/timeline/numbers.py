"""How entries are told apart."""

from typing import NewType

EntryId = NewType("EntryId", int)
