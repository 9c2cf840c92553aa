"""Audits published tables: what a reader can work out from files alone, without a vault."""

from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import Final

from vpdesk.auditor.published import audit_published
from vpdesk.domain.published import PublishedAudit, PublishedFileRefused, PublishedProblem
from vpdesk.services.annual_reports.published_files import read_published

MOST_EDITIONS: Final = 60
SECONDS: Final = 20


def audit_files(files: Sequence[Path], *, seconds: float = SECONDS) -> PublishedAudit:
    """Return what a reader of all ``files`` together can work out, within ``seconds``.

    Raises PublishedFileRefused, FiguresContradict, or OSError for a file that cannot be read.
    """
    deadline = monotonic() + seconds
    editions = [edition for file in files for edition in read_published(file)]
    if len(editions) > MOST_EDITIONS:
        raise PublishedFileRefused(problem=PublishedProblem.TOO_MANY, file=files[-1].name)
    return audit_published(editions, deadline=deadline)
