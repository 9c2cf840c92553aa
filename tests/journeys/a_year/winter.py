"""From the new vault to the consent that is taken back."""

from tests.journeys.a_year.hands import Hands, Key
from tests.journeys.driving import CTRL, texts_in_memory
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.unlock.first_start_page import FirstStartPage


def a_new_vault(hands: Hands) -> None:
    """The program is started for the first time."""
    hands.click("Verder")
    page = hands.program.window.centralWidget()
    assert isinstance(page, FirstStartPage)
    hands.wait(lambda: page.knows_keyring)
    hands.click("Alleen de sleutelbos van uw computer")
    hands.click("Verder")
    hands.wait(lambda: page.recovery_code and page._job is None)
    hands.fill("Typ de herstelcode over van het papier", page.recovery_code.lower())
    hands.click("Kluis maken")
    hands.wait(lambda: isinstance(hands.program.window.centralWidget(), DeskView))


def january(hands: Hands) -> None:
    """A first employer, and two days later a first call."""
    hands.on(2025, 1, 6)
    _an_employer(hands)
    _whom_one_can_go_to(hands)
    _what_is_in_order(hands)
    _what_the_report_will_tell(hands)
    _a_first_call(hands)
    _a_first_talk(hands)
    _steps_within_and_outside(hands)


def _an_employer(hands: Hands) -> None:
    hands.run("opdrachtgever toevoegen", dialog=True)
    hands.write_in(Naam="Hogeschool Meander", Aangesteld_sinds="1-1-2025", Medewerkers="240")
    hands.pick("Contractvorm", "Vast dagdeel")
    hands.write_in(Uren_per_jaar="60")
    hands.confirm()
    hands.click("Contactpersoon toevoegen")
    hands.opened()
    hands.write_in(Naam="Marije Dorsman", Functie="bestuurder")
    hands.tick("Ontvangt het jaarverslag")
    hands.confirm()
    hands.click("Onderdeel toevoegen")
    hands.opened()
    hands.write_in(Naam="Faculteit Techniek", Medewerkers="90")
    hands.confirm()
    hands.click("Contract bewerken")
    hands.opened()
    hands.write_in(Uurtarief="100")
    hands.confirm()


def _whom_one_can_go_to(hands: Hands) -> None:
    hands.click("Route toevoegen")
    hands.opened()
    hands.pick("Wiens commissie", "extern")
    hands.write_in(Naam="Klachtencommissie Ruisdael", Termijn="binnen een jaar")
    hands.confirm()


def _what_is_in_order(hands: Hands) -> None:
    hands.go_to_row("Aanstelling")
    for _ in range(3):
        hands.press(Key.Key_Space)
        hands.press(Key.Key_Down)
    hands.run("aanstelling nalopen", dialog=True)
    hands.write_in(Over_deze_keer="Met de bestuurder besproken.")
    hands.click("Nalopen vastleggen")
    hands.wait(lambda: hands.front is hands.window)


def _what_the_report_will_tell(hands: Hands) -> None:
    hands.click("Afspraken over cijfers")
    hands.pick("Geldt vanaf", "1 januari 2025")
    hands.pick("Drempel", "4")
    hands.write_in(Waarom_u_een_drempel="Een kleine school")
    hands.wait(hands.button("Afspraken vastleggen").isEnabled)
    hands.click("Afspraken vastleggen")
    hands.wait(lambda: "Vastgelegd. Geldt vanaf" in hands.words())


def _a_first_call(hands: Hands) -> None:
    """Somebody calls: little is written, and what to do next is planned at once."""
    hands.on(2025, 1, 8)
    hands.run("nieuwe melding", dialog=True)
    hands.write_in(Codenaam="Kievit", Naam="Sanne Zandwijk", Veilig="Alleen na zessen")
    hands.pick("Categorie", "Pesten")
    hands.pick("Binnengekomen via", "Telefoon")
    hands.write_in(Eerste_notitie="Staat al maanden alleen in de fietsenstalling.")
    hands.confirm()
    hands.click("2 dagen")


def _a_first_talk(hands: Hands) -> None:
    """They meet where the reporter wants to, and talk through what can be done."""
    hands.on(2025, 1, 10)
    hands.tick_off("Kievit")
    _meet(hands)
    _look_at_the_name(hands)
    _talk_options_through(hands)


