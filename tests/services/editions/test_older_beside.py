"""Reports over time that an older report told of, when the vault does not know everybody in it."""

import json
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from tests.reports.reading import text_of
from tests.services.editions.practice import YEAR, Practice, Someone, annual, spread
from vpdesk.domain.disclosure import NOT_TOLD, Token, exactly, less_than
from vpdesk.domain.edition_errors import (
    AuditGaveUp,
    NotProvenSafe,
    OlderDoesNotFit,
    OlderToldOtherwise,
    ToldOtherwise,
)
from vpdesk.domain.edition_orders import OlderReportDraft, OlderRow, OlderTable
from vpdesk.domain.editions import EditionId, EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.services.editions.gate import judge
from vpdesk.services.errors import Gone

BEFORE = calendar_year(2023)
BROKEN = Period(date(2023, 9, 1), date(2024, 8, 31))
SEVENTEEN = exactly(17)
BLOCK = Period(date(2022, 1, 1), date(2024, 12, 31))


def older(
    organisation_id: OrganisationId, period: Period, total: Token = SEVENTEEN
) -> OlderReportDraft:
    return OlderReportDraft(
        organisations=(organisation_id,),
        period=period,
        made_on=date(2024, 10, 3),
        total=total,
    )


def in_month(number: int, month: int, year: int = 2024) -> list[Someone]:
    return [Someone(on=date(year, month, 1 + each % 28), gender="female") for each in range(number)]


def since_january(practice: Practice, meander: OrganisationId) -> None:
    """Record 8 reporters up to August and 12 after it; who came before is not in the vault."""
    practice.record(meander, [*in_month(8, 3), *in_month(12, 10)])
    practice.choose(meander, YEAR, "gender")


@pytest.mark.parametrize("first", ["the report", "the cases"])
def test_year_beside_a_broken_year_of_which_some_are_known(
    practice: Practice, meander: OrganisationId, first: str
) -> None:
    if first == "the cases":
        since_january(practice, meander)
    practice.editions.add_older(older(meander, BROKEN))
    assert practice.editions.list(meander)[0].told[0].snapshot is None
    if first == "the report":
        since_january(practice, meander)
    made = practice.issue(annual(meander))
    assert made.edition.told[0].view.total == exactly(20)
    practice.editions.recount(made.edition.id)


def test_few_of_an_older_report_who_are_left_keep_a_report_from_leaving(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, in_month(14, 3))
    practice.editions.add_older(older(meander, BROKEN))
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(annual(meander, Period(YEAR.start, BROKEN.end)))
    assert refused.value.blamed == practice.editions.list(meander)
    (figure,) = refused.value.findings
    assert figure.periods == (Period(BROKEN.start, BEFORE.end),)


