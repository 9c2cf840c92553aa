"""Several prints about the same persons, and what they give away together."""

import random
import time
from dataclasses import replace

import pytest

from tests.auditor.reports import (
    BOTH,
    FIRST,
    POLICY,
    SECOND,
    broken,
    judge,
    known,
    persons,
    printed,
    total_only,
    within,
)
from tests.disclosure.policies import multi, single
from vpdesk.auditor import worlds
from vpdesk.auditor.audit import Finding, Reason, TruthContradicts, audit
from vpdesk.auditor.cells import World
from vpdesk.auditor.certificate import CertificateRefused, verify
from vpdesk.auditor.intervals import Contradictory, Interval, interval
from vpdesk.auditor.model import (
    RESIDUAL,
    Condition,
    Inexpressible,
    Model,
    Predicate,
    Protected,
    Rule,
    Variable,
)
from vpdesk.auditor.printed import Told, VariableRedefined, model_of, statements_of, variables_of
from vpdesk.auditor.protection import concerning, protected_of
from vpdesk.auditor.records import TruthInexpressible
from vpdesk.auditor.searching import find
from vpdesk.auditor.solver import Effort, GaveUp
from vpdesk.auditor.space import Found, Question, Space, space_of
from vpdesk.auditor.unions import MOST_RESTS
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    Policy,
    ProtectedTable,
    ProtectedView,
    Row,
    Token,
    at_least,
    exactly,
    less_than,
)


def where(atoms: frozenset[int], variable: str, *keys: str, negated: bool = False) -> Predicate:
    condition = Condition(variable=variable, keys=frozenset(keys), negated=negated)
    return Predicate(atoms=atoms, conditions=(condition,))


def of(counts: dict[str, int], variable: str = "v") -> list[CountedPerson]:
    return [CountedPerson(single={variable: key}) for key, n in counts.items() for _ in range(n)]


def full(variable: str, counts: dict[str, int]) -> ProtectedTable:
    """Return a table that tells every leaf."""
    rows = tuple(
        Row(label=key, depth=0, keys=(key,), token=exactly(n)) for key, n in counts.items()
    )
    total = exactly(sum(counts.values()))
    return ProtectedTable(
        variable=variable, title="", multi=False, k=5, total=total, rows=rows, overridden=True
    )


TABLE = Policy(tables=(single(("a", UNKNOWN)),))


# ------------------------------------------------------------------- periods that overlap


def test_nine_months_and_the_year_tell_of_the_last_quarter() -> None:
    """Case A8: 12 (7 and 5) and 14 (8 and 6) persons."""
    before, after = of({"a": 7, UNKNOWN: 5}), of({"a": 1, UNKNOWN: 1})
    told = (protect(before, TABLE), FIRST), (protect([*before, *after], TABLE), BOTH)

    verdict = judge([*within(0, before), *within(1, after)], *told)

    assert not verdict.safe
    assert verdict.certificate is None
    assert (Rule.R2, Predicate(atoms=SECOND)) in broken(verdict)
    assert (Rule.R2, where(SECOND, "v", "a")) in broken(verdict)
    assert interval(known(*told)[0], where(SECOND, "v", "a")) == Interval(lo=1, hi=1, proven=True)


def test_a_notice_that_tells_only_whether_there_are_enough_does_not_stand_in_the_way() -> None:
    draw = random.Random(8)
    for n in range(10, 22):
        before = persons(draw, draw.randint(0, n))
        after = persons(draw, n - len(before))
        token = less_than(5) if len(before) < 5 else at_least(5)
        told = (total_only(token), FIRST), (printed([*before, *after]), BOTH)
        assert judge([*within(0, before), *within(1, after)], *told).safe


def test_a_quarter_in_which_nobody_came_may_not_be_told() -> None:
    before = persons(random.Random(2), 12)
    told = (total_only(exactly(12)), FIRST), (printed(before), BOTH)

    verdict = judge(within(0, before), *told)

    empty = [f for f in verdict.findings if f.protected.predicate == Predicate(atoms=SECOND)]
    assert [(f.reason, f.count) for f in empty] == [(Reason.CERTAINLY_NOBODY, 0)]


