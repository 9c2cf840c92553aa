"""Makes the sample vault of the newest schema: `python -m tests.data.vaults.make_sample`.

To be run once for each schema that is released; the vault is committed and never made again.
"""

import shutil
from datetime import date
from pathlib import Path

from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.timeline import NoteDraft
from vpdesk.paths import resources
from vpdesk.security.argon2 import Argon2Cost
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.storage.ballast import NAME as BALLAST
from vpdesk.storage.schema import SCHEMA

FOLDER = Path(__file__).parent
ATTACHMENT = resources() / "sample" / "attachments" / "logboek.txt"
PASSWORD = "kievit wilg zonnedauw"
DAY = date(2025, 11, 21)


def make(folder: Path) -> None:
    """Make a vault with one organisation and one case, an attachment and a log in ``folder``."""
    prepared = vaults.prepare(
        folder,
        way=WayToOpen.PASSWORD,
        password=PASSWORD,
        today=lambda: DAY,
        argon2=Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=4),
    )
    desk = vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: DAY)
    organisation = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    case = desk.cases.register(
        CaseDraft(
            organisation_id=organisation,
            registered_on=DAY,
            code_name="Wilde eend",
            reporter_name="Melder Een",
            first_note="Eerste gesprek over de sfeer in het team.",
        )
    )
    desk.timeline.add(case, NoteDraft(on=DAY, text="Teruggebeld."))
    attached = finish(desk.attachments.add(case, ATTACHMENT, text="Van de melder."))
    finish(desk.attachments.view(attached.id)).close()
    desk.reporters.open_name(case)
    desk.log.note(LoggedAct.REPORT_SAVED, organisation_id=organisation)
    desk.close()
    for name in ("instance.lock", BALLAST, "data-0001.db-journal"):
        (folder / name).unlink()


if __name__ == "__main__":
    target = FOLDER / f"schema-{SCHEMA.newest.partition('_')[0]}"
    shutil.rmtree(target, ignore_errors=True)
    make(target)
