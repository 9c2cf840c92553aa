"""A table of addresses comes into the book from the palette, and goes again with one undo."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.fixtures import TODAY
from tests.journeys.conftest import Start
from tests.journeys.driving import CTRL
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.referral_contacts.table_dialog import TableDialog
from vpdesk.ui.unlock.door import Door

TABLE = """Organisatie;Contactpersoon;Categorie;Telefoon;Werkgebied
Praktijk Het Veer;B. Voorbeeld;Mediator;088 000 12 44;Overijssel
;;Mediator;088 000 12 55;
"""


def test_a_table_is_taken_over_and_taken_back(
    vault_folder: Path, memory_keyring: Keyring, tmp_path: Path, start: Start
) -> None:
    driver = start(Door(folder=vault_folder, keyring=memory_keyring, today=lambda: TODAY))
    driver.unlock()
    file = tmp_path / "sociale kaart.csv"
    file.write_text(TABLE, encoding="utf-16")
    book = driver.desk.referral_contacts
    before = book.list()

    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("adressen uit tabel")
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: driver.window.findChildren(QFileDialog))
    found = driver.window.findChildren(QFileDialog)[-1]
    found.fileSelected.emit(str(file))
    found.close()
    driver.wait(lambda: isinstance(driver.front, TableDialog))
    assert book.list() == before
    driver.click("Adressen overnemen")
    driver.wait(lambda: len(book.list()) == len(before) + 1)
    (added,) = set(book.list()) - set(before)
    assert (added.name, added.region) == ("Praktijk Het Veer", "Overijssel")

    driver.wait(lambda: driver.has_button("Ongedaan maken"))
    driver.click("Ongedaan maken")
    driver.wait(lambda: book.list() == before)
