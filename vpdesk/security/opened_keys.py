"""What an opened vault gives: its header and every key."""

from dataclasses import dataclass, field
from pathlib import Path

from vpdesk.security.header import Header
from vpdesk.security.header_files import Repair
from vpdesk.security.keys import MasterKey, anchor_key, backup_key, database_key
from vpdesk.security.slot_types import SlotType


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedKeys:
    """An opened vault; `slot_type` and `slot_id` are what opened it.

    `repair` tells what became of a difference between the two copies of the header.
    """

    folder: Path
    header: Header
    master: MasterKey = field(repr=False)
    slot_type: SlotType
    slot_id: str
    repair: Repair

    @property
    def vault(self) -> str:
        """The vault's id: 32 hex digits."""
        return self.header.vault

    @property
    def epoch(self) -> int:
        """Which database key is in use, counted from 1."""
        return self.header.epoch

    @property
    def header_seq(self) -> int:
        return self.header.seq

    @property
    def database_path(self) -> Path:
        return self.folder / self.header.database_file

    @property
    def database_key(self) -> str:
        """The raw SQLCipher key: exactly 64 hex digits."""
        return database_key(self.master, vault=self.vault, epoch=self.epoch)

    @property
    def db_min_bytes(self) -> int:
        return self.header.db_min_bytes

    @property
    def database_pending(self) -> bool:
        """Whether the vault was made and its database not yet confirmed by `database_made`."""
        return bool(self.header.pending.get("make_database", False))

    @property
    def anchor_key(self) -> bytes:
        return anchor_key(self.master, vault=self.vault)

    @property
    def backup_key(self) -> bytes:
        return backup_key(self.master, vault=self.vault)
