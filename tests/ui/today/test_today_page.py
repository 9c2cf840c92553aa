"""What needs the adviser today, seen and done with keyboard and mouse."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.looking import button, choose, content, nameless, spoken, texts, view_named, words_on
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseFilter, CaseId, CaseOrder
from vpdesk.domain.changes import Concept
from vpdesk.domain.contracts import AgreedPer, ContractDraft
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.overview import CaseMention
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui.theme import Theme
from vpdesk.ui.today.mentions import MentionsCard, happened
from vpdesk.ui.today.page import TodayPage

from .conftest import Practice, plan, register, shown


def test_follow_ups_stand_late_first_then_today_then_the_coming_week(page: TodayPage) -> None:
    assert texts(view_named(page, "Opvolgingen")) == [
        "Te laat",
        "Reactie vragen",
        "Vandaag",
        "Terugbellen",
        "Vervolggesprek",
        "Komende week",
        "Meegaan",
    ]


def test_page_says_which_day_it_is(page: TodayPage) -> None:
    assert "Vrijdag 21 november 2025" in words_on(page)


def test_figures_count_what_is_below_them(page: TodayPage) -> None:
    words = words_on(page)
    assert "5 Lopende zaken, bij 1 opdrachtgever" in words
    assert "3 Opvolgen vóór vanavond, waarvan 1 te laat" in words
    assert "1 Bewaartermijn nadert, eerste over 9 dagen" in words
    assert "1,5 Uren deze maand, van 60 u dit jaar nog 58,5" in words


def test_space_marks_a_follow_up_as_done_and_undo_brings_it_back(
    page: TodayPage, qtbot: QtBot
) -> None:
    view = view_named(page, "Opvolgingen")
    choose(view, "Terugbellen")
    with qtbot.waitSignal(page.toast_wanted) as toast:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert "Terugbellen" not in texts(view)
    assert view.currentIndex().data() in {"Vervolggesprek", "Meegaan"}
    text, action, undo = toast.args or []
    assert (text, action) == ("Opvolging afgehandeld.", "Ongedaan maken")
    undo()
    assert view.currentIndex().data() == "Terugbellen"


def test_mouse_marks_a_follow_up_as_done(page: TodayPage, qtbot: QtBot) -> None:
    view = view_named(page, "Opvolgingen")
    row = view.visualRect(view.model().index(texts(view).index("Meegaan"), 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    QTest.mouseClick(button(page, "Afgehandeld"), Qt.MouseButton.LeftButton)
    assert "Meegaan" not in texts(view)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_enter_opens_the_case_at_the_entry(
    page: TodayPage, practice: Practice, qtbot: QtBot, key: Qt.Key
) -> None:
    view = view_named(page, "Opvolgingen")
    choose(view, "Meegaan")
    with qtbot.waitSignal(page.case_wanted) as wanted:
        QTest.keyClick(view, key)
    assert wanted.args == [practice.cases["Beuk"], practice.follow_ups["Beuk"]]


def test_double_click_opens_the_case(page: TodayPage, practice: Practice, qtbot: QtBot) -> None:
    view = view_named(page, "Bewaartermijn")
    row = view.visualRect(view.model().index(0, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    with qtbot.waitSignal(page.case_wanted) as wanted:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert wanted.args == [practice.cases["Vlier"], None]


def test_rows_are_one_sentence(page: TodayPage, desk: Desk, practice: Practice) -> None:
    number = desk.cases.get(practice.cases["Plevier"]).number
    sentence = f"Reactie vragen, te laat sinds wo 19 nov: zaak Plevier {number}, Hogeschool Meander"
    assert sentence in spoken(view_named(page, "Opvolgingen"))
    retained = desk.cases.get(practice.cases["Vlier"]).number
    assert spoken(view_named(page, "Bewaartermijn")) == [
        f"Vlier, zaak {retained}, Hogeschool Meander, over 9 dagen"
    ]


def test_no_name_of_a_reporter_is_on_the_page(page: TodayPage) -> None:
    assert "M. de Melder" not in words_on(page)


def test_quiet_cases_and_cases_without_a_step_are_told(page: TodayPage) -> None:
    assert texts(view_named(page, "Stil sinds twee maanden")) == ["Wilg"]
    assert texts(view_named(page, "Zonder volgende stap")) == ["Wilg"]


def test_cards_without_anything_to_tell_are_left_out(
    page: TodayPage, desk: Desk, practice: Practice
) -> None:
    plan(desk, practice.cases["Wilg"], "Bellen", 30)
    assert not view_named(page, "Zonder volgende stap").isVisible()


@pytest.mark.parametrize(
    ("tile", "focused"),
    [
        ("Opvolgen vóór vanavond", "Opvolgingen"),
        ("Bewaartermijn nadert", "Bewaartermijn"),
    ],
)
def test_figure_leads_to_the_list_behind_it(
    page: TodayPage, qtbot: QtBot, tile: str, focused: str
) -> None:
    button(page, tile).click()
    view = view_named(page, focused)
    assert page.focusWidget() is view
    assert view.currentIndex().isValid()


def test_running_cases_lead_to_zaken(page: TodayPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        button(page, "Lopende zaken").click()
    assert wanted.args == [CaseFilter()]


@pytest.mark.parametrize(("many", "told"), [(2, False), (3, True)])
def test_a_list_that_may_be_longer_says_so(
    qtbot: QtBot, dutch: None, many: int, told: bool
) -> None:
    card = MentionsCard("Stil", happened, explanation="Zonder contact.", limit=3)
    qtbot.addWidget(card)
    row = CaseMention(
        case_id=CaseId(1), code_name="Kievit", number="25-001", organisation_name="", on=TODAY
    )
    card.show_mentions([replace(row, case_id=CaseId(each)) for each in range(many)], TODAY)
    words = [each.text() for each in card.findChildren(QLabel)]
    assert ("Zonder contact. Hier staan er hoogstens 3." in words) is told
    assert ("Zonder contact." in words) is not told


def test_quiet_cases_lead_to_zaken_by_last_contact(page: TodayPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.cases_wanted) as wanted:
        name = "Stil sinds twee maanden: alles bekijken"
        next(
            each for each in page.findChildren(QAbstractButton) if each.accessibleName() == name
        ).click()
    assert wanted.args == [CaseFilter(order=CaseOrder.LAST_CONTACT)]


def test_hours_open_their_organisation(page: TodayPage, practice: Practice, qtbot: QtBot) -> None:
    view = view_named(page, "Uren per opdrachtgever")
    choose(view, "Hogeschool Meander")
    with qtbot.waitSignal(page.organisation_wanted) as wanted:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [practice.organisation_id]


def test_a_card_that_runs_out_opens_its_organisation(
    page: TodayPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    assert page.cards_due.isHidden()
    desk.contracts.add(
        ContractDraft(
            organisation_id=practice.organisation_id,
            start=date(2025, 1, 1),
            agreed_minutes=30,
            agreed_per=AgreedPer.CARD,
        )
    )
    qtbot.waitUntil(lambda: not page.cards_due.isHidden())
    rows = page.cards_due.list
    with qtbot.waitSignal(page.organisation_wanted) as wanted:
        rows.enter()
        QTest.keyClick(rows.view, Qt.Key.Key_Return)
    assert wanted.args == [practice.organisation_id]
    assert "te veel" in words_on(page) or "te veel" in spoken(rows.view)[0]


def test_buttons_start_a_report_and_an_activity(page: TodayPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.new_report_wanted):
        button(page, "Nieuwe melding").click()
    with qtbot.waitSignal(page.new_activity_wanted) as wanted:
        button(page, "Activiteit").click()
    assert wanted.args == [None]


def test_new_hours_show_at_once(page: TodayPage, desk: Desk, practice: Practice) -> None:
    kind = desk.terms.list(Vocabulary.ACTIVITY_KIND)[0]
    desk.activities.add(
        ActivityDraft(
            organisation_id=practice.organisation_id,
            on=TODAY,
            kind_id=kind.id,
            what="Voorlichting",
            minutes=60,
        )
    )
    assert "2,5 Uren deze maand" in words_on(page)


def test_what_does_not_concern_the_page_is_not_read_again(page: TodayPage, desk: Desk) -> None:
    view = view_named(page, "Opvolgingen")
    choose(view, "Meegaan")
    page.refresh(frozenset({Concept.REFERRAL_CONTACTS}))
    assert view.currentIndex().data() == "Meegaan"


def test_first_use_asks_for_an_organisation(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    assert "Nog niets te doen." in words_on(page)
    assert "Voeg eerst een opdrachtgever toe." in words_on(page)
    with qtbot.waitSignal(page.organisation_wanted) as wanted:
        button(page, "Opdrachtgever toevoegen").click()
    assert wanted.args == [None]
    desk.organisations.add(OrganisationDraft(name="Gemeente Rietveen"))
    assert "Niets op te volgen deze week." in words_on(page)
    assert "Nog niets te doen." not in words_on(page)


def test_next_day_shows_when_the_page_is_opened_again(
    desk: Desk, practice: Practice, qtbot: QtBot, dutch: None
) -> None:
    days = [TODAY]
    overviews = type(desk.overview)(desk._database, lambda: days[-1])
    page = TodayPage(overviews, desk.timeline, desk.backups, desk.calendar_files, lambda: days[-1])
    qtbot.addWidget(page)
    page.show()
    page.hide()
    days.append(TODAY + timedelta(days=1))
    page.show()
    assert "Zaterdag 22 november 2025" in words_on(page)


def test_long_foreign_and_pictured_names_stay_on_one_line(
    desk: Desk, qtbot: QtBot, dutch: None
) -> None:
    for name in ("Ō" * 200, "مؤسسة الاختبار", "Zorg 🌷 & Co %1 <b>"):
        organisation = desk.organisations.add(OrganisationDraft(name=name))
        case = register(desk, organisation, f"Kievit{len(name)}")
        plan(desk, case, name, 1)
    page = shown(desk, qtbot)
    assert content(page).width() <= page.width()
    assert "Zorg 🌷 & Co %1 <b>" in texts(view_named(page, "Opvolgingen"))


def test_all_rows_are_there_but_the_rest_comes_on_request(
    desk: Desk, practice: Practice, qtbot: QtBot, dutch: None
) -> None:
    for number in range(60):
        plan(desk, practice.cases["Beuk"], f"Stap {number}", 1)
    page = shown(desk, qtbot)
    view = view_named(page, "Opvolgingen")
    assert len(texts(view)) == 50
    QTest.mouseClick(button(page, "Nog 17 tonen"), Qt.MouseButton.LeftButton)
    assert len(texts(view)) == 67
    assert view.verticalScrollBar().maximum() == 0


def test_page_scrolls_along_with_the_keyboard(
    page: TodayPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    for number in range(40):
        plan(desk, practice.cases["Beuk"], f"Stap {number}", 1)
    view = view_named(page, "Opvolgingen")
    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > view.height() - page.height())
    button(page, "Opvolgen vóór vanavond").click()
    QTest.keyClick(view, Qt.Key.Key_End)
    row = view.visualRect(view.currentIndex())
    below = view.viewport().mapTo(page, row.bottomLeft())
    assert 0 < below.y() <= page.height()


def test_everything_has_a_name(page: TodayPage) -> None:
    assert nameless(page) == []


def test_page_is_narrow_without_losing_anything(page: TodayPage, qtbot: QtBot) -> None:
    page.resize(620, 700)
    qtbot.waitUntil(lambda: content(page).width() <= 620)
    hours = view_named(page, "Uren per opdrachtgever")
    follow_ups = view_named(page, "Opvolgingen")
    assert hours.mapTo(page, QPoint()).y() > follow_ups.mapTo(page, QPoint()).y()


def test_page_paints_in_the_dark(page: TodayPage, theme: Theme) -> None:
    light = page.grab().toImage()
    theme.choose("dark")
    assert page.grab().toImage() != light
