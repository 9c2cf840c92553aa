from collections.abc import Callable
from datetime import date

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year, school_year
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.retention import DestructionReason, Standing
from vpdesk.domain.settings import RETENTION
from vpdesk.domain.timeline import ConsentDraft, NoteDraft, StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import (
    CaseDestroyed,
    CaseNotClosed,
    DestroyedUnderReport,
    Gone,
    PeriodNotOver,
)
from vpdesk.services.overview import Overviews
from vpdesk.services.retention.retention import Retention
from vpdesk.storage.vault_database import VaultDatabase

Y2022 = calendar_year(2022)
Register = Callable[..., CaseId]


@pytest.fixture
def closed(desk: Desk, organisation_id: OrganisationId) -> Register:
    """Register a case in May 2022 and close it a year later, unless told otherwise."""

    def register(
        name: str, on: date = date(2022, 5, 1), closed_on: date = date(2023, 5, 1)
    ) -> CaseId:
        draft = CaseDraft(organisation_id=organisation_id, registered_on=on, code_name=name)
        case_id = desk.cases.register(draft)
        desk.timeline.add(case_id, StatusDraft(on=closed_on, status=CaseStatus.CLOSED))
        return case_id

    return register


def standings(desk: Desk) -> list[tuple[str, Standing]]:
    due = desk.retention.due()
    assert desk.retention.count_due() == len(due)
    return [(each.case.code_name, each.standing) for each in due]


def test_a_case_whose_term_has_passed_waits_for_its_report(
    desk: Desk, closed: Register, organisation_id: OrganisationId
) -> None:
    case_id = closed("Kievit")
    closed("Wilg", closed_on=date(2023, 11, 22))
    desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name="Eik")
    )
    assert standings(desk) == [("Kievit", Standing.WAITING)]
    desk.retention.declare_final(organisation_id, Y2022)
    (due,) = desk.retention.due()
    assert due.standing is Standing.DUE
    assert (due.report, due.final_on, due.due_on) == (Y2022, TODAY, TODAY)
    assert desk.retention.of(case_id) == due
    desk.retention.withdraw_final(organisation_id, Y2022)
    assert standings(desk) == [("Kievit", Standing.WAITING)]


def test_the_term_is_that_of_the_settings(desk: Desk, closed: Register) -> None:
    closed("Kievit")
    assert desk.retention.months() == 24
    desk.settings.put(RETENTION, "36")
    assert desk.retention.months() == 36
    assert desk.retention.due() == ()


def test_what_there_is_to_destroy_is_counted(desk: Desk, closed: Register) -> None:
    case_id = closed("Kievit")
    assert desk.retention.of(case_id).content.entries == 1
    desk.timeline.add(case_id, NoteDraft(on=date(2023, 6, 1), text="nog iets"))
    desk.timeline.add(case_id, ConsentDraft(on=date(2023, 1, 1), purpose="gesprek"))
    content = desk.retention.of(case_id).content
    assert (content.entries, content.consents, content.attachments) == (3, 1, 0)
    assert content.last_entry_on == date(2023, 6, 1)


def test_a_case_counts_in_the_report_that_is_being_written(
    desk: Desk, closed: Register, organisation_id: OrganisationId
) -> None:
    case_id = closed("Kievit")
    period = school_year(2021)
    desk.annual_reports.keep_texts(organisation_id, period, ReportTexts(observations="rustig"))
    assert desk.retention.of(case_id).report == period
    desk.retention.declare_final(organisation_id, Y2022)
    assert desk.retention.of(case_id).report == Y2022


def test_a_held_case_is_told_apart_and_noted(desk: Desk, closed: Register) -> None:
    case_id = closed("Kievit")
    desk.retention.hold(case_id, date(2026, 3, 1), "beroep loopt")
    (held,) = desk.retention.due()
    assert held.standing is Standing.HELD
    assert held.hold is not None
    assert (held.hold.until, held.hold.reason) == (date(2026, 3, 1), "beroep loopt")
    acts = [each.act for each in desk.log.entries(limit=5)]
    assert acts[0] is LoggedAct.HOLD_SET
    desk.retention.hold(case_id, date(2026, 1, 1), "toch korter")
    assert desk.retention.of(case_id).due_on == date(2026, 1, 1)
    desk.retention.release(case_id)
    assert desk.retention.of(case_id).standing is Standing.WAITING
    desk.retention.release(closed("Wilg"))


