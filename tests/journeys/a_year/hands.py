"""The hands and the calendar of one adviser, at the program that runs."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from tests.journeys.driving import CTRL, Driver, names_of
from tests.journeys.keyboard import Keyboard, spoken_row
from tests.reports.reading import text_of
from vpdesk.ui.annual_report.issuing.issue_dialog import IssueDialog
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.paper_dialog import PaperDialog
from vpdesk.ui.widgets.check_box import CheckBox

Key = Qt.Key
Kind = TypeVar("Kind", bound=QWidget)


@dataclass
class Hands(Driver):
    """Whoever uses the program; ``days`` ends with what day it is, ``out`` takes what is saved."""

    days: list[date]
    out: Path

    def on(self, year: int, month: int, day: int) -> None:
        """Let it become a day."""
        self.days.append(date(year, month, day))

    def run(self, words: str, dialog: bool = False) -> None:
        """Take the first thing the palette finds, and wait for its dialog where it has one."""
        self.press(Key.Key_K, CTRL)
        self.write(words)
        self.press(Key.Key_Return)
        if dialog:
            self.opened()

    def opened(self) -> None:
        """Wait for a dialog."""
        self.wait(lambda: self.front is not self.window)
        self.wait(self._has_keyboard)

    def confirm(self) -> None:
        """Close the dialog in front by what it is for."""
        before = self.front
        assert before is not self.window
        self.press(Key.Key_Return, CTRL)
        self.wait(lambda: self.front is not before)

    def close(self) -> None:
        """Leave the dialog in front."""
        before = self.front
        self.press(Key.Key_Escape)
        self.wait(lambda: self.front is not before)

    def write_in(self, **fields: str) -> None:
        """Fill in fields by how their names begin; an underline stands for a space."""
        for name, text in fields.items():
            begins = name.replace("_", " ")
            known = self.names()
            named = next((each for each in known if each.startswith(begins)), None)
            assert named is not None, f"no {begins!r} in {known}"
            self.fill(named, text)

    def pick(self, name: str, text: str) -> None:
        """Choose what begins so in a list of choices, by going to it with the keys."""
        combo = self.part(QComboBox, name)
        place = combo.findText(text, Qt.MatchFlag.MatchStartsWith)
        assert place >= 0, [combo.itemText(each) for each in range(combo.count())]
        combo.setFocus()
        for _ in range(combo.count()):
            if combo.currentIndex() == place:
                return
            down = combo.currentIndex() < place
            QTest.keyClick(combo, Key.Key_Down if down else Key.Key_Up)
        raise AssertionError(combo.currentText())

    def choices(self, name: str) -> str:
        """Return what a list of choices offers."""
        combo = self.part(QComboBox, name)
        return " | ".join(combo.itemText(each) for each in range(combo.count()))

    def tick(self, words: str) -> None:
        """Click the box with these words."""
        box = next(
            each
            for each in self.front.findChildren(CheckBox)
            if each.isVisible() and any(name.startswith(words) for name in names_of(each))
        )
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())

    def seen(self, kind: type[Kind]) -> Kind:
        """Return the part of this kind that is in sight."""
        return next(each for each in self.front.findChildren(kind) if each.isVisible())

    def go_to_row(self, name: str, words: str = "") -> QListView:
        """Go down a list to the row that is spoken so."""
        view = self.part(QListView, name)
        view.setFocus()
        self.press(Key.Key_Home)
        spoken = []
        for _ in range(view.model().rowCount() + 1):
            spoken.append(spoken_row(view))
            if words in spoken[-1]:
                return view
            self.press(Key.Key_Down)
        raise AssertionError(spoken)

    def open_case(self, code_name: str) -> None:
        """Open a case by its code name."""
        self.run(code_name)
        self.wait(lambda: self.view.pages.shown is PageKey.CASES)

    def open_entry(self, words: str) -> None:
        """Open an entry of the timeline in its place."""
        self.go_to_row("Tijdlijn", words)
        self.press(Key.Key_Return)
        self.wait(lambda: self.has_button("Wijziging opslaan"))

    def say(self, fact: str, text: str) -> None:
        """Write in the place of what is known of a case."""
        QTest.mouseDClick(self.button(fact), Qt.MouseButton.LeftButton)
        self.write(text)
        self.press(Key.Key_Return)

    def tick_off(self, words: str) -> None:
        """Do what today asks for."""
        self.press(Key.Key_1, CTRL)
        self.go_to_row("Opvolgingen", words)
        self.press(Key.Key_Space)

    def saved_paper(self, name: str) -> str:
        """Save the paper in front, leave it, and return what stands on it."""
        self.wait(lambda: isinstance(self.front, PaperDialog))
        paper = self.front
        assert isinstance(paper, PaperDialog)
        self.wait(paper.save_button.isEnabled)
        self.press(Key.Key_S, CTRL)
        place = self.save_as(name)
        self.wait(lambda: "Opgeslagen." in paper.strip.text())
        self.close()
        return text_of(place.read_bytes())

    def save_as(self, name: str) -> Path:
        """Save under a name, in the dialog that asks for one."""
        place = self.out / name
        self.name_file(place)
        return place

    def name_file(self, place: Path) -> None:
        """Type a path into the dialog for files, and press Enter."""
        Keyboard(self).name_file(str(place))

    def take(self, button: str, entry: str) -> None:
        """Take an entry from the menu of a button."""
        self.button(button).setFocus()
        Keyboard(self).pick(button, entry)

    def report(self) -> AnnualReportPage:
        """Return the page of what is told, once it is done reckoning."""
        page = self.view.pages.page
        assert isinstance(page, AnnualReportPage)
        self.wait(lambda: not page.is_busy())
        return page

    def issue(self, **fields: str) -> None:
        """Have what is shown leave for good."""
        page = self.report()
        self.click("Vaststellen…")
        self.opened()
        (dialog,) = self.view.findChildren(IssueDialog)
        self.wait(dialog.confirm_button.isEnabled)
        self.write_in(**fields)
        self.press(Key.Key_Return, CTRL)
        self.wait(lambda: self.front is self.window)
        self.wait(lambda: not page.is_busy())

    def saved_report(self, name: str) -> str:
        """Save the report that is shown, and return what stands in it."""
        self.wait(self.button("Opslaan als pdf").isEnabled)
        self.press(Key.Key_S, CTRL)
        place = self.save_as(name)
        self.wait(lambda: "Opgeslagen." in self.words())
        return text_of(place.read_bytes())

    def register(self, code_name: str, category: str, **fields: str) -> None:
        """Record a report with the little that is known."""
        self.run("nieuwe melding", dialog=True)
        self.write_in(Codenaam=code_name, **fields)
        self.pick("Categorie", category)
        self.confirm()
