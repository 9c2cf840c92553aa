"""What a later version left is refused in one sentence by every command, and not touched."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.data.vaults.make_sample import PASSWORD
from tests.newer_vault import everything_in, make_newer

WORDS = "Dit bestand is gemaakt of bijgewerkt met een nieuwere versie van vpdesk. Er is"


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("newer") / "vault"
    return folder, make_newer(folder)


@pytest.fixture
def secret(tmp_path: Path) -> tuple[object, ...]:
    file = tmp_path / "password.txt"
    file.write_text(PASSWORD + "\n", encoding="utf-8")
    return ("--password-file", file)


@pytest.mark.parametrize("command", ["organisations", "backup"])
def test_a_newer_vault_is_refused_and_stays_as_it_is(
    newer: tuple[Path, Path], secret: tuple[object, ...], run: Run, command: str
) -> None:
    folder, _ = newer
    before = everything_in(folder.parent)

    done = run("--language", "nl", command, "--vault", folder, *secret)

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(WORDS)
    assert everything_in(folder.parent) == before


@pytest.mark.parametrize("command", ["verify", "restore"])
def test_a_newer_backup_is_refused_and_nothing_is_put_anywhere(
    newer: tuple[Path, Path],
    secret: tuple[object, ...],
    run: Run,
    tmp_path: Path,
    command: str,
) -> None:
    before = newer[1].read_bytes()
    wanted = tmp_path / "wanted"

    done = run("--language", "nl", command, newer[1], *([wanted] * (command == "restore")), *secret)

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(WORDS)
    assert newer[1].read_bytes() == before
    assert not any("wanted" in each.name for each in tmp_path.iterdir())