@pytest.mark.parametrize(("block", "safe"), [(True, True), (False, False)])
def test_tables_over_three_years_come_after_years_told_in_two_classes(
    block: bool, safe: bool
) -> None:
    draw = random.Random(6)
    years = [persons(draw, n) for n in (6, 7, 4)]
    policy = replace(POLICY, block=block)
    told = [(protect(people, policy), frozenset({at})) for at, people in enumerate(years)]
    told.append((printed([p for people in years for p in people]), frozenset({0, 1, 2})))

    verdict = judge([p for at, people in enumerate(years) for p in within(at, people)], *told)

    assert verdict.safe is safe


def test_four_quarters_and_their_year_are_looked_at_in_all_unions() -> None:
    quarters = [(total_only(at_least(5)), frozenset({at})) for at in range(4)]
    _, protected = known(*quarters, (total_only(at_least(20)), frozenset(range(4))))
    assert len({each.predicate.atoms for each in protected}) == 15


def test_of_many_atoms_the_atoms_the_periods_and_their_differences_are_looked_at() -> None:
    year = frozenset(range(5))
    told = [(total_only(at_least(5)), frozenset({at, at + 1})) for at in range(0, 4, 2)]
    _, protected = known(*told, (total_only(at_least(10)), year))

    unions = {each.predicate.atoms for each in protected}

    assert unions == {
        *(frozenset({at}) for at in range(5)),
        *(atoms for _, atoms in told),
        *(year - atoms for _, atoms in told),
        year,
    }


def test_what_many_periods_leave_of_another_is_looked_at() -> None:
    parts = [frozenset({0}), frozenset({1}), frozenset({2}), frozenset({3, 4})]
    told = [(total_only(exactly(12)), atoms) for atoms in parts[:2]]
    told += [(total_only(less_than(5)), frozenset({3}))]
    _, protected = known(*told, (total_only(exactly(27)), frozenset(range(5))))
    unions = {each.predicate.atoms for each in protected}
    assert frozenset({2, 3, 4}) in unions
    assert frozenset({2, 4}) in unions
    assert frozenset({0, 2, 4}) in unions


def test_so_many_periods_leave_no_more_than_is_looked_at() -> None:
    told = [(total_only(exactly(5)), frozenset({at})) for at in range(0, 24, 2)]
    _, protected = known(*told, (total_only(exactly(70)), frozenset(range(24))))
    unions = {each.predicate.atoms for each in protected}
    assert frozenset(range(1, 24, 2)) in unions
    assert len(unions) <= 24 + 13 + 12 + MOST_RESTS


def test_the_lowest_threshold_holds_where_several_meet() -> None:
    low = total_only(exactly(3), k=3)
    _, protected = known((low, FIRST), (total_only(exactly(12)), BOTH))
    assert {each.predicate.atoms: each.k for each in protected} == {FIRST: 3, SECOND: 5, BOTH: 3}


@pytest.mark.parametrize("thresholds", [(3, 5), (5, 3)])
def test_a_period_told_under_two_thresholds_is_held_to_the_lower(
    thresholds: tuple[int, int],
) -> None:
    people = of({"a": 30, UNKNOWN: 10})
    views = [protect(people, replace(TABLE, k=k)) for k in thresholds]
    _, protected = known(*((view, FIRST) for view in views))
    assert {each.k for each in protected} == {3}


# ------------------------------------------------------------------------ what leaves do


def test_a_table_with_its_own_threshold_is_held_to_it() -> None:
    policy = Policy(tables=(replace(single(("a", UNKNOWN)), k=10),))
    people = of({"a": 30, UNKNOWN: 6})
    view = protect(people, policy)
    _, protected = known((view, FIRST))
    assert {each.k for each in protected if each.rule is Rule.R1} == {10}
    assert judge(within(0, people), (view, FIRST)).safe


def test_a_table_without_rows_has_the_threshold_of_its_policy() -> None:
    policy = Policy(tables=(replace(single(("a", UNKNOWN)), k=10),))
    few, many = of({"a": 12}), of({"a": 30, UNKNOWN: 6})
    told = (protect(few, policy), FIRST), (protect(many, policy), SECOND)
    _, protected = known(*told)
    assert {p.k for p in protected if p.rule is Rule.R1 and p.predicate.atoms == FIRST} == {5}


def test_all_leaves_together_are_held_to_the_threshold_of_the_total() -> None:
    policy = Policy(tables=(replace(single(("a", ("b", UNKNOWN))), k=10),))
    before, after = of({"a": 12, UNKNOWN: 13}), of({"a": 4, UNKNOWN: 3})
    told = (
        (protect(before, policy), FIRST),
        (total_only(exactly(7)), SECOND),
        (total_only(exactly(32)), BOTH),
    )
    assert judge([*within(0, before), *within(1, after)], *told).safe


