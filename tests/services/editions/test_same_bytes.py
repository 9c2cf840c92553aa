"""Files are made of what is printed: what is hidden behind the same print leaves no trace."""

from dataclasses import replace

import pytest

from tests.services.editions.practice import YEAR, Practice, annual, spread
from vpdesk.domain.editions import EditionKind, FileKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.settings import ADVISER_NAME


def test_employers_with_the_same_print_get_the_same_bytes(practice: Practice) -> None:
    one, other = practice.organisation("Hogeschool Meander"), practice.organisation("Tijdelijk")
    with practice.database.writing() as tx:
        tx.settings.put(ADVISER_NAME, "M. de Adviseur")
    practice.record(
        one,
        [
            *spread(9, gender="female", relation="manager", categories=("bullying",)),
            *spread(2, gender="male", categories=("discrimination",)),
            *spread(1, gender="male", relation="colleague"),
            *spread(3, 2023, gender="male"),
        ],
    )
    practice.record(
        other,
        [
            *spread(8, gender="female", relation="manager", categories=("bullying",)),
            *spread(1, relation="manager", categories=("bullying",)),
            *spread(3, gender="other", relation="third_party", categories=("intimidation",)),
        ],
    )
    for each in (one, other):
        for year in (2023, 2024):
            practice.choose(each, calendar_year(year), "gender", "relation", "category", earlier=1)
        texts = ReportTexts(observations="Er werd op tijd gesproken.")
        practice.reports.keep_texts(each, YEAR, texts)
    first = practice.issue(annual(one))
    rename(practice, one, "Anders")
    rename(practice, other, "Hogeschool Meander")
    second = practice.issue(annual(other))

    assert second.edition.told[0].view == first.edition.told[0].view
    assert second.pdf == first.pdf
    assert second.twin == first.twin
    assert second.file_name == first.file_name
    with practice.database.reading() as tx:
        hidden = [
            tx.editions.file(each.edition.id, FileKind.CERTIFICATE) for each in (first, second)
        ]
    assert hidden[0] != hidden[1]


@pytest.mark.parametrize("draft", [False, True])
@pytest.mark.parametrize(
    ("kind", "year", "few", "more"),
    [
        (EditionKind.ANNUAL, 2024, 0, 4),
        (EditionKind.INTERIM, 2025, 0, 4),
        (EditionKind.INTERIM, 2025, 5, 23),
    ],
)
def test_whoever_did_not_come_leaves_the_same_file(
    practice: Practice, kind: EditionKind, year: int, few: int, more: int, *, draft: bool
) -> None:
    tell = practice.take_out if draft else practice.issue
    told = []
    for number in (few, more):
        made = practice.organisation("Hogeschool Meander")
        practice.record(made, spread(number, year, gender="female", categories=("bullying",)))
        issued = tell(replace(annual(made, calendar_year(year)), kind=kind))
        told.append((issued.pdf, issued.twin, issued.file_name))
        rename(practice, made, f"Eerder {number}")
    assert told[0] == told[1]


def rename(practice: Practice, organisation_id: OrganisationId, name: str) -> None:
    with practice.database.writing() as tx:
        tx.organisations.change(organisation_id, OrganisationDraft(name=name))
