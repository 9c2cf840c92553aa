"""What the system's print dialog was asked for is what is printed."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPageRanges
from PySide6.QtPrintSupport import QPrinter

from vpdesk.ui.printing import PageChoice, PagePainter, document_printer, page_choice


@pytest.mark.parametrize(
    ("choice", "pages"),
    [
        (PageChoice(), [0, 1, 2, 3]),
        (PageChoice(ranges=((2, 3),)), [1, 2]),
        (PageChoice(ranges=((1, 1), (3, 9))), [0, 2, 3]),
        (PageChoice(ranges=((5, 9),)), []),
        (PageChoice(last_first=True), [3, 2, 1, 0]),
        (PageChoice(ranges=((1, 2),), copies=2), [0, 1, 0, 1]),
        (PageChoice(ranges=((1, 2),), copies=2, collated=False), [0, 0, 1, 1]),
    ],
)
def test_pages_are_chosen_in_their_order(choice: PageChoice, pages: list[int]) -> None:
    assert choice.pages(4) == pages


@pytest.mark.usefixtures("qapp")
def test_a_printer_tells_what_it_was_asked_for() -> None:
    printer = document_printer()
    assert page_choice(printer) == PageChoice()

    printer.setPageRanges(QPageRanges.fromString("1-2,5"))
    assert page_choice(printer) == PageChoice()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setCollateCopies(False)
    printer.setCopyCount(3)
    asked = PageChoice(ranges=((1, 2), (5, 5)), copies=3, collated=False, last_first=True)
    assert page_choice(printer) == asked


def test_copies_that_the_printer_makes_are_not_made_twice(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = document_printer()
    printer.setCopyCount(3)
    monkeypatch.setattr(printer, "supportsMultipleCopies", lambda: True)
    assert page_choice(printer).copies == 1


@pytest.mark.usefixtures("qapp")
def test_printing_is_taken_back_when_what_it_is_for_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aborted: list[bool] = []
    monkeypatch.setattr(QPrinter, "abort", lambda _: aborted.append(True))
    owner = QObject()
    printer = document_printer()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    painter = PagePainter(printer, owner)
    assert painter.paint(QImage(210, 297, QImage.Format.Format_RGB32))
    shiboken6.delete(owner)
    assert aborted == [True]
    assert not painter.has_begun
