"""Blocks of years, and what cannot be agreed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.periods import Period, calendar_year, months_later
from vpdesk.domain.report_columns import TABLES
from vpdesk.domain.report_policies import (
    KeyTree,
    ReportAgreement,
    TableAgreement,
    block_around,
    in_force_during,
    is_told_in_blocks,
    keys_of,
)
from vpdesk.domain.report_policies_json import agreement_from, agreement_values
from vpdesk.domain.report_policy_rules import AgreementProblem, problems_in_agreement

USUAL = ReportAgreement()
BLOCKS = ReportAgreement(block_from=date(2024, 1, 1))
FIRST = Period(date(2024, 1, 1), date(2026, 12, 31))


def table(name: str, *, k: int | None = None, tree: KeyTree | None = None) -> ReportAgreement:
    return ReportAgreement(tables=(TableAgreement(variable=name, k=k, tree=tree),))


def test_usual_agreement_has_nothing_against_it() -> None:
    assert problems_in_agreement(USUAL) == ()
    assert USUAL.told == set(TABLES)
    assert USUAL.usual < USUAL.told
    assert replace(USUAL, made_on=date(2025, 1, 1)).usual == USUAL.told
    assert USUAL.table("nothing") is None


@pytest.mark.parametrize(
    ("agreement", "problem"),
    [
        (ReportAgreement(k=2, reason="x"), AgreementProblem.THRESHOLD_OUT_OF_RANGE),
        (ReportAgreement(k=26), AgreementProblem.THRESHOLD_OUT_OF_RANGE),
        (ReportAgreement(k=4, reason="  "), AgreementProblem.REASON_NEEDED),
        (ReportAgreement(k=4, reason="x" * 100_001), AgreementProblem.REASON_TOO_LONG),
        (table("salary"), AgreementProblem.TABLE_NOT_KNOWN),
        (
            ReportAgreement(tables=(TableAgreement(variable="kind"),) * 2),
            AgreementProblem.TABLE_NOT_KNOWN,
        ),
        (table("kind", k=5), AgreementProblem.TABLE_THRESHOLD),
        (table("kind", k=26), AgreementProblem.TABLE_THRESHOLD),
        (table("kind", tree=("report", "report")), AgreementProblem.SPLITS_NOT_USABLE),
        (table("steps", tree=("a", "b")), AgreementProblem.SPLITS_NOT_USABLE),
        (replace(table("kind"), column="gender"), AgreementProblem.COLUMN_NOT_TOLD),
        (ReportAgreement(column="steps"), AgreementProblem.COLUMN_NOT_TOLD),
        (ReportAgreement(column="relation"), AgreementProblem.PLACE_WITH_RELATION),
        (ReportAgreement(column="unit"), AgreementProblem.PLACE_WITH_RELATION),
        (ReportAgreement(year_starts=13), AgreementProblem.YEAR_NOT_KNOWN),
        (ReportAgreement(valid_from=date(2026, 2, 1)), AgreementProblem.NOT_A_YEAR_START),
        (ReportAgreement(block_from=date(2026, 1, 2)), AgreementProblem.BLOCK_NOT_A_YEAR),
        (
            ReportAgreement(valid_from=date(2027, 1, 1), block_from=date(2026, 1, 1)),
            AgreementProblem.BLOCK_NOT_A_YEAR,
        ),
    ],
)
def test_what_cannot_be_agreed_is_named(
    agreement: ReportAgreement, problem: AgreementProblem
) -> None:
    assert problem in problems_in_agreement(agreement)


@pytest.mark.parametrize(
    "agreement",
    [
        ReportAgreement(k=3, reason="Klein en open"),
        ReportAgreement(k=25),
        table("kind", k=6),
        table("kind", tree="report"),
        replace(table("unit"), column="unit"),
        replace(table("relation"), column="relation"),
        ReportAgreement(column="gender"),
        ReportAgreement(valid_from=date(2026, 9, 1), year_starts=9, block_from=date(2027, 9, 1)),
    ],
)
def test_what_can_be_agreed_is(agreement: ReportAgreement) -> None:
    assert problems_in_agreement(agreement) == ()


def test_years_before_the_first_block_have_tables_of_their_own() -> None:
    assert block_around(BLOCKS, date(2023, 12, 31)) is None
    assert not is_told_in_blocks(BLOCKS, calendar_year(2023))
    assert is_told_in_blocks(BLOCKS, calendar_year(2024))
    assert not is_told_in_blocks(BLOCKS, FIRST)
    assert not is_told_in_blocks(USUAL, calendar_year(2024))


@given(st.integers(1, 12), st.integers(0, 20_000))
def test_every_day_lies_in_one_block(month: int, days: int) -> None:
    start = date(2024, month, 1)
    agreement = ReportAgreement(year_starts=month, block_from=start)
    day = start + timedelta(days=days)
    block = block_around(agreement, day)
    assert block is not None
    assert day in block
    assert block.start.month == month
    assert (block.start.year - start.year) % 3 == 0
    assert months_later(block.start, 36) == block.end + timedelta(days=1)


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(0, 2_500))
def test_no_period_but_a_block_has_tables_of_its_own(start: date, days: int) -> None:
    period = Period(start, start + timedelta(days=days))
    tables = not is_told_in_blocks(BLOCKS, period)
    assert tables == (period.end < FIRST.start or period == block_around(BLOCKS, period.start))


def test_splits_name_their_keys_from_left_to_right() -> None:
    assert list(keys_of((("a", "b"), "c"))) == ["a", "b", "c"]


def test_agreement_comes_back_from_its_values() -> None:
    agreement = ReportAgreement(
        version=3,
        valid_from=date(2027, 1, 1),
        made_on=date(2026, 1, 5),
        block_from=date(2027, 1, 1),
        column="gender",
        tables=(TableAgreement(variable="gender", k=7, tree=("female", ("male", "other"))),),
    )
    values = agreement_values(agreement)
    back = agreement_from(values, version=3, valid_from=date(2027, 1, 1), made_on=date(2026, 1, 5))
    assert back == agreement


def test_period_that_begins_before_an_agreement_does_not_tell_more_than_that_allows() -> None:
    before = ReportAgreement(
        k=3,
        column="gender",
        tables=(
            TableAgreement(variable="gender"),
            TableAgreement(variable="kind", k=12),
            TableAgreement(variable="relation", k=7),
        ),
    )
    after = ReportAgreement(
        version=2,
        valid_from=date(2024, 1, 1),
        k=10,
        block_from=date(2024, 1, 1),
        tables=(TableAgreement(variable="gender", k=11), TableAgreement(variable="kind")),
    )
    versions = (before, after)
    around = Period(date(2023, 12, 31), date(2024, 12, 31))
    found = in_force_during(versions, around)
    assert (found.version, found.k, found.column) == (1, 10, None)
    assert {table.variable: table.k for table in found.tables} == {"gender": 11, "kind": 12}
    assert is_told_in_blocks(found, around)
    assert in_force_during(versions, calendar_year(2023)) == before
    assert in_force_during(versions, calendar_year(2024)) == after
