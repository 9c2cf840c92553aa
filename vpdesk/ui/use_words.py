"""Says that the hours of a contract ask for attention."""

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.agreed_hours import ContractUse, UseState
from vpdesk.ui.dates import hours
from vpdesk.ui.filling import filled


def use_warning(use: ContractUse) -> str:
    """Say that a card runs out, or that more was spent than agreed; empty when all is well."""
    left = use.left_minutes or 0
    match use.state:
        case UseState.NEARLY_USED:
            return filled(QCoreApplication.translate("UseWords", "%1 left"), hours(left))
        case UseState.USED_UP:
            return QCoreApplication.translate("UseWords", "Card is used up")
        case UseState.EXCEEDED:
            return filled(QCoreApplication.translate("UseWords", "%1 over"), hours(-left))
        case _:
            return ""
