"""Secrets of 32 bytes in the keyring of the operating system."""

import queue
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from vpdesk.security.errors import KeyringFailed, KeyringState
from vpdesk.security.keyring_backend import Backend, allowed_backend, state_of

_USER = "vpdesk"
_SECRET = re.compile(r"[0-9a-f]{64}", re.ASCII)

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyring:
    """Which keyring is asked, and how many seconds one call may take."""

    make_backend: Callable[[], Backend] = allowed_backend
    limit_seconds: float = 20.0


SYSTEM_KEYRING = Keyring()


def item_name(*, vault: str, slot_id: str) -> str:
    return f"vpdesk/{vault}/{slot_id}"


def keyring_state(keyring: Keyring = SYSTEM_KEYRING) -> KeyringState:
    """Return OK when the keyring answers, or what keeps it from answering; stores nothing."""
    try:
        _read(keyring, "vpdesk/is-there-a-keyring")
    except KeyringFailed as failure:
        return failure.state
    return KeyringState.OK


def load_secret(keyring: Keyring, item: str) -> bytes:
    """Return the 32 bytes of an item.

    Raises KeyringFailed: ITEM_MISSING, STALE when it holds something else, or another state.
    """
    found = _read(keyring, item)
    if found is None:
        raise KeyringFailed(state=KeyringState.ITEM_MISSING)
    if not _SECRET.fullmatch(found):
        raise KeyringFailed(state=KeyringState.STALE)
    return bytes.fromhex(found)


def store_secret(keyring: Keyring, item: str, secret: bytes) -> None:
    """Store 32 bytes as a new item and read them back through a new backend object.

    Raises KeyringFailed; BROKEN when the item exists already or does not read back.
    """
    if _read(keyring, item) is not None:
        raise KeyringFailed(state=KeyringState.BROKEN)
    _ask(keyring, lambda backend: backend.set_password(item, _USER, secret.hex()))
    if _read(keyring, item) != secret.hex():
        raise KeyringFailed(state=KeyringState.BROKEN)


def delete_secret(keyring: Keyring, item: str) -> None:
    """Take an item out of the keyring; raise KeyringFailed, ITEM_MISSING if it is not there."""
    if _read(keyring, item) is None:
        raise KeyringFailed(state=KeyringState.ITEM_MISSING)
    _ask(keyring, lambda backend: backend.delete_password(item, _USER))


def _read(keyring: Keyring, item: str) -> str | None:
    return _ask(keyring, lambda backend: backend.get_password(item, _USER))


def _ask(keyring: Keyring, question: Callable[[Backend], Answer]) -> Answer:
    """Put a question to a new backend in a thread of its own, which may never come back."""
    answers: queue.SimpleQueue[tuple[Answer | None, KeyringState]] = queue.SimpleQueue()

    def work() -> None:
        try:
            answers.put((question(keyring.make_backend()), KeyringState.OK))
        except Exception as error:  # noqa: BLE001 - backends raise whatever they like
            answers.put((None, state_of(error)))

    threading.Thread(target=work, name="keyring", daemon=True).start()
    try:
        answer, state = answers.get(timeout=keyring.limit_seconds)
    except queue.Empty:
        raise KeyringFailed(state=KeyringState.TIMEOUT) from None
    if state is not KeyringState.OK:
        raise KeyringFailed(state=state)
    return answer  # type: ignore[return-value]
