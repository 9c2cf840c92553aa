"""Pictures of what is done with the address book as a whole."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from screens.stage import Scene, Stage
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.referral_contacts.page import ReferralContactsPage

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
        page = stage.view().show_page(PageKey.REFERRAL_CONTACTS)
        stage.settle()
        if isinstance(page, ReferralContactsPage):
            act(stage, page)
        stage.finish()

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


SCREENS: dict[str, Scene] = {
    "address-cards": on_page(cards),
    "address-doubles": on_page(doubles),
    "address-no-doubles": on_page(lambda _stage, page: page.exchange.merge_doubles()),
    "address-save-cards": on_page(lambda _stage, page: page.save_cards()),
}
