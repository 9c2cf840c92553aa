"""A change of way or recovery code that was broken off: the header names what was to go."""

from collections.abc import Sequence
from dataclasses import replace

from vpdesk.security.errors import HeaderFull, HeaderNotWritten
from vpdesk.security.header import Header, successor
from vpdesk.security.header_files import write_header
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.slot_types import SlotType
from vpdesk.security.slots import Slot
from vpdesk.security.strict_json import Document

REPLACED = "replace"
"""In ``pending``: ids of the slots that a newer one of the header is about to take the place of."""


def begun_change(header: Header, new: Document, old: Sequence[Slot]) -> Header:
    """Return the header with the new slot first, and every old one; raise HeaderFull."""
    names = [*replaced_slots(header), *(slot.slot_id for slot in old)]
    pending = {**header.pending, REPLACED: list(dict.fromkeys(names))}
    return successor(header, slots=[new, *slot_documents(header)], pending=pending)


def ended_change(header: Header, old: Sequence[Slot]) -> Header:
    """Return the header without the old slots."""
    gone = {slot.slot_id for slot in old}
    kept = [document for document in slot_documents(header) if document["id"] not in gone]
    left = [name for name in replaced_slots(header) if name not in gone]
    pending = {name: value for name, value in header.pending.items() if name != REPLACED}
    if left:
        pending[REPLACED] = left
    return successor(header, slots=kept, pending=pending)


def replaced_slots(header: Header) -> tuple[str, ...]:
    """Return the ids of the header's slots that a change was to replace; empty when none is."""
    named = header.pending.get(REPLACED)
    names = named if isinstance(named, list | tuple) else ()
    return tuple(slot.slot_id for slot in header.slots if slot.slot_id in names)


def finish_change(opened: OpenedKeys) -> OpenedKeys:
    """Let go of what the slot that opened the vault was to replace; else return the same keys.

    A vault opened with what was to go keeps both, and so it does when nothing can be written: the
    change was never said to be made. Only for a header that is known to be the newest.
    """
    names = replaced_slots(opened.header)
    is_code = opened.slot_type is SlotType.RECOVERY
    old = [
        slot
        for slot in opened.header.slots
        if slot.slot_id in names and (slot.slot_type is SlotType.RECOVERY) is is_code
    ]
    if not old or opened.slot_id in names:
        return opened
    header = ended_change(opened.header, old)
    try:
        write_header(opened.folder, header, opened.master)
    except (HeaderNotWritten, HeaderFull):
        return opened
    return replace(opened, header=header)


def slot_documents(header: Header) -> list[Document]:
    """Return every slot of the header, those of kinds this version does not know too."""
    slots: list[Document] = list(header.document["slots"])  # type: ignore[arg-type]
    return slots
