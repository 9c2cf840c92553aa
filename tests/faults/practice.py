"""A vault with a known series of saves, and the question how many of them it still holds."""

import hashlib
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from tests.fixtures import TODAY, MemoryBackend
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseId
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.timeline import ContactDraft, FollowUpDraft, NoteDraft, ref_of
from vpdesk.services.cases import code_names
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen
from vpdesk.services.wording import sentence
from vpdesk.storage import ballast
from vpdesk.storage.vault_database import VaultDatabase

DATABASE = "data-0001.db"
REGISTER = Path(__file__).parent.parent / "data" / "registers" / "wur-2017.csv"
_ITEMS = "keyring.json"
_ROOM = 1024 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A vault to be copied, the keyring that opens each copy, and its recovery code."""

    folder: Path
    backend: MemoryBackend = field(repr=False)
    recovery_code: str = field(repr=False)

    @property
    def keyring(self) -> Keyring:
        return Keyring(make_backend=lambda: self.backend)

    def copy(self, target: Path) -> Path:
        """Copy the vault; its ballast is a file without blocks, which costs no time."""
        shutil.copytree(self.folder, target, ignore=shutil.ignore_patterns(ballast.NAME))
        put_ballast(target)
        return target

    def unlock(self, folder: Path, *, today: date = TODAY, accept_older: bool = False) -> Desk:
        """Open a copy as the program does."""
        return vaults.unlock_with_keyring(
            folder, today=lambda: today, keyring=self.keyring, accept_older=accept_older
        )


def put_ballast(folder: Path) -> None:
    """Let the room that the program reserves seem to be there."""
    with (folder / ballast.NAME).open("wb") as file:
        file.truncate(ballast.SIZE)


@contextmanager
def scratch() -> Iterator[Path]:
    """Give a folder in memory where there is one: what is tested is order, not the disk."""
    memory = Path("/dev/shm")
    fits = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM
    place = memory if fits else None
    with TemporaryDirectory(prefix="vpdesk-faults-", dir=place) as name:
        yield Path(name)


def make_practice(place: Path) -> Practice:
    """Make the vault in ``place``, holding what every new vault holds, and close it."""
    backend = MemoryBackend()
    folder = place / "practice"
    prepared = vaults.prepare(
        folder,
        way=WayToOpen.KEYRING,
        today=lambda: TODAY,
        keyring=Keyring(make_backend=lambda: backend),
    )
    vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: TODAY).close()
    made = Practice(folder=folder, backend=backend, recovery_code=prepared.recovery_code)
    # The first opening confirms the database and checks it in full; copies need not.
    made.unlock(folder).close()
    items = [[*name, secret] for name, secret in backend.items.items()]
    kept = {"items": items, "code": made.recovery_code}
    (place / _ITEMS).write_text(json.dumps(kept), encoding="utf-8")
    return made


def read_practice(place: Path) -> Practice:
    """Return what ``make_practice`` made in ``place``, for another process."""
    kept = json.loads((place / _ITEMS).read_text(encoding="utf-8"))
    items = {(service, user): secret for service, user, secret in kept["items"]}
    return Practice(
        folder=place / "practice", backend=MemoryBackend(items), recovery_code=kept["code"]
    )


# --- the saves --------------------------------------------------------------------------------


def _organisation(desk: Desk, number: int) -> None:
    desk.organisations.add(OrganisationDraft(name=f"Instelling {number}"))


def _case(desk: Desk, number: int) -> None:
    desk.cases.register(
        CaseDraft(
            organisation_id=desk.organisations.list()[0].organisation.id,
            registered_on=TODAY,
            code_name=f"Merel {number}",
            reporter_name=f"Melder {number}",
            first_note=f"Eerste gesprek {number}. " + "Rustig verteld. " * (number % 40),
        )
    )


def _note(desk: Desk, number: int) -> None:
    text = f"Notitie {number}. " + "Lange regel over de sfeer in het team. " * (number * 17 % 300)
    desk.timeline.add(_some_case(desk, number), NoteDraft(on=TODAY, text=text))


def _contact(desk: Desk, number: int) -> None:
    draft = ContactDraft(on=TODAY, minutes=number % 90, text=f"Gesproken {number}.")
    desk.timeline.add(_some_case(desk, number), draft)


def _follow_up(desk: Desk, number: int) -> None:
    draft = FollowUpDraft(on=TODAY, what=f"Terugbellen {number}")
    desk.timeline.add(_some_case(desk, number), draft)


def _rename(desk: Desk, number: int) -> None:
    desk.cases.rename(_some_case(desk, number), f"Hernoemd {number}")


def _draft(desk: Desk, number: int) -> None:
    desk.drafts.keep("new case", {"first_note": f"Half getypt {number}"})


def _remove(desk: Desk, number: int) -> None:
    case = max(_cases(desk))
    desk.timeline.remove(ref_of(desk.timeline.entries(case)[0]))


def _import(desk: Desk, number: int) -> None:
    file = desk.registers.read(REGISTER)
    preview = desk.registers.preview(file, organisation="Wageningen University & Research")

    def in_order(taken: set[str]) -> Iterator[str]:
        return code_names.free_names(taken, random.Random(number))

    with patch("vpdesk.services.registers.registers.free_names", in_order):
        finish(desk.registers.take_over(preview))


def _undo(desk: Desk, number: int) -> None:
    desk.registers.undo(desk.registers.list()[0].id)


SAVES: tuple[Callable[[Desk, int], None], ...] = (
    _organisation,
    _case,
    _note,
    _contact,
    _draft,
    _import,
    _follow_up,
    _rename,
    _case,
    _note,
    _undo,
    _note,
    _remove,
)
"""One unit of work each; they follow one another for ever."""


def save(desk: Desk, number: int) -> None:
    """Carry out the save of this number, from 0; equal numbers in equal vaults do the same."""
    SAVES[number % len(SAVES)](desk, number)


def _cases(desk: Desk) -> list[CaseId]:
    """Return the cases that no register brought, which are not undone with it."""
    rows = desk.cases.list(CaseFilter(statuses=frozenset()), limit=10_000)
    return sorted(row.id for row in rows if row.code_name.startswith(("Merel ", "Hernoemd ")))


def _some_case(desk: Desk, number: int) -> CaseId:
    cases = _cases(desk)
    return cases[number % len(cases)]


# --- what is left -----------------------------------------------------------------------------


def fingerprint(desk: Desk, *, but: tuple[str, ...] = ()) -> str:
    """Return a digest of every row of every table but those that count and log openings."""
    return fingerprint_of(desk._database, but=but)


def fingerprint_of(database: VaultDatabase, *, but: tuple[str, ...] = ()) -> str:
    """Return the same of a database without a desk around it."""
    connection = database._connection
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT IN ('vault_state', 'log_entry') ORDER BY name"
    ).fetchall()
    digest = hashlib.sha256()
    for (name,) in tables:
        # The index is in segments that fall otherwise each time; the full check compares it.
        if not name.startswith("search_index_") and name not in but:
            rows = connection.execute(f'SELECT * FROM "{name}"').fetchall()
            digest.update(repr((name, sorted(map(repr, rows)))).encode())
    return digest.hexdigest()


def fingerprints(
    practice: Practice,
    place: Path,
    saves: int,
    *,
    act: Callable[[Desk, int], None] = save,
) -> list[str]:
    """Return the digest after each number of saves, or other acts, from 0."""
    folder = practice.copy(place / "reference")
    desk = practice.unlock(folder)
    found = [fingerprint(desk)]
    for number in range(saves):
        act(desk, number)
        found.append(fingerprint(desk))
    desk.close()
    shutil.rmtree(folder)
    return found


def loss_in(
    practice: Practice, folder: Path, expected: list[str], *, acknowledged: int, begun: int
) -> str | None:
    """Open what a fault left, and say what is wrong with it; None when nothing is.

    It must open, hold every acknowledged save and nothing half, pass every check (those of
    the search index too), and take another save.
    """
    try:
        desk = practice.unlock(folder)
    except Exception as error:  # noqa: BLE001 - whatever it is, the vault did not open
        return f"does not open: {described(error)}"
    try:
        held = fingerprint(desk)
        if held not in expected[acknowledged : begun + 1]:
            if held in expected[:acknowledged]:
                return "acknowledged changes lost"
            return "half a change, or another one"
        connection = desk._database._connection
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return "the full check fails"
        desk.drafts.keep("afterwards", {"text": "goes on"})
    except Exception as error:  # noqa: BLE001 - as above
        return f"cannot be used: {described(error)}"
    finally:
        desk.close()
    return None


def described(error: BaseException) -> str:
    """Return the type of an error, and whether the program has words for it."""
    words = "" if in_words(error) else ", without words"
    return f"{type(error).__name__}{words}"


def in_words(error: BaseException) -> bool:
    """Tell whether the program has a sentence for an error in both languages."""
    return all(sentence(error, language) for language in ("nl", "en"))
