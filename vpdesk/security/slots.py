"""One slot: the master key wrapped under something its owner knows or has."""

import secrets
from dataclasses import dataclass, field
from typing import cast

from vpdesk.security.argon2 import SALT_BYTES, Argon2Cost, PasswordKdf, stretched
from vpdesk.security.errors import KeyringFailed, KeyringState, WrongSecret
from vpdesk.security.keys import (
    KEY_BYTES,
    KEYRING_CHECK_BYTES,
    MasterKey,
    keyring_check,
    slot_key,
)
from vpdesk.security.slot_types import SlotType
from vpdesk.security.strict_json import (
    Document,
    Json,
    Malformed,
    canonical,
    mapping,
    octets,
    text,
    whole,
)

ID_BYTES = 16
_NONCE_BYTES = 12
_WRAP_BYTES = KEY_BYTES + 16
_LONGEST_LABEL = 64
_UNDER_NO_TAG = frozenset({"nonce", "wrap", "label"})
_WITH_PASSWORD = frozenset({SlotType.PASSWORD, SlotType.BOUND})


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A slot as the header holds it; `document` keeps fields this version does not know."""

    document: Document = field(repr=False)
    slot_id: str
    slot_type: SlotType
    created: str
    kdf: PasswordKdf | None
    keyring_check: bytes | None
    """What tells an altered keyring item from a wrong password; slots made before have none."""
    nonce: bytes
    wrap: bytes

    @property
    def password_kdf(self) -> PasswordKdf:
        """How the password of a PASSWORD or BOUND slot is stretched; others have none."""
        return cast(PasswordKdf, self.kdf)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSlot:
    """A slot about to be made: its id, kind, day of making (ISO) and label for its owner."""

    slot_id: str
    slot_type: SlotType
    created: str
    label: str = ""
    kdf: PasswordKdf | None = None
    keyring_check: bytes | None = None


def new_slot_id() -> str:
    return secrets.token_hex(ID_BYTES)


def new_kdf(cost: Argon2Cost) -> PasswordKdf:
    return PasswordKdf(cost=cost, salt=secrets.token_bytes(SALT_BYTES))


def keyring_slot_key(secret: bytes, *, vault: str) -> bytes:
    return slot_key(secret, slot_type=SlotType.KEYRING, vault=vault)


def password_slot_key(password: str, kdf: PasswordKdf, *, vault: str) -> bytes:
    return slot_key(stretched(password, kdf), slot_type=SlotType.PASSWORD, vault=vault)


def bound_slot_key(password: str, secret: bytes, kdf: PasswordKdf, *, vault: str) -> bytes:
    return slot_key(stretched(password, kdf) + secret, slot_type=SlotType.BOUND, vault=vault)


def opening_bound_slot_key(slot: Slot, password: str, secret: bytes, *, vault: str) -> bytes:
    """Return the key for a slot that is there; raise KeyringFailed, STALE for another secret."""
    expected = slot.keyring_check
    if expected not in {None, keyring_check(secret, slot_id=slot.slot_id, vault=vault)}:
        raise KeyringFailed(state=KeyringState.STALE)
    return bound_slot_key(password, secret, slot.password_kdf, vault=vault)


def recovery_slot_key(code: bytes, *, vault: str) -> bytes:
    return slot_key(code, slot_type=SlotType.RECOVERY, vault=vault)


def wrapped(master: MasterKey, key: bytes, new: NewSlot, *, vault: str) -> Document:
    """Return the header's document of a new slot that holds the master key."""
    # Not before the unlock window is painted: this library takes 20 ms to load.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    open_part: dict[str, Json] = {
        "id": new.slot_id,
        "type": new.slot_type.value,
        "created": new.created,
    }
    if new.kdf is not None:
        open_part["kdf"] = _kdf_document(new.kdf)
    if new.keyring_check is not None:
        open_part["keyring_check"] = new.keyring_check.hex()
    nonce = secrets.token_bytes(_NONCE_BYTES)
    wrap = AESGCM(key).encrypt(nonce, master.secret, _associated(open_part, vault))
    return {**open_part, "nonce": nonce.hex(), "wrap": wrap.hex(), "label": new.label}


def unwrapped(slot: Slot, key: bytes, *, vault: str) -> MasterKey:
    """Return the master key; raise WrongSecret when the key does not open the slot."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        secret = AESGCM(key).decrypt(slot.nonce, slot.wrap, _associated(slot.document, vault))
    except InvalidTag:
        raise WrongSecret(slot_type=slot.slot_type) from None
    return MasterKey(secret=secret)


def read_slot(document: Document) -> Slot | None:
    """Return the slot, or None for a kind this version does not know.

    Raises Malformed, and KdfRefused for a derivation outside the limits.
    """
    named = text(document, "type", longest=32)
    if named not in {known.value for known in SlotType}:
        return None
    slot_type = SlotType(named)
    text(document, "label", longest=_LONGEST_LABEL)
    return Slot(
        document=document,
        slot_id=octets(document, "id", length=ID_BYTES).hex(),
        slot_type=slot_type,
        created=text(document, "created", longest=10),
        kdf=_read_kdf(document) if slot_type in _WITH_PASSWORD else None,
        keyring_check=_read_keyring_check(document) if slot_type is SlotType.BOUND else None,
        nonce=octets(document, "nonce", length=_NONCE_BYTES),
        wrap=octets(document, "wrap", length=_WRAP_BYTES),
    )


def _read_kdf(document: Document) -> PasswordKdf:
    kdf = mapping(document, "kdf")
    if text(kdf, "name", longest=32) != "argon2id":
        raise Malformed
    cost = Argon2Cost(
        memory_kib=whole(kdf, "m", least=0),
        iterations=whole(kdf, "t", least=0),
        lanes=whole(kdf, "p", least=0),
    )
    return PasswordKdf(cost=cost, salt=octets(kdf, "salt", length=SALT_BYTES))


def _read_keyring_check(document: Document) -> bytes | None:
    if "keyring_check" not in document:
        return None
    return octets(document, "keyring_check", length=KEYRING_CHECK_BYTES)


def _kdf_document(kdf: PasswordKdf) -> Document:
    return {
        "name": "argon2id",
        "m": kdf.cost.memory_kib,
        "t": kdf.cost.iterations,
        "p": kdf.cost.lanes,
        "salt": kdf.salt.hex(),
    }


def _associated(document: Document, vault: str) -> bytes:
    told = {name: value for name, value in document.items() if name not in _UNDER_NO_TAG}
    return f"vpdesk/1/slot/{vault}/".encode("ascii") + canonical(told)
