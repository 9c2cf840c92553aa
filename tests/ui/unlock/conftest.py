"""Real vaults for each way to open, made once with the cheapest key derivation."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import CHEAPEST, TODAY, MemoryBackend, copy_of
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.ui.unlock.door import Door
from vpdesk.ui.unlock.unlock_page import UnlockPage
from vpdesk.ui.waiting import Waiting

PASSWORD = "zeven zwarte zwanen"


@dataclass
class Clock:
    """Seconds that pass only when a test says so."""

    seconds: float = 1_000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Vault:
    """A closed vault and everything that opens it."""

    folder: Path
    code: str
    backend: MemoryBackend
    password: str = PASSWORD
    clock: Clock = field(default_factory=Clock)

    @property
    def door(self) -> Door:
        return door(self.folder, self.backend, self.clock)

    def opened(self) -> Desk:
        return vaults.unlock_with_recovery_code(self.folder, self.code, today=lambda: TODAY)


def door(folder: Path, backend: MemoryBackend, clock: Clock | None = None) -> Door:
    return Door(
        folder=folder,
        today=lambda: TODAY,
        keyring=Keyring(make_backend=lambda: backend),
        argon2=CHEAPEST,
        waiting=Waiting(clock or Clock()),
    )


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[WayToOpen], Vault]:
    made: dict[WayToOpen, Vault] = {}

    def make(way: WayToOpen) -> Vault:
        if way not in made:
            folder, backend = tmp_path_factory.mktemp("made") / "vault", MemoryBackend()
            prepared = vaults.prepare(
                folder,
                way=way,
                password=PASSWORD,
                today=lambda: TODAY,
                keyring=Keyring(make_backend=lambda: backend),
                argon2=CHEAPEST,
            )
            code = prepared.recovery_code
            vaults.create(prepared, typed_code=code, today=lambda: TODAY).close()
            made[way] = Vault(folder, code, backend)
        return made[way]

    return make


@pytest.fixture
def vault_of(_made: Callable[[WayToOpen], Vault], tmp_path: Path) -> Callable[[WayToOpen], Vault]:
    """Give a copy of a new vault that opens in the way that is asked for."""

    def copied(way: WayToOpen) -> Vault:
        first, folder = _made(way), tmp_path / "kluis"
        copy_of(first.folder, folder)
        return Vault(folder, first.code, MemoryBackend(items=dict(first.backend.items)))

    return copied


@pytest.fixture
def vault(vault_of: Callable[[WayToOpen], Vault]) -> Vault:
    """Give a vault that a password opens."""
    return vault_of(WayToOpen.PASSWORD)


@pytest.fixture
def desks() -> Iterator[list[Desk]]:
    """Collect the desks that a page opens, and close them after the test."""
    opened: list[Desk] = []
    yield opened
    for desk in opened:
        desk.close()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Show a page as the only window, with the keyboard."""

    def shown(page: QWidget) -> None:
        qtbot.addWidget(page)
        page.resize(1280, 800)
        with qtbot.waitActive(page):
            page.show()

    return shown


@pytest.fixture
def unlock_page(
    show: Callable[[QWidget], None], desks: list[Desk], dutch: None
) -> Callable[[Vault], UnlockPage]:
    """Show the card for a vault, in Dutch; what it opens is in ``desks``."""

    def made(vault: Vault) -> UnlockPage:
        page = UnlockPage(vault.door, vault.door.ways())
        page.opened.connect(desks.append)
        show(page)
        page.focus_first()
        return page

    return made
