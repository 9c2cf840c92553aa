"""Which tables an organisation's annual report has, with which rows, and where a person counts.

Rows come from the lists that an organisation is offered and from its units, never from what
occurs in a period, and their order from the lists and the words alone (docs/anonymity.md).
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from vpdesk.disclosure.trees import tree_along
from vpdesk.domain.cases import CaseKind
from vpdesk.domain.counting import KIND, UNIT, ReporterFacts
from vpdesk.domain.disclosure import (
    UNKNOWN,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    SingleTable,
    TablePolicy,
)
from vpdesk.domain.editions import Edition
from vpdesk.domain.ledger import first_told
from vpdesk.domain.organisations import OrganisationId, Unit, UnitId
from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import MULTI_TABLES, TABLES
from vpdesk.domain.report_policies import ReportAgreement, TableAgreement, is_told_in_blocks
from vpdesk.domain.terms import Term, TermId, Vocabulary, row_key
from vpdesk.domain.unit_leaves import rows_among, unit_leaves
from vpdesk.paths import resources
from vpdesk.services.annual_reports.policy_starters import starters
from vpdesk.storage.transaction import Transaction

_OTHER_UNITS = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What an organisation is offered in a period: its lists of terms, and its units.

    ``unit_rows`` are the keys of the rows of units where these are final; None where they follow
    from the units. ``instead`` are the terms in whose rows others count, which the organisation
    calls the same; ``wholes`` is what terms are part of, as far as that is dated.
    """

    terms: Mapping[Vocabulary, tuple[Term, ...]]
    units: tuple[Unit, ...] = ()
    unit_rows: frozenset[str] | None = None
    instead: Mapping[TermId, Term] = field(default_factory=dict)
    wholes: Mapping[TermId, TermId | None] = field(default_factory=dict)


def lists_of(
    tx: Transaction,
    organisation_id: OrganisationId,
    period: Period,
    editions: Sequence[Edition],
    *,
    named: date | None = None,
) -> Lists:
    """Return the lists from which a report of ``period`` has its rows.

    They have what was offered during it or ever since, as a case may be given a word of today
    long after its day. What is final, as ``editions`` tell, keeps its rows: those that were kept
    with it, or for one from before rows were kept, all that was offered until it left. Terms are
    called as on the day ``named``, the last one of the period unless told.
    """
    first = first_told(editions, organisation_id, period)
    until = date.max if first is None else max(period.end, first[0].made_on)
    snapshot = None if first is None else first[1].snapshot
    kept = {} if snapshot is None else tx.snapshots.offered(snapshot)
    day = named or period.end
    terms: dict[Vocabulary, tuple[Term, ...]] = {}
    instead: dict[TermId, Term] = {}
    wholes: dict[TermId, TermId | None] = {}
    for vocabulary in (Vocabulary(name) for name in TABLES if name not in {KIND, UNIT}):
        lists = tx.terms.lists(vocabulary, organisation_id)
        if vocabulary in kept:
            found = lists.with_rows(frozenset(kept[vocabulary]), period, named=day)
        else:
            found = lists.over(period, until=until, named=day)
        terms[vocabulary] = found.terms
        instead.update(found.instead)
        wholes.update(found.wholes)
    return Lists(
        terms=terms,
        units=tx.units.list(organisation_id),
        unit_rows=frozenset(kept[UNIT]) if UNIT in kept else None,
        instead=instead,
        wholes=wholes,
    )


def row_keys_of(lists: Lists) -> Mapping[str, tuple[str, ...]]:
    """Return the keys of the rows that tables of lists can have, to be kept with what is told."""
    terms = {
        vocabulary.value: tuple(
            row_key(term)
            for term in (_top(terms) if vocabulary in MULTI_TABLES else terms)
            if not term.heading
        )
        for vocabulary, terms in lists.terms.items()
    }
    return {**terms, UNIT: tuple(each.key for each in _unit_values(lists, "nl"))}


def table_title(variable: str, language: str) -> str:
    """Return what a report calls a table."""
    return str(_words()[language]["title"][variable])


