"""The piece of a text that is shown with a hit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.found_entries import entry_of
from vpdesk.domain.found_words import folded, sought_words
from vpdesk.domain.search import FoundField, FoundText, snippet
from vpdesk.domain.timeline import EntryKind


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("Kort gesprek.", "gesprek", "Kort gesprek."),
        ("Regel een\n\n  regel twee", "twee", "Regel een regel twee"),
        (
            "Er was lang over het rooster gesproken met de leidinggevende",
            "geven",
            "… met de leidinggevende",
        ),
        ("x" * 60 + "geven", "geven", "… geven"),
        ("gesprek " * 40, "gesprek", "gesprek " * 25 + "…"),
        ("Niets daarvan", "iets", "Niets daarvan"),
        ("Niets daarvan", "anders", "Niets daarvan"),
    ],
)
def test_a_snippet_shows_the_first_word_in_its_place(text: str, typed: str, shown: str) -> None:
    assert snippet(text, sought_words(typed)) == shown


@given(before=st.text(), word=st.text("abcdef", min_size=3, max_size=20), after=st.text())
def test_the_word_is_always_in_the_snippet(before: str, word: str, after: str) -> None:
    assert word in folded(snippet(f"{before} {word} {after}", (word,)))


def test_only_entries_of_a_timeline_can_be_opened() -> None:
    for field in FoundField:
        ref = entry_of(FoundText(field=field, id=7, text=""))
        kinds = {kind.value: kind for kind in EntryKind}
        assert (ref.kind if ref else None) == kinds.get(field.value)
        assert ref is None or ref.id == 7
    assert entry_of(None) is None
