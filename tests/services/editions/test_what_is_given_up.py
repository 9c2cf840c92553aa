"""Only what an override changed is given up, and nothing of it hides in what was told beside it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.services.editions.practice import YEAR, Practice, Someone, annual, spread
from vpdesk.domain.edition_errors import NotProvenSafe
from vpdesk.domain.editions import Override
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period

NINE_MONTHS = Period(YEAR.start, date(2024, 9, 30))
TOTAL = Override(variable="", reason="Er waren er nog maar vier")


@pytest.fixture
def told_nine_months(practice: Practice, meander: OrganisationId) -> OrganisationId:
    """Tell the tables of nine months, and let one woman and one man come after that."""
    early = [*spread(7, gender="female"), *spread(5, gender="male")]
    practice.record(meander, [replace(each, on=date(2024, 2, 1)) for each in early])
    for period in (NINE_MONTHS, YEAR):
        practice.choose(meander, period, "gender")
    practice.issue(annual(meander, NINE_MONTHS))
    late = [Someone(on=date(2024, 11, 3), gender=gender) for gender in ("female", "male")]
    practice.record(meander, late)
    return meander


def test_total_that_is_printed_anyway_gives_nothing_up(
    practice: Practice, told_nine_months: OrganisationId
) -> None:
    with pytest.raises(NotProvenSafe):
        practice.issue(replace(annual(told_nine_months), overrides=(TOTAL,)))


def test_override_that_changed_nothing_is_not_recorded(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(12))
    made = practice.issue(replace(annual(meander), overrides=(TOTAL,)))
    assert made.edition.overrides == ()
    practice.editions.recount(made.edition.id)
