"""Several reporters about one accused and a reporter who is accused, from name to decision."""

from PySide6.QtCore import Qt

from tests.fixtures import TODAY
from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseFilter, CaseId, CaseKind, IssueDraft
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.people import Handling
from vpdesk.ui.cases.people_strip import PeopleStrip

NAME = "Naam (niet verplicht)"
IN_MEREL = "De melder is mogelijk ook: beschuldigde in Wilg (25-002)."
IN_WILG = "De beschuldigde is mogelijk ook: melder in Merel (25-004)."
PATTERN = "Nog 1 melder noemt dezelfde beschuldigde: Ekster (25-003)."


def test_a_role_conflict_and_a_pattern_are_told_and_accounted_for(practice: Driver) -> None:
    (meander,) = (each.organisation.id for each in practice.desk.organisations.list())
    linde = practice.desk.organisations.add(OrganisationDraft(name="Zorggroep Linde"))
    wilg, _ = (case_about(practice, meander, name, "Sanne Zandwijk") for name in ("Wilg", "Ekster"))
    type_a_name_that_is_accused(practice)
    go_to_the_other_case(practice)
    decide_about_the_pattern(practice, wilg)
    find_it_again_after_locking(practice, wilg)
    tell_nothing_of_it_elsewhere(practice, linde)


def case_about(
    driver: Driver, organisation_id: OrganisationId, code_name: str, accused: str
) -> CaseId:
    cases = driver.desk.cases
    case_id = cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name=code_name)
    )
    issues = (IssueDraft(accused=accused),)
    cases.change_facts(case_id, CaseFacts(kind=CaseKind.REPORT, registered_on=TODAY, issues=issues))
    return case_id


def strip(driver: Driver) -> str:
    """Return what the strip says, nothing when it is away."""
    (found,) = driver.view.findChildren(PeopleStrip)
    return found.text() if found.isVisible() else ""


def type_a_name_that_is_accused(driver: Driver) -> None:
    driver.press(Qt.Key.Key_N, CTRL)
    driver.choose("Opdrachtgever", "Hogeschool Meander")
    driver.fill("Codenaam", "Merel")
    driver.fill(NAME, "S. Zandwijk")
    driver.wait(lambda: "beschuldigde in Wilg" in driver.field(NAME).accessibleDescription())
    driver.click("Melding vastleggen")
    driver.wait(lambda: strip(driver).startswith(IN_MEREL))


def go_to_the_other_case(driver: Driver) -> None:
    driver.click("Wat mag ik hiermee?")
    driver.wait(lambda: driver.has_button("Naar Wilg (25-002)"))
    assert "Zandwijk" not in driver.words()
    driver.click("Naar Wilg (25-002)")
    driver.wait(lambda: strip(driver) == f"{IN_WILG}\n{PATTERN}")


def decide_about_the_pattern(driver: Driver, wilg: CaseId) -> None:
    driver.click("Wat mag ik hiermee?")
    driver.wait(lambda: driver.has_button("Besluit vastleggen"))
    assert "Verhalen naast elkaar leggen" in driver.words()
    driver.choose("Besluit over", PATTERN)
    driver.choose("Wat ik besloot", "Elke melder apart gevraagd")
    driver.click("Besluit vastleggen")
    driver.wait(lambda: strip(driver) == IN_WILG)
    (decision,) = driver.desk.people.decisions(wilg)
    assert decision.handling is Handling.ASKED_EACH
    driver.click("Gezien")
    driver.wait(lambda: not strip(driver))


def find_it_again_after_locking(driver: Driver, wilg: CaseId) -> None:
    driver.lock()
    driver.unlock()
    driver.view.show_case(wilg)
    told = f"Patroon: {PATTERN} Elke melder apart gevraagd, vr 21 nov."
    driver.wait(lambda: driver.has_button(told))
    assert not strip(driver)
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("samenloop")
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: driver.has_button("Besluit terugnemen"))
    driver.press(Qt.Key.Key_Escape)


def tell_nothing_of_it_elsewhere(driver: Driver, linde: OrganisationId) -> None:
    driver.desk.scope.work_at(linde)
    assert driver.desk.cases.list(CaseFilter()) == ()
    driver.press(Qt.Key.Key_N, CTRL)
    driver.fill(NAME, "S. Zandwijk")
    driver.press(Qt.Key.Key_Tab)
    assert driver.field(NAME).accessibleDescription() == ""
