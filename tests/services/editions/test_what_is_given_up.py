"""Only what an override changed is given up, and nothing of it hides in what was told beside it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.services.editions.practice import YEAR, Practice, Someone, annual, spread
from vpdesk.auditor.certificate_json import from_json
from vpdesk.auditor.model import Predicate
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.edition_errors import NotProvenSafe
from vpdesk.domain.edition_orders import OlderReportDraft
from vpdesk.domain.editions import Edition, FileKind, Override
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


LAST_QUARTER = Period(date(2024, 10, 1), YEAR.end)


def given_up(practice: Practice, edition: Edition) -> set[Predicate]:
    with practice.database.reading() as tx:
        file = tx.editions.file(edition.id, FileKind.CERTIFICATE)
    assert file is not None
    (certificate,), _ = from_json(file.content)
    return {each.predicate for each in certificate.waived}


def test_number_that_is_printed_anyway_gives_up_nothing_that_is_unsafe_without_it(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, [Someone(on=date(2024, 11, day)) for day in (3, 9)])
    practice.editions.add_older(
        OlderReportDraft(
            organisations=(meander,),
            period=LAST_QUARTER,
            made_on=date(2025, 1, 2),
            total=exactly(2),
        )
    )
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(replace(annual(meander), overrides=(TOTAL,)))
    assert LAST_QUARTER in {p for each in refused.value.findings for p in each.periods}


def test_only_what_the_number_breaks_is_given_up(
    practice: Practice, meander: OrganisationId
) -> None:
    """Half a year without a number, then a year of four: all of that half year stays as it was."""
    practice.record(meander, spread(4))
    half = Period(YEAR.start, date(2024, 6, 30))
    practice.issue(annual(meander, half))
    made = practice.issue(replace(annual(meander), overrides=(TOTAL,)))
    assert given_up(practice, made.edition) == {Predicate(atoms=frozenset({0, 1}))}
    practice.editions.recount(made.edition.id)
