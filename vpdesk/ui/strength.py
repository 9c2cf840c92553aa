"""How strong a password is, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from vpdesk.services.access.passwords import PasswordStrength


def strength_words(strength: "PasswordStrength") -> tuple[str, bool]:
    """Return the words for a strength, and whether it is enough."""
    return _words(strength.name), strength.accepted


def _words(name: str) -> str:
    match name:
        case "TOO_SHORT":
            return QCoreApplication.translate("Strength", "Too short.")
        case "COMMON":
            return QCoreApplication.translate("Strength", "This one is tried first.")
        case "WEAK":
            return QCoreApplication.translate("Strength", "Weak: add words.")
        case "FAIR":
            return QCoreApplication.translate("Strength", "Strong enough.")
        case "GOOD":
            return QCoreApplication.translate("Strength", "Strong.")
        case _:
            return QCoreApplication.translate("Strength", "Very strong.")
