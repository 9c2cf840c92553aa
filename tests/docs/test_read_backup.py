"""The reader in docs opens vaults and backups without vpdesk, and writes plain only when asked."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.services.backups.backup_vaults import PASSWORD, Practice, backed_up, make_practice
from vpdesk.services.keys.earlier_keys import note_present
from vpdesk.services.log import utc_now

READER = Path(__file__).resolve().parents[2] / "docs" / "read_backup.py"
# A finder in front of all others: whatever the reader imports, it is not vpdesk.
WITHOUT_VPDESK = """
import runpy, sys
class Refusing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "vpdesk":
            raise ImportError(name)
sys.meta_path.insert(0, Refusing())
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Practice, Path]:
    practice = make_practice(tmp_path_factory.mktemp("made") / "vault")
    with practice.desk() as desk:
        return practice, backed_up(desk.backups)


@pytest.fixture
def secrets(made: tuple[Practice, Path], tmp_path: Path) -> dict[str, Path]:
    files = {"--password-file": PASSWORD, "--recovery-code-file": made[0].recovery_code.lower()}
    found = {}
    for option, secret in files.items():
        found[option] = tmp_path / option
        found[option].write_text(secret + "\n", encoding="utf-8")
    return found


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


def read(work: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WITHOUT_VPDESK, str(READER), *map(str, arguments)]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        command, cwd=work, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("option", ["--password-file", "--recovery-code-file"])
@pytest.mark.parametrize("source", ["backup", "vault"])
def test_tables_are_read_without_vpdesk(
    made: tuple[Practice, Path], secrets: dict[str, Path], work: Path, option: str, source: str
) -> None:
    place = made[1] if source == "backup" else made[0].folder
    done = read(work, place, option, secrets[option])
    assert done.returncode == 0, done.stderr
    counts = dict(line.split("\t") for line in done.stdout.splitlines())
    assert (counts["case"], counts["organisation"], counts["note"]) == ("2", "1", "2")
    rows = read(work, place, option, secrets[option], "--table", "note")
    assert {json.loads(line)["text"] for line in rows.stdout.splitlines()} == {
        "Over Kievit.",
        "Over Tureluur.",
    }
    assert list(work.iterdir()) == []


def test_keys_are_not_written_in_plain(
    made: tuple[Practice, Path], secrets: dict[str, Path], work: Path, tmp_path: Path
) -> None:
    shutil.copytree(made[0].folder, tmp_path / "vault")
    with Practice(tmp_path / "vault", "").desk() as desk:
        desk.settings.put("other", "kept")
        desk.settings.put("edition_key", "seals the ledger")
        with desk._database.writing() as tx:
            note_present(tx, desk.keys.current, now=utc_now())
        secret = desk.keys.current.master.secret.hex()
    option = "--password-file"
    asked = ("--table", "setting", "--plain-export", "out.jsonl")
    done = read(work, tmp_path / "vault", option, secrets[option], *asked)
    assert done.returncode == 0, done.stderr
    told = done.stdout + (work / "out.jsonl").read_text(encoding="utf-8")
    assert told.count('"kept"') == 2
    assert secret not in told
    assert "seals the ledger" not in told


def test_plain_export_is_written_only_when_asked(
    made: tuple[Practice, Path], secrets: dict[str, Path], work: Path
) -> None:
    option = "--password-file"
    done = read(work, made[1], option, secrets[option], "--plain-export", "out.jsonl")
    assert done.returncode == 0, done.stderr
    assert [path.name for path in work.iterdir()] == ["out.jsonl"]
    assert "Robin Voorbeeld" in (work / "out.jsonl").read_text(encoding="utf-8")
    assert "NOT encrypted" in done.stderr


def test_wrong_secret_and_damaged_files_are_refused(
    made: tuple[Practice, Path], secrets: dict[str, Path], work: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.vpbak"
    option, file = "--password-file", secrets["--password-file"]
    whole = made[1].read_bytes()
    for content in (whole[:-1], whole[:-100], b"no backup", whole.replace(b'"app"', b'"apq"')):
        bad.write_bytes(content)
        assert read(work, bad, option, file).returncode == 1
    vault = shutil.copytree(made[0].folder, tmp_path / "vault")
    for name in ("vault.hdr", "vault.hdr2"):
        (vault / name).write_bytes(bytes(16_384))
    assert read(work, vault, option, file).returncode == 1
    file.write_text("not this one at all", encoding="utf-8")
    wrong = read(work, made[1], option, file)
    assert (wrong.returncode, wrong.stderr.split(" opens")[0]) == (1, "The password")
    code = secrets["--recovery-code-file"]
    code.write_text(code.read_text(encoding="utf-8").replace("-", "", 1)[1:], encoding="utf-8")
    assert read(work, made[1], "--recovery-code-file", code).returncode == 1
    assert list(work.iterdir()) == []
