"""Who can open the vault: changing the ways in, the recovery code and the keys behind them."""

from collections.abc import Callable, Generator
from contextlib import suppress
from datetime import date, datetime
from functools import partial

from vpdesk.domain.log import LoggedAct
from vpdesk.domain.rehearsal import (
    POSTPONED_BY,
    POSTPONED_TO,
    REHEARSED_ON,
    Rehearsal,
    next_rehearsal,
)
from vpdesk.security import recovery_code, slot_changes
from vpdesk.security.argon2 import DEFAULT_COST, Argon2Cost
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import SYSTEM_KEYRING, Keyring
from vpdesk.security.rotation import make_master
from vpdesk.security.slot_changes import forget_items, way_slots
from vpdesk.security.slot_types import SlotType as WayIn
from vpdesk.security.unlocking import (
    prove_slots,
    unlock_with_recovery,
    unlock_with_typed_password,
)
from vpdesk.security.way_slots import WayToOpen
from vpdesk.services.access.key_rotation import KeyRotation
from vpdesk.services.access.passwords import refuse_weak
from vpdesk.services.access.proof import Proof, Proofs, demand
from vpdesk.services.errors import StorageError
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.services.log import utc_now
from vpdesk.services.progress import Progress
from vpdesk.storage.vault_database import VaultDatabase


