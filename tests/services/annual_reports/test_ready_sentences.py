from vpdesk.domain.disclosure import Token, at_least, exactly, less_than, more_than
from vpdesk.domain.periods import calendar_year, school_year
from vpdesk.domain.report_columns import ReportColumns, ReportRow, ReportTable
from vpdesk.domain.text_hits import KnownTerms
from vpdesk.services.annual_reports.ready_sentences import printed_figures, ready_sentences
from vpdesk.text_check.check import check

YEAR = calendar_year(2025)


def row(label: str, printed: Token | None) -> ReportRow:
    return ReportRow(label=label, depth=0, keys=frozenset({label}), own=3, printed=printed)


def table(variable: str, *rows: ReportRow, column: str | None = None) -> ReportTable:
    return ReportTable(
        variable=variable,
        title="Route",
        multi=False,
        rows=rows,
        own_total=18,
        column=column,
    )


def columns(total: Token, *tables: ReportTable) -> ReportColumns:
    return ReportColumns(k=5, own_total=18, printed_total=total, tables=tables)


COLUMNS = columns(
    exactly(18),
    table("category", row("Pesten", exactly(7)), row("Overig", None), row("Geweld", less_than(5))),
    table("steps", row("HR", more_than(13, 18))),
    table("channel", row("Telefoon", at_least(5)), column="vrouw"),
)


def test_sentences_say_what_is_printed() -> None:
    assert ready_sentences(COLUMNS, YEAR, "nl") == (
        "In 2025 namen 18 melders contact op.",
        "Bij 7 melders ging het om pesten.",
        "Bij meer dan 13 melders was een van de stappen: HR.",
        "Route, vrouw: bij 5 of meer melders telefoon.",
    )


def test_sentences_are_offered_in_english() -> None:
    assert ready_sentences(columns(less_than(5)), school_year(2024), "en") == (
        "In 2024/2025 fewer than 5 reporters got in touch.",
    )


def test_a_text_of_such_sentences_gives_no_hits() -> None:
    printed = printed_figures(COLUMNS, YEAR)
    assert printed.numbers == {18, 7, 2025}
    for language in ("nl", "en"):
        for sentence in ready_sentences(COLUMNS, YEAR, language):
            assert check(sentence, KnownTerms(), printed.numbers, printed.words) == ()
