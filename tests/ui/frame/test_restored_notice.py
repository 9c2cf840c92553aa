from datetime import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from vpdesk.services.backups.restored_note import RestoredNote, keep_note
from vpdesk.ui.frame.restored_notice import RestoredNotice

MADE_AT = datetime.fromisoformat("2025-11-14T07:12:00")


def test_a_vault_that_was_put_back_asks_for_what_was_reported_since(
    tmp_path: Path, qtbot: QtBot
) -> None:
    keep_note(RestoredNote(folder=tmp_path, made_at=MADE_AT, before=None))
    notice = RestoredNotice(tmp_path)
    qtbot.addWidget(notice)
    assert "What was reported after that is not in it" in notice._strip.text()
