"""A practice with enough reporters for every rule, on a page that shows its report."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY, copy_of, of_a_copy
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.ui.annual_report.figures_table import FiguresTable
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.frame.page_services import annual_report_services
from vpdesk.ui.token_words import token_words

_HEADER = "Datum melding;Aard;Relatie beschuldigde;Uitkomst"
# Category, relation and outcome of 27 persons in 2025; each of them reports once.
_ROWS = (
    [("pesten", "leidinggevende", "opgelost")] * 9
    + [("discriminatie", "collega", "opgelost")] * 6
    + [("seksuele intimidatie", "collega", "teruggetrokken")] * 5
    + [("agressie en geweld", "leidinggevende", "opgelost")] * 4
    + [("", "", "")] * 3
)


@dataclass(frozen=True, kw_only=True)
class Practice:
    """Organisations by how many reporters they had in 2025; Meander had seven in 2024."""

    meander: OrganisationId
    seven: OrganisationId
    three: OrganisationId
    none: OrganisationId


def take_over(desk: Desk, folder: Path, name: str, count: int, year: int = 2025) -> OrganisationId:
    path = folder / f"{name}-{year}.csv"
    rows = [f"{place % 27 + 1:02d}-03-{year};" + ";".join(_ROWS[place]) for place in range(count)]
    path.write_text("\n".join([_HEADER, *rows]), encoding="utf-8")
    preview = desk.registers.preview(desk.registers.read(path), organisation=name)
    return finish(desk.registers.take_over(preview)).organisation_id


@pytest.fixture(scope="session")
def practice_vault(
    new_vault: Path, memory_keyring: Keyring, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Practice]:
    """Make a vault with organisations on each side of the thresholds once."""
    registers = tmp_path_factory.mktemp("registers")
    folder = tmp_path_factory.mktemp("practice") / "vault"
    shutil.copytree(new_vault, folder)
    desk = vaults.unlock_with_keyring(folder, today=lambda: TODAY, keyring=memory_keyring)
    take_over(desk, registers, "Hogeschool Meander", 7, 2024)
    practice = Practice(
        meander=take_over(desk, registers, "Hogeschool Meander", 27),
        seven=take_over(desk, registers, "Waterschap De Beken", 7),
        three=take_over(desk, registers, "Stichting Kleine Plas", 3),
        none=desk.organisations.add(OrganisationDraft(name="Basisschool De Wilg")),
    )
    desk.close()
    return folder, practice


@pytest.fixture
def practice(practice_vault: tuple[Path, Practice]) -> Practice:
    """Give the organisations of ``desk``."""
    return practice_vault[1]


@pytest.fixture
def desk(
    practice_vault: tuple[Path, Practice],
    memory_keyring: Keyring,
    tmp_path: Path,
    today: Callable[[], date],
) -> Iterator[Desk]:
    """Open a copy of the practice."""
    folder = tmp_path / "vault"
    copy_of(practice_vault[0], folder)
    opened = of_a_copy(
        lambda: vaults.unlock_with_keyring(folder, today=today, keyring=memory_keyring)
    )
    yield opened
    opened.close()


@pytest.fixture
def empty_desk(vault_folder: Path, memory_keyring: Keyring) -> Iterator[Desk]:
    """Open a vault without organisations."""
    opened = vaults.unlock_with_keyring(vault_folder, today=lambda: TODAY, keyring=memory_keyring)
    yield opened
    opened.close()


def make_page(desk: Desk, qtbot: QtBot) -> AnnualReportPage:
    page = AnnualReportPage(annual_report_services(desk))
    qtbot.addWidget(page)
    page.resize(1084, 800)
    with qtbot.waitActive(page):
        page.show()
    return page


@pytest.fixture
def page(desk: Desk, practice: Practice, qtbot: QtBot) -> AnnualReportPage:
    """Give the page with the report of Hogeschool Meander over 2025."""
    made = make_page(desk, qtbot)
    made.show_organisation(practice.meander)
    settle(made, qtbot)
    return made


AFTER_THE_YEAR = date(2026, 1, 12)
"""A day on which the report over 2025 can be made final."""


def settle(page: AnnualReportPage, qtbot: QtBot) -> None:
    """Wait until nothing is being made any more."""
    qtbot.waitUntil(lambda: not page.is_busy())


def table(page: AnnualReportPage, heading: str) -> FiguresTable:
    return next(t for t in page.left.figures.tables() if t.view.accessibleName() == heading)


def shown(page: AnnualReportPage, heading: str) -> dict[str, tuple[int, str]]:
    """Return both columns of a table as they are read, by the label of the row."""
    lines = table(page, heading).lines()
    return {line.label: (line.own, token_words(line.printed)) for line in lines}
