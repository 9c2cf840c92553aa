"""The keyring is given back as it was, and missing only where it is asked for."""

from collections.abc import Callable

import pytest

from tests.fixtures import MemoryBackend
from vpdesk.security.keyring_backend import Backend
from vpdesk.security.os_keyring import Keyring
from vpdesk.self_test.checks import Wrong
from vpdesk.self_test.keyring_check import keyring_round_trip


class NoService:
    """A computer without a keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        raise ConnectionRefusedError

    set_password: Callable[..., None]
    delete_password: Callable[..., None]


class Forgetful(MemoryBackend):
    """A keyring that does not remove what it should."""

    def delete_password(self, service: str, username: str) -> None:
        """Leave it there."""


def keyring(backend: Backend) -> Keyring:
    return Keyring(make_backend=lambda: backend)


def test_a_secret_is_kept_read_and_removed() -> None:
    backend = MemoryBackend(items={("vpdesk/mine", "vpdesk"): "mine"})
    told = keyring_round_trip(needed=True, keyring=keyring(backend))
    assert told == "kept, read and removed"
    assert backend.items == {("vpdesk/mine", "vpdesk"): "mine"}


def test_a_computer_without_a_keyring_is_no_failure_unless_it_is_needed() -> None:
    told = keyring_round_trip(needed=False, keyring=keyring(NoService()))
    assert told == "absent: NO_SERVICE"
    with pytest.raises(Wrong, match="NO_SERVICE"):
        keyring_round_trip(needed=True, keyring=keyring(NoService()))


def test_a_keyring_that_does_not_forget_is_wrong() -> None:
    with pytest.raises(Wrong, match="forget"):
        keyring_round_trip(needed=True, keyring=keyring(Forgetful()))
