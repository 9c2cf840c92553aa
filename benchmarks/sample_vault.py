"""Makes the vault that is measured: the sample practice in large, with one very long case."""

import os
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path
from unittest import mock

from vpdesk.domain.cases import CaseDraft, CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.timeline import ContactDraft, ContactKind, EntryDraft, FollowUpDraft, NoteDraft
from vpdesk.security.argon2 import Argon2Cost
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice import sample_practice
from vpdesk.services.sample_practice.content import SampleContent, load_content
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayToOpen
from vpdesk.storage.vault_database import VaultDatabase

PASSWORD = "kade molen wilg anker brug sluis"
LONG_CASE = "Meetlat"
LONG_CASE_ENTRIES = 500
ORGANISATIONS = 30
_SHARE = 4

_CHEAPEST = Argon2Cost(memory_kib=64 * 1024, iterations=1, lanes=4)
_TALK = (
    "Uitgebreid gesproken over wat er sinds de vorige keer is gebeurd. De spanning op de afdeling "
    "blijft, maar het gesprek met de leidinggevende is voorbereid en er is een plan voor het "
    "geval het anders loopt dan gehoopt."
)
_NOTE = "Eigen aantekening: letten op slaap en op de sfeer in het overleg van maandag."


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A vault in ``folder`` that nobody has open; ``PASSWORD`` opens it, ``cases`` are in it."""

    folder: Path
    cases: int

    def open(self) -> Desk:
        return vaults.unlock_with_password(self.folder, PASSWORD)


def make_sample(folder: Path, cases: int) -> Sample:
    """Make the vault in ``folder``, which is not there yet; takes 6 s for 1,000 cases."""
    desk = make_empty(folder)
    content = _of_many_organisations(load_content())
    try:
        with mock.patch.object(sample_practice, "load_content", return_value=content):
            finish(sample_practice.fill(desk, cases=cases - 1))
        _add_long_case(desk)
    finally:
        desk.close()
    return Sample(folder=folder, cases=cases)


def make_empty(folder: Path) -> Desk:
    """Make a vault with nothing but what every new one holds, and open it."""
    prepared = vaults.prepare(folder, way=WayToOpen.PASSWORD, password=PASSWORD, argon2=_CHEAPEST)
    return vaults.create(prepared, typed_code=prepared.recovery_code)


def private_environment(home: Path) -> dict[str, str]:
    """Return the environment of a child process: no display, nobody's settings, cached bytecode."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    homes = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), str(home))
    quiet = {"QT_LOGGING_RULES": "default.warning=false"}
    return kept | homes | quiet | {"QT_QPA_PLATFORM": "offscreen"}


def database_of(desk: Desk) -> VaultDatabase:
    """Return what is below a desk, to see what it asks of SQLite."""
    return desk._database


def long_case(desk: Desk) -> CaseId:
    """Return the case with 500 entries."""
    return CaseId(next(hit.id for hit in desk.search.find(LONG_CASE) if hit.title == LONG_CASE))


def largest_organisation(desk: Desk) -> OrganisationId:
    """Return the organisation with most cases."""
    return max(desk.organisations.list(), key=lambda row: row.cases).organisation.id


def _of_many_organisations(content: SampleContent) -> SampleContent:
    """Return content with 30 organisations: the usual ones, and small ones in their image."""
    usual = content.organisations
    images = cycle([each for each in usual if each["cases"] > _SHARE])
    small = [
        {key: value for key, value in image.items() if key not in {"group", "reported"}}
        | {"code": f"small-{number}", "name": f"{image['name']} {number}", "cases": _SHARE}
        for number, image in enumerate(islice(images, ORGANISATIONS - len(usual)), start=2)
    ]
    return replace(content, organisations=(*usual, *small))


def _add_long_case(desk: Desk) -> None:
    """Add a case of three years, a third of it notes, the rest talks with some text."""
    today = desk.today()
    began = today - timedelta(days=3 * 365)
    case_id = desk.cases.register(
        CaseDraft(
            organisation_id=largest_organisation(desk), registered_on=began, code_name=LONG_CASE
        )
    )
    with database_of(desk).writing() as tx:
        for number in range(LONG_CASE_ENTRIES - 1):
            tx.timeline.add(case_id, _entry(number, began + timedelta(days=number * 2)))
        tx.timeline.add(case_id, FollowUpDraft(on=today + timedelta(days=3), what="Bellen"))


def _entry(number: int, on: date) -> EntryDraft:
    if number % 3 == 0:
        return NoteDraft(on=on, text=f"{_NOTE} ({number})")
    kind = ContactKind.PHONE if number % 3 == 1 else ContactKind.TALK
    return ContactDraft(on=on, kind=kind, minutes=50, text=f"{_TALK} ({number})")
