"""What came of one kind of fault, tried many times, with and without what protects from it."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One line of the table.

    ``lost`` counts the trials after which something was missing, wrong or not told in words;
    ``control`` says what was taken away, and ``control_lost`` how many of ``control_tried``
    trials then went wrong. ``notes`` say what went wrong, or why nothing was tried.
    """

    what: str
    tried: int
    lost: int = 0
    control: str = ""
    control_tried: int = 0
    control_lost: int = 0
    notes: tuple[str, ...] = ()
    skipped: bool = False

    @property
    def survived(self) -> int:
        return self.tried - self.lost

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost, and something was without the protection."""
        return self.skipped or (self.tried > 0 and self.lost == 0 and self.control_lost > 0)


def not_tried(what: str, reason: str) -> Outcome:
    """Return the line of a fault that this machine cannot bring about."""
    return Outcome(what=what, tried=0, notes=(reason,), skipped=True)


@dataclass(slots=True)
class Tally:
    """Counts trials and why some of them failed."""

    tried: int = 0
    lost: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    def add(self, failure: str | None) -> None:
        """Count one trial; ``failure`` is None when all was well."""
        self.tried += 1
        if failure is not None:
            self.lost += 1
            self.reasons[failure] += 1

    def notes(self, most: int = 5) -> tuple[str, ...]:
        return tuple(f"{count} × {why}" for why, count in self.reasons.most_common(most))
