"""Rows that change between a draft and the report do not tell who moved."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.services.editions.practice import YEAR, Practice, annual
from vpdesk.domain.cases import CaseFacts, CaseId, CaseKind, IssueDraft, ReporterDraft
from vpdesk.domain.edition_errors import NotProvenSafe
from vpdesk.domain.editions import Override
from vpdesk.domain.organisations import OrganisationId, UnitDraft, UnitId
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.services.terms.terms import Terms

REPORTERS = {"Bouw": 6, "Kunst": 3, "Zorg": 8, None: 5}


@pytest.fixture
def told_by_unit(practice: Practice, meander: OrganisationId) -> UnitId:
    """Let a draft leave with a table of units, of which one is too small for a row."""
    headcounts = {"Bouw": 100, "Kunst": 40, "Zorg": 100}
    with practice.database.writing() as tx:
        units: dict[str | None, UnitId] = {
            name: tx.units.add(UnitDraft(organisation_id=meander, name=name, headcount=headcount))
            for name, headcount in headcounts.items()
        }
        for name, number in REPORTERS.items():
            for at in range(number):
                tx.cases.add(
                    CaseFacts(
                        kind=CaseKind.REPORT,
                        registered_on=date(2024, 1 + at, 3),
                        unit_id=units.get(name),
                        issues=(IssueDraft(),),
                    ),
                    organisation_id=meander,
                    reporter_id=tx.reporters.add(meander, ReporterDraft()),
                    code_name=f"Vogel {name} {at}",
                )
    practice.choose(meander, YEAR, "unit")
    practice.take_out(annual(meander))
    return units["Kunst"]


def grow(practice: Practice, organisation_id: OrganisationId, unit: UnitId) -> None:
    """Give a unit a row of its own."""
    with practice.database.writing() as tx:
        draft = UnitDraft(organisation_id=organisation_id, name="Kunst", headcount=60)
        tx.units.change(unit, draft)


def test_row_that_came_after_a_draft_is_refused(
    practice: Practice, meander: OrganisationId, told_by_unit: UnitId
) -> None:
    grow(practice, meander, told_by_unit)
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(annual(meander))
    assert [figure.variable for figure in refused.value.findings] == ["unit"]
    assert [edition.draft for edition in refused.value.blamed] == [True]


def test_another_day_makes_nobody_another_one(
    practice: Practice, meander: OrganisationId, told_by_unit: UnitId
) -> None:
    grow(practice, meander, told_by_unit)
    with practice.database.writing() as tx:
        for case in (CaseId(n) for n in range(1, 1 + sum(REPORTERS.values()))):
            facts = tx.cases.facts(case)
            assert facts is not None
            day = facts.registered_on + timedelta(days=1)
            tx.cases.change_facts(case, meander, replace(facts, registered_on=day))
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(annual(meander))
    assert [figure.variable for figure in refused.value.findings] == ["unit"]


def test_such_a_table_can_be_left_out_or_given_up(
    practice: Practice, meander: OrganisationId, told_by_unit: UnitId
) -> None:
    grow(practice, meander, told_by_unit)
    decided = replace(annual(meander), overrides=(Override(variable="unit", reason="Op verzoek"),))
    assert practice.take_out(decided).edition.overrides
    practice.choose(meander, YEAR, "gender")
    practice.issue(annual(meander))


def test_same_rows_as_in_the_draft_are_issued(
    practice: Practice, meander: OrganisationId, told_by_unit: UnitId
) -> None:
    assert told_by_unit
    practice.issue(annual(meander))


def test_row_of_a_word_that_is_offered_again_after_a_draft_is_refused(
    practice: Practice, meander: OrganisationId
) -> None:
    """Whoever has the word moves from unknown to a row of its own, without a change of a fact."""
    terms = Terms(practice.database, lambda: practice.today)
    practice.today = date(2023, 6, 1)
    word = terms.add(
        TermDraft(vocabulary=Vocabulary.OUTCOME, dutch="geluwd", organisation_id=meander)
    )
    practice.today = date(2023, 7, 1)
    terms.stop_offering(word)
    with practice.database.writing() as tx:
        for at in range(22):
            tx.cases.add(
                CaseFacts(
                    kind=CaseKind.REPORT,
                    registered_on=date(2024, 1 + at % 12, 3),
                    outcome_id=word if at < 7 else None,
                    issues=(IssueDraft(),),
                ),
                organisation_id=meander,
                reporter_id=tx.reporters.add(meander, ReporterDraft()),
                code_name=f"Vogel {at}",
            )
    practice.choose(meander, YEAR, "outcome")
    practice.today = date(2025, 2, 1)
    practice.take_out(annual(meander))

    terms.offer(word)

    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(annual(meander))
    assert [figure.variable for figure in refused.value.findings] == ["outcome"]
