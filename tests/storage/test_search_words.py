"""What is typed and what it is looked for in meet in one form, part by part."""

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.found_words import marked_places
from vpdesk.domain.search import FoundField, HitKind
from vpdesk.storage.search import BLOCK, BLOCKS, OWNERS
from vpdesk.storage.search_parts import in_parts, parts_of
from vpdesk.storage.search_words import indexed, phrase_of, search_words, word_start

WORD = st.text(st.characters(exclude_categories=["Cs", "Zs", "Zl", "Zp", "Cc"]), min_size=1)


@given(before=WORD, word=WORD, after=WORD)
def test_every_part_of_a_word_stands_in_the_indexed_text(
    before: str, word: str, after: str
) -> None:
    words = search_words(word)
    text = indexed(f"{before}{word}{after}")
    for each, part in () if words is None else zip(words.words, words.parts, strict=True):
        assert len(each) < 3 or part in text


@given(text=st.text() | st.text("ab-_' \n"), typed=st.text() | st.text("ab-_'", min_size=1))
def test_all_that_is_found_can_be_marked_and_nothing_else(text: str, typed: str) -> None:
    words = search_words(typed)
    for each, part in () if words is None else zip(words.words, words.parts, strict=True):
        assert (part in indexed(text)) is bool(marked_places(text, (each,)))


@given(words=st.lists(WORD, min_size=1, max_size=6))
def test_every_word_begins_after_a_space(words: list[str]) -> None:
    text = indexed(" ".join(words))
    sought = search_words(words[-1])
    for each in () if sought is None else sought.words:
        assert word_start(each) in text


@given(typed=st.text())
def test_a_question_is_made_of_quoted_phrases_alone(typed: str) -> None:
    words = search_words(typed)
    if words is None:
        return
    phrases = [phrase_of(part) for part in words.parts]
    assert words.expression == " AND ".join(each for each in phrases if each is not None)
    for phrase in filter(None, phrases):
        assert '"' not in phrase[1:-1].replace('""', "")
    assert all(len(part) < 3 for part in words.unindexed)


@given(
    parts=st.lists(
        st.tuples(st.sampled_from(FoundField), st.integers(1, 10**9), st.text(max_size=30)),
        max_size=6,
    )
)
def test_parts_come_out_as_they_went_in(parts: list[tuple[FoundField, int, str]]) -> None:
    found = [(part.field, part.id, part.text) for part in parts_of(in_parts(parts))]
    assert found == [(field, key, indexed(text)) for field, key, text in parts]


def test_letters_and_signs_stand_apart() -> None:
    assert indexed("Zaak 25-031, HR/leiding (5%)") == " zaak 25 - 031 , hr / leiding ( 5 %) "
    assert indexed("a_b") == " a _ b "
    words = search_words("25-0 5% k")
    assert words is not None
    assert words.parts == ("25 - 0", " 5 %", " k")
    assert words.expression == '"25 - 0" AND " 5 %"'
    assert words.unindexed == (" k",)


def test_every_kind_has_its_table_and_a_block_of_its_own() -> None:
    assert set(BLOCKS) == set(OWNERS) == set(HitKind)
    assert len(set(BLOCKS.values())) == len(BLOCKS)
    assert all(block % BLOCK == 0 for block in BLOCKS.values())
