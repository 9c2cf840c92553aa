"""The same table over several periods."""

from vpdesk.domain.disclosure import ProtectedTable, ProtectedView, Row, exactly
from vpdesk.reports.comparison import compared


def table(*labels: str, variable: str = "v") -> ProtectedTable:
    rows = tuple(Row(label=label, depth=0, keys=(label,), token=exactly(9)) for label in labels)
    return ProtectedTable(
        variable=variable, title="", multi=True, k=5, total=exactly(20), rows=rows
    )


def view(*tables: ProtectedTable) -> ProtectedView:
    return ProtectedView(k=5, version=1, block=False, total=exactly(20), tables=tables)


def test_rows_of_all_periods_are_merged_in_policy_order() -> None:
    rows = compared(table("a", "c"), [view(table("a", "b", "c", "d")), view(table("z", "c"))])
    assert [row.label for row in rows] == ["z", "a", "b", "c", "d"]
    assert [[token is not None for token in row.tokens] for row in rows] == [
        [False, False, True],
        [True, True, False],
        [False, True, False],
        [True, True, True],
        [False, True, False],
    ]


def test_a_period_without_the_table_has_no_numbers() -> None:
    (row,) = compared(table("a"), [view(), view(table("a", variable="other"))])
    assert row.tokens == (exactly(9), None, None)
