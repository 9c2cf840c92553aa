"""Hours as the adviser looks at them."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.fixtures import TODAY
from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.hours import ActivityTime, CaseTime, SpentHours
from vpdesk.domain.invoices import InvoiceTerms
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.own_register import OwnEntryDraft, OwnEntryKind
from vpdesk.domain.periods import Period, calendar_year, month_of, quarter
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    ContactDraft,
    ContactKind,
    EntryKind,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.progress import finish

NOVEMBER = month_of(TODAY)


@pytest.fixture
def linde(desk: Desk) -> OrganisationId:
    """Give an organisation with ten hours a year."""
    return desk.organisations.add(OrganisationDraft(name="De Linde", agreed_minutes=600))


def talk(desk: Desk, case_id: CaseId, on: date, minutes: int, travel: int = 0) -> None:
    desk.timeline.add(case_id, ContactDraft(on=on, minutes=minutes, travel_minutes=travel))


def inform(
    desk: Desk, at: OrganisationId, term: FindTerm, on: date, minutes: int, travel: int = 0
) -> None:
    kind = term(Vocabulary.ACTIVITY_KIND, "information").id
    desk.activities.add(
        ActivityDraft(
            organisation_id=at,
            on=on,
            kind_id=kind,
            what="Voorlichting",
            minutes=minutes,
            travel_minutes=travel,
        )
    )


def test_a_new_vault_has_no_hours(desk: Desk) -> None:
    assert desk.hours.look(NOVEMBER).rows == ()


def test_hours_in_cases_and_of_activities_stand_apart(
    desk: Desk,
    case_id: CaseId,
    organisation_id: OrganisationId,
    linde: OrganisationId,
    term: FindTerm,
) -> None:
    talk(desk, case_id, TODAY, 50, travel=30)
    talk(desk, case_id, NOVEMBER.start, 40)
    talk(desk, case_id, date(2025, 10, 31), 500)
    inform(desk, organisation_id, term, date(2025, 11, 10), 90, travel=60)
    inform(desk, linde, term, date(2025, 3, 3), 150, travel=20)

    first, second = desk.hours.look(NOVEMBER).rows

    assert (first.organisation_id, first.name) == (linde, "De Linde")
    assert first.spent == SpentHours()
    assert (first.agreed_minutes, first.left_minutes) == (600, 450)
    assert second.organisation_id == organisation_id
    assert second.spent == SpentHours(case_minutes=90, activity_minutes=90, travel_minutes=90)
    assert (second.agreed_minutes, second.left_minutes) == (None, None)


def test_what_is_left_is_left_at_the_end_of_the_period(
    desk: Desk, linde: OrganisationId, term: FindTerm
) -> None:
    inform(desk, linde, term, date(2024, 12, 31), 400)
    inform(desk, linde, term, date(2025, 3, 3), 150)
    inform(desk, linde, term, date(2025, 11, 3), 500)
    left = {
        period: desk.hours.look(period, linde).rows[0].left_minutes
        for period in (
            month_of(date(2025, 2, 1)),
            month_of(date(2025, 3, 1)),
            NOVEMBER,
            calendar_year(2025),
            Period(date(2024, 12, 1), date(2025, 3, 31)),
        )
    }
    assert list(left.values()) == [600, 450, -50, -50, 450]


def test_archived_organisations_are_told_where_they_took_time(
    desk: Desk, linde: OrganisationId, term: FindTerm
) -> None:
    inform(desk, linde, term, date(2025, 3, 3), 0, travel=20)
    desk.organisations.archive(linde)
    assert desk.hours.look(NOVEMBER).rows == ()
    (row,) = desk.hours.look(calendar_year(2025)).rows
    assert (row.name, row.in_use) == ("De Linde", False)
    assert [row.name for row in desk.hours.look(NOVEMBER, linde).rows] == ["De Linde"]


def test_a_row_opens_to_its_days_without_a_name(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, term: FindTerm
) -> None:
    talk(desk, case_id, date(2025, 11, 12), 50, travel=30)
    talk(desk, case_id, date(2025, 11, 13), 0)
    desk.timeline.add(case_id, NoteDraft(on=TODAY, text="Genoteerd"))
    inform(desk, organisation_id, term, date(2025, 11, 10), 90)
    inform(desk, organisation_id, term, date(2025, 11, 11), 0)

    entries = desk.hours.entries(organisation_id, NOVEMBER)

    lecture, spoken = entries
    assert isinstance(lecture, ActivityTime)
    assert (lecture.on, lecture.what, lecture.minutes) == (date(2025, 11, 10), "Voorlichting", 90)
    assert lecture.kind.code == "information"
    assert isinstance(spoken, CaseTime)
    assert (spoken.code_name, spoken.number) == ("Kievit", "25-001")
    assert (spoken.contact, spoken.contacts) == (ContactKind.TALK, 1)
    assert (spoken.minutes, spoken.travel_minutes) == (50, 30)
    assert "Robin" not in repr(entries)


def test_entries_add_up_to_their_row(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, term: FindTerm
) -> None:
    for day in range(1, 21):
        talk(desk, case_id, date(2025, 11, day), 7 * day, travel=day)
        inform(desk, organisation_id, term, date(2025, 10, day), 3 * day)
    for period in (NOVEMBER, calendar_year(2025), Period(date(2025, 10, 5), date(2025, 11, 4))):
        (row,) = desk.hours.look(period, organisation_id).rows
        entries = desk.hours.entries(organisation_id, period)
        assert sum(entry.minutes for entry in entries) == row.spent.minutes
        assert sum(entry.travel_minutes for entry in entries) == row.spent.travel_minutes


def test_a_destroyed_case_keeps_its_hours_by_month(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    on = date(2022, 3, 2)
    draft = CaseDraft(organisation_id=organisation_id, registered_on=on, code_name="Wilg")
    case_id = desk.cases.register(draft)
    talk(desk, case_id, on, 50)
    talk(desk, case_id, date(2022, 3, 9), 40)
    desk.timeline.add(case_id, StatusDraft(on=date(2022, 3, 9), status=CaseStatus.CLOSED))
    desk.retention.declare_final(organisation_id, calendar_year(2022))
    desk.destruction.destroy(case_id, typed_code_name="Wilg", reason=DestructionReason.TERM)

    (entry,) = desk.hours.entries(organisation_id, calendar_year(2022))

    assert isinstance(entry, CaseTime)
    assert (entry.code_name, entry.number, entry.contacts, entry.minutes) == ("", "22-001", 2, 90)


def test_hours_of_what_is_gone_are_not_asked_for(desk: Desk) -> None:
    for ask in (desk.hours.look, lambda period, at: desk.hours.entries(at, period)):
        with pytest.raises(Gone):
            ask(NOVEMBER, OrganisationId(999))


def test_work_beside_talks_counts_with_its_kind(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, term: FindTerm
) -> None:
    step = StepDraft(
        on=TODAY, step_id=term(Vocabulary.STEP, "informing").id, minutes=70, travel_minutes=25
    )
    desk.timeline.add(case_id, step)
    desk.timeline.add(case_id, NoteDraft(on=TODAY, text="Voorbereid", minutes=30))
    desk.timeline.add(case_id, ReferralDraft(on=TODAY, to="Huisarts", minutes=10))

    (row,) = desk.hours.look(NOVEMBER, organisation_id).rows
    assert row.spent == SpentHours(case_minutes=110, travel_minutes=25)
    kinds = [
        (each.ref.kind, each.contact, each.minutes)
        for each in desk.hours.entries(organisation_id, NOVEMBER)
        if isinstance(each, CaseTime)
    ]
    assert sorted(kinds, key=str) == [
        (EntryKind.NOTE, None, 30),
        (EntryKind.REFERRAL, None, 10),
        (EntryKind.STEP, None, 70),
    ]
    assert desk.cases.get(case_id).minutes == 110
    assert desk.organisations.minutes_used(organisation_id, 2025) == 110


def test_a_destroyed_case_keeps_the_hours_of_all_its_work(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    on = date(2022, 3, 2)
    draft = CaseDraft(organisation_id=organisation_id, registered_on=on, code_name="Wilg")
    case_id = desk.cases.register(draft)
    talk(desk, case_id, on, 50)
    desk.timeline.add(case_id, NoteDraft(on=date(2022, 5, 9), text="Geschreven", minutes=40))
    desk.timeline.add(case_id, NoteDraft(on=date(2022, 6, 9), text="Niets bijzonders"))
    desk.timeline.add(case_id, StatusDraft(on=date(2022, 6, 9), status=CaseStatus.CLOSED))
    desk.retention.declare_final(organisation_id, calendar_year(2022))
    desk.destruction.destroy(case_id, typed_code_name="Wilg", reason=DestructionReason.TERM)

    entries = desk.hours.entries(organisation_id, calendar_year(2022))
    assert [
        (each.on, each.contacts, each.minutes) for each in entries if isinstance(each, CaseTime)
    ] == [(on, 1, 50), (date(2022, 5, 1), 0, 40)]


def test_what_was_invoiced_is_told_for_the_days_that_it_covers(
    desk: Desk, linde: OrganisationId, term: FindTerm, tmp_path: Path
) -> None:
    inform(desk, linde, term, date(2025, 2, 3), 150, travel=20)
    inform(desk, linde, term, date(2025, 5, 3), 60)
    for period in (quarter(2025, 1), Period(date(2025, 1, 1), date(2025, 6, 30))):
        order = EditionOrder(kind=EditionKind.HOURS, organisation_id=linde, period=period)
        edition = finish(desk.editions.issue(order)).edition.id
        if period == quarter(2025, 1):
            desk.invoicing.save(edition, InvoiceTerms(rate_cents=9_900), tmp_path / "lines.xlsx")

    rows = {
        period: desk.hours.look(period, linde).rows[0]
        for period in (calendar_year(2025), month_of(date(2025, 2, 1)), quarter(2025, 2))
    }
    told = [(row.invoiced_minutes, row.not_invoiced_minutes) for row in rows.values()]
    assert told == [(150, 60), (150, 0), (0, 60)]


def test_hours_are_saved_for_the_adviser_alone(
    desk: Desk, linde: OrganisationId, term: FindTerm, tmp_path: Path
) -> None:
    inform(desk, linde, term, date(2025, 2, 3), 150, travel=20)
    desk.own_register.add(
        OwnEntryDraft(on=date(2025, 4, 1), kind=OwnEntryKind.ACCREDITED, title="Dag", minutes=420)
    )
    year = calendar_year(2025)
    assert desk.hours.look(year).own_minutes == 420
    assert desk.hours.look(year, linde).own_minutes == 0
    place = tmp_path / desk.hours.file_name(year)
    assert place.name == "Eigen uren 2025.xlsx"

    desk.hours.save(year, place)

    sheet = openpyxl.load_workbook(place).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert "mogen niet naar een opdrachtgever" in str(rows[0][0])
    assert rows[4] == ("De Linde", 0, 2.5, 2.5, 0.33, 0, 2.5, 10, 7.5, 25)
    assert rows[-2][:7] == ("Totaal", 0, 2.5, 2.5, 0.33, 0, 2.5)
    assert rows[-1][:4] == ("Eigen tijd, niet betaald", None, None, 7)
    assert desk.log.count((LoggedAct.HOURS_SAVED,)) == 1
    with pytest.raises(InsideVault):
        desk.hours.save(year, desk.keys.current.folder / "uren.xlsx")
    desk.scope.work_at(linde)
    assert desk.hours.look(year).own_minutes == 0
