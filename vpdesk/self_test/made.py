"""What the checks of a self-test hand on to later ones."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vpdesk.self_test.checks import Wrong

if TYPE_CHECKING:
    from vpdesk.services.desk import Desk

PAGE_WIDTH = 600
"""Pixels of the pages that are drawn."""


@dataclass(slots=True, kw_only=True)
class Made:
    """What the checks made so far in ``folder``; later ones use it."""

    folder: Path
    desk: "Desk | None" = None
    report: bytes = b""
    app: object = None

    def opened(self) -> "Desk":
        if self.desk is None:
            raise Wrong("there is no vault to try it with")
        return self.desk

    def close(self) -> None:
        if self.desk is not None:
            self.desk.close()
            self.desk = None
