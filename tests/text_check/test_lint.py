"""Words about counts, single persons and times are noted, unless the report says them itself."""

import pytest

from tests.text_check.hits import NOTE, told
from vpdesk.domain.text_hits import HitReason


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("Er waren 12 melders.", "12", "number"),
        ("Er waren 1.250 mensen.", "1.250", "number"),
        ("Dat is 2,5 maal zoveel.", "2,5", "number"),
        ("Dat is 35 % meer.", "35 %", "number"),
        ("Dat is 17% meer.", "17%", "number"),
        ("Ruim 123456789012 keer", "123456789012", "number"),
        ("Er waren twaalf melders.", "twaalf", "number"),
        ("Er waren tweeëntwintig melders.", "tweeëntwintig", "number"),
        ("There were twelve of them", "twelve", "number"),
        ("Er was één melder.", "één", "quantity"),
        ("Er was e\u0301e\u0301n zaak", "e\u0301e\u0301n", "quantity"),
        ("Beide kwamen terug", "Beide", "quantity"),
        ("De helft kwam terug", "helft", "quantity"),
        ("Er kwam slechts iets", "slechts", "quantity"),
        ("Toen zei hij dat", "hij", "one_person"),
        ("Toen zei de melder dat", "de melder", "one_person"),
        ("Een teamleider zei dat", "Een teamleider", "one_person"),
        ("It was the supervisor", "the supervisor", "one_person"),
        ("Dat was in maart", "maart", "season"),
        ("Dat was in het najaar", "najaar", "season"),
        ("Op dinsdag kwam iemand", "dinsdag", "season"),
        ("It was in May that", "May", "season"),
    ],
)
def test_words_are_noted(text: str, words: str, reason: str) -> None:
    assert told(text, *[]) == [(words, NOTE, HitReason(reason))]


@pytest.mark.parametrize(
    "text",
    [
        "Een melding, een organisatie, de melders",
        "This may help all-round".replace("all-", ""),
        "de",
        "Dat is de. Melder zijn is moeilijk",
        "1. Herhaal dit\n2) Bespreek dat",
    ],
)
def test_ordinary_words_are_not(text: str) -> None:
    assert told(text) == []


def test_a_number_that_the_report_prints_may_be_repeated() -> None:
    from tests.text_check.hits import known

    text = "Er waren 17 melders, zeventien dus, in 2025; 1.017 niet."
    assert told(text, known(), 17, 2025, 1017) == []
    assert [words for words, _, _ in told(text, known(), 17)] == ["2025", "1.017"]
    assert [words for words, _, _ in told("17% van 17", known(), 17)] == ["17%"]
