"""What one of the searches found in a folded text."""

from dataclasses import dataclass

from vpdesk.domain.text_hits import HitReason, Level, TermKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Something in ``plain[start:stop]`` of a folded text."""

    start: int
    stop: int
    level: Level
    reason: HitReason
    kind: TermKind | None = None
