"""Takes the whole register out of the vault, for the adviser alone."""

from collections.abc import Callable, Generator
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.log import LoggedAct
from vpdesk.domain.whole_register import ExportChoice, ExportKind, WholeRegister
from vpdesk.services.access.proof import Proof, demand
from vpdesk.services.errors import Gone
from vpdesk.services.files.outside_files import put_outside, refuse_vaults
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.services.log import utc_now
from vpdesk.services.progress import Progress
from vpdesk.storage.vault_database import VaultDatabase
from vpdesk.storage.whole_register import LEFT_OUT

_STEPS = 3


class RegisterExports:
    """Everything that may be shown, in one unencrypted file.

    Whoever takes it out shows first that they can open the vault: at an open desk anybody may sit.
    """

    def __init__(
        self,
        database: VaultDatabase,
        keys: HeldKeys,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._keys = keys
        self._today = today
        self._now = now

    def organisation(self) -> str:
        """Return the name of the only organisation that is taken out; empty when all are.

        Raises ``Gone`` when it was removed.
        """
        wall = self._database.wall
        if wall is None:
            return ""
        with self._database.reading() as tx:
            alone = tx.organisations.get(wall)
        if alone is None:
            raise Gone
        return alone.name

    def file_name(self, choice: ExportChoice) -> str:
        """Return the name to propose; raises ``Gone``."""
        from vpdesk.reports.register_workbook import register_file_name

        name = register_file_name(self._today(), self.organisation(), choice.language)
        return f"{name}.{choice.kind.value}"

    def save(
        self, choice: ExportChoice, path: Path, *, proof: Proof, replace: bool = False
    ) -> Generator[Progress, None, None]:
        """Write the register to ``path``, whole or not at all, and note that; a job.

        ``replace`` says that its user agreed to lose what stands there. Raises ``WrongSecret`` for
        a proof that no longer counts, ``InsideVault``, ``FileExistsError`` or another ``OSError``,
        or ``Gone``.
        """
        demand(proof, self._keys.current.header)
        refuse_vaults(path)
        wall = self._database.wall
        yield Progress(0, _STEPS)
        register = self._read(choice)
        yield Progress(1, _STEPS)
        content = _file(register, choice)
        yield Progress(2, _STEPS)

        def note() -> None:
            with self._database.writing() as tx:
                tx.log.note(LoggedAct.REGISTER_EXPORTED, at=self._now(), organisation_id=wall)

        put_outside(path, content, replace=replace, before=note)

    def _read(self, choice: ExportChoice) -> WholeRegister:
        organisation = self.organisation()
        with self._database.reading() as tx:
            tables = tx.whole_register.tables(names=choice.names, texts=choice.texts)
        return WholeRegister(
            made_on=self._today(),
            names=choice.names,
            texts=choice.texts,
            organisation=organisation,
            tables=tables,
            left_out=LEFT_OUT,
        )


def _file(register: WholeRegister, choice: ExportChoice) -> bytes:
    if choice.kind is ExportKind.JSON:
        from vpdesk.reports.register_json import register_json

        return register_json(register)
    from vpdesk.reports.register_workbook import register_workbook

    return register_workbook(register, choice.language)
