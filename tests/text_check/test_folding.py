import pytest

from vpdesk.text_check.folding import fold, key_of, words_of


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Zoë ĲSBRAND ijsje", "zoe ijsbrand ijsje"),
        ("Straße Ørsted Æ Œ Đ Ł \u0131", "strasse orsted ae oe d l i"),
        ("\u2018t \u201cja\u201d en \u2019s", "'t \"ja\" en 's"),
        ("a\u2013b\u2014c\u2212d\u2011e", "a-b-c-d-e"),
        ("Voor\u00adbe\u200beld\ufeff", "voorbeeld"),
        ("a\u2066b\u202ec\u202cd\u2069", "abcd"),
        ("V\u043e\u043ebee\u03b9d", "voobeeid"),
        ("\uff36\uff4f\uff4f\uff52 \U0001d415\U0001d428\U0001d42b", "voor vor"),
        ("\u1d20\u1d0f\u1d0f\u0280 \U0001f17e\U0001f17a", "voor ok"),
        ("a\u00a0b\u2009c\td", "a b c d"),
        ("a\r\nb\u2028c", "a\n\nb\nc"),
        ("e\u0301e\u0301n", "een"),
        ("a\u3164b\u2800c\x00d\ue000e\ud800f", "abcdef"),
        ("\u65e5\u672c", "\u65e5\u672c"),
    ],
)
def test_a_text_is_reduced_to_what_it_reads_like(text: str, plain: str) -> None:
    assert fold(text).plain == plain


def test_every_sign_of_unicode_becomes_plain() -> None:
    for start in range(0, 0x110000, 0x1000):
        plain = fold("".join(map(chr, range(start, start + 0x1000)))).plain
        assert plain == plain.casefold()
        assert fold(plain).plain == plain


def test_a_place_in_the_plain_text_is_a_place_in_the_text() -> None:
    text = "Het Stra\u00dfe\u0301\u200b-plan"
    folded = fold(text)
    start = folded.plain.index("strasse")
    assert folded.span(start, start + len("strasse")) == (4, 12)
    assert text[4:12] == "Stra\u00dfe\u0301\u200b"
    assert folded.span(len(folded.plain) - 1, len(folded.plain)) == (16, 17)


def test_invisible_signs_at_the_end_belong_to_the_last_letter() -> None:
    assert fold("ja\u200b\u200b").span(1, 2) == (1, 4)


def words(text: str) -> list[tuple[str, bool, bool, int]]:
    found = words_of(fold(text), frozenset({"dhr"}))
    return [(word.key, word.capital, word.first, word.sentence) for word in found]


def test_sentences_begin_after_a_full_stop_or_a_line() -> None:
    assert words("Een. Twee! \u2018Drie\u2019 drie\nvier") == [
        ("een", True, True, 0),
        ("twee", True, True, 1),
        ("drie", True, True, 2),
        ("drie", False, False, 2),
        ("vier", False, True, 3),
    ]


def test_initials_and_abbreviations_end_no_sentence() -> None:
    assert [first for _, _, first, _ in words("Met dhr. Jan J. Bos, 3.5 x")] == [True, *[False] * 7]


def test_a_capital_within_a_word_is_seen() -> None:
    plain, inner = words_of(fold("Team teamVoor"), frozenset())
    assert (plain.inner, inner.inner, inner.capital) == (False, True, False)


def test_a_key_is_glued_together() -> None:
    assert key_of(" D'Hondt - van\u00a0\u2019t Z\u00e9e ") == "dhondtvantzee"
