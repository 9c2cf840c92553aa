import shutil
import subprocess
from pathlib import Path

import pytest

from release import hashes


@pytest.fixture
def published(tmp_path: Path) -> Path:
    for name in ("vpdesk_1.0_amd64.deb", "vpdesk-1.0-setup.exe"):
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "vpdesk").mkdir()
    hashes.write(tmp_path)
    return tmp_path


def test_what_is_published_is_as_the_list_says(published: Path) -> None:
    assert hashes.differences(published) == []
    assert list(hashes.sums(published)) == ["vpdesk-1.0-setup.exe", "vpdesk_1.0_amd64.deb"]


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum")
def test_people_check_the_list_with_what_their_system_has(published: Path) -> None:
    check = ["sha256sum", "--check", "--strict", hashes.NAME]

    assert subprocess.run(check, cwd=published, check=False, capture_output=True).returncode == 0
    (published / "vpdesk_1.0_amd64.deb").write_bytes(b"other")
    assert subprocess.run(check, cwd=published, check=False, capture_output=True).returncode == 1


def test_every_difference_is_told(published: Path) -> None:
    (published / "vpdesk_1.0_amd64.deb").write_bytes(b"other")
    (published / "vpdesk-1.0-setup.exe").unlink()
    (published / "added.exe").write_bytes(b"")

    assert hashes.differences(published) == [
        "vpdesk-1.0-setup.exe is missing",
        "added.exe is not listed",
        "vpdesk_1.0_amd64.deb is changed",
    ]
