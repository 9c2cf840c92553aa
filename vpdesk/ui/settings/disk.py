"""The card that tells whether the disk under the vault is itself encrypted."""

from PySide6.QtCore import QCoreApplication

from vpdesk.services.disk_protection import DiskProtection
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.text import text_label


def disk_card(protection: DiskProtection) -> Card:
    """Return the card; a system writes memory to its disk, which vpdesk cannot prevent."""
    state, why = _words(protection)
    heading = QCoreApplication.translate("Settings", "This computer")
    name = QCoreApplication.translate("Settings", "Disk")
    return card_of(heading, setting_row(name, why, text_label(state, "label", "text2")))


def _words(protection: DiskProtection) -> tuple[str, str]:
    match protection:
        case DiskProtection.ENCRYPTED:
            return (
                QCoreApplication.translate("Settings", "Encrypted"),
                QCoreApplication.translate(
                    "Settings", "What the system writes to it from memory is protected, too."
                ),
            )
        case DiskProtection.NOT_ENCRYPTED:
            return (
                QCoreApplication.translate("Settings", "Not encrypted"),
                QCoreApplication.translate(
                    "Settings",
                    "While the vault is open the system can write parts of memory to the disk. "
                    "Have the whole disk encrypted.",
                ),
            )
        case DiskProtection.SWAP_NOT_ENCRYPTED:
            return (
                QCoreApplication.translate("Settings", "Swap space not encrypted"),
                QCoreApplication.translate(
                    "Settings",
                    "While the vault is open the system can write parts of memory there. "
                    "Have the swap space encrypted, too.",
                ),
            )
        case DiskProtection.UNKNOWN:
            return (
                QCoreApplication.translate("Settings", "Unknown"),
                QCoreApplication.translate(
                    "Settings",
                    "The system can write parts of memory to the disk. See in the settings of "
                    "your computer whether the disk is encrypted.",
                ),
            )
