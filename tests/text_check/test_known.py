"""Known terms are found in the ways in which people write them, and little else is."""

import random
from itertools import accumulate
from pathlib import Path

import pytest

from tests.text_check.hits import BLOCK, NOTE, hits, known, told
from tests.text_check.people import SPELLINGS, people
from vpdesk.domain.text_hits import HitReason, KnownTerm, KnownTerms, TermKind
from vpdesk.text_check.check import check

NEUTRAL = Path(__file__).resolve().parents[1] / "data" / "texts" / "neutral_nl.txt"
NAME, NEARLY, WITHIN, INITIALS, TERM = (
    HitReason.NAME,
    HitReason.NAME_NEARLY,
    HitReason.NAME_WITHIN,
    HitReason.INITIALS,
    HitReason.TERM,
)
OF_NAMES = {NAME, NEARLY, WITHIN, INITIALS}
ROBIN = known("Robin Voorbeeld")


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_at_least_99_in_100_are_seen_in_every_spelling(spelling: str) -> None:
    write = SPELLINGS[spelling]
    persons = people(121, seed=7)
    terms = known(*(f"{first} {last}" for first, last in persons))
    lines = [f"Er is met {write(first, last)} gesproken.\n\n" for first, last in persons]
    text = "".join(lines)
    seen = [hit.start for hit in hits(text, terms) if hit.reason in OF_NAMES]
    ends = list(accumulate(map(len, lines)))
    missed = [
        line
        for line, end in zip(lines, ends, strict=True)
        if not any(end - len(line) <= start < end for start in seen)
    ]
    assert len(missed) <= 1, missed


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_neutral_text_has_at_most_one_false_block_in_a_thousand_words(seed: int) -> None:
    text = NEUTRAL.read_text(encoding="utf-8")
    terms = known(*(f"{first} {last}" for first, last in people(121, seed)))
    found = hits(text, terms)
    blocks = {text[hit.start : hit.end].casefold() for hit in found if hit.level is BLOCK}
    assert len(text.split()) > 1000
    assert len(blocks) <= 1
    ticks = {text[hit.start : hit.end].casefold() for hit in found} - blocks
    assert ticks <= {"allemaal", "beide", "meeste", "zij"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dat zei Robin Voorbeeld.", "Robin Voorbeeld"),
        ("dat zei robin voorbeeld", "robin voorbeeld"),
        ("Voorbeeld, Robin", "Voorbeeld, Robin"),
        ("Met Voorbeeld\u2019s plan", "Voorbeeld\u2019s"),
        ("Het Voorbeeldje zelf", "Voorbeeldje"),
        ("Een Voor-\nbeeld hier", "Voor-\nbeeld"),
        ("Een Voor\nbeeld hier", "Voor\nbeeld"),
        ("Een Voor beeld hier", "Voor beeld"),
        ("Zo v o o r b e e l d dus", "v o o r b e e l d"),
        ("Met R. Voorbeeld erbij", "R. Voorbeeld"),
        ("Zo RobinVoorbeeld dus", "RobinVoorbeeld"),
        ("Van Vo\u00adorbe\u200beld niet", "Vo\u00adorbe\u200beld"),
        ("Van V\u043eo\u0433beeld", "V\u043eo\u0433beeld"),
    ],
)
def test_a_certain_name_blocks(text: str, words: str) -> None:
    assert told(text, ROBIN) == [(words, BLOCK, NAME)]


@pytest.mark.parametrize(
    "text",
    [
        "Er is een voor en een tegen, een beeld",
        "Robert vond het voorbarig",
        "voorb",
        "J. van V.",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert told(text, ROBIN) == []


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Zei Vorbeeld dat", BLOCK),
        ("zei Vorobeled", BLOCK),
        ("zei vorbeeld", NOTE),
        ("Vorbeeld", NOTE),
    ],
)
def test_a_slip_is_certain_only_with_a_capital_within_a_sentence(text: str, level: object) -> None:
    assert [hit[1:] for hit in told(text, ROBIN)] == [(level, NEARLY)]


