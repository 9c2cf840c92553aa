"""A desk with two organisations and a few cases, and the page that shows them."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY, copy_of
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.domain.timeline import (
    ConsentDraft,
    ContactDraft,
    ContactKind,
    FollowUpDraft,
    StatusDraft,
)
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.frame.page_services import rights_services


@dataclass(frozen=True, kw_only=True)
class Practice:
    """What was recorded, by name."""

    organisations: dict[str, OrganisationId]
    cases: dict[str, CaseId]


def term(desk: Desk, vocabulary: Vocabulary, code: str) -> TermId:
    return next(each.id for each in desk.terms.list(vocabulary) if each.code == code)


def register(desk: Desk, organisation_id: OrganisationId, name: str, **more: Any) -> CaseId:
    draft = CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name=name, **more)
    return desk.cases.register(draft)


@pytest.fixture
def services(desk: Desk) -> CasePageServices:
    return CasePageServices(
        cases=desk.cases,
        closing=desk.closing,
        merging=desk.merging,
        handing_over=desk.handing_over,
        timeline=desk.timeline,
        secrecy=desk.secrecy,
        aftercare=desk.aftercare,
        attachments=desk.attachments,
        reporters=desk.reporters,
        people=desk.people,
        accused=desk.accused,
        organisations=desk.organisations,
        terms=desk.terms,
        referral_contacts=desk.referral_contacts,
        drafts=desk.drafts,
        papers=desk.case_papers,
        discussed_options=desk.discussed_options,
        option_papers=desk.option_papers,
        text_checks=desk.text_checks,
        rights=rights_services(desk),
        today=desk.today,
    )


@pytest.fixture(scope="session")
def practice_vault(
    new_vault: Path, memory_keyring: Keyring, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Practice]:
    """Make a vault with the practice in it once; tests open copies of it only."""
    folder = tmp_path_factory.mktemp("practice") / "vault"
    shutil.copytree(new_vault, folder)
    desk = vaults.unlock_with_keyring(folder, today=lambda: TODAY, keyring=memory_keyring)
    practice = recorded(desk)
    desk.close()
    return folder, practice


@pytest.fixture
def vault_folder(request: pytest.FixtureRequest, new_vault: Path, tmp_path: Path) -> Path:
    """Give the folder of a vault, with the practice in it where a test wants that."""
    made = new_vault
    if "practice" in request.fixturenames:
        made, _ = request.getfixturevalue("practice_vault")
    folder = tmp_path / "vault"
    copy_of(made, folder)
    return folder


@pytest.fixture
def practice(desk: Desk, practice_vault: tuple[Path, Practice]) -> Practice:
    """Give a case with a story, a new one, and one at another organisation."""
    return practice_vault[1]


def recorded(desk: Desk) -> Practice:
    meander = desk.organisations.add(
        OrganisationDraft(name="Hogeschool Meander", email_domain="meander.example")
    )
    linde = desk.organisations.add(OrganisationDraft(name="Zorggroep De Linde"))
    kievit = register(
        desk,
        meander,
        "Kievit",
        category_id=term(desk, Vocabulary.CATEGORY, "bullying"),
        reporter_name="Robin Voorbeeld",
        safe_contact="Privémobiel",
        first_note="Eerste bericht.",
    )
    story = (
        StatusDraft(on=date(2025, 11, 3), status=CaseStatus.IN_SUPPORT),
        ConsentDraft(on=date(2025, 11, 5), purpose="doorverwijzen bedrijfsarts"),
        ContactDraft(
            on=date(2025, 11, 20),
            at=time(18, 40),
            kind=ContactKind.PHONE,
            minutes=25,
            text="Melder slaapt slecht.",
        ),
        FollowUpDraft(on=TODAY, at=time(15), what="Vervolggesprek"),
    )
    for entry in story:
        desk.timeline.add(kievit, entry)
    wulp = register(desk, meander, "Wulp")
    grutto = register(desk, linde, "Grutto", first_note="Over de roosters.")
    desk.timeline.add(grutto, FollowUpDraft(on=date(2025, 11, 19), what="Terugbellen"))
    return Practice(
        organisations={"Meander": meander, "Linde": linde},
        cases={"Kievit": kievit, "Wulp": wulp, "Grutto": grutto},
    )


@pytest.fixture
def page(services: CasePageServices, practice: Practice, qtbot: QtBot) -> Iterator[CasesPage]:
    """Give the page in a window as wide as with the navigation beside it."""
    made = CasesPage(services)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.keep_drafts()


@pytest.fixture
def told(page: CasesPage) -> list[tuple[str, Callable[[], None]]]:
    """Collect what the page wants to be told, each with its way back."""
    said: list[tuple[str, Callable[[], None]]] = []
    page.toast_wanted.connect(lambda words, _, undo: said.append((words, undo)))
    return said
