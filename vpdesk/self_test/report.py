"""The report of a self-test: a file that is whole after every check."""

import json
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import vpdesk
from vpdesk.self_test.checks import Outcome


@dataclass(slots=True, kw_only=True)
class Report:
    """What is known so far; it is ``complete`` when nothing more is to be tried."""

    file: Path
    versions: dict[str, str] = field(default_factory=dict)
    outcomes: list[Outcome] = field(default_factory=list)
    complete: bool = False

    @property
    def ok(self) -> bool:
        return self.complete and all(each.ok for each in self.outcomes)

    def note(self, outcome: Outcome) -> None:
        """Add what became of a check, also for whoever finds the file after a crash."""
        self.outcomes.append(outcome)
        self.write()

    def finish(self) -> None:
        self.complete = True
        self.write()

    def write(self) -> None:
        """Write the file anew; raises ``OSError``."""
        text = json.dumps(self._content(), indent=2, ensure_ascii=False)
        self.file.write_text(text + "\n", encoding="utf-8", newline="\n")

    def _content(self) -> Mapping[str, object]:
        checks: Sequence[object] = [asdict(each) for each in self.outcomes]
        return {
            "ok": self.ok,
            "complete": self.complete,
            "frozen": is_frozen(),
            "system": f"{sys.platform} {platform.machine()}",
            "versions": {"vpdesk": vpdesk.__version__, **self.versions},
            "checks": checks,
        }


def is_frozen() -> bool:
    """Tell whether this is a built program and not its source."""
    return bool(getattr(sys, "frozen", False))
