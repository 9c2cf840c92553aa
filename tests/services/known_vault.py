"""A vault whose every secret is known, and what a kill at each step of a change leaves of it."""

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.fixtures import TODAY, MemoryBackend
from vpdesk.security import header_files
from vpdesk.services.desk import Desk, Notice
from vpdesk.services.errors import VaultError
from vpdesk.services.keys import held_keys
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring

PASSWORD = "veertien kievieten op het wad"
OTHER = "zeven zwanen boven de sloot"


class KnownVault:
    """A vault whose every secret is known, in a folder of its own."""

    def __init__(self, folder: Path, code: str, backend: MemoryBackend) -> None:
        self.folder = folder
        self.code = code
        self.backend = backend
        self.keyring = Keyring(make_backend=lambda: backend)

    def content(self) -> object:
        files = {path.name: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}
        return files, self.backend.items

    def copied(self, name: str = "again") -> "KnownVault":
        """Return the same vault in another folder, with a keyring of its own."""
        folder = self.folder.with_name(f"{self.folder.name}-{name}")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns("ballast.bin"))
        return KnownVault(folder, self.code, MemoryBackend(dict(self.backend.items)))

    def by_code(self, code: str | None = None, *, accept_older: bool = False) -> Desk:
        return vaults.unlock_with_recovery_code(
            self.folder, code or self.code, today=lambda: TODAY, accept_older=accept_older
        )

    def by_password(self, password: str) -> Desk:
        return vaults.unlock_with_password(
            self.folder, password, today=lambda: TODAY, keyring=self.keyring
        )

    def by_keyring(self) -> Desk:
        return vaults.unlock_with_keyring(self.folder, today=lambda: TODAY, keyring=self.keyring)


def snapshots(
    known: KnownVault,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[], object],
    steps: Iterable[tuple[object, str]] = (),
) -> list[KnownVault]:
    """Return the folder and the keyring as a kill before and after each step would leave them."""
    found: list[KnownVault] = []

    def keep() -> None:
        moment = known.copied(f"moment-{len(found)}")
        if not found or moment.content() != found[-1].content():
            found.append(moment)

    def watched(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def step(*values: object, **named: object) -> object:
            keep()
            result = real(*values, **named)
            keep()
            return result

        monkeypatch.setattr(owner, name, step)

    watched(header_files, "replace_durably")
    watched(known.backend, "set_password")
    watched(known.backend, "delete_password")
    watched(held_keys, "anchor_to")
    for owner, name in steps:
        watched(owner, name)
    act()
    monkeypatch.undo()
    return found


def works(moment: KnownVault, unlock: Callable[[KnownVault], Desk]) -> bool:
    """Tell whether a secret opens what a kill left, with nothing amiss and two ways to open."""
    again = moment.copied()
    try:
        desk = unlock(again)
    except VaultError:
        return False
    assert desk.access.two_work()
    assert desk.notices <= {Notice.HEADER_REPAIRED, Notice.CHANGE_UNFINISHED}
    desk.close()
    return True
