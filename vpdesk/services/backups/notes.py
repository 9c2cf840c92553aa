"""What the vault remembers about its backups, kept among its settings."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from vpdesk.domain.backups import WARN_AFTER_DAYS, BackupFailure, BackupProblem
from vpdesk.storage.migration import OlderDatabase
from vpdesk.storage.transaction import Transaction

_PLACES = "backup.places"
_WARN_AFTER = "backup.warn_after"
_FAILURE = "backup.failure"
_SAME_SINCE = "backup.same_since"
_LINE = "backup.line"
_RENEWAL = "backup.renewal"
_RENEWED = "backup.renewed"


def places(tx: Transaction, default: Path) -> tuple[Path, ...]:
    """Return the places that were set, or the one that needs no asking."""
    return _places(tx.settings.get(_PLACES), default)


def places_before(older: OlderDatabase, default: Path) -> tuple[Path, ...]:
    """Return the same of a vault that was not migrated yet."""
    return _places(older.setting(_PLACES), default)


def keep_places(tx: Transaction, chosen: Sequence[Path]) -> None:
    tx.settings.put(_PLACES, json.dumps([str(each) for each in chosen]))


def warn_after(tx: Transaction) -> int:
    return int(tx.settings.get(_WARN_AFTER) or WARN_AFTER_DAYS)


def keep_warn_after(tx: Transaction, days: int) -> None:
    tx.settings.put(_WARN_AFTER, str(days))


def failure(tx: Transaction) -> BackupFailure | None:
    """Return why the last try came to nothing, None when it did not."""
    kept = json.loads(tx.settings.get(_FAILURE) or "null")
    if kept is None:
        return None
    return BackupFailure(
        at=datetime.fromisoformat(kept["at"]),
        problem=BackupProblem(kept["problem"]),
        place=kept["place"],
    )


def keep_failure(tx: Transaction, failed: BackupFailure | None) -> None:
    kept = None
    if failed is not None:
        kept = {
            "at": failed.at.isoformat(),
            "problem": failed.problem.value,
            "place": failed.place,
        }
    tx.settings.put(_FAILURE, json.dumps(kept))


def line(tx: Transaction) -> str:
    """Return what tells this vault from others that came out of the same backup."""
    return tx.settings.get(_LINE) or ""


def line_before(older: OlderDatabase) -> str:
    """Return the same of a vault that was not migrated yet."""
    return older.setting(_LINE) or ""


def begin_line(tx: Transaction, name: str) -> None:
    """Begin anew after a restore: with another line, and without the places of before."""
    tx.settings.put(_LINE, name)
    tx.backups.hold_everything()
    for key in (_PLACES, _FAILURE, _SAME_SINCE):
        tx.settings.put(key, "")


def renewal(tx: Transaction) -> int:
    """Return under which epoch all older backups were wanted under the keys of then; 0 if never."""
    return int(tx.settings.get(_RENEWAL) or 0)


def want_renewal(tx: Transaction, *, epoch: int) -> None:
    tx.settings.put(_RENEWAL, str(epoch))


def renewed(tx: Transaction) -> dict[str, int]:
    """Return by id which backups came under newer keys than those of their day, and the epoch."""
    found: dict[str, int] = json.loads(tx.settings.get(_RENEWED) or "{}")
    return found


def note_renewed(tx: Transaction, backup_id: str, *, epoch: int) -> None:
    there = {each.id for each in tx.backups.list()}
    known = {each: then for each, then in renewed(tx).items() if each in there}
    tx.settings.put(_RENEWED, json.dumps({**known, backup_id: epoch}))


def holders(tx: Transaction) -> frozenset[Path]:
    """Return the places that have a backup of the vault as it is now.

    To open the vault is no change of it, nor is what is noted about backups.
    """
    kept = json.loads(tx.settings.get(_SAME_SINCE) or "null")
    if kept is None or _distance(tx) != kept["distance"]:
        return frozenset()
    return frozenset(Path(each) for each in kept["places"])


def keep_holders(tx: Transaction, held: frozenset[Path]) -> None:
    """Note in a unit of work which places have a backup of the vault as it was before it."""
    kept = {"distance": _distance(tx) + 1, "places": sorted(str(each) for each in held)}
    tx.settings.put(_SAME_SINCE, json.dumps(kept))


def _distance(tx: Transaction) -> int:
    """Return how many units of work there were, but for openings."""
    return tx.backups.commits() - tx.backups.openings()


def _places(kept: str | None, default: Path) -> tuple[Path, ...]:
    return tuple(Path(each) for each in json.loads(kept)) if kept else (default,)
