"""A keyring in memory and vaults that cost as little as the floor allows."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from vpdesk.security.argon2 import Argon2Cost
from vpdesk.security.creation import PreparedVault
from vpdesk.security.opened_keys import OpenedKeys
from vpdesk.security.os_keyring import Keyring
from vpdesk.security.way_slots import WayToOpen

PASSWORD = "een lang genoeg wachtwoord"
FLOOR = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=4)
DAY = date(2026, 3, 2)


@dataclass
class MemoryKeyring:
    """What the backends made by it share, and what goes wrong in them."""

    items: dict[str, str] = field(default_factory=dict)
    fails_with: Exception | None = None
    changed: int = 0

    def keyring(self) -> Keyring:
        return Keyring(make_backend=lambda: MemoryBackend(self), limit_seconds=10)


@dataclass
class MemoryBackend:
    shared: MemoryKeyring

    def get_password(self, service: str, username: str) -> str | None:
        assert username == "vpdesk"
        if self.shared.fails_with is not None:
            raise self.shared.fails_with
        return self.shared.items.get(service)

    def set_password(self, service: str, username: str, password: str) -> None:
        assert username == "vpdesk"
        self.shared.changed += 1
        self.shared.items[service] = password

    def delete_password(self, service: str, username: str) -> None:
        assert username == "vpdesk"
        self.shared.changed += 1
        del self.shared.items[service]


@dataclass(frozen=True)
class MadeVault:
    folder: Path
    opened: OpenedKeys
    recovery_code: str


class VaultMaker(Protocol):
    def __call__(self, way: WayToOpen = ..., folder: str = ...) -> MadeVault: ...


class Preparer(Protocol):
    def __call__(self, way: WayToOpen = ..., folder: str = ...) -> PreparedVault: ...
