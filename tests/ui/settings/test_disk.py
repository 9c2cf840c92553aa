import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from vpdesk.services.disk_protection import DiskProtection
from vpdesk.ui.settings.disk import disk_card


@pytest.mark.parametrize(
    ("protection", "state", "why"),
    [
        (DiskProtection.ENCRYPTED, "Encrypted", "is protected, too."),
        (DiskProtection.NOT_ENCRYPTED, "Not encrypted", "Have the whole disk encrypted."),
        (DiskProtection.SWAP_NOT_ENCRYPTED, "Swap space not encrypted", "Have the swap space"),
        (DiskProtection.UNKNOWN, "Unknown", "See in the settings of your computer"),
    ],
)
def test_the_state_of_the_disk_is_told_with_why_it_matters(
    protection: DiskProtection, state: str, why: str, qtbot: QtBot
) -> None:
    card = disk_card(protection)
    qtbot.addWidget(card)

    words = [each.text() for each in card.findChildren(QLabel)]

    assert state in words
    assert any(why in each for each in words)
