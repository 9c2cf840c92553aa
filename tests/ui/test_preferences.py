"""Preferences survive a restart and a damaged file."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from vpdesk.ui.preferences import Preferences


def test_the_first_start_is_dutch_like_the_desktop_and_locks_after_two_minutes(
    tmp_path: Path,
) -> None:
    fresh = Preferences(tmp_path / "preferences.ini")
    assert (fresh.language, fresh.theme, fresh.text_size) == ("nl", "system", 100)
    assert (fresh.lock_after, fresh.lock_privacy_after) == (5, 2)
    assert fresh.hidden_from_capture
    assert fresh.single_letter_keys
    assert fresh.layout("window").isEmpty()


def test_what_was_chosen_is_there_after_a_restart(tmp_path: Path) -> None:
    chosen = Preferences(tmp_path / "preferences.ini")
    chosen.language = "en"
    chosen.theme = "dark"
    chosen.text_size = 125
    chosen.lock_after = 15
    chosen.lock_privacy_after = 0
    chosen.hidden_from_capture = False
    chosen.single_letter_keys = False
    chosen.keep_layout("window", QByteArray(b"state"))
    chosen.save()
    read = Preferences(tmp_path / "preferences.ini")
    assert (read.language, read.theme, read.text_size) == ("en", "dark", 125)
    assert (read.lock_after, read.lock_privacy_after) == (15, 0)
    assert not read.hidden_from_capture
    assert not read.single_letter_keys
    assert read.layout("window") == QByteArray(b"state")


def test_nonsense_in_the_file_reads_as_the_default(tmp_path: Path) -> None:
    file = tmp_path / "preferences.ini"
    file.write_text(
        "[General]\nlanguage=xx\ntheme=pink\ntext_size=9000\nlock_privacy_after=-1\nsingle_letter_keys=perhaps\n"
    )
    read = Preferences(file)
    assert (read.language, read.theme, read.text_size) == ("nl", "system", 100)
    assert read.lock_privacy_after == 2
    assert read.single_letter_keys
