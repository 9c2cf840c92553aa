"""Erasing a file because its reporter asks, whether or not its case is closed or reported."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, update

from tests.fixtures import TODAY
from vpdesk.domain.case_sheets import CaseSheetDraft
from vpdesk.domain.cases import RUNNING, CaseDraft, CaseId, CaseStatus, ReporterDraft
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.reporter_requests import RequestDraft, RequestKind, due_by
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.stand_ins import StandInPackage
from vpdesk.domain.timeline import FollowUpDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import CaseDestroyed, CodeNameMistyped
from vpdesk.services.progress import finish
from vpdesk.storage.tables import case
from vpdesk.storage.vault_database import VaultDatabase

ASKED = DestructionReason.REPORTER_ASKED
PACKAGE = StandInPackage(
    package_id="a1",
    from_name="Sam Adviseur",
    to_name="Kim Collega",
    made_on=TODAY,
    valid_until=date(2025, 12, 5),
    return_key="k",
    cases=(),
)


def test_a_running_case_goes_at_the_request_of_its_reporter(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    requests = desk.reporter_requests
    copy = RequestDraft(kind=RequestKind.COPY, asked_on=TODAY, due_on=due_by(TODAY))
    requests.record(case_id, copy)
    requests.record(case_id, replace(copy, kind=RequestKind.ERASURE), reminder="Wissen")
    desk.timeline.add(case_id, FollowUpDraft(on=TODAY, what="bellen"))
    desk.drafts.keep(f"case/{case_id}/note/new", {"text": "half"})
    told = desk.destruction.outlook(case_id)
    assert (told.running, told.asked, told.planned) == (True, True, 2)
    assert (told.waiting, told.given, told.others, told.sheets) == ((RequestKind.COPY,), (), 0, 0)
    assert (told.kept.case.closed_on, told.kept.report) == (TODAY, calendar_year(2025))
    before = desk.figures.of(organisation_id, calendar_year(2025))
    code_name = desk.cases.get(case_id).code_name
    with pytest.raises(CodeNameMistyped):
        desk.destruction.destroy(case_id, typed_code_name="x", reason=ASKED)
    assert desk.cases.get(case_id).status in RUNNING, "it is not closed alone"
    destroyed = desk.destruction.destroy(case_id, typed_code_name=code_name, reason=ASKED)
    case = desk.cases.get(case_id)
    assert (case.status, case.closed_on) == (CaseStatus.DESTROYED, TODAY)
    assert destroyed.entries == told.kept.content.entries
    assert desk.figures.of(organisation_id, calendar_year(2025)) == before
    assert desk.drafts.kept(f"case/{case_id}/note/new") is None
    assert desk.overview.today().running_cases == 0
    assert requests.of(case_id) == ()
    with pytest.raises(CaseDestroyed):
        desk.destruction.outlook(case_id)


def test_what_keeps_a_reporter_known_or_lies_elsewhere_is_told_before_erasing(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, database: VaultDatabase
) -> None:
    other = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name="Wilg")
    )
    with database.writing() as tx:
        theirs = select(case.c.reporter_id).where(case.c.id == case_id)
        reporter_id = tx._connection.scalar(theirs)
        tx._connection.execute(
            update(case).where(case.c.id == other).values(reporter_id=reporter_id)
        )
        tx.stand_ins_given.add(PACKAGE, [other, case_id])
        tx.case_sheets.add(CaseSheetDraft(title="Vraag", case_id=case_id), made_on=TODAY)
    told = desk.destruction.outlook(case_id)
    assert (told.others, told.sheets, told.walled) == (1, 1, False)
    (given,) = told.given
    assert given.to_name == PACKAGE.to_name
    assert given.valid_until == PACKAGE.valid_until


def test_reports_in_which_nobody_is_recognised_afterwards_are_told_before_erasing(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    def put(year: int, words: str) -> None:
        with desk._database.writing() as tx:
            texts = tx.annual_report_texts
            texts.put(organisation_id, calendar_year(year), observations=words)

    put(2024, "Er kwam niemand.")
    assert desk.destruction.outlook(case_id).reports == 0
    put(2024, "Zoals ROBIN Voorbeeld vertelde.")
    put(2025, "Over kievit is veel te doen.")
    assert desk.destruction.outlook(case_id).reports == 2
    desk.reporters.change(case_id, ReporterDraft())
    assert desk.destruction.outlook(case_id).reports == 1


def test_backups_lose_a_case_that_was_running_when_its_reporter_asked(
    desk: Desk, case_id: CaseId
) -> None:
    (outcome,) = finish(desk.backups.make())
    assert outcome.backup is not None
    desk.destruction.destroy(case_id, typed_code_name="Kievit", reason=ASKED)
    assert [each.name for each in desk.destruction.holding(case_id)] == [outcome.backup.name]
    assert finish(desk.destruction.clear_away()) == (outcome.backup.file,)
    assert desk.destruction.holding(case_id) == ()
    assert finish(desk.backups.look_inside(outcome.backup.file)).destroyed == 0
