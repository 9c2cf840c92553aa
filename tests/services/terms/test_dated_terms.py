"""Words are called, hidden and counted otherwise from a day on; what was told stays as it was."""

from datetime import date

import pytest

from tests.services.conftest import FindTerm
from tests.services.terms.test_changing_terms import case_about, offered, own, rows
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import Term, TermId, TermWords, Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone, OthersHidden

CATEGORY = Vocabulary.CATEGORY
TEASING = TermWords(dutch=" treiteren ", english="teasing")
NEXT = calendar_year(2026)


@pytest.fixture
def bullying(term: FindTerm) -> Term:
    return term(CATEGORY, "bullying")


def labels(desk: Desk, organisation_id: OrganisationId, period: Period) -> set[str]:
    return set(rows(desk, organisation_id, period))


def test_one_organisation_calls_a_word_otherwise_from_a_day_on(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    bullying: Term,
) -> None:
    case_id = case_about(desk, organisation_id, bullying.id)
    theirs = case_about(desk, other_organisation_id, bullying.id)
    before = desk.dated_terms.names(bullying.id)

    desk.dated_terms.call(bullying.id, organisation_id, TEASING, since=date(2026, 1, 1))

    assert "pesten" in labels(desk, organisation_id, calendar_year(2025))
    assert {"treiteren"} == labels(desk, organisation_id, NEXT) & {"pesten", "treiteren"}
    assert "pesten" in labels(desk, other_organisation_id, NEXT)
    (here,) = (
        each
        for each in desk.dated_terms.list(organisation_id, CATEGORY)
        if each.general.id == bullying.id
    )
    assert [(each.dutch, each.valid_from, each.valid_until) for each in here.names] == [
        ("pesten", None, date(2025, 12, 31)),
        ("treiteren", date(2026, 1, 1), None),
    ]
    assert (here.called.dutch, here.offered) == ("pesten", True)
    assert [hit.id for hit in desk.search.find("teasing")] == [case_id]
    assert {hit.id for hit in desk.search.find("pesten")} == {case_id, theirs}

    desk.dated_terms.call(bullying.id, organisation_id, None, since=date(2027, 1, 1))
    assert "pesten" in labels(desk, organisation_id, calendar_year(2027))
    desk.dated_terms.put_back(before)
    assert desk.dated_terms.names(bullying.id) == before
    assert desk.search.find("teasing") == ()


def test_no_two_words_are_called_the_same_at_one_place_and_time(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    bullying: Term,
) -> None:
    roosters = own(desk, organisation_id)
    desk.dated_terms.call(bullying.id, organisation_id, TEASING, since=date(2026, 1, 1))
    for refused_name in ("discriminatie", "Treiteren"):
        with pytest.raises(DraftRefused) as refused:
            desk.dated_terms.rename(roosters, TermWords(dutch=refused_name), since=date(2026, 3, 1))
        assert refused.value.problems == (Problem(field="dutch", reason=Reason.ALREADY_IN_USE),)
    with pytest.raises(DraftRefused):
        own(desk, organisation_id, "treiteren")
    for empty in ("", "x" * 201):
        with pytest.raises(DraftRefused):
            desk.dated_terms.call(
                bullying.id, organisation_id, TermWords(dutch=empty), since=date(2026, 1, 1)
            )
        with pytest.raises(DraftRefused):
            desk.dated_terms.rename(roosters, TermWords(dutch=empty), since=date(2026, 1, 1))
    assert own(desk, other_organisation_id, "treiteren")


def test_a_word_of_all_is_hidden_at_one_organisation_from_a_day_on(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    bullying: Term,
) -> None:
    case_id = case_about(desk, organisation_id, bullying.id)
    today = desk.today()

    desk.dated_terms.hide(bullying.id, organisation_id, since=today)

    assert bullying.id not in offered(desk, organisation_id)
    assert bullying.id in offered(desk, other_organisation_id)
    assert desk.cases.get(case_id).issues[0].category is not None
    assert rows(desk, organisation_id)["pesten"] == 1
    assert "pesten" not in labels(desk, organisation_id, NEXT)
    assert "pesten" in labels(desk, other_organisation_id, NEXT)

    desk.dated_terms.hide(bullying.id, organisation_id, since=today)
    desk.dated_terms.show(bullying.id, organisation_id, since=date(2026, 7, 1))
    assert "pesten" in labels(desk, organisation_id, NEXT)
    assert bullying.id not in offered(desk, organisation_id)
    desk.dated_terms.show(bullying.id, organisation_id, since=today)
    assert bullying.id in offered(desk, organisation_id)


def test_an_own_word_counts_with_a_general_one_over_whole_periods_alone(
    desk: Desk, organisation_id: OrganisationId, bullying: Term
) -> None:
    word = own(desk, organisation_id)
    for on in (date(2024, 3, 1), date(2025, 3, 1)):
        case_about(desk, organisation_id, word, on)

    desk.dated_terms.place(word, bullying.id, since=date(2024, 7, 1))

    before = rows(desk, organisation_id, calendar_year(2024))
    assert (before["roosters"], before["pesten"]) == (1, 0)
    later = rows(desk, organisation_id)
    assert ("roosters" in later, later["pesten"]) == (False, 1)
    (of_years,) = (
        each
        for each in desk.pictures.look(organisation_id).categories
        if each.category.id == bullying.id
    )
    assert sum(of_years.reports) == 2
    desk.dated_terms.place(word, None, since=date(2025, 7, 1))
    assert rows(desk, organisation_id)["roosters"] == 1
    desk.dated_terms.place(word, bullying.id, since=date(2025, 7, 1))
    assert "roosters" not in rows(desk, organisation_id)


