"""The dialogs record, change and close a case, and keep what is half typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice, term
from tests.ui.cases.test_timeline import Told
from vpdesk.domain.cases import CaseId, CaseKind, CaseStatus
from vpdesk.domain.organisations import UnitDraft
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import Note
from vpdesk.services.desk import Desk
from vpdesk.ui import tokens
from vpdesk.ui.cases.case_facts_dialog import CaseFactsDialog
from vpdesk.ui.cases.code_name_dialog import CodeNameDialog
from vpdesk.ui.cases.new_case_dialog import NewCaseDialog
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.reporter_dialog import ReporterDialog
from vpdesk.ui.cases.services import CasePageServices

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[QWidget]:
    """Give a window to open dialogs over; what is typed in them is kept before the desk goes."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    for dialog in made.findChildren(NewCaseDialog):
        dialog.keep_draft()


@pytest.fixture
def dialog(window: QWidget, services: CasePageServices, practice: Practice) -> NewCaseDialog:
    made = NewCaseDialog(window, services)
    made.open()
    return made


def put(dialog: NewCaseDialog | CaseFactsDialog, name: str, text: str) -> None:
    field = dialog.fields[name].control
    field.setProperty("plainText" if name == "first_note" else "text", text)


@pytest.mark.usefixtures("dutch")
def test_organisation_and_date_are_enough(
    dialog: NewCaseDialog, desk: Desk, practice: Practice
) -> None:
    registered: list[CaseId] = []
    dialog.registered.connect(registered.append)
    assert dialog.dialog.accessibleName() == "Nieuwe melding"
    assert dialog.draft().organisation_id == practice.organisations["Linde"]
    assert dialog.draft().registered_on == TODAY
    QTest.keyClick(dialog.fields["code_name"].control, Qt.Key.Key_Return, CONTROL)
    case = desk.cases.get(registered[0])
    assert (case.kind, case.registered_on) == (CaseKind.REPORT, TODAY)
    assert case.code_name == dialog.draft().code_name
    assert not dialog.dialog.isVisible()


def test_everything_that_is_entered_is_recorded(
    dialog: NewCaseDialog, desk: Desk, practice: Practice
) -> None:
    registered: list[CaseId] = []
    dialog.registered.connect(registered.append)
    dialog.kinds[CaseKind.SIGNAL].click()
    put(dialog, "code_name", "Wilg")
    put(dialog, "reporter_name", "Robin Voorbeeld")
    put(dialog, "safe_contact", "privémobiel")
    dialog.fields["first_note"].control.setFocus()
    QTest.keyClicks(dialog.fields["first_note"].control, "Belde op.")
    QTest.keyClick(dialog.fields["first_note"].control, Qt.Key.Key_Return, CONTROL)
    case_id = registered[0]
    assert desk.cases.get(case_id).kind is CaseKind.SIGNAL
    assert desk.reporters.open_name(case_id) == "Robin Voorbeeld"
    (note,) = desk.timeline.entries(case_id)
    assert isinstance(note, Note)
    assert note.text == "Belde op."


@pytest.mark.usefixtures("dutch")
def test_title_and_button_follow_the_kind(dialog: NewCaseDialog) -> None:
    dialog.kinds[CaseKind.ADVICE].click()
    assert dialog.dialog.accessibleName() == "Nieuwe adviesvraag"
    assert dialog.dialog.confirm_button.text() == "Adviesvraag vastleggen"


@pytest.mark.usefixtures("dutch")
def test_a_work_address_is_warned_about_and_not_refused(
    dialog: NewCaseDialog, practice: Practice
) -> None:
    combo = dialog.fields["organisation_id"].control
    combo.set_value(practice.organisations["Meander"])  # type: ignore[attr-defined]
    field = dialog.fields["safe_contact"]
    usual = field.control.accessibleDescription()
    assert usual == "Gebruik geen e-mailadres of telefoon van het werk."
    put(dialog, "safe_contact", "robin@Meander.example")
    warned = field.control.accessibleDescription()
    assert warned == "Dit lijkt een e-mailadres van de opdrachtgever."
    dialog.dialog.confirm_button.click()
    assert not dialog.dialog.isVisible()


