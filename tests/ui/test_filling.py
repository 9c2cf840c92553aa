"""Places of a translated text are filled at once."""

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.ui.filling import filled


def test_places_are_filled_in_any_order() -> None:
    assert filled("%2 van %1 (%2)", "60 u", "41,5") == "41,5 van 60 u (41,5)"


@given(st.text(), st.text())
def test_what_is_filled_in_is_left_as_it_is(first: str, second: str) -> None:
    assert filled("%1|%2", first, second) == f"{first}|{second}"


def test_percent_sign_alone_is_no_place() -> None:
    assert filled("100% van %1", "ons") == "100% van ons"
