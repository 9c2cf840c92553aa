"""The manual's list of tasks names what stands on the screen, so that it cannot go stale."""

import re
import tomllib
from xml.etree import ElementTree as ET

import pytest

from vpdesk.paths import manual, resources

ROW = re.compile(r"^\| (?!Taak )([^|-][^|]*) \| ([^|]*) \| ([^|]*) \|$", re.MULTILINE)
SHOWN = re.compile(r"\*([^*]+)\*")
TASKS = (
    *("eerste opvang", "plek van het gesprek", "Praktische hulp", "voor- en nadelen"),
    *("Eerst informeel", "klachtenprocedure", "collega", "naar de commissie", "in te grijpen"),
    *("Mediation", "Politie en juridische", "Doorverwijzen", "Nazorg", "Registreren"),
    *("Het jaarverslag", "Geheimhouding", "uitzondering", "Adviseren", "Trends", "Voorlichting"),
    *("preventie", "positie", "integriteit", "Problemen thuis", "niet uw taak", "Scholing"),
    "Intervisie",
)
"""What the profession asks for, by words in the names of the tasks."""


def rows() -> list[tuple[str, str, str]]:
    return ROW.findall((manual() / "taken.md").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def on_screen() -> set[str]:
    """Return every Dutch text of the interface, and every word of its starter lists."""
    translations = (resources() / "translations").glob("*_nl.ts")
    texts = {
        (each.text or "").replace("&", "")
        for file in translations
        for each in ET.parse(file).getroot().iter("translation")
    }
    lists = tomllib.loads((resources() / "starter" / "terms.toml").read_text(encoding="utf-8"))
    named = {each["nl"] for terms in lists.values() for each in terms}
    return texts | {name[:1].upper() + name[1:] for name in named}


def test_every_word_of_a_row_stands_on_the_screen(on_screen: set[str]) -> None:
    found = [words for row in rows() for words in SHOWN.findall(" ".join(row[1:]))]
    assert len(found) > 50
    assert [words for words in found if words not in on_screen] == []


def test_every_task_has_a_screen_and_a_way_to_it() -> None:
    named = " ".join(task for task, _, _ in rows())
    assert [task for task in TASKS if task not in named] == []
    for task, screen, way in rows():
        assert SHOWN.search(screen) or "](" in screen, task
        assert "Ctrl+K *" in way or way.startswith("in de zaak"), task
