"""Passwords are judged in words, and good ones are offered."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.security.errors import PasswordTooShort, WordListTooShort
from vpdesk.security.passwords import (
    PasswordStrength,
    check_length,
    generate_passphrase,
    password_strength,
    word_list,
)

RESOURCES = Path(__file__).parents[2] / "resources" / "security"


def entries(name: str) -> tuple[str, ...]:
    return word_list((RESOURCES / name).read_text("utf-8").splitlines())


COMMON = frozenset(entries("common-passwords.txt"))
WORDS = entries("dutch-words.txt")


def strength(password: str) -> PasswordStrength:
    return password_strength(password, common=COMMON, words=frozenset(WORDS))


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        ("", PasswordStrength.TOO_SHORT),
        ("x9$Kp2!vQ7z", PasswordStrength.TOO_SHORT),
        ("e\u0301" * 11, PasswordStrength.TOO_SHORT),
        ("123456789012", PasswordStrength.COMMON),
        ("Wachtwoord123!", PasswordStrength.COMMON),
        ("W@chtw00rd2026", PasswordStrength.COMMON),
        ("welkomwelkomwelkom", PasswordStrength.COMMON),
        ("vertrouwenspersoon", PasswordStrength.COMMON),
        ("aaaaaaaaaaaaaaaa", PasswordStrength.WEAK),
        ("xqvxqvxqvxqvxqvxqv", PasswordStrength.WEAK),
        ("qwertyuiop[]1234", PasswordStrength.WEAK),
        ("Amsterdam-Welkom-2026", PasswordStrength.WEAK),
        ("afscheidsfeest", PasswordStrength.WEAK),
        ("vogel-lantaarn-2019-tulp", PasswordStrength.FAIR),
        ("xk4j9qm2wv7t", PasswordStrength.FAIR),
        ("tuin-kolibrie-anker-dijk-boek", PasswordStrength.GOOD),
        ("tuin-kolibrie-anker-dijk-boek-vlam", PasswordStrength.STRONG),
        ("hT7$wq!9Zr2&mK4x", PasswordStrength.STRONG),
    ],
)
def test_strength_in_words(password: str, expected: PasswordStrength) -> None:
    assert strength(password) is expected


def test_fair_and_better_are_accepted() -> None:
    accepted = {level for level in PasswordStrength if level.accepted}
    assert accepted == {PasswordStrength.FAIR, PasswordStrength.GOOD, PasswordStrength.STRONG}


@given(st.text(max_size=60))
def test_both_normal_forms_are_judged_alike(password: str) -> None:
    forms = {strength(unicodedata.normalize(form, password)) for form in ("NFC", "NFD")}
    assert len(forms) == 1


def test_length_counts_characters_not_marks() -> None:
    check_length("é" * 12)
    with pytest.raises(PasswordTooShort) as short:
        check_length("e\u0301" * 11)
    assert (short.value.length, short.value.least) == (11, 12)


def test_generated_passwords_are_six_words_and_strong() -> None:
    made = {generate_passphrase(WORDS) for _ in range(50)}
    assert len(made) == 50
    for password in made:
        assert len(password.split("-")) == 6
        assert set(password.split("-")) <= set(WORDS)
        assert strength(password) is PasswordStrength.STRONG


def test_a_short_word_list_is_refused() -> None:
    with pytest.raises(WordListTooShort) as short:
        generate_passphrase(["boom"] * 5000)
    assert (short.value.found, short.value.least) == (1, 2048)


def test_the_word_list_is_long_short_worded_and_plain() -> None:
    assert len(WORDS) == len(set(WORDS)) >= 2048
    assert all(word.isascii() and word.islower() and 3 <= len(word) <= 8 for word in WORDS)


def test_the_common_list_is_lower_case_and_without_doubles() -> None:
    common = entries("common-passwords.txt")
    assert len(common) == len(set(common)) >= 1000
    assert all(word == word.casefold() and " " not in word for word in common)


def test_comments_and_empty_lines_are_no_words() -> None:
    assert word_list(["# title", "", "  boom \n", "vis"]) == ("boom", "vis")