def test_letters_that_look_alike_are_a_name() -> None:
    (hit,) = hits("zei Wi1lem1jn", known("Willemijn Voorbeeld"))
    assert hit.reason is NEARLY
    (hit,) = hits("zei HERRNAN", known("Herman Voorbeeld"))
    assert (hit.reason, hit.level) == (NEARLY, BLOCK)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De bakker bakt.", [("bakker", NOTE, NAME)]),
        ("Bakker bakt.", [("Bakker", NOTE, NAME)]),
        ("Zei Bakker.", [("Bakker", BLOCK, NAME)]),
        ("ZEI BAKKER.", [("BAKKER", BLOCK, NAME)]),
        ("Dhr. Bakker.", [("Bakker", BLOCK, NAME)]),
        ("Zei Bakkers vriend.", [("Bakkers", BLOCK, NAME)]),
        ("De bakkers bakken, de bakkerij, de baker", []),
        ("Zei Baker.", [("Baker", NOTE, NEARLY)]),
        ("Wil bakker", [("Wil bakker", BLOCK, NAME)]),
    ],
)
def test_a_name_that_is_a_word_needs_a_capital(text: str, found: object) -> None:
    assert told(text, known("Wil Bakker")) == found


def test_words_before_a_surname_make_no_certain_name() -> None:
    terms = known("Jan de Wit")
    assert told("De wit gekalkte muur.", terms) == [("De wit", NOTE, NAME)]
    assert told("Ook De Wit zei dat.", terms) == [("De Wit", BLOCK, NAME)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De Voorbeeldzaak", [("Voorbeeldzaak", BLOCK, WITHIN)]),
        ("Voorbeeldzaak", [("Voorbeeldzaak", NOTE, WITHIN)]),
        ("de voorbeeldzaak", [("voorbeeldzaak", NOTE, WITHIN)]),
        ("het teamVoorbeeld", [("teamVoorbeeld", BLOCK, WITHIN)]),
        ("het teamvoorbeeld", [("teamvoorbeeld", NOTE, WITHIN)]),
        ("team-Voorbeeld", [("Voorbeeld", BLOCK, NAME)]),
        ("klaarobin", []),
        ("de Polderdijken", []),
    ],
)
def test_a_name_is_found_within_a_word(text: str, found: object) -> None:
    assert told(text, ROBIN) == found


def test_an_ordinary_word_that_holds_a_name_is_left_alone() -> None:
    assert told("veel vertellen en stellen; ontboezeming", known("Ellen Boeze")) == []
    assert told("de medewerkers, vertrouwelijk", known("Merel Werkers", "Wim Vertrouwe")) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zei J.d.V. dat", [("J.d.V", BLOCK, INITIALS)]),
        ("Zei J. d. V. dat", [("J. d. V", BLOCK, INITIALS)]),
        ("Zei JdV", [("JdV", BLOCK, INITIALS)]),
        ("Zei JDV", [("JDV", BLOCK, INITIALS)]),
        ("Zei J.V.", [("J.V", BLOCK, INITIALS)]),
        ("Zei JV", [("JV", NOTE, INITIALS)]),
        ("zei j.d.v.", [("j.d.v", NOTE, INITIALS)]),
        ("zei jdv, Jdv, J d V, j.d.", []),
    ],
)
def test_initials_are_found(text: str, found: object) -> None:
    assert told(text, known("Jan de Vries")) == found


def test_usual_capitals_are_hardly_initials() -> None:
    terms = known("Hanna Rietland", "Anton van Gemert", "Maud Bij-Tang", "Ot Akker")
    assert told("Bij HR en de o.a. genoemde m.b.t. zaken", terms) == []
    assert told("De AVG geldt, O.A.", terms) == [("AVG", NOTE, INITIALS), ("O.A", NOTE, INITIALS)]


