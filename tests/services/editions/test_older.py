"""Reports from before vpdesk are entered by hand, and count like all that was told."""

import json
from dataclasses import replace
from datetime import date

import pytest

from tests.services.editions.practice import YEAR, Practice, Someone, annual, spread
from vpdesk.domain.disclosure import NOT_TOLD, Token, at_least, exactly, less_than
from vpdesk.domain.edition_errors import NotProvenSafe, ToldOtherwise
from vpdesk.domain.edition_orders import OlderReportDraft, OlderRow, OlderTable
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.errors import Gone

BEFORE = calendar_year(2020)


def older(organisation_id: OrganisationId, period: Period = BEFORE) -> OlderReportDraft:
    return OlderReportDraft(
        organisations=(organisation_id,),
        period=period,
        made_on=date(2025, 1, 31),
        audience="Bestuur",
        total=exactly(17),
        tables=(
            OlderTable(
                variable="gender",
                title="Geslacht",
                rows=(
                    OlderRow(keys=("female",), label="vrouw", token=exactly(11)),
                    OlderRow(keys=("male", "unknown"), label="anders"),
                ),
            ),
            OlderTable(
                variable="category",
                title="Aard",
                multi=True,
                residual=True,
                rows=(OlderRow(keys=("bullying",), label="pesten", token=Token(lo=0, hi=4)),),
            ),
        ),
    )


def test_report_of_before_vpdesk_is_believed(practice: Practice, meander: OrganisationId) -> None:
    key = practice.editions.add_older(older(meander))
    (edition,) = practice.editions.list(meander)
    assert (edition.id, edition.kind, edition.made_on) == (
        key,
        EditionKind.OLDER,
        date(2025, 1, 31),
    )
    (told,) = edition.told
    assert told.snapshot is None
    assert [table.residual for table in told.view.tables] == [None, "Aard"]
    assert told.view.tables[0].rows[1].token == NOT_TOLD


def test_years_after_it_are_issued_as_ever(practice: Practice, meander: OrganisationId) -> None:
    practice.editions.add_older(older(meander))
    practice.record(meander, spread(12))
    made = practice.issue(annual(meander))
    practice.editions.recount(made.edition.id)


def test_older_report_is_copied_beside_a_new_one_without_what_it_did_not_tell(
    practice: Practice, meander: OrganisationId
) -> None:
    last = calendar_year(2023)
    practice.editions.add_older(older(meander, last))
    practice.editions.add_older(replace(older(meander, calendar_year(2022)), total=None))
    practice.record(meander, spread(12, gender="female"))
    practice.choose(meander, YEAR, "gender", "category", earlier=2)
    made = practice.issue(replace(annual(meander), language="en"))
    assert [told.period for told in made.edition.told] == [YEAR, last]
    (beside,) = json.loads(made.twin)["earlier"]
    assert beside["total"] == 17
    assert [[row["count"] for row in table["rows"]] for table in beside["tables"]] == [
        [[0, 4]],
        [11],
    ]
    practice.editions.recount(made.edition.id)
    years = replace(annual(meander), kind=EditionKind.YEARS, period=Period(last.start, YEAR.end))
    assert len(practice.issue(years).edition.told) == 2


