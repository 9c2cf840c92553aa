"""What was told, without the tables in which somebody was corrected between two editions.

Who is printed differently by two editions lies in atoms of their own, and a reader is taken to
know only that there are such persons. Of the number of reporters and of all other tables a reader
knows more, because nothing was corrected there. So these are judged by themselves as well: else
the correction of one reporter would hide that another one came.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vpdesk.domain.disclosure import ProtectedView
from vpdesk.services.editions.atoms import Source


def without(sources: Iterable[Source], corrected: frozenset[str]) -> Sequence[Source]:
    """Return ``sources`` without tables of ``corrected`` variables, or crossed with one."""
    return tuple(
        replace(
            each,
            told=replace(each.told, view=_without(each.told.view, corrected)),
            plain=each.plain and _without(each.plain, corrected),
        )
        for each in sources
    )


def _without(view: ProtectedView, corrected: frozenset[str]) -> ProtectedView:
    crossed = view.column in corrected
    return replace(
        view,
        column=None if crossed else view.column,
        tables=tuple(
            table
            for table in view.tables
            if table.variable not in corrected and not (crossed and table.column_key is not None)
        ),
    )
