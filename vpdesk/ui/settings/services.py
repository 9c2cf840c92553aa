"""What the page of settings works with; an unlocked desk has it all."""

from typing import Protocol

from vpdesk.services.settings import VaultSettings


class SettingsServices(Protocol):
    """The services of the sections, each named as the desk names it."""

    @property
    def settings(self) -> VaultSettings:
        """What is kept in the vault about the practice."""
