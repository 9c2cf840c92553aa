"""What its user is told about a restored vault, until that was read."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vpdesk.paths import user_data_folder
from vpdesk.security.durable_files import replace_durably

_NAME = "vault.restored"


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoredNote:
    """The vault in ``folder`` came out of a backup of ``made_at`` (UTC without zone).

    ``before`` is the vault that was worked in until then, which stays; None when it was gone.
    """

    folder: Path
    made_at: datetime
    before: Path | None


def keep_note(note: RestoredNote) -> None:
    """Write down what is to be told; without a place for it nothing is told."""
    content = {
        "folder": str(note.folder.absolute()),
        "made_at": note.made_at.isoformat(),
        "before": str(note.before.absolute()) if note.before is not None else "",
    }
    with suppress(OSError):
        _file().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_durably(_file(), json.dumps(content).encode())


def note_about(folder: Path) -> RestoredNote | None:
    """Return what is still to be told about the vault in this folder."""
    try:
        kept = json.loads(_file().read_bytes())
        note = RestoredNote(
            folder=Path(kept["folder"]),
            made_at=datetime.fromisoformat(kept["made_at"]).replace(tzinfo=None),
            before=Path(kept["before"]) if kept["before"] else None,
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return note if note.folder == folder.absolute() else None


def forget_note() -> None:
    """Tell it no more."""
    with suppress(OSError):
        _file().unlink(missing_ok=True)


def _file() -> Path:
    return user_data_folder() / _NAME
