"""What the adviser sees of people who figure in several cases or roles, and does with it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice, register
from vpdesk.domain.cases import CaseFacts, CaseId, CaseKind, IssueDraft, ReporterDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import ContactPersonDraft
from vpdesk.domain.people import Handling
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_facts_dialog import CaseFactsDialog
from vpdesk.ui.cases.fact_value import FactValue
from vpdesk.ui.cases.matter_dialog import MatterDialog
from vpdesk.ui.cases.new_case_dialog import NewCaseDialog
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.reporter_dialog import ReporterDialog
from vpdesk.ui.cases.same_person_dialog import SamePersonDialog
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.widgets.field import FormField

Told = list[tuple[str, Callable[[], None]]]
CHEF = "chef van de keuken"

pytestmark = pytest.mark.usefixtures("dutch")


@pytest.fixture
def live(page: CasesPage, desk: Desk) -> Iterator[CasesPage]:
    """Let the page hear of what changes, as it does on the desk."""
    stop = desk.listen(page.refresh)
    yield page
    stop()


def accuse(desk: Desk, case_id: CaseId, alias: str) -> None:
    issues = (IssueDraft(accused=alias),)
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=TODAY, issues=issues)
    desk.cases.change_facts(case_id, facts)


def part_of(page: CasesPage) -> list[str]:
    stops = page.inspector.people.facts.stops()
    return [each.fact.text for each in stops if isinstance(each, FactValue)]


def dialog_of(page: CasesPage) -> MatterDialog:
    return next(each for each in page.findChildren(MatterDialog) if each.dialog.isVisible())


def question_of(page: CasesPage) -> SamePersonDialog:
    return next(each for each in page.findChildren(SamePersonDialog) if each.dialog.isVisible())


def hint(field: FormField) -> str:
    return field.control.accessibleDescription()


def test_a_pattern_is_told_until_it_was_seen_and_when_another_joins(
    live: CasesPage, practice: Practice, desk: Desk, told: Told
) -> None:
    kievit, wulp = practice.cases["Kievit"], practice.cases["Wulp"]
    for case_id in (kievit, wulp):
        accuse(desk, case_id, CHEF)
    live.show_case(kievit)
    strip = live.story.people
    number = desk.cases.get(wulp).number
    assert strip.text() == f"Nog 1 melder noemt dezelfde beschuldigde: Wulp ({number})."
    assert strip.isVisible()

    strip.seen_button.click()
    assert not strip.isVisible()
    assert part_of(live) == [f"{strip_words(number)} Gezien vr 21 nov."]
    told[-1][1]()
    assert strip.isVisible()

    strip.seen_button.click()
    third = register(desk, practice.organisations["Meander"], "Merel")
    accuse(desk, third, CHEF)
    assert strip.isVisible()
    assert strip.text().startswith("Nog 2 melders noemen dezelfde beschuldigde: Wulp")
    live.show_case(practice.cases["Grutto"])
    assert not strip.isVisible()
    assert part_of(live) == []


def strip_words(number: str) -> str:
    return f"Nog 1 melder noemt dezelfde beschuldigde: Wulp ({number})."


def test_what_was_decided_is_recorded_and_can_be_taken_back(
    live: CasesPage, practice: Practice, desk: Desk, told: Told
) -> None:
    kievit, wulp = practice.cases["Kievit"], practice.cases["Wulp"]
    for case_id in (kievit, wulp):
        accuse(desk, case_id, CHEF)
    live.show_case(kievit)
    live.story.people.open_button.click()
    dialog = dialog_of(live)
    dialog.dialog.confirm_button.click()
    assert dialog.fields.fields["handling"].error == "Kies wat u hebt besloten."

    dialog.fields.control("handling").set_value(Handling.TREND_TOLD)
    dialog.fields.control("note").setPlainText("Besproken in het jaargesprek.")
    dialog.dialog.confirm_button.click()

    (decision,) = desk.people.decisions(kievit)
    assert (decision.handling, decision.note) == (
        Handling.TREND_TOLD,
        "Besproken in het jaargesprek.",
    )
    assert not live.story.people.isVisible()
    assert part_of(live)[0].endswith(
        "De opdrachtgever een trend gemeld, zonder personen, vr 21 nov."
    )
    assert told[-1][0] == "Besluit vastgelegd."
    told[-1][1]()
    assert desk.people.decisions(kievit) == ()

    desk.people.put_decision_back(decision)
    live.show_case(wulp)
    live.people.open()
    (card,) = dialog_of(live).cards
    card.links[-1].setFocus()
    QTest.keyClick(card.links[-1], Qt.Key.Key_Space)
    assert desk.people.decisions(kievit) == ()
    told[-1][1]()
    assert [each.note for each in desk.people.decisions(kievit)] == [decision.note]
    dialog_of(live).dialog.reject()


def test_names_of_a_role_conflict_are_shown_for_a_while_and_that_is_noted(
    live: CasesPage, practice: Practice, desk: Desk
) -> None:
    kievit, wulp = practice.cases["Kievit"], practice.cases["Wulp"]
    accuse(desk, wulp, "R. Voorbeeld")
    live.show_case(wulp)
    number = desk.cases.get(kievit).number
    told = f"De beschuldigde is mogelijk ook: melder in Kievit ({number})."
    assert live.story.people.text() == told

    live.story.people.open_button.click()
    (card,) = dialog_of(live).cards
    assert "Voorbeeld" not in words_in(card)
    card.eye.click()
    assert "R. Voorbeeld · Robin Voorbeeld" in words_in(card)
    card.hide_names()
    assert "Robin" not in words_in(card)
    shown = desk.log.entries(limit=9, acts=[LoggedAct.NAME_SHOWN])
    assert [each.case and each.case.id for each in shown] == [kievit]

    card.case_wanted.emit(kievit)
    assert live.story.header.name() == "Kievit"
    assert live.story.people.text() == (
        f"De melder is mogelijk ook: beschuldigde in Wulp ({desk.cases.get(wulp).number})."
    )
    desk.reporters.change(kievit, ReporterDraft(name="Iemand Anders"))
    assert not live.story.people.isVisible()


def words_in(area: QWidget) -> str:
    return " ".join(each.accessibleName() for each in area.findChildren(QWidget))


def test_with_several_matters_a_decision_is_about_one_of_them(
    live: CasesPage, practice: Practice, desk: Desk
) -> None:
    kievit, wulp = practice.cases["Kievit"], practice.cases["Wulp"]
    accuse(desk, kievit, CHEF)
    accuse(desk, wulp, CHEF)
    desk.organisations.add_contact_person(
        ContactPersonDraft(
            organisation_id=practice.organisations["Meander"],
            name="Robin Voorbeeld",
            receives_report=True,
        )
    )
    live.show_case(kievit)
    assert live.story.people.text().split("\n")[0] == (
        "De melder is mogelijk ook: contactpersoon die het jaarverslag ontvangt."
    )
    live.people.open()
    dialog = dialog_of(live)
    fields = dialog.fields
    fields.control("handling").set_value(Handling.HANDED_OVER)
    fields.control("matter").set_value(desk.people.of_case(kievit).patterns[0].matter)
    assert fields.value("handling") is None
    fields.control("handling").set_value(Handling.LEFT)
    dialog.dialog.confirm_button.click()

    (decision,) = desk.people.decisions(kievit)
    assert decision.matter.accused_id is not None
    assert len(desk.people.of_case(kievit).unseen) == 1


def test_a_half_written_decision_stays_with_its_matter(
    live: CasesPage, practice: Practice, desk: Desk
) -> None:
    kievit, wulp = practice.cases["Kievit"], practice.cases["Wulp"]
    accuse(desk, kievit, CHEF)
    accuse(desk, wulp, CHEF)
    live.show_case(kievit)
    live.people.open()
    dialog = dialog_of(live)
    dialog.fields.control("handling").set_value(Handling.TREND_TOLD)
    dialog.dialog.reject()
    contact = ContactPersonDraft(
        organisation_id=practice.organisations["Meander"], name="Robin Voorbeeld"
    )
    desk.organisations.add_contact_person(contact)

    live.people.open()
    fields = dialog_of(live).fields
    people = desk.people.of_case(kievit)
    assert people.matters[0] is not people.patterns[0]
    assert fields.value("matter") == people.patterns[0].matter
    assert fields.value("handling") is Handling.TREND_TOLD


def test_there_is_nothing_to_open_without_a_case_or_a_matter(
    live: CasesPage, practice: Practice, desk: Desk
) -> None:
    kievit, wulp = practice.cases["Kievit"], practice.cases["Wulp"]
    live.people.open()
    live.show_case(kievit)
    live.people.open()
    assert live.findChildren(MatterDialog) == []

    for case_id in (kievit, wulp):
        accuse(desk, case_id, CHEF)
    with desk._database.writing() as tx:
        tx.destruction.destroy_content(kievit)
    live.people.open()
    assert live.findChildren(MatterDialog) == []
    assert not live.story.people.isVisible()


def test_accused_who_may_be_one_person_are_asked_about(
    live: CasesPage, practice: Practice, desk: Desk, told: Told
) -> None:
    kievit, wulp = practice.cases["Kievit"], practice.cases["Wulp"]
    accuse(desk, kievit, "Teamleider magazijn")
    accuse(desk, wulp, "teamleider magazijn Noord")
    live.show_case(kievit)
    assert not live.story.people.open_button.isVisible()
    assert not live.story.people.seen_button.isVisible()
    live.people.open()
    question_of(live).dialog.reject()

    live.story.people.question_button.click()
    question_of(live).no_button.click()
    assert part_of(live) == []
    told[-1][1]()
    (asked,) = live.inspector.people.facts.stops()
    QTest.keyClick(asked, Qt.Key.Key_Return)
    question = question_of(live)
    question.radios[1].setChecked(True)
    question.dialog.confirm_button.click()

    assert desk.people.of_case(kievit).patterns[0].alias == "teamleider magazijn Noord"
    assert part_of(live)[0].startswith("Nog 1 melder")
    told[-1][1]()
    assert desk.people.of_case(kievit).patterns == ()


def test_a_name_that_is_typed_warns_and_holds_nothing_up(
    qtbot: QtBot, services: CasePageServices, practice: Practice, desk: Desk, page: CasesPage
) -> None:
    kievit, wulp = practice.cases["Kievit"], practice.cases["Wulp"]
    accuse(desk, wulp, "Sanne Zandwijk")
    number = desk.cases.get(wulp).number
    warned = f"Dit is mogelijk ook: beschuldigde in Wulp ({number}). U kunt gewoon doorgaan."

    dialog = NewCaseDialog(page, services)
    dialog.open()
    dialog._form.organisation_id_edit.set_value(practice.organisations["Meander"])
    named = dialog.fields["reporter_name"]
    QTest.keyClicks(named.control, "S. Zandwijk")
    qtbot.waitUntil(lambda: hint(named) == warned)
    dialog._form.organisation_id_edit.set_value(practice.organisations["Linde"])
    assert hint(named) == ""
    dialog.dialog.done(0)

    page.show_case(kievit)
    page.inspector.reporter_change_wanted.emit()
    (reporter,) = page.findChildren(ReporterDialog)
    QTest.keyClicks(reporter.fields["name"].control, "Zandwijk, Sanne")
    QTest.keyClick(reporter.fields["name"].control, Qt.Key.Key_Return)
    assert hint(reporter.fields["name"]) == warned
    assert desk.reporters.open_name(kievit) == "Zandwijk, Sanne"

    page.inspector.facts_change_wanted.emit()
    (facts,) = page.findChildren(CaseFactsDialog)
    accused = facts.issues[0].fields["accused"]
    accused.control.setProperty("text", "mevrouw Zandwijk")
    QTest.keyClick(accused.control, Qt.Key.Key_Return)
    assert hint(accused) == (
        f"Dit is mogelijk ook: melder in Kievit ({desk.cases.get(kievit).number}). "
        "U kunt gewoon doorgaan. "
        f"Mogelijk dezelfde als de beschuldigde in Wulp ({number}). Gebruik dan dezelfde woorden."
    )
    facts.dialog.done(0)
