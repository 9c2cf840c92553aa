"""Which entry of a timeline a text was found in."""

from vpdesk.domain.search import FoundText
from vpdesk.domain.timeline import EntryId, EntryKind, EntryRef

EntryPlace = EntryId | EntryRef
"""An entry to be shown; an id alone is of the follow-up where kinds share one."""

_KINDS = {kind.value: kind for kind in EntryKind}


def entry_of(found: FoundText | None) -> EntryRef | None:
    """Return the entry, None where it was not found in one."""
    kind = None if found is None else _KINDS.get(found.field.value)
    return None if kind is None or found is None else EntryRef(kind=kind, id=EntryId(found.id))
