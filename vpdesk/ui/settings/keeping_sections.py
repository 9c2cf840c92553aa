"""The sections of what is noted and kept: the log, the backups and the retention terms."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.settings.section import Section
from vpdesk.ui.widgets.card import Card

Cards = Callable[[], Sequence[Card]]


def keeping_sections(log: Cards, backups: Cards, retention: Cards) -> tuple[Section, ...]:
    """Return the sections around these cards, which are made when they are shown."""
    return (
        Section(
            key="log",
            title=QCoreApplication.translate("SettingsPage", "Access log"),
            subtitle=QCoreApplication.translate(
                "SettingsPage", "Who did what when, without content. Nothing in it is removed."
            ),
            icon="history",
            cards=log,
        ),
        Section(
            key="backups",
            title=QCoreApplication.translate("SettingsPage", "Backup"),
            subtitle=QCoreApplication.translate(
                "SettingsPage", "Encrypted, and proven to be whole before they count."
            ),
            icon="hard-drive-download",
            cards=backups,
        ),
        Section(
            key="retention",
            title=QCoreApplication.translate("SettingsPage", "Retention terms"),
            subtitle=QCoreApplication.translate(
                "SettingsPage", "How long the content of a closed case stays."
            ),
            icon="hourglass",
            cards=retention,
        ),
    )
