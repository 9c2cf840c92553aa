"""The entries of the sidebar, with their icons and keys."""

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.widgets.sidebar import NavigationEntry

PRIVACY = "privacy"
LOCK = "lock"


def page_entries() -> list[NavigationEntry]:
    """Return the pages, in the order of their keys Ctrl+1 to Ctrl+5."""
    shown = (
        (PageKey.TODAY, QCoreApplication.translate("Navigation", "Today"), "sun"),
        (PageKey.CASES, QCoreApplication.translate("Navigation", "Cases"), "folder-open"),
        (
            PageKey.ORGANISATIONS,
            QCoreApplication.translate("Navigation", "Organisations"),
            "building-2",
        ),
        (
            PageKey.REFERRAL_CONTACTS,
            QCoreApplication.translate("Navigation", "Referral contacts"),
            "book-user",
        ),
        (
            PageKey.ANNUAL_REPORT,
            QCoreApplication.translate("Navigation", "Annual report"),
            "file-chart-column",
        ),
    )
    return [
        NavigationEntry(key=key.value, text=text, icon=icon, shortcut=f"Ctrl+{place}")
        for place, (key, text, icon) in enumerate(shown, start=1)
    ]


def command_entries() -> list[NavigationEntry]:
    """Return what stands at the bottom of the sidebar."""
    return [
        NavigationEntry(
            key=PRIVACY,
            text=QCoreApplication.translate("Navigation", "Privacy screen"),
            icon="eye-off",
            shortcut="F9",
        ),
        NavigationEntry(
            key=LOCK,
            text=QCoreApplication.translate("Navigation", "Lock"),
            icon="lock",
            shortcut="Ctrl+L",
        ),
        NavigationEntry(
            key=PageKey.SETTINGS.value,
            text=QCoreApplication.translate("Navigation", "Settings"),
            icon="settings",
            shortcut="Ctrl+,",
        ),
    ]
