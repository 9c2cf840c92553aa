"""What a reader of published tables can work out, and whether the rules hold as far as it shows.

Without the vault the true counts are not known, so the rules are judged from the interval that can
be derived. R2 holds or not by the interval alone. R1 asks nothing of a group that has k persons,
so a group that may or may not have them, and is certainly not empty, is taken to break it.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, combinations

from vpdesk.auditor.model import Condition, Predicate, Rule
from vpdesk.auditor.published_atoms import connected, unions
from vpdesk.auditor.published_contradictions import require_possible
from vpdesk.auditor.published_labels import UNLABELLED, ToldVariable
from vpdesk.auditor.published_reader import Reader
from vpdesk.auditor.published_statements import Conditions, Published, published
from vpdesk.auditor.unions import Atoms
from vpdesk.domain.published import (
    AuditedEdition,
    AuditedRow,
    AuditedTable,
    Derived,
    DerivedGroup,
    PublishedAudit,
    PublishedEdition,
    PublishedTable,
)


def audit_published(editions: Sequence[PublishedEdition], *, deadline: float) -> PublishedAudit:
    """Return what can be derived from all ``editions``, until ``deadline`` of ``time.monotonic``.

    Editions that have no person in common are judged apart: any persons there could be of the one
    go with any of the other, and what R2 says of both it says of them together. Raises
    PublishedFileRefused where tables do not go together, FiguresContradict where nobody could be
    counted like that.
    """
    audited: dict[int, AuditedEdition] = {}
    groups: list[DerivedGroup] = []
    for places in connected(editions):
        told = published([editions[place] for place in places])
        require_possible(told, deadline)
        reader = Reader(told, deadline)
        audited |= {place: _edition(reader, number) for number, place in enumerate(places)}
        groups += _groups(reader)
    in_order = tuple(audited[place] for place in range(len(editions)))
    known = (*chain.from_iterable(map(_derived, in_order)), *(each.derived for each in groups))
    return PublishedAudit(
        editions=in_order, groups=tuple(groups), safe=all(each.ok for each in known)
    )


def _derived(audited: AuditedEdition) -> Iterator[Derived]:
    yield audited.total
    for row in (row for table in audited.tables for row in table.rows):
        yield row.derived
        if row.complement is not None:
            yield row.complement


def _edition(reader: Reader, number: int) -> AuditedEdition:
    told, edition = reader.told, reader.told.editions[number]
    everybody = Predicate(atoms=told.cut.of_editions[number])
    return AuditedEdition(
        edition=edition,
        total=reader.derive(everybody, Rule.R2, edition.k),
        tables=tuple(
            AuditedTable(table=table, rows=tuple(_rows(reader, number, table)))
            for table in edition.tables
        ),
    )


def _rows(reader: Reader, number: int, table: PublishedTable) -> Iterator[AuditedRow]:
    k = reader.told.editions[number].k
    for row in table.rows:
        predicate = reader.told.row(number, table, row)
        *within, last = predicate.conditions
        others = Condition(variable=last.variable, keys=last.keys, negated=True)
        complement = Predicate(atoms=predicate.atoms, conditions=(*within, others))
        yield AuditedRow(
            row=row,
            derived=reader.derive(predicate, Rule.R1, k),
            complement=reader.derive(complement, Rule.R1, k) if table.multi else None,
        )


def _groups(reader: Reader) -> Iterator[DerivedGroup]:
    """Yield all groups that nobody printed and that have to be told of.

    These are everybody and every leaf of each atom that is no edition's own period (several-valued
    ones with those who lack it), and whatever other group breaks its rule.
    """
    told = reader.told
    for atoms in unions(told.cut):
        printed = atoms in told.cut.of_editions
        own = len(atoms) == 1 and not printed
        if not printed:
            yield from reader.group(Predicate(atoms=atoms), Rule.R2, always=own)
        for variable in told.variables.values():
            for within in _columns(told, variable):
                yield from _leaves(reader, atoms, within, variable, own=own)


def _columns(told: Published, variable: ToldVariable) -> Iterator[Conditions]:
    """Yield no condition, and that of every column that ``variable`` is told within."""
    yield ()
    names = [column for (_, crossed), column in told.columns.items() if crossed == variable.name]
    for name in dict.fromkeys(names):
        for key in filter(None, told.variables[name].keys):
            yield (Condition(variable=name, keys=frozenset({key})),)


def _leaves(
    reader: Reader, atoms: Atoms, within: Conditions, variable: ToldVariable, *, own: bool
) -> Iterator[DerivedGroup]:
    absent = reader.told.absent(atoms, variable.name)
    leaves = [
        frozenset({key})
        for key in variable.keys
        if key not in absent and not (variable.multi and key == UNLABELLED)
    ]
    told = reader.tells(atoms, variable.name)
    rule = Rule.R1 if told else Rule.R2
    quiet: list[frozenset[str]] = []
    for keys in leaves:
        predicate = _having(atoms, within, variable, keys)
        if reader.is_printed(predicate):
            found: tuple[DerivedGroup, ...] = ()
        else:
            found = tuple(reader.group(predicate, rule, always=own))
            yield from found
        if all(group.derived.ok for group in found) and not reader.reaches(predicate):
            quiet.append(keys)
        if variable.multi and not told:
            others = Condition(variable=variable.name, keys=keys, negated=True)
            complement = Predicate(atoms=atoms, conditions=(*within, others))
            yield from reader.group(complement, Rule.R2, always=own)
    if not variable.multi:
        yield from _unions_of(reader, atoms, within, variable, quiet)


def _unions_of(
    reader: Reader,
    atoms: Atoms,
    within: Conditions,
    variable: ToldVariable,
    quiet: Sequence[frozenset[str]],
) -> Iterator[DerivedGroup]:
    """Yield the unions of leaves that break R2, none of them within another.

    A union that can have k persons keeps the rule, and so does every larger one: only small ones
    are looked at, from pairs on.
    """
    small = list(quiet)
    while small and not reader.late:
        joined = dict.fromkeys(
            one | other for one, other in combinations(small, 2) if len(one | other) == len(one) + 1
        )
        small = []
        for keys in joined:
            predicate = _having(atoms, within, variable, keys)
            found = () if reader.is_printed(predicate) else tuple(reader.group(predicate, Rule.R2))
            yield from found
            if not found and not reader.reaches(predicate):
                small.append(keys)


def _having(
    atoms: Atoms, within: Conditions, variable: ToldVariable, keys: frozenset[str]
) -> Predicate:
    condition = Condition(variable=variable.name, keys=keys)
    return Predicate(atoms=atoms, conditions=(*within, condition))
