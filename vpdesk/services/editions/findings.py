"""Says in words of the report which groups a reader could tell to be small."""

from collections.abc import Iterable
from datetime import timedelta

from vpdesk.auditor.audit import Finding
from vpdesk.domain.disclosure import ProtectedTable
from vpdesk.domain.edition_errors import UnsafeFigure
from vpdesk.domain.periods import Period
from vpdesk.services.editions.atoms import Cut


def unsafe_figures(findings: Iterable[Finding], pieces: Cut) -> tuple[UnsafeFigure, ...]:
    """Return each group once, in the order of the findings."""
    return tuple(dict.fromkeys(_figure(finding, pieces) for finding in findings))


def _figure(finding: Finding, pieces: Cut) -> UnsafeFigure:
    predicate = finding.protected.predicate
    periods = _joined(pieces.pieces[atom] for atom in predicate.atoms)
    if not predicate.conditions:
        return UnsafeFigure(periods=periods, reason=finding.reason.value)
    *within, last = predicate.conditions
    every = [table for told in pieces.told for table in told.view.tables]
    tables = [table for table in every if table.variable == last.variable]
    columns = {key for condition in within for key in condition.keys}
    return UnsafeFigure(
        periods=periods,
        variable=last.variable,
        labels=_labels(last.keys, tables),
        column=next((t.column for t in every if t.column and t.column_key in columns), ""),
        others=last.negated,
        reason=finding.reason.value,
    )


def _labels(keys: frozenset[str], tables: Iterable[ProtectedTable]) -> tuple[str, ...]:
    """Return the label of the printed row with ``keys``, or those of the rows inside them."""
    rows = [row for table in tables for row in table.rows]
    for row in rows:
        if frozenset(row.keys) == keys:
            return (row.label,)
    return tuple(dict.fromkeys(row.label for row in rows if frozenset(row.keys) < keys))


def _joined(pieces: Iterable[Period]) -> tuple[Period, ...]:
    """Return ``pieces`` with those that follow one another made one."""
    found: list[Period] = []
    for piece in sorted(set(pieces)):
        if found and piece.start <= found[-1].end + timedelta(days=1):
            found[-1] = Period(found[-1].start, max(found[-1].end, piece.end))
        else:
            found.append(piece)
    return tuple(found)
