"""The four kinds of slot that can hold the master key."""

from enum import Enum


class SlotType(Enum):
    """What opens a slot; the value is the word in the header."""

    BOUND = "bound"
    KEYRING = "keyring"
    PASSWORD = "password"  # noqa: S105 - the word in the header
    RECOVERY = "recovery"
