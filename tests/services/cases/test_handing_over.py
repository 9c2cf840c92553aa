from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import insert, select

from tests.services.conftest import FindTerm
from tests.services.editions.practice import YEAR, Practice, annual, spread
from vpdesk.domain.cases import (
    CaseDraft,
    CaseFilter,
    CaseId,
    CaseStatus,
    IssueDraft,
    ReporterDraft,
)
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.handing_over import HandoverChoice
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId, UnitDraft
from vpdesk.domain.people import MatterKind
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.terms import TermDraft, TermId, Vocabulary
from vpdesk.domain.timeline import (
    ContactDraft,
    NoteDraft,
    Referral,
    ReferralDraft,
    StatusDraft,
    Step,
    StepDraft,
    StepState,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import CaseTold, Gone, OthersHidden
from vpdesk.storage.tables import issue, matter_seen, reporter
from vpdesk.storage.vault_database import VaultDatabase

ON = date(2025, 10, 1)


@pytest.fixture
def own_step(desk: Desk, organisation_id: OrganisationId) -> TermId:
    """Give a step that the first organisation alone has."""
    return desk.terms.add(
        TermDraft(
            vocabulary=Vocabulary.STEP, dutch="naar de prorector", organisation_id=organisation_id
        )
    )


@pytest.fixture
def rooted(
    desk: Desk,
    case_id: CaseId,
    organisation_id: OrganisationId,
    own_step: TermId,
    term: FindTerm,
) -> CaseId:
    """Let the case have what the other organisation does not know."""
    unit = desk.organisations.add_unit(UnitDraft(organisation_id=organisation_id, name="Bouw"))
    category = desk.terms.add(
        TermDraft(
            vocabulary=Vocabulary.CATEGORY,
            dutch="treiteren",
            parent_id=term(Vocabulary.CATEGORY, "bullying").id,
            organisation_id=organisation_id,
        )
    )
    address = desk.referral_contacts.add(
        ReferralContactDraft(
            kind_id=term(Vocabulary.REFERRAL_KIND, "union").id,
            name="Het Loket",
            organisation_id=organisation_id,
        )
    )
    issue = IssueDraft(category_id=category, unit_id=unit, accused="De Baas")
    facts = replace(desk.cases.facts(case_id), unit_id=unit, issues=(issue,))
    desk.cases.change_facts(case_id, facts)
    desk.timeline.add(case_id, ReferralDraft(on=ON, contact_id=address))
    desk.timeline.add(case_id, ContactDraft(on=ON, minutes=90))
    desk.timeline.add(
        case_id,
        StepDraft(
            on=ON,
            step_id=own_step,
            route=term(Vocabulary.STEP, "listening").route,
            state=StepState.DONE,
        ),
    )
    return case_id


def everything(desk: Desk, case_id: CaseId) -> object:
    return (
        replace(desk.cases.get(case_id), issues=()),
        desk.cases.facts(case_id),
        desk.timeline.entries(case_id),
        desk.reporters.card(case_id),
        desk.reporters.open_name(case_id),
    )


def test_a_case_goes_with_its_reporter_and_story_and_comes_back_as_it_was(
    desk: Desk,
    rooted: CaseId,
    own_step: TermId,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    term: FindTerm,
) -> None:
    before = everything(desk, rooted)
    bullying = term(Vocabulary.CATEGORY, "bullying")
    plan = desk.handing_over.plan(rooted, other_organisation_id)
    assert (plan.units, plan.aliases, plan.own_addresses, plan.minutes) == (
        ("Bouw",),
        ("De Baas",),
        1,
        90,
    )
    assert plan.required == {own_step}
    assert set(plan.terms.values()) == {None, bullying}
    assert [each.name for each in desk.handing_over.targets(rooted)] == ["Zorggroep Linde"]

    listening = term(Vocabulary.STEP, "listening")
    assert listening in desk.handing_over.offered(own_step, other_organisation_id)
    choice = HandoverChoice(organisation_id=other_organisation_id, terms={own_step: listening.id})
    handed = desk.handing_over.hand_over(rooted, choice)
    case = desk.cases.get(rooted)
    assert (case.organisation_id, case.number, case.code_name) == (
        other_organisation_id,
        "25-001",
        "Kievit",
    )
    assert desk.cases.facts(rooted).issues == (IssueDraft(category_id=bullying.id),)
    entries = desk.timeline.entries(rooted)
    assert [e.step for e in entries if isinstance(e, Step)] == [listening]
    assert [(e.name, e.contact_id) for e in entries if isinstance(e, Referral)] == [
        ("Het Loket", None)
    ]
    assert desk.reporters.open_name(rooted) == "Robin Voorbeeld"
    acts = desk.log.entries(limit=3)[1:]
    assert [each.act for each in acts] == [LoggedAct.CASE_HANDED_OVER] * 2
    assert {each.organisation_name for each in acts} == {"Hogeschool Meander", "Zorggroep Linde"}

    desk.handing_over.take_back(handed)
    assert everything(desk, rooted) == before
    with pytest.raises(Gone):
        desk.handing_over.take_back(handed)
    del organisation_id


def test_figures_walls_and_search_follow(
    desk: Desk,
    rooted: CaseId,
    own_step: TermId,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    term: FindTerm,
) -> None:
    listening = term(Vocabulary.STEP, "listening").id
    choice = HandoverChoice(
        organisation_id=other_organisation_id, terms={own_step: listening}, aliases=True
    )
    desk.handing_over.hand_over(rooted, choice)
    year = calendar_year(2025)
    assert desk.figures.of(organisation_id, year).cases == 0
    assert desk.figures.of(other_organisation_id, year).contacts == 1
    assert desk.cases.facts(rooted).issues[0].accused == "De Baas"
    assert [row.id for row in desk.cases.list(CaseFilter(words="linde"))] == [rooted]
    assert desk.cases.list(CaseFilter(words="meander")) == ()
    desk.scope.work_at(organisation_id)
    with pytest.raises(Gone):
        desk.cases.get(rooted)
    desk.scope.stop()
    desk.scope.work_at(other_organisation_id)
    assert desk.cases.get(rooted).number == "25-001"
    with pytest.raises(OthersHidden):
        desk.handing_over.plan(rooted, organisation_id)
    desk.scope.stop()


def test_a_reporter_who_has_another_case_is_known_at_both(
    desk: Desk,
    case_id: CaseId,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    database: VaultDatabase,
) -> None:
    second = desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id,
            registered_on=ON,
            code_name="Wilg",
            reporter_name="Iemand",
        )
    )
    reporter_id = desk.reporters.card(case_id).reporter_id
    with database.writing() as tx:
        facts = tx.cases.facts(second)
        assert facts is not None
        third = tx.cases.add(
            facts, organisation_id=organisation_id, reporter_id=reporter_id, code_name="Populier"
        )
    handed = desk.handing_over.hand_over(
        case_id, HandoverChoice(organisation_id=other_organisation_id)
    )
    desk.reporters.change(case_id, ReporterDraft(name="Anders"))
    assert desk.reporters.open_name(third) == "Robin Voorbeeld"
    desk.handing_over.take_back(handed)
    assert desk.reporters.card(case_id).reporter_id == reporter_id
    assert desk.reporters.open_name(case_id) == "Robin Voorbeeld"


