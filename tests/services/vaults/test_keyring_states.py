"""Whatever the keyring answers, it is told, nothing changes, and the other ways go on."""

import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest

from tests.fixtures import CHEAPEST, TODAY, MemoryBackend
from vpdesk.security.keyring_backend import allowed_backend
from vpdesk.services.errors import KeyringFailed, KeyringState, WrongSecret
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.services.wording import sentence

PASSWORD = "veertien kievieten op het wad"


class KeyringLocked(Exception):
    pass


class PromptDismissedException(Exception):
    pass


class SecretServiceNotAvailableException(Exception):
    pass


class Vault:
    """A vault that is opened with the keyring, or with keyring and password together."""

    def __init__(self, folder: Path, code: str, items: dict[tuple[str, str], str]) -> None:
        self.folder = folder
        self.code = code
        self.backend = MemoryBackend(items)

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir() if path.is_file()}


def made(folder: Path, way: WayToOpen) -> Vault:
    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)
    prepared = vaults.prepare(
        folder,
        way=way,
        password=PASSWORD,
        today=lambda: TODAY,
        keyring=keyring,
        argon2=CHEAPEST,
    )
    vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: TODAY).close()
    (folder / "ballast.bin").unlink()
    return Vault(folder, prepared.recovery_code, backend.items)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> dict[WayToOpen, Vault]:
    return {
        way: made(tmp_path_factory.mktemp("states") / "vault", way)
        for way in (WayToOpen.KEYRING, WayToOpen.BOUND)
    }


@pytest.fixture
def give(made_once: dict[WayToOpen, Vault], tmp_path: Path) -> Callable[[WayToOpen], Vault]:
    def copy(way: WayToOpen) -> Vault:
        folder = tmp_path / way.name
        shutil.copytree(made_once[way].folder, folder)
        return Vault(folder, made_once[way].code, dict(made_once[way].backend.items))

    return copy


def raising(error: Exception) -> Callable[[], MemoryBackend]:
    def make() -> MemoryBackend:
        raise error

    return make


@pytest.fixture
def hanging() -> Iterator[Callable[[], MemoryBackend]]:
    answer = threading.Event()

    def hang() -> MemoryBackend:
        answer.wait()
        return MemoryBackend()

    yield hang
    answer.set()


def told(vault: Vault, way: WayToOpen, keyring: Keyring, password: str = PASSWORD) -> KeyringState:
    """Return the state that keeps the vault shut; nothing in its folder changes for that."""
    before, items = vault.files(), dict(vault.backend.items)
    unlock = partial(vaults.unlock_with_password, password=password)
    if way is WayToOpen.KEYRING:
        unlock = partial(vaults.unlock_with_keyring)
    with pytest.raises(KeyringFailed) as failed:
        unlock(vault.folder, today=lambda: TODAY, keyring=keyring)
    assert {**before, "instance.lock": b""} == vault.files()
    assert vault.backend.items == items
    for language in ("nl", "en"):
        assert sentence(failed.value, language)
    vaults.unlock_with_recovery_code(vault.folder, vault.code, today=lambda: TODAY).close()
    return failed.value.state


@pytest.mark.parametrize("way", [WayToOpen.KEYRING, WayToOpen.BOUND])
@pytest.mark.parametrize(
    ("error", "state"),
    [
        (KeyringLocked(), KeyringState.LOCKED),
        (PromptDismissedException(), KeyringState.DENIED),
        (SecretServiceNotAvailableException(), KeyringState.NO_SERVICE),
        (KeyringFailed(state=KeyringState.REFUSED_BACKEND), KeyringState.REFUSED_BACKEND),
        (TimeoutError(), KeyringState.TIMEOUT),
        (RuntimeError(), KeyringState.BROKEN),
    ],
)
def test_a_keyring_that_fails_changes_nothing_and_the_recovery_code_opens(
    give: Callable[[WayToOpen], Vault], way: WayToOpen, error: Exception, state: KeyringState
) -> None:
    assert told(give(way), way, Keyring(make_backend=raising(error))) is state


