"""What is told about a restored vault is kept until it was read."""

from datetime import datetime
from pathlib import Path

import pytest

from vpdesk.paths import user_data_folder
from vpdesk.services.backups.restored_note import RestoredNote, forget_note, keep_note, note_about

MADE_AT = datetime.fromisoformat("2025-11-14T07:12:00")


def note(folder: Path, before: Path | None) -> RestoredNote:
    return RestoredNote(folder=folder, made_at=MADE_AT, before=before)


@pytest.mark.parametrize("before", [None, Path("vault").absolute()])
def test_it_is_told_about_that_vault_until_it_is_forgotten(
    tmp_path: Path, before: Path | None
) -> None:
    kept = note(tmp_path / "vault-2", before)
    keep_note(kept)

    assert note_about(tmp_path / "vault-2") == kept
    assert note_about(tmp_path / "vault") is None

    forget_note()
    forget_note()
    assert note_about(tmp_path / "vault-2") is None


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"folder": "a", "made_at": "x", "before": ""}', "\xff", "[" * 9000]
)
def test_what_cannot_be_read_tells_nothing(tmp_path: Path, content: str) -> None:
    keep_note(note(tmp_path / "vault-2", None))
    (user_data_folder() / "vault.restored").write_bytes(content.encode("latin-1"))

    assert note_about(tmp_path / "vault-2") is None


def test_without_a_place_for_it_nothing_is_told(tmp_path: Path) -> None:
    user_data_folder().parent.mkdir(parents=True, exist_ok=True)
    user_data_folder().write_text("a file where the folder belongs")

    keep_note(note(tmp_path / "vault-2", None))

    assert note_about(tmp_path / "vault-2") is None
