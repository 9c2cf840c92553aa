"""The privacy statement of an employer is found, worded, saved and kept as a version."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.journeys.driving import CTRL, Driver
from tests.reports.reading import text_of
from vpdesk.ui.settings.privacy_dialogs import PrivacyPaperDialog


def test_a_privacy_statement_is_worded_saved_and_kept(practice: Driver, tmp_path: Path) -> None:
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("privacyverklaring")
    practice.press(Qt.Key.Key_Return)
    practice.click("Een klacht wijzigen")
    practice.fill("Kop", "Niet tevreden")
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: practice.front is practice.window)
    assert "Wijkt af van de begintekst" in practice.words()
    practice.let_go()
    practice.click("Bekijken en afdrukken…")
    paper = practice.front
    assert isinstance(paper, PrivacyPaperDialog)
    practice.wait(paper.save_button.isEnabled)
    practice.press(Qt.Key.Key_S, CTRL)
    practice.wait(lambda: paper.findChildren(QFileDialog))
    (asked,) = paper.findChildren(QFileDialog)
    place = tmp_path / Path(asked.selectedFiles()[0]).name
    asked.selectFile(str(place))
    asked.accept()
    practice.wait(lambda: "Opgeslagen." in paper.strip.text())
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)
    told = text_of(place.read_bytes())
    assert place.name == "Privacyverklaring.pdf"
    assert "Niet tevreden" in told
    assert "na 5 minuten zonder toets of klik" in told
    assert "Kievit" not in told
    practice.wait(lambda: "Versie 1" in practice.words())
