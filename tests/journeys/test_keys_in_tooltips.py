"""Whoever points at a button reads which key does the same."""

from PySide6.QtWidgets import QAbstractButton, QListWidget

from tests.fixtures import TODAY
from tests.journeys.driving import Driver, names_of
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import NoteDraft
from vpdesk.ui.frame.pages import PageKey

KEYS = {
    "Nieuwe melding": "Ctrl+N",
    "Melding vastleggen": "Ctrl+N",
    "Activiteit": "Ctrl+Shift+N",
    "Activiteit toevoegen": "Ctrl+Shift+N",
    "Instellingen": "Ctrl+,",
    "Vergrendelen": "Ctrl+L",
    "Privacyscherm": "F9",
    "Naam tonen": "Alt+T",
    "Gesprek": "G",
    "Stap": "S",
    "Verwijzing": "V",
    "Bijlage": "B",
    "Opvolging plannen": "O",
    "Zaak afdrukken…": "Ctrl+P",
    "Adreslijst afdrukken…": "Ctrl+P",
    "Opslaan als pdf": "Ctrl+S",
    "Afdrukken": "Ctrl+P",
    "Ongedaan maken": "Ctrl+Z",
}
PAGES = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5")


def test_a_button_tells_its_key(practice: Driver) -> None:
    seen: dict[str, set[str]] = {}
    (case,) = practice.desk.cases.list(CaseFilter())
    practice.desk.timeline.add(case.id, NoteDraft(on=TODAY, text="Nog iets."))
    for page in PageKey:
        practice.view.show_page(page)
        if page is PageKey.CASES:
            practice.view.show_case(case.id)
            practice.view.say("Gedaan.", "Ongedaan maken", lambda: None)
        for button in practice.view.findChildren(QAbstractButton):
            for name in names_of(button) & KEYS.keys():
                seen.setdefault(name, set()).add(button.toolTip())

    assert seen.keys() == KEYS.keys()
    wrong = {
        name: tips
        for name, tips in seen.items()
        if not all(tip.endswith(f"({KEYS[name]})") for tip in tips)
    }
    assert not wrong


def test_a_page_tells_its_key_in_the_navigation(practice: Driver) -> None:
    pages = practice.part(QListWidget, "Pagina’s")

    told = [pages.item(place).toolTip() for place in range(pages.count())]

    assert all(tip.endswith(f"({key})") for tip, key in zip(told, PAGES, strict=True))
    assert practice.button("Zoeken").toolTip() == "Zoeken (Ctrl+K)"
