import pytest

from vpdesk.services.access.passwords import (
    PasswordStrength,
    generate_password,
    password_strength,
    refuse_weak,
)
from vpdesk.services.errors import PasswordTooCommon, PasswordTooShort, PasswordTooWeak


def test_six_words_are_a_strong_password() -> None:
    password = generate_password()

    assert len(password.split("-")) == 6
    assert password_strength(password) is PasswordStrength.STRONG
    assert generate_password() != password


def test_a_short_password_is_told_as_that() -> None:
    assert password_strength("kort") is PasswordStrength.TOO_SHORT


@pytest.mark.parametrize(
    ("password", "error"),
    [
        ("kort", PasswordTooShort),
        ("wachtwoord123", PasswordTooCommon),
        ("amsterdam utrecht", PasswordTooWeak),
    ],
)
def test_only_an_accepted_strength_is_not_refused(password: str, error: type[Exception]) -> None:
    refuse_weak("zeven zwarte zwanen")

    with pytest.raises(error):
        refuse_weak(password)
