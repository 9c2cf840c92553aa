"""Finds reporters whom two editions put in other rows because the rows changed, not the facts.

The auditor takes whoever two editions print differently for corrected, and a reader to know no
more of it. When a department got a row of its own meanwhile, or a word of the organisation
another name, that is not so: everybody sees that these are the same persons, and the difference
of two rows is a number of them. What is frozen keeps its rows, so only drafts and errata can
stand in the way like this.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from vpdesk.auditor.audit import Reason
from vpdesk.domain.disclosure import UNKNOWN, CountedPerson, ProtectedView
from vpdesk.domain.edition_errors import Cause, NotProvenSafe, UnsafeFigure
from vpdesk.domain.editions import Override
from vpdesk.domain.periods import Period
from vpdesk.services.editions.atoms import Source

_Rows = dict[str, frozenset[str]]


def require_same_rows(sources: Sequence[Source], overrides: Iterable[Override]) -> None:
    """Raise ``NotProvenSafe`` if what is new puts reporters in rows made after a table left.

    Tables with one of the ``overrides`` are given up.
    """
    given_up = {override.variable for override in overrides}
    for new in sources:
        for before in sources:
            if new.edition is not None or before.edition is None:
                continue
            found = set(_regrouped(before, new)) - given_up
            if found:
                figures = (_figure(new.told.period, variable) for variable in sorted(found))
                raise NotProvenSafe(
                    Cause.EARLIER, findings=tuple(figures), blamed=(before.edition,)
                )


def _figure(period: Period, variable: str) -> UnsafeFigure:
    return UnsafeFigure(periods=(period,), variable=variable, reason=Reason.CERTAINLY_FEW.value)


def _regrouped(before: Source, new: Source) -> Iterator[str]:
    """Yield the variables by which somebody moved to or from a row that only one of them has."""
    told, telling = _rows(before.told.view), _rows(new.told.view)
    earlier, now = _people(before, new.told.period), _people(new, before.told.period)
    for key in earlier.keys() & now.keys():
        for variable in told.keys() & telling.keys():
            before_rows, new_rows = told[variable], telling[variable]
            was = _values(earlier[key], variable, before_rows)
            is_now = _values(now[key], variable, new_rows)
            left, came = was - is_now, is_now - was
            if left and came and (left | came) & (before_rows ^ new_rows):
                yield variable


def _rows(view: ProtectedView) -> _Rows:
    found: _Rows = {}
    for table in view.tables:
        keys = frozenset(key for row in table.rows for key in row.keys)
        found[table.variable] = found.get(table.variable, frozenset()) | keys
    return {variable: keys for variable, keys in found.items() if keys}


def _people(source: Source, period: Period) -> dict[tuple[int, int], CountedPerson]:
    """Return whom a source counted in ``period``, by reporter and place among their years.

    A day that was corrected makes nobody another one, as in ``atoms``.
    """
    found: dict[tuple[int, int], CountedPerson] = {}
    met: Counter[int] = Counter()
    counted = [each for people in (source.people or {}).values() for each in people]
    for each in sorted(counted, key=lambda each: each.on):
        if each.on in period:
            found[each.reporter, met[each.reporter]] = each.person
            met[each.reporter] += 1
    return found


def _values(person: CountedPerson, variable: str, rows: frozenset[str]) -> frozenset[str]:
    """Return the values of a person; a single one that has no row counts as unknown."""
    if variable in person.multi:
        return person.multi[variable]
    value = person.single.get(variable, UNKNOWN)
    return frozenset({value if value in rows else UNKNOWN})
