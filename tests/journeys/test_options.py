"""Options are talked through in a case, taken along on paper, and worded otherwise."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.journeys.driving import CTRL, Driver
from tests.reports.reading import text_of
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import Step, StepState
from vpdesk.ui.cases.option_sheet_dialog import OptionSheetDialog
from vpdesk.ui.cases.options_dialog import OptionsDialog

MINE = "U blijft zelf aan zet."


def sheet_of(driver: Driver, folder: Path) -> str:
    """Save the sheet of what is ticked in a new folder, and return what stands on it."""
    folder.mkdir()
    place = folder / "Opties op een rij.pdf"
    driver.click("Blad voor de melder…")
    paper = driver.front
    assert isinstance(paper, OptionSheetDialog)
    driver.wait(paper.save_button.isEnabled)
    driver.press(Qt.Key.Key_S, CTRL)
    driver.wait(lambda: paper.findChildren(QFileDialog))
    (asked,) = paper.findChildren(QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == place.name
    asked.selectFile(str(place))
    asked.accept()
    driver.wait(lambda: "Opgeslagen." in paper.strip.text())
    driver.press(Qt.Key.Key_Escape)
    driver.wait(lambda: isinstance(driver.front, OptionsDialog))
    return text_of(place.read_bytes())


def from_palette(driver: Driver, words: str) -> None:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write(words)
    driver.press(Qt.Key.Key_Return)


def states(driver: Driver) -> dict[str, StepState]:
    (case,) = driver.desk.cases.list(CaseFilter())
    entries = driver.desk.timeline.entries(case.id)
    return {each.step.code: each.state for each in entries if isinstance(each, Step)}


def test_options_are_talked_through_printed_and_worded_otherwise(
    practice: Driver, tmp_path: Path
) -> None:
    from_palette(practice, "opties bespreken")
    practice.wait(lambda: isinstance(practice.front, OptionsDialog))
    assert "Kievit" not in practice.words()
    for _ in range(3):
        practice.press(Qt.Key.Key_Space)
        practice.press(Qt.Key.Key_Down)
    practice.press(Qt.Key.Key_Up)
    practice.click("Gekozen door de melder")
    practice.fill("Opmerking, voor uzelf (niet verplicht)", "Liefst schriftelijk")
    told = sheet_of(practice, tmp_path / "een")
    assert "De leiding vragen in te grijpen" in told
    for secret in ("Kievit", "Meander", "Melder Een", "Zelf in gesprek gaan", "schriftelijk"):
        assert secret not in told
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: practice.front is practice.window)
    assert states(practice) == {
        "own_talk": StepState.DISCUSSED,
        "accompanying": StepState.DISCUSSED,
        "asking_board": StepState.CHOSEN,
    }
    assert "Liefst schriftelijk" not in practice.window.windowTitle()

    from_palette(practice, "opties voor de melder")
    practice.click("De leiding vragen in te grijpen wijzigen")
    practice.fill("Wat ervoor spreekt, één punt per regel (niet verplicht)", MINE)
    practice.click("Wijziging opslaan")
    practice.wait(lambda: practice.front is practice.window)
    practice.let_go()
    from_palette(practice, "opties bespreken")
    practice.wait(lambda: isinstance(practice.front, OptionsDialog))
    assert MINE in sheet_of(practice, tmp_path / "twee")
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)

    from_palette(practice, "opties voor de melder")
    practice.click("De begintekst van De leiding vragen in te grijpen terugzetten")
    options = practice.desk.option_guide.list("nl")
    assert not any(each.changed for each in options)
