"""Proof that whoever is about to change how a vault opens can open it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from vpdesk.security.errors import HeaderTampered, WayNotAvailable, WrongSecret
from vpdesk.security.header import Header
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.slot_changes import way_slots
from vpdesk.security.slot_types import SlotType as WayIn
from vpdesk.security.unfinished_change import finish_change
from vpdesk.services.errors import HeaderOlder
from vpdesk.services.keys.held_keys import HeldKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What was opened to prove it; it counts for as long as the vault has that way in."""

    slot_type: WayIn
    slot_id: str


class Proofs:
    """Proves secrets against the header on the disk; ``written`` is told of a newer one there."""

    def __init__(self, keys: HeldKeys, written: Callable[[OpenedKeys], None]) -> None:
        self._keys = keys
        self._written = written

    def are_asked(self) -> bool:
        """Tell whether a secret is asked: not where the keyring alone opened and opens it."""
        newest = next(iter(way_slots(self._keys.current.header)), None)
        by_keyring = newest is not None and newest.slot_type is WayIn.KEYRING
        return not by_keyring or self._keys.opened_with is WayIn.RECOVERY

    def by_opening(self, unlock: Callable[[Path], OpenedKeys]) -> Proof:
        """Open the vault of the folder again; a change that was broken off may end with that.

        Raises what ``unlock`` raises, ``HeaderTampered`` for a header of another vault, and
        ``HeaderOlder`` for an earlier one of this vault, which old secrets would open.
        """
        with self._keys.changing() as opened:
            proved = unlock(opened.folder)
            if proved.master != opened.master:
                raise HeaderTampered
            if proved.header_seq < opened.header_seq:
                raise HeaderOlder
            header = finish_change(proved).header
            if header != opened.header:
                self._written(replace(opened, header=header))
        return Proof(slot_type=proved.slot_type, slot_id=proved.slot_id)

    def by_presence(self) -> Proof:
        """Take who sits there for who may open it; raises ``WayNotAvailable`` where one types."""
        if self.are_asked():
            raise WayNotAvailable(slot_type=WayIn.KEYRING)
        slot = way_slots(self._keys.current.header)[0]
        return Proof(slot_type=slot.slot_type, slot_id=slot.slot_id)


def proof_of_opening(keys: HeldKeys) -> Proof:
    """Take what opened the vault as proof, where it was opened for one command alone."""
    return Proof(slot_type=keys.current.slot_type, slot_id=keys.current.slot_id)


def demand(proof: Proof, header: Header) -> None:
    """Raise ``WrongSecret`` for what no longer opens the vault."""
    if proof.slot_id not in {slot.slot_id for slot in header.slots}:
        raise WrongSecret(slot_type=proof.slot_type)