@pytest.mark.usefixtures("dutch")
def test_a_code_name_in_use_is_said_at_the_field(dialog: NewCaseDialog) -> None:
    put(dialog, "code_name", "kievit")
    dialog.dialog.confirm_button.click()
    assert dialog.fields["code_name"].error == "Een andere zaak heeft deze codenaam al."
    put(dialog, "registered_on", "22-11-2025")
    dialog.dialog.confirm_button.click()
    assert "toekomst" in dialog.fields["registered_on"].error


@pytest.mark.usefixtures("dutch")
def test_without_an_organisation_the_dialog_says_so(
    window: QWidget, services: CasePageServices
) -> None:
    dialog = NewCaseDialog(window, services)
    dialog.open()
    dialog.dialog.confirm_button.click()
    assert dialog.fields["organisation_id"].error == "Kies een opdrachtgever."


def test_a_half_typed_report_comes_back(
    dialog: NewCaseDialog, window: QWidget, services: CasePageServices, qtbot: QtBot
) -> None:
    dialog.kinds[CaseKind.SIGNAL].click()
    QTest.keyClicks(dialog.fields["first_note"].control, "Half")
    qtbot.waitUntil(lambda: services.drafts.kept("new_case") is not None)
    dialog.dialog.draft_kept.emit()
    dialog.dialog.accept()
    again = NewCaseDialog(window, services)
    assert again.draft().first_note == "Half"
    assert again.draft().kind is CaseKind.SIGNAL
    again.open()
    again.dialog.confirm_button.click()
    assert services.drafts.kept("new_case") is None


def test_a_report_that_was_thrown_away_does_not_come_back(
    dialog: NewCaseDialog, services: CasePageServices, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.fields["first_note"].control, "Weg")
    qtbot.waitUntil(lambda: services.drafts.kept("new_case") is not None)
    dialog.dialog.done(0)
    assert services.drafts.kept("new_case") is None


def test_facts_are_changed_issue_by_issue(
    window: QWidget, services: CasePageServices, desk: Desk, practice: Practice
) -> None:
    case_id = practice.cases["Kievit"]
    unit = desk.organisations.add_unit(
        UnitDraft(organisation_id=practice.organisations["Meander"], name="Onderwijs")
    )
    dialog = CaseFactsDialog(window, services, desk.cases.get(case_id))
    dialog.open()
    assert not dialog.fields["gender_id"].control.isVisible()
    dialog.add_issue_button.click()
    first, second = dialog.issues
    second.fields["category_id"].control.set_value(  # type: ignore[attr-defined]
        term(desk, Vocabulary.CATEGORY, "discrimination")
    )
    second.fields["accused"].control.insert("Groep 1")  # type: ignore[attr-defined]
    second.fields["unit_id"].control.set_value(unit)  # type: ignore[attr-defined]
    first.removed.emit()
    position = term(desk, Vocabulary.POSITION, "employee")
    dialog.fields["position_id"].control.set_value(position)  # type: ignore[attr-defined]
    dialog.dialog.confirm_button.click()
    case = desk.cases.get(case_id)
    (issue,) = case.issues
    assert issue.category is not None
    assert issue.accused is not None
    assert (issue.category.code, issue.accused.alias, issue.unit_id) == (
        "discrimination",
        "Groep 1",
        unit,
    )
    assert case.position is not None
    assert case.position.id == position


