"""From the invoice to the case that is closed."""

from tests.journeys.a_year.hands import Hands, Key
from tests.journeys.driving import CTRL
from vpdesk.ui.frame.pages import PageKey


def july(hands: Hands) -> str:
    """The hours of a quarter are invoiced; return what the employer gets of them."""
    hands.on(2025, 7, 1)
    hands.run("uren bekijken")
    hands.click("Urenstaat…")
    hands.pick("Kwartaal", "1e kwartaal 2025")
    hands.issue()
    told = hands.saved_report("urenstaat.pdf")
    hands.run("uren bekijken")
    hands.pick("Lengte van de periode", "Kwartaal")
    hands.click("Vorige periode")
    hands.click("Vorige periode")
    hands.take("Meer acties", "Factuurregels…")
    hands.opened()
    hands.write_in(Kenmerk="Order 7")
    assert "2 regels · € 350,00" in hands.words()
    hands.press(Key.Key_Return)
    hands.save_as("regels.xlsx")
    hands.wait(lambda: hands.front is hands.window)
    return told


def october(hands: Hands) -> None:
    """The reporter asks what was written, and gets it without what others told."""
    hands.on(2025, 10, 7)
    hands.open_case("Kievit")
    hands.run("inzagekopie")
    hands.wait(lambda: hands.view.pages.shown is PageKey.REPORTER_COPY)
    hands.click("Verzoek vastleggen…")
    hands.opened()
    hands.confirm()
    hands.wait(lambda: "nog leesbaar" in hands.words())
    hands.click("Alle afschermen…")
    hands.opened()
    hands.confirm()
    hands.click("Kopie bekijken…")
    told = hands.saved_paper("inzage.pdf")
    assert "wolkenkrabber" in told
    assert "Verbruggen" not in told
    hands.press(Key.Key_Escape)
    hands.wait(lambda: hands.view.pages.shown is PageKey.CASES)


def november(hands: Hands) -> None:
    """What is done is closed, with how long it is kept."""
    hands.on(2025, 11, 4)
    hands.open_case("Kievit")
    hands.run("zaak afsluiten", dialog=True)
    hands.pick("Uitkomst", "Gedrag gestopt")
    hands.pick("Bewaartermijn", "3 maanden")
    hands.click("Zaak afsluiten")
    hands.wait(lambda: hands.front is hands.window)


def december(hands: Hands) -> None:
    """The desk is left and found again, and the year put away on a stick."""
    hands.on(2025, 12, 31)
    hands.lock()
    hands.unlock()
    hands.press(Key.Key_Comma, CTRL)
    hands.go_to_row("Onderdelen", "Reservekopie")
    stick = hands.out / "stick"
    stick.mkdir()
    hands.click("Plek toevoegen…")
    hands.name_file(stick)
    hands.wait(lambda: hands.has_button(f"{stick} niet meer gebruiken"))
    hands.press(Key.Key_1, CTRL)
    hands.click("Nu maken")
    hands.wait(lambda: "Reservekopie gemaakt en bewezen:" in hands.words())
