from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.terms import (
    Term,
    TermDraft,
    TermId,
    Vocabulary,
    compared_label,
    offered_on,
    problems_in,
    same_label,
)

DAY = date(2025, 11, 21)
TERM = Term(
    id=TermId(1),
    vocabulary=Vocabulary.CATEGORY,
    dutch="pesten",
    english="bullying",
    hint="buitensluiten",
    english_hint="excluding",
)


def test_a_term_speaks_dutch_unless_it_has_english() -> None:
    assert (TERM.label(), TERM.label("en")) == ("pesten", "bullying")
    assert (TERM.explanation(), TERM.explanation("en")) == ("buitensluiten", "excluding")
    own = replace(TERM, english="", english_hint="")
    assert (own.label("en"), own.explanation("en")) == ("pesten", "buitensluiten")


def test_a_term_has_words_and_not_too_many() -> None:
    draft = TermDraft(vocabulary=Vocabulary.CATEGORY, dutch="pesten")
    assert problems_in(draft) == ()
    required = Problem(field="dutch", reason=Reason.REQUIRED)
    assert problems_in(replace(draft, dutch=" ")) == (required,)
    too_long = Problem(field="english", reason=Reason.TOO_LONG)
    assert problems_in(replace(draft, english="x" * 201)) == (too_long,)


def test_a_term_is_offered_from_its_first_day_to_its_last() -> None:
    term = replace(TERM, valid_from=DAY, valid_until=DAY + timedelta(days=1))
    offered = [days for days in range(-1, 4) if offered_on(term, DAY + timedelta(days=days), None)]
    assert offered == [0, 1]
    assert offered_on(TERM, DAY, OrganisationId(1))


def test_a_term_of_one_organisation_is_offered_there_alone() -> None:
    own = replace(TERM, organisation_id=OrganisationId(1))
    assert offered_on(own, DAY, OrganisationId(1))
    assert not offered_on(own, DAY, OrganisationId(2))
    assert not offered_on(own, DAY, None)


@given(st.text(), st.sampled_from([" ", "\t", "\n", "  "]))
def test_spaces_and_capitals_do_not_make_another_label(label: str, space: str) -> None:
    assert same_label(space + label + space) == same_label(label)
    assert same_label(same_label(label)) == same_label(label)
    assert same_label("Seksuele" + space + "Intimidatie") == "seksuele intimidatie"


def test_an_apostrophe_is_shown_as_one_and_kept_as_it_was() -> None:
    group = replace(TERM, dutch="groep collega's, 'de ploeg'", english="colleague's group")
    assert group.label() == "groep collega’s, 'de ploeg'"
    assert group.label("en") == "colleague’s group"
    assert same_label("collega's") != same_label("collega’s")
    assert compared_label("collega's") == compared_label("Collega’s ")
