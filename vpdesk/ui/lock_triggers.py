"""What can lock vpdesk from outside, and whether this system tells it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto


class LockTrigger(Enum):
    """Something that happens on the computer and locks an open vault."""

    SLEEP = auto()
    SESSION_LOCK = auto()
    USER_SWITCH = auto()
    SCREEN_SAVER = auto()


class Offer(Enum):
    """Whether vpdesk learns of a trigger."""

    TOLD = auto()
    """At the moment itself."""
    AT_WAKING = auto()
    """Only when the computer wakes up, before anything can be seen."""
    NOT_TOLD = auto()
    """The system or the desktop does not tell it."""
    NO_BUS = auto()
    """There is no message bus on which it could be told."""
    NOT_HEARD = auto()
    """The system tells it, and vpdesk cannot hear it there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TriggerOffer:
    trigger: LockTrigger
    offer: Offer


Offers = Callable[[], tuple[TriggerOffer, ...]]
"""Asked anew whenever it is shown: the answers of a system come some time after the start."""


def unheard() -> tuple[TriggerOffer, ...]:
    """Return the offers where vpdesk listens to nothing but the clock."""
    return tuple(
        TriggerOffer(
            trigger=trigger,
            offer=Offer.AT_WAKING if trigger is LockTrigger.SLEEP else Offer.NOT_HEARD,
        )
        for trigger in LockTrigger
    )
