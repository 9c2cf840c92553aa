"""The keys of an open vault, which may change while it is open."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from vpdesk.security.anchor import NO_DIGEST, write_anchor
from vpdesk.security.errors import AnchorNotWritten
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.slot_types import SlotType
from vpdesk.security.vault_folder import file_digest


class HeldKeys:
    """Holds the newest ``OpenedKeys``; whoever changes a header starts from these."""

    def __init__(self, opened: OpenedKeys) -> None:
        self._current = opened
        self._opened_with = opened.slot_type
        self._commits = 0
        self._undecided = False
        self._changing = threading.Lock()
        self._keeping = threading.Lock()

    @property
    def current(self) -> OpenedKeys:
        """The keys and the header as they are now; another change may follow at any time."""
        return self._current

    @property
    def opened_with(self) -> SlotType:
        """What opened the vault, whatever has changed since."""
        return self._opened_with

    @contextmanager
    def changing(self) -> Iterator[OpenedKeys]:
        """Let one change at a time start from the keys as they are; ``replace`` what it made."""
        with self._changing:
            yield self._current

    def replace(self, opened: OpenedKeys) -> None:
        """Hold ``opened`` from now on; both copies of its header have been written."""
        self._current = opened
        self._undecided = False

    def leave_undecided(self) -> None:
        """Write no anchor until ``replace``: two headers may be there, each with half of it."""
        self._undecided = True

    def keep_counter(self, commits: int) -> bool:
        """Write the anchor with ``commits`` and the header as it is; False when that failed.

        A lower count than one that was kept before does not replace it.
        """
        with self._keeping:
            self._commits = max(self._commits, commits)
            if self._undecided:
                return False
            try:
                anchor_to(self._current, self._commits)
            except AnchorNotWritten:
                return False
            return True

    def seal_closed_database(self) -> None:
        """Keep what the closed file is, so that no byte of it changes unnoticed.

        Where that fails, the next opening knows how far it had come and no more.
        """
        with self._keeping, suppress(AnchorNotWritten, OSError):
            if not self._undecided:
                digest = file_digest(self._current.database_path)
                anchor_to(self._current, self._commits, digest=digest)


def anchor_to(opened: OpenedKeys, commits: int, *, digest: bytes = NO_DIGEST) -> None:
    """Write the anchor of a vault; raises ``AnchorNotWritten``."""
    write_anchor(
        opened.folder,
        opened.anchor_key,
        counter=commits,
        epoch=opened.epoch,
        header_seq=opened.header_seq,
        digest=digest,
    )
