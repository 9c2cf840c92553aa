"""Invoice lines of issued time statements, as the workbook shows them."""

import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.services.editions.practice import Practice
from tests.services.editions.test_kinds import order, work
from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.cases import CaseDraft, CaseFilter
from vpdesk.domain.contracts import AgreedPer, ContractDraft
from vpdesk.domain.edition_errors import WordingRefused
from vpdesk.domain.editions import EditionId, EditionKind
from vpdesk.domain.invoices import Charging, InvoiceTerms, Vat
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, quarter
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.time_statement import HoursClass
from vpdesk.domain.timeline import ContactDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

YEAR = calendar_year(2024)
HALF_YEAR = Period(date(2024, 1, 1), date(2024, 6, 30))
TERMS = InvoiceTerms(rate_cents=12_505, reference="Inkoopnummer 7")


@pytest.fixture
def issued(practice: Practice, meander: OrganisationId) -> EditionId:
    work(practice, meander)
    return practice.issue(order(EditionKind.HOURS, meander, HALF_YEAR)).edition.id


def test_the_workbook_tells_quarters_and_classes_of_the_statement(
    desk: Desk, issued: EditionId, tmp_path: Path
) -> None:
    invoice = desk.invoicing.draft(issued, TERMS)
    place = tmp_path / desk.invoicing.file_name(invoice)
    assert place.name == "Factuurregels 2024-01 – 2024-06 – Hogeschool Meander.xlsx"
    desk.invoicing.save(issued, TERMS, place)

    sheet = openpyxl.load_workbook(place).active
    shown = openpyxl.load_workbook(place, data_only=True).active
    assert sheet is not None
    assert shown is not None
    rows = list(shown.iter_rows(values_only=True))
    assert rows[0][:2] == ("Factuurregels", "Hogeschool Meander")
    assert rows[1][:2] == ("Uw kenmerk", "Inkoopnummer 7")
    assert rows[4] == ("Omschrijving", "Periode", "Aantal", "Tarief", "Bedrag", "Btw %", "Btw")
    lines = rows[5 : 5 + len(invoice.lines)]
    assert ("Vertrouwenswerk", "1e kwartaal 2024", 3, 125.05, 375.15, 21, 78.78) in lines
    assert {row[0] for row in lines} <= {
        "Vertrouwenswerk", "Voorlichting en training", "Rapportage", "Reistijd",
    }  # fmt: skip
    assert {row[1] for row in lines} <= {"1e kwartaal 2024", "2e kwartaal 2024"}
    total, due = rows[-2:]
    assert total[2] == sum(line.quantity for line in invoice.lines)
    assert float(str(total[4])) == pytest.approx(invoice.amount_cents / 100)
    assert float(str(due[4])) == pytest.approx((invoice.amount_cents + invoice.vat_cents) / 100)
    last = 5 + len(invoice.lines)
    assert sheet["E6"].value == "=ROUND(C6*D6,2)"
    assert sheet["G6"].value == "=ROUND(E6*F6,0)/100"
    assert sheet[f"E{last + 2}"].value == f"=SUM(E6:E{last})"
    with zipfile.ZipFile(place) as file:
        told = b"".join(file.read(name) for name in file.namelist() if "docProps" in name)
    assert str(desk.today().year).encode() not in told
    assert b"Meander" not in told
    assert desk.log.count((LoggedAct.INVOICE_SAVED,)) == 1


def test_a_statement_is_marked_as_invoiced_and_its_terms_come_back(
    desk: Desk, issued: EditionId, meander: OrganisationId, tmp_path: Path
) -> None:
    (before,) = desk.invoicing.statements(meander)
    assert (before.edition_id, before.period, before.invoiced_on) == (issued, HALF_YEAR, None)
    assert desk.invoicing.terms(meander, HALF_YEAR) == InvoiceTerms()
    exempt = replace(TERMS, vat=Vat.EXEMPT)
    for terms in (TERMS, exempt):
        desk.invoicing.save(issued, terms, tmp_path / "lines.xlsx", replace=True)
    (after,) = desk.invoicing.statements(meander)
    assert after.invoiced_on is not None
    assert desk.invoicing.terms(meander, HALF_YEAR) == exempt
    shown = openpyxl.load_workbook(tmp_path / "lines.xlsx").active
    assert shown is not None
    assert "Vrijgesteld van btw" in [cell.value for cell in shown["B"]]


