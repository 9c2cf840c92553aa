"""The recovery code on paper: the code, what it is for, and nothing that tells where it fits."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from tests.reports.reading import opened
from vpdesk.ui.recovery_sheet import paint_sheet, sheet_printer

CODE = "RB6B-40R4-0M30-E209-185G-R38E-1W81-24GK-14WB"


@pytest.fixture
def sheet(tmp_path: Path, dutch: None) -> str:
    printer = sheet_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    paint_sheet(printer, CODE, date(2025, 11, 21))
    with opened(tmp_path / "sheet.pdf") as document:
        assert len(document) == 1
        width, height = document[0].get_size()
        text = document[0].get_textpage().get_text_bounded()
    assert (round(width), round(height)) == (595, 842)
    return " ".join(text.split())


def test_every_group_is_there_with_its_number(sheet: str) -> None:
    for number, group in enumerate(CODE.split("-"), start=1):
        assert f"{number} {group}" in sheet


def test_the_sheet_says_what_the_code_is_for_and_where_to_keep_it(sheet: str) -> None:
    for words in (
        "21 november 2025",
        "Zo gebruikt u de code",
        "Maak er geen foto van",
        "Wat u moet weten",
    ):
        assert words in sheet


def test_the_sheet_names_no_file_and_no_person(sheet: str, home: Path) -> None:
    assert "/" not in sheet
    assert "\\" not in sheet
    assert home.name not in sheet
