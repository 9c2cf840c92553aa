"""A vault with a password and a few cases, and everything that is in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import text

from tests.fixtures import CHEAPEST, TODAY
from vpdesk.domain.cases import CaseDraft, CaseId
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.timeline import NoteDraft
from vpdesk.services.backups.backups import Backups
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen

PASSWORD = "drie linden en een sluis"
NEW_PASSWORD = "vier wilgen langs de vaart"


@dataclass(frozen=True)
class Practice:
    """A vault on paper: its folder, its password and the code written down."""

    folder: Path
    recovery_code: str

    @contextmanager
    def desk(
        self, password: str = PASSWORD, today: Callable[[], date] = lambda: TODAY, **options: Any
    ) -> Iterator[Desk]:
        """Open it for a while."""
        opened = vaults.unlock_with_password(self.folder, password, today=today, **options)
        try:
            yield opened
        finally:
            opened.close()


def make_practice(folder: Path, today: Callable[[], date] = lambda: TODAY) -> Practice:
    """Make a vault with an organisation and two cases."""
    prepared = vaults.prepare(
        folder,
        way=WayToOpen.PASSWORD,
        password=PASSWORD,
        today=today,
        argon2=CHEAPEST,
    )
    desk = vaults.create(prepared, typed_code=prepared.recovery_code, today=today)
    try:
        organisation = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
        for name in ("Kievit", "Tureluur"):
            case_id = desk.cases.register(
                CaseDraft(
                    organisation_id=organisation,
                    registered_on=date(2023, 9, 1),
                    code_name=name,
                    reporter_name="Robin Voorbeeld",
                )
            )
            desk.timeline.add(case_id, NoteDraft(on=date(2023, 9, 2), text=f"Over {name}."))
    finally:
        desk.close()
    return Practice(folder, prepared.recovery_code)


def backed_up(backups: Backups, place: Path | None = None) -> Path:
    """Make a backup and return its file."""
    (outcome,) = finish(backups.make(place))
    assert outcome.backup is not None
    return outcome.backup.file


def add_case(desk: Desk, name: str) -> CaseId:
    """Register one more case."""
    (first,) = desk.organisations.list()
    return desk.cases.register(
        CaseDraft(
            organisation_id=first.organisation.id,
            registered_on=date(2023, 9, 3),
            code_name=name,
        )
    )


def rows(desk: Desk, *, but: frozenset[str] = frozenset()) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table, but for what a backup or restore itself notes."""
    own = {"backup", "log_entry", "setting", "vault_state", "sqlite_sequence"} | but
    with desk._database.reading() as tx:
        connection = tx._connection
        names = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
        return {
            name: sorted(
                (tuple(row) for row in connection.execute(text(f'SELECT * FROM "{name}"'))),
                key=repr,
            )
            for name in names.all()
            if name not in own
        }
