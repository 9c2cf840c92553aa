"""Makes the kept vault of a release: `python -m tests.data.vaults.make_sample`.

To be run for each version before it is released, when nothing of the schema changes any more. The
vault and what it tells are committed under the name of the version; once that is released they are
never made again.
"""

import json
import lzma
import shutil
from datetime import date
from pathlib import Path
from typing import Any

from vpdesk import __version__
from vpdesk.domain.whole_register import ExportChoice, ExportKind
from vpdesk.paths import resources
from vpdesk.reports.register_json import register_json
from vpdesk.security.argon2 import Argon2Cost
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice import sample_practice
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.storage.ballast import NAME as BALLAST

FOLDER = Path(__file__).parent
ATTACHMENT = resources() / "sample" / "attachments" / "logboek.txt"
PASSWORD = "kievit wilg zonnedauw"
DAY = date(2025, 11, 21)
_CASES = 8

Told = dict[str, list[dict[str, Any]]]


def make(folder: Path) -> Told:
    """Make a vault with a whole invented practice in ``folder``; return what it tells."""
    prepared = vaults.prepare(
        folder,
        way=WayToOpen.PASSWORD,
        password=PASSWORD,
        today=lambda: DAY,
        argon2=Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=4),
    )
    desk = vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: DAY)
    finish(sample_practice.fill(desk, cases=_CASES))
    content = told_by(desk)
    desk.close()
    for name in ("instance.lock", BALLAST, "data-0001.db-journal"):
        (folder / name).unlink()
    return content


def told_by(desk: Desk) -> Told:
    """Return every row of the whole register, in the documented shape of its export."""
    register = desk.register_exports._read(ExportChoice(kind=ExportKind.JSON))
    tables: Told = json.loads(register_json(register))["tables"]
    return tables


def told_file(version: str) -> Path:
    """Return the file with what the vault of a version told when it was made."""
    return FOLDER / f"told-{version}.json.xz"


def told_then(version: str) -> Told:
    tables: Told = json.loads(lzma.decompress(told_file(version).read_bytes()))
    return tables


if __name__ == "__main__":
    target = FOLDER / __version__
    shutil.rmtree(target, ignore_errors=True)
    told = json.dumps(make(target), ensure_ascii=False).encode()
    told_file(__version__).write_bytes(lzma.compress(told, preset=9))
