"""New passwords: how strong they are, and ones of Dutch words."""

from functools import cache

from vpdesk import paths
from vpdesk.security import passwords
from vpdesk.security.passwords import PasswordStrength
from vpdesk.services.errors import PasswordTooCommon, PasswordTooWeak

__all__ = ["PasswordStrength", "generate_password", "password_strength", "refuse_weak"]


def password_strength(password: str) -> PasswordStrength:
    """Return how strong ``password`` is; ``accepted`` tells whether that is enough."""
    return passwords.password_strength(
        password, common=_entries("common-passwords.txt"), words=_entries("dutch-words.txt")
    )


def generate_password() -> str:
    """Return six random Dutch words, joined by hyphens."""
    return passwords.generate_passphrase(tuple(_entries("dutch-words.txt")))


def refuse_weak(password: str) -> None:
    """Raise ``PasswordTooShort``, ``PasswordTooCommon`` or ``PasswordTooWeak``."""
    passwords.check_length(password)
    strength = password_strength(password)
    if strength is PasswordStrength.COMMON:
        raise PasswordTooCommon
    if not strength.accepted:
        raise PasswordTooWeak


@cache
def _entries(name: str) -> frozenset[str]:
    with (paths.resources() / "security" / name).open(encoding="utf-8") as lines:
        return frozenset(passwords.word_list(lines))
