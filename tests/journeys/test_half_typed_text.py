"""Whatever is being typed when the desk locks is there again after unlocking."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from tests.journeys.driving import CTRL, SHIFT, Driver
from vpdesk.domain.cases import CaseFilter, CaseStatus
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year, quarter
from vpdesk.domain.timeline import Attachment, EntryKind, StatusDraft
from vpdesk.services.progress import finish
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.annual_report.told.older_dialog import OlderReportDialog
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.hours.page import HoursPage
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.retention.page import RetentionPage
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.time_edit import TimeEdit

ROOT = Path(__file__).resolve().parents[2]
Open = Callable[[Driver], QWidget]


def the_case(driver: Driver) -> CasesPage:
    driver.view.show_case(driver.desk.cases.list(CaseFilter())[0].id)
    page = driver.view.pages.page
    assert isinstance(page, CasesPage)
    return page


def the_organisation(driver: Driver) -> tuple[OrganisationsPage, OrganisationId]:
    organisation = driver.desk.organisations.by_name("Hogeschool Meander")
    assert organisation is not None
    driver.view.show_organisation(organisation.id)
    page = driver.view.pages.page
    assert isinstance(page, OrganisationsPage)
    return page, organisation.id


def dialog(driver: Driver) -> QWidget:
    driver.wait(lambda: driver.front is not driver.window)
    return driver.front


def new_case(driver: Driver) -> QWidget:
    if driver.front is driver.window:
        driver.press(Qt.Key.Key_N, CTRL)
    return dialog(driver)


def activity(driver: Driver) -> QWidget:
    driver.press(Qt.Key.Key_N, CTRL | SHIFT)
    return dialog(driver)


def code_name(driver: Driver) -> QWidget:
    the_case(driver).story.header.rename_wanted.emit()
    return dialog(driver)


def reporter(driver: Driver) -> QWidget:
    the_case(driver).inspector.reporter_change_wanted.emit()
    return dialog(driver)


def facts(driver: Driver) -> QWidget:
    the_case(driver).inspector.facts_change_wanted.emit()
    return dialog(driver)


def closing(driver: Driver) -> QWidget:
    the_case(driver).story.header.closing_wanted.emit()
    return dialog(driver)


def reopening(driver: Driver) -> QWidget:
    case_id = driver.desk.cases.list(CaseFilter(statuses=frozenset()))[0].id
    if driver.desk.cases.get(case_id).status is not CaseStatus.CLOSED:
        closed = StatusDraft(on=driver.desk.today(), status=CaseStatus.CLOSED)
        driver.desk.timeline.add(case_id, closed)
    driver.view.show_case(case_id)
    page = driver.view.pages.page
    assert isinstance(page, CasesPage)
    page.story.header.reopening_wanted.emit()
    return dialog(driver)


def aftercare(driver: Driver) -> QWidget:
    the_case(driver).story.header.aftercare_wanted.emit()
    return dialog(driver)


def out_of_task(driver: Driver) -> QWidget:
    the_case(driver).story.header.referring_wanted.emit()
    return dialog(driver)


def organisation(driver: Driver) -> QWidget:
    the_organisation(driver)[0].add_organisation()
    return dialog(driver)


def unit(driver: Driver) -> QWidget:
    page, organisation_id = the_organisation(driver)
    page._editing.add_unit(organisation_id)
    return dialog(driver)


def contact_person(driver: Driver) -> QWidget:
    page, organisation_id = the_organisation(driver)
    page._editing.add_contact_person(organisation_id)
    return dialog(driver)


def referral_contact(driver: Driver) -> QWidget:
    page = driver.view.show_page(PageKey.REFERRAL_CONTACTS)
    assert isinstance(page, ReferralContactsPage)
    page._add()
    return dialog(driver)


def entry(kind: EntryKind) -> Open:
    def write(driver: Driver) -> QWidget:
        editing = the_case(driver).story.editing
        editing.write(kind)
        assert editing.card is not None
        return editing.card

    return write


def report_texts(driver: Driver) -> QWidget:
    organisation_id = the_organisation(driver)[1]
    driver.view.show_report(organisation_id)
    page = driver.view.pages.page
    assert isinstance(page, AnnualReportPage)
    return page


def last_year(driver: Driver) -> AnnualReportPage:
    organisation_id = the_organisation(driver)[1]
    driver.view.show_report(organisation_id)
    page = driver.view.pages.page
    assert isinstance(page, AnnualReportPage)
    page.left.choice.choose(organisation_id, calendar_year(driver.desk.today().year - 1))
    driver.wait(lambda: not page.is_busy())
    return page


def issuing(driver: Driver) -> QWidget:
    last_year(driver).left.issue_button.click()
    area = dialog(driver)
    driver.wait(lambda: text_fields(area))
    return area


def overruling(driver: Driver) -> QWidget:
    last_year(driver).issuing.override("category")
    return dialog(driver)


def older_report(driver: Driver) -> QWidget:
    page = last_year(driver)
    page.left.told_button.click()
    page.told.older_button.click()
    area = dialog(driver)
    assert isinstance(area, OlderReportDialog)
    if not area.tables:
        area.add_table("outcome")
    driver.wait(lambda: len(text_fields(area)) > 3)
    return area


def document_text(driver: Driver) -> QWidget:
    page = last_year(driver)
    page.left.output.choose_kind(EditionKind.HOURS)
    return page.left.output


def practice_settings(driver: Driver) -> QWidget:
    page = driver.view.show_page(PageKey.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.show_section("practice")
    return page


def attachment(driver: Driver) -> QWidget:
    page = the_case(driver)
    case_id = driver.desk.cases.list(CaseFilter())[0].id
    entries = driver.desk.timeline.entries(case_id)
    kept = [each for each in entries if isinstance(each, Attachment)]
    if not kept:
        letter = driver.desk.keys.current.folder.parent / "brief.txt"
        letter.write_text("Beste lezer", encoding="utf-8")
        finish(driver.desk.attachments.add(case_id, letter))
        return attachment(driver)
    page.story.editing.change(kept[0])
    assert page.story.editing.card is not None
    return page.story.editing.card


def hold(driver: Driver) -> QWidget:
    case_id = driver.desk.cases.list(CaseFilter(statuses=frozenset()))[0].id
    if driver.desk.cases.get(case_id).status is not CaseStatus.CLOSED:
        closed = StatusDraft(on=driver.desk.today(), status=CaseStatus.CLOSED)
        driver.desk.timeline.add(case_id, closed)
    page = driver.view.show_page(PageKey.RETENTION)
    assert isinstance(page, RetentionPage)
    page._hold(driver.desk.retention.of(case_id))
    return dialog(driver)


def invoice(driver: Driver) -> QWidget:
    _, organisation_id = the_organisation(driver)
    last_quarter = quarter(driver.desk.today().year, 3)
    if not driver.desk.invoicing.statements(organisation_id):
        order = EditionOrder(
            kind=EditionKind.HOURS, organisation_id=organisation_id, period=last_quarter
        )
        finish(driver.desk.editions.issue(order))
    page = driver.view.show_page(PageKey.HOURS)
    assert isinstance(page, HoursPage)
    page.taking_out.make_invoice(organisation_id)
    return dialog(driver)


WALKED: dict[str, Open] = {
    "new case": new_case,
    "activity": activity,
    "code name": code_name,
    "reporter": reporter,
    "facts": facts,
    "closing": closing,
    "reopening": reopening,
    "aftercare": aftercare,
    "out of task": out_of_task,
    "organisation": organisation,
    "unit": unit,
    "contact person": contact_person,
    "referral contact": referral_contact,
    "report": report_texts,
    "issuing": issuing,
    "overruling": overruling,
    "older report": older_report,
    "document": document_text,
    "practice": practice_settings,
    "contact": entry(EntryKind.CONTACT),
    "step": entry(EntryKind.STEP),
    "consent": entry(EntryKind.CONSENT),
    "referral": entry(EntryKind.REFERRAL),
    "note": entry(EntryKind.NOTE),
    "follow-up": entry(EntryKind.FOLLOW_UP),
    "attachment": attachment,
    "hold": hold,
    "invoice": invoice,
}
WITHOUT_TEXT = {
    "vpdesk/ui/annual_report/contents_dialog.py": "boxes to tick",
    "vpdesk/ui/annual_report/issuing/leaving_dialog.py": "warns before a draft leaves",
    "vpdesk/ui/annual_report/replace_twin_dialog.py": "asks before a file is replaced",
    "vpdesk/ui/annual_report/told/certificate_dialog.py": "shows a certificate",
    "vpdesk/ui/files/attachment_export.py": "warns before a file leaves",
    "vpdesk/ui/files/attachment_viewer.py": "shows a file",
    "vpdesk/ui/cases/handover_dialog.py": "asks for choices alone",
    "vpdesk/ui/cases/merge_dialog.py": "asks for choices alone",
    "vpdesk/ui/cases/case_choice_dialog.py": "asks which case something is for",
    "vpdesk/ui/cases/same_person_dialog.py": "asks whether two accused are one",
    "vpdesk/ui/frame/attachments_first.py": "waits for attachments",
    "vpdesk/ui/frame/failure_dialogs.py": "says what failed",
    "vpdesk/ui/hours/taking_out.py": "warns before a file leaves",
    "vpdesk/ui/organisations/agreements.py": "asks whether the contract before runs on",
    "vpdesk/ui/organisations/categories_dialog.py": "asks in dialogs of its own",
    "vpdesk/ui/organisations/editing.py": "asks before something is removed",
    "vpdesk/ui/organisations/history_dialog.py": "shows what was recorded",
    "vpdesk/ui/paper_dialog.py": "shows what is printed",
    "vpdesk/ui/referral_contacts/address_merge_dialog.py": "asks for choices alone",
    "vpdesk/ui/referral_contacts/book_exchange.py": "warns before a file leaves",
    "vpdesk/ui/referral_contacts/cards_dialog.py": "reads a file that is still there",
    "vpdesk/ui/referral_contacts/table_dialog.py": "reads a file that is still there",
    "vpdesk/ui/stand_ins/give_up_dialog.py": "asks whether a package is given up",
    "vpdesk/ui/stand_ins/open_dialog.py": "asks for a code, which is kept nowhere",
    "vpdesk/ui/stand_ins/read_dialog.py": "shows what was given",
    "vpdesk/ui/today/calendar_dialog.py": "asks for choices alone",
    "vpdesk/ui/registers/import_dialog.py": "reads a file that is still there",
    "vpdesk/ui/retention/destroy_dialog.py": "what is typed there has to be typed anew",
    "vpdesk/ui/rights/choices_dialog.py": "asks for choices alone",
    "vpdesk/ui/settings/job_dialog.py": "asks for secrets, which are kept nowhere",
    "vpdesk/ui/restoring/frame.py": "asks for secrets, which are kept nowhere",
}


def text_fields(area: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Return what free text can be typed into, in the order of the form."""
    fields: list[QLineEdit | QPlainTextEdit] = [
        *area.findChildren(QLineEdit),
        *area.findChildren(QPlainTextEdit),
    ]
    return [
        each
        for each in fields
        if each.isVisible()
        and each.isEnabled()
        and not each.isReadOnly()
        and not isinstance(each, DateEdit | TimeEdit | DurationEdit)
        and not isinstance(each.parent(), QComboBox)
    ]


