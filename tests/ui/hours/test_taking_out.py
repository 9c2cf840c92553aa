"""Invoice lines and the adviser's own hours, saved from the page of hours."""

from dataclasses import fields as fields_of
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.looking import button, choose, fields, open_dialog, view_named, words_on
from vpdesk.domain.contracts import ContractDraft
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.invoices import Charging, Vat
from vpdesk.domain.periods import Period, quarter
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.ui.hours.page import HoursPage
from vpdesk.ui.widgets.dialog import Dialog

from .conftest import Practice

MEANDER = "Hogeschool Meander"

_AS_ENTERED = [each.name for each in fields_of(ContractDraft)]


@pytest.fixture
def statement(desk: Desk, practice: Practice) -> None:
    """Issue the statement of the third quarter, by a contract with a rate."""
    with desk._database.writing() as tx:
        tx.contracts.add(
            ContractDraft(
                organisation_id=practice.meander, start=date(2025, 1, 1), rate_cents=12_550
            )
        )
    finish(
        desk.editions.issue(
            EditionOrder(
                kind=EditionKind.HOURS, organisation_id=practice.meander, period=quarter(2025, 3)
            )
        )
    )


def opened(page: HoursPage) -> Dialog:
    choose(view_named(page, "Uren per opdrachtgever"), MEANDER)
    page.invoice_action.trigger()
    return open_dialog(page)


def control(dialog: Dialog, label: str) -> Any:
    """Return the part of a form behind a label."""
    return fields(dialog)[label].control


def chosen(dialog: Dialog | HoursPage, place: Path) -> QFileDialog:
    (found,) = dialog.findChildren(QFileDialog)
    assert Path(found.selectedFiles()[0]).suffix == ".xlsx"
    found.fileSelected.emit(str(place))
    return found


def test_lines_come_after_a_statement(page: HoursPage) -> None:
    choose(view_named(page, "Uren per opdrachtgever"), MEANDER)
    page.invoice_action.trigger()
    assert "Stel eerst een urenstaat vast." in words_on(page)
    page.bar.after.click()
    assert "urenstaat vast" not in words_on(page)
    choose(view_named(page, "Uren per opdrachtgever"), "Alle opdrachtgevers")
    assert not page.invoice_action.isEnabled()


def test_what_the_contract_says_is_proposed_and_written(
    page: HoursPage, statement: None, desk: Desk, practice: Practice, tmp_path: Path
) -> None:
    dialog = opened(page)
    assert control(dialog, "Uurtarief (€)").text() == "125,50"
    assert "2 regels · € 313,75, met btw € 379,64" in words_on(dialog)
    control(dialog, "Uurtarief (€)").setText("tien")
    button(dialog, "Plaats kiezen…").click()
    assert "Typ een bedrag, zoals 125,50." in words_on(dialog)
    control(dialog, "Uurtarief (€)").setText("")
    button(dialog, "Plaats kiezen…").click()
    assert "Vul dit in." in words_on(dialog)
    control(dialog, "Uurtarief (€)").setText("100")
    button(dialog, "Plaats kiezen…").click()

    place = tmp_path / "regels.xlsx"
    chosen(dialog, place)

    assert not dialog.isVisible()
    assert "niet meer beveiligd" in words_on(page)
    sheet = openpyxl.load_workbook(place, data_only=True).active
    assert sheet is not None
    assert [cell.value for cell in sheet[6]][:5] == [
        "Vertrouwenswerk", "3e kwartaal 2025", 2, 100, 200,
    ]  # fmt: skip
    (stated,) = desk.invoicing.statements(practice.meander)
    assert stated.invoiced_on is not None
    again = opened(page)
    assert "eerder gemaakt op 21-11-2025" in words_on(again)
    again.reject()


