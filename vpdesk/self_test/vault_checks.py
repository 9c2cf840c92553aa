"""Whether a vault is made, opened, brought up to date, and a report leaves it."""

import secrets
from datetime import date
from pathlib import Path

from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.periods import calendar_year
from vpdesk.self_test.checks import Wrong
from vpdesk.self_test.made import PAGE_WIDTH, Made
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice.sample_vault import SAMPLE_PASSWORD
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Argon2Cost, WayToOpen

_ORGANISATION = "Hogeschool Voorbeeld"
_KINDS = ("pesten", "agressie", "discriminatie")
_YEAR, _TODAY = 2024, date(2025, 11, 21)
_DAYS = [date(_YEAR, month, 5) for month in range(1, 13)] * 2
_CHEAP = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=4)
_PLAIN = b"SQLite format 3"


def vault(made: Made) -> str:
    """Make an encrypted vault and open it with its password."""
    folder = made.folder / "vault"
    prepared = vaults.prepare(
        folder, way=WayToOpen.PASSWORD, password=SAMPLE_PASSWORD, today=_today, argon2=_CHEAP
    )
    vaults.create(prepared, typed_code=prepared.recovery_code, today=_today).close()
    plain = [file.name for file in folder.rglob("*") if _is_plain(file)]
    if plain:
        raise Wrong(f"not encrypted: {', '.join(plain)}")
    made.desk = vaults.unlock_with_password(folder, SAMPLE_PASSWORD, today=_today)
    return "made, closed and opened"


def register(made: Made) -> str:
    """Write a workbook with invented cases and take it over, as one comes from elsewhere."""
    from vpdesk.reports.workbooks import Sheet, workbook_bytes

    desk = made.opened()
    rows = [(day, _KINDS[number % len(_KINDS)], 2) for number, day in enumerate(_DAYS)]
    sheet = Sheet(title="Register", head=("Datum melding", "Categorie", "Contacten"), rows=rows)
    file = made.folder / "register.xlsx"
    file.write_bytes(workbook_bytes([sheet]))
    preview = desk.registers.preview(desk.registers.read(file), organisation=_ORGANISATION)
    finish(desk.registers.take_over(preview))
    found = len(desk.cases.list(CaseFilter()))
    if found != len(rows):
        raise Wrong(f"{found} of {len(rows)} cases are there")
    return f"{found} cases"


def migration(made: Made) -> str:
    """Bring an encrypted database of the first schema to the newest."""
    from vpdesk.storage.first_schema import make_first
    from vpdesk.storage.schema import SCHEMA
    from vpdesk.storage.vault_database import open_database

    path, key = made.folder / "older.db", secrets.token_hex(32)
    make_first(path, key=key)
    open_database(path, key=key, today=_today()).close()
    # A second time nothing is left to do.
    open_database(path, key=key, today=_today()).close()
    return f"{SCHEMA.revisions[0]} to {SCHEMA.newest}"


def backup(made: Made) -> str:
    """Make a backup and prove it by reading it back."""
    desk = made.opened()
    place = made.folder / "backups"
    place.mkdir()
    desk.backups.add_place(place)
    outcome = finish(desk.backups.make(place))[0]
    if outcome.backup is None:
        raise Wrong("a backup could not be proved")
    return "made and proved"


def report(made: Made) -> str:
    """Take an annual report out through the auditor, and draw its pages."""
    desk = made.opened()
    organisation = desk.organisations.by_name(_ORGANISATION)
    if organisation is None:
        raise Wrong("there is no organisation to report to")
    order = EditionOrder(
        kind=EditionKind.ANNUAL, organisation_id=organisation.id, period=calendar_year(_YEAR)
    )
    taken = finish(desk.editions.take_out(order))
    made.report = taken.pdf
    return f"{_drawn(taken.pdf)} pages, {len(taken.pdf)} bytes, twin of {len(taken.twin)}"


def _drawn(pdf: bytes) -> int:
    from vpdesk.reports.page_images import page_images

    pages = list(page_images(pdf, PAGE_WIDTH))
    if not pages or any(len(set(page.pixels)) == 1 for page in pages):
        raise Wrong("a page of the report is empty")
    return len(pages)


def _is_plain(file: Path) -> bool:
    if not file.is_file():
        return False
    with file.open("rb") as content:
        return content.read(len(_PLAIN)) == _PLAIN


def _today() -> date:
    return _TODAY