@pytest.mark.parametrize("way", [WayToOpen.KEYRING, WayToOpen.BOUND])
def test_a_keyring_that_never_answers_blocks_nobody(
    give: Callable[[WayToOpen], Vault], way: WayToOpen, hanging: Callable[[], MemoryBackend]
) -> None:
    keyring = Keyring(make_backend=hanging, limit_seconds=0.05)

    assert told(give(way), way, keyring) is KeyringState.TIMEOUT


@pytest.mark.parametrize("way", [WayToOpen.KEYRING, WayToOpen.BOUND])
def test_a_lost_item_is_told_and_not_made_anew(
    give: Callable[[WayToOpen], Vault], way: WayToOpen
) -> None:
    vault = give(way)
    vault.backend.items.clear()
    keyring = Keyring(make_backend=lambda: vault.backend)

    assert told(vault, way, keyring) is KeyringState.ITEM_MISSING


def test_an_item_of_another_vault_is_not_taken(
    give: Callable[[WayToOpen], Vault], tmp_path: Path
) -> None:
    vault, other = give(WayToOpen.KEYRING), made(tmp_path / "other", WayToOpen.KEYRING)
    keyring = Keyring(make_backend=lambda: other.backend)
    assert told(vault, WayToOpen.KEYRING, keyring) is KeyringState.ITEM_MISSING
    ((name, _),) = vault.backend.items.items()
    (secret,) = other.backend.items.values()
    vault.backend.items[name] = secret

    keyring = Keyring(make_backend=lambda: vault.backend)
    assert told(vault, WayToOpen.KEYRING, keyring) is KeyringState.STALE


@pytest.mark.parametrize("altered", ["", "nonsense", "0" * 64, "0" * 65])
def test_an_altered_item_is_stale_and_stays(
    give: Callable[[WayToOpen], Vault], altered: str
) -> None:
    vault = give(WayToOpen.KEYRING)
    (name,) = vault.backend.items
    vault.backend.items[name] = altered
    keyring = Keyring(make_backend=lambda: vault.backend)

    assert told(vault, WayToOpen.KEYRING, keyring) is KeyringState.STALE
    assert vault.backend.items == {name: altered}


@pytest.mark.parametrize("password", [PASSWORD, "een ander wachtwoord"])
@pytest.mark.parametrize("altered", ["", "nonsense", "0" * 64])
def test_an_altered_item_of_a_bound_vault_is_stale_whatever_the_password(
    give: Callable[[WayToOpen], Vault], altered: str, password: str
) -> None:
    vault = give(WayToOpen.BOUND)
    (name,) = vault.backend.items
    vault.backend.items[name] = altered
    keyring = Keyring(make_backend=lambda: vault.backend)

    assert told(vault, WayToOpen.BOUND, keyring, password) is KeyringState.STALE
    assert vault.backend.items == {name: altered}


def test_a_wrong_password_of_a_bound_vault_is_no_fault_of_the_keyring(
    give: Callable[[WayToOpen], Vault],
) -> None:
    vault = give(WayToOpen.BOUND)
    keyring = Keyring(make_backend=lambda: vault.backend)

    with pytest.raises(WrongSecret):
        vaults.unlock_with_password(
            vault.folder, "een ander wachtwoord", today=lambda: TODAY, keyring=keyring
        )


def test_a_keyring_that_works_opens(give: Callable[[WayToOpen], Vault]) -> None:
    vault = give(WayToOpen.KEYRING)
    keyring = Keyring(make_backend=lambda: vault.backend)

    vaults.unlock_with_keyring(vault.folder, today=lambda: TODAY, keyring=keyring).close()


def test_a_backend_of_another_package_is_refused_before_it_is_asked(
    give: Callable[[WayToOpen], Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    class Impostor(MemoryBackend):
        def get_password(self, service: str, username: str) -> str | None:
            asked.append(service)
            return None

    impostor = ModuleType("keyring.backends.SecretService")
    vars(impostor)["Keyring"] = Impostor
    monkeypatch.setitem(sys.modules, "keyring.backends.SecretService", impostor)
    keyring = Keyring(make_backend=lambda: allowed_backend("linux"))

    state = told(give(WayToOpen.KEYRING), WayToOpen.KEYRING, keyring)

    assert state is KeyringState.REFUSED_BACKEND
    assert asked == []
