import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.privacy_papers import (
    SECTION_LIMIT,
    SectionText,
    filled,
    own_lines,
    problems_in_section,
    told_numbers,
)
from vpdesk.domain.problems import Problem, Reason

GAP = "[{place}?]"


def test_places_are_filled_and_what_lacks_a_value_is_told_once() -> None:
    made = filled("{Naam} van { praktijk }: {adres}, {adres}", {"naam": "Jo"}, gap=GAP)
    assert made.text == "Jo van [praktijk?]: [adres?], [adres?]"
    assert made.missing == ("praktijk", "adres")


def test_a_value_is_not_filled_again() -> None:
    made = filled("{naam}", {"naam": "{adres}", "adres": "Straat 1"}, gap=GAP)
    assert made.text == "{adres}"
    assert made.missing == ()


@given(st.text(st.characters(exclude_characters="{}")))
def test_a_text_without_places_stays_as_it_is(text: str) -> None:
    assert filled(text, {"naam": "Jo"}, gap=GAP).text == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ik had dit jaar 12 zaken.", ("12 zaken",)),
        ("Drie nieuwe meldingen, en 3 melders", ("Drie nieuwe meldingen", "3 melders")),
        ("I had four reports", ("four reports",)),
        ("Binnen 3 maanden. Een zaak. Artikel 6 lid 1.", ()),
    ],
)
def test_numbers_of_cases_are_found_and_terms_are_not(text: str, told: tuple[str, ...]) -> None:
    assert told_numbers(text) == told


def test_lines_that_the_program_wrote_are_not_the_advisers() -> None:
    starter = SectionText(title="Wie", text="Eerste\nTweede")
    worded = SectionText(title="Wie", text="Eerste\n\nAnders")
    assert own_lines(worded, starter) == ("Anders",)
    assert own_lines(worded, None) == ("Wie", "Eerste", "Anders")


def test_a_section_needs_a_title_and_has_its_limits() -> None:
    assert problems_in_section(SectionText(title="Wie")) == ()
    long = SectionText(title=" ", text="x" * (SECTION_LIMIT + 1))
    assert problems_in_section(long) == (
        Problem(field="title", reason=Reason.REQUIRED),
        Problem(field="text", reason=Reason.TOO_LONG),
    )
