"""Several documents together can date or count what each of them leaves open: that is said."""

from dataclasses import replace
from datetime import date

import pytest

from vpdesk.domain.disclosure import ProtectedView, Token, at_least, less_than
from vpdesk.domain.edition_errors import UnsafeFigure
from vpdesk.domain.edition_orders import EditionOrder, Foreseen
from vpdesk.domain.editions import Edition, EditionId, EditionKind, ToldPeriod
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.ui.annual_report.issuing.foreseen_words import caution_words
from vpdesk.ui.annual_report.issuing.refusal_words import finding_words

OWN, OTHER = OrganisationId(1), OrganisationId(2)
SPRING = Period(date(2026, 1, 1), date(2026, 3, 31))
SO_FAR = Period(date(2026, 1, 1), date(2026, 8, 31))
YEARS = Period(date(2026, 1, 1), date(2028, 12, 31))
EVERY_YEAR = ReportAgreement(k=6)
IN_BLOCKS = replace(EVERY_YEAR, block_from=date(2026, 1, 1))


def notice(total: Token, organisation_id: OrganisationId = OWN, period: Period = SPRING) -> Edition:
    view = ProtectedView(k=6, version=1, block=False, total=total, tables=())
    told = ToldPeriod(organisations=(organisation_id,), period=period, view=view)
    return Edition(
        id=EditionId(1),
        kind=EditionKind.INTERIM,
        organisation_id=organisation_id,
        period=period,
        made_on=period.end,
        told=(told,),
    )


def foreseen(kind: EditionKind, period: Period, *earlier: Edition) -> Foreseen:
    order = EditionOrder(kind=kind, organisation_id=OWN, period=period)
    return Foreseen(order=order, periods=(), statements=0, earlier=earlier)


def test_a_second_notice_of_a_year_can_date_the_threshold() -> None:
    told = foreseen(EditionKind.INTERIM, SO_FAR, notice(less_than(6)))
    assert caution_words(told, EVERY_YEAR) == (
        "A notice of this year was told before. Notices close together can give away when the "
        "threshold of 6 reporters was reached; one in three months is enough."
    )


@pytest.mark.parametrize(
    "earlier",
    [
        (),
        (notice(at_least(6)),),
        (notice(less_than(6), OTHER),),
        (notice(less_than(6), period=Period(date(2025, 1, 1), date(2025, 9, 30))),),
    ],
)
def test_a_notice_that_dates_nothing_is_not_warned_of(earlier: tuple[Edition, ...]) -> None:
    assert caution_words(foreseen(EditionKind.INTERIM, SO_FAR, *earlier), EVERY_YEAR) == ""


def test_a_notice_and_the_report_of_several_years_are_read_together() -> None:
    words = "‘6 or more’ beside ‘fewer than 12’ says that there were 6 to 11 reporters."
    assert words in caution_words(foreseen(EditionKind.INTERIM, SPRING), IN_BLOCKS)
    block = foreseen(EditionKind.BLOCK, YEARS, notice(at_least(6)))
    assert words in caution_words(block, IN_BLOCKS)
    assert caution_words(foreseen(EditionKind.BLOCK, YEARS), IN_BLOCKS) == ""
    assert caution_words(foreseen(EditionKind.ANNUAL, YEARS, notice(less_than(6))), IN_BLOCKS) == ""


@pytest.mark.parametrize(
    ("column", "others", "said"),
    [
        ("", False, "Steps: a, b (2025)"),
        ("", True, "Steps: not ‘a’, not ‘b’ (2025)"),
        ("woman", True, "Steps: not ‘a’, not ‘b’, within ‘woman’ (2025)"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_refusal_names_the_rest_and_the_column(column: str, said: str, *, others: bool) -> None:
    figure = UnsafeFigure(
        periods=(calendar_year(2025),),
        variable="steps",
        labels=("a", "b"),
        column=column,
        others=others,
    )
    assert finding_words(figure) == said
