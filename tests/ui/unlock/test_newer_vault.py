"""The card about a vault that a later version left."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.data.vaults.make_sample import PASSWORD
from tests.fixtures import MemoryBackend
from tests.newer_vault import everything_in, make_newer
from tests.ui.unlock.conftest import door
from tests.ui.unlock.test_unlock_page import refused, shown_words, try_password
from vpdesk.ui.unlock.unlock_page import UnlockPage


def test_the_card_says_what_to_do_and_the_vault_stays_as_it_is(
    qtbot: QtBot, tmp_path: Path, show: Callable[[QWidget], None], dutch: None
) -> None:
    folder = tmp_path / "vault"
    make_newer(folder)
    before = everything_in(tmp_path)
    way = door(folder, MemoryBackend())
    page = UnlockPage(way, way.ways())
    page.restore_wanted.connect(page.close)
    show(page)

    try_password(qtbot, page, PASSWORD)

    words = refused(qtbot, page)
    assert "met een nieuwere versie van vpdesk. Er is niets gewijzigd." in words
    assert "Installeer de nieuwste versie" in words
    assert {"Ander bestand kiezen…", "Reservekopie terugzetten…"} <= set(shown_words(page))
    assert everything_in(tmp_path) == before