def test_a_hold_without_reason_or_day_is_refused(desk: Desk, closed: Register) -> None:
    case_id = closed("Kievit")
    for until, reason in ((None, "x"), (TODAY, "x"), (date(2026, 1, 1), " ")):
        with pytest.raises(DraftRefused):
            desk.retention.hold(case_id, until, reason)
    with pytest.raises(Gone):
        desk.retention.hold(CaseId(99), date(2026, 1, 1), "x")


def test_only_a_closed_case_is_held(desk: Desk, case_id: CaseId) -> None:
    for asked in (
        lambda: desk.retention.hold(case_id, date(2026, 1, 1), "x"),
        lambda: desk.retention.of(case_id),
    ):
        with pytest.raises(CaseNotClosed):
            asked()


def test_a_report_over_a_running_period_is_not_final(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    with pytest.raises(PeriodNotOver) as refused:
        desk.retention.declare_final(organisation_id, calendar_year(TODAY.year))
    assert refused.value.period == calendar_year(2025)
    with pytest.raises(Gone):
        desk.retention.declare_final(OrganisationId(99), Y2022)


def test_what_a_clock_ahead_made_final_is_not_final_yet(
    desk: Desk, database: VaultDatabase, closed: Register, organisation_id: OrganisationId
) -> None:
    case_id = closed("Kievit")
    with database.writing() as tx:
        tx.retention.put_final(organisation_id, Y2022, date(2100, 1, 1))
    assert desk.retention.of(case_id).standing is Standing.WAITING
    desk.retention.declare_final(organisation_id, Y2022)
    assert desk.retention.of(case_id).final_on == TODAY


@pytest.mark.parametrize("now", [date(1970, 1, 1), date(2022, 12, 31)])
def test_a_clock_that_was_put_back_asks_nothing(
    database: VaultDatabase,
    desk: Desk,
    closed: Register,
    organisation_id: OrganisationId,
    now: date,
) -> None:
    closed("Kievit")
    desk.retention.declare_final(organisation_id, Y2022)
    assert Retention(database, lambda: now).due() == ()
    assert Overviews(database, lambda: now).today().retention == ()


def test_a_clock_far_ahead_asks_and_destroys_nothing(
    database: VaultDatabase, desk: Desk, closed: Register, organisation_id: OrganisationId
) -> None:
    case_id = closed("Kievit")
    ahead = Retention(database, lambda: date(2100, 1, 1))
    assert [each.standing for each in ahead.due()] == [Standing.WAITING]
    desk.retention.declare_final(organisation_id, Y2022)
    assert [each.standing for each in ahead.due()] == [Standing.DUE]
    assert desk.cases.get(case_id).code_name == "Kievit"


def test_a_report_under_which_a_case_was_destroyed_stays_final(
    desk: Desk, closed: Register, organisation_id: OrganisationId
) -> None:
    case_id = closed("Kievit")
    desk.retention.declare_final(organisation_id, Y2022)
    desk.retention.declare_final(organisation_id, calendar_year(2023))
    desk.destruction.destroy(case_id, typed_code_name="kievit", reason=DestructionReason.TERM)
    with pytest.raises(DestroyedUnderReport) as refused:
        desk.retention.withdraw_final(organisation_id, Y2022)
    assert (refused.value.cases, refused.value.period) == (1, calendar_year(2022))
    desk.retention.withdraw_final(organisation_id, calendar_year(2023))
    with pytest.raises(CaseDestroyed):
        desk.retention.of(case_id)


def test_today_names_the_cases_of_the_same_clock(
    desk: Desk, closed: Register, organisation_id: OrganisationId
) -> None:
    closed("Kievit")
    closed("Wilg", closed_on=date(2023, 12, 1))
    closed("Eik", on=date(2025, 1, 1), closed_on=date(2025, 2, 1))
    held = closed("Duif")
    desk.retention.hold(held, date(2026, 6, 1), "beroep")
    reaching = [(each.code_name, each.on) for each in desk.overview.today().retention]
    assert reaching == [("Kievit", date(2025, 5, 1)), ("Wilg", date(2025, 12, 1))]
    desk.settings.put(RETENTION, "0")
    desk.retention.declare_final(organisation_id, Y2022)
    reaching = [(each.code_name, each.on) for each in desk.overview.today().retention]
    assert reaching == [("Kievit", TODAY), ("Wilg", TODAY)]
