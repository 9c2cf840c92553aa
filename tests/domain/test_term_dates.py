"""Names without gaps, hidings and places by day, for whatever changes in whatever order."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations_with_replacement, pairwise

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.term_changes import called, hidden, place_changes, placed, renamed, shown
from vpdesk.domain.term_dates import (
    UNDATED,
    TermDates,
    TermName,
    is_hidden_on,
    is_offered_over,
    name_on,
    named_on,
    names_of,
    place_on,
    places_over,
)
from vpdesk.domain.terms import Term, TermId, TermWords, Vocabulary, row_key

HERE, THERE = OrganisationId(1), OrganisationId(2)
FIRST = date(2025, 1, 1)
SPAN = 30

days = st.integers(1, SPAN - 1).map(lambda at: FIRST + timedelta(days=at))
words = st.sampled_from("abc").map(lambda each: TermWords(dutch=each))
changes = st.lists(
    st.one_of(
        st.tuples(st.just("rename"), days, words),
        st.tuples(st.just("call"), days, st.none() | words),
        st.tuples(st.just("hide"), days, st.none()),
        st.tuples(st.just("show"), days, st.none()),
        st.tuples(st.just("place"), days, st.sampled_from([None, TermId(8), TermId(9)])),
    ),
    max_size=6,
)
TERM = Term(id=TermId(1), vocabulary=Vocabulary.CATEGORY, dutch="eerst")


def all_days() -> list[date]:
    return [FIRST + timedelta(days=at) for at in range(SPAN)]


@given(changes)
def test_each_day_has_what_was_decided_last_for_it(
    asked: list[tuple[str, date, TermWords | TermId | None]],
) -> None:
    term, dates = TERM, UNDATED
    general = dict.fromkeys(all_days(), "eerst")
    own: dict[date, str | None] = dict.fromkeys(all_days())
    away = dict.fromkeys(all_days(), False)
    place: dict[date, TermId | None] = dict.fromkeys(all_days())
    for what, since, value in asked:
        later = [day for day in all_days() if day >= since]
        if what == "rename":
            assert isinstance(value, TermWords)
            dates = renamed(term, dates, since)
            term = replace(term, dutch=value.dutch)
            general.update(dict.fromkeys(later, value.dutch))
        elif what == "call":
            wanted = value if isinstance(value, TermWords) else None
            dates = called(dates, HERE, wanted, since)
            own.update(dict.fromkeys(later, wanted.dutch if wanted else None))
        elif what == "hide":
            dates = hidden(dates, HERE, since)
            away.update(dict.fromkeys(later, True))
        elif what == "show":
            dates = shown(dates, HERE, since)
            away.update(dict.fromkeys(later, False))
        else:
            parent = None if isinstance(value, TermWords) else value
            dates = place_changes(placed(term, dates, since), parent)
            term = replace(term, parent_id=parent)
            place.update(dict.fromkeys(later, parent))
    for day in all_days():
        assert named_on(term, dates, day, HERE).dutch == (own[day] or general[day])
        assert named_on(term, dates, day, THERE).dutch == general[day]
        assert row_key(named_on(term, dates, day, HERE)) == row_key(term)
        assert is_hidden_on(dates, day, HERE) == away[day]
        assert not is_hidden_on(dates, day, THERE)
        assert place_on(term, dates, day) == place[day]
    for organisation_id in (HERE, None):
        without_gaps(term, dates, organisation_id)
    for since, until in combinations_with_replacement(all_days()[::5], 2):
        over = [day for day in all_days() if since <= day <= until]
        offered = is_offered_over(term, dates, HERE, since=since, until=until)
        assert offered == (not all(away[day] for day in over))
        found = places_over(term, dates, Period(since, until))
        assert (set(found), found[-1]) == ({place[day] for day in over}, place[until])


def without_gaps(term: Term, dates: TermDates, organisation_id: OrganisationId | None) -> None:
    names = names_of(term, dates, organisation_id)
    assert names[0].valid_from is None
    assert names[-1].valid_until is None
    for before, after in pairwise(names):
        assert before.valid_until is not None
        assert after.valid_from == before.valid_until + timedelta(days=1)


def test_the_same_name_again_is_no_other_one() -> None:
    words_of = TermWords(dutch="anders")
    once = called(UNDATED, HERE, words_of, FIRST)
    assert called(once, HERE, words_of, FIRST + timedelta(days=9)) == once
    other = called(once, HERE, TermWords(dutch="weer anders"), FIRST + timedelta(days=9))
    assert [each.dutch for each in other.names] == ["anders", "weer anders"]
    assert name_on(TERM, other, FIRST, HERE).label("en") == "anders"


def test_a_word_that_is_not_offered_at_all_is_not_offered_over_any_time() -> None:
    ended = replace(TERM, valid_until=FIRST - timedelta(days=1))
    assert not is_offered_over(ended, UNDATED, HERE, since=FIRST, until=date.max)
    theirs = hidden(UNDATED, THERE, FIRST)
    assert is_offered_over(TERM, theirs, HERE, since=FIRST, until=date.max)
    begun = hidden(UNDATED, HERE, FIRST + timedelta(days=9))
    late = replace(TERM, valid_from=FIRST + timedelta(days=9))
    assert not is_offered_over(late, begun, HERE, since=FIRST, until=date.max)


def test_a_name_of_always_leaves_no_room_for_the_general_one_before_it() -> None:
    always = TermName(dutch="hier", organisation_id=HERE, valid_until=FIRST + timedelta(days=4))
    dates = TermDates(names=(*renamed(TERM, UNDATED, FIRST).names, always))
    term = replace(TERM, dutch="later")
    assert [each.dutch for each in names_of(term, dates, HERE)] == ["hier", "later"]
    assert [each.dutch for each in names_of(term, dates, THERE)] == ["eerst", "later"]


def test_what_is_hidden_elsewhere_stays_so() -> None:
    theirs = hidden(UNDATED, THERE, FIRST)
    both = hidden(theirs, HERE, FIRST)
    assert hidden(both, HERE, FIRST + timedelta(days=3)) == both
    assert shown(both, HERE, FIRST) == theirs
