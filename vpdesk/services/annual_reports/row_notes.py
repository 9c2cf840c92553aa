"""What a document says of rows that had another name, or were counted apart, in its time."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from vpdesk.domain.annual_report import RowChange, RowNote
from vpdesk.domain.disclosure import ProtectedView
from vpdesk.domain.offered_terms import TermLists
from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import MULTI_TABLES
from vpdesk.domain.term_dates import UNDATED, name_on, names_of, place_on
from vpdesk.domain.terms import Term, Vocabulary, row_key, same_label
from vpdesk.services.annual_reports.period_figures import PeriodFigures, Wanted
from vpdesk.storage.transaction import Transaction

_VOCABULARIES = frozenset(map(str, Vocabulary))


def row_notes(
    tx: Transaction, wanted: Wanted, printed: Sequence[PeriodFigures]
) -> tuple[RowNote, ...]:
    """Return what is said of the rows of ``printed``, by table and in the order of the lists.

    It follows from the lists and the printed rows alone, never from what was counted.
    """
    first = min(each.period.start for each in printed)
    time = Period(first, max(wanted.named, first))
    views = [each.view for each in printed]
    found: list[RowNote] = []
    for variable in dict.fromkeys(table.variable for view in views for table in view.tables):
        if variable not in _VOCABULARIES:
            continue
        rows = _printed(views, variable)
        lists = tx.terms.lists(Vocabulary(variable), wanted.organisation_id)
        for term in lists.terms.values():
            if not term.heading and row_key(term) in rows:
                found += _names(lists, term, wanted, time)
                if variable in MULTI_TABLES:
                    found += _places(lists, term, wanted, time)
    return tuple(found)


def _printed(views: Iterable[ProtectedView], variable: str) -> frozenset[str]:
    return frozenset(
        key
        for view in views
        for table in view.tables
        if table.variable == variable
        for row in table.rows
        for key in row.keys
    )


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


def _places(lists: TermLists, term: Term, wanted: Wanted, time: Period) -> Iterator[RowNote]:
    dates = lists.dates.get(term.id, UNDATED)
    ended = [each.valid_until for each in dates.places if each.valid_until < time.end]
    place = place_on(term, dates, time.end)
    whole = None if place is None else lists.terms.get(place)
    if whole is not None and not whole.heading and ended and ended[-1] >= time.start:
        yield RowNote(
            variable=term.vocabulary.value,
            change=RowChange.COUNTED_WITH,
            label=_label(lists, term, wanted, time.end),
            other=_label(lists, whole, wanted, time.end),
            day=ended[-1] + timedelta(days=1),
        )


def _label(lists: TermLists, term: Term, wanted: Wanted, day: date) -> str:
    name = name_on(term, lists.dates.get(term.id, UNDATED), day, lists.organisation_id)
    return name.label(wanted.language)