def test_unions_of_small_groups_are_looked_at() -> None:
    """Each of b and c can be nobody and somebody, but there are one to four of them together."""
    rows = (
        Row(label="", depth=0, keys=("b", "c"), token=Token(lo=1, hi=4)),
        Row(label="", depth=1, keys=("b",), token=less_than(5)),
    )
    table = replace(full("v", {"a": 20}), overridden=False)
    view = ProtectedView(
        k=5,
        version=1,
        block=False,
        total=exactly(22),
        tables=(replace(table, total=exactly(22), rows=(*table.rows, *rows)),),
    )

    verdict = judge(within(0, of({"a": 20, "b": 1, "c": 1})), (view, FIRST))

    assert (Rule.R2, where(FIRST, "v", "b", "c")) in broken(verdict)
    assert (Rule.R2, where(FIRST, "v", "b")) not in broken(verdict)


def test_a_key_that_one_edition_does_not_know_is_unknown_there() -> None:
    older = Policy(tables=(single(("a", UNKNOWN)),))
    newer = Policy(tables=(single(("a", ("b", UNKNOWN))),))
    before, after = of({"a": 8, "b": 5, UNKNOWN: 4}), of({"a": 9, "b": 6, UNKNOWN: 7})
    first, second = protect(before, older), protect(after, newer)
    assert [row.token for row in first.tables[0].rows] == [exactly(8), exactly(9)]

    model, _ = known((first, FIRST), (second, SECOND))

    assert interval(model, where(FIRST, "v", "b")) == Interval(lo=0, hi=9, proven=True)
    assert interval(model, where(SECOND, "v", "b")) == Interval(lo=6, hi=6, proven=True)
    truth = [*within(0, before), *within(1, after)]
    assert judge(truth, (first, FIRST), (second, SECOND)).safe


def test_a_table_without_an_unknown_row_says_that_nobody_has_another_key() -> None:
    short = replace(total_only(exactly(10)), tables=(full("v", {"a": 10}),))
    long = replace(total_only(exactly(10)), tables=(full("v", {"a": 5, "b": 5}),))
    model, _ = known((short, FIRST), (long, SECOND))
    assert interval(model, where(FIRST, "v", "b")) == Interval(lo=0, hi=0, proven=True)


def test_a_table_without_a_residual_row_says_that_everybody_has_a_row() -> None:
    people = [CountedPerson(multi={"m": frozenset(keys)}) for keys in ("p", "p", "pq")]
    view = protect(people * 4, Policy(tables=(multi("p", "q"),)))
    wider = protect(people * 4, Policy(tables=(multi("p", "q", "r"),)))
    bare = replace(view, tables=(replace(view.tables[0], residual=None),))

    alone = variables_of([bare])
    assert alone[0].keys == ("p", "q")
    variables = variables_of([bare, wider])
    assert variables[0].keys == ("p", "q", "r", RESIDUAL)
    nobody = [s for s in statements_of(bare, FIRST, variables) if s.hi == 0]
    assert {tuple(s.predicate.conditions[0].keys) for s in nobody} == {("r",), (RESIDUAL,)}


def test_tables_crossed_with_two_variables_go_together() -> None:
    """One year is crossed with gender, the next with outcome, and a notice is over both."""
    tables = POLICY.tables[1:3] + POLICY.tables[3:4]
    draw = random.Random(12)
    years = [persons(draw, 70), persons(draw, 70)]
    policies = [Policy(tables=tables, column=name) for name in ("gender", "outcome")]
    slim = [replace(p, tables=(*tables, single(("a", UNKNOWN)))) for p in policies]
    told = [
        (protect(people, policy), frozenset({at}))
        for at, (people, policy) in enumerate(zip(years, slim, strict=True))
    ]
    told.append((total_only(at_least(5)), BOTH))
    model, _ = known(*told)
    assert model.column

    verdict = judge([p for at, people in enumerate(years) for p in within(at, people)], *told)

    assert verdict.safe


def test_hours_tell_between_what_bounds_the_total_lies() -> None:
    people = persons(random.Random(1), 3)
    assert judge(within(0, people), (total_only(Token(lo=0, hi=12)), FIRST)).safe
    assert not judge(within(0, people), (total_only(Token(lo=2, hi=4)), FIRST)).safe


# --------------------------------------------------------------------------- overrides


