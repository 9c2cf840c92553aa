"""Pictures of what is done with the address book as a whole."""

import time
from collections.abc import Callable, Generator
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from screens.hands import first
from screens.stage import Scene, Stage
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.services.addresses.address_tables import AddressTables
from vpdesk.services.progress import Progress
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.referral_contacts.table_dialog import TableDialog

_CARDS = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nFN:{person}\nORG:{name}\nTEL:{phone}\nEND:VCARD\n"
    for person, name, phone in (
        ("A. Voorbeeld", "Mediation De Brug", "088 000 12 33"),
        ("Spreekuur", "Arbodienst Noorderlicht", ""),
        ("B. Voorbeeld", "Psychologenpraktijk Het Veer", "088 000 12 44"),
    )
)


def on_page(act: Callable[[Stage, ReferralContactsPage], None]) -> Scene:
    def show(stage: Stage) -> None:
        page = stage.view(PageKey.REFERRAL_CONTACTS).show_page(PageKey.REFERRAL_CONTACTS)
        stage.settle()
        if isinstance(page, ReferralContactsPage):
            act(stage, page)
        stage.settle()

    return show


def cards(stage: Stage, page: ReferralContactsPage) -> None:
    """Show three cards, of which one is in the book already, and one that cannot be read."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "kaartjes.vcf"
        file.write_text(_CARDS + "BEGIN:VCARD\nVERSION:3.0\nTEL:1\nEND:VCARD\n")
        page.exchange.read(str(file))
        stage.finish()


def doubles(stage: Stage, page: ReferralContactsPage) -> None:
    """Show two addresses that look alike; the second goes again afterwards."""
    book = stage.desk.referral_contacts
    usual = next(each for each in book.list() if each.name == "Arbodienst Noorderlicht")
    double = ReferralContactDraft(
        kind_id=usual.kind_id,
        name="Arbodienst Noorderlicht B.V.",
        phone=usual.phone,
        person=usual.person,
        good_to_know="Bel na tien uur.",
        region="Noord",
    )
    added = book.add(double)
    page.exchange.merge_doubles()
    stage.finish()
    book.remove(added)


TABLE = """Naam;Contactpersoon;Soort;Telefoon;Plaats;Nagekeken;Toelichting
Praktijk Het Veer;B. Voorbeeld;Psycholoog;088 000 12 44;Zwolle;03-02-2025;Ook in de avond
Arbodienst Noorderlicht;;Bedrijfsarts;;;;
;;Mediator;088 000 12 55;;;
Rust & Ruimte 🌿;;Waarzegger;;Assen;31-02-2025;
Praktijk Het Veer;;Psycholoog;;;;
"""


def table(stage: Stage, page: ReferralContactsPage, text: str = TABLE) -> None:
    """Show five rows, with one in the book, one without a name and one that comes twice."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "sociale kaart.csv"
        file.write_text(text, encoding="utf-8")
        page.exchange.read_table(str(file))
        stage.finish()


def table_working(stage: Stage, page: ReferralContactsPage) -> None:
    """Take over for as long as the picture takes."""
    table(stage, page, "Naam;Soort\nPraktijk Het Veer;Mediator\n")
    dialog = first(TableDialog, page)
    with patch.object(AddressTables, "take_over", _endless):
        dialog.confirm_button.click()
        stage.settle()


def _endless(*_: object) -> Generator[Progress, None, None]:
    while True:
        time.sleep(0.01)
        yield Progress(150, 5000)


SCREENS: dict[str, Scene] = {
    "address-cards": on_page(cards),
    "address-doubles": on_page(doubles),
    "address-no-doubles": on_page(lambda _stage, page: page.exchange.merge_doubles()),
    "address-table": on_page(table),
    "address-table-working": on_page(table_working),
    "address-table-unreadable": on_page(lambda stage, page: table(stage, page, "Geachte heer")),
    "address-save-table": on_page(lambda _stage, page: page.save_table()),
    "address-save-cards": on_page(lambda _stage, page: page.save_cards()),
}
