"""A correction of one reporter does not hide that another one came."""

from datetime import date

import pytest

from tests.services.editions.practice import YEAR, Practice, Someone, annual, spread
from vpdesk.domain.cases import CaseId
from vpdesk.domain.edition_errors import NotProvenSafe
from vpdesk.domain.organisations import OrganisationId


@pytest.fixture
def cases(practice: Practice, meander: OrganisationId) -> list[CaseId]:
    """Let a draft leave about seven women and six men."""
    found = practice.record(meander, [*spread(7, gender="female"), *spread(6, gender="male")])
    practice.choose(meander, YEAR, "gender")
    practice.take_out(annual(meander))
    return found


def correct(practice: Practice, organisation_id: OrganisationId, case: CaseId, to: str) -> None:
    with practice.database.reading() as tx:
        facts = tx.cases.facts(case)
    assert facts is not None
    practice.change(case, organisation_id, Someone(on=facts.registered_on, gender=to))


def test_late_case_is_not_hidden_by_a_correction(
    practice: Practice, meander: OrganisationId, cases: list[CaseId]
) -> None:
    practice.record(meander, [Someone(on=date(2024, 11, 3), gender="female")])
    correct(practice, meander, cases[0], "male")
    correct(practice, meander, cases[-1], "female")
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(annual(meander))
    assert [edition.draft for edition in refused.value.blamed] == [True]


def test_late_case_is_not_hidden_by_another_day(
    practice: Practice, meander: OrganisationId, cases: list[CaseId]
) -> None:
    practice.record(meander, [Someone(on=date(2024, 11, 3), gender="female")])
    practice.change(cases[0], meander, Someone(on=date(2024, 2, 29), gender="female"))
    with pytest.raises(NotProvenSafe):
        practice.issue(annual(meander))


def test_corrections_alone_are_issued(
    practice: Practice, meander: OrganisationId, cases: list[CaseId]
) -> None:
    correct(practice, meander, cases[0], "male")
    practice.change(cases[1], meander, Someone(on=date(2024, 2, 29), gender="female"))
    made = practice.issue(annual(meander))
    practice.editions.recount(made.edition.id)
