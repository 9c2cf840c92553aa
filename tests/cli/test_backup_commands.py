"""Backups from a terminal: made, checked, and put back on an empty computer with one command."""

import os
import shutil
import stat
from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import PASSWORD, Run
from tests.fixtures import CHEAPEST, proof_of
from tests.services.backups.backup_vaults import NEW_PASSWORD, Practice, make_practice
from vpdesk.paths import current_vault, default_vault
from vpdesk.services.backups import restoring
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayIn, WayToOpen


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Practice:
    # A command asks the clock, which is not to have run on for years since.
    return make_practice(tmp_path_factory.mktemp("made") / "vault", date.today)


@pytest.fixture
def practice(made: Practice, tmp_path: Path) -> Practice:
    shutil.copytree(made.folder, tmp_path / "vault")
    return Practice(tmp_path / "vault", made.recovery_code)


@pytest.fixture
def code_file(practice: Practice, tmp_path: Path) -> Path:
    file = tmp_path / "code.txt"
    file.write_text(practice.recovery_code.lower() + "\n", encoding="utf-8")
    return file


@pytest.fixture
def new_password_file(tmp_path: Path) -> Path:
    file = tmp_path / "new-password.txt"
    file.write_text(NEW_PASSWORD + "\n", encoding="utf-8")
    return file


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make new passwords quick to check."""
    real = restoring.restore
    monkeypatch.setattr(
        restoring, "restore", lambda *given, **named: real(*given, argon2=CHEAPEST, **named)
    )


@pytest.fixture
def file(run: Run, practice: Practice, stick: Path, password_file: Path) -> Path:
    opened = ("--vault", practice.folder, "--password-file", password_file)
    done = run("backup", *opened, "--to", stick)
    assert (done.code, done.err) == (0, "")
    (found,) = stick.iterdir()
    assert done.out == f"De reservekopie staat in {found} en is bewezen terug te zetten.\n"
    return found


def test_empty_computer_is_filled_by_one_command(
    run: Run, file: Path, tmp_path: Path, code_file: Path, new_password_file: Path, quick: None
) -> None:
    assert not default_vault().exists()
    folder = tmp_path / "new"
    done = run(
        "restore", file, folder, "--recovery-code-file", code_file,
        "--new-password-file", new_password_file,
    )  # fmt: skip
    assert (done.code, done.err) == (0, "")
    assert f"De reservekopie is teruggezet in {folder}." in done.out
    assert "1 opdrachtgevers, 2 zaken, 2 vermeldingen in tijdlijnen" in done.out
    assert "vpdesk opent voortaan deze kluis." in done.out
    assert current_vault() == folder
    listed = run("organisations", "--password-file", new_password_file)
    assert "Hogeschool Meander: 2 zaken" in listed.out
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_usual_place_is_in_use_once_it_is_filled(
    run: Run, file: Path, code_file: Path, new_password_file: Path, quick: None
) -> None:
    done = run(
        "restore", file, default_vault(), "--recovery-code-file", code_file,
        "--new-password-file", new_password_file,
    )  # fmt: skip
    assert "vpdesk opent voortaan deze kluis." in done.out
    assert "--vault" not in done.out
    assert current_vault() == default_vault()


def test_vault_that_is_there_stays_in_use_until_told_otherwise(
    run: Run, practice: Practice, file: Path, tmp_path: Path, password_file: Path
) -> None:
    shutil.copytree(practice.folder, default_vault())
    secret = ("--password-file", password_file)
    done = run("restore", file, tmp_path / "one", *secret)
    assert done.code == 0
    assert f"--vault {tmp_path / 'one'}" in done.out
    assert current_vault() == default_vault()
    assert "voortaan" in run("restore", file, tmp_path / "two", *secret, "--use").out
    assert current_vault() == tmp_path / "two"
    again = run("restore", file, tmp_path / "two", *secret)
    assert (again.code, again.err.partition(".")[0]) == (1, "Deze map is niet leeg")
    for name in ("vault.hdr", "vault.hdr2"):
        (tmp_path / "two" / name).write_bytes(b"x")
    assert f"--vault {tmp_path / 'three'}" in run("restore", file, tmp_path / "three", *secret).out


def test_backup_is_checked_with_password_or_code(
    run: Run, file: Path, password_file: Path, code_file: Path
) -> None:
    for secret in (("--password-file", password_file), ("--recovery-code-file", code_file)):
        done = run("verify", file, *secret)
        assert (done.code, done.err) == (0, "")
        assert done.out.startswith(f"{file} is terug te zetten.\n")
    english = run("--language", "en", "verify", file, "--password-file", password_file)
    assert "1 organisations, 2 cases" in english.out


def test_damaged_or_wrong_is_told_in_one_sentence(
    run: Run, file: Path, tmp_path: Path, password_file: Path, code_file: Path
) -> None:
    secret = ("--password-file", password_file)
    both = run("verify", file, *secret, "--recovery-code-file", code_file)
    assert (both.code, "niet allebei" in both.err) == (1, True)
    missing = run("verify", tmp_path / "none.vpbak", *secret)
    assert (missing.code, missing.err) == (1, "Dit bestand is er niet.\n")
    file.write_bytes(file.read_bytes()[:-3])
    for command in (("verify", file), ("restore", file, tmp_path / "new")):
        done = run(*command, *secret)
        assert (done.code, done.out) == (1, "")
        assert done.err.startswith("Deze reservekopie is beschadigd of veranderd.")
    assert not (tmp_path / "new").exists()
    password_file.write_text("not this one at all", encoding="utf-8")
    assert run("verify", file, *secret).code == 1


def test_what_cannot_be_brought_back_is_told(
    run: Run, file: Path, password_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from vpdesk.services.backups import reading as backup_reading
    from vpdesk.services.backups.secrets import WithPassword
    from vpdesk.services.progress import finish

    found = finish(backup_reading.verify(file, secret=WithPassword(password=PASSWORD)))
    told = replace(found, destroyed=3, tombstones_unread=True, last_entry_on=None)
    monkeypatch.setattr("vpdesk.cli.backup_commands.finish_visibly", lambda _: told)
    done = run("verify", file, "--password-file", password_file)
    assert "De inhoud van 3 zaken die later zijn vernietigd, komt niet terug." in done.out
    assert (
        done.err
        == "De lijst van vernietigde zaken naast de reservekopie kan niet worden gelezen.\n"
    )


def test_place_that_failed_is_told_beside_one_that_worked(
    run: Run, practice: Practice, stick: Path, password_file: Path
) -> None:
    with practice.desk(today=date.today) as desk:
        desk.backups.add_place(stick)
    stick.rmdir()
    done = run("backup", "--vault", practice.folder, "--password-file", password_file)
    assert done.code == 0
    assert "bewezen terug te zetten" in done.out
    assert done.err == (
        "De reservekopie is niet gemaakt: ‘STICK’ is niet aangesloten of bestaat niet.\n"
    )
    alone = run(
        "backup", "--vault", practice.folder, "--password-file", password_file, "--to", stick
    )
    assert alone.code == 1


def test_keyring_alone_is_told_what_opens_its_backups(
    run: Run,
    practice: Practice,
    stick: Path,
    code_file: Path,
    password_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tests.fixtures import MemoryBackend
    from vpdesk.services.vaults.vaults import Keyring

    backend = MemoryBackend()
    with practice.desk(today=date.today) as desk:
        desk.access.change_way(
            WayToOpen.KEYRING,
            proof=proof_of(desk),
            keyring=Keyring(make_backend=lambda: backend),
        )
    done = run(
        "backup", "--vault", practice.folder, "--recovery-code-file", code_file, "--to", stick
    )
    assert "gaan alleen open met de herstelcode" in done.out
    (file,) = stick.glob("*.vpbak")
    refused = run("verify", file)
    assert (refused.code, "--recovery-code-file" in refused.err) == (1, True)


def test_passwords_are_asked_where_no_file_is_given(
    run: Run,
    file: Path,
    tmp_path: Path,
    quick: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("vpdesk.cli.backup_commands.ask_password", lambda _: PASSWORD)
    monkeypatch.setattr("vpdesk.cli.backup_commands.ask_new_password", lambda _: NEW_PASSWORD)
    assert run("restore", file, tmp_path / "new", "--way", "password").code == 0
    vaults.unlock_with_password(tmp_path / "new", NEW_PASSWORD).close()
    assert vaults.ways_in(tmp_path / "new") == {WayIn.PASSWORD, WayIn.RECOVERY}
