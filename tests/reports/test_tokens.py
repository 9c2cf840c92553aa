"""How tokens are worded, and when a share may be printed."""

import pytest

from vpdesk.domain.disclosure import ProtectedView, Token, at_least, exactly, less_than, more_than
from vpdesk.reports.tokens import came, share_words, token_words, total_in_full


@pytest.mark.parametrize(
    ("token", "dutch", "english"),
    [
        (exactly(11), "11", "11"),
        (less_than(5), "minder dan 5", "fewer than 5"),
        (less_than(10), "minder dan 10", "fewer than 10"),
        (at_least(5), "5 of meer", "5 or more"),
        (Token(lo=10, hi=14), "10 tot en met 14", "10 to 14"),
    ],
)
def test_a_token_has_its_words(token: Token, dutch: str, english: str) -> None:
    assert token_words(token, "nl") == dutch
    assert token_words(token, "en") == english


def test_what_reaches_up_to_everybody_is_more_than() -> None:
    assert token_words(more_than(13, 18), "nl", exactly(18)) == "meer dan 13"
    assert token_words(Token(lo=10, hi=14), "nl", exactly(18)) == "10 tot en met 14"


@pytest.mark.parametrize(
    ("total", "dutch", "english"),
    [
        (less_than(5), "namen minder dan 5 melders", "fewer than 5 reporters contacted"),
        (exactly(1), "nam 1 melder contact", "1 reporter contacted"),
        (exactly(12), "namen 12 melders", "12 reporters contacted"),
    ],
)
def test_a_sentence_says_how_many_came(total: Token, dutch: str, english: str) -> None:
    assert came(total, "nl").startswith(dutch)
    assert came(total, "en").startswith(english)


@pytest.mark.parametrize(
    ("total", "block", "in_full"),
    [
        (exactly(4), False, True),
        (exactly(5), False, False),
        (less_than(5), False, False),
        (exactly(20), True, True),
        (at_least(10), True, False),
    ],
)
def test_a_total_that_the_rules_would_not_print_is_seen(
    total: Token, block: bool, in_full: bool
) -> None:
    view = ProtectedView(k=5, version=1, block=block, total=total, tables=())
    assert total_in_full(view) is in_full


@pytest.mark.parametrize(
    ("token", "total", "words"),
    [
        (exactly(38), exactly(276), "14%"),
        (exactly(25), exactly(200), "13%"),
        (exactly(8), exactly(276), "onder 5%"),
        (exactly(50), exactly(99), ""),
        (less_than(5), exactly(276), ""),
        (at_least(5), exactly(276), ""),
        (exactly(50), at_least(100), ""),
    ],
)
def test_a_share_comes_from_printed_numbers_alone(token: Token, total: Token, words: str) -> None:
    assert share_words(token, total, "nl") == words
