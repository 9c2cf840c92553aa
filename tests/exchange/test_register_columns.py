import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.registers import ColumnMapping, RegisterField
from vpdesk.exchange.headings import normalised
from vpdesk.exchange.register_columns import _HEADERS, recognise_columns

F = RegisterField


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Nr", F.NUMBER), ("Zaaknr.", F.NUMBER), ("Codenaam", F.CODE_NAME),
        ("Datum melding", F.REGISTERED_ON), ("datum", F.REGISTERED_ON), ("Date", F.REGISTERED_ON),
        ("DATUM_MELDING", F.REGISTERED_ON), ("Datum (dd-mm-jjjj)", F.REGISTERED_ON),
        ("Organisatie", F.ORGANISATION), ("Opdrachtgever:", F.ORGANISATION),
        ("Afdeling", F.UNIT), ("locatie", F.UNIT), ("Onderdeel", F.UNIT),
        ("Afdeling / locatie", F.UNIT), ("Soort", F.KIND), ("Type", F.KIND),
        ("Aard", F.CATEGORIES), ("categorie", F.CATEGORIES), ("Categorieën", F.CATEGORIES),
        ("Soort gedrag", F.CATEGORIES), ("Aard van de melding (meerdere mogelijk)", F.CATEGORIES),
        ("Positie melder", F.REPORTER_POSITION), ("Functie", F.REPORTER_POSITION),
        ("rol melder", F.REPORTER_POSITION), ("Soort melder", F.REPORTER_POSITION),
        ("Geslacht", F.GENDER), ("Gender", F.GENDER), ("M/V", F.GENDER),
        ("Relatie beschuldigde", F.RELATION), ("relatie tot beklaagde", F.RELATION),
        ("Stappen", F.STEPS), ("Acties", F.STEPS), ("Uitkomst", F.OUTCOME),
        ("Resultaat", F.OUTCOME), ("Aantal gesprekken", F.CONTACTS), ("contacten", F.CONTACTS),
        ("Uren", F.HOURS), ("tijd", F.HOURS), ("Totaal uren", F.HOURS), ("minuten", F.MINUTES),
        ("Tijd (min)", F.MINUTES), ("Afgesloten op", F.CLOSED_ON),
        ("Datum afsluiting", F.CLOSED_ON),
        ("Kanaal", F.CHANNEL), ("Doorverwezen naar", F.REFERRALS), ("Opmerkingen", F.NOTE),
        ("Toelichting van de melder", None), ("Datum laatste contact", None), ("Naam melder", None),
        ("Telefoon", None), ("", None), ("!?", None), ("aard " * 40, None),
    ],
)  # fmt: skip
def test_a_header_is_recognised(header: str, field: RegisterField | None) -> None:
    assert recognise_columns([header]).fields == (field,)


def test_no_header_phrase_stands_for_two_fields() -> None:
    phrases = [normalised(part) for text in _HEADERS.values() for part in text.split(",")]
    assert len(phrases) == len(set(phrases))
    assert all(phrases)


def test_every_field_has_headers() -> None:
    assert set(_HEADERS) == set(RegisterField)


def test_the_best_of_several_columns_gets_the_field() -> None:
    assert recognise_columns(["Datum", "Datum melding", "Datum afgesloten"]).fields == (
        None,
        F.REGISTERED_ON,
        F.CLOSED_ON,
    )


def test_of_equal_columns_the_first_gets_the_field() -> None:
    assert recognise_columns(["Aard", "Aard"]).fields == (F.CATEGORIES, None)


@given(
    st.lists(st.text(max_size=20) | st.sampled_from([t.split(",")[0] for t in _HEADERS.values()]))
)
def test_a_field_is_proposed_at_most_once(headers: list[str]) -> None:
    mapping = recognise_columns(headers)
    proposed = [field for field in mapping.fields if field]
    assert len(mapping.fields) == len(headers)
    assert len(proposed) == len(set(proposed))


def test_changing_a_column_takes_its_field_from_another() -> None:
    mapping = recognise_columns(["Datum", "Aard", "Team"]).with_field(2, F.CATEGORIES)
    assert mapping.fields == (F.REGISTERED_ON, None, F.CATEGORIES)
    assert mapping.column_of(F.CATEGORIES) == 2
    assert mapping.column_of(F.UNIT) is None


def test_a_column_can_be_left_out() -> None:
    mapping = recognise_columns(["Datum", "Aard"]).with_field(1, None)
    assert mapping == ColumnMapping(fields=(F.REGISTERED_ON, None))


@pytest.mark.parametrize("column", [-1, 2])
def test_a_column_that_is_not_there_cannot_be_changed(column: int) -> None:
    with pytest.raises(IndexError):
        recognise_columns(["Datum", "Aard"]).with_field(column, F.UNIT)