def test_what_was_told_of_a_year_is_not_told_otherwise(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.editions.add_older(older(meander))
    with pytest.raises(ToldOtherwise) as refused:
        practice.issue(annual(meander, Period(date(2020, 1, 1), date(2021, 12, 31))))
    assert refused.value.edition == practice.editions.list(meander)[0]


def test_cases_in_the_vault_freeze_with_an_older_report_they_agree_with(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, [*spread(11, gender="female"), *spread(6, gender="male")])
    practice.editions.add_older(older(meander, YEAR))
    assert practice.editions.list(meander)[0].told[0].snapshot is not None
    practice.record(meander, spread(1))
    assert practice.reports.columns(meander, YEAR).own_total == 17


@pytest.mark.parametrize("number", [10, 12])
def test_older_report_that_the_cases_contradict_is_refused(
    practice: Practice, meander: OrganisationId, number: int
) -> None:
    practice.record(meander, [*spread(number, gender="female"), *spread(17 - number)])
    with pytest.raises(ToldOtherwise):
        practice.editions.add_older(older(meander, YEAR))
    assert practice.editions.list(meander) == ()


def test_older_report_without_a_row_for_everybody_is_refused(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(17))
    complete = OlderTable(
        variable="category",
        title="Aard",
        multi=True,
        rows=(OlderRow(keys=("bullying",), label="pesten", token=exactly(0)),),
    )
    with pytest.raises(ToldOtherwise):
        practice.editions.add_older(replace(older(meander, YEAR), tables=(complete,)))


def test_half_year_told_before_stands_in_the_way(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(12))
    half = Period(date(2024, 1, 1), date(2024, 11, 30))
    practice.editions.add_older(replace(older(meander, half), total=exactly(11), tables=()))
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(annual(meander))
    assert refused.value.blamed == practice.editions.list(meander)


def test_older_report_of_a_whole_group(practice: Practice, meander: OrganisationId) -> None:
    other = practice.organisation("Stichting Linde", "Samen")
    practice.record(meander, spread(12))
    practice.record(other, spread(3))
    whole = replace(older(meander, YEAR), organisations=(meander, other), tables=())
    told = replace(whole, total=exactly(14))
    with pytest.raises(ToldOtherwise):
        practice.editions.add_older(told)
    practice.editions.add_older(replace(told, total=exactly(15)))
    assert len(practice.editions.list(other)) == 1
    with pytest.raises(NotProvenSafe):
        practice.issue(annual(meander))


@pytest.mark.parametrize(
    "wrong",
    [
        {"organisations": ()},
        {"made_on": date(2026, 1, 1)},
        {"total": None, "tables": ()},
        {"k": 2},
        {"k": 26},
        {"total": Token(lo=5, hi=4)},
        {"total": Token(lo=-1, hi=4)},
        {"tables": (OlderTable(variable="name", title="Naam", rows=()),)},
        {"tables": (OlderTable(variable="category", title="Aard", rows=()),)},
        {
            "tables": (
                OlderTable(
                    variable="gender", title="Geslacht", rows=(OlderRow(keys=(), label="x"),)
                ),
            )
        },
    ],
)
def test_what_is_not_filled_in_well_is_refused(
    practice: Practice, meander: OrganisationId, wrong: dict[str, object]
) -> None:
    with pytest.raises(DraftRefused):
        practice.editions.add_older(replace(older(meander), **wrong))  # type: ignore[arg-type]


def test_organisation_that_is_gone_has_no_older_report(practice: Practice) -> None:
    with pytest.raises(Gone):
        practice.editions.add_older(older(OrganisationId(99)))


def test_table_without_anybody_unknown_may_have_them_all_the_same(
    practice: Practice, meander: OrganisationId
) -> None:
    half = Period(date(2024, 1, 1), date(2024, 6, 30))
    practice.record(meander, [Someone(on=date(2024, 2, 2), gender="female") for _ in range(12)])
    practice.record(meander, [Someone(on=date(2024, 8, 2), gender="male") for _ in range(12)])
    table = OlderTable(
        variable="gender",
        title="Geslacht",
        rows=(
            OlderRow(keys=("female",), label="vrouw", token=at_least(5)),
            OlderRow(keys=("other",), label="anders", token=less_than(5)),
        ),
    )
    practice.editions.add_older(replace(older(meander, half), total=exactly(12), tables=(table,)))
    practice.choose(meander, YEAR, "kind")
    practice.editions.recount(practice.issue(annual(meander)).edition.id)


def test_values_that_an_older_table_has_no_place_for_contradict_it(
    practice: Practice, meander: OrganisationId
) -> None:
    half = Period(date(2024, 1, 1), date(2024, 6, 30))
    bullied = Someone(on=date(2024, 2, 2), categories=("bullying",))
    practice.record(meander, [bullied for _ in range(12)])
    practice.record(meander, [Someone(on=date(2024, 8, 2)) for _ in range(12)])
    table = OlderTable(
        variable="category",
        title="Aard",
        multi=True,
        rows=(OlderRow(keys=("bullying",), label="pesten", token=exactly(12)),),
    )
    practice.editions.add_older(replace(older(meander, half), total=exactly(12), tables=(table,)))
    practice.choose(meander, YEAR, "kind")
    with pytest.raises(ToldOtherwise):
        practice.issue(annual(meander))


def test_older_report_has_neither_files_nor_certificate(
    practice: Practice, meander: OrganisationId
) -> None:
    key = practice.editions.add_older(older(meander))
    for look in (practice.editions.files, practice.editions.recount):
        with pytest.raises(Gone):
            look(key)
