"""Moves the database of an open vault under new keys; a kill at any moment loses nothing."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from vpdesk.domain.log import LoggedAct
from vpdesk.security.anchor import hand_over_anchor
from vpdesk.security.errors import AnchorNotWritten
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.rotation import (
    NewMaster,
    begin_rotation,
    clear_unfinished,
    rotated,
    switch_header,
)
from vpdesk.services.destroyed.tombstones import settle_tombstones
from vpdesk.services.keys.earlier_keys import note_present
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.services.progress import Progress
from vpdesk.storage.vault_database import VaultDatabase, open_database

_STEPS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRotation:
    """What a rotation works on; the caller holds ``keys.changing()`` meanwhile."""

    database: VaultDatabase
    keys: HeldKeys
    today: Callable[[], date]
    now: Callable[[], datetime]

    def moved(
        self,
        opened: OpenedKeys,
        new: NewMaster | None = None,
        prove: Callable[[OpenedKeys], None] = lambda _: None,
    ) -> Generator[Progress, None, OpenedKeys]:
        """Copy the database under the keys that follow, and close it; the header still has the old.

        Returns the keys that follow. ``prove`` raises unless their secrets open them. Whatever is
        raised, the copy is gone and the header is as before, and no record was changed.
        """
        yield Progress(0, _STEPS)
        begun = begin_rotation(clear_unfinished(opened))
        self._written(begun)
        try:
            following = rotated(begun, new)
            prove(following)
            yield Progress(1, _STEPS)
            if new is not None:
                self._settle_with(opened)
            copied = self.database.move_to(following.database_path, key=following.database_key)
            yield Progress(2, _STEPS)
            if new is not None:
                # Without it the counter merely seems damaged at the next opening.
                with suppress(AnchorNotWritten):
                    hand_over_anchor(
                        begun.folder,
                        begun.anchor_key,
                        following.anchor_key,
                        counter=copied.commits,
                        epoch=following.epoch,
                        header_seq=following.header_seq,
                    )
        except BaseException:
            self._written(clear_unfinished(begun))
            raise
        return following

    def switched(self, following: OpenedKeys) -> Generator[Progress, None, None]:
        """Switch to the keys that follow, open the copy with them, and delete the old database.

        Raises ``HeaderNotWritten`` or ``StorageError``; the next opening then settles on the keys
        that open, and clears the other file.
        """
        self.keys.leave_undecided()
        switch_header(following)
        self.keys.replace(following)
        yield Progress(3, _STEPS)
        database = open_database(
            following.database_path,
            key=following.database_key,
            today=self.today(),
            keep_counter=self.keys.keep_counter,
        )
        try:
            self.keys.replace(clear_unfinished(following))
            with database.writing() as tx:
                way = self.keys.opened_with.value
                tx.log.note(LoggedAct.KEYS_ROTATED, at=self.now(), way=way)
        finally:
            database.close()
        yield Progress(_STEPS, _STEPS)

    def _settle_with(self, ending: OpenedKeys) -> None:
        """Keep in the database, and so in its copy, what keys that end are still needed for.

        What they sealed beside the vault is believed no more afterwards, so it is taken over now.
        """
        settle_tombstones(self.database, ending)
        with self.database.writing() as tx:
            note_present(tx, ending, now=self.now())

    def _written(self, opened: OpenedKeys) -> None:
        self.keys.replace(opened)
        self.keys.keep_counter(0 if self.database.closed else self.database.commits())
