"""Real vaults with a password that is quick to check, and the command line in this process."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.fixtures import CHEAPEST, copy_of
from vpdesk.cli.main import main
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen

PASSWORD = "drie linden en een sluis"
REGISTERS = Path(__file__).parent.parent / "data" / "registers"


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that runs one command and tells what came of it."""

    def run_one(*arguments: object) -> Outcome:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        written = capsys.readouterr()
        return Outcome(code, written.out, written.err)

    return run_one


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a vault once that ``PASSWORD`` opens; tests open copies of it only."""
    folder = tmp_path_factory.mktemp("cli") / "vault"
    prepared = vaults.prepare(folder, way=WayToOpen.PASSWORD, password=PASSWORD, argon2=CHEAPEST)
    vaults.create(prepared, typed_code=prepared.recovery_code).close()
    return folder


@pytest.fixture
def new_folder(empty_vault: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Give a function that makes one more empty vault under a name."""

    def copy(name: str) -> Path:
        return copy_of(empty_vault, tmp_path / name)

    return copy


@pytest.fixture
def vault(new_folder: Callable[[str], Path]) -> Path:
    """Give a vault without anything in it."""
    return new_folder("vault")


@pytest.fixture
def password_file(tmp_path: Path) -> Path:
    """Give a file with the password of ``vault``."""
    file = tmp_path / "password.txt"
    file.write_text(PASSWORD + "\n", encoding="utf-8")
    return file


@pytest.fixture
def opened(vault: Path, password_file: Path) -> tuple[object, ...]:
    """Give the options that open ``vault``."""
    return ("--vault", vault, "--password-file", password_file)