def test_a_spelling_is_no_other_name_and_a_name_for_all_can_be_taken_back(
    desk: Desk, organisation_id: OrganisationId, bullying: Term
) -> None:
    before = desk.dated_terms.names(bullying.id)
    since = date(2026, 1, 1)
    desk.dated_terms.rename(bullying.id, TermWords(dutch="Pesten"), since=since)
    assert desk.dated_terms.names(bullying.id).dates.names == ()
    desk.dated_terms.rename(bullying.id, TermWords(dutch="treiteren"), since=since)
    shown = [
        desk.dated_terms.rows_in_report(organisation_id, calendar_year(year), language="nl")
        for year in (2025, 2026)
    ]
    assert ("Pesten" in shown[0], "treiteren" in shown[1]) == (True, True)
    desk.dated_terms.put_back(before)
    assert desk.dated_terms.names(bullying.id) == before


def test_a_case_is_told_of_in_the_words_of_its_organisation(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    bullying: Term,
) -> None:
    here = case_about(desk, organisation_id, bullying.id)
    there = case_about(desk, other_organisation_id, bullying.id)
    desk.dated_terms.call(bullying.id, organisation_id, TEASING, since=desk.today())

    for case_id, words in ((here, "treiteren"), (there, "pesten")):
        (category,) = (issue.category for issue in desk.cases.get(case_id).issues)
        assert category is not None
        assert category.dutch == words
    listed = {row.id: row.categories[0].dutch for row in desk.cases.list(CaseFilter())}
    assert listed == {here: "treiteren", there: "pesten"}
    hits = {hit.id: hit.detail.partition(" ")[0] for hit in desk.search.find("pesten")}
    assert hits == {here: "treiteren", there: "pesten"}
    for at, words in ((organisation_id, "treiteren"), (None, "pesten")):
        (of_years,) = desk.pictures.look(at).categories
        assert of_years.category.dutch == words


def test_what_does_not_fit_is_refused(
    desk: Desk,
    organisation_id: OrganisationId,
    other_organisation_id: OrganisationId,
    bullying: Term,
    term: FindTerm,
) -> None:
    word, part = own(desk, organisation_id), own(desk, organisation_id, "werktijden")
    desk.dated_terms.place(part, bullying.id, since=date(2025, 1, 1))
    today = desk.today()
    dated = desk.dated_terms
    for ask in (
        lambda: dated.place(word, part, since=today),
        lambda: dated.place(word, word, since=today),
        lambda: dated.place(word, term(Vocabulary.GENDER, "female").id, since=today),
        lambda: dated.place(bullying.id, None, since=today),
        lambda: dated.place(word, TermId(999_999), since=today),
        lambda: dated.hide(word, organisation_id, since=today),
        lambda: dated.hide(bullying.id, OrganisationId(999_999), since=today),
        lambda: dated.call(TermId(999_999), organisation_id, TEASING, since=today),
        lambda: dated.list(OrganisationId(999_999), CATEGORY),
    ):
        with pytest.raises(Gone):
            ask()
    desk.scope.work_at(organisation_id)
    dated.call(bullying.id, organisation_id, TEASING, since=today)
    dated.rename(word, TermWords(dutch="dienstrooster"), since=today)
    with pytest.raises(OthersHidden):
        dated.rename(bullying.id, TEASING, since=today)
    with pytest.raises(Gone):
        dated.hide(bullying.id, other_organisation_id, since=today)


def test_no_word_counts_with_one_that_counts_with_another(
    desk: Desk, organisation_id: OrganisationId, bullying: Term
) -> None:
    """What was so on a day counts, though it ended since: two years later there is no chain."""
    part, whole = own(desk, organisation_id), own(desk, None, "werktijden")
    dated = desk.dated_terms
    dated.place(part, whole, since=date(2024, 1, 1))
    dated.place(part, None, since=date(2025, 1, 1))
    for since in (date(2024, 1, 1), date(2024, 12, 31)):
        with pytest.raises(Gone):
            dated.place(whole, bullying.id, since=since)
    dated.place(whole, bullying.id, since=date(2025, 1, 1))
    with pytest.raises(Gone):
        dated.place(part, whole, since=date(2025, 6, 1))


def test_nothing_is_undone_on_the_other_side_of_the_wall(
    desk: Desk, organisation_id: OrganisationId, bullying: Term
) -> None:
    before = desk.dated_terms.names(bullying.id)
    desk.dated_terms.call(bullying.id, organisation_id, TEASING, since=date(2026, 1, 1))
    desk.scope.work_at(organisation_id)
    with pytest.raises(OthersHidden):
        desk.dated_terms.put_back(before)


def test_a_name_that_somebody_else_got_is_not_taken_back(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    word = own(desk, organisation_id)
    before = desk.dated_terms.names(word)
    desk.dated_terms.rename(word, TermWords(dutch="werktijden"), since=desk.today())
    own(desk, organisation_id)
    with pytest.raises(DraftRefused):
        desk.dated_terms.put_back(before)
