"""Making a vault in a terminal, a script or a pipe."""

import errno
import io
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import PASSWORD, Run
from tests.fixtures import CHEAPEST, MemoryBackend
from vpdesk.services.errors import DiskFull, KeyringFailed, KeyringState
from vpdesk.services.sample_practice.sample_vault import SAMPLE_PASSWORD
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, PreparedVault, WayIn


@pytest.fixture
def prepared(monkeypatch: pytest.MonkeyPatch) -> list[PreparedVault]:
    """Make passwords quick to check, keep secrets in memory, and list what was prepared."""
    made: list[PreparedVault] = []
    prepare = vaults.prepare
    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)

    def quick(folder: Path, **options: object) -> PreparedVault:
        made.append(prepare(folder, argon2=CHEAPEST, keyring=keyring, **options))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr(vaults, "prepare", quick)
    return made


@pytest.fixture
def type_lines(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Give a function that puts lines into a pipe; what it is given may come from a function."""

    def lines(*typed: str | Callable[[], str]) -> None:
        waiting = list(typed)

        class Pipe(io.StringIO):
            def readline(self, _size: int = -1, /) -> str:  # type: ignore[override]
                if not waiting:
                    return ""
                line = waiting.pop(0)
                return f"{line if isinstance(line, str) else line()}\n"

        monkeypatch.setattr(sys, "stdin", Pipe())

    return lines


def test_vault_is_made_once_its_recovery_code_is_typed_back(
    run: Run,
    prepared: list[PreparedVault],
    type_lines: Callable[..., None],
    password_file: Path,
    tmp_path: Path,
) -> None:
    another = "9FEA-6FC9-H1ZK-Q3MQ-P6C0-EKFF-7WCW-C6DY-GK36"
    type_lines("9FEA", another, lambda: "  ".join(prepared[0].recovery_code.lower().split("-")))
    done = run("new", tmp_path / "vault", "--password-file", password_file)
    assert done.code == 0
    assert prepared[0].recovery_code in done.out
    assert "Daar zit een typefout in." in done.err
    assert "Dit is niet de herstelcode van deze kluis." in done.err
    assert f"De kluis is gemaakt in {tmp_path / 'vault'}." in done.out
    listed = run("organisations", "--vault", tmp_path / "vault", "--password-file", password_file)
    assert listed.code == 0


def test_nothing_is_made_when_nobody_types_the_recovery_code(
    run: Run,
    prepared: list[PreparedVault],
    type_lines: Callable[..., None],
    tmp_path: Path,
) -> None:
    type_lines(PASSWORD)
    done = run("new", tmp_path / "vault", "--password-file", "-")
    assert done.code == 1
    assert prepared[0].recovery_code in done.out
    assert "Er is geen kluis gemaakt. Gebruik in een script --recovery-code-file" in done.err
    assert list(tmp_path.iterdir()) == []


def test_script_keeps_the_recovery_code_in_a_file_of_its_own(
    run: Run, prepared: list[PreparedVault], password_file: Path, tmp_path: Path
) -> None:
    folder, file = tmp_path / "vault", tmp_path / "code.txt"
    command = ("new", folder, "--password-file", password_file, "--recovery-code-file", file)
    done = run(*command)
    assert done.code == 0
    assert prepared[0].recovery_code not in done.out + done.err
    assert file.read_text(encoding="utf-8") == prepared[0].recovery_code + "\n"
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    vaults.unlock_with_recovery_code(folder, prepared[0].recovery_code).close()
    again = run(*command)
    assert again.code == 1
    assert again.err.startswith("In deze map staat al een kluis.")


@pytest.mark.parametrize("place", ["password.txt", "vault/code.txt"])
def test_recovery_code_overwrites_nothing_and_stays_out_of_the_vault(
    run: Run, prepared: list[PreparedVault], password_file: Path, tmp_path: Path, place: str
) -> None:
    folder, file = tmp_path / "vault", tmp_path / place
    done = run("new", folder, "--password-file", password_file, "--recovery-code-file", file)
    assert done.code == 1
    assert prepared == []
    assert not folder.exists()
    assert password_file.read_text(encoding="utf-8") == PASSWORD + "\n"


def test_keyring_forgets_a_vault_that_was_not_made(
    run: Run, prepared: list[PreparedVault], type_lines: Callable[..., None], tmp_path: Path
) -> None:
    type_lines()
    assert run("new", tmp_path / "vault", "--way", "keyring").code == 1
    backend = prepared[0].keyring.make_backend()
    assert isinstance(backend, MemoryBackend)
    assert backend.items == {}


@pytest.mark.parametrize("is_written", [False, True])
def test_recovery_code_is_kept_only_when_there_is_a_vault_it_opens(
    run: Run,
    prepared: list[PreparedVault],
    password_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_written: bool,
) -> None:
    create = vaults.create

    def fail(vault: PreparedVault, **options: object) -> None:
        if is_written:
            create(vault, **options).close()  # type: ignore[arg-type]
        raise DiskFull(room_made=False)

    monkeypatch.setattr(vaults, "create", fail)
    file = tmp_path / "code.txt"
    command = ("new", tmp_path / "vault", "--way", "keyring", "--recovery-code-file", file)
    done = run(*command)
    assert done.code == 1
    assert done.err.startswith("De schijf is vol.")
    backend = prepared[0].keyring.make_backend()
    assert isinstance(backend, MemoryBackend)
    assert file.exists() == bool(backend.items) == is_written


def test_recovery_code_that_cannot_be_written_leaves_nothing(
    run: Run,
    prepared: list[PreparedVault],
    password_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(os, "fsync", full)
    file = tmp_path / "code.txt"
    done = run(
        "new", tmp_path / "vault", "--password-file", password_file, "--recovery-code-file", file
    )
    assert done.code == 1
    assert list(tmp_path.iterdir()) == [password_file]


def test_password_that_is_too_short_is_refused(
    run: Run, type_lines: Callable[..., None], tmp_path: Path
) -> None:
    type_lines("kort")
    done = run("new", tmp_path / "vault", "--password-file", "-")
    assert (done.code, done.err) == (1, "Kies een wachtwoord van ten minste 12 tekens.\n")


def test_sample_practice_is_made_once(
    run: Run, prepared: list[PreparedVault], tmp_path: Path
) -> None:
    folder = tmp_path / "practice"
    done = run("demo", folder, "--cases", 5)
    assert done.code == 0
    assert "8 opdrachtgevers, 5 zaken." in done.out
    assert done.err == ""
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    again = run("--language", "en", "demo", folder)
    assert again.code == 1
    assert again.err == f"There is a vault in {folder} already. Nothing in it was changed.\n"
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    file = tmp_path / "sample.txt"
    file.write_text(SAMPLE_PASSWORD, encoding="utf-8")
    listed = run("organisations", "--vault", folder, "--password-file", file)
    assert "Hogeschool Meander: " in listed.out
    assert len(listed.out.splitlines()) == 8


def test_damaged_vault_is_not_taken_for_an_empty_folder(
    run: Run, vault: Path, prepared: list[PreparedVault]
) -> None:
    for name in ("vault.hdr", "vault.hdr2"):
        (vault / name).write_bytes(b"{}")
    assert run("demo", vault).code == 1
    assert prepared == []


class Terminal(io.StringIO):
    """What somebody sits at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Sit at a terminal and give what is typed there without being shown."""
    typed: list[str] = []
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: typed.pop(0))
    return typed


def test_new_password_is_typed_twice_and_then_opens_the_vault(
    run: Run, prepared: list[PreparedVault], answers: list[str], tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    answers += [PASSWORD, "anders dan eerst", PASSWORD, PASSWORD]
    done = run("new", folder, "--recovery-code-file", tmp_path / "code.txt")
    assert (done.code, answers) == (0, [])
    assert done.err.endswith("De twee wachtwoorden zijn niet gelijk.\n")
    answers.append(PASSWORD)
    assert run("organisations", "--vault", folder).code == 0
    answers.append("een ander wachtwoord")
    assert run("organisations", "--vault", folder).code == 1


def test_password_is_asked_when_the_keyring_does_not_open(
    run: Run, vault: Path, answers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise KeyringFailed(state=KeyringState.LOCKED)

    monkeypatch.setattr(vaults, "ways_in", lambda _: {WayIn.KEYRING, WayIn.PASSWORD})
    monkeypatch.setattr(vaults, "unlock_with_keyring", refuse)
    answers.append(PASSWORD)
    assert run("organisations", "--vault", vault).code == 0
    monkeypatch.setattr(vaults, "ways_in", lambda _: {WayIn.KEYRING})
    locked = run("organisations", "--vault", vault)
    assert (locked.code, locked.err.partition(".")[0]) == (
        1,
        "De sleutelbos van uw computer is vergrendeld",
    )


def test_terminal_sees_how_far_a_long_job_is(
    run: Run, prepared: list[PreparedVault], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run("demo", tmp_path / "practice", "--cases", 3).code == 0
    assert "100%" in terminal.getvalue()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo terminal")
def test_real_terminal_shows_no_password(tmp_path: Path, password_file: Path) -> None:
    import pty

    try:
        main, side = pty.openpty()
    except OSError:
        pytest.skip("this machine has no pseudo terminals")
    program = [sys.executable, "-m", "vpdesk", "--language", "en"]
    command = [*program, "new", str(tmp_path / "vault"), "--recovery-code-file", "code.txt"]
    process = subprocess.Popen(command, stdin=side, stdout=side, stderr=side, cwd=tmp_path)
    typed = ["a password of words", "another password", PASSWORD, PASSWORD]
    seen = ""
    for line in typed:
        while not seen.endswith(": "):
            seen += os.read(main, 1).decode()
        os.write(main, line.encode() + b"\n")
        seen = seen[:-2] + "|"
    os.close(side)
    assert process.wait() == 0
    assert "The two passwords differ." in seen
    assert PASSWORD not in seen
    os.close(main)
