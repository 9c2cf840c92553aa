"""Which tables an organisation's annual report has, with which rows, and where a person counts.

Rows come from the lists that an organisation is offered, never from what occurs in a period, and
their order from the lists and the words alone (docs/anonymity.md).
"""

import tomllib
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from vpdesk.disclosure.trees import starter_tree
from vpdesk.domain.cases import CaseKind
from vpdesk.domain.counting import ReporterFacts
from vpdesk.domain.disclosure import (
    UNKNOWN,
    Branch,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    SingleTable,
    TablePolicy,
    Tree,
)
from vpdesk.domain.report_columns import TABLES
from vpdesk.domain.terms import Term, TermId, Vocabulary, same_label
from vpdesk.paths import resources

KIND = "kind"
_MULTI = (Vocabulary.CATEGORY, Vocabulary.STEP, Vocabulary.REFERRAL_KIND)

Lists = dict[Vocabulary, tuple[Term, ...]]


def policy_for(lists: Lists, tables: Iterable[str], language: str) -> Policy:
    """Return the policy with ``tables`` (names from TABLES), worded in ``language``."""
    wanted = set(tables)
    return Policy(tables=tuple(_table(name, lists, language) for name in TABLES if name in wanted))


def counted_person(facts: ReporterFacts, lists: Lists) -> CountedPerson:
    """Return where a reporter counts in the tables of ``policy_for``."""
    single = {KIND: _kind_key(facts.kind)}
    for vocabulary, term in (
        (Vocabulary.RELATION, facts.relation),
        (Vocabulary.POSITION, facts.position),
        (Vocabulary.GENDER, facts.gender),
        (Vocabulary.CHANNEL, facts.channel),
        (Vocabulary.OUTCOME, facts.outcome),
    ):
        if term is not None:
            single[vocabulary.value] = _key(term)
    return CountedPerson(
        single=single,
        multi={
            vocabulary.value: _row_keys(lists[vocabulary], terms)
            for vocabulary, terms in (
                (Vocabulary.CATEGORY, facts.categories),
                (Vocabulary.STEP, facts.steps),
                (Vocabulary.REFERRAL_KIND, facts.referral_kinds),
            )
        },
    )


def _table(name: str, lists: Lists, language: str) -> TablePolicy:
    words = _words()[language]
    title = words["title"][name]
    if name == KIND:
        return SingleTable(variable=name, title=title, tree=_kind_tree(language))
    vocabulary = Vocabulary(name)
    if vocabulary in _MULTI:
        return MultiTable(
            variable=name,
            title=title,
            rows=_leaves(_top(lists[vocabulary]), language),
            residual=words["residual"][name],
        )
    tree = starter_tree(
        name,
        _leaves(lists[vocabulary], language),
        unknown=words["unknown"],
        either=words["either"],
    )
    return SingleTable(variable=name, title=title, tree=tree)


def _kind_tree(language: str) -> Tree:
    words = _words()[language]
    leaves = {kind: Leaf(key=_kind_key(kind), label=words["kind"][kind.value]) for kind in CaseKind}
    either = words["either"]
    signal, consultation = leaves[CaseKind.SIGNAL], leaves[CaseKind.CONSULTATION]
    rare = Branch(
        label=f"{signal.label} {either} {consultation.label}", left=signal, right=consultation
    )
    advice = leaves[CaseKind.ADVICE]
    others = Branch(
        label=f"{advice.label}, {rare.label}",
        left=advice,
        right=rare,
    )
    return Branch(label="", left=leaves[CaseKind.REPORT], right=others)


def _kind_key(kind: CaseKind) -> str:
    """Return the key of a kind; what is none of the others is a consultation, nothing unknown."""
    return UNKNOWN if kind is CaseKind.CONSULTATION else kind.value


def _leaves(terms: Sequence[Term], language: str) -> tuple[Leaf, ...]:
    """Return the choosable terms: ours in their order, then the organisation's by their words."""
    ours = [term for term in terms if term.organisation_id is None]
    own = [term for term in terms if term.organisation_id is not None]
    ordered = ours + sorted(own, key=lambda term: same_label(term.dutch))
    return tuple(
        Leaf(key=_key(term), label=term.label(language)) for term in ordered if not term.heading
    )


def _top(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return the terms that are rows: those that are not part of another choosable term."""
    choosable = {term.id for term in terms if not term.heading}
    return tuple(term for term in terms if term.parent_id not in choosable)


def _row_keys(terms: Sequence[Term], chosen: Iterable[Term]) -> frozenset[str]:
    """Return the rows in which ``chosen`` count: a part counts in the row of the whole."""
    choosable: dict[TermId, Term] = {term.id: term for term in terms if not term.heading}
    keys = set()
    for term in chosen:
        whole = choosable.get(term.parent_id) if term.parent_id is not None else None
        keys.add(_key(whole or term))
    return frozenset(keys)


def _key(term: Term) -> str:
    """Return the code of a term of ours; no word of an organisation can be taken for one."""
    return term.code or f"={same_label(term.dutch)}"


@cache
def _words() -> dict[str, Any]:
    with (resources() / "reports" / "tables.toml").open("rb") as file:
        return tomllib.load(file)
