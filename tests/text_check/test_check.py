"""What holds of every check, whatever is found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.text_check.hits import BLOCK, NOTE, hits, known, told
from tests.text_check.people import people
from vpdesk.domain.text_hits import HitReason, KnownTerm, KnownTerms, TermKind
from vpdesk.paths import resources
from vpdesk.text_check.check import check
from vpdesk.text_check.folding import fold

PEOPLE = people(12, seed=11)
TERMS = known(*(f"{first} {last}" for first, last in PEOPLE))
INVISIBLE = (
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a"
    "\u202c\u061c\u180e\u034f\ufe0f\u0301\u3164\u0000"
)


def look_alikes() -> dict[str, list[str]]:
    text = (resources() / "text_check" / "look_alikes.txt").read_text("utf-8")
    lines = (line.split() for line in text.splitlines() if not line.startswith("#"))
    return {reading: [chr(int(code, 16)) for code in codes] for reading, *codes in lines}


LOOK_ALIKES = look_alikes()


@settings(max_examples=60)
@given(st.data())
def test_signs_that_show_nothing_never_hide_a_name(data: st.DataObject) -> None:
    first, last = data.draw(st.sampled_from(PEOPLE))
    signs = [sign + data.draw(st.text(INVISIBLE, max_size=2)) for sign in f"{first} {last}"]
    found = hits(f"Zo zei {''.join(signs)} het.", TERMS)
    assert BLOCK in {hit.level for hit in found}
    assert HitReason.NAME in {hit.reason for hit in found}


def test_every_sign_is_read_as_the_letters_it_looks_like() -> None:
    for reading, signs in LOOK_ALIKES.items():
        assert {fold(sign).plain for sign in signs} == {reading}


@settings(max_examples=60)
@given(st.data())
def test_letters_that_look_alike_never_hide_a_name(data: st.DataObject) -> None:
    first, last = data.draw(st.sampled_from(PEOPLE))
    signs = [
        data.draw(st.sampled_from([sign, *LOOK_ALIKES.get(sign.casefold(), [])]))
        for sign in f"{first} {last}"
    ]
    found = hits(f"Zo zei {''.join(signs)} het.", TERMS)
    assert BLOCK in {hit.level for hit in found}


@settings(max_examples=150)
@given(st.text(max_size=80))
def test_every_text_is_checked_and_every_hit_lies_in_it(text: str) -> None:
    found = check(text, TERMS, frozenset({1}), own=[text[:20]])
    ends = [0, *(hit.end for hit in found)]
    for hit, end_before in zip(found, ends, strict=False):
        assert end_before <= hit.start < hit.end <= len(text)


@settings(max_examples=50)
@given(st.text(max_size=30))
def test_every_term_is_looked_for(name: str) -> None:
    for kind in TermKind:
        check(f"Zo zei {name} het.", KnownTerms(terms=(KnownTerm(text=name, kind=kind),)))


@pytest.mark.parametrize(
    "text", ["\ud800", "\x00" * 9, "\u202e", "%", "@", "-@-.-", "1" * 5000, "a." * 99]
)
def test_odd_texts_are_checked(text: str) -> None:
    check(text, TERMS)


def test_a_hit_points_at_the_text_as_it_was_typed() -> None:
    text = "Cafe\u0301 \u00e9n thee\u2026 \U0001f642 V\u00adoorbeeld\u2019s plan"
    (hit,) = [hit for hit in hits(text, known("Robin Voorbeeld")) if hit.level is BLOCK]
    assert text[hit.start : hit.end] == "V\u00adoorbeeld\u2019s"


def test_of_two_hits_in_one_place_the_worst_and_longest_stays() -> None:
    terms = known("Mei Voorbeeld")
    assert told("Zei Mei Voorbeeld", terms) == [("Mei Voorbeeld", BLOCK, HitReason.NAME)]
    assert told("In mei", terms) == [("mei", NOTE, HitReason.NAME)]


def test_what_blocks_stays_when_a_longer_note_lies_over_it() -> None:
    both = known("Robin Voorbeeld").terms + known("Locatie Voorbeeld", kind=TermKind.UNIT).terms
    found = told("De Locatie Voorbeeld", KnownTerms(terms=both))
    assert found == [("Voorbeeld", BLOCK, HitReason.NAME)]


def wordings(text: str) -> list[str]:
    return [hit.wording for hit in hits(text)]


def test_the_same_words_in_the_same_sentence_are_the_same_wording() -> None:
    once = wordings("Toen zei hij dat.")
    assert wordings("Eerst iets anders. Toen  zei\u00a0HIJ d\u00e1t!") == once
    assert wordings("Toen zei hij iets anders.") != once
    assert wordings("Toen zei zij dat.") != once


def test_what_vpdesk_printed_itself_gives_no_hits() -> None:
    terms = known("Robin Voorbeeld", "Meander Polderdijk")
    text = "Hogeschool Meander, 12 maart 2025. Zo zei Meander 12 keer, Robin."
    own = ["Hogeschool Meander", "12 maart 2025", "Hogeschool", "", "12 keer, Rob", "maart 2025"]
    found = check(text, terms, own=own)
    assert [text[hit.start : hit.end] for hit in found] == ["Meander", "12", "Robin"]
    assert check("Voorbeeld", terms, own=["Robin Voorbeeld"]) != ()


def test_a_name_is_found_at_once_in_a_very_long_line() -> None:
    text = "aan " * 5000 + "Voorbeeld"
    (hit,) = hits(text, known("Robin Voorbeeld"))
    assert text[hit.start : hit.end] == "Voorbeeld"