@pytest.mark.parametrize("first", ["destroyed", "handed"])
def test_nobody_stays_known_where_only_destroyed_cases_are(
    desk: Desk,
    case_id: CaseId,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    database: VaultDatabase,
    first: str,
) -> None:
    reporter_id = desk.reporters.card(case_id).reporter_id
    with database.writing() as tx:
        facts = tx.cases.facts(case_id)
        assert facts is not None
        other = tx.cases.add(
            facts, organisation_id=organisation_id, reporter_id=reporter_id, code_name="Populier"
        )
    known = desk.reporters.card(case_id)
    choice = HandoverChoice(organisation_id=other_organisation_id)
    handed = desk.handing_over.hand_over(case_id, choice) if first == "handed" else None
    with database.writing() as tx:
        tx.destruction.destroy_content(other)
    if handed is None:
        handed = desk.handing_over.hand_over(case_id, choice)
    with database.reading() as tx:
        assert tx.reporters.name(reporter_id) == ""
        assert tx._connection.execute(
            select(reporter.c.safe_contact, reporter.c.meeting_place).where(
                reporter.c.id == reporter_id
            )
        ).one() == ("", "")
    assert desk.reporters.open_name(case_id) == "Robin Voorbeeld"
    desk.handing_over.take_back(handed)
    assert desk.reporters.card(case_id) == known
    assert desk.reporters.open_name(case_id) == "Robin Voorbeeld"


