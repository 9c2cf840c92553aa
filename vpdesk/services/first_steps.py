"""The first hour with a vault: which steps are done, and whether its user wants to be led."""

from pathlib import Path

from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.first_steps import FirstSteps
from vpdesk.services.backups import notes as backup_notes
from vpdesk.services.backups.places import default_place
from vpdesk.storage.vault_database import VaultDatabase

_PUT_AWAY = "first_steps_put_away"
_EVERY = CaseFilter(statuses=frozenset())


class FirstHour:
    """The steps for the vault in a folder."""

    def __init__(self, database: VaultDatabase, vault: Path) -> None:
        self._database = database
        self._default = default_place(vault)

    def steps(self) -> FirstSteps:
        """Return what there is; while one organisation is shown alone nobody is led."""
        walled = self._database.wall is not None
        with self._database.reading() as tx:
            return FirstSteps(
                organisations=len(tx.overview.organisations()),
                cases=tx.case_list.count(_EVERY),
                second_place=any(
                    each != self._default for each in backup_notes.places(tx, self._default)
                ),
                put_away=walled or tx.settings.get(_PUT_AWAY) is not None,
            )

    def put_away(self) -> None:
        """Lead no more, also not when the vault is opened again."""
        with self._database.writing() as tx:
            tx.settings.put(_PUT_AWAY, "1")
