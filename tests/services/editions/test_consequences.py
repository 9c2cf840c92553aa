"""What was told outside holds elsewhere in the vault as well."""

from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.services.editions.practice import YEAR, Practice, Someone, annual, done, spread
from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.edition_errors import (
    CasesWereTold,
    ChainBroken,
    EditionsWereMade,
    ReportWasIssued,
)
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.timeline import StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish


def test_issued_report_is_final_for_retention(
    desk: Desk, practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, [*spread(12), *spread(12, 2023)])
    practice.choose(meander, YEAR, "kind", earlier=1)
    practice.issue(annual(meander))
    with practice.database.reading() as tx:
        finals = tx.retention.final_reports(by=practice.today)[meander]
    assert set(finals) == {YEAR, calendar_year(2023)}
    for period in finals:
        with pytest.raises(ReportWasIssued):
            desk.retention.withdraw_final(meander, period)


def test_draft_makes_nothing_final(desk: Desk, practice: Practice, meander: OrganisationId) -> None:
    practice.record(meander, spread(12))
    practice.take_out(annual(meander))
    with practice.database.reading() as tx:
        assert tx.retention.final_reports(by=practice.today) == {}
    desk.retention.withdraw_final(meander, YEAR)
    assert desk.log.entries(limit=1)[0].act is LoggedAct.DRAFT_LEFT


def test_destroying_a_case_leaves_what_was_told(
    desk: Desk, practice: Practice, meander: OrganisationId
) -> None:
    cases = practice.record(meander, spread(12, gender="female"))
    practice.choose(meander, YEAR, "gender")
    made = practice.issue(annual(meander))
    desk.timeline.add(cases[0], StatusDraft(on=date(2024, 3, 1), status=CaseStatus.CLOSED))
    code_name = desk.cases.get(cases[0]).code_name
    desk.destruction.destroy(
        cases[0], typed_code_name=code_name, reason=DestructionReason.REPORTER_ASKED
    )
    assert practice.reports.columns(meander, YEAR).own_total == 12
    practice.editions.recount(made.edition.id)
    assert practice.issue(annual(meander)).pdf == made.pdf


def test_cases_behind_a_told_row_are_those_that_were_told(
    desk: Desk, practice: Practice, meander: OrganisationId
) -> None:
    first = practice.record(meander, spread(12, gender="female"))
    practice.choose(meander, YEAR, "gender")
    practice.issue(annual(meander))
    practice.change(first[0], meander, Someone(on=date(2024, 1, 1), gender="male"))
    practice.record(meander, [Someone(on=date(2024, 2, 2), gender="female")])
    found = desk.annual_reports.cases_behind(
        meander, YEAR, variable="gender", keys=frozenset({"female"})
    )
    assert {row.id for row in found} == set(first)


def test_told_organisation_stays(desk: Desk, practice: Practice, meander: OrganisationId) -> None:
    practice.take_out(annual(meander))
    with pytest.raises(EditionsWereMade) as refused:
        desk.organisations.remove(meander)
    assert refused.value.editions == 1


def test_archived_organisation_is_found_for_periods_it_has_to_do_with(
    desk: Desk, practice: Practice, meander: OrganisationId
) -> None:
    other = practice.organisation("Zorggroep Linde")
    practice.record(meander, spread(3))
    practice.issue(annual(meander, calendar_year(2022)))
    assert practice.reports.archived(YEAR, meander) == ()
    for each in (meander, other):
        desk.organisations.archive(each)
    for period, found in (
        (YEAR, [meander]),
        (Period(date(2021, 9, 1), date(2022, 8, 31)), [meander]),
        (calendar_year(2023), []),
        (None, []),
    ):
        assert [each.id for each in practice.reports.archived(period)] == found
    assert [each.id for each in practice.reports.archived(None, other)] == [other]


def test_take_over_that_was_told_is_not_undone(
    desk: Desk, practice: Practice, tmp_path: Path
) -> None:
    rows = "".join(f"{day}-03-2024;melding;pesten\n" for day in range(1, 13))
    register = tmp_path / "register.csv"
    register.write_text("Datum;Soort;Aard\n" + rows, "utf-8")
    preview = desk.registers.preview(desk.registers.read(register), organisation="Linde")
    taken = finish(desk.registers.take_over(preview))
    practice.take_out(annual(taken.organisation_id))
    with pytest.raises(CasesWereTold) as refused:
        desk.registers.undo(taken.id)
    assert refused.value.cases == 12


def edit_by_hand(practice: Practice, statement: str) -> None:
    connection = practice.database._connection
    connection.set_authorizer(lambda *_: int(dbapi2.SQLITE_OK))
    connection.execute(statement)


def test_nothing_leaves_when_the_record_was_changed(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(12))
    made = practice.issue(annual(meander))
    edit_by_hand(practice, "UPDATE edition SET audience = 'Iedereen'")
    seen = done(practice.editions.foresee(annual(meander)))
    assert isinstance(seen.refusal, ChainBroken)
    for job in (practice.issue, practice.take_out):
        with pytest.raises(ChainBroken):
            job(annual(meander))
    for look in (practice.editions.files, practice.editions.recount):
        with pytest.raises(ChainBroken):
            look(made.edition.id)
    assert practice.reports.columns(meander, YEAR).own_total == 12