def _meet(hands: Hands) -> None:
    hands.open_case("Kievit")
    hands.say("Gespreksplek: Niet vastgelegd", "De bibliotheek")
    hands.click("Gesprek")
    hands.write_in(Duur="1:00", Reistijd="0:40", Plaats="De bibliotheek")
    hands.write_in(Wat_er_besproken_is="Verbruggen sluit uit bij de wolkenkrabber.")
    hands.click("Gesprek vastleggen")


def _look_at_the_name(hands: Hands) -> None:
    shown = " ".join(texts_in_memory())
    assert "Sanne Zandwijk" not in shown
    hands.click("Naam tonen")
    hands.wait(lambda: "Sanne Zandwijk" in " ".join(texts_in_memory()))


def _talk_options_through(hands: Hands) -> None:
    hands.run("opties bespreken", dialog=True)
    assert "Kievit" not in hands.words()
    for _ in range(3):
        hands.press(Key.Key_Space)
        hands.press(Key.Key_Down)
    hands.press(Key.Key_Up)
    hands.tick("Gekozen door de melder")
    hands.click("Blad voor de melder…")
    told = hands.saved_paper("opties.pdf")
    assert "De leiding vragen in te grijpen" in told
    assert not [word for word in ("Kievit", "Zandwijk", "Meander") if word in told]
    hands.confirm()


def _steps_within_and_outside(hands: Hands) -> None:
    """What stays inside the talk needs nothing; what goes outside needs the reporter."""
    hands.on(2025, 1, 14)
    hands.open_case("Kievit")
    _write_step(hands, "Luisterend oor")
    hands.write_in(Duur="0:30")
    hands.click("Stap vastleggen")
    _write_step(hands, "Meegaan naar gesprek met leidinggevende")
    hands.wait(lambda: hands.has_button("Opslaan als besproken"))
    hands.click("Opslaan als besproken")
    _agree(hands, "Mee naar de leidinggevende", "Leidinggevende van de regenpijp")
    hands.open_entry("Meegaan naar gesprek met leidinggevende")
    hands.pick("Hoe ver", "Gezet")
    hands.pick("Toestemming", "Mee naar de leidinggevende")
    hands.write_in(Duur="1:15", Reistijd="0:40")
    hands.click("Wijziging opslaan")


def _write_step(hands: Hands, step: str) -> None:
    hands.click("Stap")
    hands.pick("Stap", step)
    hands.pick("Hoe ver", "Gezet")


def _agree(hands: Hands, purpose: str, with_whom: str) -> None:
    hands.click("Toestemming vastleggen")
    hands.write_in(Waarvoor=purpose, Met_wie=with_whom)
    hands.pick("Stand", "Gegeven")
    hands.click("Toestemming vastleggen")


def february(hands: Hands) -> None:
    """The reporter takes consent back, is referred on, and will be called again."""
    hands.on(2025, 2, 3)
    hands.open_case("Kievit")
    hands.open_entry("Toestemming gegeven")
    hands.click("Intrekken")
    hands.click("Wijziging opslaan")
    hands.on(2025, 2, 4)
    hands.open_case("Kievit")
    _step_is_refused_again(hands)
    _refer(hands)
    _plan_aftercare(hands)


def _step_is_refused_again(hands: Hands) -> None:
    _write_step(hands, "Meegaan naar gesprek met HR")
    hands.wait(lambda: hands.has_button("Opslaan als besproken"))
    assert "Mee naar de leidinggevende" not in hands.choices("Toestemming")
    hands.press(Key.Key_Escape)
    hands.click("Weggooien")


def _refer(hands: Hands) -> None:
    hands.press(Key.Key_4, CTRL)
    hands.click("Adres toevoegen")
    hands.opened()
    hands.pick("Soort", "Mediator")
    hands.write_in(Naam="Mediation aan de Maas", Telefoon="010 123 45 67")
    hands.confirm()
    hands.open_case("Kievit")
    hands.click("Verwijzing")
    hands.pick("Adres", "Mediation aan de Maas")
    hands.pick("Wie maakt de afspraak", "De melder zelf")
    hands.write_in(Duur="0:15", Opmerkingen="De melder belt zelf")
    hands.click("Verwijzing vastleggen")


def _plan_aftercare(hands: Hands) -> None:
    hands.run("nazorg plannen", dialog=True)
    hands.write_in(Wat="Vragen hoe het bij de regenpijp ging")
    hands.confirm()
