"""Hours per organisation and period, seen and gone through with keyboard and mouse."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.looking import button, choose, click, nameless, spoken, texts, view_named, words_on
from vpdesk.domain.cases import CaseDraft, CaseStatus
from vpdesk.domain.changes import Concept
from vpdesk.domain.hours import HoursSpan
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.periods import Period, calendar_year, quarter
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.timeline import ContactDraft, EntryKind, EntryRef, StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.hours.page import HoursPage

from .conftest import Practice, inform, shown

MEANDER = "Hogeschool Meander"


def table(page: HoursPage) -> QAbstractItemView:
    return view_named(page, "Uren per opdrachtgever")


def figures(page: HoursPage, title: str) -> list[str]:
    """Return the figures of the row with this title."""
    view = table(page)
    row, model = texts(view).index(title), view.model()
    return [model.index(row, column).data() for column in range(1, model.columnCount())]


def press(page: HoursPage, title: str, key: Qt.Key) -> None:
    choose(table(page), title)
    QTest.keyClick(table(page), key)


def test_month_stands_per_organisation_with_a_total(page: HoursPage) -> None:
    assert "November 2025" in words_on(page)
    assert texts(table(page)) == ["De Linde", MEANDER, "Alle opdrachtgevers"]
    assert figures(page, MEANDER) == ["0,75 u", "1,75 u", "2,5 u", "0,5 u", "10 u", "5,5 u"]
    assert figures(page, "De Linde") == ["–", "–", "–", "–", "–", "–"]
    assert figures(page, "Alle opdrachtgevers") == figures(page, MEANDER)


def test_rows_are_one_sentence(page: HoursPage) -> None:
    press(page, MEANDER, Qt.Key.Key_Right)
    told = (
        "2,5 u, waarvan 0,75 u in zaken en 1,75 u aan activiteiten, reistijd 0,5 u, "
        "nog 5,5 u over van 10 u per jaar"
    )
    assert spoken(table(page)) == [
        "De Linde: 0 u, waarvan 0 u in zaken en 0 u aan activiteiten, ingeklapt",
        f"Hogeschool Meander: {told}, uitgeklapt",
        "wo 12 nov  ·  Kievit 25-001  ·  Gesprek: 0:50",
        "vr 14 nov  ·  Voorlichting: Spreekuur: 1:40, reistijd 0,5 u",
        f"Alle opdrachtgevers: {told}",
    ]


def test_more_than_agreed_is_said(page: HoursPage, desk: Desk, practice: Practice) -> None:
    inform(desk, practice.meander, date(2025, 11, 15), 700)
    assert figures(page, MEANDER)[-1] == "-6,25 u"
    assert "6,25 u meer dan de 10 u per jaar" in words_on(page)


def test_rounding_is_said_where_totals_differ(
    page: HoursPage, desk: Desk, practice: Practice
) -> None:
    assert "afgerond" not in words_on(page)
    desk.timeline.add(practice.kievit, ContactDraft(on=date(2025, 11, 13), minutes=19))
    assert "Getoond in kwartieren: totalen zijn na het optellen afgerond." in words_on(page)


def test_a_row_opens_to_its_days_without_a_name(page: HoursPage) -> None:
    press(page, MEANDER, Qt.Key.Key_Return)
    assert texts(table(page)) == [
        "De Linde",
        MEANDER,
        "wo 12 nov  ·  Kievit 25-001  ·  Gesprek",
        "vr 14 nov  ·  Voorlichting: Spreekuur",
        "Alle opdrachtgevers",
    ]
    assert figures(page, "vr 14 nov  ·  Voorlichting: Spreekuur") == [
        "", "1:40", "1:40", "0,5 u", "", "",
    ]  # fmt: skip
    assert "Robin" not in words_on(page)
    assert table(page).currentIndex().data() == MEANDER
    press(page, MEANDER, Qt.Key.Key_Space)
    assert len(texts(table(page))) == 3


def test_arrows_open_a_row_and_lead_back_to_it(page: HoursPage) -> None:
    press(page, MEANDER, Qt.Key.Key_Left)
    assert len(texts(table(page))) == 3
    press(page, MEANDER, Qt.Key.Key_Right)
    press(page, MEANDER, Qt.Key.Key_Right)
    assert len(texts(table(page))) == 5
    press(page, "vr 14 nov  ·  Voorlichting: Spreekuur", Qt.Key.Key_Left)
    assert table(page).currentIndex().data() == MEANDER
    QTest.keyClick(table(page), Qt.Key.Key_Left)
    assert len(texts(table(page))) == 3
    press(page, "Alle opdrachtgevers", Qt.Key.Key_Return)
    QTest.keyClick(table(page), Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(table(page), Qt.Key.Key_Up)
    assert table(page).currentIndex().data() == MEANDER


def test_the_mark_before_a_name_opens_it_by_mouse(page: HoursPage) -> None:
    view = table(page)
    row = view.visualRect(view.model().index(1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert len(texts(view)) == 3
    mark = QPoint(row.left() + 20, row.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    assert len(texts(view)) == 5


def test_only_a_whole_click_on_the_mark_opens_it(page: HoursPage) -> None:
    view = table(page)
    first, row = (view.visualRect(view.model().index(n, 0)) for n in (0, 1))
    mark = QPoint(row.left() + 20, row.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=mark)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    assert len(texts(view)) == 3


def test_entries_lead_to_their_case_and_their_organisation(
    page: HoursPage, practice: Practice, qtbot: QtBot
) -> None:
    press(page, MEANDER, Qt.Key.Key_Right)
    with qtbot.waitSignal(page.case_wanted) as case:
        press(page, "wo 12 nov  ·  Kievit 25-001  ·  Gesprek", Qt.Key.Key_Return)
    assert case.args == [practice.kievit, EntryRef(kind=EntryKind.CONTACT, id=practice.call)]
    with qtbot.waitSignal(page.organisation_wanted) as organisation:
        press(page, "vr 14 nov  ·  Voorlichting: Spreekuur", Qt.Key.Key_F2)
    assert organisation.args == [practice.meander]


def test_what_was_open_stays_open_and_current(
    page: HoursPage, desk: Desk, practice: Practice
) -> None:
    press(page, MEANDER, Qt.Key.Key_Right)
    choose(table(page), "wo 12 nov  ·  Kievit 25-001  ·  Gesprek")
    inform(desk, practice.meander, date(2025, 11, 3), 15)
    assert "ma 3 nov  ·  Voorlichting: Spreekuur" in texts(table(page))
    assert table(page).currentIndex().data() == "wo 12 nov  ·  Kievit 25-001  ·  Gesprek"
    click(page, "Vorige periode")
    assert table(page).currentIndex().data() == MEANDER
    page.refresh(frozenset({Concept.BACKUPS}))
    assert "Oktober 2025" in words_on(page)


def test_a_destroyed_case_has_no_code_name_any_more(
    desk: Desk, practice: Practice, qtbot: QtBot, dutch: None
) -> None:
    on = date(2022, 3, 2)
    draft = CaseDraft(organisation_id=practice.linde, registered_on=on, code_name="Wilg")
    wilg = desk.cases.register(draft)
    for day in (2, 9):
        desk.timeline.add(wilg, ContactDraft(on=date(2022, 3, day), minutes=30))
    desk.timeline.add(wilg, StatusDraft(on=date(2022, 3, 9), status=CaseStatus.CLOSED))
    desk.retention.declare_final(practice.linde, calendar_year(2022))
    desk.destruction.destroy(wilg, typed_code_name="Wilg", reason=DestructionReason.TERM)
    page = shown(desk, qtbot)
    page.bar.span.set_value(HoursSpan.YEAR)
    for _ in range(3):
        click(page, "Vorige periode")
    press(page, "De Linde", Qt.Key.Key_Right)
    entry = "Maart 2022  ·  22-001  ·  2 contacten, vernietigd"
    assert entry in texts(table(page))
    with qtbot.waitSignal(page.case_wanted) as wanted:
        press(page, entry, Qt.Key.Key_Return)
    assert wanted.args == [wilg, None]


def test_periods_are_gone_through(page: HoursPage) -> None:
    click(page, "Vorige periode")
    click(page, "Vorige periode")
    assert "September 2025" in words_on(page)
    assert figures(page, MEANDER)[:4] == ["2 u", "–", "2 u", "0,75 u"]
    page.bar.span.set_value(HoursSpan.QUARTER)
    assert "3e kwartaal 2025" in words_on(page)
    click(page, "Volgende periode")
    assert "4e kwartaal 2025" in words_on(page)
    page.bar.span.set_value(HoursSpan.YEAR)
    assert figures(page, MEANDER)[:4] == ["2,75 u", "1,75 u", "4,5 u", "1,25 u"]
    click(page, "Volgende periode")
    assert "In deze periode zijn geen uren vastgelegd." in words_on(page)


def days(page: HoursPage, start: str, end: str) -> None:
    for name, text in (("Van", start), ("Tot en met", end)):
        (field,) = (f for f in page.findChildren(QLineEdit) if f.accessibleName() == name)
        field.setText(text)
        field.editingFinished.emit()


def test_an_own_period_is_typed(page: HoursPage) -> None:
    page.bar.span.set_value(HoursSpan.OWN)
    days(page, "1-9-2025", "13-11-2025")
    assert page.bar.period == Period(date(2025, 9, 1), date(2025, 11, 13))
    assert figures(page, MEANDER)[:3] == ["2,75 u", "–", "2,75 u"]
    click(page, "Vorige periode")
    assert page.bar.period.end == date(2025, 8, 31)
    days(page, "1-9-2025", "1-8-2025")
    assert "Vul twee datums in, de vroegste eerst." in words_on(page)
    days(page, "1-9-2025", "")
    assert "Vul twee datums in, de vroegste eerst." in words_on(page)
    days(page, "1-9-1980", "1-10-2025")
    assert "Vul twee datums in tussen 1990 en 2100." in words_on(page)
    before = page.bar.period
    days(page, f"{before.start:%d-%m-%Y}", f"{before.end:%d-%m-%Y}")
    assert "Vul twee datums in" not in words_on(page)
    page.bar.span.set_value(HoursSpan.MONTH)
    assert page.bar.period.start == before.end.replace(day=1)


def test_one_organisation_is_filtered(page: HoursPage, practice: Practice, desk: Desk) -> None:
    page.bar.organisation.set_value(practice.linde)
    assert texts(table(page)) == ["De Linde"]
    page.show_period(HoursSpan.YEAR, practice.meander)
    assert texts(table(page))[0] == MEANDER
    assert "2025" in words_on(page)
    assert len(texts(table(page))) == 4
    page.focus_search()
    page.keep_drafts()
    page.show_period(HoursSpan.MONTH)
    assert len(texts(table(page))) == 3
    page.bar.organisation.set_value(practice.linde)
    desk.organisations.remove(practice.linde)
    assert texts(table(page)) == [MEANDER]
    assert not page.bar.organisation.isVisible()


def test_statement_is_of_the_quarter_and_of_an_organisation_in_use(
    page: HoursPage, practice: Practice, desk: Desk, qtbot: QtBot
) -> None:
    choose(table(page), MEANDER)
    with qtbot.waitSignal(page.statement_wanted) as wanted:
        click(page, "Urenstaat…")
    assert wanted.args == [practice.meander, quarter(2025, 4)]
    choose(table(page), "Alle opdrachtgevers")
    assert not page.statement_button.isVisible()
    press(page, MEANDER, Qt.Key.Key_Right)
    choose(table(page), "wo 12 nov  ·  Kievit 25-001  ·  Gesprek")
    assert page.statement_button.isVisible()
    desk.organisations.archive(practice.meander)
    choose(table(page), MEANDER)
    assert not page.statement_button.isVisible()


def test_an_activity_is_added_for_the_organisation_that_is_current(
    page: HoursPage, practice: Practice, qtbot: QtBot
) -> None:
    assert button(page, "Activiteit").toolTip() == "Activiteit (Ctrl+Shift+N)"
    choose(table(page), MEANDER)
    with qtbot.waitSignal(page.new_activity_wanted) as wanted:
        click(page, "Activiteit")
    assert wanted.args == [practice.meander]


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_menu_of_a_row_opens_its_organisation(
    page: HoursPage, practice: Practice, qtbot: QtBot
) -> None:
    view = table(page)
    choose(view, "Alle opdrachtgevers")
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    assert view.findChildren(QMenu) == []
    choose(view, MEANDER)
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    (menu,) = view.findChildren(QMenu)
    with qtbot.waitSignal(page.organisation_wanted) as wanted:
        menu.actions()[0].trigger()
    assert wanted.args == [practice.meander]
    menu.close()


@pytest.fixture
def clipboard() -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.mark.usefixtures("clipboard")
def test_nothing_of_it_is_copied(page: HoursPage) -> None:
    press(page, MEANDER, Qt.Key.Key_Right)
    QTest.keySequence(table(page), QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == ""


def test_first_use_asks_for_an_organisation(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    assert "Nog geen opdrachtgevers" in words_on(page)
    with qtbot.waitSignal(page.organisation_wanted) as wanted:
        click(page, "Opdrachtgever toevoegen")
    assert wanted.args == [None]
    desk.organisations.add(OrganisationDraft(name="Gemeente Rietveen"))
    assert texts(table(page)) == ["Gemeente Rietveen"]


def test_narrow_pages_keep_what_is_left(page: HoursPage, qtbot: QtBot) -> None:
    view = table(page)
    page.resize(836, 600)
    shown_titles = [
        view.model().headerData(place, Qt.Orientation.Horizontal)
        for place in range(view.model().columnCount())
        if not view.isColumnHidden(place)  # type: ignore[attr-defined]
    ]
    assert shown_titles == [
        "Opdrachtgever",
        "In zaken",
        "Activiteiten",
        "Totaal",
        "Reistijd",
        "Nog over",
    ]
    assert view.horizontalScrollBar().maximum() == 0


def test_long_foreign_and_pictured_names_stay_on_one_line(
    desk: Desk, qtbot: QtBot, dutch: None
) -> None:
    for name in ("Ō" * 200, "مؤسسة الاختبار", "Zorg 🌷 & Co %1 <b>"):
        inform(desk, desk.organisations.add(OrganisationDraft(name=name)), date(2025, 11, 1), 6000)
    page = shown(desk, qtbot, 836)
    assert table(page).horizontalScrollBar().maximum() == 0
    assert "Zorg 🌷 & Co %1 <b>" in texts(table(page))


def test_everything_has_a_name(page: HoursPage) -> None:
    page.bar.span.set_value(HoursSpan.OWN)
    assert nameless(page) == []
