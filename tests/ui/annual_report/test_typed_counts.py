import pytest

from vpdesk.domain.disclosure import Token, at_least, exactly, less_than
from vpdesk.ui.annual_report.told.typed_counts import NotACount, read_count


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("7", exactly(7)),
        (" 0 ", exactly(0)),
        ("<5", less_than(5)),
        ("Minder dan 5", less_than(5)),
        ("5+", at_least(5)),
        ("5 of meer", at_least(5)),
        (">13", at_least(14)),
        ("meer dan 13", at_least(14)),
        ("10-14", Token(lo=10, hi=14)),
        ("10 t/m 14", Token(lo=10, hi=14)),
        ("", None),
        ("?", None),
        ("onbekend", None),
    ],
)
def test_what_a_report_said_is_read_as_it_was_printed(text: str, token: Token | None) -> None:
    assert read_count(text) == token


@pytest.mark.parametrize("text", ["zeven", "14-10", "<0", "-3", "5,5", "1234567", "5%"])
def test_anything_else_is_no_count(text: str) -> None:
    with pytest.raises(NotACount):
        read_count(text)
