from vpdesk.domain.disclosure import (
    NOT_TOLD,
    UNKNOWN,
    ProtectedTable,
    ProtectedView,
    Row,
    Token,
    exactly,
    more_than,
)
from vpdesk.domain.report_columns import ReportColumns, ReportRow, ReportTable
from vpdesk.ui.annual_report.figures_pane import lines_of
from vpdesk.ui.annual_report.spoken import spoken_views
from vpdesk.ui.annual_report.words import spoken_token, why_words


def told(total: Token, *tokens: Token) -> ProtectedView:
    rows = [
        Row(label=f"rij {place}", depth=0, keys=(str(place),), token=token)
        for place, token in enumerate(tokens, start=1)
    ]
    nobody_told = Row(label="", depth=0, keys=(UNKNOWN,), token=NOT_TOLD)
    table = ProtectedTable(
        variable="steps", title="Stappen", multi=True, k=5, total=total, rows=(*rows, nobody_told)
    )
    return ProtectedView(k=5, version=1, block=False, total=total, tables=(table,))


def test_a_class_of_an_older_report_keeps_both_its_ends() -> None:
    view = told(Token(lo=15, hi=19), Token(lo=10, hi=14))
    assert spoken_views("", [view]) == (
        "15 up to and including 19\nStappen: rij 1: 10 up to and including 14"
    )


def test_more_than_is_said_of_nearly_all() -> None:
    view = told(exactly(18), more_than(13, 18), exactly(9))
    assert spoken_views("Verslag", [view]) == "Verslag: 18\nStappen: rij 1: more than 13, rij 2: 9"


def test_nothing_is_said_of_what_was_not_told() -> None:
    assert spoken_views("Verslag", [told(NOT_TOLD)]) == "Verslag"


def test_beside_the_figures_for_the_adviser_a_class_keeps_both_its_ends_too() -> None:
    older, own = Token(lo=10, hi=14), more_than(13, 18)
    for token, total, said in (
        (older, Token(lo=15, hi=19), "10 up to and including 14"),
        (own, exactly(18), "more than 13"),
    ):
        row = ReportRow(label="gesprek", depth=0, keys=frozenset({"1"}), own=12, printed=token)
        table = ReportTable(
            variable="steps",
            title="Stappen",
            multi=True,
            rows=(row,),
            own_total=17,
            printed_total=total,
        )
        columns = ReportColumns(k=5, own_total=17, printed_total=total, tables=(table,))
        (line,) = lines_of(columns, table)
        assert spoken_token(line.printed, line.among) == said
        assert why_words(line.printed, line.among) == f"Why does it say {said} here?"
