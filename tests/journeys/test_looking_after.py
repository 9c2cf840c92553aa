"""Aftercare is planned at once, kept through the lock, and told to a calendar without a word."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseFilter, CaseStatus
from vpdesk.domain.timeline import FollowUp, FollowUpKind
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.today.calendar_dialog import CalendarDialog
from vpdesk.ui.widgets.check_box import CheckBox


def planned(driver: Driver) -> list[FollowUp]:
    (case,) = driver.desk.cases.list(CaseFilter())
    found = [each for each in driver.desk.timeline.entries(case.id) if isinstance(each, FollowUp)]
    return [each for each in found if each.kind is FollowUpKind.AFTERCARE]


def box(driver: Driver, words: str) -> CheckBox:
    return next(
        each for each in driver.front.findChildren(CheckBox) if each.text().startswith(words)
    )


def ask_for_aftercare(driver: Driver) -> None:
    (case,) = driver.desk.cases.list(CaseFilter())
    driver.view.show_case(case.id)
    driver.view.pages.page.story.header.aftercare_wanted.emit()  # type: ignore[attr-defined]
    driver.wait(lambda: driver.front is not driver.window)


def test_aftercare_goes_from_a_case_to_a_calendar(practice: Driver, tmp_path: Path) -> None:
    ask_for_aftercare(practice)
    practice.fill("Wat", "Vragen of het gesprek met Bart hielp")
    box(practice, "Over een jaar").click()
    practice.lock()
    practice.unlock()
    ask_for_aftercare(practice)
    assert box(practice, "Over een jaar").isChecked()
    box(practice, "Over zes weken").click()
    practice.click("Nazorg plannen")
    practice.wait(lambda: practice.front is practice.window)

    (case,) = practice.desk.cases.list(CaseFilter())
    assert case.status is CaseStatus.AFTERCARE
    assert [each.promised for each in planned(practice)] == [True, True]
    practice.press(Qt.Key.Key_Z, CTRL)
    practice.press(Qt.Key.Key_Z, CTRL)
    practice.wait(lambda: not planned(practice))
    ask_for_aftercare(practice)
    practice.click("Nazorg plannen")
    practice.wait(lambda: len(planned(practice)) == 2)

    practice.view.show_page(PageKey.TODAY)
    practice.click("In mijn agenda zetten…")
    practice.wait(lambda: isinstance(practice.front, CalendarDialog))
    practice.choose("Periode", "Het komende jaar")
    practice.click("Plaats kiezen…")
    practice.wait(lambda: practice.window.findChildren(QFileDialog))
    (asked,) = practice.window.findChildren(QFileDialog)
    place = tmp_path / "agenda.ics"
    asked.selectFile(str(place))
    asked.accept()
    practice.wait(lambda: "Opgeslagen" in practice.words())
    content = place.read_text()
    assert content.count("BEGIN:VEVENT") >= 2
    assert not any(word in content for word in ("Kievit", "Bart", "Nazorg", case.number))
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)
