"""Whether the keyring of this computer keeps a secret and gives it back."""

import secrets

from vpdesk.security.errors import KeyringFailed, KeyringState
from vpdesk.security.os_keyring import (
    SYSTEM_KEYRING,
    Keyring,
    delete_secret,
    item_name,
    keyring_state,
    load_secret,
    store_secret,
)
from vpdesk.self_test.checks import Wrong

ABSENT = frozenset({KeyringState.NO_SERVICE, KeyringState.TIMEOUT, KeyringState.LOCKED})
"""What a computer without a desktop, or nobody at it, answers."""


def keyring_round_trip(*, needed: bool, keyring: Keyring = SYSTEM_KEYRING) -> str:
    """Keep a throw-away secret under a name of its own, read it and remove it.

    A keyring that is not there is wrong only when it is ``needed``.
    """
    state = keyring_state(keyring)
    if state in ABSENT and not needed:
        return f"absent: {state.name}"
    if state is not KeyringState.OK:
        raise Wrong(f"the keyring does not answer: {state.name}")
    item = item_name(vault="selftest", slot_id=secrets.token_hex(8))
    secret = secrets.token_bytes(32)
    store_secret(keyring, item, secret)
    try:
        if load_secret(keyring, item) != secret:
            raise Wrong("the keyring gives back something else")
    finally:
        delete_secret(keyring, item)
    try:
        load_secret(keyring, item)
    except KeyringFailed as failure:
        if failure.state is KeyringState.ITEM_MISSING:
            return "kept, read and removed"
        raise
    raise Wrong("the keyring does not forget")
