"""What is filled in is recorded, or told at its field."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.looking import choose, click, fields, open_dialog, texts, view_named, words_on
from vpdesk.domain.cases import CaseDraft, IssueDraft
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.ui.organisations.activity_dialog import ActivityDialog
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog

from .conftest import services, shown


def write(dialog: Dialog, label: str, text: str) -> None:
    control = fields(dialog)[label].control
    control.setFocus()
    if isinstance(control, ComboBox):
        control.setCurrentText(text)
        return
    QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(control, Qt.Key.Key_Delete)
    QTest.keyClicks(control, text)


def errors(dialog: Dialog) -> dict[str, str]:
    return {label: field.error for label, field in fields(dialog).items() if field.error}


def confirm(dialog: Dialog) -> None:
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_organisation_is_added_and_shown(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    page.add_organisation()
    dialog = open_dialog(page)
    for label, text in (
        ("Naam", "Gemeente Rietveen"),
        ("Sector", "Overheid"),
        ("Aangesteld sinds", "1-7-2021"),
        ("Contractvorm", "Op afroep, per uur"),
        ("Contract tot en met", "31-12-2027"),
        ("Opzegtermijn", "3"),
        ("Uren per jaar", "60,5"),
        ("Medewerkers", "1.260"),
        ("E-maildomein", "@rietveen.example"),
        ("Opmerkingen", "Bel de griffie."),
    ):
        write(dialog, label, text)
    confirm(dialog)
    (row,) = desk.organisations.list()
    found = row.organisation
    (contract,) = desk.contracts.list(found.id)
    assert (found.name, found.sector) == ("Gemeente Rietveen", "government")
    assert (found.since, found.headcount) == (date(2021, 7, 1), 1260)
    assert (contract.form, contract.start) == ("on_call", date(2021, 7, 1))
    assert (contract.until, contract.notice_months) == (date(2027, 12, 31), 3)
    assert contract.agreed_minutes == 3630
    assert (found.email_domain, found.remarks) == ("rietveen.example", "Bel de griffie.")
    assert "t/m 31 december 2027" in words_on(page)


def test_what_is_wrong_is_told_at_its_field(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    page.add_organisation()
    dialog = open_dialog(page)
    write(dialog, "Aangesteld sinds", "1-7-2025")
    write(dialog, "Contract tot en met", "1-6-2025")
    write(dialog, "Opzegtermijn", "veel")
    write(dialog, "Uren per jaar", "zat")
    write(dialog, "Medewerkers", "-4")
    confirm(dialog)
    assert errors(dialog) == {
        "Naam": "Vul de naam van de opdrachtgever in.",
        "Contract tot en met": "Deze datum ligt vóór het begin.",
        "Opzegtermijn": "Typ een getal.",
        "Uren per jaar": "Typ uren, zoals 1,5, 1:30 of 90m.",
        "Medewerkers": "Dit kan niet minder dan nul zijn.",
    }
    assert dialog.focusWidget() is fields(dialog)["Naam"].control
    write(dialog, "Aangesteld sinds", "ooit")
    confirm(dialog)
    assert errors(dialog)["Aangesteld sinds"] == "Typ een datum, zoals 21-11-2025."
    assert desk.organisations.list() == ()


def test_name_in_use_is_told_at_its_field(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    page.add_organisation()
    dialog = open_dialog(page)
    write(dialog, "Naam", "gemeente  rietveen")
    confirm(dialog)
    assert errors(dialog) == {"Naam": "Deze naam is al in gebruik."}
    write(dialog, "Naam", "Gemeente Oost")
    confirm(dialog)
    assert not dialog.isVisible()


def test_organisation_is_changed(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    before = desk.organisations.get(meander)
    QTest.keyClick(view_named(page, "Opdrachtgevers"), Qt.Key.Key_Return)
    dialog = open_dialog(page)
    confirm(dialog)
    assert desk.organisations.get(meander) == before
    click(page, "Bewerken")
    write(open_dialog(page), "Naam", "Hogeschool Maas")
    confirm(open_dialog(page))
    assert desk.organisations.get(meander).name == "Hogeschool Maas"
    assert "Hogeschool Maas" in words_on(page)


def test_an_employer_group_is_completed_while_it_is_typed(
    desk: Desk, qtbot: QtBot, dutch: None
) -> None:
    first = desk.organisations.add(OrganisationDraft(name="Locatie Noord"))
    desk.employer_groups.put(first, "Zorggroep De Linde")
    page = shown(desk, qtbot)
    page.add_organisation()
    dialog = open_dialog(page)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    write(dialog, "Naam", "Locatie Zuid")
    write(dialog, "Werkgeversgroep", "zorg")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_End)
    assert fields(dialog)["Werkgeversgroep"].control.property("text") == "zorggroep De Linde"
    confirm(dialog)
    assert [each.name for each in desk.employer_groups.members(first)] == [
        "Locatie Noord",
        "Locatie Zuid",
    ]


def test_an_organisation_leaves_its_employer_group(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    desk.employer_groups.put(meander, "Hogescholen")
    click(page, "Bewerken")
    dialog = open_dialog(page)
    assert fields(dialog)["Werkgeversgroep"].control.property("text") == "Hogescholen"
    write(dialog, "Werkgeversgroep", "")
    confirm(dialog)
    assert desk.employer_groups.name(meander) == ""


def test_an_organisation_stays_with_the_employer_of_which_something_was_told(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    other = desk.organisations.add(OrganisationDraft(name="Hogeschool Delta"))
    for each in (meander, other):
        desk.employer_groups.put(each, "Hogescholen")
    order = EditionOrder(kind=EditionKind.ANNUAL, organisation_id=other, period=calendar_year(2024))
    finish(desk.editions.issue(order))
    before = desk.organisations.get(meander)
    click(page, "Bewerken")
    dialog = open_dialog(page)
    assert "Samen met Hogeschool Delta. Een nieuwe naam krijgen zij allemaal." in words_on(dialog)
    write(dialog, "Naam", "Hogeschool Maas")
    write(dialog, "Werkgeversgroep", "")
    confirm(dialog)
    assert errors(dialog) == {
        "Werkgeversgroep": "Over deze werkgever ging 1 keer iets naar buiten, en wie dat las, "
        "vergeet het niet. Daarom blijft de opdrachtgever bij deze werkgever horen; een nieuwe "
        "naam kan wel."
    }
    assert desk.organisations.get(meander) == before
    write(dialog, "Werkgeversgroep", "Hogescholen Oost")
    confirm(dialog)
    assert desk.organisations.get(meander).name == "Hogeschool Maas"
    assert desk.employer_groups.name(other) == "Hogescholen Oost"


def test_an_employer_group_stays_as_it_is_while_others_are_hidden(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    desk.employer_groups.put(meander, "Hogescholen")
    desk.scope.work_at(meander)
    click(page, "Bewerken")
    dialog = open_dialog(page)
    write(dialog, "Werkgeversgroep", "Scholen")
    confirm(dialog)
    assert errors(dialog)["Werkgeversgroep"].startswith("U werkt bij één opdrachtgever")
    assert desk.employer_groups.name(meander) == "Hogescholen"


def test_a_refused_name_leaves_the_employer_group_as_it_was(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    desk.organisations.add(OrganisationDraft(name="Hogeschool Delta"))
    click(page, "Bewerken")
    dialog = open_dialog(page)
    write(dialog, "Naam", "Hogeschool Delta")
    write(dialog, "Werkgeversgroep", "Hogescholen")
    confirm(dialog)
    assert list(errors(dialog)) == ["Naam"]
    assert desk.employer_groups.name(meander) == ""
    write(dialog, "Naam", "Hogeschool Maas")
    confirm(dialog)
    assert desk.employer_groups.name(meander) == "Hogescholen"


def test_contact_person_is_added_and_changed(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    click(page, "Contactpersoon toevoegen")
    dialog = open_dialog(page)
    confirm(dialog)
    assert errors(dialog) == {"Naam": "Vul de naam van de contactpersoon in."}
    write(dialog, "Naam", "S. Brandsma")
    click(dialog, "Ontvangt het jaarverslag")
    confirm(dialog)
    view = view_named(page, "Contactpersonen")
    choose(view, "S. Brandsma")
    QTest.keyClick(view, Qt.Key.Key_F2)
    write(open_dialog(page), "Functie", "Manager HR")
    confirm(open_dialog(page))
    person = desk.organisations.contact_persons(meander)[-1]
    assert (person.name, person.role, person.receives_report) == ("S. Brandsma", "Manager HR", True)


def test_a_contact_person_who_may_be_accused_is_warned_about(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, qtbot: QtBot
) -> None:
    case_id = desk.cases.register(
        CaseDraft(organisation_id=meander, registered_on=TODAY, code_name="Kievit")
    )
    facts = replace(desk.cases.facts(case_id), issues=(IssueDraft(accused="Sanne Zandwijk"),))
    desk.cases.change_facts(case_id, facts)
    click(page, "Contactpersoon toevoegen")
    dialog = open_dialog(page)
    write(dialog, "Naam", "S. Zandwijk")
    number = desk.cases.get(case_id).number
    warned = f"Dit is mogelijk ook: beschuldigde in Kievit ({number}). U kunt gewoon doorgaan."
    control = fields(dialog)["Naam"].control
    qtbot.waitUntil(lambda: control.accessibleDescription() == warned)
    confirm(dialog)
    assert desk.organisations.contact_persons(meander)[-1].name == "S. Zandwijk"


def test_unit_is_added_below_another(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    click(page, "Onderdeel toevoegen")
    dialog = open_dialog(page)
    write(dialog, "Naam", "Kantine")
    write(dialog, "Onderdeel van", "Diensten / Catering")
    write(dialog, "Medewerkers", "7")
    confirm(dialog)
    assert texts(view_named(page, "Onderdelen")) == ["Diensten", "Catering", "Kantine"]


def test_unit_cannot_be_put_below_itself(page: OrganisationsPage) -> None:
    view = view_named(page, "Onderdelen")
    choose(view, "Diensten")
    QTest.keyClick(view, Qt.Key.Key_Return)
    choice = fields(open_dialog(page))["Onderdeel van"].control
    assert isinstance(choice, ComboBox)
    offered = [choice.itemText(place) for place in range(choice.count())]
    assert offered == ["De organisatie als geheel"]
    write(open_dialog(page), "Naam", "Bedrijfsvoering")
    confirm(open_dialog(page))
    assert texts(view) == ["Bedrijfsvoering", "Catering"]


def test_activity_is_recorded_for_the_organisation_used_last(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, qtbot: QtBot
) -> None:
    dialog = ActivityDialog(page, services(desk))
    recorded: list[object] = []
    dialog.recorded.connect(recorded.append)
    dialog.open()
    frame = open_dialog(page)
    assert fields(frame)["Opdrachtgever"].control.property("currentText") == "Hogeschool Meander"
    confirm(frame)
    assert errors(frame) == {"Wat": "Zeg in een paar woorden wat u deed."}
    write(frame, "Wat", "Overleg met de OR")
    write(frame, "Duur", "1,5")
    write(frame, "Reistijd", "30m")
    write(frame, "Deelnemers", "6")
    write(frame, "Voor wie", "OR")
    write(frame, "Notities", "Volgend jaar weer.")
    confirm(frame)
    (activity,) = [a for a in desk.activities.list(meander) if a.what == "Overleg met de OR"]
    assert recorded == [activity.id]
    assert (activity.on, activity.minutes, activity.travel_minutes) == (TODAY, 90, 30)
    assert (activity.participants, activity.audience) == (6, "OR")
    assert activity.text == "Volgend jaar weer."


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("morgen", "Deze datum ligt in de toekomst."),
        ("1-1-1980", "Deze datum ligt vóór 1990."),
        ("ooit", "Typ een datum, zoals 21-11-2025."),
        ("", "Vul dit in."),
    ],
)
def test_day_of_an_activity_must_be_a_past_one(
    page: OrganisationsPage, typed: str, words: str
) -> None:
    page.add_activity(None)
    dialog = open_dialog(page)
    write(dialog, "Wat", "Overleg")
    write(dialog, "Datum", typed)
    confirm(dialog)
    assert errors(dialog) == {"Datum": words}


def test_activity_without_any_organisation_asks_for_one(
    desk: Desk, qtbot: QtBot, dutch: None
) -> None:
    page = shown(desk, qtbot)
    page.add_activity(None)
    confirm(open_dialog(page))
    assert errors(open_dialog(page))["Opdrachtgever"] == "Kies een opdrachtgever."


def test_activity_is_changed(page: OrganisationsPage, desk: Desk, meander: OrganisationId) -> None:
    view = view_named(page, "Activiteiten")
    choose(view, "Workshop omstanders")
    QTest.keyClick(view, Qt.Key.Key_Return)
    write(open_dialog(page), "Duur", "2")
    confirm(open_dialog(page))
    assert [a.minutes for a in desk.activities.list(meander)] == [120, 210]


def test_draft_is_kept_when_asked_for_and_shown_again(page: OrganisationsPage, desk: Desk) -> None:
    click(page, "Activiteit toevoegen")
    dialog = open_dialog(page)
    write(dialog, "Wat", "Half getypt")
    write(dialog, "Soort", "Training")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    click(dialog, "Concept bewaren")
    click(page, "Activiteit toevoegen")
    dialog = open_dialog(page)
    assert fields(dialog)["Wat"].control.property("text") == "Half getypt"
    assert fields(dialog)["Soort"].control.property("currentText") == "Training"
    assert "Dit is uw concept." in words_on(dialog)
    confirm(dialog)
    assert desk.drafts.kept("activity:new") is None


def test_draft_is_thrown_away_when_asked_for(page: OrganisationsPage, desk: Desk) -> None:
    page.add_activity(None)
    dialog = open_dialog(page)
    write(dialog, "Wat", "Half getypt")
    page.keep_drafts()
    assert desk.drafts.kept("activity:new") is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    click(dialog, "Weggooien")
    assert desk.drafts.kept("activity:new") is None


def test_nothing_is_asked_when_nothing_was_typed(page: OrganisationsPage, desk: Desk) -> None:
    click(page, "Bewerken")
    dialog = open_dialog(page)
    page.keep_drafts()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_check_marks_are_kept_in_a_draft(page: OrganisationsPage) -> None:
    click(page, "Contactpersoon toevoegen")
    dialog = open_dialog(page)
    click(dialog, "Interne vertrouwenspersoon")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    click(dialog, "Concept bewaren")
    click(page, "Contactpersoon toevoegen")
    box = next(
        box
        for box in open_dialog(page).findChildren(QWidget)
        if box.property("text") == "Interne vertrouwenspersoon"
    )
    assert box.property("checked") is True
