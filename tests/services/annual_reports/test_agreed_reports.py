"""Any agreement makes a policy for which the proof holds, and prints that the auditor passes."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.auditor.reports import FIRST, judge, persons, within
from tests.services.annual_reports.test_report_policy import term
from vpdesk.disclosure.premises import PolicyUnsound, require_sound
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import UNKNOWN, Leaf, SingleTable, Tree, leaves_of
from vpdesk.domain.organisations import OrganisationId, Unit, UnitId
from vpdesk.domain.report_columns import MULTI_TABLES, TABLES
from vpdesk.domain.report_policies import KeyTree, ReportAgreement, TableAgreement
from vpdesk.domain.report_policy_rules import problems_in_agreement
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.annual_reports.policy_starters import PolicyStarter, starters
from vpdesk.services.annual_reports.report_policy import Lists, policy_for, table_title

CODES = {
    "relation": ("manager", "colleague", "third_party", UNKNOWN),
    "reporter_position": ("employee", "student", "parent"),
    "gender": ("female", "male"),
    "channel": ("phone", "email", "website"),
    "outcome": ("referred", "behaviour_stopped", "reporter_left"),
    "category": ("bullying", "discrimination", "intimidation"),
    "steps": ("listening", "informing"),
    "referral_kind": ("doctor", "lawyer"),
}
LISTS = Lists(
    terms={
        Vocabulary(name): tuple(
            term(100 * place + number, Vocabulary(name), f"{name} {code}", code=code)
            for number, code in enumerate(codes)
        )
        for place, (name, codes) in enumerate(CODES.items(), start=1)
    },
    units=tuple(
        Unit(
            id=UnitId(number),
            organisation_id=OrganisationId(1),
            name=f"Locatie {number}",
            headcount=headcount,
        )
        for number, headcount in enumerate((200, 80, 30, None), start=1)
    ),
)
SINGLE = tuple(name for name in TABLES if name not in MULTI_TABLES)


def known_keys(variable: str) -> tuple[str, ...]:
    own = {"kind": ("report", "advice", "signal"), "unit": ("1", "2", "other")}
    return own.get(variable) or CODES[variable]


@st.composite
def splits(draw: st.DrawFn, variable: str) -> KeyTree:
    """Draw splits over some of the values, also over values that are long gone."""
    keys = draw(
        st.lists(
            st.sampled_from([*known_keys(variable), UNKNOWN, "gone", "=eigen"]),
            min_size=1,
            max_size=6,
            unique=True,
        )
    )

    def split(part: Sequence[str]) -> KeyTree:
        if len(part) == 1:
            return part[0]
        at = draw(st.integers(1, len(part) - 1))
        return split(part[:at]), split(part[at:])

    return split(keys)


@st.composite
def agreements(draw: st.DrawFn) -> ReportAgreement:
    k = draw(st.integers(3, 8))
    names = draw(st.lists(st.sampled_from(TABLES), unique=True))
    tables = tuple(
        TableAgreement(
            variable=name,
            k=draw(st.none() | st.integers(k + 1, 12)),
            tree=draw(st.none() | splits(name)) if name in SINGLE else None,
        )
        for name in names
    )
    single = [name for name in names if name in SINGLE]
    column = draw(st.none() | st.sampled_from(single)) if single else None
    return ReportAgreement(k=k, reason="Klein", column=column, tables=tables)


@given(agreements(), st.sets(st.sampled_from(TABLES)), st.sampled_from(["nl", "en"]))
@settings(max_examples=200, deadline=None)
def test_every_agreement_is_sound(
    agreement: ReportAgreement, chosen: set[str], language: str
) -> None:
    assume(not problems_in_agreement(agreement))
    policy = policy_for(LISTS, chosen, language, agreement)
    require_sound(policy)
    assert {table.variable for table in policy.tables} == agreement.told & chosen
    for table in policy.tables:
        if isinstance(table, SingleTable):
            keys = {leaf.key for leaf in leaves_of(table.tree)}
            assert keys == {*known_keys(table.variable), UNKNOWN}


@given(agreements(), st.integers(0, 40), st.integers())
@settings(max_examples=25, deadline=None)
def test_every_agreement_prints_what_the_auditor_passes(
    agreement: ReportAgreement, n: int, seed: int
) -> None:
    assume(not problems_in_agreement(agreement))
    policy = policy_for(LISTS, TABLES, "nl", agreement)
    people = persons(random.Random(seed), n, policy)
    verdict = judge(within(0, people), (protect(people, policy), FIRST))
    assert verdict.safe, verdict.findings


@pytest.mark.parametrize("column", ["relation", "unit"])
def test_place_is_never_crossed_with_the_relation_to_the_accused(column: str) -> None:
    policy = policy_for(LISTS, TABLES, "nl")
    with pytest.raises(PolicyUnsound):
        require_sound(replace(policy, column=column))


@pytest.mark.parametrize("starter", starters(), ids=lambda starter: starter.code)
def test_every_starter_makes_a_sound_report_with_every_value(starter: PolicyStarter) -> None:
    tables = tuple(TableAgreement(variable=name, tree=starter.trees.get(name)) for name in TABLES)
    policy = policy_for(LISTS, TABLES, "nl", ReportAgreement(tables=tables))
    require_sound(policy)


def test_starters_differ_in_what_they_split_first() -> None:
    for variable in ("relation", "reporter_position", "channel", "outcome"):
        assert len({str(each.trees.get(variable)) for each in starters()}) >= 4


def test_usual_splits_are_those_that_always_were() -> None:
    (table,) = policy_for(LISTS, {"relation"}, "nl").tables
    assert isinstance(table, SingleTable)
    assert outline(table.tree) == ("manager", ("colleague", ("third_party", UNKNOWN)))
    (kind,) = policy_for(LISTS, {"kind"}, "nl").tables
    assert isinstance(kind, SingleTable)
    assert [leaf.label for leaf in leaves_of(kind.tree)] == [
        "melding",
        "adviesvraag",
        "signaal",
        "consultatie",
    ]


def test_every_table_has_a_title_in_both_languages() -> None:
    for language in ("nl", "en"):
        assert len({table_title(name, language) for name in TABLES}) == len(TABLES)


def outline(tree: Tree) -> object:
    return tree.key if isinstance(tree, Leaf) else (outline(tree.left), outline(tree.right))
