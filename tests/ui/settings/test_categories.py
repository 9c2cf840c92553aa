"""Categories are added, renamed, put away and brought back, each with a way back."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.edition_orders import OlderReportDraft, OlderRow, OlderTable
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.terms import Term, TermDraft, TermId, Vocabulary, row_key
from vpdesk.services.desk import Desk
from vpdesk.storage.editions import EditionRepository
from vpdesk.ui.settings.categories import Categories


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    return desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))


@pytest.fixture
def said() -> list[tuple[str, Callable[[], None]]]:
    return []


@pytest.fixture
def made(
    qtbot: QtBot, desk: Desk, said: list[tuple[str, Callable[[], None]]], dutch: None
) -> Categories:
    categories = Categories(desk)
    categories.toast_wanted.connect(lambda words, _action, back: said.append((words, back)))
    return categories


@pytest.fixture
def page(qtbot: QtBot, made: Categories) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for card in made.cards():
        column.addWidget(card)
    qtbot.addWidget(page)
    page.resize(800, 1200)
    with qtbot.waitActive(page):
        page.show()
    return page


def button(page: QWidget, name: str) -> QAbstractButton:
    (found,) = (
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible() and name in {each.accessibleName(), each.text()}
    )
    return found


def has_button(page: QWidget, name: str) -> bool:
    buttons = page.findChildren(QAbstractButton)
    return any(each.isVisible() and each.accessibleName() == name for each in buttons)


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


def words(page: QWidget) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def category(desk: Desk, dutch: str) -> Term:
    found = (each for each in desk.terms.all(Vocabulary.CATEGORY) if each.dutch == dutch)
    return next(found)


def offered(desk: Desk) -> set[TermId]:
    return {each.id for each in desk.terms.list(Vocabulary.CATEGORY)}


def dialog_over(qtbot: QtBot, page: QWidget) -> QDialog:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(QDialog)))
    return next(each for each in page.findChildren(QDialog) if each.isVisible())


def fill(dialog: QDialog, name: str, text: str) -> None:
    (field,) = (each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_every_category_stands_in_its_group(page: QWidget) -> None:
    shown = words(page)
    for each in ("Ongewenste omgangsvormen", "Integriteit", "Pesten", "Stalking"):
        assert each in shown
    assert shown.index("Integriteit") > shown.index("Pesten")
    assert "Zonder groep" not in shown


def test_the_list_is_shown_without_reading_all_that_was_told(
    made: Categories, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unread(_ledger: EditionRepository) -> None:
        raise AssertionError

    monkeypatch.setattr(EditionRepository, "all", unread)
    made.refill()


def test_a_category_is_put_away_and_brought_back(
    desk: Desk, page: QWidget, said: list[tuple[str, Callable[[], None]]]
) -> None:
    bullying = category(desk, "pesten")
    click(page, "Pesten niet meer aanbieden")

    assert bullying.id not in offered(desk)
    assert said[-1][0] == "Pesten wordt niet meer aangeboden."
    assert button(page, "Pesten weer aanbieden").hasFocus()

    said[-1][1]()
    assert desk.terms.by_id(bullying.id) == bullying

    click(page, "Pesten niet meer aanbieden")
    click(page, "Pesten weer aanbieden")
    assert bullying.id in offered(desk)


def test_one_that_waits_is_switched_on(
    desk: Desk, page: QWidget, said: list[tuple[str, Callable[[], None]]]
) -> None:
    stalking = category(desk, "stalking")
    click(page, "Stalking aanbieden")

    assert stalking.id in offered(desk)
    assert said[-1][0] == "Stalking wordt aangeboden."
    said[-1][1]()
    assert desk.terms.by_id(stalking.id) == stalking
    assert has_button(page, "Stalking aanbieden")


def test_a_category_is_renamed_in_both_languages(
    qtbot: QtBot, desk: Desk, page: QWidget, said: list[tuple[str, Callable[[], None]]]
) -> None:
    bullying = category(desk, "pesten")
    click(page, "Pesten hernoemen")
    dialog = dialog_over(qtbot, page)
    assert not any(each.isVisible() for each in dialog.findChildren(QComboBox))
    fill(dialog, "Naam", "Discriminatie")
    click(dialog, "Wijziging opslaan")
    assert "Deze naam is al in gebruik." in words(dialog)
    fill(dialog, "Naam", "Treiteren")
    click(dialog, "Wijziging opslaan")

    assert desk.terms.by_id(bullying.id).dutch == "Treiteren"
    assert "Treiteren" in words(page)
    said[-1][1]()
    assert desk.terms.by_id(bullying.id) == bullying


def test_a_category_that_was_told_is_renamed_from_a_day_on(
    qtbot: QtBot,
    meander: OrganisationId,
    desk: Desk,
    made: Categories,
    page: QWidget,
    said: list[tuple[str, Callable[[], None]]],
) -> None:
    draft = TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="roosters", organisation_id=meander)
    old = desk.terms.by_id(desk.terms.add(draft))
    _told(desk, meander)
    made.refill()

    click(page, "Roosters hernoemen")
    dialog = dialog_over(qtbot, page)
    assert any(each.startswith("Er is een verslag verstuurd") for each in words(dialog))
    fill(dialog, "Naam", "Dienstrooster")
    fill(dialog, "Vanaf", "01-10-2025")
    click(dialog, "Wijziging opslaan")

    new = category(desk, "Dienstrooster")
    assert (new.id, row_key(new)) == (old.id, row_key(old))
    shown = f"Alleen Hogeschool Meander · Heette roosters tot en met {date(2025, 9, 30):%d-%m-%Y}"
    assert shown in words(page)
    assert said[-1][0] == "Categorie hernoemd."
    said[-1][1]()
    assert desk.terms.by_id(old.id) == old


def _told(desk: Desk, organisation_id: OrganisationId) -> None:
    row = OlderRow(keys=("=roosters",), label="roosters", token=exactly(7))
    table = OlderTable(
        variable=Vocabulary.CATEGORY, title="Aard", rows=(row,), multi=True, residual=True
    )
    desk.editions.add_older(
        OlderReportDraft(
            organisations=(organisation_id,),
            period=calendar_year(2024),
            made_on=date(2025, 1, 31),
            total=exactly(7),
            tables=(table,),
        )
    )


def test_the_keyboard_stays_where_a_category_was_switched(
    made: Categories, page: QWidget, said: list[tuple[str, Callable[[], None]]]
) -> None:
    button(page, "Pesten niet meer aanbieden").setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    # The vault tells the page a moment later that something changed.
    made.refill()
    assert button(page, "Pesten weer aanbieden").hasFocus()
    said[-1][1]()
    assert button(page, "Pesten niet meer aanbieden").hasFocus()


def test_the_keyboard_visits_nothing_else_after_which_the_page_would_scroll(
    page: QWidget, qapp: QApplication
) -> None:
    visited: list[str] = []

    def note(_before: QWidget | None, now: QWidget | None) -> None:
        visited.append(now.accessibleName() if now is not None else "")

    button(page, "Pesten niet meer aanbieden").setFocus()
    qapp.focusChanged.connect(note)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    qapp.focusChanged.disconnect(note)
    assert set(filter(None, visited)) == {"Pesten weer aanbieden"}


def test_the_keyboard_returns_to_a_category_that_was_renamed(qtbot: QtBot, page: QWidget) -> None:
    button(page, "Pesten hernoemen").setFocus()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    dialog = dialog_over(qtbot, page)
    fill(dialog, "Naam", "Treiteren")
    click(dialog, "Wijziging opslaan")
    assert page.focusWidget() is button(page, "Treiteren hernoemen")


def test_a_category_is_added_for_one_organisation(
    qtbot: QtBot,
    meander: OrganisationId,
    desk: Desk,
    page: QWidget,
    said: list[tuple[str, Callable[[], None]]],
) -> None:
    click(page, "Categorie toevoegen aan Integriteit")
    dialog = dialog_over(qtbot, page)
    click(dialog, "Categorie toevoegen")
    assert "Geef de naam van de categorie." in words(dialog)
    fill(dialog, "Naam", "Roosters")
    (scope,) = (each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Voor")
    assert scope.currentText() == "Alle opdrachtgevers"
    QTest.keyClick(scope, Qt.Key.Key_Down)
    click(dialog, "Categorie toevoegen")

    added = category(desk, "Roosters")
    assert added.organisation_id == meander
    assert added.parent_id == category(desk, "integriteit").id
    # A report that was final before has no row for it, also in an erratum.
    assert added.valid_from == TODAY
    assert "Alleen Hogeschool Meander" in words(page)
    assert said[-1][0] == "Categorie toegevoegd."
    said[-1][1]()
    assert "Roosters" not in words(page)


def test_adding_what_waits_switches_it_on_and_back(
    qtbot: QtBot, desk: Desk, page: QWidget, said: list[tuple[str, Callable[[], None]]]
) -> None:
    stalking = category(desk, "stalking")
    click(page, "Categorie toevoegen aan Ongewenste omgangsvormen")
    dialog = dialog_over(qtbot, page)
    fill(dialog, "Naam", "stalking")
    click(dialog, "Categorie toevoegen")
    assert stalking.id in offered(desk)
    said[-1][1]()
    assert desk.terms.by_id(stalking.id) == stalking


def test_parts_and_words_without_a_group_have_their_place(
    desk: Desk, made: Categories, page: QWidget
) -> None:
    for dutch, parent in (("roddelen", category(desk, "pesten").id), ("roosters", None)):
        desk.terms.add(TermDraft(vocabulary=Vocabulary.CATEGORY, dutch=dutch, parent_id=parent))
    made.refill()
    shown = words(page)
    assert shown.index("Roddelen") < shown.index("Integriteit")
    assert shown.index("Zonder groep") < shown.index("Roosters")


def test_behind_the_wall_only_own_categories_change(
    qtbot: QtBot, meander: OrganisationId, desk: Desk, made: Categories, page: QWidget
) -> None:
    desk.terms.add(
        TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="roosters", organisation_id=meander)
    )
    desk.scope.work_at(meander)
    made.refill()

    assert has_button(page, "Roosters hernoemen")
    assert not has_button(page, "Pesten hernoemen")
    assert any("U werkt bij één opdrachtgever." in each for each in words(page))
    click(page, "Categorie toevoegen aan Integriteit")
    dialog = dialog_over(qtbot, page)
    (scope,) = (each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Voor")
    assert [scope.itemText(place) for place in range(scope.count())] == ["Hogeschool Meander"]
