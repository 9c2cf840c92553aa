"""The time statement as a PDF: whole hours per quarter and class, and nothing to count cases by."""

from collections.abc import Iterator, Mapping

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.time_statement import HoursClass, TimeStatement
from vpdesk.reports import layout
from vpdesk.reports.framing import framed, prose, standing
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.pages import Sheets
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import period_in_words, words
from vpdesk.reports.together import Together

_CELL_WIDTH = 76.0
_LONG = 20
"""Quarters from which the table is not kept whole."""


def statement_sheets(statement: TimeStatement) -> Sheets:
    """Return ``statement`` before it is laid out."""
    language = statement.language
    texts = words(language, "hours")
    period = statement.period
    between = period_in_words(period.start, period.end, language)
    content: list[Flowable] = [
        text(texts["lead"].format(between=between), layout.BODY),
        *standing(statement),
        Spacer(1, 10),
        _table(statement),
        text(texts["classes"], layout.NOTE),
        *_cases(statement),
        *prose(texts["text"], statement.text),
    ]
    return framed(statement, content)


def _table(statement: TimeStatement) -> Grid:
    texts = words(statement.language, "hours")
    classes = tuple(HoursClass)
    lines = [
        Line(label=quarter.title, cells=_cells(quarter.hours), even=True)
        for quarter in statement.quarters
    ]
    if len(statement.quarters) > 1:
        sums = {
            each: sum(quarter.hours.get(each, 0) for quarter in statement.quarters)
            for each in classes
        }
        lines.append(Line(label=texts["sum"], cells=_cells(sums), even=True))
    head = [texts["quarter"], *(texts[each.value] for each in classes), texts["sum"]]
    return Grid(head, lines, cell_width=_CELL_WIDTH, bar_width=0)


def _cells(hours: Mapping[HoursClass, int]) -> tuple[str, ...]:
    of_classes = [hours.get(each, 0) for each in HoursClass]
    return tuple(str(number) for number in (*of_classes, sum(of_classes)))


def _cases(statement: TimeStatement) -> Iterator[Flowable]:
    if statement.case_hours is not None:
        texts = words(statement.language, "hours")
        told = texts["cases_told"].format(hours=statement.case_hours.hours)
        yield Together([text(texts["cases"], layout.HEADING), text(told, layout.BODY)])
