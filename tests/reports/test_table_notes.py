"""What is said under the table of outcomes about those who did not come with a task."""

import pytest

from vpdesk.domain.disclosure import ProtectedTable, Row, exactly
from vpdesk.reports.table_notes import TableColumn, notes


def table(variable: str, *keys: str) -> ProtectedTable:
    rows = tuple(Row(label=f"Rij {key}", depth=0, keys=(key,), token=exactly(6)) for key in keys)
    return ProtectedTable(
        variable=variable,
        title="Uitkomst",
        multi=False,
        k=5,
        total=exactly(12),
        rows=rows,
        residual=None,
    )


@pytest.mark.parametrize(("language", "words"), [("nl", "geen taak"), ("en", "not a confidential")])
def test_the_row_of_what_is_not_the_task_is_explained(language: str, words: str) -> None:
    told = TableColumn(title="2024", table=table("outcome", "referred", "out_of_scope"))
    (said,) = [each for each in notes([told], language) if words in each]
    assert said.startswith("‘Rij out_of_scope’ ")


@pytest.mark.parametrize("other", [table("outcome", "referred"), table("category", "out_of_scope")])
def test_nothing_is_said_where_there_is_no_such_row(other: ProtectedTable) -> None:
    assert not [
        each for each in notes([TableColumn(title="2024", table=other)], "nl") if "taak" in each
    ]