def test_more_reporters_than_an_older_report_told_of_contradict_it(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.editions.add_older(older(meander, BROKEN, exactly(9)))
    practice.record(meander, in_month(12, 3))
    with pytest.raises(OlderToldOtherwise) as refused:
        practice.issue(annual(meander))
    (entered,) = practice.editions.list(meander)
    told = refused.value
    assert (told.edition, told.period, told.made_on) == (entered, BROKEN, date(2024, 10, 3))
    assert told.known == 12
    with pytest.raises(OlderDoesNotFit) as entering:
        practice.editions.add_older(older(meander, YEAR, exactly(9)))
    assert (entering.value.period, entering.value.known) == (YEAR, 12)


def test_older_report_that_contradicts_itself_is_not_recorded(
    practice: Practice, meander: OrganisationId
) -> None:
    row = OlderRow(keys=("female",), label="vrouw", token=exactly(18))
    table = OlderTable(variable="gender", title="Geslacht", rows=(row,))
    with pytest.raises(OlderDoesNotFit) as refused:
        practice.editions.add_older(replace(older(meander, BEFORE), tables=(table,)))
    assert (refused.value.known, refused.value.edition) == (0, None)


def test_older_reports_that_contradict_each_other_are_named(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.editions.add_older(older(meander, BEFORE, exactly(9)))
    half = Period(BEFORE.start, date(2023, 6, 30))
    with pytest.raises(OlderDoesNotFit) as refused:
        practice.editions.add_older(older(meander, half, exactly(12)))
    assert refused.value.edition == practice.editions.list(meander)[0]


def agree_on_blocks(practice: Practice, meander: OrganisationId) -> None:
    with practice.database.writing() as tx:
        agreement = ReportAgreement(made_on=date(2021, 12, 1), block_from=BLOCK.start)
        tx.report_policies.add(meander, agreement)


def test_block_counts_nobody_of_a_year_that_an_older_report_told_of(
    practice: Practice, meander: OrganisationId
) -> None:
    agree_on_blocks(practice, meander)
    first = calendar_year(2022)
    entered = practice.editions.add_older(older(meander, first, less_than(10)))
    practice.record(meander, [*spread(11, 2023), *spread(9, 2024)])
    practice.choose(meander, BLOCK, "kind")
    order = replace(annual(meander, BLOCK), kind=EditionKind.BLOCK)
    with pytest.raises(OlderToldOtherwise) as refused:
        practice.issue(order)
    assert refused.value.known == 0
    apart = replace(older(meander, first, less_than(10)), apart=True, replaces=entered)
    practice.editions.add_older(apart)
    made = practice.issue(order)
    practice.editions.recount(made.edition.id)
    assert made.edition.told[0].view.total == exactly(20)
    assert [told.view.total for told in made.edition.told[1:]] == [
        less_than(10),
        Token(lo=10, hi=None),
        less_than(10),
    ]
    words = " ".join(text_of(made.pdf).split())
    assert "De melders uit het verslag over 2022, van 3 oktober 2024, zijn hier niet" in words
    assert "Wat over 2022 staat, komt uit een ouder verslag van 3 oktober 2024." in words
    years = [each["period"][0] for each in json.loads(made.twin)["earlier"]]
    assert years == ["2023-01-01", "2024-01-01"]
    assert practice.issue(order).again


def test_time_in_which_nobody_came_says_so_itself(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.editions.add_older(older(meander, BEFORE, exactly(0)))
    practice.record(meander, spread(12))
    with pytest.raises(NotProvenSafe):
        practice.issue(annual(meander, Period(BEFORE.start, YEAR.end)))


def test_reporters_of_somebody_else_stand_in_nobodys_way(
    practice: Practice, meander: OrganisationId
) -> None:
    """The same numbers as above: three who are left are three of somebody else's."""
    practice.record(meander, in_month(14, 3))
    practice.editions.add_older(replace(older(meander, BROKEN), apart=True))
    half = Period(YEAR.start, BROKEN.end)
    practice.choose(meander, half, "gender")
    made = practice.issue(annual(meander, half))
    practice.editions.recount(made.edition.id)
    assert "niet meegeteld" in " ".join(text_of(made.pdf).split())
    practice.editions.add_older(replace(older(meander, half, exactly(3)), apart=True))
    assert practice.issue(annual(meander, half)).again


def test_year_of_somebody_else_is_a_column_and_never_the_report_itself(
    practice: Practice, meander: OrganisationId
) -> None:
    for year in (BEFORE, YEAR):
        practice.editions.add_older(replace(older(meander, year), apart=True))
    practice.record(meander, spread(12))
    practice.choose(meander, YEAR, "kind", earlier=1)
    made = practice.issue(annual(meander))
    assert [told.view.total for told in made.edition.told] == [exactly(12), exactly(17)]
    assert "Wat over 2023 staat" in " ".join(text_of(made.pdf).split())
    years = replace(annual(meander), kind=EditionKind.YEARS, period=Period(BEFORE.start, YEAR.end))
    shown = practice.issue(years)
    assert [told.view.total for told in shown.edition.told] == [exactly(12), exactly(17)]
    assert "Wat over 2023 staat" in " ".join(text_of(shown.pdf).split())


def test_notice_says_whom_it_does_not_count(practice: Practice, meander: OrganisationId) -> None:
    running = calendar_year(2025)
    first = Period(running.start, date(2025, 2, 28))
    practice.editions.add_older(
        replace(older(meander, first), made_on=date(2025, 3, 3), apart=True)
    )
    order = replace(annual(meander, running), kind=EditionKind.INTERIM)
    made = practice.issue(order)
    assert made.edition.told[0].view.total == less_than(5)
    assert "van 3 maart 2025, zijn hier niet meegeteld" in " ".join(text_of(made.pdf).split())


def test_column_with_time_told_by_hand_is_left_out(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.editions.add_older(older(meander, Period(date(2022, 9, 1), date(2023, 8, 31))))
    practice.record(meander, [*in_month(6, 10, 2023), *spread(12)])
    practice.choose(meander, YEAR, "kind", earlier=2)
    made = practice.issue(annual(meander))
    assert [told.period for told in made.edition.told] == [YEAR]
    assert "earlier" not in json.loads(made.twin)


def corrected(practice: Practice, entered: EditionId, draft: OlderReportDraft) -> EditionId:
    return practice.editions.add_older(replace(draft, replaces=entered))


def test_entry_that_was_mistyped_tells_nothing_any_more(
    practice: Practice, meander: OrganisationId
) -> None:
    since_january(practice, meander)
    first = practice.editions.add_older(older(meander, BROKEN, exactly(11)))
    half = annual(meander, Period(YEAR.start, BROKEN.end))
    with pytest.raises(NotProvenSafe):
        practice.issue(half)
    second = corrected(practice, first, older(meander, BROKEN, exactly(17)))
    made = practice.issue(half)
    practice.editions.recount(made.edition.id)
    assert [each.replaces for each in practice.editions.list(meander)] == [None, first, None]
    corrected(practice, second, older(meander, BROKEN, exactly(18)))
    practice.editions.recount(made.edition.id)
    for gone in (first, made.edition.id, EditionId(99)):
        with pytest.raises(Gone):
            corrected(practice, gone, older(meander, BROKEN))


def test_entry_that_was_printed_again_stays_told(
    practice: Practice, meander: OrganisationId
) -> None:
    entered = practice.editions.add_older(older(meander, BEFORE))
    practice.record(meander, spread(12))
    practice.choose(meander, YEAR, "kind", earlier=1)
    made = practice.issue(annual(meander))
    with pytest.raises(ToldOtherwise) as refused:
        corrected(practice, entered, older(meander, BEFORE, exactly(18)))
    assert refused.value.edition == made.edition
    corrected(practice, entered, replace(older(meander, BEFORE), apart=True))
    both = Period(BEFORE.start, YEAR.end)
    practice.choose(meander, both, "kind")
    practice.record(meander, spread(8, 2023))
    again = practice.issue(annual(meander, both))
    assert again.edition.told[0].view.total == exactly(20)
    practice.editions.recount(again.edition.id)


def test_same_figures_of_two_advisers_are_told_apart(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.editions.add_older(older(meander, BEFORE))
    practice.editions.add_older(replace(older(meander, BEFORE), apart=True))
    practice.record(meander, spread(12))
    with pytest.raises(OlderToldOtherwise):
        practice.issue(annual(meander, Period(BEFORE.start, YEAR.end)))


def test_report_of_a_period_that_was_told_by_hand_repeats_it(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.editions.add_older(older(meander, YEAR))
    made = practice.issue(annual(meander))
    assert made.edition.told[0].view.total == exactly(17)
    words = " ".join(text_of(made.pdf).split())
    assert "Wat over 2024 staat, komt uit een ouder verslag van 3 oktober 2024." in words
    assert practice.issue(annual(meander)).again


def test_nobody_is_looked_for_without_end(
    practice: Practice, meander: OrganisationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vpdesk.services.editions.gate.BUDGET", 0)
    practice.editions.add_older(older(meander, BROKEN))
    since_january(practice, meander)
    monkeypatch.setattr("vpdesk.services.editions.editions.judge", partial(judge, seconds=-1))
    with pytest.raises(AuditGaveUp):
        practice.issue(annual(meander))


def test_who_is_to_blame_is_not_looked_for_without_end(
    practice: Practice, meander: OrganisationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vpdesk.services.editions.gate._BLAMING", -1)
    practice.record(meander, in_month(14, 3))
    practice.editions.add_older(older(meander, Period(date(2023, 1, 1), date(2023, 12, 31))))
    practice.editions.add_older(older(meander, BROKEN))
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(annual(meander, Period(YEAR.start, BROKEN.end)))
    assert refused.value.blamed == ()


def test_older_report_without_a_total_is_no_column(
    practice: Practice, meander: OrganisationId
) -> None:
    row = OlderRow(keys=("female",), label="vrouw", token=exactly(11))
    table = OlderTable(variable="gender", title="Geslacht", rows=(row,))
    draft = replace(older(meander, BEFORE, NOT_TOLD), total=None, tables=(table,), apart=True)
    practice.editions.add_older(draft)
    practice.record(meander, spread(12))
    practice.choose(meander, YEAR, "kind", earlier=1)
    assert len(practice.issue(annual(meander)).edition.told) == 1
