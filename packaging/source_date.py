"""The moment that stands for this source: every file of a build is dated with it."""

import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_HEADING = re.compile(r"^## .*?(\d{4}-\d{2}-\d{2})", re.MULTILINE)


def source_date(root: Path = ROOT) -> int:
    """Return seconds since 1970: SOURCE_DATE_EPOCH, the last commit, or the newest changes.

    Raises ``LookupError`` where none of them tells.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    return _of_last_commit(root) or _of_newest_changes(root)


def _of_last_commit(root: Path) -> int:
    """Return 0 without git, or where ``root`` is no repository of its own."""
    if not (root / ".git").exists():
        return 0
    asked = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        return 0
    return int(told) if told.isdecimal() else 0


def _of_newest_changes(root: Path) -> int:
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    found = _HEADING.search(text)
    if found is None:
        raise LookupError("CHANGELOG.md has no heading with a day")
    return int(datetime.fromisoformat(found[1]).replace(tzinfo=UTC).timestamp())
