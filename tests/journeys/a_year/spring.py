"""From the second reporter about one accused to the meeting with colleagues."""

from tests.journeys.a_year.hands import Hands, Key

_DECISION = "Wat besluit u?"


def march(hands: Hands) -> None:
    """Who was promised a call gets it; then others come, about the same accused."""
    hands.on(2025, 3, 18)
    hands.tick_off("regenpijp")
    _another_reporter(hands)
    _of_whom_the_same_is_said(hands)
    _the_accused_calls(hands)


def _another_reporter(hands: Hands) -> None:
    hands.register("Wilg", "Intimidatie", Naam="Fenna Hoekstra")
    hands.click("1 week")
    _name_the_accused(hands)
    hands.open_case("Kievit")
    _name_the_accused(hands)


def _name_the_accused(hands: Hands) -> None:
    hands.click("Kenmerken wijzigen")
    hands.opened()
    hands.pick("Rol van de melder", "Medewerker")
    hands.pick("Relatie met de beschuldigde", "Leidinggevende")
    hands.write_in(Beschuldigde="Bram Verbruggen")
    hands.confirm()


def _of_whom_the_same_is_said(hands: Hands) -> None:
    hands.wait(lambda: hands.has_button("Wat mag ik hiermee?"))
    assert "noemt dezelfde beschuldigde: Wilg" in hands.words()
    hands.click("Wat mag ik hiermee?")
    hands.opened()
    hands.pick("Wat ik besloot", "Elke melder apart gevraagd")
    hands.click("Besluit vastleggen")
    hands.wait(lambda: hands.front is hands.window)


def _the_accused_calls(hands: Hands) -> None:
    """Whoever is accused calls too, and is sent to somebody else."""
    hands.run("nieuwe melding", dialog=True)
    name = "Naam (niet verplicht)"
    hands.write_in(Codenaam="Merel", Naam="B. Verbruggen")
    hands.press(Key.Key_Tab)
    hands.wait(lambda: "beschuldigde in" in hands.field(name).accessibleDescription())
    hands.click("Adviesvraag")
    hands.confirm()
    hands.click("Niet nodig")


def april(hands: Hands) -> None:
    """One person turns out to have come twice, and one case is no task of the adviser."""
    hands.on(2025, 4, 8)
    _merge(hands)
    _refer_out_of_task(hands)
    _take_on_what_is_private(hands)


def _merge(hands: Hands) -> None:
    hands.register("Distel", "Intimidatie", Eerste_notitie="Een bericht zonder naam.")
    hands.click("Niet nodig")
    hands.run("zaak samenvoegen", dialog=True)
    hands.go_to_row("Andere lopende zaak bij Hogeschool Meander", "Wilg")
    hands.click("Zaken samenvoegen")
    hands.wait(lambda: hands.front is hands.window)


def _refer_out_of_task(hands: Hands) -> None:
    hands.register("Ekster", "Reorganisatie")
    hands.run("buiten taak", dialog=True)
    hands.pick("Doorverwezen naar", "FNV")
    hands.write_in(Wat_u_zei="De bond helpt bij een sociaal plan.")
    hands.confirm()


def _take_on_what_is_private(hands: Hands) -> None:
    hands.register("Sperwer", "Thuissituatie")
    hands.click("Niet nodig")


def may(hands: Hands) -> None:
    """Secrecy is weighed against great harm; staff are told what the adviser is for."""
    hands.on(2025, 5, 6)
    _weigh_secrecy(hands)
    _speak_to_the_staff(hands)


def _weigh_secrecy(hands: Hands) -> None:
    hands.open_case("Wilg")
    hands.run("doorbreking")
    for question in hands.names():
        if (question.endswith("?") and question != _DECISION) or question == "Wanneer":
            hands.fill(question, "Niemand" if "Aan wie" in question else "Overwogen")
    hands.pick(_DECISION, "Geheimhouding niet doorbreken")
    hands.fill("Dag van het besluit", "vandaag")
    hands.click("Besluit vastleggen…")
    hands.click("Besluit vastleggen")


def _speak_to_the_staff(hands: Hands) -> None:
    hands.run("activiteit inplannen", dialog=True)
    hands.fill("Datum", "12-5-2025")
    hands.pick("Soort", "Voorlichting")
    hands.write_in(Wat="Waarvoor u bij mij terecht kunt", Verwacht="25", Plaats="Aula")
    hands.confirm()
    hands.on(2025, 5, 12)
    hands.tick_off("Waarvoor u bij mij")
    hands.opened()
    hands.write_in(Duur="1:30", Reistijd="0:40", Deelnemers="22")
    hands.confirm()
    hands.run("nieuwe activiteit", dialog=True)
    hands.pick("Soort", "Beleidsadvies")
    hands.write_in(Wat="Gedragscode nagelezen", Duur="2:00")
    hands.confirm()


def june(hands: Hands) -> None:
    """The adviser learns too: a course, and a meeting with colleagues about a case."""
    hands.on(2025, 6, 3)
    hands.run("naar het eigen register")
    hands.click("Cyclus instellen…")
    hands.opened()
    hands.write_in(Gecertificeerd_op="1-1-2025")
    hands.confirm()
    _learn(hands, "Geaccrediteerde bijscholing", "Gesprekken met omstanders", "6:00")
    _learn(hands, "Intervisie", "Regie bij de melder", "2:30")
    assert "Nog te behalen" in hands.words()
    hands.open_case("Wilg")
    hands.run("zaak geanonimiseerd", dialog=True)
    hands.write_in(Situatie="Meer mensen noemen dezelfde leidinggevende.")
    hands.pick("Besproken op (niet verplicht)", "03-06-2025")
    hands.confirm()


def _learn(hands: Hands, kind: str, what: str, hours: str) -> None:
    hands.click("Toevoegen")
    hands.opened()
    hands.pick("Soort", kind)
    hands.write_in(Wat=what, Uren=hours)
    hands.confirm()