def test_an_override_is_waived_and_listed_and_nothing_else_is() -> None:
    people = of({"a": 2, "b": 15, UNKNOWN: 8})
    safe = protect(people, Policy(tables=(single(("a", ("b", UNKNOWN))),)))
    view = replace(safe, tables=(full("v", {"a": 2, "b": 15, UNKNOWN: 8}),))
    model, protected = known((view, FIRST))
    assert not audit(model, protected, within(0, people)).safe

    allowed = concerning(protected, [("v", FIRST)])
    verdict = audit(model, protected, within(0, people), waived=allowed)

    assert verdict.safe
    assert verdict.certificate is not None
    assert {(p.rule, p.predicate) for p in verdict.certificate.waived} == {
        (Rule.R1, where(FIRST, "v", "a")),
        (Rule.R2, where(FIRST, "v", "a")),
    }
    verify(verdict.certificate, model=model, protected=protected, waived=allowed)
    with pytest.raises(CertificateRefused):
        verify(verdict.certificate, waived=())
    assert not concerning(protected, [("w", FIRST)])
    assert not concerning(protected, [("v", SECOND)])
    assert concerning(protected, [("", FIRST)]) == frozenset(protected)


def test_unions_that_an_override_broke_are_waived_with_it() -> None:
    """Of b and c together 2 are told, while each alone can be nobody and somebody."""
    people = of({"a": 20, "b": 1, "c": 1})
    rows = (
        Row(label="", depth=0, keys=("a",), token=exactly(20)),
        Row(label="", depth=0, keys=("b", "c"), token=exactly(2)),
        Row(label="", depth=1, keys=("b",), token=less_than(5)),
    )
    table = replace(full("v", {"a": 22}), rows=rows)
    view = replace(total_only(exactly(22)), tables=(table,))
    model, protected = known((view, FIRST))
    findings = audit(model, protected, within(0, people)).findings
    both = Protected(rule=Rule.R2, predicate=where(FIRST, "v", "b", "c"), k=5)
    assert both in {finding.protected for finding in findings}

    waived = {finding.protected for finding in findings}
    verdict = audit(model, protected, within(0, people), waived=waived)

    assert verdict.certificate is not None
    assert both in verdict.certificate.waived
    decided = concerning(protected, [("v", FIRST)])
    verify(verdict.certificate, model=model, protected=protected, waived=decided)
    for other in ([], [Protected(rule=Rule.R2, predicate=Predicate(atoms=FIRST), k=5)]):
        with pytest.raises(CertificateRefused):
            verify(verdict.certificate, waived=other)
    with pytest.raises(CertificateRefused):
        verify(verdict.certificate, waived=decided - {both, *(w for w in decided if w.beyond)})


def test_what_an_override_broke_before_is_waived_later_and_nothing_more() -> None:
    first, second = of({"a": 2, UNKNOWN: 10}), of({"a": 3, UNKNOWN: 9})
    override = replace(protect(first, TABLE), tables=(full("v", {"a": 2, UNKNOWN: 10}),))
    later = protect(second, TABLE)
    prints = [Told(view=override, atoms=FIRST), Told(view=later, atoms=SECOND)]
    model = model_of(prints, 2)
    protected = protected_of(prints, model)
    truth = [*within(0, first), *within(1, second)]

    earlier = replace(model, statements=statements_of(override, FIRST, model.variables))
    before = {finding.protected for finding in audit(earlier, protected, truth).findings}

    assert {each.predicate.atoms for each in before} == {FIRST}
    assert audit(model, protected, truth, waived=before).safe
    told_again = replace(later, tables=(full("v", {"a": 3, UNKNOWN: 9}),))
    both = replace(
        model, statements=(*model.statements, *statements_of(told_again, SECOND, model.variables))
    )
    assert not audit(both, protected, truth, waived=before).safe


# ------------------------------------------------------------------------- what cannot be


def test_a_print_that_is_not_true_is_named() -> None:
    with pytest.raises(TruthContradicts) as caught:
        judge(within(0, persons(random.Random(1), 11)), (total_only(exactly(12)), FIRST))
    assert caught.value.statement.predicate == Predicate(atoms=FIRST)


def test_a_value_without_a_place_in_the_table_is_named() -> None:
    view = replace(total_only(exactly(10)), tables=(full("v", {"a": 10}),))
    with pytest.raises(TruthInexpressible) as caught:
        judge(within(0, of({"z": 10})), (view, FIRST))
    assert caught.value.variable == "v"


