"""What is agreed with an organisation: a contract, a document, a route, and the appointment."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.appointments import PointState
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.ui.files.attachment_viewer import AttachmentViewer
from vpdesk.ui.organisations.page import OrganisationsPage


def page_of(driver: Driver) -> OrganisationsPage:
    page = driver.view.pages.page
    assert isinstance(page, OrganisationsPage)
    return page


def shown(driver: Driver) -> OrganisationId:
    driver.press(Qt.Key.Key_3, CTRL)
    (row,) = driver.desk.organisations.list()
    driver.view.show_organisation(row.organisation.id)
    return row.organisation.id


def add_contract(driver: Driver, at: OrganisationId) -> None:
    driver.click("Contract toevoegen")
    driver.wait(lambda: driver.front is not driver.window)
    driver.fill("Vanaf (niet verplicht)", "1-10-2025")
    driver.fill("Afgesproken uren (niet verplicht)", "60")
    for wrong in ("veel", "nan", "inf"):
        driver.fill("Uurtarief (niet verplicht)", wrong)
        driver.click("Contract toevoegen")
        assert "Typ een bedrag in euro" in driver.words()
    driver.fill("Uurtarief (niet verplicht)", "92,50")
    driver.click("Contract toevoegen")
    driver.wait(lambda: driver.front is driver.window)
    contract = driver.desk.contracts.list(at)[-1]
    assert (contract.rate_cents, contract.travel_percent) == (9250, 50)
    driver.wait(lambda: "van 15 u" in driver.words())


def add_document(driver: Driver, at: OrganisationId, letter: Path) -> None:
    driver.click("Document toevoegen")
    driver.wait(lambda: driver.window.findChildren(QFileDialog))
    (dialog,) = driver.window.findChildren(QFileDialog)
    dialog.selectFile(str(letter))
    dialog.accept()
    driver.wait(lambda: driver.desk.organisation_documents.list(at))
    documents = page_of(driver)._detail.documents.list
    driver.wait(documents.isVisible)
    documents.enter()
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: isinstance(driver.front, AttachmentViewer))
    viewer = driver.front
    assert isinstance(viewer, AttachmentViewer)
    driver.wait(lambda: not viewer.bar.isVisible())
    driver.press(Qt.Key.Key_Escape)
    driver.wait(lambda: driver.front is driver.window)


def walk_through(driver: Driver, at: OrganisationId) -> None:
    points = page_of(driver)._detail.appointment.list
    points.enter()
    QTest.keyClick(points.view, Qt.Key.Key_Space)
    driver.wait(lambda: driver.desk.appointments.get(at).in_order == 1)
    driver.press(Qt.Key.Key_K, CTRL)
    driver.wait(lambda: driver.window.focusWidget() is not points.view)
    QTest.keyClicks(driver.window.focusWidget(), "aanstelling nalopen")
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: "Nalopen vastleggen" in driver.words())
    driver.fill("Over deze keer (niet verplicht)", "Met de bestuurder besproken.")
    driver.click("Nalopen vastleggen")
    driver.wait(lambda: driver.desk.appointments.get(at).reviews)
    (review,) = driver.desk.appointments.get(at).reviews
    assert [each.state for each in review.points].count(PointState.IN_ORDER) == 1
    assert review.remark == "Met de bestuurder besproken."


def test_what_is_agreed_with_an_organisation_is_kept_and_walked(
    practice: Driver, tmp_path: Path
) -> None:
    letter = tmp_path / "aanstelling.txt"
    letter.write_text("Hierbij stellen wij u aan.", encoding="utf-8")
    at = shown(practice)
    add_contract(practice, at)
    add_document(practice, at, letter)
    practice.click("Route toevoegen")
    practice.wait(lambda: practice.front is not practice.window)
    practice.fill("Naam", "Landelijke Klachtencommissie")
    practice.click("Route toevoegen")
    practice.wait(lambda: practice.desk.organisation_routes.list(at))
    walk_through(practice, at)
    assert practice.desk.log.entries(limit=9, acts=[LoggedAct.DOCUMENT_EXPORTED]) == ()
