from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.fixtures import TODAY
from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseId
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.discussed_options import OptionMark, RecordedOptions
from vpdesk.domain.edition_orders import OlderReportDraft, OlderRow, OlderTable
from vpdesk.domain.options import OPTION_TEXT_LIMIT, OptionDraft, OptionHere, OptionText
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import Route, TermId, TermWords, Vocabulary, row_key
from vpdesk.domain.timeline import (
    QUESTIONS,
    Decision,
    Step,
    StepDraft,
    StepState,
    filled_in,
    ref_of,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.services.options.starters import option_starters

OWN = OptionText(title="Naar de ombudsman", description="De ombudsman luistert.", pros="Gratis")


@pytest.fixture
def talk(term: FindTerm) -> TermId:
    """Give the option of having a talk oneself."""
    return term(Vocabulary.STEP, "own_talk").id


@pytest.fixture
def committee(term: FindTerm) -> TermId:
    """Give the option of a complaint."""
    return term(Vocabulary.STEP, "complaints_committee").id


def titles(desk: Desk, organisation_id: OrganisationId | None = None) -> list[str]:
    return [
        each.text.title for each in desk.option_guide.list("nl", organisation_id=organisation_id)
    ]


def told(desk: Desk, step_id: TermId, language: str = "nl") -> OptionText:
    return next(each.text for each in desk.option_guide.list(language) if each.id == step_id)


def steps(desk: Desk, case_id: CaseId) -> list[Step]:
    return [each for each in desk.timeline.entries(case_id) if isinstance(each, Step)]


def test_the_guide_begins_with_the_starter_in_both_languages(desk: Desk) -> None:
    dutch, english = (desk.option_guide.list(language) for language in ("nl", "en"))
    assert [each.step.code for each in dutch] == list(option_starters())
    assert [each.id for each in dutch] == [each.id for each in english]
    for option in (*dutch, *english):
        assert option.text == option.starter
        assert not option.changed
        assert option.offered
    assert {each.text.pros for each in dutch}.isdisjoint(each.text.pros for each in english)


def test_a_text_is_worded_otherwise_and_goes_back(desk: Desk, talk: TermId) -> None:
    starter = told(desk, talk)
    mine = replace(starter, title="Zelf praten", pros="Alles blijft klein")

    assert desk.option_guide.tell(talk, "nl", mine) is None
    assert told(desk, talk) == mine
    assert told(desk, talk, "en") != mine
    assert desk.option_guide.tell(talk, "nl", None) == mine
    assert told(desk, talk) == starter
    desk.option_guide.tell(talk, "nl", starter)
    assert not any(each.changed for each in desk.option_guide.list("nl"))


def test_a_text_without_a_title_is_refused(desk: Desk, talk: TermId) -> None:
    with pytest.raises(DraftRefused) as refused:
        desk.option_guide.tell(talk, "nl", OptionText(title=""))
    assert refused.value.problems == (Problem(field="title", reason=Reason.REQUIRED),)
    for wrong in (TermId(9999), next(iter(desk.terms.list(Vocabulary.STEP))).id):
        with pytest.raises(Gone):
            desk.option_guide.tell(wrong, "nl", OWN)


def test_what_is_so_at_one_organisation_is_told_there_alone(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId, talk: TermId
) -> None:
    here = OptionHere(text="De commissie is extern.", hidden=True)
    assert desk.option_guide.tell_here(organisation_id, talk, here) == OptionHere()
    for at, wanted in ((organisation_id, here), (other_organisation_id, OptionHere())):
        (option,) = (e for e in desk.option_guide.list("nl", organisation_id=at) if e.id == talk)
        assert option.here == wanted
    assert desk.option_guide.tell_here(organisation_id, talk, OptionHere()) == here
    with pytest.raises(Gone):
        desk.option_guide.tell_here(OrganisationId(99), talk, here)
    long = OptionHere(text="x" * (OPTION_TEXT_LIMIT + 1))
    with pytest.raises(DraftRefused):
        desk.option_guide.tell_here(organisation_id, talk, long)


def test_options_move_and_hide_and_stand_back_as_they_stood(desk: Desk, talk: TermId) -> None:
    before = titles(desk)
    second = desk.option_guide.list("nl")[1].id
    order = desk.option_guide.move(talk, second)
    assert titles(desk)[:2] == [before[1], before[0]]
    hidden = desk.option_guide.hide(talk, hidden=True)
    (option,) = (each for each in desk.option_guide.list("nl") if not each.offered)
    assert option.id == talk
    desk.option_guide.arrange(hidden)
    assert all(each.offered for each in desk.option_guide.list("nl"))
    desk.option_guide.arrange((*order, (TermId(9999), False)))
    assert titles(desk) == before
    with pytest.raises(Gone):
        desk.option_guide.move(talk, TermId(9999))


def test_a_way_of_ones_own_is_a_step_that_cases_can_have(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    made = desk.option_guide.add(OptionDraft(text=OWN, route=Route.FORMAL), "nl")

    assert titles(desk)[-1] == OWN.title
    assert told(desk, made, "en") == OWN
    step = desk.terms.by_id(made)
    assert (step.dutch, step.route, step.reaches_outside) == (OWN.title, Route.FORMAL, True)
    desk.option_guide.tell(made, "nl", replace(OWN, title="De ombudsvrouw"))
    desk.option_guide.tell(made, "en", replace(OWN, title="The ombudswoman"))
    reworded = desk.terms.by_id(made)
    assert (reworded.dutch, reworded.english) == ("De ombudsvrouw", "The ombudswoman")
    with pytest.raises(Gone):
        desk.option_guide.tell(made, "nl", None)
    desk.discussed_options.record(case_id, [OptionMark(step_id=made, state=StepState.DISCUSSED)])
    desk.option_guide.take_back(made)
    assert "De ombudsvrouw" in titles(desk)
    (discussed,) = steps(desk, case_id)
    desk.timeline.remove(ref_of(discussed))
    desk.option_guide.take_back(made)
    assert "De ombudsvrouw" not in titles(desk)
    with pytest.raises(Gone):
        desk.option_guide.take_back(made)


def test_a_way_of_one_organisation_is_told_there_alone(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    made = desk.option_guide.add(OptionDraft(text=OWN), "nl", organisation_id=organisation_id)
    assert OWN.title in titles(desk, organisation_id)
    assert OWN.title not in titles(desk, other_organisation_id)
    assert OWN.title not in titles(desk)
    desk.option_guide.add(OptionDraft(text=OWN), "nl", organisation_id=other_organisation_id)
    for at in (organisation_id, None):
        with pytest.raises(DraftRefused) as refused:
            desk.option_guide.add(OptionDraft(text=OWN), "nl", organisation_id=at)
        assert refused.value.problems == (Problem(field="title", reason=Reason.ALREADY_IN_USE),)
    with pytest.raises(DraftRefused):
        desk.option_guide.tell(made, "nl", OptionText(title="Doorverwijzen"))
    with pytest.raises(DraftRefused):
        desk.option_guide.add(OptionDraft(text=OptionText(title="")), "nl")
    with pytest.raises(Gone):
        desk.option_guide.add(OptionDraft(text=OWN), "nl", organisation_id=OrganisationId(99))


def test_the_general_guide_stays_as_it_is_behind_the_wall(
    desk: Desk, organisation_id: OrganisationId, talk: TermId
) -> None:
    starter = next(each.id for each in desk.option_guide.list("nl"))
    order = desk.option_guide.move(talk, desk.option_guide.list("nl")[2].id)
    desk.scope.work_at(organisation_id)
    for act in (
        lambda: desk.option_guide.tell(talk, "nl", OWN),
        lambda: desk.option_guide.move(talk, starter),
        lambda: desk.option_guide.hide(talk, hidden=True),
        lambda: desk.option_guide.arrange(order),
        lambda: desk.option_guide.add(OptionDraft(text=OWN), "nl"),
        lambda: desk.option_guide.take_back(starter),
    ):
        with pytest.raises(OthersHidden):
            act()
    made = desk.option_guide.add(OptionDraft(text=OWN), "nl", organisation_id=organisation_id)
    desk.option_guide.tell(made, "nl", replace(OWN, pros="Snel"))
    desk.option_guide.tell_here(organisation_id, talk, OptionHere(text="Bel eerst HR."))
    assert titles(desk, organisation_id)[-1] == OWN.title


def test_a_starter_text_is_never_taken_away(desk: Desk, talk: TermId) -> None:
    desk.option_guide.take_back(talk)
    assert told(desk, talk) == option_starters()["own_talk"].texts["nl"]


def test_a_talk_about_options_becomes_steps_and_is_taken_back_as_a_whole(
    desk: Desk, case_id: CaseId, talk: TermId, committee: TermId
) -> None:
    first = desk.discussed_options.record(
        case_id,
        [
            OptionMark(step_id=talk, state=StepState.DISCUSSED, text="durft niet"),
            OptionMark(step_id=committee, state=StepState.DISCUSSED),
        ],
        on=TODAY - timedelta(days=8),
    )
    assert len(first.added) == 2
    second = desk.discussed_options.record(
        case_id,
        [
            OptionMark(step_id=talk, state=StepState.DISCUSSED, text="durft nog niet"),
            OptionMark(step_id=committee, state=StepState.CHOSEN),
        ],
    )
    states = {each.option.id: each.state for each in desk.discussed_options.of_case(case_id, "nl")}
    assert (states[talk], states[committee]) == (StepState.DISCUSSED, StepState.CHOSEN)
    assert [each.state for each in steps(desk, case_id)].count(StepState.DISCUSSED) == 2
    assert desk.cases.get(case_id).route is Route.FORMAL

    desk.discussed_options.take_back(second)
    assert {each.text for each in steps(desk, case_id)} == {"durft niet", ""}
    assert all(each.state is StepState.DISCUSSED for each in steps(desk, case_id))
    desk.discussed_options.take_back(first)
    desk.discussed_options.take_back(second)
    assert steps(desk, case_id) == []


def test_a_choice_that_rests_on_an_exception_is_worded_otherwise(
    desk: Desk, case_id: CaseId, talk: TermId
) -> None:
    answered = filled_in(TODAY, dict.fromkeys(QUESTIONS, "Antwoord"))
    broken = desk.secrecy.decide(case_id, answered, Decision.BREAK)
    chosen = StepDraft(
        on=TODAY,
        step_id=talk,
        state=StepState.CHOSEN,
        outside=True,
        exception_id=broken.id,
    )
    desk.timeline.add(case_id, chosen)
    mark = OptionMark(step_id=talk, state=StepState.CHOSEN, text="Morgen")
    desk.discussed_options.record(case_id, [mark])
    (step,) = steps(desk, case_id)
    assert (step.text, step.exception_id) == ("Morgen", broken.id)


def test_undoing_a_talk_leaves_what_was_changed_since(
    desk: Desk, case_id: CaseId, talk: TermId, committee: TermId
) -> None:
    desk.discussed_options.record(case_id, [OptionMark(step_id=talk, state=StepState.DISCUSSED)])
    again = [
        OptionMark(step_id=talk, state=StepState.CHOSEN),
        OptionMark(step_id=committee, state=StepState.DISCUSSED),
    ]
    recorded = desk.discussed_options.record(case_id, again)
    for each in steps(desk, case_id):
        desk.timeline.change(ref_of(each), replace(each, text="Later getypt"))
    desk.discussed_options.take_back(recorded)
    assert [each.text for each in steps(desk, case_id)] == ["Later getypt"] * 2


def test_a_talk_that_changes_nothing_records_nothing(
    desk: Desk, case_id: CaseId, talk: TermId
) -> None:
    mark = OptionMark(step_id=talk, state=StepState.DISCUSSED, text="durft niet")
    desk.discussed_options.record(case_id, [mark])
    assert desk.discussed_options.record(case_id, [mark]) == RecordedOptions()
    assert len(steps(desk, case_id)) == 1


def test_what_a_report_told_of_an_own_way_is_called_otherwise_from_today_on(
    desk: Desk, case_id: CaseId, talk: TermId
) -> None:
    made = desk.option_guide.add(OptionDraft(text=OWN), "nl")
    row = OlderRow(keys=(f"={OWN.title.casefold()}",), label=OWN.title, token=exactly(3))
    table = OlderTable(variable="steps", title="Stappen", rows=(row,), multi=True, residual=True)
    left = OlderReportDraft(
        organisations=(desk.cases.get(case_id).organisation_id,),
        period=calendar_year(2020),
        made_on=date(2021, 2, 1),
        audience="Directie",
        total=exactly(3),
        tables=(table,),
    )
    desk.editions.add_older(left)
    desk.option_guide.tell(made, "nl", replace(OWN, title="De ombudsvrouw"))
    assert told(desk, made).title == desk.terms.by_id(made).dutch == "De ombudsvrouw"
    state = desk.dated_terms.names(made)
    assert row_key(state.term) == f"={OWN.title.casefold()}"
    (former,) = state.dates.names
    assert (former.dutch, former.valid_until) == (OWN.title, TODAY - timedelta(days=1))

    desk.option_guide.tell(made, "en", replace(OWN, title="The ombudsman"))
    assert desk.terms.by_id(made).english == "The ombudsman"
    coming = TermWords(dutch="Onderzoek", english="Inquiry")
    desk.dated_terms.rename(talk, coming, since=TODAY + timedelta(days=9))
    desk.dated_terms.rename(talk, TermWords(dutch="Gesprek"), since=TODAY + timedelta(days=20))
    with pytest.raises(DraftRefused) as refused:
        desk.option_guide.tell(made, "nl", replace(OWN, title="Onderzoek"))
    assert refused.value.problems == (Problem(field="title", reason=Reason.ALREADY_IN_USE),)


def test_an_option_leads_to_the_places_of_that_organisation(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, committee: TermId
) -> None:
    for kind in (RouteKind.COMPLAINTS_COMMITTEE, RouteKind.HR):
        desk.organisation_routes.add(
            OrganisationRouteDraft(organisation_id=organisation_id, kind=kind, name=f"De {kind}")
        )
    own = desk.option_guide.add(OptionDraft(text=OWN), "nl")
    options = {each.option.id: each for each in desk.discussed_options.of_case(case_id, "nl")}
    (place,) = options[committee].places
    assert place.kind is RouteKind.COMPLAINTS_COMMITTEE
    assert options[own].places == ()


def test_nothing_of_a_refused_talk_is_recorded(
    desk: Desk, case_id: CaseId, talk: TermId, committee: TermId
) -> None:
    marks = [
        OptionMark(step_id=talk, state=StepState.DISCUSSED),
        OptionMark(step_id=committee, state=StepState.CHOSEN),
    ]
    with pytest.raises(DraftRefused):
        desk.discussed_options.record(case_id, marks, on=TODAY + timedelta(days=1))
    unknown = OptionMark(step_id=TermId(9999), state=StepState.CHOSEN)
    with pytest.raises(Gone):
        desk.discussed_options.record(case_id, [*marks, unknown])
    assert steps(desk, case_id) == []


def test_a_case_shows_what_is_offered_there_and_what_was_discussed_before(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, talk: TermId, committee: TermId
) -> None:
    desk.discussed_options.record(case_id, [OptionMark(step_id=talk, state=StepState.DISCUSSED)])
    for step_id in (talk, committee):
        desk.option_guide.tell_here(organisation_id, step_id, OptionHere(hidden=True))
    shown = {each.option.id for each in desk.discussed_options.of_case(case_id, "nl")}
    assert talk in shown
    assert committee not in shown
    with pytest.raises(Gone):
        desk.discussed_options.of_case(CaseId(99), "nl")


def test_a_step_leads_to_places_of_that_organisation_and_addresses_of_the_book(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, term: FindTerm
) -> None:
    for kind in (RouteKind.REPORTING_POINT, RouteKind.HR):
        desk.organisation_routes.add(
            OrganisationRouteDraft(organisation_id=organisation_id, kind=kind, name=f"De {kind}")
        )
    steps = {code: term(Vocabulary.STEP, code).id for code in ("accompanying_hr", "police_report")}
    assert desk.discussed_options.where_to(case_id, steps["accompanying_hr"]) == (("De hr",), ())
    here, elsewhere = desk.discussed_options.where_to(case_id, steps["police_report"])
    assert here == ()
    assert any("politie" in each.casefold() for each in elsewhere)
    with pytest.raises(Gone):
        desk.discussed_options.where_to(case_id, TermId(99_999))