def test_prints_that_contradict_each_other_have_no_intervals() -> None:
    model, _ = known((total_only(exactly(8)), FIRST), (total_only(exactly(5)), BOTH))
    with pytest.raises(Contradictory):
        interval(model, Predicate(atoms=SECOND))


def test_a_variable_cannot_have_one_value_here_and_several_there() -> None:
    several = protect([CountedPerson()] * 12, Policy(tables=(multi("p", variable="v"),)))
    one = protect([CountedPerson()] * 12, TABLE)
    with pytest.raises(VariableRedefined) as caught:
        variables_of([one, several])
    assert caught.value.variable == "v"


def test_a_table_that_was_never_broken_down_is_judged_by_its_total() -> None:
    policy = Policy(tables=(replace(single(("a", UNKNOWN)), k=10),))
    view = protect(of({"a": 12}), policy)
    assert view.tables[0].rows == ()
    model, protected = known((view, FIRST))
    assert model.variables == ()
    assert [each.predicate for each in protected] == [Predicate(atoms=FIRST)]


def test_a_print_that_says_nothing_connects_nothing() -> None:
    silent = total_only(Token(lo=0, hi=None))
    people = persons(random.Random(1), 12)
    told = (silent, FIRST), (printed(people), SECOND)
    assert judge([*within(0, people), *within(1, people)], *told).safe
    model, _ = known(*told)
    assert not protected_of([], model)


V = Variable(name="v", keys=("a", "b"))
W = Variable(name="w", keys=("c", "d"))
M = Variable(name="m", keys=("p", "q"), multi=True)


@pytest.mark.parametrize(
    ("variables", "column", "conditions"),
    [
        ((V, W), (), (("v", "a"), ("w", "c"))),
        ((V, W), ("w",), (("w", "c"), ("v", "a"))),
        ((V, M), ("m",), (("m", "p"), ("v", "a"))),
        ((M,), (), (("m", "p", "q"),)),
        ((V,), (), (("x", "a"),)),
        ((V,), (), (("v", "z"),)),
        ((V,), (), (("v", "a"), ("v", "b"))),
    ],
)
def test_what_the_model_has_no_counts_for_is_refused(
    variables: tuple[Variable, ...],
    column: tuple[str, ...],
    conditions: tuple[tuple[str, ...], ...],
) -> None:
    model = Model(variables=variables, atoms=1, statements=(), column=column)
    asked = tuple(Condition(variable=name, keys=frozenset(keys)) for name, *keys in conditions)
    with pytest.raises(Inexpressible):
        interval(model, Predicate(atoms=FIRST, conditions=asked))


def test_only_what_was_laid_out_within_columns_can_be_asked_within_them() -> None:
    variables = (replace(V, crossed=True), W)
    model = Model(variables=variables, atoms=1, statements=(), column=("w",))
    column = Condition(variable="w", keys=frozenset({"c"}))
    crossed = Predicate(atoms=FIRST, conditions=(column, *where(FIRST, "v", "a").conditions))
    both = Predicate(atoms=FIRST, conditions=(column, column))
    laid_out = space_of(replace(model, column=("w",)), FIRST, [crossed])
    assert find(laid_out, Question(predicate=crossed, lo=1), Effort(100)) is not None
    told = replace(V, name="u")
    beside = space_of(replace(model, variables=(*variables, told)), FIRST, [crossed, both])
    asked = Predicate(atoms=FIRST, conditions=(column, *where(FIRST, "u", "a").conditions))
    with pytest.raises(Inexpressible):
        find(beside, Question(predicate=asked), Effort(100))


# -------------------------------------------------------------------------- ends and limits


def test_a_count_without_an_upper_end_has_none() -> None:
    model, _ = known((total_only(at_least(5)), FIRST))
    assert interval(model, Predicate(atoms=FIRST)) == Interval(lo=5, hi=None, proven=True)


def test_without_a_budget_nothing_is_safe() -> None:
    before, after = persons(random.Random(1), 20), persons(random.Random(2), 3)
    told = (total_only(at_least(5)), FIRST), (printed([*before, *after]), BOTH)
    model, protected = known(*told)
    truth = [*within(0, before), *within(1, after)]

    verdict = audit(model, protected, truth, budget=0)

    assert not verdict.safe
    assert {finding.reason for finding in verdict.findings} == {Reason.GAVE_UP}
    assert interval(model, Predicate(atoms=SECOND), budget=0).proven is False


