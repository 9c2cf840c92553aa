"""Organisations found, looked at and changed with keyboard and mouse."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.looking import (
    button,
    choose,
    click,
    content,
    menu_action,
    nameless,
    open_dialog,
    spoken,
    texts,
    view_named,
    words_on,
)
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseFilter, CaseKind
from vpdesk.domain.changes import Concept
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId, UnitInUse
from vpdesk.services.desk import Desk
from vpdesk.services.errors import OthersHidden
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.chip import FilterChip

from .conftest import shown, work


def test_list_tells_running_cases_and_the_contract(page: OrganisationsPage) -> None:
    assert spoken(view_named(page, "Opdrachtgevers")) == [
        "Gemeente Rietveen, 0 lopend, contract t/m dec 2025, Eindigt binnen opzegtermijn",
        "Hogeschool Meander, 1 lopend, contract t/m dec 2026",
    ]


def test_detail_tells_what_was_agreed_and_used(page: OrganisationsPage) -> None:
    words = words_on(page)
    for part in (
        "Hogeschool Meander",
        "Onderwijs · sinds januari 2024 ·",
        "1 lopende zaak",
        "t/m 31 december 2026",
        "3 maanden",
        "± 840",
        "Abonnement naar omvang",
        "3 van 60 u",
    ):
        assert part in words


def test_detail_follows_the_list_by_keyboard(page: OrganisationsPage, qtbot: QtBot) -> None:
    view = view_named(page, "Opdrachtgevers")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: "Binnen de opzegtermijn" in _pills(page))
    assert "Nog geen contactpersonen." in words_on(page)


def _pills(page: OrganisationsPage) -> str:
    from vpdesk.ui.widgets.pill import Pill

    return "\n".join(pill.text() for pill in page.findChildren(Pill) if pill.isVisible())


def test_search_narrows_the_list_and_escape_widens_it(
    page: OrganisationsPage, qtbot: QtBot
) -> None:
    page.focus_search()
    field = page.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "riet")
    assert texts(view_named(page, "Opdrachtgevers")) == ["Gemeente Rietveen"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert page.focusWidget() is view_named(page, "Opdrachtgevers")
    QTest.keyClicks(field, "zz")
    assert "Geen opdrachtgever met ‘rietzz’ in de naam." in words_on(page)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(texts(view_named(page, "Opdrachtgevers"))) == 2


def test_running_cases_lead_to_zaken(
    page: OrganisationsPage, meander: OrganisationId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        click(page, "1 lopende zaak")
    assert wanted.args == [CaseFilter(organisation_id=meander)]


def test_report_and_register_are_asked_for(
    page: OrganisationsPage, meander: OrganisationId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.report_wanted) as wanted:
        click(page, "Jaarverslag")
    assert wanted.args == [meander]
    entries = [
        entry
        for entry in page.findChildren(type(menu_action(page, "Register overnemen…")))
        if entry.text() == "Register overnemen…"
    ]
    asked: list[object] = []
    page.import_wanted.connect(asked.append)
    for entry in entries:
        entry.trigger()
    assert sorted(asked, key=str) == [meander, None]


def test_contact_person_is_removed_with_a_way_back(page: OrganisationsPage, qtbot: QtBot) -> None:
    view = view_named(page, "Contactpersonen")
    choose(view, "A. Terpstra")
    with qtbot.waitSignal(page.toast_wanted) as toast:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert texts(view) == ["L. van Wijk"]
    assert (toast.args or [])[:2] == ["Contactpersoon verwijderd.", "Ongedaan maken"]
    (toast.args or [])[2]()
    assert set(texts(view)) == {"A. Terpstra", "L. van Wijk"}


def test_contact_persons_are_spoken_with_what_they_are(page: OrganisationsPage) -> None:
    assert spoken(view_named(page, "Contactpersonen")) == [
        "A. Terpstra, Bestuur, 088 000 13 01",
        "L. van Wijk, Interne vertrouwenspersoon",
    ]


def test_activities_are_of_this_year_until_another_is_chosen(page: OrganisationsPage) -> None:
    view = view_named(page, "Activiteiten")
    assert texts(view) == ["Workshop omstanders"]
    (year,) = page.findChildren(FilterChip)
    year.set_value(2024)
    assert texts(view) == ["Advies op gedragscode"]
    QTest.keyClick(year, Qt.Key.Key_Backspace)
    assert texts(view) == ["2025", "Workshop omstanders", "2024", "Advies op gedragscode"]


def test_year_without_activities_says_so(page: OrganisationsPage, rietveen: OrganisationId) -> None:
    page.show_organisation(rietveen)
    assert "Geen activiteiten in 2025." in words_on(page)


def test_activity_is_spoken_in_one_sentence(page: OrganisationsPage) -> None:
    assert spoken(view_named(page, "Activiteiten")) == [
        "Workshop omstanders, 19 september 2025, Voorlichting, 24 deelnemers, 3 u"
    ]


def test_activity_is_removed_with_a_way_back(page: OrganisationsPage, qtbot: QtBot) -> None:
    view = view_named(page, "Activiteiten")
    choose(view, "Workshop omstanders")
    with qtbot.waitSignal(page.toast_wanted) as toast:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert "0 van 60 u" in words_on(page)
    (toast.args or [])[2]()
    assert "3 van 60 u" in words_on(page)


def test_units_stand_below_what_they_are_part_of(page: OrganisationsPage) -> None:
    assert spoken(view_named(page, "Onderdelen")) == [
        "Diensten, 115 medewerkers",
        "Catering, onderdeel van Diensten, 52 medewerkers",
    ]


def test_unit_is_removed_with_a_way_back(page: OrganisationsPage, qtbot: QtBot) -> None:
    view = view_named(page, "Onderdelen")
    choose(view, "Catering")
    with qtbot.waitSignal(page.toast_wanted) as toast:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert texts(view) == ["Diensten"]
    (toast.args or [])[2]()
    assert texts(view) == ["Diensten", "Catering"]


def test_unit_in_use_is_not_removed(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, qtbot: QtBot
) -> None:
    (unit,) = [unit for unit in desk.organisations.units(meander) if unit.name == "Catering"]
    case_id = desk.cases.register(CaseDraft(organisation_id=meander, registered_on=TODAY))
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=TODAY, unit_id=unit.id)
    desk.cases.change_facts(case_id, facts)
    view = view_named(page, "Onderdelen")
    choose(view, "Catering")
    with qtbot.captureExceptions() as exceptions:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert exceptions[0][0] is UnitInUse
    assert "Catering" in texts(view)


def test_organisation_goes_into_the_archive_and_back(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.toast_wanted) as toast:
        menu_action(page, "Archiveren").trigger()
    assert texts(view_named(page, "Opdrachtgevers")) == [
        "Gemeente Rietveen",
        "Archief",
        "Hogeschool Meander",
    ]
    assert menu_action(page, "Uit het archief halen").isVisible()
    (toast.args or [])[2]()
    assert desk.organisations.get(meander).archived_on is None


def test_organisation_with_cases_is_not_offered_for_removal(page: OrganisationsPage) -> None:
    assert not menu_action(page, "Verwijderen…").isVisible()


def test_organisation_without_cases_is_removed_after_asking(
    page: OrganisationsPage, rietveen: OrganisationId
) -> None:
    page.show_organisation(rietveen)
    menu_action(page, "Verwijderen…").trigger()
    dialog = open_dialog(page)
    assert "‘Gemeente Rietveen’" in words_on(dialog)
    dialog.cancel_button.click()
    assert "Gemeente Rietveen" in texts(view_named(page, "Opdrachtgevers"))
    menu_action(page, "Verwijderen…").trigger()
    assert "contracten, documenten" in words_on(open_dialog(page))
    click(open_dialog(page), "Opdrachtgever verwijderen")
    assert texts(view_named(page, "Opdrachtgevers")) == ["Hogeschool Meander"]
    assert "1 lopende zaak" in words_on(page)


def test_empty_practice_asks_for_the_first_organisation(
    desk: Desk, qtbot: QtBot, dutch: None
) -> None:
    page = shown(desk, qtbot)
    assert "Nog geen opdrachtgevers" in words_on(page)
    click(page, "Opdrachtgever toevoegen")
    assert open_dialog(page).isVisible()


def test_changes_elsewhere_keep_the_choice(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    view = view_named(page, "Onderdelen")
    choose(view, "Catering")
    desk.organisations.add(OrganisationDraft(name="Aannemersbedrijf"))
    assert view_named(page, "Opdrachtgevers").currentIndex().data() == "Hogeschool Meander"
    assert view.currentIndex().data() == "Catering"
    page.refresh(frozenset({Concept.REPORTERS}))
    assert view.currentIndex().data() == "Catering"


def test_remarks_and_foreign_sectors_are_shown_as_they_are(
    page: OrganisationsPage, desk: Desk
) -> None:
    key = desk.organisations.add(
        OrganisationDraft(name="Anders", sector="Ruimtevaart", remarks="Bel voor negen uur.")
    )
    page.show_organisation(key)
    assert "Ruimtevaart ·" in words_on(page)
    assert "Bel voor negen uur." in words_on(page)


@pytest.mark.parametrize("name", ["Ō" * 200, "مؤسسة الاختبار", "Zorg 🌷 & Co %1 <b>"])
def test_any_name_fits(page: OrganisationsPage, desk: Desk, name: str) -> None:
    key = desk.organisations.add(OrganisationDraft(name=name))
    page.show_organisation(key)
    assert name in words_on(page)
    assert content(page).width() <= page.width() - 264


def test_many_activities_are_there_on_request(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    for number in range(60):
        work(desk, meander, f"Overleg {number}", date(2025, 3, 1))
    view = view_named(page, "Activiteiten")
    assert len(texts(view)) == 50
    click(page, "Nog 11 tonen")
    assert len(texts(view)) == 61


def test_list_is_wider_in_a_wide_window(page: OrganisationsPage) -> None:
    view = view_named(page, "Opdrachtgevers")
    assert view.width() < 264
    page.resize(1700, 900)
    assert 264 < view.width() < 380


def test_cards_stand_below_each_other_in_a_narrow_page(
    page: OrganisationsPage, qtbot: QtBot
) -> None:
    points, work_done = view_named(page, "Aanstelling"), view_named(page, "Activiteiten")
    assert points.mapTo(page, QPoint()).x() > work_done.mapTo(page, QPoint()).x()
    page.resize(900, 700)
    qtbot.waitUntil(lambda: points.mapTo(page, QPoint()).y() > work_done.mapTo(page, QPoint()).y())


def test_nothing_is_cut_in_the_narrowest_window(page: OrganisationsPage, qtbot: QtBot) -> None:
    page.resize(900, 600)
    inner = content(page)
    area = inner.parentWidget()
    assert area is not None
    qtbot.waitUntil(lambda: inner.width() <= area.width())
    edge = page.mapToGlobal(QPoint(page.width(), 0)).x()
    for name in ("Bewerken", "Jaarverslag"):
        part = button(page, name)
        assert part.mapToGlobal(QPoint(part.width(), 0)).x() < edge


def test_everything_has_a_name(page: OrganisationsPage) -> None:
    assert nameless(page) == []


def test_page_paints_in_the_dark(page: OrganisationsPage, theme: Theme) -> None:
    light = page.grab().toImage()
    theme.choose("dark")
    assert page.grab().toImage() != light
    assert button(page, "Bewerken").isVisible()


def test_choice_made_just_before_leaving_is_shown_on_return(page: OrganisationsPage) -> None:
    QTest.keyClick(view_named(page, "Opdrachtgevers"), Qt.Key.Key_Up)
    page.hide()
    page.show()
    assert "Binnen de opzegtermijn" in _pills(page)


def test_behind_a_wall_nothing_is_asked_about_a_new_organisation(
    desk: Desk, rietveen: OrganisationId, qtbot: QtBot
) -> None:
    desk.scope.work_at(rietveen)
    desk.organisations.archive(rietveen)
    page = shown(desk, qtbot)
    with pytest.raises(OthersHidden):
        page.add_organisation()
    assert page.findChildren(QDialog) == []
