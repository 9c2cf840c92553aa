"""What every paper has in common: a preview, a printer, a file, and a note that it left."""

from collections.abc import Generator, Hashable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.reports.papers import FILE, note
from tests.reports.reading import pages_of
from tests.ui.looking import nameless, words_on
from vpdesk.domain.attachment_errors import DocumentDamaged
from vpdesk.domain.case_file import CaseFile
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.reports.case_file import write_case_file
from vpdesk.reports.page_images import PageImage
from vpdesk.services.errors import Gone
from vpdesk.services.files.documents import page_image
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.progress import Progress
from vpdesk.ui import paper_dialog, paper_output
from vpdesk.ui.paper_dialog import PaperDialog, PaperJob
from vpdesk.ui.printing import PagePainter, document_printer
from vpdesk.ui.widgets.check_box import CheckBox

LONG = tuple(note(f"Vermelding {number}. " * 20) for number in range(40))


class Press(PaperDialog):
    """Prints a long or a short file, and waits where it is told to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Zaak afdrukken")
        self.left: list[Leaving] = []
        self.begun: list[Hashable] = []
        self.closed: list[Hashable] = []
        self.go = Event()
        self.go.set()
        self.error: Exception | None = None
        self.box = CheckBox(text="Lang")
        self.box.toggled.connect(self.make)
        self.choices.addWidget(self.box)

    def wanted(self) -> Hashable:
        return self.box.isChecked()

    def job_for(self, wanted: Hashable) -> PaperJob:
        def job() -> Generator[int, None, Paper]:
            self.begun.append(wanted)
            try:
                yield 1
                while not self.go.wait(0.01):
                    yield 2
                if self.error is not None:
                    raise self.error
                entries = LONG if wanted is True else FILE.entries
                file = CaseFile(case=FILE.case, entries=entries, made_on=FILE.made_on)
                pdf = yield from write_case_file(file)
                return Paper(pdf=pdf, file_name="Zaakdossier.pdf", tells_name=wanted is True)
            finally:
                self.closed.append(wanted)

        return job

    def note_left(self, leaving: Leaving) -> None:
        self.left.append(leaving)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def dialog(window: QWidget, qtbot: QtBot, dutch: None) -> Iterator[Press]:
    made = Press(window)
    yield made
    made.go.set()
    if isValid(made):
        made.reject()
    qtbot.waitUntil(lambda: len(made.closed) == len(made.begun))


def shown(dialog: Press, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.pages is not None and bool(dialog.pages.drawn()))


def test_pages_are_made_shown_and_kept_for_each_choice(dialog: Press, qtbot: QtBot) -> None:
    dialog.open()
    assert "Een ogenblik…" in words_on(dialog)
    assert not dialog.print_button.isEnabled()
    shown(dialog, qtbot)
    assert dialog.print_button.isEnabled()
    short = dialog.made
    dialog.box.setChecked(True)
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.made not in {None, short})
    assert "De naam van de melder staat in tekst die u schreef." in dialog.strip.text()
    dialog.box.setChecked(False)
    assert dialog.made is short
    assert dialog.strip.text() == ""
    assert dialog.begun == [False, True]
    assert not nameless(dialog)


def test_another_choice_breaks_off_what_is_being_made(dialog: Press, qtbot: QtBot) -> None:
    dialog.go.clear()
    dialog.open()
    qtbot.waitUntil(lambda: dialog.begun == [False])
    qtbot.waitUntil(lambda: "Pagina 2 wordt gemaakt" in words_on(dialog))
    dialog.box.setChecked(True)
    qtbot.waitUntil(lambda: dialog.begun == [False, True])
    assert dialog.closed == [False]
    dialog.box.setChecked(False)
    dialog.box.setChecked(True)
    dialog.go.set()
    shown(dialog, qtbot)
    assert dialog.made is not None
    assert dialog.made.tells_name


def test_closing_breaks_off_and_leaves_nothing_in_memory(dialog: Press, qtbot: QtBot) -> None:
    dialog.open()
    shown(dialog, qtbot)
    made = dialog.made
    assert made is not None
    dialog.go.clear()
    dialog.box.setChecked(True)
    qtbot.waitUntil(lambda: len(dialog.begun) == 2)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.closed == [False, True])
    with pytest.raises(Gone), made.content.borrowed():
        """Nobody may read it any more."""


def test_what_cannot_be_made_is_said(dialog: Press, qtbot: QtBot) -> None:
    dialog.error = Gone()
    dialog.open()
    qtbot.waitUntil(lambda: "niet meer" in words_on(dialog))
    assert not dialog.print_button.isEnabled()
    assert dialog.made is None


def test_keys_save_and_print(
    dialog: Press, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_output, "has_printer", lambda: False)
    with qtbot.waitActive(dialog):
        dialog.open()
    shown(dialog, qtbot)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    said = "Er is geen printer gevonden. U kunt de pdf opslaan."
    qtbot.waitUntil(lambda: dialog.strip.text() == said)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.output.file_dialog is not None)
    asked = dialog.output.file_dialog
    assert isinstance(asked, QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == "Zaakdossier.pdf"
    asked.selectFile(str(tmp_path / "Zaakdossier.pdf"))
    asked.accept()
    assert "Buiten de kluis is het bestand niet meer beschermd." in dialog.strip.text()
    assert "Kievit" in pages_of((tmp_path / "Zaakdossier.pdf").read_bytes())[0]
    assert dialog.left == [Leaving.SAVED]


def test_a_place_that_cannot_be_written_is_said(
    dialog: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.open()
    shown(dialog, qtbot)
    assert dialog.made is not None
    dialog.output.write(dialog.made.content, str(tmp_path / "nergens" / "a.pdf"))
    assert dialog.strip.text().startswith("De pdf is niet opgeslagen.")
    assert dialog.left == []


def test_a_printer_gets_page_after_page(dialog: Press, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.box.setChecked(True)
    dialog.open()
    shown(dialog, qtbot)
    assert dialog.made is not None
    with dialog.made.content.borrowed() as pdf:
        pages = len(pages_of(bytes(pdf)))
    printer = document_printer()
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    said: list[str] = []
    dialog.output.said.connect(lambda words, _kind: said.append(words))
    dialog.output.print_on(printer, dialog.made.content)
    assert not dialog.print_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.left == [Leaving.PRINTED], timeout=30_000)
    assert len(pages_of((tmp_path / "papier.pdf").read_bytes())) == pages > 2
    assert said[0] == f"Pagina 1 van {pages} gaat naar de printer…"
    assert said[-1] == "Naar de printer gestuurd. Papier is niet beschermd."
    assert dialog.print_button.isEnabled()


def test_only_the_chosen_pages_come_out_in_the_chosen_order(
    dialog: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.box.setChecked(True)
    dialog.open()
    shown(dialog, qtbot)
    assert dialog.made is not None
    printer = document_printer()
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    printer.setFromTo(2, 3)
    printer.setPrintRange(printer.PrintRange.PageRange)
    printer.setPageOrder(printer.PageOrder.LastPageFirst)
    drawn: list[int] = []
    said: list[str] = []
    dialog.output.said.connect(lambda words, _kind: said.append(words))

    def watched(held: HeldContent, number: int, width: int) -> Generator[Progress, None, PageImage]:
        drawn.append(number)
        return page_image(held, number, width)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paper_output, "page_image", watched)
        dialog.output.print_on(printer, dialog.made.content)
        qtbot.waitUntil(lambda: dialog.left == [Leaving.PRINTED], timeout=30_000)
    assert drawn == [2, 1]
    assert len(pages_of((tmp_path / "papier.pdf").read_bytes())) == 2
    assert said[0] == "Pagina 1 van 2 gaat naar de printer…"


def test_pages_that_are_not_there_are_told_and_noted_nowhere(dialog: Press, qtbot: QtBot) -> None:
    dialog.open()
    shown(dialog, qtbot)
    assert dialog.made is not None
    printer = document_printer()
    printer.setFromTo(40, 41)
    printer.setPrintRange(printer.PrintRange.PageRange)
    dialog.output.print_on(printer, dialog.made.content)
    qtbot.waitUntil(lambda: "De gekozen pagina’s" in dialog.strip.text())
    assert dialog.left == []
    assert dialog.print_button.isEnabled()


def test_a_screen_reader_is_told_what_is_printed_page_by_page(dialog: Press, qtbot: QtBot) -> None:
    dialog.box.setChecked(True)
    dialog.open()
    shown(dialog, qtbot)
    assert dialog.made is not None
    pages = dialog.pages
    assert pages is not None
    qtbot.waitUntil(lambda: bool(pages.accessibleDescription()))
    with dialog.made.content.borrowed() as pdf:
        printed = pages_of(bytes(pdf))
    count = len(printed)
    told = " ".join(pages.accessibleDescription().split())
    places = [told.index(f"Pagina {number} van {count}") for number in range(1, count + 1)]
    assert places == sorted(places)
    assert all(f"Vermelding {number}." in told for number in range(40))
    assert len(told) > 0.9 * len(" ".join(printed))


def test_a_paper_that_cannot_be_read_aloud_is_shown_and_printed(
    dialog: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unread(_: HeldContent) -> Generator[Progress, None, tuple[str, ...]]:
        yield Progress(0, 1)
        raise DocumentDamaged

    monkeypatch.setattr(paper_dialog, "page_texts", unread)
    dialog.open()
    shown(dialog, qtbot)
    pages = dialog.pages
    assert pages is not None
    qtbot.waitUntil(lambda: "Deze pdf is beschadigd" in pages.accessibleDescription())
    assert dialog.made is not None
    assert dialog.print_button.isEnabled()
    assert dialog.save_button.isEnabled()
    assert pages.isVisible()


def test_a_printer_that_refuses_is_told_of_and_noted_nowhere(
    dialog: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PagePainter, "paint", lambda *_: False)
    dialog.open()
    shown(dialog, qtbot)
    assert dialog.made is not None
    dialog.output.print_on(document_printer(), dialog.made.content)
    qtbot.waitUntil(lambda: "De printer neemt" in dialog.strip.text())
    assert dialog.left == []
    assert dialog.print_button.isEnabled()


def test_closing_while_it_prints_stops_the_printer(
    dialog: Press, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aborted: list[bool] = []
    abort = PagePainter.abort

    def aborting(painter: PagePainter) -> None:
        aborted.append(True)
        abort(painter)

    monkeypatch.setattr(PagePainter, "abort", aborting)
    dialog.open()
    shown(dialog, qtbot)
    assert dialog.made is not None
    printer = document_printer()
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    dialog.output.print_on(printer, dialog.made.content)
    dialog.reject()
    assert aborted == [True]
    assert dialog.left == []


def test_a_paper_that_is_held_back_can_only_be_looked_at(dialog: Press, qtbot: QtBot) -> None:
    dialog.hold_back("Kijk eerst.")
    dialog.open()
    shown(dialog, qtbot)
    assert dialog.strip.text() == "Kijk eerst."
    assert not dialog.print_button.isEnabled()
    dialog.hold_back("")
    assert dialog.print_button.isEnabled()
    assert dialog.strip.text() == ""


def test_printing_into_a_file_is_not_offered(
    dialog: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    monkeypatch.setattr(paper_output, "has_printer", lambda: True)
    monkeypatch.setattr(QDialog, "open", lambda _self: None)
    PaperDialog.open(dialog)
    dialog.make()
    shown(dialog, qtbot)
    dialog.print_button.click()
    asked = dialog.output.print_dialog
    assert isinstance(asked, QPrintDialog)
    assert not asked.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    assert asked.windowTitle() == "vpdesk"


def test_tab_goes_from_choices_over_the_pages_to_the_buttons(dialog: Press, qtbot: QtBot) -> None:
    dialog.open()
    shown(dialog, qtbot)
    order = [dialog.focusWidget()]
    for _ in range(4):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        order.append(dialog.focusWidget())
    expected = [
        dialog.box,
        dialog.save_button,
        dialog.pages,
        dialog.cancel_button,
        dialog.print_button,
    ]
    assert order == expected


@pytest.mark.parametrize("height", [600, 800])
def test_only_the_pages_scroll(qtbot: QtBot, dutch: None, height: int) -> None:
    from PySide6.QtWidgets import QScrollArea

    window = QWidget()
    window.resize(1000, height)
    qtbot.addWidget(window)
    window.show()
    dialog = Press(window)
    dialog.open()
    shown(dialog, qtbot)
    (around,) = dialog.findChildren(QScrollArea)
    for words in ("", "Er is geen printer gevonden. U kunt de pdf opslaan."):
        dialog.say(words, "warn")
        QApplication.processEvents()
        qtbot.waitUntil(lambda: around.verticalScrollBar().maximum() == 0)
        assert dialog.height() <= height
    dialog.reject()
