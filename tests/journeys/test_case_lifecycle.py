"""A case of which the end was not the end: merged, closed, reopened, handed over, and back."""

from datetime import timedelta

from PySide6.QtCore import Qt

from tests.fixtures import TODAY
from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseStatus
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.widgets.dialog import Dialog


def command(driver: Driver, words: str) -> None:
    """Run an action of the palette, and wait for its dialog."""
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(words)
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: driver.front.inherits("QDialog"))


def confirmed(driver: Driver, text: str) -> None:
    """Press the button of the dialog in front, and wait until it is gone."""
    driver.click(text)
    driver.wait(lambda: not isinstance(driver.front, Dialog))


def test_a_case_moves_as_a_whole_and_comes_back_key_by_key(practice: Driver) -> None:
    desk = practice.desk
    (kievit,) = desk.cases.list(CaseFilter())
    linde = desk.organisations.add(OrganisationDraft(name="Zorggroep Linde"))
    wilg = desk.cases.register(
        CaseDraft(
            organisation_id=kievit.organisation_id,
            registered_on=TODAY - timedelta(days=2),
            code_name="Wilg",
            first_note="Een bericht zonder naam.",
        )
    )
    practice.view.show_case(kievit.id)

    command(practice, "zaak samenvoegen")
    assert "een persoon telt één keer in de cijfers" in practice.words()
    confirmed(practice, "Zaken samenvoegen")
    case = desk.cases.get(wilg)
    assert case.merged == (f"Kievit {kievit.number}",)
    assert "Melder Een" not in practice.words()

    command(practice, "zaak afsluiten")
    practice.choose("Bewaartermijn", "6 maanden")
    confirmed(practice, "Zaak afsluiten")
    assert desk.closing.term(wilg).months == 6

    command(practice, "zaak heropenen")
    practice.fill("Waarom gaat de zaak verder?", "Het gebeurt weer.")
    confirmed(practice, "Zaak heropenen")
    assert desk.cases.get(wilg).status is CaseStatus.IN_SUPPORT

    command(practice, "zaak naar andere")
    confirmed(practice, "Zaak overzetten")
    assert desk.cases.get(wilg).organisation_id == linde

    practice.press(Qt.Key.Key_Z, CTRL)
    assert desk.cases.get(wilg).organisation_id == kievit.organisation_id
    practice.view.show_page(PageKey.TODAY)
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write(kievit.number)
    practice.press(Qt.Key.Key_Return)
    practice.wait(lambda: isinstance(practice.view.pages.page, CasesPage))
    assert practice.part(CasesPage).story.header.name() == "Wilg"

    command(practice, "buiten taak")
    practice.fill("Wat u zei (niet verplicht)", "Naar de vakbond gewezen.")
    confirmed(practice, "Afsluiten als buiten taak")
    wanted = CaseFilter(statuses=frozenset(), out_of_task=True)
    assert [row.id for row in desk.cases.list(wanted)] == [wilg]
    practice.press(Qt.Key.Key_Z, CTRL)
    assert desk.cases.get(wilg).status is CaseStatus.IN_SUPPORT
