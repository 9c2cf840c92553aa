"""How tokens are worded, and when a share may be printed."""

import pytest

from vpdesk.domain.disclosure import Token, at_least, exactly, less_than, more_than
from vpdesk.reports.tokens import share_words, token_words


@pytest.mark.parametrize(
    ("token", "dutch", "english"),
    [
        (exactly(11), "11", "11"),
        (less_than(5), "minder dan 5", "fewer than 5"),
        (less_than(10), "minder dan 10", "fewer than 10"),
        (at_least(5), "5 of meer", "5 or more"),
        (more_than(13, 18), "meer dan 13", "more than 13"),
    ],
)
def test_a_token_has_its_words(token: Token, dutch: str, english: str) -> None:
    assert token_words(token, "nl") == dutch
    assert token_words(token, "en") == english


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