class Access:
    """The ways to open an open vault; each change leaves at least two that work.

    Who changes one shows first that they can open the vault: at an open desk anybody may sit.
    Changes wait for each other. What raises ``HeaderNotWritten`` left every way as it was, or one
    more than before.
    """

    def __init__(
        self,
        database: VaultDatabase,
        keys: HeldKeys,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._keys = keys
        self._today = today
        self._now = now
        self._proofs = Proofs(keys, self._written)

    @property
    def opened_with(self) -> WayIn:
        """What opened the vault this time, whatever has changed since."""
        return self._keys.opened_with

    @property
    def closed(self) -> bool:
        """Whether a rotation closed the database, so that the desk is to be opened anew."""
        return self._database.closed

    def ways(self) -> tuple[WayIn, ...]:
        """Return what opens the vault now, best first; the recovery code is among them."""
        found = {slot.slot_type for slot in self._keys.current.header.slots}
        return tuple(way for way in WayIn if way in found)

    def way(self) -> WayToOpen | None:
        """Return how the vault is opened from day to day.

        None when only the recovery code opens it, as after a restore of a vault with a keyring.
        """
        newest = next(iter(way_slots(self._keys.current.header)), None)
        return None if newest is None else WayToOpen(newest.slot_type)

    def two_work(self) -> bool:
        """Tell whether there is a way to open from day to day beside the recovery code."""
        return self.way() is not None and WayIn.RECOVERY in self.ways()

    def asks_for_proof(self) -> bool:
        """Tell whether a change asks for a secret; otherwise ``prove_presence`` will do."""
        return self._proofs.are_asked()

    def prove_password(self, password: str, *, keyring: Keyring = SYSTEM_KEYRING) -> Proof:
        """Prove that the password opens the vault, which takes some 1.2 s.

        Raises ``WrongSecret``, ``KeyringFailed`` where the keyring is needed too,
        ``WayNotAvailable``, ``NotEnoughMemory``, ``HeaderOlder`` or what reading the header raises.
        """
        unlock = partial(unlock_with_typed_password, password=password, keyring=keyring)
        return self._proofs.by_opening(unlock)

    def prove_recovery_code(self, typed_code: str) -> Proof:
        """Prove that the code opens the vault.

        Raises ``RecoveryCodeMistyped``, ``WrongSecret`` for another code, ``HeaderOlder`` or what
        reading the header raises.
        """
        return self._proofs.by_opening(partial(unlock_with_recovery, typed_code=typed_code))

    def prove_presence(self) -> Proof:
        """Let it do that somebody sits there, as the keyring alone opens the vault for them.

        Raises ``WayNotAvailable`` where a secret is asked.
        """
        return self._proofs.by_presence()

    def change_way(
        self,
        way: WayToOpen,
        password: str = "",
        *,
        proof: Proof,
        keyring: Keyring = SYSTEM_KEYRING,
        argon2: Argon2Cost = DEFAULT_COST,
    ) -> tuple[str, ...]:
        """Open the vault another way from now on, or with another password.

        Takes some 2.5 s with a password. Returns keyring items that could not be deleted; they
        open nothing any more. Raises ``PasswordTooShort``, ``PasswordTooCommon`` or
        ``PasswordTooWeak`` before anything is written, ``WrongSecret`` for a proof that no longer
        counts, ``KeyringFailed``, ``NotEnoughMemory``, ``HeaderNotWritten`` or ``HeaderFull``; the
        old way then still works.
        """
        if way is not WayToOpen.KEYRING:
            refuse_weak(password)
        with self._keys.changing() as opened:
            demand(proof, opened.header)
            changed = slot_changes.change_way(
                opened,
                way=way,
                password=password,
                today=self._today(),
                argon2=argon2,
                keyring=keyring,
                written=self._written,
            )
            self._written(changed.opened)
        self._note(LoggedAct.WAY_CHANGED)
        return changed.items_left

    def new_recovery_code(self) -> str:
        """Return a new code to be written down; it opens nothing before it was typed back."""
        return recovery_code.shown(recovery_code.new_recovery_code())

    def replace_recovery_code(self, new_code: str, typed_code: str, *, proof: Proof) -> None:
        """Let a new code that was typed back take the place of the old one.

        Raises ``RecoveryCodeMistyped``, ``RecoveryCodeMismatch`` or ``WrongSecret`` (a proof that
        no longer counts) before anything is written, ``HeaderNotWritten`` or ``HeaderFull``; the
        old code then still works.
        """
        with self._keys.changing() as opened:
            demand(proof, opened.header)
            changed = slot_changes.change_recovery_code(
                opened,
                new_code=new_code,
                typed_code=typed_code,
                today=self._today(),
                written=self._written,
            )
            self._written(changed)
        self._note(LoggedAct.RECOVERY_CODE_CHANGED)

    def rehearse(self, typed_code: str) -> None:
        """Prove that the code on paper opens the vault, and note the day.

        Raises what ``prove_recovery_code`` raises.
        """
        self.prove_recovery_code(typed_code)
        with self._database.writing() as tx:
            tx.settings.put(REHEARSED_ON, self._today().isoformat())
            tx.log.note(LoggedAct.RECOVERY_CODE_REHEARSED, at=self._now())

    def rehearsal(self) -> Rehearsal:
        """Return when the recovery code was last at hand, and when it is to be tried again."""
        header = self._keys.current.header
        days = [slot.created for slot in header.slots if slot.slot_type is WayIn.RECOVERY]
        with self._database.reading() as tx:
            return next_rehearsal(
                [*days, header.created, tx.settings.get(REHEARSED_ON)],
                postponed_to=tx.settings.get(POSTPONED_TO),
                today=self._today(),
            )

    def postpone_rehearsal(self) -> None:
        """Ask for the rehearsal again in 30 days."""
        with self._database.writing() as tx:
            tx.settings.put(POSTPONED_TO, (self._today() + POSTPONED_BY).isoformat())

    def rotate_database_key(self) -> Generator[Progress, None, None]:
        """Put the whole database under a new key; every way to open stays.

        The desk is closed at the end and has to be opened anew. Raises ``RotationUnfinished``,
        ``StorageError`` or ``HeaderNotWritten``; ``closed`` then tells whether the desk goes on.
        """
        with self._keys.changing() as opened:
            rotation = self._rotation()
            following = yield from rotation.moved(opened)
            yield from rotation.switched(following)

    def rotate_master_key(
        self,
        way: WayToOpen,
        password: str,
        new_code: str,
        typed_code: str,
        *,
        proof: Proof,
        keyring: Keyring = SYSTEM_KEYRING,
        argon2: Argon2Cost = DEFAULT_COST,
    ) -> Generator[Progress, None, tuple[str, ...]]:
        """Put the whole vault under new keys: no secret that opened it before opens it any more.

        Older backups still open with the old ones. A weak password, a code that was not typed
        back as it was shown, and a proof that no longer counts are refused at once. The job
        raises also what ``change_way`` raises; for the rest it does as ``rotate_database_key``. It
        returns keyring items that could not be deleted.
        """
        if way is not WayToOpen.KEYRING:
            refuse_weak(password)
        recovery_code.typed_back(new_code, typed_code)
        demand(proof, self._keys.current.header)

        def job() -> Generator[Progress, None, tuple[str, ...]]:
            with self._keys.changing() as opened:
                demand(proof, opened.header)
                new = make_master(
                    opened,
                    way=way,
                    password=password,
                    new_code=new_code,
                    typed_code=typed_code,
                    today=self._today(),
                    argon2=argon2,
                    keyring=keyring,
                )

                def prove(following: OpenedKeys) -> None:
                    prove_slots(
                        following.header,
                        following.master,
                        way=way,
                        password=password,
                        typed_code=typed_code,
                        keyring=keyring,
                    )

                rotation = self._rotation()
                try:
                    following = yield from rotation.moved(opened, new, prove)
                except BaseException:
                    forget_items(opened.vault, new.way_slots, keyring)
                    raise
                yield from rotation.switched(following)
                return forget_items(opened.vault, way_slots(opened.header), keyring)

        return job()

    def _rotation(self) -> KeyRotation:
        return KeyRotation(
            database=self._database, keys=self._keys, today=self._today, now=self._now
        )

    def _written(self, opened: OpenedKeys) -> None:
        """Hold the new header, and let the anchor follow at once.

        A kill in between leaves a header newer than the anchor, which nobody minds; the other
        way round the next opening would take the header for an older one put back.
        """
        self._keys.replace(opened)
        self._keys.keep_counter(self._database.commits())

    def _note(self, act: LoggedAct) -> None:
        """Note what was done; the change is made, so a full disk must not seem to refuse it."""
        with suppress(StorageError), self._database.writing() as tx:
            tx.log.note(act, at=self._now())
