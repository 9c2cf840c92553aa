from datetime import date

import pytest

from tests.exchange.written import TODAY, parsed
from vpdesk.domain.registers import (
    ColumnMapping,
    RegisterField,
    RegisterRow,
    RegisterSource,
    RegisterTable,
    RowProblem,
    RowProblemKind,
    Severity,
)
from vpdesk.exchange.register_rows import MAX_LABEL_CHARACTERS, MAX_LABELS, parse_rows, sample_rows

F = RegisterField
K = RowProblemKind


def table(headers: list[str], *rows: list[str]) -> RegisterTable:
    return RegisterTable(
        headers=tuple(headers),
        rows=tuple(map(tuple, rows)),
        numbers=tuple(range(2, len(rows) + 2)),
        source=RegisterSource(delimiter=";"),
    )


def problem(
    field: RegisterField | None, kind: RowProblemKind, severity: Severity, value: str
) -> RowProblem:
    return RowProblem(row=2, field=field, kind=kind, severity=severity, value=value)


def test_a_full_row_is_parsed() -> None:
    headers = [
        "Nr", "Codenaam", "Datum", "Organisatie", "Afdeling", "Soort", "Aard", "Positie melder",
        "Geslacht", "Relatie", "Stappen", "Doorverwijzing", "Uitkomst", "Gesprekken", "Uren",
        "Minuten", "Afgesloten op", "Kanaal", "Opmerking",
    ]  # fmt: skip
    cells = [
        "7", "Kievit", "3-3-2024", "Waterschap  Zuid", "Team A", "melding", "pesten, overig",
        "medewerker", "vrouw", "collega", "luisterend oor; mediation", "politie", "opgelost", "3",
        "1,5", "5", "1-4-2024", "telefoon", "eerste  regel\n tweede",
    ]  # fmt: skip
    register = parsed(table(headers, cells))
    assert register.problems == ()
    assert register.rows == (
        RegisterRow(
            row=2,
            registered_on=date(2024, 3, 3),
            number="7",
            code_name="Kievit",
            organisation="Waterschap Zuid",
            unit="Team A",
            kind="melding",
            categories=("pesten", "overig"),
            reporter_position="medewerker",
            gender="vrouw",
            relation="collega",
            steps=("luisterend oor", "mediation"),
            referrals=("politie",),
            outcome="opgelost",
            channel="telefoon",
            contacts=3,
            minutes=95,
            closed_on=date(2024, 4, 1),
            note="eerste regel\ntweede",
        ),
    )


def test_a_date_is_enough() -> None:
    register = parsed(
        table(["Datum", "Aard", "Uren", "Afgesloten op"], ["3-3-2024", "-", "n.v.t."])
    )
    assert register.rows == (RegisterRow(row=2, registered_on=date(2024, 3, 3)),)
    assert register.problems == ()


@pytest.mark.parametrize("column", ["Uren", "Minuten"])
def test_either_measure_of_time_will_do(column: str) -> None:
    (row,) = parsed(table(["Datum", column], ["3-3-2024", "60 min"])).rows
    assert row.minutes == 60


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("", K.DATE_MISSING),
        ("-", K.DATE_MISSING),
        ("31-2-2024", K.DATE_IMPOSSIBLE),
        ("2-1-2026", K.DATE_IN_FUTURE),
        ("ooit", K.DATE_UNREADABLE),
    ],
)
def test_a_row_without_a_good_date_is_left_out(cell: str, kind: RowProblemKind) -> None:
    register = parsed(table(["Datum", "Aard", "Afgesloten op"], [cell, "pesten", "3-3-2024"]))
    assert register.rows == ()
    assert register.problems == (problem(F.REGISTERED_ON, kind, Severity.ERROR, cell),)


def test_without_a_column_for_the_date_every_row_is_an_error() -> None:
    headers = table(["Aard"], ["pesten"], ["overig"])
    register = parse_rows(headers, ColumnMapping(fields=(F.CATEGORIES,)), today=TODAY)
    assert register.rows == ()
    assert [(p.row, p.kind) for p in register.problems] == [
        (2, K.DATE_MISSING),
        (3, K.DATE_MISSING),
    ]


@pytest.mark.parametrize(
    ("column", "cell", "field", "kind"),
    [
        ("Uren", "veel", F.HOURS, K.NUMBER_UNREADABLE),
        ("Minuten", "-5", F.MINUTES, K.NUMBER_OUT_OF_RANGE),
        ("Gesprekken", "2,5", F.CONTACTS, K.NUMBER_UNREADABLE),
        ("Afgesloten op", "loopt nog", F.CLOSED_ON, K.DATE_UNREADABLE),
        ("Afgesloten op", "1-1-2027", F.CLOSED_ON, K.DATE_IN_FUTURE),
        ("Afgesloten op", "2-3-2024", F.CLOSED_ON, K.CLOSED_BEFORE_REGISTERED),
    ],
)
def test_a_row_with_a_lesser_fault_lacks_only_that_value(
    column: str, cell: str, field: RegisterField, kind: RowProblemKind
) -> None:
    register = parsed(table(["Datum", column], ["3-3-2024", cell]))
    assert register.rows == (RegisterRow(row=2, registered_on=date(2024, 3, 3)),)
    assert register.problems == (problem(field, kind, Severity.NOTICE, cell),)


@pytest.mark.parametrize(
    ("column", "cell", "field", "kind"),
    [
        ("Soort", "x" * (MAX_LABEL_CHARACTERS + 1), F.KIND, K.LABEL_TOO_LONG),
        ("Aard", "x" * (MAX_LABEL_CHARACTERS + 1), F.CATEGORIES, K.LABEL_TOO_LONG),
        ("Stappen", ",".join(map(str, range(MAX_LABELS + 1))), F.STEPS, K.TOO_MANY_VALUES),
        ("Aard", "pesten" + "," * 1_000, F.CATEGORIES, K.TOO_MANY_VALUES),
    ],
)
def test_text_where_a_label_belongs_leaves_the_row_out(
    column: str, cell: str, field: RegisterField, kind: RowProblemKind
) -> None:
    register = parsed(table(["Datum", column], ["3-3-2024", cell]))
    assert register.rows == ()
    assert register.problems == (problem(field, kind, Severity.ERROR, cell),)


def test_a_row_wider_than_the_header_is_left_out() -> None:
    register = parsed(table(["Datum", "Uren"], ["3-3-2024", "2", "5"]))
    assert register.rows == ()
    assert register.problems == (problem(None, K.MORE_CELLS_THAN_HEADERS, Severity.ERROR, "5"),)


def test_rows_and_problems_carry_the_numbers_of_the_file() -> None:
    register = parsed(table(["Datum", "Uren"], ["3-3-2024", "x"], ["?"], ["4-3-2024"]))
    assert [row.row for row in register.rows] == [2, 4]
    assert [told.row for told in register.problems] == [2, 3]


def test_sample_rows_are_the_first_ones_as_wide_as_the_header() -> None:
    rows = [[str(number)] for number in range(7)]
    assert sample_rows(table(["Datum", "Aard"], *rows)) == tuple((str(n), "") for n in range(5))
    assert sample_rows(table(["Datum"], ["1", "2"]), 3) == (("1",),)