def test_when_the_time_is_over_the_audit_stops_and_nothing_is_safe() -> None:
    people = persons(random.Random(1), 20)
    model, protected = known((printed(people), FIRST), (printed(people), SECOND))
    truth = [*within(0, people), *within(1, people)]

    verdict = audit(model, protected, truth, deadline=time.monotonic() - 1)

    assert [finding.reason for finding in verdict.findings] == [Reason.GAVE_UP]


def test_when_the_time_is_over_after_what_needs_no_search_the_rest_is_looked_at() -> None:
    policy = Policy(tables=(single(("f", ("m", UNKNOWN)), "gender"),))
    large = [CountedPerson(single={"gender": key}) for key in ("f", "m", UNKNOWN) for _ in range(9)]
    small = [*large[:10], *large[-2:]]
    model, protected = known((total_only(exactly(27)), FIRST), (protect(small, policy), SECOND))
    truth = [*within(0, large), *within(1, small)]

    verdict = audit(model, protected, truth, deadline=time.monotonic() - 1)

    assert [finding.reason for finding in verdict.findings] == [Reason.GAVE_UP]


ASKED = (
    where(FIRST, "v", "c", "d"),
    where(FIRST, "m", "p", negated=True),
)


@pytest.mark.parametrize("asked", ASKED, ids=["v", "m"])
@pytest.mark.parametrize("searches", range(2))
def test_an_end_that_was_not_found_is_told_as_unknown(
    monkeypatch: pytest.MonkeyPatch, searches: int, asked: Predicate
) -> None:
    people = persons(random.Random(4), 30)
    model, _ = known((printed(people), FIRST))
    whole = interval(model, asked)
    left = [searches]

    def find_so_often(
        space: Space, question: Question, effort: Effort, near: World | None = None
    ) -> Found | None:
        left[0] -= 1
        if left[0] < 0:
            raise GaveUp
        return find(space, question, effort, near)

    monkeypatch.setattr(worlds, "find", find_so_often)
    half = interval(model, asked)

    assert not half.proven
    assert half.lo <= whole.lo
    assert half.hi in {None, whole.hi}


def test_findings_name_one_group_each() -> None:
    verdict = judge(within(0, of({"a": 2})), (total_only(exactly(2)), FIRST))
    protected = Protected(rule=Rule.R2, predicate=Predicate(atoms=FIRST), k=5)
    assert verdict.findings == (Finding(protected=protected, count=2, reason=Reason.CERTAINLY_FEW),)


# ----------------------------------------------------------------------------- columns


def crossed(*rows: tuple[tuple[str, ...], Token]) -> tuple[list[CountedPerson], ProtectedView]:
    """Return 12 women and 40 men, and a print with these rows for the women."""
    women = {"a": 1, "b": 1, "c": 10}
    men = {"a": 15, "b": 15, "c": 10}
    people = [
        CountedPerson(single={"g": column, "v": key})
        for column, counts in (("f", women), ("m", men))
        for key, n in counts.items()
        for _ in range(n)
    ]
    columns = full("g", {"f": 12, "m": 40})
    own = tuple(Row(label="", depth=0, keys=keys, token=token) for keys, token in rows)
    in_f = replace(full("v", {}), total=exactly(12), rows=own, column="f", column_key="f")
    in_m = replace(full("v", men), column="m", column_key="m")
    total = exactly(52)
    tables = (columns, in_f, in_m)
    return people, ProtectedView(
        k=5, version=1, block=False, total=total, tables=tables, column="g"
    )


def in_column(*keys: str) -> Predicate:
    column = Condition(variable="g", keys=frozenset({"f"}))
    return Predicate(atoms=FIRST, conditions=(column, *where(FIRST, "v", *keys).conditions))


def test_a_row_within_a_column_has_to_be_able_to_be_just_below_the_threshold() -> None:
    rest = (("b", "c"), at_least(5))
    for token, safe in ((less_than(5), True), (less_than(4), False)):
        people, view = crossed((("a",), token), rest)
        verdict = judge(within(0, people), (view, FIRST))
        assert ((Rule.R1, in_column("a")) in broken(verdict)) is not safe


def test_unions_within_a_column_are_looked_at() -> None:
    people, view = crossed(
        (("a",), less_than(5)), (("b",), less_than(5)), (("c",), Token(lo=8, hi=11))
    )
    assert broken(judge(within(0, people), (view, FIRST))) == {(Rule.R2, in_column("a", "b"))}
