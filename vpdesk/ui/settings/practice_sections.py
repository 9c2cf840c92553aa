"""The sections about the practice: who it is, and what it tells of personal data."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.settings.section import Section
from vpdesk.ui.widgets.card import Card

Cards = Callable[[], Sequence[Card]]


def practice_sections(practice: Cards, privacy: Cards) -> tuple[Section, ...]:
    """Return the sections around these cards, which are made when they are shown."""
    return (
        Section(
            key="practice",
            title=QCoreApplication.translate("SettingsPage", "Your practice"),
            subtitle=QCoreApplication.translate("SettingsPage", "Kept in your vault."),
            icon="briefcase",
            cards=practice,
        ),
        Section(
            key="privacy",
            title=QCoreApplication.translate("SettingsPage", "Privacy statement and record"),
            subtitle=QCoreApplication.translate(
                "SettingsPage",
                "What you tell about personal data, filled in from your vault.",
            ),
            icon="file-lock",
            cards=privacy,
        ),
    )
