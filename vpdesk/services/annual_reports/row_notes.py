"""What a document says of rows that had another name, or were counted apart, in its time."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from vpdesk.domain.annual_report import RowChange, RowNote
from vpdesk.domain.offered_terms import TermLists
from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import MULTI_TABLES
from vpdesk.domain.term_dates import UNDATED, name_on, names_of
from vpdesk.domain.terms import Term, Vocabulary, row_key, same_label
from vpdesk.services.annual_reports.period_figures import PeriodFigures, Wanted
from vpdesk.storage.transaction import Transaction

_VOCABULARIES = frozenset(map(str, Vocabulary))

_Rows = Mapping[Period, frozenset[str]]


def row_notes(
    tx: Transaction, wanted: Wanted, printed: Sequence[PeriodFigures]
) -> tuple[RowNote, ...]:
    """Return what is said of the rows of ``printed``, by table and in the order of the lists.

    It follows from the lists and the printed rows alone, never from what was counted.
    """
    first = min(each.period.start for each in printed)
    time = Period(first, max(wanted.named, first))
    found: list[RowNote] = []
    tables = dict.fromkeys(table.variable for each in printed for table in each.view.tables)
    for variable in tables:
        if variable not in _VOCABULARIES:
            continue
        rows = _printed(printed, variable)
        shown = frozenset().union(*rows.values())
        lists = tx.terms.lists(Vocabulary(variable), wanted.organisation_id)
        for term in lists.terms.values():
            if not term.heading and row_key(term) in shown:
                found += _names(lists, term, wanted, time)
                if variable in MULTI_TABLES:
                    found += _places(lists, term, wanted, rows)
    return tuple(found)


def _printed(printed: Sequence[PeriodFigures], variable: str) -> _Rows:
    """Return the keys of the rows of a table by its period, the oldest first."""
    found = {
        each.period: frozenset(key for row in table.rows for key in row.keys)
        for each in printed
        for table in each.view.tables
        if table.variable == variable and table.rows
    }
    return {period: found[period] for period in sorted(found, key=lambda each: each.start)}


def _names(lists: TermLists, term: Term, wanted: Wanted, time: Period) -> Iterator[RowNote]:
    dates, where = lists.dates.get(term.id, UNDATED), lists.organisation_id
    now = _label(lists, term, wanted, time.end)
    for name in names_of(term, dates, where):
        if name.valid_until is None or not time.start <= name.valid_until < time.end:
            continue
        former = _label(lists, term, wanted, name.valid_until)
        if same_label(former) != same_label(now):
            yield RowNote(
                variable=term.vocabulary.value,
                change=RowChange.RENAMED,
                label=now,
                other=former,
                day=name.valid_until,
            )


def _places(lists: TermLists, term: Term, wanted: Wanted, rows: _Rows) -> Iterator[RowNote]:
    """Yield where ``term`` came to count with another from one period to the next, or stopped.

    A period within which that changed has a row of its own for it.
    """
    wholes = {period: _whole(lists, term, period, keys) for period, keys in rows.items()}
    for (before, was), (after, now) in pairwise(wholes.items()):
        if was == now:
            continue
        if was is not None:
            yield _counted(lists, term, was, wanted, RowChange.COUNTED_APART, before.end)
        if now is not None:
            yield _counted(lists, term, now, wanted, RowChange.COUNTED_WITH, after.start)


def _whole(lists: TermLists, term: Term, period: Period, keys: frozenset[str]) -> Term | None:
    """Return the term in whose row ``term`` counts in all of ``period``."""
    place = lists.whole_over(term, period)
    whole = None if place is None else lists.terms.get(place)
    if whole is None or whole.heading or row_key(term) in keys or row_key(whole) not in keys:
        return None
    return whole


def _counted(
    lists: TermLists, term: Term, whole: Term, wanted: Wanted, change: RowChange, day: date
) -> RowNote:
    return RowNote(
        variable=term.vocabulary.value,
        change=change,
        label=_label(lists, term, wanted, wanted.named),
        other=_label(lists, whole, wanted, wanted.named),
        day=day,
    )


def _label(lists: TermLists, term: Term, wanted: Wanted, day: date) -> str:
    name = name_on(term, lists.dates.get(term.id, UNDATED), day, lists.organisation_id)
    return name.label(wanted.language)
