"""Words of the lists are renamed, put away and brought back; nothing that counts is lost."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseDraft, CaseId
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.edition_orders import OlderReportDraft, OlderRow, OlderTable
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import Term, TermDraft, TermId, TermWords, Vocabulary, row_key
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone, OthersHidden

CATEGORY = Vocabulary.CATEGORY
TAKEN = (Problem(field="dutch", reason=Reason.ALREADY_IN_USE),)
YEAR = calendar_year(2025)


def offered(desk: Desk, organisation_id: OrganisationId | None = None) -> set[TermId]:
    return {each.id for each in desk.terms.list(CATEGORY, organisation_id=organisation_id)}


def own(desk: Desk, organisation_id: OrganisationId | None, dutch: str = "roosters") -> TermId:
    return desk.terms.add(
        TermDraft(vocabulary=CATEGORY, dutch=dutch, organisation_id=organisation_id)
    )


def case_about(
    desk: Desk, organisation_id: OrganisationId, term_id: TermId, on: date = date(2025, 3, 1)
) -> CaseId:
    return desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=on, category_id=term_id)
    )


def told_with(
    desk: Desk, organisation_id: OrganisationId, *keys: str, total: int = 7, year: int = 2024
) -> None:
    """Enter what left over a year: a total, and with ``keys`` a row of each in a table."""
    printed = OlderTable(
        variable=CATEGORY,
        title="Aard",
        multi=True,
        residual=True,
        rows=tuple(OlderRow(keys=(key,), label=key[1:], token=exactly(7)) for key in keys),
    )
    desk.editions.add_older(
        OlderReportDraft(
            organisations=(organisation_id,),
            period=calendar_year(year),
            made_on=date(2025, 1, 31),
            total=exactly(total),
            tables=(printed,) if keys else (),
        )
    )


def rows(desk: Desk, organisation_id: OrganisationId, period: Period = YEAR) -> dict[str, int]:
    (table,) = (
        each
        for each in desk.annual_reports.columns(organisation_id, period).tables
        if each.variable == CATEGORY
    )
    return {row.label: row.own for row in table.rows}


@pytest.fixture
def bullying(term: FindTerm) -> Term:
    return term(CATEGORY, "bullying")


def test_a_renamed_word_is_the_same_word_everywhere(
    desk: Desk, organisation_id: OrganisationId, bullying: Term
) -> None:
    case_id = case_about(desk, organisation_id, bullying.id)

    desk.terms.reword(bullying.id, TermWords(dutch=" treiteren ", english=" teasing "))

    (category,) = (issue.category for issue in desk.cases.get(case_id).issues)
    assert category is not None
    assert (category.id, category.dutch, category.english) == (bullying.id, "treiteren", "teasing")
    assert category.code == "bullying"

    desk.terms.put_back(bullying)
    assert desk.terms.by_id(bullying.id) == bullying


def test_what_a_renamed_word_is_said_of_is_found_by_the_new_words(
    desk: Desk, organisation_id: OrganisationId, bullying: Term
) -> None:
    case_id = case_about(desk, organisation_id, bullying.id)
    assert [hit.id for hit in desk.search.find(bullying.dutch)] == [case_id]

    desk.terms.reword(bullying.id, TermWords(dutch="treiteren", english="teasing"))

    for word in ("treiter", "teasing"):
        assert [hit.id for hit in desk.search.find(word)] == [case_id]
    assert desk.search.find(bullying.dutch) == ()


def test_a_word_is_not_renamed_to_one_that_is_there(
    desk: Desk, organisation_id: OrganisationId, bullying: Term
) -> None:
    roosters = own(desk, organisation_id)
    for words, why in (
        (TermWords(dutch="Discriminatie"), TAKEN),
        (TermWords(dutch="Roosters"), TAKEN),
        (TermWords(dutch=" "), (Problem(field="dutch", reason=Reason.REQUIRED),)),
        (
            TermWords(dutch="x", english="y" * 201),
            (Problem(field="english", reason=Reason.TOO_LONG),),
        ),
    ):
        with pytest.raises(DraftRefused) as refused:
            desk.terms.reword(bullying.id, words)
        assert refused.value.problems == why
    desk.terms.reword(bullying.id, TermWords(dutch="Pesten", english="Bullying"))
    assert desk.terms.by_id(bullying.id).dutch == "Pesten"
    desk.terms.stop_offering(roosters)
    with pytest.raises(DraftRefused):
        desk.terms.reword(bullying.id, TermWords(dutch="Roosters"))


def test_an_own_word_that_was_told_keeps_its_row(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    here, elsewhere, everywhere = (
        own(desk, organisation_id),
        own(desk, other_organisation_id),
        own(desk, None, "roddelen"),
    )
    before = desk.terms.by_id(here)
    desk.terms.reword(here, TermWords(dutch="dienstrooster"))
    told_with(desk, organisation_id, "=dienstrooster", "=roddelen")

    for told, words in ((here, "werktijden"), (everywhere, "achterklap")):
        key = row_key(desk.terms.by_id(told))
        desk.terms.reword(told, TermWords(dutch=words))
        now = desk.terms.by_id(told)
        assert (now.dutch, row_key(now)) == (words, key)
        (former,) = desk.dated_terms.names(told).dates.names
        assert former.valid_until == desk.today() - timedelta(days=1)
    assert rows(desk, organisation_id, calendar_year(2026))["werktijden"] == 0
    desk.terms.reword(here, TermWords(dutch="Dienstrooster"))
    assert desk.terms.by_id(here) == replace(before, dutch="Dienstrooster")
    desk.terms.reword(elsewhere, TermWords(dutch="iets anders"))
    assert desk.dated_terms.names(elsewhere).dates.names == ()


def test_a_new_word_has_no_row_that_another_word_was_told_in(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    old = own(desk, organisation_id)
    told_with(desk, organisation_id, "=roosters")
    desk.terms.reword(old, TermWords(dutch="dienstrooster"))

    new, theirs = own(desk, organisation_id), own(desk, other_organisation_id)
    keys = [row_key(desk.terms.by_id(each)) for each in (old, new, theirs)]
    assert keys == ["=roosters", "=roosters (2)", "=roosters"]

    desk.terms.reword(new, TermWords(dutch="werktijden"))
    assert row_key(desk.terms.by_id(new)) == "=roosters (2)"
    desk.terms.take_back(new)
    other = own(desk, organisation_id, "pauzes")
    desk.terms.reword(other, TermWords(dutch="roosters"))
    assert row_key(desk.terms.by_id(other)) == "=roosters (2)"


@pytest.mark.parametrize("printed", [True, False])
def test_only_what_had_the_word_keeps_it_as_it_is(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    *,
    printed: bool,
) -> None:
    words = {
        vocabulary: desk.terms.add(
            TermDraft(vocabulary=vocabulary, dutch="roosters", organisation_id=organisation_id)
        )
        for vocabulary in (CATEGORY, Vocabulary.OUTCOME)
    }
    theirs = own(desk, other_organisation_id)
    if printed:
        told_with(desk, organisation_id, "=roosters")
    else:
        case_about(desk, organisation_id, words[CATEGORY], date(2024, 3, 1))
        told_with(desk, organisation_id, total=1)
    mistyped = own(desk, organisation_id, "dienstroster")

    assert desk.terms.was_told(words[CATEGORY])
    for other in (words[Vocabulary.OUTCOME], theirs, mistyped):
        assert not desk.terms.was_told(other)
    desk.terms.reword(mistyped, TermWords(dutch="dienstrooster"))


def test_a_word_of_one_value_a_person_stays_as_it_counted(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    outcome = desk.terms.add(
        TermDraft(vocabulary=Vocabulary.OUTCOME, dutch="afgerond", organisation_id=organisation_id)
    )
    desk.cases.change_facts(case_id, replace(desk.cases.facts(case_id), outcome_id=outcome))
    assert not desk.terms.was_told(outcome)
    told_with(desk, organisation_id, total=1, year=2025)
    assert desk.terms.was_told(outcome)


def test_a_word_that_is_put_away_is_not_chosen_and_still_counts(
    desk: Desk, organisation_id: OrganisationId, bullying: Term
) -> None:
    case_id = case_about(desk, organisation_id, bullying.id)
    before = rows(desk, organisation_id)

    desk.terms.stop_offering(bullying.id)
    desk.terms.stop_offering(bullying.id)

    assert bullying.id not in offered(desk, organisation_id)
    assert bullying.id in {each.id for each in desk.terms.all(CATEGORY)}
    assert desk.cases.get(case_id).issues[0].category is not None
    assert rows(desk, organisation_id) == before
    assert before["pesten"] == 1
    assert "pesten" not in rows(desk, organisation_id, calendar_year(2026))

    desk.terms.offer(bullying.id)
    assert desk.terms.by_id(bullying.id) == bullying


def test_a_word_that_waited_is_offered_from_today(
    desk: Desk, organisation_id: OrganisationId, term: FindTerm
) -> None:
    stalking = term(CATEGORY, "stalking")

    added = desk.terms.add(TermDraft(vocabulary=CATEGORY, dutch="Stalking"))

    assert added == stalking.id
    assert stalking.id in offered(desk, organisation_id)
    assert desk.terms.by_id(added).valid_from == desk.today()
    with pytest.raises(DraftRefused) as refused:
        desk.terms.add(TermDraft(vocabulary=CATEGORY, dutch="stalking"))
    assert refused.value.problems == TAKEN

    desk.terms.put_back(stalking)
    assert desk.terms.by_id(added) == stalking


def test_an_own_word_stands_beside_a_general_one_that_is_not_offered(
    desk: Desk, organisation_id: OrganisationId, other_organisation_id: OrganisationId
) -> None:
    here = own(desk, organisation_id, "stalking")
    assert here in offered(desk, organisation_id)
    assert "stalking" not in {each.dutch for each in desk.terms.list(CATEGORY)}
    desk.terms.stop_offering(here)
    assert own(desk, organisation_id, "Stalking") == here
    assert own(desk, other_organisation_id, "stalking") != here


def test_what_was_added_by_mistake_goes_unless_it_is_used(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    bullying: Term,
) -> None:
    unused, used, theirs = own(desk, None), own(desk, None, "roddelen"), own(desk, None, "zwijgen")
    case_about(desk, organisation_id, used)

    for each in (unused, used, bullying.id):
        desk.terms.take_back(each)

    with pytest.raises(Gone):
        desk.terms.by_id(unused)
    assert desk.terms.by_id(used).valid_until == desk.today() - timedelta(days=1)
    assert bullying.id not in offered(desk)
    assert desk.terms.by_id(bullying.id) == replace(
        bullying, valid_until=desk.today() - timedelta(days=1)
    )
    case_about(desk, other_organisation_id, theirs)
    desk.terms.put_back(desk.terms.by_id(theirs))


def test_behind_the_wall_only_own_words_change(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    bullying: Term,
) -> None:
    here, theirs = own(desk, organisation_id), own(desk, other_organisation_id, "zwijgen")
    desk.scope.work_at(organisation_id)

    desk.terms.reword(here, TermWords(dutch="dienstrooster"))
    desk.terms.stop_offering(here)
    desk.terms.offer(here)
    assert theirs not in {each.id for each in desk.terms.all(CATEGORY)}
    for change in (desk.terms.stop_offering, desk.terms.offer, desk.terms.take_back):
        with pytest.raises(OthersHidden):
            change(bullying.id)
        with pytest.raises(Gone):
            change(theirs)
    with pytest.raises(OthersHidden):
        own(desk, None, "roddelen")
    with pytest.raises(OthersHidden):
        desk.terms.reword(bullying.id, TermWords(dutch="treiteren"))
