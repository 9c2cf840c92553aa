"""Where files lie: in the source tree, in the built program and on the user's computer."""

import subprocess
import sys
from pathlib import Path

import pytest

from vpdesk import paths

ROOT = Path(__file__).resolve().parent.parent


def test_resources_of_the_source_tree_are_found() -> None:
    assert paths.resources() == ROOT / "resources"


def test_resources_of_the_built_program_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"
    assert paths.translations().is_relative_to(tmp_path)
    assert paths.manual() == tmp_path / "docs" / "manual"


@pytest.mark.skipif(sys.platform != "linux", reason="the folder has another name elsewhere")
def test_vault_lies_in_the_data_folder_of_the_user(home: Path) -> None:
    assert paths.default_vault() == home / ".local" / "share" / "vpdesk" / "vault"


def test_asking_for_the_data_folder_makes_none(home: Path) -> None:
    assert not paths.user_data_folder().exists()
    assert list(home.iterdir()) == []


def test_looking_up_resources_imports_nothing() -> None:
    program = (
        "import sys; before = set(sys.modules); from vpdesk import paths; paths.resources();"
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not {"platformdirs", "PySide6", "sqlalchemy"} & set(done.stdout.split())