def test_a_contact_person_of_the_organisation_is_only_noted() -> None:
    terms = known("Robin Voorbeeld", kind=TermKind.CONTACT_PERSON)
    text = "Zei Robin Voorbeeld, Vorbeeld, de Voorbeeldzaak, teamVoorbeeld, R.V. en RV"
    assert {hit.level for hit in hits(text, terms)} == {NOTE}
    assert len(hits(text, terms)) == 6
    assert told("Zei Bakker", known("Wil Bakker", kind=TermKind.CONTACT_PERSON)) == [
        ("Bakker", NOTE, NAME)
    ]


def test_who_reported_and_is_a_contact_person_too_blocks() -> None:
    name = "Robin Voorbeeld"
    both = [
        KnownTerm(text=name, kind=kind) for kind in (TermKind.CONTACT_PERSON, TermKind.REPORTER)
    ]
    for order in (both, both[::-1]):
        (hit,) = hits(f"Zei {name}", KnownTerms(terms=tuple(order)))
        assert (hit.level, hit.kind) == (BLOCK, TermKind.REPORTER)


@pytest.mark.parametrize(
    ("kind", "term", "text", "found"),
    [
        (TermKind.CODE_NAME, "Kievit", "Zaak Kievit", [("Kievit", BLOCK, TERM)]),
        (TermKind.CODE_NAME, "Kievit", "een kievit, de kievitachtigen", [("kievit", NOTE, TERM)]),
        (TermKind.CASE_NUMBER, "25-031", "zaak 25-031", [("25-031", BLOCK, TERM)]),
        (TermKind.CASE_NUMBER, "25-031", "zaak 25\u2013031", [("25\u2013031", BLOCK, TERM)]),
        (TermKind.UNIT, "Zorg & Welzijn Noord", "bij zorg &\nwelzijn noord", "all"),
        (TermKind.PHRASE, "afdeling", "de afdelingen", [("afdelingen", NOTE, TERM)]),
        (TermKind.PHRASE, "team van", "het team van Oost", [("team van", NOTE, TERM)]),
        (TermKind.ADDRESS, "jdevlieger", "j.devlieger", [("j.devlieger", BLOCK, TERM)]),
        (TermKind.ACCUSED, "hoofd keuken", "het hoofd keuken", [("hoofd keuken", BLOCK, TERM)]),
        (TermKind.ACCUSED, "planning", "de planning", [("planning", BLOCK, TERM)]),
        (TermKind.ACCUSED, "Polderdijk", "polderdijk zei", [("polderdijk", BLOCK, NAME)]),
        (TermKind.INVOLVED, "directie", "de directie", []),
        (TermKind.INVOLVED, "Ria Polderdijk", "Zei Ria", [("Ria", BLOCK, NAME)]),
        (TermKind.PHRASE, " - ", "een - streep", []),
    ],
)
def test_other_terms_are_found(kind: TermKind, term: str, text: str, found: object) -> None:
    expected = [("zorg &\nwelzijn noord", NOTE, TERM)] if found == "all" else found
    assert told(text, known(term, kind=kind)) == expected


def test_only_an_apostrophe_or_a_hyphen_joins_an_ending() -> None:
    terms = known("Ria Polderdijk")
    assert told("Zei Polderdijk en de rest", terms) == [("Polderdijk", BLOCK, NAME)]
    assert told("Zei Ria Polderdijk-en de rest", terms) == [("Ria Polderdijk-en", BLOCK, NAME)]


def test_words_too_far_apart_are_no_term() -> None:
    terms = known("team van", kind=TermKind.PHRASE)
    assert told("team) ... (van", terms) == []
    assert told("Jan .... de Vlieger", known("Jo Jandevlieger")) == []


def test_the_order_of_the_terms_makes_no_difference() -> None:
    names = [f"{first} {last}" for first, last in people(60, seed=4)]
    kinds = [TermKind.REPORTER, TermKind.ACCUSED, TermKind.CONTACT_PERSON]
    terms = [KnownTerm(text=name, kind=kind) for name in names for kind in kinds]
    text = " ".join(names) + " De wit, Jon de Witt, Kees Jansn en Mulders."
    first = check(text, KnownTerms(terms=tuple(terms)))
    for seed in range(3):
        random.Random(seed).shuffle(terms)
        assert check(text, KnownTerms(terms=tuple(terms))) == first
