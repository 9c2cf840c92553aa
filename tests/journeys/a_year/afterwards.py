"""From the report about the year to what is left of a case that is destroyed."""

from collections.abc import Iterator
from pathlib import Path

from tests.journeys.a_year.hands import Hands, Key
from tests.journeys.driving import CTRL
from tests.storage.pages import decrypted_pages
from vpdesk.services.backups.reading import extract, unlock
from vpdesk.services.progress import finish
from vpdesk.ui.frame.pages import PageKey

SECRETS = (b"kievit", b"zandwijk", b"zessen", b"fietsenstalling", b"wolkenkrabber", b"regenpijp")
"""What stood in the case, in the form in which the pages are searched."""


def the_report(hands: Hands) -> str:
    """Tell the employer of the year; return what the paper says."""
    hands.on(2026, 1, 12)
    hands.press(Key.Key_5, CTRL)
    hands.pick("Periode", "2025")
    hands.report()
    hands.write_in(Observaties="Fenna Hoekstra was tevreden.")
    hands.write_in(Aanbevelingen="Stel een gedragscode vast")
    _is_held_back(hands)
    hands.write_in(Observaties="Meer mensen weten de weg te vinden.")
    hands.issue(Voor_wie="Het bestuur")
    return hands.saved_report("verslag.pdf")


def _is_held_back(hands: Hands) -> None:
    hands.report()
    hands.click("Vaststellen…")
    hands.opened()
    hands.wait(lambda: "Zo kan het niet naar buiten." in hands.words())
    hands.click("Toon")
    hands.wait(lambda: hands.front is hands.window)


def what_became_of_the_advice(hands: Hands) -> None:
    """The employer took it up; the next report says so."""
    hands.on(2026, 3, 2)
    hands.press(Key.Key_3, CTRL)
    hands.go_to_row("Aanbevelingen", "gedragscode")
    hands.press(Key.Key_Return)
    hands.opened()
    hands.pick("Stand", "Overgenomen")
    hands.write_in(Wat_ervan_is_geworden="De code geldt voortaan")
    hands.confirm()
    hands.press(Key.Key_5, CTRL)
    hands.pick("Periode", "2026")
    hands.report()
    hands.click("Eerdere aanbevelingen invoegen")
    hands.report()


def the_end_of_the_term(hands: Hands) -> str:
    """The case is destroyed by its code name; return what the certificate says."""
    assert secrets_kept(hands) == set(SECRETS)
    hands.press(Key.Key_1, CTRL)
    hands.click("Beoordelen")
    hands.click("Vernietigen…: Kievit")
    hands.opened()
    hands.write_in(Typ_de_codenaam="kievit")
    hands.press(Key.Key_Return, CTRL)
    hands.wait(lambda: hands.has_button("Bewijs van vernietiging"))
    hands.click("Bewijs van vernietiging")
    return hands.saved_paper("vernietiging.pdf")


def the_report_again(hands: Hands) -> str:
    """What was told opens as it was; return what it says."""
    hands.press(Key.Key_5, CTRL)
    hands.pick("Periode", "2025")
    hands.report()
    hands.click("Eerder verteld")
    hands.go_to_row("Eerder verteld", "Jaarverslag 2025")
    return hands.saved_report("nog eens.pdf")


def is_found(hands: Hands, word: str) -> bool:
    """Tell whether the palette leads from a word to a case."""
    hands.press(Key.Key_1, CTRL)
    hands.run(word)
    found = hands.view.pages.shown is not PageKey.TODAY
    hands.press(Key.Key_Escape)
    return found


def secrets_kept(hands: Hands) -> set[bytes]:
    """Return what of the case is on any page of the vault and its backups."""
    held = b"".join(page.lower() for page in _pages(hands))
    return {each for each in SECRETS if each in held}


def _pages(hands: Hands) -> Iterator[bytes]:
    desk = hands.desk
    keys = desk.keys.current
    for file in keys.folder.glob("*.db"):
        yield from decrypted_pages(file, keys.database_key)
    for backup in desk.backups.list():
        yield from _pages_of_backup(hands, backup.file)


def _pages_of_backup(hands: Hands, file: Path) -> Iterator[bytes]:
    unlocked = unlock(file, hands.desk.backups.own_keys())
    copy = hands.out / "copy.db"
    finish(extract(unlocked, copy))
    yield from decrypted_pages(copy, unlocked.database_key)
    copy.unlink()
