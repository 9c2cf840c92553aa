"""A reporter asks to be erased: request, answer, and a running case that is gone at once."""

from PySide6.QtCore import Qt

from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseFilter, CaseStatus
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.timeline import ContactDraft, FollowUpDraft
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.retention.certificate_dialog import CertificateDialog
from vpdesk.ui.retention.erase_dialog import EraseDialog


def test_a_running_case_is_erased_because_its_reporter_asks(practice: Driver) -> None:
    desk = practice.desk
    (case,) = desk.cases.list(CaseFilter())
    today = desk.today()
    desk.timeline.add(case.id, ContactDraft(on=today, minutes=45, text="wolkenkrabber"))
    desk.timeline.add(case.id, FollowUpDraft(on=today, what="bellen"))
    organisation_id = desk.cases.get(case.id).organisation_id
    before = desk.figures.of(organisation_id, calendar_year(today.year))

    practice.view.show_case(case.id)
    run_in_palette(practice, "inzagekopie")
    practice.wait(lambda: practice.view.pages.shown is PageKey.REPORTER_COPY)
    practice.click("Verzoek vastleggen…")
    practice.choose("Gevraagd", "Wissen")
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: practice.front is practice.window)
    practice.click("Antwoord vastleggen…")
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: isinstance(practice.front, EraseDialog))

    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)
    assert "wissen toegezegd" in practice.words()
    practice.view.show_case(case.id)
    run_in_palette(practice, "wissen op verzoek")
    practice.wait(lambda: isinstance(practice.front, EraseDialog))
    dialog = practice.front
    assert isinstance(dialog, EraseDialog)
    for words in ("De zaak wordt daarmee afgesloten.", "Ook 2 geplande opvolgingen verdwijnen."):
        assert words in dialog.told
    practice.fill("Typ de codenaam om te bevestigen", case.code_name)
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: practice.has_button("Bewijs van vernietiging"))
    practice.click("Bewijs van vernietiging")
    practice.wait(lambda: practice.front is not dialog)
    shown = practice.front
    assert isinstance(shown, CertificateDialog)
    practice.wait(lambda: shown.made is not None)
    practice.click("Sluiten")

    assert desk.cases.get(case.id).status is CaseStatus.DESTROYED
    assert desk.destruction.get(case.id).reason is DestructionReason.REPORTER_ASKED
    assert desk.figures.of(organisation_id, calendar_year(today.year)) == before
    assert desk.search.find("wolkenkrabber") == desk.search.find("nergensvindbaar")
    assert desk.overview.today().follow_ups == ()
    practice.wait(lambda: "Deze zaak is vernietigd op" in practice.words())


def run_in_palette(driver: Driver, command: str) -> None:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(command)
    driver.press(Qt.Key.Key_Return)
