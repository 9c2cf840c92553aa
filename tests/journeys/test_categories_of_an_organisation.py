"""The categories of one organisation: called otherwise, hidden and counted with another."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.terms import Term, TermDraft, TermId, Vocabulary
from vpdesk.ui.organisations.categories_card import CategoriesCard
from vpdesk.ui.organisations.categories_dialog import CategoriesDialog
from vpdesk.ui.widgets.wrapped_text import WrappedText


def category(driver: Driver, dutch: str) -> Term:
    every = driver.desk.terms.all(Vocabulary.CATEGORY)
    return next(each for each in every if each.dutch == dutch)


def dialog(driver: Driver) -> CategoriesDialog:
    driver.wait(lambda: isinstance(driver.front, CategoriesDialog))
    front = driver.front
    assert isinstance(front, CategoriesDialog)
    return front


def press_on(driver: Driver, term_id: TermId, key: Qt.Key) -> None:
    """Press a key on a category in the list."""
    shown = dialog(driver)
    shown.list.enter_at(term_id)
    QTest.keyClick(shown.list.view, key)


def names(driver: Driver, at: OrganisationId) -> list[str]:
    offered = driver.desk.terms.list(Vocabulary.CATEGORY, organisation_id=at)
    return [each.dutch for each in offered if not each.heading]


def rows(driver: Driver, at: OrganisationId, year: int) -> tuple[str, ...]:
    return driver.desk.dated_terms.rows_in_report(at, calendar_year(year), language="nl")


def test_an_organisation_has_categories_in_its_own_words(practice: Driver) -> None:
    driver = practice
    driver.press(Qt.Key.Key_3, CTRL)
    (row,) = driver.desk.organisations.list()
    at = row.organisation.id
    driver.view.show_organisation(at)
    card = driver.part(CategoriesCard).findChildren(WrappedText)[0]
    assert card.accessibleName() == "Dezelfde als overal."
    bullying, workload = category(driver, "pesten"), category(driver, "werkdruk")
    own = driver.desk.terms.add(
        TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="roosters", organisation_id=at)
    )
    driver.wait(lambda: card.accessibleName() == "Alleen hier: Roosters.")

    driver.click("Categorieën van deze opdrachtgever")
    press_on(driver, bullying.id, Qt.Key.Key_F2)
    driver.wait(lambda: "Pesten hier anders noemen" in driver.words())
    driver.fill("Naam", "Treiteren")
    driver.fill("Vanaf", "1-1-2026")
    driver.click("Zo noemen")
    assert "Treiteren" in dialog(driver).preview.accessibleName()
    assert (rows(driver, at, 2025)[2], rows(driver, at, 2026)[2]) == ("pesten", "Treiteren")
    driver.click("Ongedaan maken")
    assert "Treiteren" not in rows(driver, at, 2026)

    press_on(driver, bullying.id, Qt.Key.Key_Delete)
    driver.wait(lambda: "Pesten hier verbergen" in driver.words())
    driver.click("Verbergen")
    assert "pesten" not in names(driver, at)
    press_on(driver, bullying.id, Qt.Key.Key_Delete)
    driver.wait(lambda: "Pesten hier weer aanbieden" in driver.words())
    driver.click("Weer aanbieden")
    assert "pesten" in names(driver, at)

    press_on(driver, bullying.id, Qt.Key.Key_Insert)
    said = "Alleen een categorie van deze opdrachtgever zelf kan bij een andere meetellen."
    assert said in driver.words()
    press_on(driver, own, Qt.Key.Key_Insert)
    driver.wait(lambda: "Roosters bij een andere laten meetellen" in driver.words())
    driver.choose("Telt mee bij", "Werkdruk")
    driver.fill("Vanaf", "1-1-2025")
    driver.click("Wijziging opslaan")
    assert driver.desk.terms.by_id(own).parent_id == workload.id
    assert "roosters" not in rows(driver, at, 2025)
    press_on(driver, own, Qt.Key.Key_Delete)
    assert "roosters" not in names(driver, at)
    driver.click("Ongedaan maken")
    assert "roosters" in names(driver, at)
    driver.click("Sluiten")
    driver.wait(lambda: driver.front is driver.window)