def test_a_step_needs_a_word_that_is_known_there(
    desk: Desk, rooted: CaseId, other_organisation_id: OrganisationId, own_step: TermId
) -> None:
    with pytest.raises(DraftRefused):
        desk.handing_over.hand_over(rooted, HandoverChoice(organisation_id=other_organisation_id))
    with pytest.raises(Gone):
        desk.handing_over.hand_over(
            rooted,
            HandoverChoice(organisation_id=other_organisation_id, terms={own_step: own_step}),
        )
    with pytest.raises(Gone):
        desk.handing_over.offered(TermId(99_999), other_organisation_id)
    assert desk.cases.get(rooted).organisation_name == "Hogeschool Meander"


def test_a_case_of_which_was_told_stays(desk: Desk, database: VaultDatabase) -> None:
    practice = Practice(database)
    meander = practice.organisation("Hogeschool Meander")
    linde = practice.organisation("Zorggroep Linde")
    told = practice.record(meander, spread(12))
    practice.record(linde, spread(12))
    (late,) = practice.record(meander, spread(1, 2024))
    handed = desk.handing_over.hand_over(late, HandoverChoice(organisation_id=linde))
    practice.issue(annual(meander))
    with pytest.raises(CaseTold) as refused:
        desk.handing_over.plan(told[0], linde)
    assert refused.value.period == YEAR
    practice.issue(annual(linde))
    with pytest.raises(CaseTold):
        desk.handing_over.take_back(handed)
    assert desk.cases.get(late).organisation_id == linde


def test_a_final_report_of_the_other_organisation_is_named_beforehand(
    desk: Desk, database: VaultDatabase
) -> None:
    practice = Practice(database)
    meander = practice.organisation("Hogeschool Meander")
    linde = practice.organisation("Zorggroep Linde")
    (late,), (other,) = (
        practice.record(meander, spread(1)),
        practice.record(meander, spread(1, 2023)),
    )
    practice.record(linde, spread(12))
    assert desk.handing_over.plan(late, linde).told is None
    practice.issue(annual(linde))
    plan = desk.handing_over.plan(late, linde)
    assert (plan.told, plan.counts_on) == (YEAR, date(2025, 1, 1))
    plan = desk.handing_over.plan(other, linde)
    assert (plan.told, plan.counts_on) == (None, plan.case.registered_on)


def test_a_closed_case_goes_too_and_what_is_not_there_does_not(
    desk: Desk,
    case_id: CaseId,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
) -> None:
    desk.timeline.add(case_id, StatusDraft(on=ON, status=CaseStatus.CLOSED))
    there = HandoverChoice(organisation_id=other_organisation_id)
    desk.handing_over.hand_over(case_id, there)
    assert desk.cases.get(case_id).closed_on == ON
    for key, target in (
        (CaseId(999), organisation_id),
        (case_id, OrganisationId(999)),
        (case_id, other_organisation_id),
    ):
        with pytest.raises(Gone):
            desk.handing_over.plan(key, target)


