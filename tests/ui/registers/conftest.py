"""A window with the dialog that takes registers over, and registers to take over."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.desk import Desk
from vpdesk.ui.registers.import_dialog import ImportDialog

OpenDialog = Callable[..., ImportDialog]

HEADER = "Nr;Datum melding;Organisatie;Afdeling;Aard;Aantal gesprekken"


def write_register(path: Path, rows: list[str]) -> Path:
    path.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    return path


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Give a register of three good rows and one without a date."""
    return write_register(
        tmp_path / "meldingen.csv",
        [
            "1;03-02-2025;Museum De Kade;Depot;pesten;2",
            "2;04-03-2025;Museum De Kade;Depot;geroddel;1",
            "3;05-03-2025;Museum De Kade;Zaal;pesten;x",
            "4;;Museum De Kade;Zaal;pesten;1",
        ],
    )


@pytest.fixture
def open_dialog(desk: Desk, qtbot: QtBot) -> OpenDialog:
    """Open the dialog over a window, for an organisation or for none."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()

    def opened(organisation_id: OrganisationId | None = None) -> ImportDialog:
        made = ImportDialog(window, desk.registers, desk.organisations, desk.today, organisation_id)
        made.open()
        return made

    return opened
