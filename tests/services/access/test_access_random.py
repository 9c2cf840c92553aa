"""Whatever is changed in whatever order, and whenever it is killed: two secrets open the vault."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fixtures import CHEAPEST, MemoryBackend
from tests.services.known_vault import PASSWORD, KnownVault
from vpdesk.security import header_files
from vpdesk.security.durable_files import replace_durably
from vpdesk.services.desk import Desk
from vpdesk.services.errors import VaultError
from vpdesk.services.progress import finish
from vpdesk.services.vaults.vaults import WayToOpen

WRITES = 8


class Act(Enum):
    BOUND = WayToOpen.BOUND
    KEYRING = WayToOpen.KEYRING
    PASSWORD = WayToOpen.PASSWORD
    CODE = "code"
    DATABASE_KEY = "database key"
    MASTER_KEY = "master key"


@dataclass(frozen=True)
class Secrets:
    """What opens a vault; a vault with a keyring opens with its item."""

    code: str
    way: WayToOpen
    password: str


@dataclass(frozen=True)
class Step:
    """One change; `killed_at` counts writes of a header, `new_first` tries new secrets first."""

    act: Act
    killed_at: int | None
    after: bool
    new_first: bool


STEPS = st.builds(
    Step,
    act=st.sampled_from(Act),
    killed_at=st.none() | st.integers(0, WRITES - 1),
    after=st.booleans(),
    new_first=st.booleans(),
)


def opens_by_way(vault: KnownVault, secrets: Secrets) -> Callable[[], Desk]:
    if secrets.way is WayToOpen.KEYRING:
        return vault.by_keyring
    return lambda: vault.by_password(secrets.password)


def opens(unlock: Callable[[], Desk], number: int) -> bool:
    try:
        desk = unlock()
    except VaultError:
        return False
    assert desk.settings.get("number") == str(number)
    assert desk.access.two_work()
    desk.close()
    return True


def both_open(vault: KnownVault, secrets: Secrets, number: int) -> bool:
    """Tell whether code and way each open the vault as a kill left it."""
    first = vault.copied()
    if not opens(lambda: first.by_code(secrets.code), number):
        return False
    second = vault.copied()
    return opens(opens_by_way(second, secrets), number)


def carry_out(vault: KnownVault, desk: Desk, act: Act, old: Secrets, number: int) -> Secrets:
    """Make one change and return what opens the vault afterwards."""
    keyring = vault.keyring
    password = f"zeven zwanen en {number} kievieten"
    code = desk.access.new_recovery_code()
    proof = desk.access.prove_recovery_code(old.code)
    match act:
        case Act.CODE:
            desk.access.replace_recovery_code(code, code, proof=proof)
            return Secrets(code, old.way, old.password)
        case Act.DATABASE_KEY:
            finish(desk.access.rotate_database_key())
            return old
        case Act.MASTER_KEY:
            finish(
                desk.access.rotate_master_key(
                    old.way,
                    password,
                    code,
                    code,
                    proof=proof,
                    keyring=keyring,
                    argon2=CHEAPEST,
                )
            )
            return Secrets(code, old.way, password)
        case _:
            desk.access.change_way(
                act.value, password, proof=proof, keyring=keyring, argon2=CHEAPEST
            )
            return Secrets(old.code, act.value, password)


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEPS, min_size=1, max_size=4))
def test_two_secrets_open_the_vault_at_every_moment(
    known: KnownVault, tmp_path_factory: pytest.TempPathFactory, steps: list[Step]
) -> None:
    folder = tmp_path_factory.mktemp("random") / "vault"
    shutil.copytree(known.folder, folder)
    vault = KnownVault(folder, known.code, MemoryBackend())
    secrets = Secrets(known.code, WayToOpen.PASSWORD, PASSWORD)
    for number, step in enumerate(steps):
        desk = vault.by_code(secrets.code)
        desk.settings.put("number", str(number))
        left: list[KnownVault] = []
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(header_files, "replace_durably", killing(vault, step, left))
            changed = carry_out(vault, desk, step.act, secrets, number)
        desk.close()
        if not left:
            assert both_open(vault, changed, number)
            secrets = changed
            continue
        vault = left[0]
        candidates = [changed, secrets] if step.new_first else [secrets, changed]
        working = [each for each in candidates if both_open(vault, each, number)]
        assert working
        # The first that opens settles which header stays; there are two ways to open it, too.
        vault.by_code(working[0].code).close()
        secrets = next(each for each in candidates if both_open(vault, each, number))
    vault.by_code(secrets.code).close()
    assert len(list(vault.folder.glob("data-*.db"))) == 1


def killing(vault: KnownVault, step: Step, left: list[KnownVault]) -> Callable[[Path, bytes], None]:
    """Return a writer that keeps what a kill at the chosen write would leave."""
    writes = 0

    def write(path: Path, content: bytes) -> None:
        nonlocal writes
        if step.after:
            replace_durably(path, content)
        if writes == step.killed_at:
            left.append(vault.copied("killed"))
        writes += 1
        if not step.after:
            replace_durably(path, content)

    return write