def policy_for(
    lists: Lists,
    tables: Iterable[str],
    language: str,
    agreement: ReportAgreement | None = None,
    period: Period | None = None,
) -> Policy:
    """Return the policy with ``tables`` as far as they were agreed, worded in ``language``.

    Without an ``agreement`` the usual one holds. A ``period`` within a block of years has a
    policy that tells its total in two classes only.
    """
    agreed = agreement or ReportAgreement()
    wanted = set(tables)
    return Policy(
        tables=tuple(
            _table(table, lists, language)
            for name in TABLES
            if name in wanted and (table := agreed.table(name))
        ),
        k=agreed.k,
        block=period is not None and is_told_in_blocks(agreed, period),
        column=agreed.column if agreed.column in wanted else None,
        version=agreed.version,
    )


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
            single[vocabulary.value] = row_key(lists.instead.get(term.id, term))
    if facts.unit is not None:
        row = _unit_rows(lists).get(facts.unit.id)
        single[UNIT] = _OTHER_UNITS if row is None else str(row)
    return CountedPerson(
        single=single,
        multi={
            vocabulary.value: _row_keys(lists, vocabulary, terms)
            for vocabulary, terms in (
                (Vocabulary.CATEGORY, facts.categories),
                (Vocabulary.STEP, facts.steps),
                (Vocabulary.REFERRAL_KIND, facts.referral_kinds),
            )
        },
    )


def _table(agreed: TableAgreement, lists: Lists, language: str) -> TablePolicy:
    name = agreed.variable
    words = _words()[language]
    title = table_title(name, language)
    if name in MULTI_TABLES:
        return MultiTable(
            variable=name,
            title=title,
            rows=_leaves(_top(lists.terms[Vocabulary(name)]), language),
            residual=words["residual"][name],
            k=agreed.k,
        )
    tree = tree_along(
        agreed.tree or starters()[0].trees.get(name),
        _values(name, lists, language),
        unknown=words["unknown"],
        either=words["either"],
    )
    return SingleTable(variable=name, title=title, tree=tree, k=agreed.k)


def _values(name: str, lists: Lists, language: str) -> tuple[Leaf, ...]:
    """Return the values of a single-valued table in policy order."""
    if name == KIND:
        words = _words()[language]["kind"]
        return tuple(Leaf(key=_kind_key(kind), label=words[kind.value]) for kind in CaseKind)
    if name == UNIT:
        return _unit_values(lists, language)
    return _leaves(lists.terms[Vocabulary(name)], language)


def _unit_rows(lists: Lists) -> Mapping[UnitId, UnitId | None]:
    """Return in which row each unit counts, None for that of all others."""
    if lists.unit_rows is None:
        return unit_leaves(lists.units)
    told = {unit.id for unit in lists.units if str(unit.id) in lists.unit_rows}
    return rows_among(lists.units, told)


def _unit_values(lists: Lists, language: str) -> tuple[Leaf, ...]:
    """Return the units that are told apart, by name, and one value for all others."""
    rows, kept = _unit_rows(lists), lists.unit_rows
    own = tuple(
        Leaf(key=str(unit.id), label=unit.name) for unit in lists.units if rows[unit.id] == unit.id
    )
    if None not in rows.values() if kept is None else _OTHER_UNITS not in kept:
        return own
    return (*own, Leaf(key=_OTHER_UNITS, label=_words()[language]["other_units"]))


def _kind_key(kind: CaseKind) -> str:
    """Return the key of a kind; what is none of the others is a consultation, nothing unknown."""
    return UNKNOWN if kind is CaseKind.CONSULTATION else kind.value


def _leaves(terms: Sequence[Term], language: str) -> tuple[Leaf, ...]:
    """Return the choosable terms: ours in their order, then the organisation's by their words.

    One that was renamed keeps its place, so that a table is split as it was.
    """
    ours = [term for term in terms if term.organisation_id is None]
    own = [term for term in terms if term.organisation_id is not None]
    ordered = ours + sorted(own, key=row_key)
    return tuple(
        Leaf(key=row_key(term), label=term.label(language)) for term in ordered if not term.heading
    )


def _top(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return the terms that are rows: those that are not part of another choosable term."""
    choosable = {term.id for term in terms if not term.heading}
    return tuple(term for term in terms if term.parent_id not in choosable)


def _row_keys(lists: Lists, vocabulary: Vocabulary, chosen: Iterable[Term]) -> frozenset[str]:
    """Return the rows in which ``chosen`` count: a part counts in the row of the whole."""
    listed = {term.id: term for term in lists.terms[vocabulary] if not term.heading}

    def top(term: Term) -> Term:
        place = lists.wholes.get(term.id, term.parent_id)
        whole = None if place is None else listed.get(place)
        return term if whole is None else top(whole)

    return frozenset(row_key(top(lists.instead.get(each.id, each))) for each in chosen)


@cache
def _words() -> dict[str, Any]:
    with (resources() / "reports" / "tables.toml").open("rb") as file:
        return tomllib.load(file)
