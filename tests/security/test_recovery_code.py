"""The recovery code can be read back, and typing errors are told from wrong codes."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vpdesk.security import recovery_code
from vpdesk.security.errors import RecoveryCodeMistyped, TypingProblem
from vpdesk.security.recovery_code import new_recovery_code, read_recovery_code, shown

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODES = st.integers(0, 2**32).map(lambda seed: new_recovery_code(random.Random(seed).randbytes))


def test_codes_are_nine_groups_of_four_and_differ() -> None:
    first, second = new_recovery_code(), new_recovery_code()
    assert first != second
    assert [len(group) for group in shown(first).split("-")] == [4] * 9


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (bytes(20), "0000-0000-0000-0000-0000-0000-0000-0000-BFQ4"),
        (bytes(range(20)), "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-14WB"),
    ],
)
def test_the_format_stays(code: bytes, text: str) -> None:
    assert shown(code) == text
    assert read_recovery_code(text) == code


@settings(max_examples=30)
@given(CODES)
def test_every_one_character_error_and_neighbour_swap_is_a_typing_error(code: bytes) -> None:
    text = shown(code).replace("-", "")
    slips = [
        text[:place] + mark + text[place + 1 :]
        for place in range(36)
        for mark in ALPHABET
        if mark != text[place]
    ]
    slips += [
        text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        for place in range(35)
        if text[place] != text[place + 1]
    ]
    for slip in slips:
        with pytest.raises(RecoveryCodeMistyped) as mistyped:
            read_recovery_code(slip)
        assert mistyped.value.problem is TypingProblem.CHECK


@given(CODES, st.data())
def test_every_spelling_is_read(code: bytes, data: st.DataObject) -> None:
    spellings = {"0": "0Oo\uff10", "1": "1IiLl"}
    gap = st.sampled_from(["", " ", "-", " – ", "\n", "\u00a0", "\t", "\u200b"])
    typed = "".join(
        data.draw(st.sampled_from(spellings.get(mark, mark + mark.lower()))) + data.draw(gap)
        for mark in shown(code).replace("-", "")
    )
    assert read_recovery_code(data.draw(gap) + typed) == code


def test_a_wrong_length_is_told() -> None:
    text = shown(bytes(20))
    for typed in ("", text[:-1], text + "0", text + text):
        with pytest.raises(RecoveryCodeMistyped) as mistyped:
            read_recovery_code(typed)
        assert mistyped.value.problem is TypingProblem.LENGTH
        assert mistyped.value.position is None


@pytest.mark.parametrize("mark", ["U", "u", "*", "é", "ß", "."])
def test_a_character_outside_the_alphabet_is_told_with_its_place(mark: str) -> None:
    with pytest.raises(RecoveryCodeMistyped) as mistyped:
        read_recovery_code("RB6B-6Z" + mark + "9")
    assert mistyped.value.problem is TypingProblem.CHARACTER
    assert mistyped.value.position == 7


@given(st.text())
def test_any_text_is_a_code_or_a_typing_error(text: str) -> None:
    with pytest.raises(RecoveryCodeMistyped):
        read_recovery_code(text)


def test_a_code_that_a_slip_would_turn_into_another_is_not_given_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unlucky, lucky = b"u" * 20, b"l" * 20
    text = shown(unlucky).replace("-", "")
    slip = ("1" if text[0] == "0" else "0") + text[1:]
    passes = recovery_code._passes
    monkeypatch.setattr(recovery_code, "_passes", lambda typed: typed == slip or passes(typed))
    draws = iter([unlucky, lucky])
    assert new_recovery_code(lambda _: next(draws)) == lucky
