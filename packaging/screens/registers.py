"""Pictures of taking a register over, step by step."""

import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path
from unittest.mock import patch

from screens.hands import first
from screens.stage import Scene, Stage
from vpdesk.services.progress import Progress
from vpdesk.services.registers.registers import Registers
from vpdesk.ui.registers.import_dialog import ImportDialog

HEADER = "Nr;Datum melding;Organisatie;Afdeling;Aard;Aantal gesprekken"
ROWS = (
    "1;03-02-2024;Museum De Kade;Depot;pesten;2",
    "2;04-03-2024;Museum De Kade;Depot;geroddel;1",
    "3;05-03-2024;Museum De Kade;Zaal;werkdruk;3",
    "4;;Museum De Kade;Zaal;pesten;1",
    "5;11-06-2024;Museum De Kade;Zaal;discriminatie;4",
)

Act = Callable[[Stage, ImportDialog], object]


def taking_over(act: Act, rows: tuple[str, ...] = (HEADER, *ROWS)) -> Scene:
    """Return what reads a register and then does ``act``."""

    def show(stage: Stage) -> None:
        view = stage.view()
        view.take_register_over()
        stage.settle()
        dialog = first(ImportDialog, view)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "meldingen 2024.csv"
            file.write_text("\n".join(rows), encoding="utf-8")
            dialog.file_step.file_chosen.emit(file, None)
            stage.finish()
        act(stage, dialog)

    return show


def columns(stage: Stage, dialog: ImportDialog) -> None:
    dialog.dialog.confirm_button.click()
    stage.finish()


def working(stage: Stage, dialog: ImportDialog) -> None:
    """Take over for as long as the picture takes."""
    columns(stage, dialog)
    with patch.object(Registers, "take_over", _endless):
        dialog.dialog.confirm_button.click()
        stage.settle()


def _endless(*_: object) -> Generator[Progress, None, None]:
    while True:
        time.sleep(0.01)
        yield Progress(2, 4)


def result(stage: Stage, dialog: ImportDialog) -> None:
    columns(stage, dialog)
    dialog.dialog.confirm_button.click()
    stage.finish()


def undone(stage: Stage, dialog: ImportDialog) -> None:
    result(stage, dialog)
    dialog.take_over_step.undo_button.click()
    stage.finish()


def earlier(stage: Stage, dialog: ImportDialog) -> None:
    result(stage, dialog)
    dialog.dialog.confirm_button.click()
    stage.settle()
    stage.view().take_register_over()


SCREENS: dict[str, Scene] = {
    "take-over-file": taking_over(lambda *_: None),
    "take-over-unreadable": taking_over(lambda *_: None, ("\x00\x01\x02",)),
    "take-over-columns": taking_over(columns),
    "take-over-working": taking_over(working),
    "take-over-result": taking_over(result),
    "take-over-undone": taking_over(undone),
    "take-over-earlier": taking_over(earlier),
}
