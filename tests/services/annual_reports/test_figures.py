from datetime import date

import pytest

from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseKind, CaseStatus, IssueDraft
from vpdesk.domain.disclosure import UNKNOWN
from vpdesk.domain.organisations import OrganisationId, UnitDraft
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import ContactDraft, ReferralDraft, StatusDraft, StepDraft, StepState
from vpdesk.services.annual_reports.counting import count_people
from vpdesk.services.annual_reports.report_policy import lists_of
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.storage.vault_database import VaultDatabase

PERIOD = calendar_year(2025)
NO_TABLES: dict[str, dict[str, int]] = {
    "category": {},
    "kind": {},
    "reporter_position": {},
    "gender": {},
    "relation": {},
    "unit": {},
    "steps": {},
    "outcome": {},
}


def fill(desk: Desk, organisation_id: OrganisationId, term: FindTerm) -> None:
    """Record two cases of 2025 with everything that counts, and one of 2024."""
    unit_id = desk.organisations.add_unit(UnitDraft(organisation_id=organisation_id, name="Zorg"))
    bullying = term(Vocabulary.CATEGORY, "bullying").id
    manager = term(Vocabulary.RELATION, "manager").id
    first = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=date(2025, 1, 1))
    )
    desk.cases.change_facts(
        first,
        CaseFacts(
            kind=CaseKind.REPORT,
            registered_on=date(2025, 1, 1),
            position_id=term(Vocabulary.POSITION, "employee").id,
            gender_id=term(Vocabulary.GENDER, "female").id,
            outcome_id=term(Vocabulary.OUTCOME, "behaviour_stopped").id,
            issues=(
                IssueDraft(category_id=bullying, relation_id=manager, unit_id=unit_id),
                IssueDraft(category_id=bullying, relation_id=manager),
                IssueDraft(),
            ),
        ),
    )
    listening = term(Vocabulary.STEP, "listening").id
    for state in (StepState.DONE, StepState.DONE, StepState.CHOSEN):
        desk.timeline.add(first, StepDraft(on=date(2025, 2, 1), step_id=listening, state=state))
    mediation = term(Vocabulary.STEP, "mediation").id
    desk.timeline.add(first, StepDraft(on=date(2025, 2, 1), step_id=mediation))
    desk.timeline.add(first, ContactDraft(on=date(2025, 3, 1), count=3))
    kind_id = term(Vocabulary.REFERRAL_KIND, "mediator").id
    desk.timeline.add(first, ReferralDraft(on=date(2025, 2, 1), to="plein", kind_id=kind_id))
    second = desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=date(2025, 10, 31),
            kind=CaseKind.CONSULTATION,
        )
    )
    desk.timeline.add(second, StatusDraft(on=date(2025, 11, 1), status=CaseStatus.CLOSED))
    desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=date(2024, 12, 31))
    )


def test_an_organisation_without_cases_has_every_table_empty(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    figures = desk.figures.of(organisation_id, PERIOD)
    assert (figures.organisation, figures.period) == ("Hogeschool Meander", PERIOD)
    assert (figures.cases, figures.issues, figures.reporters, figures.contacts) == (0, 0, 0, 0)
    assert figures.tables == NO_TABLES
    assert desk.figures.years_with_cases(organisation_id) == ()


def test_categories_count_by_issue_and_the_rest_by_case(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    term: FindTerm,
) -> None:
    fill(desk, organisation_id, term)
    desk.cases.register(
        CaseDraft(organisation_id=other_organisation_id, registered_on=date(2025, 1, 1))
    )
    figures = desk.figures.of(organisation_id, PERIOD)
    assert (figures.cases, figures.issues, figures.reporters, figures.contacts) == (2, 4, 2, 3)
    assert figures.tables == {
        "category": {"pesten": 2},
        "kind": {"melding": 1, "consultatie": 1},
        "reporter_position": {"medewerker": 1},
        "gender": {"vrouw": 1},
        "relation": {"leidinggevende": 1},
        "unit": {"Zorg": 1},
        "steps": {"luisterend oor": 1},
        "outcome": {"gedrag gestopt": 1},
    }
    assert desk.figures.years_with_cases(organisation_id) == (2025, 2024)


def test_persons_carry_what_was_done_for_them(
    desk: Desk, database: VaultDatabase, organisation_id: OrganisationId, term: FindTerm
) -> None:
    fill(desk, organisation_id, term)
    with database.reading() as tx:
        lists = lists_of(tx, organisation_id, PERIOD, ())
        counted = count_people(tx, organisation_id, PERIOD, lists=lists, editions=())
    first, second = counted.persons
    assert (first.single["kind"], second.single["kind"]) == ("report", UNKNOWN)
    assert first.single["relation"] == "manager"
    assert first.single["unit"]
    assert first.multi == {
        "category": {"bullying"},
        "steps": {"listening"},
        "referral_kind": {"mediator"},
    }
    assert "reporter_position" not in second.single
    assert second.multi["steps"] == frozenset()


def test_figures_of_no_organisation_are_gone(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.figures.of(OrganisationId(99), PERIOD)