def text_of(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


@pytest.mark.parametrize("name", WALKED)
def test_half_typed_text_is_there_after_unlocking(practice: Driver, name: str) -> None:
    open_editor = WALKED[name]
    fields = text_fields(open_editor(practice))
    assert fields
    for place, field in enumerate(fields):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, f"Half {place}")

    practice.lock()
    practice.unlock()

    texts = [text_of(each) for each in text_fields(open_editor(practice))]
    assert texts == [f"Half {place}" for place in range(len(fields))]


def test_a_half_typed_case_is_in_front_again_and_is_gone_once_it_is_left(practice: Driver) -> None:
    practice.view.show_page(PageKey.REFERRAL_CONTACTS)
    new_case(practice)
    practice.fill("Naam (niet verplicht)", "Half")

    practice.lock()
    practice.unlock()

    assert "Half" in map(text_of, text_fields(dialog(practice)))
    assert practice.view.pages.shown is PageKey.REFERRAL_CONTACTS
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.has_button("Weggooien"))
    practice.click("Weggooien")
    practice.wait(lambda: practice.front is practice.window)
    practice.lock()
    practice.unlock()
    assert practice.front is practice.window


def test_a_new_case_of_which_nothing_was_typed_does_not_come_back(practice: Driver) -> None:
    new_case(practice)

    practice.lock()
    practice.unlock()

    assert practice.front is practice.window


