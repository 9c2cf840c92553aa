import pytest

from vpdesk.services.errors import PasswordTooCommon
from vpdesk.services.passwords import (
    PasswordStrength,
    generate_password,
    password_strength,
    refuse_common,
)


def test_six_words_are_a_strong_password() -> None:
    password = generate_password()

    assert len(password.split("-")) == 6
    assert password_strength(password) is PasswordStrength.STRONG
    assert generate_password() != password


def test_a_short_password_is_told_as_that() -> None:
    assert password_strength("kort") is PasswordStrength.TOO_SHORT


def test_a_common_password_is_refused() -> None:
    refuse_common("zeven zwarte zwanen")

    with pytest.raises(PasswordTooCommon):
        refuse_common("wachtwoord123")