def test_a_time_statement_that_told_of_hours_is_named(desk: Desk, database: VaultDatabase) -> None:
    practice = Practice(database)
    meander = practice.organisation("Hogeschool Meander")
    linde = practice.organisation("Zorggroep Linde")
    (first, second, third) = practice.record(meander, spread(3, 2024))
    desk.timeline.add(third, NoteDraft(on=date(2024, 2, 2), minutes=30, text="Gelezen"))
    desk.timeline.add(first, ContactDraft(on=date(2024, 2, 1), minutes=60))
    desk.timeline.add(second, ContactDraft(on=date(2024, 8, 1), minutes=60))
    quarter = Period(date(2024, 1, 1), date(2024, 3, 31))
    practice.issue(EditionOrder(kind=EditionKind.HOURS, organisation_id=meander, period=quarter))
    for told in (first, third):
        assert desk.handing_over.plan(told, linde).statements == (quarter,)
    assert desk.handing_over.plan(second, linde).statements == ()


def test_a_kind_of_address_can_be_left_out(
    desk: Desk,
    case_id: CaseId,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
) -> None:
    kind = desk.terms.add(
        TermDraft(
            vocabulary=Vocabulary.REFERRAL_KIND, dutch="prorector", organisation_id=organisation_id
        )
    )
    desk.timeline.add(case_id, ReferralDraft(on=ON, to="De prorector", kind_id=kind))
    there = HandoverChoice(organisation_id=other_organisation_id)
    desk.handing_over.hand_over(case_id, there)
    (referral,) = [e for e in desk.timeline.entries(case_id) if isinstance(e, Referral)]
    assert (referral.to, referral.kind) == ("De prorector", None)


def test_what_was_seen_of_people_is_seen_again_when_a_case_comes_back(
    desk: Desk,
    rooted: CaseId,
    own_step: TermId,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    term: FindTerm,
    database: VaultDatabase,
) -> None:
    other = desk.cases.register(CaseDraft(organisation_id=organisation_id, registered_on=ON))
    seen = {"organisation_id": organisation_id, "case_id": rooted, "seen_on": ON}

    def matters() -> list[object]:
        with database.reading() as tx:
            found = tx._connection.execute(select(matter_seen.c.case_id, matter_seen.c.kind))
            return [tuple(row) for row in found]

    with database.writing() as tx:
        alias = tx._connection.scalar(select(issue.c.accused_id).where(issue.c.case_id == rooted))
        conflict = {**seen, "kind": MatterKind.CONFLICT, "other_case_id": other}
        pattern = {**seen, "kind": MatterKind.PATTERN, "accused_id": alias}
        for row in (conflict, pattern):
            tx._connection.execute(insert(matter_seen).values(row))
    terms = {own_step: term(Vocabulary.STEP, "listening").id}
    handed = desk.handing_over.hand_over(
        rooted, HandoverChoice(organisation_id=other_organisation_id, terms=terms)
    )
    assert matters() == []
    desk.handing_over.take_back(handed)
    # The alias was nobody's meanwhile, so what was seen of it is seen anew.
    assert matters() == [(rooted, MatterKind.CONFLICT)]


def test_a_case_into_which_one_of_there_went_does_not_come_back(
    desk: Desk, case_id: CaseId, other_organisation_id: OrganisationId
) -> None:
    handed = desk.handing_over.hand_over(
        case_id, HandoverChoice(organisation_id=other_organisation_id)
    )
    theirs = CaseDraft(organisation_id=other_organisation_id, registered_on=ON, code_name="Wulp")
    desk.merging.merge(case_id, desk.cases.register(theirs))
    with pytest.raises(Gone):
        desk.handing_over.take_back(handed)
    assert desk.cases.get(case_id).organisation_id == other_organisation_id


def test_a_case_with_a_word_of_there_alone_does_not_come_back(
    desk: Desk, case_id: CaseId, other_organisation_id: OrganisationId
) -> None:
    handed = desk.handing_over.hand_over(
        case_id, HandoverChoice(organisation_id=other_organisation_id)
    )
    theirs = TermDraft(
        vocabulary=Vocabulary.STEP,
        dutch="naar de prorector",
        organisation_id=other_organisation_id,
    )
    desk.timeline.add(case_id, StepDraft(on=ON, step_id=desk.terms.add(theirs)))
    with pytest.raises(Gone):
        desk.handing_over.take_back(handed)
    assert desk.cases.get(case_id).organisation_id == other_organisation_id
