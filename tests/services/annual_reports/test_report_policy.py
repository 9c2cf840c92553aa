"""The rows of a report come from the lists alone, and every person has a place in them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.disclosure.premises import require_sound
from vpdesk.domain.cases import CaseKind, ReporterId
from vpdesk.domain.counting import ReporterFacts
from vpdesk.domain.disclosure import MultiTable, SingleTable, leaves_of
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.report_columns import TABLES
from vpdesk.domain.terms import Term, TermId, Vocabulary
from vpdesk.services.annual_reports.report_policy import Lists, counted_person, policy_for

NOBODY = ReporterFacts(
    reporter_id=ReporterId(1),
    kind=CaseKind.REPORT,
    position=None,
    gender=None,
    relation=None,
    unit=None,
    channel=None,
    outcome=None,
    categories=frozenset(),
    steps=frozenset(),
    referral_kinds=frozenset(),
)


def term(number: int, vocabulary: Vocabulary, label: str, *, code: str = "") -> Term:
    owner = None if code else OrganisationId(1)
    return Term(
        id=TermId(number), vocabulary=vocabulary, dutch=label, code=code, organisation_id=owner
    )


def lists(**terms: tuple[Term, ...]) -> Lists:
    return Lists(
        terms={
            Vocabulary(name): terms.get(name, ()) for name in TABLES if name not in {"kind", "unit"}
        }
    )


GROUP = replace(term(1, Vocabulary.CATEGORY, "Gedrag", code="behaviour"), heading=True)
BULLYING = replace(term(2, Vocabulary.CATEGORY, "pesten", code="bullying"), parent_id=TermId(1))
WHOLE = term(3, Vocabulary.STEP, "meegaan", code="accompanying")
PART = replace(term(4, Vocabulary.STEP, "meegaan naar HR", code="hr"), parent_id=TermId(3))
OWN = term(5, Vocabulary.STEP, "Eigen stap")
LISTS = lists(category=(GROUP, BULLYING), steps=(WHOLE, PART, OWN))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_table_is_sound_even_without_any_term(language: str) -> None:
    policy = policy_for(lists(), TABLES, language)
    assert [table.variable for table in policy.tables] == list(TABLES)
    assert all(table.title for table in policy.tables)
    require_sound(policy)


def test_only_wanted_tables_are_made_in_their_usual_order() -> None:
    policy = policy_for(LISTS, ["steps", "kind"], "nl")
    assert [table.variable for table in policy.tables] == ["kind", "steps"]


def test_part_of_a_step_counts_in_the_row_of_the_whole() -> None:
    (steps,) = policy_for(LISTS, ["steps"], "nl").tables
    assert isinstance(steps, MultiTable)
    assert [row.label for row in steps.rows] == ["meegaan", "Eigen stap"]
    both = replace(NOBODY, steps=frozenset({PART, OWN}))
    assert counted_person(both, LISTS).multi["steps"] == {row.key for row in steps.rows}


def test_heading_is_no_row_and_what_is_below_it_is() -> None:
    (categories,) = policy_for(LISTS, ["category"], "nl").tables
    assert isinstance(categories, MultiTable)
    assert [row.label for row in categories.rows] == ["pesten"]
    one = replace(NOBODY, categories=frozenset({BULLYING}))
    assert counted_person(one, LISTS).multi["category"] == {"bullying"}


@pytest.mark.parametrize("kind", list(CaseKind))
def test_every_kind_has_a_leaf_of_its_own(kind: CaseKind) -> None:
    (table,) = policy_for(LISTS, ["kind"], "nl").tables
    assert isinstance(table, SingleTable)
    leaves = [leaf.key for leaf in leaves_of(table.tree)]
    assert len(leaves) == len(CaseKind)
    assert leaves.count(counted_person(replace(NOBODY, kind=kind), LISTS).single["kind"]) == 1


def test_what_is_not_known_is_not_counted() -> None:
    person = counted_person(NOBODY, LISTS)
    assert set(person.single) == {"kind"}
    assert set(person.multi.values()) == {frozenset()}


@given(st.lists(st.text(min_size=1, max_size=12), unique_by=str.casefold, max_size=8))
def test_rows_depend_on_the_words_alone(labels: list[str]) -> None:
    def rows(order: list[str]) -> list[str]:
        terms = tuple(term(9 + i, Vocabulary.CATEGORY, label) for i, label in enumerate(order))
        (table,) = policy_for(lists(category=terms), ["category"], "nl").tables
        assert isinstance(table, MultiTable)
        return [row.label for row in table.rows]

    distinct = list({" ".join(label.split()).casefold(): label for label in labels}.values())
    assert rows(distinct) == rows(distinct[::-1])
