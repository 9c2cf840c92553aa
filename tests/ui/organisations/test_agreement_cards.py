"""The cards of what is agreed with an organisation: ticking, leaving out, adding, warning."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.looking import choose, texts, view_named, words_on
from vpdesk.domain.agreed_hours import ContractUse
from vpdesk.domain.appointments import Finding, PointState
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.contracts import AgreedPer, ContractDraft
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import ContactPersonDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.services.desk import Desk
from vpdesk.ui.organisations.contract_card import ContractCard
from vpdesk.ui.organisations.detail_header import OrganisationHeader
from vpdesk.ui.organisations.documents_card import DocumentsCard
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.organisations.sheet_dialog import AppointmentSheetDialog
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.pill import Pill


def test_a_box_is_ticked_by_mouse_and_by_keyboard(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, qtbot: QtBot
) -> None:
    def state() -> PointState:
        (point,) = [e for e in desk.appointments.get(meander).points if e.code == "placed_high"]
        return point.finding.state

    view = view_named(page, "Aanstelling")
    qtbot.waitUntil(view.isVisible)
    row = view.visualRect(view.model().index(0, 0))
    box = QPoint(row.left() + 12, row.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert state() is PointState.IN_ORDER
    beside = QPoint(row.left() + 120, row.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert state() is PointState.IN_ORDER
    with qtbot.waitSignal(page.toast_wanted) as toast:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert state() is PointState.UNCHECKED
    (toast.args or [])[2]()
    assert state() is PointState.IN_ORDER


def test_a_point_is_left_out_with_a_way_back(page: OrganisationsPage, qtbot: QtBot) -> None:
    view = view_named(page, "Aanstelling")
    before = texts(view)
    choose(view, "Gedragscode aanwezig en bekend")
    with qtbot.waitSignal(page.toast_wanted) as toast:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Gedragscode aanwezig en bekend" not in texts(view))
    assert "1 weggelaten" in words_on(page)
    (toast.args or [])[2]()
    qtbot.waitUntil(lambda: texts(view) == before)


def test_a_missing_reporting_point_is_told_until_it_is_there(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, qtbot: QtBot
) -> None:
    words = "Geen intern meldpunt. Vanaf 50 werknemers is het verplicht."
    assert words in words_on(page)
    desk.organisation_routes.add(
        OrganisationRouteDraft(
            organisation_id=meander, kind=RouteKind.REPORTING_POINT, name="Meldpunt"
        )
    )
    qtbot.waitUntil(lambda: words not in words_on(page))


def test_a_new_contract_leads_and_the_old_one_stays_below(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, qtbot: QtBot
) -> None:
    desk.contracts.add(
        ContractDraft(
            organisation_id=meander,
            form="prepaid",
            start=date(2025, 11, 1),
            agreed_minutes=30,
            agreed_per=AgreedPer.CARD,
            rate_cents=9250,
        )
    )
    qtbot.waitUntil(lambda: "Strippenkaart" in words_on(page))
    words = words_on(page)
    assert "€ 92,50 per uur" in words
    assert "Kaart vanaf 01-11-2025" in words
    assert texts(view_named(page, "Andere contracten")) == ["1 januari 2024 – 31 oktober 2025"]


def test_the_head_tells_of_a_card_that_runs_out_alone(qtbot: QtBot, dutch: None) -> None:
    header = OrganisationHeader(alone=True)
    qtbot.addWidget(header)
    (pill,) = header.findChildren(Pill)
    use = ContractUse(
        stretch=calendar_year(2025),
        agreed_minutes=600,
        used_minutes=540,
        agreed_per=AgreedPer.CARD,
    )
    header.show_card(use)
    assert pill.text() == "Strippenkaart: nog 1 u"
    assert not pill.isHidden()
    for other in (replace(use, agreed_per=AgreedPer.CALENDAR_YEAR, used_minutes=900), None):
        header.show_card(other)
        assert pill.isHidden()


def test_files_that_are_dropped_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    card = DocumentsCard()
    qtbot.addWidget(card)
    path = tmp_path / "regeling.txt"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://elders.example/x")])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPoint(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(card.dropped) as dropped:
        card.dropEvent(drop)
    assert dropped.args == [[path]]


def test_contact_persons_are_put_in_order_and_those_who_left_come_last(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, qtbot: QtBot
) -> None:
    view = view_named(page, "Contactpersonen")
    choose(view, "L. van Wijk")
    QTest.keyClick(view, Qt.Key.Key_Minus)
    qtbot.waitUntil(lambda: texts(view) == ["L. van Wijk", "A. Terpstra"])
    QTest.keyClick(view, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: texts(view) == ["A. Terpstra", "L. van Wijk"])
    person = desk.organisations.contact_persons(meander)[0]
    desk.organisations.change_contact_person(
        person.id,
        ContactPersonDraft(organisation_id=meander, name=person.name, until=date(2025, 1, 31)),
    )
    qtbot.waitUntil(lambda: texts(view) == ["L. van Wijk", "A. Terpstra"])


def test_a_sheet_is_held_back_while_a_reporter_is_named_on_it(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId
) -> None:
    desk.cases.register(
        CaseDraft(organisation_id=meander, registered_on=TODAY, reporter_name="Quinten Zandbergen")
    )
    remark = "Quinten Zandbergen vroeg ernaar."
    desk.appointments.note(meander, "term", Finding(state=PointState.IN_ORDER, remark=remark))
    dialog = AppointmentSheetDialog(page, desk.appointment_papers, desk.text_checks, meander)
    assert "Zandbergen" not in dialog.strip.text()
    dialog.with_remarks.setChecked(True)
    words = "Haal dit eerst uit de punten en opmerkingen: Quinten Zandbergen."
    assert words in dialog.strip.text()
    assert not dialog.print_button.isEnabled()
    dialog.close()


def test_without_the_newest_contract_the_one_before_runs_on_where_that_is_chosen(
    page: OrganisationsPage, desk: Desk, meander: OrganisationId, qtbot: QtBot
) -> None:
    desk.contracts.add(ContractDraft(organisation_id=meander, start=date(2025, 11, 1)))
    before, newest = desk.contracts.list(meander)
    with qtbot.waitSignal(page.toast_wanted) as toast:
        (card,) = page.findChildren(ContractCard)
        card.removal_wanted.emit(newest)
        (dialog,) = [each for each in page.findChildren(Dialog) if each.isVisible()]
        assert "Het contract ervoor eindigt op 31 oktober 2025" in words_on(dialog)
        (box,) = dialog.findChildren(CheckBox)
        assert not box.isChecked()
        box.click()
        dialog.confirm_button.click()
    assert desk.contracts.list(meander) == (replace(before, until=None),)
    (toast.args or [])[2]()
    assert desk.contracts.list(meander) == (before, newest)
