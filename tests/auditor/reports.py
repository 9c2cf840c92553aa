"""Reports of the real protector over random persons, and the audit of what they tell."""

import random
from collections.abc import Iterable, Mapping, Sequence

from tests.disclosure.policies import multi, single
from vpdesk.auditor.audit import Verdict, audit
from vpdesk.auditor.certificate import Witness
from vpdesk.auditor.model import Model, Predicate, Protected, Rule
from vpdesk.auditor.printed import Told, model_of
from vpdesk.auditor.protection import protected_of
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    MultiTable,
    Policy,
    ProtectedView,
    SingleTable,
    Token,
    leaves_of,
)

Truth = list[tuple[int, CountedPerson]]
FIRST = frozenset({0})
SECOND = frozenset({1})
BOTH = FIRST | SECOND

POLICY = Policy(
    tables=(
        single((("a", "b"), ("c", ("d", UNKNOWN)))),
        single(("f", ("m", UNKNOWN)), "gender"),
        single(("open", ("closed", UNKNOWN)), "outcome"),
        multi("p", "q", "r"),
        multi("talk", "letter", variable="step"),
    )
)


def person(draw: random.Random, policy: Policy = POLICY) -> CountedPerson:
    """Draw a person: the first values of a table are likelier than later ones."""
    one: dict[str, str] = {}
    several: dict[str, frozenset[str]] = {}
    for table in policy.tables:
        if isinstance(table, SingleTable):
            keys = [leaf.key for leaf in leaves_of(table.tree)]
            one[table.variable] = draw.choices(keys, [0.6**i for i in range(len(keys))])[0]
        else:
            chances = [(row.key, 0.7 / (i + 1)) for i, row in enumerate(table.rows)]
            several[table.variable] = frozenset(key for key, p in chances if draw.random() < p)
    return CountedPerson(single=one, multi=several)


def persons(draw: random.Random, n: int, policy: Policy = POLICY) -> list[CountedPerson]:
    return [person(draw, policy) for _ in range(n)]


def within(atom: int, people: Iterable[CountedPerson]) -> Truth:
    return [(atom, each) for each in people]


def total_only(token: Token, k: int = 5) -> ProtectedView:
    return ProtectedView(k=k, version=1, block=False, total=token, tables=())


def known(*told: tuple[ProtectedView, frozenset[int]]) -> tuple[Model, tuple[Protected, ...]]:
    """Return what is told, and what must stay hidden of it."""
    prints = [Told(view=view, atoms=atoms) for view, atoms in told]
    atoms = len(frozenset().union(*(each.atoms for each in prints)))
    model = model_of(prints, atoms)
    return model, protected_of(prints, model)


def judge(truth: Truth, *told: tuple[ProtectedView, frozenset[int]]) -> Verdict:
    model, protected = known(*told)
    return audit(model, protected, truth)


def printed(people: Sequence[CountedPerson], policy: Policy = POLICY) -> ProtectedView:
    return protect(people, policy)


def people_of(witness: Witness, model: Model) -> list[CountedPerson]:
    """Return the persons of a witness, for the protector to print."""
    found = []
    for record, n in witness.records:
        values = list(zip(model.variables, record.values, strict=True))
        one: Mapping[str, str] = {v.name: next(iter(keys)) for v, keys in values if not v.multi}
        several = {v.name: keys for v, keys in values if v.multi}
        found += [CountedPerson(single=one, multi=several)] * n
    return found


def broken(verdict: Verdict) -> set[tuple[Rule, Predicate]]:
    return {(each.protected.rule, each.protected.predicate) for each in verdict.findings}


def random_policy(draw: random.Random) -> Policy:
    """Draw a policy: any tables, thresholds of their own, and perhaps a column variable."""
    tables = [t for t in POLICY.tables if draw.random() < 0.8] or list(POLICY.tables)
    k = draw.choice((3, 5))
    with_own = [_with_own_threshold(draw, table, k) for table in tables]
    singles = [table.variable for table in with_own if isinstance(table, SingleTable)]
    column = draw.choice([None, *singles])
    return Policy(tables=tuple(with_own), k=k, column=column, block=draw.random() < 0.1)


def _with_own_threshold(
    draw: random.Random, table: SingleTable | MultiTable, k: int
) -> SingleTable | MultiTable:
    own = draw.choice((None, None, k, 2 * k))
    if isinstance(table, MultiTable):
        return MultiTable(
            variable=table.variable, title="", rows=table.rows, residual=table.residual, k=own
        )
    return SingleTable(variable=table.variable, title="", tree=table.tree, k=own)