def test_quarters_that_are_on_lines_already_are_told(
    page: HoursPage, practice: Practice, statement: None, desk: Desk, tmp_path: Path
) -> None:
    (first,) = desk.invoicing.statements(practice.meander)
    terms = desk.invoicing.terms(practice.meander, first.period)
    desk.invoicing.save(first.edition_id, terms, tmp_path / "regels.xlsx")
    half_year = EditionOrder(
        kind=EditionKind.HOURS,
        organisation_id=practice.meander,
        period=Period(date(2025, 4, 1), date(2025, 9, 30)),
    )
    again = finish(desk.editions.issue(half_year)).edition.id

    dialog = opened(page)
    control(dialog, "Urenstaat").set_value(again)
    assert "kwartalen hiervan staan al op regels van 21-11-2025" in words_on(dialog)
    control(dialog, "Urenstaat").set_value(first.edition_id)
    assert "kwartalen hiervan" not in words_on(dialog)
    dialog.reject()


def test_another_statement_brings_the_rates_of_the_contract_that_held_then(
    page: HoursPage, practice: Practice, statement: None, desk: Desk
) -> None:
    known = desk.contracts.list(practice.meander)[-1]
    later = replace(known, start=date(2025, 8, 1), rate_cents=20_000)
    desk.contracts.add(ContractDraft(**{name: getattr(later, name) for name in _AS_ENTERED}))
    (third,) = desk.invoicing.statements(practice.meander)
    spring = EditionOrder(
        kind=EditionKind.HOURS, organisation_id=practice.meander, period=quarter(2025, 2)
    )
    second = finish(desk.editions.issue(spring)).edition.id

    dialog = opened(page)
    rate = control(dialog, "Uurtarief (€)")
    assert rate.text() == "200,00"
    control(dialog, "Urenstaat").set_value(second)
    assert rate.text() == "125,50"
    rate.setText("99")
    control(dialog, "Urenstaat").set_value(third.edition_id)
    assert rate.text() == "99"
    dialog.reject()


def test_each_way_of_charging_asks_for_what_it_needs(page: HoursPage, statement: None) -> None:
    dialog = opened(page)
    control(dialog, "In rekening brengen").set_value(Charging.SUBSCRIPTION)
    asked = {name for name, field in fields(dialog).items() if field.control.isVisible()}
    assert "Abonnement per jaar (€)" in asked
    assert "Uurtarief (€)" not in asked
    control(dialog, "Abonnement per jaar (€)").setText("1.200")
    control(dialog, "Btw").set_value(Vat.EXEMPT)
    assert "1 regel · € 300,00, met btw € 300,00" in words_on(dialog)
    control(dialog, "In rekening brengen").set_value(Charging.CARD)
    assert "2 regels · € 0,00" in words_on(dialog)
    dialog.accept()


def test_what_cannot_be_written_is_told_and_stays_typed(
    page: HoursPage, statement: None, tmp_path: Path
) -> None:
    dialog = opened(page)
    reference = control(dialog, "Kenmerk van de opdrachtgever")
    reference.setText("t.a.v. Robin Voorbeeld")
    button(dialog, "Plaats kiezen…").click()
    chosen(dialog, tmp_path / "regels.xlsx")
    assert dialog.isVisible()
    assert not (tmp_path / "regels.xlsx").exists()
    reference.setText("Kenmerk 7")
    button(dialog, "Plaats kiezen…").click()
    dialog.findChildren(QFileDialog)[-1].fileSelected.emit(str(tmp_path / "weg" / "regels.xlsx"))
    assert dialog.isVisible()
    dialog.accept()


def test_hours_are_saved_for_oneself_after_a_warning(
    page: HoursPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.save_for_oneself()
    warning = open_dialog(page)
    assert "mogen niet naar een opdrachtgever" in words_on(warning)
    button(warning, "Plaats kiezen…").click()
    place = tmp_path / "uren.xlsx"
    chosen(page, place)
    assert openpyxl.load_workbook(place).sheetnames == ["Eigen uren"]
    assert "niet meer beveiligd" in words_on(page)
    page.taking_out.write(page.bar.period, str(tmp_path / "weg" / "uren.xlsx"))
    assert "De uren zijn niet bewaard." in words_on(page)


def test_a_month_is_told_in_its_quarter(page: HoursPage) -> None:
    tip = page.statement_button.toolTip()
    assert tip.startswith("Over 4e kwartaal 2025: een urenstaat vertelt hele kwartalen")
    page.bar.before.click()
    page.bar.before.click()
    assert page.statement_button.toolTip().startswith("Over 3e kwartaal 2025")
