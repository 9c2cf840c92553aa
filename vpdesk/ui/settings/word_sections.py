"""The sections of the words that cases are described with, and that reporters are told."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.settings.section import Section
from vpdesk.ui.widgets.card import Card

Cards = Callable[[], Sequence[Card]]


def word_sections(categories: Cards, options: Cards) -> tuple[Section, ...]:
    """Return the sections around these cards, which are made when they are shown."""
    return (
        Section(
            key="categories",
            title=QCoreApplication.translate("SettingsPage", "Categories"),
            subtitle=QCoreApplication.translate(
                "SettingsPage",
                "What reports are about. Cases keep their category, whatever changes here.",
            ),
            icon="tags",
            cards=categories,
        ),
        Section(
            key="options",
            title=QCoreApplication.translate("SettingsPage", "Options for the reporter"),
            subtitle=QCoreApplication.translate(
                "SettingsPage",
                "What you talk through with a reporter, with what speaks for and against it.",
            ),
            icon="waypoints",
            cards=options,
        ),
    )
