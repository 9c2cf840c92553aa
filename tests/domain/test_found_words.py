"""Words are found whatever their accents and capitals, and marked where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.found_words import (
    LONGEST_WORD,
    MOST_WORDS,
    apart,
    folded,
    marked_places,
    sought_words,
    spaced,
)


def marked(text: str, typed: str) -> list[str]:
    return [text[start:end] for start, end in marked_places(text, sought_words(typed))]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Enquête", "enquete"),
        ("enquete", "ENQUÊTE"),
        ("re\N{LATIN SMALL LETTER I}\N{COMBINING DIAERESIS}ntegratie", "reïntegratie"),
        ("Straße", "strasse"),
        ("STRASSE", "straße"),
        ("\N{LATIN SMALL LIGATURE IJ}sland", "ijsland"),
        ("IJsland", "\N{LATIN CAPITAL LIGATURE IJ}SLAND"),
        ("Søren Æbelø", "soren aebelo"),
        ("collega’s", "collega's"),
        ("leiding\N{SOFT HYPHEN}gevende", "leidinggevende"),
        ("ﬁets", "fiets"),
        ("עִבְרִית", "עברית"),
        ("İstanbul", "istanbul"),
    ],
)
def test_the_same_word_in_another_spelling_is_the_same(written: str, typed: str) -> None:
    assert folded(written) == folded(typed)


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Een gesprek met de leidinggevende.", "geven", ["geven"]),
        ("Pesten op het werk, pesten thuis", "PESTEN", ["Pesten", "pesten"]),
        ("Enquête over reïntegratie", "enquete reint", ["Enquête", "reïnt"]),
        ("De cafe\N{COMBINING ACUTE ACCENT} is dicht", "cafe", ["cafe\N{COMBINING ACUTE ACCENT}"]),
        ("De leider leest, olie en hr/le", "le", ["le", "le", "le"]),
        ("leeg", "le eg", ["le"]),
        ("Straße 5", "ss", []),
        ("Straße 5", "stras 5", ["Straß", "5"]),
        ("aaaa", "aaa", ["aaaa"]),
        ("leidinggevende", "leiding gevende", ["leidinggevende"]),
        ("ging 😀 goed", "😀 goed", ["😀", "goed"]),
        ("kosten (5%)", "5%", ["5%"]),
        ("Robin - Piet", "robin-piet", ["Robin - Piet"]),
        ("Robin-\nPiet en robin-pieters", "robin-piet", ["Robin-\nPiet", "robin-piet"]),
        ("hr / leiding", "r/", []),
        ("hr / leiding", "hr/", ["hr /"]),
        ("Robin Piet, robin-", "robin-piet", []),
        ("niets", "", []),
        ("", "iets", []),
    ],
)
def test_what_was_found_is_marked(text: str, typed: str, found: list[str]) -> None:
    assert marked(text, typed) == found


def test_words_are_few_short_and_different() -> None:
    assert sought_words("Bij bij BIJ") == ("bij",)
    assert sought_words(" \N{COMBINING ACUTE ACCENT} \0 \ud800 \ue000 ") == ()
    many = sought_words(" ".join(f"{number:0500}" for number in range(1000, 1100)))
    assert len(many) <= MOST_WORDS
    assert {len(word) for word in many} == {LONGEST_WORD}


@given(text=st.text(), typed=st.text())
def test_places_are_in_order_inside_the_text_and_apart(text: str, typed: str) -> None:
    edges = [edge for place in marked_places(text, sought_words(typed)) for edge in place]
    assert edges == sorted(edges)
    assert len(edges) == len(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)


@given(before=st.text(), word=st.text(min_size=1), after=st.text())
def test_a_long_word_is_marked_wherever_it_stands(before: str, word: str, after: str) -> None:
    words = tuple(each for each in sought_words(word) if len(each) >= 3)
    places = marked_places(before + word + after, words)
    shown = " ".join(folded((before + word + after)[start:end]) for start, end in places)
    assert all(each in shown for each in words)


@given(st.text() | st.text("ab1_-.' \n\x1c", max_size=12))
def test_a_long_text_is_set_apart_as_a_word_is(text: str) -> None:
    assert spaced(folded(text)) == " ".join(apart(folded(text)).split())
