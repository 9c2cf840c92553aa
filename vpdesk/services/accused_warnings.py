"""Finds printed numbers that concern so few accused persons that a reader may know who is meant."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from vpdesk.domain.cases import ReporterId
from vpdesk.domain.counting import UNIT, CountedCase, CountedIssue, persons_in
from vpdesk.domain.disclosure import UNKNOWN, CountedPerson
from vpdesk.domain.report_columns import ReportColumns, ReportRow, ReportTable
from vpdesk.domain.report_policy_preview import FEWEST_ACCUSED, AccusedWarning
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.report_policy import Lists, counted_person

_ABOUT_ACCUSED = (Vocabulary.RELATION.value, UNIT)


def warnings_in(
    columns: ReportColumns, cases: Sequence[CountedCase], lists: Lists
) -> tuple[AccusedWarning, ...]:
    """Return the printed numbers in ``columns`` with fewer than FEWEST_ACCUSED accused persons.

    An issue in which nobody is named may be about anybody: it counts as one accused.
    """
    persons = {facts.reporter_id: counted_person(facts, lists) for facts in persons_in(cases)}
    issues: defaultdict[ReporterId, list[CountedIssue]] = defaultdict(list)
    for case in cases:
        issues[case.reporter_id].extend(case.issues)
    found = []
    for table, row in _printed_numbers(columns):
        accused = _accused(
            issue
            for reporter_id, person in persons.items()
            if _counts(person, table, row, columns.crossed_with)
            for issue in issues[reporter_id]
        )
        if accused < FEWEST_ACCUSED:
            found.append(
                AccusedWarning(
                    variable=table.variable, label=row.label, column=table.column, accused=accused
                )
            )
    return tuple(found)


def _printed_numbers(columns: ReportColumns) -> Iterator[tuple[ReportTable, ReportRow]]:
    for table in columns.tables:
        if table.variable in _ABOUT_ACCUSED:
            for row in table.rows:
                if row.printed is not None and row.printed.exact and row.own:
                    yield table, row


def _counts(
    person: CountedPerson, table: ReportTable, row: ReportRow, crossed_with: str | None
) -> bool:
    if crossed_with is not None and table.column_key is not None:
        in_column = person.single.get(crossed_with, UNKNOWN) == table.column_key
    else:
        in_column = True
    key = person.single.get(table.variable, UNKNOWN)
    known = any(key in each.keys for each in table.rows)
    return in_column and (key if known else UNKNOWN) in row.keys


def _accused(issues: Iterator[CountedIssue]) -> int:
    named, unnamed = set(), 0
    for issue in issues:
        if issue.accused is None:
            unnamed += 1
        else:
            named.add(issue.accused)
    return len(named) + unnamed
