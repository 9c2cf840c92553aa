"""The sections in which nothing is chosen: the shortcuts, and what vpdesk is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from vpdesk.paths import licences
from vpdesk.ui.settings.about import manual_card, places_card, version_cards
from vpdesk.ui.settings.section import Section
from vpdesk.ui.settings.shortcuts import shortcut_cards, shortcut_groups
from vpdesk.ui.settings.works_card import works_card


def told_sections(
    open_manual: Callable[[], object], vault: Path, preferences: Path
) -> tuple[Section, ...]:
    """Return the last sections; both lead to the manual, and one tells where files lie."""
    return (
        Section(
            key="keys",
            title=QCoreApplication.translate("SettingsPage", "Shortcuts"),
            subtitle=QCoreApplication.translate(
                "SettingsPage", "Everything also works with the mouse."
            ),
            icon="keyboard",
            cards=lambda: [*shortcut_cards(shortcut_groups()), manual_card(open_manual)],
        ),
        Section(
            key="about",
            title=QCoreApplication.translate("SettingsPage", "About vpdesk"),
            subtitle=QCoreApplication.translate(
                "SettingsPage", "Free software for confidential advisers."
            ),
            icon="info",
            cards=lambda: [
                *version_cards(open_manual),
                places_card(vault, preferences),
                manual_card(open_manual),
                works_card(licences()),
            ],
        ),
    )
