"""What anybody could be found by is seen, however it is written."""

from datetime import date

import pytest

from tests.text_check.hits import BLOCK, NOTE, on, told
from vpdesk.domain.text_hits import HitReason


@pytest.mark.parametrize(
    ("text", "reason", "words"),
    [
        ("Mail naar r.voorbeeld+x@post.voorbeeld.nl.", "email", "r.voorbeeld+x@post.voorbeeld.nl"),
        ("r\u200b.v\uff20voorbeeld.nl", "email", "r\u200b.v\uff20voorbeeld.nl"),
        ("Bel 06-12345678", "phone", "06-12345678"),
        ("Bel (020) 123 45 67.", "phone", "(020) 123 45 67"),
        ("Bel +31 6 1234 5678", "phone", "+31 6 1234 5678"),
        ("Bel 0031612345678 nu", "phone", "0031612345678"),
        ("Op NL91 ABNA 0417 1643 00.", "bank_account", "NL91 ABNA 0417 1643 00"),
        ("op nl91abna0417164300", "bank_account", "nl91abna0417164300"),
        ("te 1234 AB ergens", "postcode", "1234 AB"),
        ("te 1234ab ergens", "postcode", "1234ab"),
    ],
)
def test_an_address_or_number_blocks(text: str, reason: str, words: str) -> None:
    assert told(text) == [(words, BLOCK, HitReason(reason))]


@pytest.mark.parametrize(
    ("text", "reason", "words"),
    [
        ("om 14:30 uur", "time", "14:30"),
        ("om 9.15 uur", "time", "9.15"),
        ("kenmerk ZK-2025-118 dus", "reference", "ZK-2025-118"),
        ("personeelsnummer P1234", "reference", "P1234"),
        ("onder 2025/118 bekend", "reference", "2025/118"),
    ],
)
def test_a_time_or_reference_is_noted(text: str, reason: str, words: str) -> None:
    assert told(text) == [(words, NOTE, HitReason(reason))]


@pytest.mark.parametrize(
    "text", ["In 2025 is gewerkt", "In 2025 en daarna", "van 01-02-2025 03-04-2025"]
)
def test_a_year_and_days_are_neither_postcode_nor_telephone_number(text: str) -> None:
    assert BLOCK not in {level for _, level, _ in told(text)}


DAYS = [
    "12 maart 2025",
    "12e maart 2025",
    "12-03-2025",
    "12/3/25",
    "12.3.2025",
    "2025-03-12",
    "12 mrt. 2025",
    "12 March 2025",
    "March 12th, 2025",
    "12\nmaart\n2025",
    "12 maart",
    "March 12",
]


@pytest.mark.parametrize("day", DAYS)
def test_a_day_in_the_vault_blocks_and_any_other_is_noted(day: str) -> None:
    text = f"Het was {day} toen."
    recorded = [(day, BLOCK, HitReason.RECORDED_DATE)]
    assert told(text, on(date(2025, 3, 12))) == recorded
    assert told(text, on(date(2025, 3, 13), date(2025, 4, 12))) == [(day, NOTE, HitReason.DATE)]


def test_a_day_of_another_year_is_another_day_when_it_says_so() -> None:
    assert told("op 12 maart 2024", on(date(2025, 3, 12)))[0][1] is NOTE
    assert told("op 12 maart", on(date(2024, 3, 12)))[0][1] is BLOCK


def test_signs_that_turn_a_text_round_block() -> None:
    text = "Het \u202edleebroov\u202c plan"
    assert told(text) == [("\u202e", BLOCK, HitReason.HIDDEN_ORDER)]
