"""Through the real window: a new vault leads by the hand, until its user wants that no more."""

from PySide6.QtCore import Qt

from tests.journeys.conftest import Start
from tests.journeys.driving import Driver
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.unlock.door import Door


def led(driver: Driver) -> bool:
    return "Aan de slag" in driver.words()


def test_each_step_opens_what_it_speaks_of(door: Door, start: Start) -> None:
    driver = start(door)
    driver.unlock()
    driver.wait(lambda: led(driver))

    driver.click("Opdrachtgever toevoegen")
    driver.wait(lambda: driver.front is not driver.window)
    driver.press(Qt.Key.Key_Escape)
    driver.wait(lambda: driver.front is driver.window)
    driver.desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    for words in ("Register overnemen…", "Melding vastleggen"):
        driver.view.show_page(PageKey.TODAY)
        driver.wait(lambda: led(driver))
        driver.click(words)
        driver.wait(lambda: driver.front is not driver.window)
        driver.press(Qt.Key.Key_Escape)
        driver.wait(lambda: driver.front is driver.window)
    driver.view.show_page(PageKey.TODAY)
    driver.click("Plek kiezen")

    assert driver.view.pages.shown is PageKey.SETTINGS
    assert "Reservekopie" in driver.words()


def test_put_away_it_does_not_come_back_after_a_lock(door: Door, start: Start) -> None:
    driver = start(door)
    driver.unlock()

    driver.click("Niet meer tonen")
    assert not led(driver)
    driver.lock()
    driver.unlock()

    driver.wait(lambda: "Nog niets te doen." in driver.words())
    assert not led(driver)