def test_a_statement_with_quarters_that_are_on_lines_already_says_so(
    desk: Desk, practice: Practice, meander: OrganisationId, issued: EditionId, tmp_path: Path
) -> None:
    desk.invoicing.save(issued, TERMS, tmp_path / "lines.xlsx")
    for period in (quarter(2024, 3), YEAR):
        practice.issue(order(EditionKind.HOURS, meander, period))

    def overlapped() -> dict[Period, bool]:
        return {
            each.period: each.overlapped_on is not None
            for each in desk.invoicing.statements(meander)
        }

    assert overlapped() == {HALF_YEAR: False, quarter(2024, 3): False, YEAR: True}
    with practice.database.writing() as tx:
        (case, *_) = tx.case_list.rows(CaseFilter(statuses=frozenset()), limit=1)
        tx.timeline.add(case.id, ContactDraft(on=date(2024, 2, 5), minutes=600))
    practice.issue(replace(order(EditionKind.HOURS, meander, HALF_YEAR), erratum=True))
    assert overlapped() == {HALF_YEAR: True, quarter(2024, 3): False, YEAR: True}


@pytest.mark.parametrize(
    ("per", "fee", "charging"),
    [
        (AgreedPer.CALENDAR_YEAR, None, Charging.HOURS),
        (AgreedPer.CALENDAR_YEAR, 480_000, Charging.SUBSCRIPTION),
        (AgreedPer.CARD, 480_000, Charging.CARD),
    ],
)
def test_the_contract_in_force_says_what_is_charged_at_first(
    desk: Desk, meander: OrganisationId, per: AgreedPer, fee: int | None, charging: Charging
) -> None:
    with desk._database.writing() as tx:
        tx.contracts.add(
            ContractDraft(
                organisation_id=meander,
                start=date(2024, 1, 1),
                agreed_per=per,
                rate_cents=9_900,
                travel_percent=40,
                fee_cents=fee,
            )
        )
    assert desk.invoicing.terms(meander, HALF_YEAR) == InvoiceTerms(
        charging=charging, rate_cents=9_900, travel_percent=40, fee_cents=fee or 0
    )


def test_a_contract_that_ended_within_the_period_still_says_its_rate(
    desk: Desk, meander: OrganisationId
) -> None:
    with desk._database.writing() as tx:
        tx.contracts.add(
            ContractDraft(
                organisation_id=meander,
                start=date(2023, 1, 1),
                until=date(2024, 5, 31),
                rate_cents=9_900,
            )
        )
    assert desk.invoicing.terms(meander, HALF_YEAR).rate_cents == 9_900
    assert desk.invoicing.terms(meander, quarter(2024, 3)).rate_cents == 0


def test_a_subscription_is_one_line_a_quarter(
    desk: Desk, issued: EditionId, tmp_path: Path
) -> None:
    terms = InvoiceTerms(charging=Charging.SUBSCRIPTION, fee_cents=100_001)
    desk.invoicing.save(issued, terms, tmp_path / "lines.xlsx", language="en")
    shown = openpyxl.load_workbook(tmp_path / "lines.xlsx", data_only=True).active
    assert shown is not None
    rows = list(shown.iter_rows(min_row=6, max_row=7, values_only=True))
    assert [row[:5] for row in rows] == [
        ("Subscription confidential adviser", "quarter 1 of 2024", 1, 250, 250),
        ("Subscription confidential adviser", "quarter 2 of 2024", 1, 250.01, 250.01),
    ]
    card = InvoiceTerms(charging=Charging.CARD)
    desk.invoicing.save(issued, card, tmp_path / "lines.xlsx", replace=True)
    shown = openpyxl.load_workbook(tmp_path / "lines.xlsx", data_only=True).active
    assert shown is not None
    assert shown["A6"].value == "Vertrouwenswerk (van de strippenkaart)"


