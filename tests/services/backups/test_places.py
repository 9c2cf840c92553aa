"""How a folder for backups stands, also while it is being unplugged."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from vpdesk.services.backups.places import described_place


def test_a_folder_beside_the_vault_is_on_the_same_disk(tmp_path: Path) -> None:
    place = described_place(tmp_path / "stick" / "backups", tmp_path / "vault", ())
    assert place.same_disk
    assert place.missing


def test_a_drive_that_is_gone_is_missing_and_on_no_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stat = Path.stat

    def unplugged(self: Path, **options: Any) -> os.stat_result:
        if not self.is_relative_to(tmp_path):
            raise FileNotFoundError(errno.ENOENT, "gone")
        return stat(self, **options)

    monkeypatch.setattr(Path, "stat", unplugged)
    place = described_place(Path("/nowhere/backups"), tmp_path / "vault", ())
    assert not place.same_disk
    assert place.missing