def test_tab_goes_from_top_to_bottom_through_the_issues(
    window: QWidget, services: CasePageServices, desk: Desk, practice: Practice
) -> None:
    dialog = CaseFactsDialog(window, services, desk.cases.get(practice.cases["Kievit"]))
    dialog.open()
    dialog.add_issue_button.click()
    field = dialog.fields["kind"].control
    field.setFocus()
    places: list[QPoint] = []
    for _ in range(12):
        places.append(field.mapTo(dialog.dialog, field.rect().topLeft()))
        QTest.keyClick(field, Qt.Key.Key_Tab)
        field = dialog.dialog.focusWidget()
    rows = [(place.y() // 20, place.x()) for place in places]
    assert rows == sorted(rows)
    assert len(set(rows)) == 12


def test_the_last_issue_cannot_be_removed(
    window: QWidget, services: CasePageServices, desk: Desk, practice: Practice
) -> None:
    dialog = CaseFactsDialog(window, services, desk.cases.get(practice.cases["Kievit"]))
    dialog.open()
    (only,) = dialog.issues
    assert not only.remove_button.isVisible()


@pytest.mark.usefixtures("dutch")
def test_facts_that_cannot_be_are_said_at_the_field(
    window: QWidget, services: CasePageServices, desk: Desk, practice: Practice
) -> None:
    dialog = CaseFactsDialog(window, services, desk.cases.get(practice.cases["Kievit"]))
    dialog.open()
    put(dialog, "registered_on", "ooit")
    dialog.dialog.confirm_button.click()
    assert dialog.fields["registered_on"].error == "Typ een datum, zoals 21-11-2025."
    put(dialog, "registered_on", "21-11-2026")
    dialog.dialog.confirm_button.click()
    assert "toekomst" in dialog.fields["registered_on"].error


def test_closing_checks_the_facts_and_closes_the_case(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    case_id = practice.cases["Kievit"]
    page.show_case(case_id)
    page.story.header.status_actions[CaseStatus.CLOSED].trigger()
    dialog = page.findChild(CaseFactsDialog)
    assert dialog is not None
    outcome = term(desk, Vocabulary.OUTCOME, "resolved_informally")
    dialog.fields["outcome_id"].control.set_value(outcome)  # type: ignore[attr-defined]
    dialog.dialog.confirm_button.click()
    case = desk.cases.get(case_id)
    assert (case.status, case.closed_on) == (CaseStatus.CLOSED, TODAY)
    assert case.outcome is not None
    assert case.outcome.id == outcome


@pytest.mark.usefixtures("dutch")
def test_closing_can_be_undone(page: CasesPage, desk: Desk, practice: Practice, told: Told) -> None:
    case_id = practice.cases["Kievit"]
    page.show_case(case_id)
    page.story.header.status_actions[CaseStatus.CLOSED].trigger()
    before, entries = desk.cases.facts(case_id), desk.timeline.entries(case_id)
    dialog = page.findChild(CaseFactsDialog)
    assert dialog is not None
    outcome = term(desk, Vocabulary.OUTCOME, "resolved_informally")
    dialog.fields["outcome_id"].control.set_value(outcome)  # type: ignore[attr-defined]
    dialog.dialog.confirm_button.click()
    assert desk.cases.get(case_id).status is CaseStatus.CLOSED
    assert desk.cases.facts(case_id) != before

    words, undo = told[-1]
    assert words == "De status is nu ‘Afgesloten’."
    undo()
    assert desk.cases.get(case_id).status is CaseStatus.IN_SUPPORT
    assert desk.cases.facts(case_id) == before
    assert desk.timeline.entries(case_id) == entries
    assert page.story.header.status is CaseStatus.IN_SUPPORT


def test_a_case_gets_another_code_name(page: CasesPage, desk: Desk, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    page.story.header.rename_wanted.emit()
    dialog = page.findChild(CodeNameDialog)
    assert dialog is not None
    field = dialog.fields["code_name"]
    field.control.setProperty("text", "Wulp")
    dialog.dialog.confirm_button.click()
    assert field.error
    field.control.setProperty("text", "Zwaluw")
    dialog.dialog.confirm_button.click()
    assert desk.cases.get(practice.cases["Kievit"]).code_name == "Zwaluw"


@pytest.fixture
def reporter(page: CasesPage, practice: Practice) -> ReporterDialog:
    page.show_case(practice.cases["Kievit"])
    page.inspector.reporter.change_wanted.emit()
    dialog = page.findChild(ReporterDialog)
    assert dialog is not None
    return dialog


def test_the_name_stays_when_it_was_not_shown(
    reporter: ReporterDialog, desk: Desk, practice: Practice
) -> None:
    assert reporter.fields["name"].control.property("text") == ""
    reporter.fields["meeting_place"].control.setProperty("text", "Bibliotheek")
    reporter.dialog.confirm_button.click()
    case_id = practice.cases["Kievit"]
    assert desk.reporters.open_name(case_id) == "Robin Voorbeeld"
    assert desk.reporters.card(case_id).meeting_place == "Bibliotheek"


def test_the_name_can_be_shown_and_taken_away(
    reporter: ReporterDialog, desk: Desk, practice: Practice
) -> None:
    reporter.show_name_button.click()
    assert reporter.fields["name"].control.property("text") == "Robin Voorbeeld"
    reporter.fields["name"].control.setProperty("text", "")
    reporter.dialog.confirm_button.click()
    assert not desk.reporters.card(practice.cases["Kievit"]).has_name


def test_a_name_that_is_typed_replaces_the_hidden_one(
    reporter: ReporterDialog, desk: Desk, practice: Practice
) -> None:
    reporter.fields["name"].control.setProperty("text", "Sam Voorbeeld")
    reporter.dialog.confirm_button.click()
    assert desk.reporters.open_name(practice.cases["Kievit"]) == "Sam Voorbeeld"


def test_what_is_too_long_is_said_at_the_field(reporter: ReporterDialog) -> None:
    reporter.fields["name"].control.setProperty("text", "x" * 201)
    reporter.dialog.confirm_button.click()
    assert reporter.fields["name"].error
    assert reporter.dialog.isVisible()


class Longer(QTranslator):
    """A language whose words are a third longer than ours."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        longer = f" {'woord en ' * 9}"[: max(2, len(text) // 3)] if " " in text else ""
        return (text + (longer or "x" * (len(text) // 3))).strip()


def test_longer_words_break_and_every_field_stays_inside(
    qapp: QApplication,
    window: QWidget,
    services: CasePageServices,
    practice: Practice,
    qtbot: QtBot,
) -> None:
    translator = Longer()
    qapp.installTranslator(translator)
    try:
        made = NewCaseDialog(window, services)
        made.open()
    finally:
        qapp.removeTranslator(translator)
    for part in (*made.kinds.values(), *(field.control for field in made.fields.values())):
        right = part.mapTo(made.dialog, part.rect().topRight()).x()
        assert right <= made.dialog.width() - tokens.WIDE, part

    def tops(*names: str) -> set[int]:
        controls = (made.fields[name].control for name in names)
        return {each.mapTo(made.dialog, QPoint(0, 0)).y() for each in controls}

    qtbot.waitUntil(lambda: len(tops("category_id", "channel_id", "reporter_name")) == 1)
    assert len(tops("organisation_id", "registered_on", "code_name")) == 1
    assert made.fields["reporter_name"].label.height() > 20


def test_the_kinds_are_large_enough_to_hit(dialog: NewCaseDialog) -> None:
    assert {kind.height() for kind in dialog.kinds.values()} == {tokens.CHIP_HEIGHT}
    assert len({kind.y() for kind in dialog.kinds.values()}) == 1


def test_a_long_code_name_fits_from_its_beginning(dialog: NewCaseDialog) -> None:
    field = dialog.fields["code_name"].control
    assert isinstance(field, QLineEdit)
    assert field.cursorPosition() == 0
    assert field.width() >= field.fontMetrics().horizontalAdvance("Sprinkhaanzanger") + 20
