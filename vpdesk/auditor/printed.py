"""What the print says, read from the printed tokens alone.

A row says that the persons with one of its keys are as many as its token allows. A percentage, a
bar or a sentence in a report is made from the tokens and says nothing more.

Tables of one variable may have other keys in other editions, because lists change. The variable
has the keys of all of them. A person whose key is no leaf of an edition's single-valued table is
counted there as unknown, so the row with the unknown ones has those keys as well; a table without
such a row says that there is no such person. In a several-valued table these persons are in the
residual row; a table without a residual row says that nobody has another key.

A variable that was never broken down has no keys and is left out: nothing is told of it but the
total, which is judged itself.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vpdesk.auditor.model import RESIDUAL, Condition, Model, Predicate, Statement, Variable
from vpdesk.domain.disclosure import UNKNOWN, ProtectedTable, ProtectedView, Token


class VariableRedefined(Exception):
    """``variable`` has one value per person in one table, and several in another."""

    def __init__(self, variable: str) -> None:
        super().__init__()
        self.variable = variable


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A print, and the atoms that its period consists of."""

    view: ProtectedView
    atoms: frozenset[int]


def model_of(told: Sequence[Told], atoms: int) -> Model:
    """Return all that is known from ``told``, about periods that ``atoms`` pieces are cut into.

    Raises VariableRedefined.
    """
    views = [each.view for each in told]
    variables = variables_of(views)
    statements = (s for each in told for s in statements_of(each.view, each.atoms, variables))
    return Model(
        variables=variables,
        atoms=atoms,
        statements=tuple(dict.fromkeys(statements)),
        column=columns_of(views),
    )


def columns_of(views: Iterable[ProtectedView]) -> tuple[str, ...]:
    """Return the variables that tables are crossed with."""
    found = (view.column for view in views if any(map(_crosses, view.tables)))
    return tuple(dict.fromkeys(name for name in found if name is not None))


def variables_of(views: Iterable[ProtectedView]) -> tuple[Variable, ...]:
    """Return the variables with rows in any of ``views``, in the order they are met.

    Raises VariableRedefined.
    """
    keys: dict[str, dict[str, None]] = {}
    multi: dict[str, bool] = {}
    crossed: set[str] = set()
    for view in views:
        for table in view.tables:
            if _crosses(table) and view.column is not None and table.column_key is not None:
                crossed.add(table.variable)
                keys.setdefault(view.column, {})[table.column_key] = None
                multi.setdefault(view.column, False)
            if not table.rows:
                continue
            if multi.setdefault(table.variable, table.multi) != table.multi:
                raise VariableRedefined(table.variable)
            own = keys.setdefault(table.variable, {})
            own.update(dict.fromkeys(key for row in table.rows for key in row.keys))
            if table.residual is not None:
                own[RESIDUAL] = None
    return tuple(
        Variable(name=name, keys=tuple(own), multi=multi[name], crossed=name in crossed)
        for name, own in keys.items()
    )


def statements_of(
    view: ProtectedView, atoms: frozenset[int], variables: Sequence[Variable] | None = None
) -> tuple[Statement, ...]:
    """Return what ``view`` says about the persons in ``atoms``.

    ``variables`` are those of all views that are told together; by default, of this one.
    """
    known = {v.name: v for v in (variables_of([view]) if variables is None else variables)}
    found = [_said(Predicate(atoms=atoms), view.total)]
    for table in view.tables:
        within = within_column(view, table)
        found.append(_said(Predicate(atoms=atoms, conditions=within), table.total))
        if table.rows:
            found += (
                _said(Predicate(atoms=atoms, conditions=(*within, condition)), token)
                for condition, token in _rows(table, view, known[table.variable])
            )
    return tuple(dict.fromkeys(s for s in found if s.lo or s.hi is not None))


def within_column(view: ProtectedView, table: ProtectedTable) -> tuple[Condition, ...]:
    """Return the condition that the persons of ``table`` are in its column, if it has one."""
    if view.column is None or table.column_key is None:
        return ()
    return (Condition(variable=view.column, keys=frozenset({table.column_key})),)


def keys_of_row(
    keys: Iterable[str], table: ProtectedTable, view: ProtectedView, variable: Variable
) -> frozenset[str]:
    """Return the keys of the persons in a printed row with ``keys``."""
    found = frozenset(keys)
    if not table.multi and UNKNOWN in found:
        found |= frozenset(variable.keys) - _keys_told(table, view)
    return found


def _rows(
    table: ProtectedTable, view: ProtectedView, variable: Variable
) -> Iterator[tuple[Condition, Token]]:
    for row in table.rows:
        keys = keys_of_row(row.keys, table, view, variable)
        yield Condition(variable=variable.name, keys=keys), row.token
    own = _keys_told(table, view)
    elsewhere = frozenset(variable.keys) - own
    nobody = Token(lo=0, hi=0)
    if table.multi and table.residual is None:
        for key in sorted(elsewhere):
            yield Condition(variable=variable.name, keys=frozenset({key})), nobody
    elif not table.multi and elsewhere and UNKNOWN not in own:
        yield Condition(variable=variable.name, keys=elsewhere), nobody


def _keys_told(table: ProtectedTable, view: ProtectedView) -> frozenset[str]:
    """Return the keys that this edition has a row for."""
    rows = (row for each in view.tables if each.variable == table.variable for row in each.rows)
    return frozenset(key for row in rows for key in row.keys)


def _said(predicate: Predicate, token: Token) -> Statement:
    return Statement(predicate=predicate, lo=token.lo, hi=token.hi)


def _crosses(table: ProtectedTable) -> bool:
    return table.column_key is not None
