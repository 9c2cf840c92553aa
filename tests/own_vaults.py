"""A vault of which the way in may change: with a password, a keyring and a code of its own."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.fixtures import CHEAPEST, TODAY, MemoryBackend, copy_of
from vpdesk.services.access.access import Access
from vpdesk.services.access.proof import Proof
from vpdesk.services.desk import Desk
from vpdesk.services.errors import KeyringState
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen

if TYPE_CHECKING:
    from vpdesk.ui.unlock.door import Door

PASSWORD = "zeven zwarte zwanen"


class Unreachable(Exception):
    """What a keyring answers that has something to hide."""


@dataclass
class OwnBackend(MemoryBackend):
    """A keyring that can be told to refuse what is new."""

    refuses: bool = False

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refuses:
            raise Unreachable
        super().set_password(service, username, password)


@dataclass
class OwnVault:
    """A closed vault that opens with `PASSWORD`."""

    folder: Path
    code: str
    backend: OwnBackend = field(default_factory=OwnBackend)

    @property
    def keyring(self) -> Keyring:
        return Keyring(make_backend=lambda: self.backend)

    @property
    def door(self) -> "Door":
        from vpdesk.ui.unlock.door import Door

        return Door(folder=self.folder, today=lambda: TODAY, keyring=self.keyring, argon2=CHEAPEST)

    def opened(self, password: str = PASSWORD) -> Desk:
        return vaults.unlock_with_password(
            self.folder, password, today=lambda: TODAY, keyring=self.keyring
        )

    def opened_with_keyring(self) -> Desk:
        return vaults.unlock_with_keyring(self.folder, today=lambda: TODAY, keyring=self.keyring)

    def opened_with_code(self, code: str) -> Desk:
        return vaults.unlock_with_recovery_code(self.folder, code, today=lambda: TODAY)


@pytest.fixture(scope="session")
def _made_own(tmp_path_factory: pytest.TempPathFactory) -> OwnVault:
    folder = tmp_path_factory.mktemp("own") / "vault"
    prepared = vaults.prepare(
        folder, way=WayToOpen.PASSWORD, password=PASSWORD, today=lambda: TODAY, argon2=CHEAPEST
    )
    code = prepared.recovery_code
    vaults.create(prepared, typed_code=code, today=lambda: TODAY).close()
    return OwnVault(folder, code)


@pytest.fixture
def own_vault(_made_own: OwnVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OwnVault:
    """Give a closed vault; what changes its ways uses its own keyring and the cheapest keys."""
    folder = tmp_path / "own"
    copy_of(_made_own.folder, folder)
    own = OwnVault(folder, _made_own.code)
    change_way, rotate = Access.change_way, Access.rotate_master_key
    prove = Access.prove_password

    def cheap_change(
        access: Access, way: WayToOpen, password: str = "", *, proof: Proof
    ) -> tuple[str, ...]:
        return change_way(access, way, password, proof=proof, keyring=own.keyring, argon2=CHEAPEST)

    def cheap_rotation(
        access: Access,
        way: WayToOpen,
        password: str,
        new_code: str,
        typed_code: str,
        *,
        proof: Proof,
    ) -> object:
        return rotate(
            access,
            way,
            password,
            new_code,
            typed_code,
            proof=proof,
            keyring=own.keyring,
            argon2=CHEAPEST,
        )

    def prove_password(access: Access, password: str) -> Proof:
        return prove(access, password, keyring=own.keyring)

    monkeypatch.setattr(Access, "change_way", cheap_change)
    monkeypatch.setattr(Access, "rotate_master_key", cheap_rotation)
    monkeypatch.setattr(Access, "prove_password", prove_password)
    monkeypatch.setattr(vaults, "keyring_state", lambda: KeyringState.OK)
    return own


@pytest.fixture
def own_desk(own_vault: OwnVault) -> Iterator[Desk]:
    """Open that vault with its password."""
    opened = own_vault.opened()
    yield opened
    opened.close()
