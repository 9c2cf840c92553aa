"""How strong a password is, in words and a tone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.tokens import Colour

if TYPE_CHECKING:
    from vpdesk.services.passwords import PasswordStrength


def strength_words(strength: "PasswordStrength") -> tuple[str, Colour]:
    """Return the words for a strength and the tone to show them in."""
    match strength.name:
        case "TOO_SHORT":
            return QCoreApplication.translate("Strength", "Too short."), "danger"
        case "COMMON":
            return QCoreApplication.translate("Strength", "This one is tried first."), "danger"
        case "WEAK":
            return QCoreApplication.translate("Strength", "Weak."), "danger"
        case "FAIR":
            return QCoreApplication.translate("Strength", "Good enough."), "warn"
        case "GOOD":
            return QCoreApplication.translate("Strength", "Strong."), "ok"
        case _:
            return QCoreApplication.translate("Strength", "Very strong."), "ok"