def test_issues_that_were_added_are_there_again(practice: Driver) -> None:
    area = facts(practice)
    practice.click("Kwestie toevoegen")
    practice.wait(lambda: len(text_fields(area)) == 2)
    for place, field in enumerate(text_fields(area)):
        field.setFocus()
        QTest.keyClicks(field, f"Alias {place}")

    practice.lock()
    practice.unlock()

    assert [text_of(each) for each in text_fields(facts(practice))] == ["Alias 0", "Alias 1"]


def test_a_name_that_was_only_looked_at_is_kept_nowhere_else(practice: Driver) -> None:
    reporter(practice)
    practice.click("Naam tonen")
    practice.fill("Veilig bereikbaar via", "Half")

    practice.lock()
    practice.unlock()

    case_id = practice.desk.cases.list(CaseFilter())[0].id
    kept = practice.desk.drafts.kept(f"case/{case_id}/reporter")
    assert kept is not None
    assert "Melder Een" not in kept.values()
    reporter(practice)
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: practice.front is practice.window)
    assert practice.desk.reporters.open_name(case_id) == "Melder Een"
    assert practice.desk.reporters.card(case_id).safe_contact == "Half"
    assert practice.desk.drafts.kept(f"case/{case_id}/reporter") is None


def test_no_dialog_with_text_is_left_out() -> None:
    found = set()
    for path in sorted((ROOT / "vpdesk" / "ui").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        names = {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}
        is_kept = {"DraftDialog", "KeepsText", "KeptText", "kept_fields"} & names
        if "Dialog" in names and not is_kept:
            found.add(path.relative_to(ROOT).as_posix())
    assert found == set(WITHOUT_TEXT)
