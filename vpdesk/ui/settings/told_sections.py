"""The sections in which nothing is chosen: the shortcuts, and what vpdesk is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from vpdesk.paths import licences
from vpdesk.ui.settings.about import about_cards, manual_card
from vpdesk.ui.settings.section import Section
from vpdesk.ui.settings.shortcuts import shortcut_cards, shortcut_groups


def told_sections(open_manual: Callable[[], object]) -> tuple[Section, ...]:
    """Return the last sections; both lead to the manual."""
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
            cards=lambda: about_cards(licences(), open_manual),
        ),
    )
