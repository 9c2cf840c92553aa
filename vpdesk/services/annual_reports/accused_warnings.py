"""Finds printed numbers that concern so few accused persons that a reader may know who is meant."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from vpdesk.domain.cases import CaseId
from vpdesk.domain.counting import UNIT, CountedIssue
from vpdesk.domain.disclosure import UNKNOWN, CountedPerson
from vpdesk.domain.report_columns import ReportColumns, ReportRow, ReportTable
from vpdesk.domain.report_policy_preview import FEWEST_ACCUSED, AccusedWarning
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.annual_reports.counting import Counted

_ABOUT_ACCUSED = (Vocabulary.RELATION.value, UNIT)


def warnings_in(
    columns: ReportColumns, counted: Counted, issues: Mapping[CaseId, Sequence[CountedIssue]]
) -> tuple[AccusedWarning, ...]:
    """Return the printed numbers in ``columns`` with fewer than FEWEST_ACCUSED accused persons.

    ``counted`` are the reporters behind these, ``issues`` those of their cases. An issue in which
    nobody is named may be about anybody: it counts as one accused. So does a reporter whose cases
    were destroyed.
    """
    found = []
    for table, row in _printed_numbers(columns):
        accused = _accused(
            issue
            for each in counted.people
            if _counts(each.person, table, row, columns.crossed_with)
            for issue in _issues_of(counted.cases[each.reporter, each.on], issues)
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


def _issues_of(
    cases: Collection[CaseId], issues: Mapping[CaseId, Sequence[CountedIssue]]
) -> Sequence[CountedIssue]:
    return [issue for case in cases for issue in issues[case]] if cases else [CountedIssue()]


def _accused(issues: Iterator[CountedIssue]) -> int:
    named, unnamed = set(), 0
    for issue in issues:
        if issue.accused is None:
            unnamed += 1
        else:
            named.add(issue.accused)
    return len(named) + unnamed
