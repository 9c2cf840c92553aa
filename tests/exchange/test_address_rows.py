"""Headings of a table of addresses are known, and its rows become addresses."""

from datetime import date

import pytest

from vpdesk.domain.address_tables import (
    AddressColumns,
    AddressField,
    AddressProblemKind,
    ParsedAddresses,
)
from vpdesk.domain.problems import LINE_LIMIT
from vpdesk.domain.registers import RegisterSource, RegisterTable, Severity
from vpdesk.exchange.address_columns import _WORDS, recognise_address_columns
from vpdesk.exchange.address_rows import parse_addresses

F = AddressField
TODAY = date(2025, 11, 21)


def parsed(**cells: str) -> ParsedAddresses:
    table = RegisterTable(
        headers=tuple(cells),
        rows=(tuple(cells.values()),),
        numbers=(7,),
        source=RegisterSource(),
    )
    return parse_addresses(table, AddressColumns(fields=tuple(map(F, cells))), today=TODAY)


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        (
            "naam organisatie soort telefoon e-mail website adres plaats regio werkgebied",
            "name organisation kind phone email website street place region working_area",
        ),
        ("wachttijd nagekeken toelichting", "waiting_time checked_on note"),
        (
            "Name|Organization|Category|Phone number|E-mail address|City|Last checked|Notes",
            "name organisation kind phone email place checked_on note",
        ),
        (
            "Voornaam|Achternaam|Bedrijf|Mobiele telefoon",
            "first_name last_name organisation mobile",
        ),
        (
            "First Name|Last Name|Organization Name|E-mail 1 - Value|Phone 1 - Value",
            "first_name last_name organisation email phone",
        ),
        ("Laatst nagekeken|Eigen belang|Postcode", "checked_on own_interest postcode"),
    ],
)
def test_headings_are_recognised(headers: str, fields: str) -> None:
    found = recognise_address_columns(headers.split("|" if "|" in headers else None)).fields
    assert found == tuple(map(F, fields.split()))


def test_every_field_has_headings() -> None:
    assert set(_WORDS) == set(F)


@pytest.mark.parametrize(
    ("cells", "name", "person"),
    [
        ({"name": "Duin"}, "Duin", ""),
        ({"organisation": "Duin", "name": "Anna"}, "Duin", "Anna"),
        ({"name": "Duin", "person": "Anna"}, "Duin", "Anna"),
        ({"organisation": "Duin", "name": "Team", "person": "Anna"}, "Duin, Team", "Anna"),
        ({"organisation": "Duin", "name": "Duin"}, "Duin", ""),
        ({"first_name": "Anna", "last_name": "Terpstra"}, "Anna Terpstra", ""),
        ({"organisation": "Duin", "first_name": "Anna"}, "Duin", "Anna"),
    ],
)
def test_who_and_what_are_told_apart(cells: dict[str, str], name: str, person: str) -> None:
    (row,) = parsed(**cells).rows
    assert (row.row, row.draft.name, row.draft.person) == (7, name, person)


@pytest.mark.parametrize(
    ("cells", "region", "note"),
    [
        ({"place": "Breda"}, "Breda", ""),
        ({"place": "Breda", "street": "Plein 1", "postcode": "4811 AA"}, "Breda", True),
        ({"place": "Breda", "region": "Zuid", "note": "bel"}, "Zuid", "Breda\nbel"),
        ({"region": "Zuid", "working_area": "Zeeland"}, "Zuid, Zeeland", ""),
    ],
)
def test_a_place_becomes_a_region_and_an_address(
    cells: dict[str, str], region: str, note: str | bool
) -> None:
    draft = parsed(name="Duin", **cells).rows[0].draft
    assert (draft.region, draft.good_to_know) == (
        region,
        "Plein 1, 4811 AA Breda" if note is True else note,
    )


def test_two_numbers_stand_together_and_no_interest_is_none() -> None:
    row = parsed(name="Duin", phone="010", mobile="06", own_interest="Nee", kind="n.v.t.").rows[0]
    assert (row.draft.phone, row.draft.own_interest, row.kind) == ("010 / 06", "", "")


def test_a_value_that_cannot_be_used_is_told_and_left_out() -> None:
    found = parsed(name="Duin", website="w" * (LINE_LIMIT + 1), checked_on="01-01-2030")
    assert [(each.kind, each.field, each.severity) for each in found.problems] == [
        (AddressProblemKind.TOO_LONG, F.WEBSITE, Severity.NOTICE),
        (AddressProblemKind.DATE_IN_FUTURE, F.CHECKED_ON, Severity.NOTICE),
    ]
    assert (found.rows[0].draft.website, found.rows[0].draft.checked_on) == ("", None)


def test_a_row_with_more_cells_than_headings_stays_out() -> None:
    table = RegisterTable(
        headers=("Naam",), rows=(("Duin", "over"),), numbers=(2,), source=RegisterSource()
    )
    found = parse_addresses(table, recognise_address_columns(table.headers), today=TODAY)
    assert not found.rows
    assert found.problems[0].kind is AddressProblemKind.MORE_CELLS_THAN_HEADERS