def test_what_may_not_leave_does_not(
    desk: Desk, practice: Practice, meander: OrganisationId, issued: EditionId, tmp_path: Path
) -> None:
    desk.cases.register(
        CaseDraft(
            organisation_id=meander,
            registered_on=date(2024, 2, 2),
            code_name="Wilg",
            reporter_name="Robin Zandvliet",
        )
    )
    place = tmp_path / "lines.xlsx"
    named = replace(TERMS, reference="t.a.v. Robin Zandvliet")
    with pytest.raises(WordingRefused):
        desk.invoicing.save(issued, named, place)
    with pytest.raises(DraftRefused):
        desk.invoicing.save(issued, InvoiceTerms(), place)
    with pytest.raises(InsideVault):
        desk.invoicing.save(issued, TERMS, desk.keys.current.folder / "lines.xlsx")
    draft = practice.take_out(order(EditionKind.HOURS, meander, quarter(2024, 3)))
    for edition_id in (draft.edition.id, EditionId(99)):
        with pytest.raises(Gone):
            desk.invoicing.draft(edition_id, TERMS)
    assert not place.exists()
    assert desk.log.count((LoggedAct.INVOICE_SAVED,)) == 0
    assert [each.invoiced_on for each in desk.invoicing.statements(meander)] == [None]


def test_behind_the_wall_there_are_no_statements_of_another(
    desk: Desk, practice: Practice, meander: OrganisationId, issued: EditionId
) -> None:
    linde = practice.organisation("De Linde")
    desk.scope.work_at(linde)
    assert desk.invoicing.statements(meander) == ()
    with pytest.raises(Gone):
        desk.invoicing.draft(issued, TERMS)


def test_a_quarter_that_was_told_stays_as_it_was_told_but_for_an_erratum(
    desk: Desk, practice: Practice, meander: OrganisationId, issued: EditionId
) -> None:
    with practice.database.writing() as tx:
        (case, *_) = tx.case_list.rows(CaseFilter(statuses=frozenset()), limit=1)
        tx.timeline.add(case.id, ContactDraft(on=date(2024, 2, 5), minutes=600))
        tx.timeline.add(case.id, ContactDraft(on=date(2024, 8, 5), minutes=120))

    year = practice.issue(order(EditionKind.HOURS, meander, YEAR)).edition.id
    half = desk.invoicing.draft(issued, TERMS).lines
    assert desk.invoicing.draft(year, TERMS).lines[: len(half)] == half
    corrected = practice.issue(
        replace(order(EditionKind.HOURS, meander, HALF_YEAR), erratum=True)
    ).edition.id

    first = desk.invoicing.draft(corrected, TERMS).lines[0]
    assert (first.hours_class, first.quantity) == (HoursClass.CONFIDENTIAL_WORK, 13)
    again = {period: _issued_again(practice, meander, period) for period in (HALF_YEAR, YEAR)}
    assert again == {HALF_YEAR: corrected, YEAR: year}
    alone = practice.issue(order(EditionKind.HOURS, meander, quarter(2024, 1))).edition.id
    assert desk.invoicing.draft(alone, TERMS).lines[0] == first
    assert issued not in {each.edition_id for each in desk.invoicing.statements(meander)}
    with pytest.raises(Gone):
        desk.invoicing.draft(issued, TERMS)


def _issued_again(practice: Practice, organisation_id: OrganisationId, period: Period) -> EditionId:
    return practice.issue(order(EditionKind.HOURS, organisation_id, period)).edition.id


def test_a_day_of_a_case_may_end_a_period_wherever_its_line_breaks(
    practice: Practice, meander: OrganisationId
) -> None:
    work(practice, meander)
    periods = [quarter(2024, number) for number in range(1, 5)]
    with practice.database.writing() as tx:
        (case, *_) = tx.case_list.rows(CaseFilter(statuses=frozenset()), limit=1)
        for day in {day for each in periods for day in (each.start, each.end)}:
            tx.timeline.add(case.id, ContactDraft(on=day, minutes=30))
    for period in periods:
        assert practice.issue(order(EditionKind.HOURS, meander, period)).pdf
