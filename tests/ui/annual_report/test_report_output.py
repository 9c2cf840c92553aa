import json
import os
from collections.abc import Callable, Generator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.reports.reading import opened, pages_of
from tests.ui.annual_report.conftest import AFTER_THE_YEAR, Practice, settle
from vpdesk.domain.attachment_errors import DocumentDamaged
from vpdesk.domain.edition_errors import AuditGaveUp
from vpdesk.domain.edition_orders import EditionOrder, Issued
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.periods import calendar_year
from vpdesk.services.desk import Desk
from vpdesk.services.editions.editions import Editions
from vpdesk.services.files.outside_files import part_beside
from vpdesk.services.progress import finish
from vpdesk.ui.annual_report import report_output
from vpdesk.ui.annual_report.issuing.leaving_dialog import LeavingDialog
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.annual_report.replace_twin_dialog import ReplaceTwinDialog
from vpdesk.ui.printing import document_printer
from vpdesk.ui.writing import require_place, write_whole

NAME = "Jaarverslag 2025 – Hogeschool Meander.pdf"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def today() -> Callable[[], date]:
    """Say that the year is over."""
    return lambda: AFTER_THE_YEAR


def agree_to_draft(page: AnnualReportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(page.findChildren(LeavingDialog)))
    page.findChildren(LeavingDialog)[0].confirm_button.click()


def ask_to_save(page: AnnualReportPage, qtbot: QtBot) -> QFileDialog:
    page.right.save_button.click()
    agree_to_draft(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.findChildren(QFileDialog)))
    return page.findChildren(QFileDialog)[0]


def the_report(practice: Practice) -> EditionOrder:
    return EditionOrder(
        kind=EditionKind.ANNUAL, organisation_id=practice.meander, period=calendar_year(2025)
    )


def a_draft(desk: Desk, practice: Practice) -> Issued:
    return finish(desk.editions.take_out(the_report(practice)))


def left_the_vault(desk: Desk) -> list[tuple[LoggedAct, str]]:
    acts = (LoggedAct.REPORT_SAVED, LoggedAct.PRINTED)
    return [(each.act, each.organisation_name) for each in desk.log.entries(limit=9, acts=acts)]


def save_in(page: AnnualReportPage, folder: Path, qtbot: QtBot) -> Path:
    dialog = ask_to_save(page, qtbot)
    proposed = Path(dialog.selectedFiles()[0]).name
    place = folder / proposed
    with qtbot.waitSignal(page._output.said, timeout=30_000):
        dialog.selectFile(str(place))
        dialog.accept()
    return place


def test_saving_writes_the_report_and_its_twin(
    page: AnnualReportPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    place = save_in(page, tmp_path, qtbot)
    assert place.name == NAME
    assert place.read_bytes().startswith(b"%PDF")
    twin = json.loads(place.with_suffix(".json").read_text(encoding="utf-8"))
    assert twin["total"] == 27
    assert page.right.said() == "Saved. Outside the vault the file is no longer protected."
    assert left_the_vault(desk) == [(LoggedAct.REPORT_SAVED, "Hogeschool Meander")]


def test_a_file_where_the_twin_goes_is_not_replaced_unasked(
    page: AnnualReportPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / NAME.replace(".pdf", ".json")
    other.write_text("van mij", encoding="utf-8")
    dialog = ask_to_save(page, qtbot)
    dialog.selectFile(str(tmp_path / NAME))
    dialog.accept()
    (asked,) = page.findChildren(ReplaceTwinDialog)
    asked.reject()
    assert left_the_vault(desk) == []
    assert desk.editions.list(desk.organisations.list()[0].organisation.id) == ()
    assert other.read_text(encoding="utf-8") == "van mij"
    page._output._save_to(str(tmp_path / NAME))
    with qtbot.waitSignal(page._output.said, timeout=30_000):
        page.findChildren(ReplaceTwinDialog)[-1].confirm_button.click()
    assert json.loads(other.read_text(encoding="utf-8"))["total"] == 27


def test_the_twin_can_be_left_out(page: AnnualReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    QTest.keyClick(page.left.output._form.twin_edit, Qt.Key.Key_Space)
    place = save_in(page, tmp_path, qtbot)
    assert place.exists()
    assert not place.with_suffix(".json").exists()


def test_what_was_typed_last_is_in_the_file(
    page: AnnualReportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.left.texts._form.observations_edit, "Een kalm jaar")
    place = save_in(page, tmp_path, qtbot)
    assert any("Een kalm jaar" in text for text in pages_of(place))


def test_no_folder_is_remembered(page: AnnualReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = ask_to_save(page, qtbot)
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(gone))
    remembered = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert [key for key in remembered.allKeys() if key.startswith("FileDialog")] == []


def test_a_file_that_cannot_be_written_is_told_in_words(
    page: AnnualReportPage, desk: Desk, practice: Practice, tmp_path: Path
) -> None:
    page._output.write(a_draft(desk, practice), str(tmp_path / "absent" / NAME))
    assert page.right.said().startswith("The report was not saved. ")
    assert page.right.said().endswith(
        "The draft counts as told all the same. You find it in ‘Told before’ and can save or "
        "print it there."
    )
    assert left_the_vault(desk) == []


def test_a_final_report_that_cannot_be_written_is_no_draft(
    page: AnnualReportPage, desk: Desk, practice: Practice, tmp_path: Path
) -> None:
    issued = finish(desk.editions.issue(the_report(practice)))
    page._output.write(issued, str(tmp_path / "absent" / NAME))
    assert page.right.said().startswith("The report was not saved. ")
    assert "Told before" not in page.right.said()


def test_nothing_counts_when_the_place_takes_no_file(
    page: AnnualReportPage, desk: Desk, practice: Practice, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask_to_save(page, qtbot)
    gone = tmp_path / "gone"
    gone.mkdir()
    place = gone / NAME
    dialog.selectFile(str(place))
    gone.rmdir()
    with qtbot.waitSignal(page._output.said, timeout=30_000):
        page._output._save_to(str(place))
    dialog.reject()
    assert page.right.said().startswith("The report was not saved. ")
    assert "Told before" not in page.right.said()
    assert desk.editions.list(practice.meander) == ()


def test_trying_a_place_leaves_what_is_there_alone(tmp_path: Path) -> None:
    place = tmp_path / NAME
    require_place(place)
    assert list(tmp_path.iterdir()) == []
    place.write_bytes(b"before")
    require_place(place)
    assert place.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [place]


def test_what_a_killed_program_left_goes_when_the_next_paper_is_written(tmp_path: Path) -> None:
    left = part_beside(tmp_path / "Jaarverslag.pdf")
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    write_whole(tmp_path / "Jaarverslag.pdf", b"whole")
    assert [each.name for each in tmp_path.iterdir()] == ["Jaarverslag.pdf"]
    assert (tmp_path / "Jaarverslag.pdf").read_bytes() == b"whole"


def test_what_stood_there_stays_when_writing_fails(tmp_path: Path) -> None:
    folder = tmp_path / "report.pdf"
    folder.mkdir()
    with pytest.raises(OSError):  # noqa: PT011 -- the kind depends on the platform
        write_whole(folder, b"new")
    assert folder.is_dir()
    assert list(tmp_path.iterdir()) == [folder]


def test_without_a_printer_the_pdf_is_offered(
    page: AnnualReportPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("vpdesk.ui.annual_report.report_output.has_printer", lambda: False)
    with qtbot.waitSignal(page._output.said):
        QTest.keyClick(page, Qt.Key.Key_P, CONTROL)
        agree_to_draft(page, qtbot)
    assert page.right.said() == "No printer was found. You can save the PDF."


def test_with_a_printer_the_system_asks_which(
    page: AnnualReportPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("vpdesk.ui.annual_report.report_output.has_printer", lambda: True)
    QTest.mouseClick(page.right.print_button, Qt.MouseButton.LeftButton)
    agree_to_draft(page, qtbot)
    qtbot.waitUntil(lambda: page._output.print_dialog is not None)
    dialog = page._output.print_dialog
    assert isinstance(dialog, QPrintDialog)
    assert dialog.isVisible()
    assert not dialog.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    dialog.reject()
    settle(page, qtbot)


def test_what_is_chosen_in_the_dialog_of_the_system_is_printed(
    page: AnnualReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("vpdesk.ui.annual_report.report_output.has_printer", lambda: True)
    QTest.mouseClick(page.right.print_button, Qt.MouseButton.LeftButton)
    agree_to_draft(page, qtbot)
    qtbot.waitUntil(lambda: page._output.print_dialog is not None)
    dialog = page._output.print_dialog
    assert isinstance(dialog, QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(page._output.said, timeout=30_000) as said:
        dialog.done(QDialog.DialogCode.Accepted)
    assert said.args == ["Sent to the printer. Paper is not protected.", "ok"]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_every_page_comes_out_of_the_printer(
    page: AnnualReportPage, desk: Desk, practice: Practice, tmp_path: Path, qtbot: QtBot
) -> None:
    draft = a_draft(desk, practice)
    printer = document_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(page._output.said, timeout=30_000) as said:
        page._output.print_on(printer, draft)
    assert said.args == ["Sent to the printer. Paper is not protected.", "ok"]
    assert left_the_vault(desk) == [(LoggedAct.PRINTED, "Hogeschool Meander")]
    printed, size = _measured(tmp_path / "printed.pdf")
    original, wanted = _measured(draft.pdf)
    assert printed == original
    assert size == pytest.approx(wanted, abs=2)


def _measured(pdf: Path | bytes) -> tuple[int, tuple[float, float]]:
    with opened(pdf) as document:
        return len(document), document[0].get_size()


def test_pages_that_are_not_in_the_report_are_told_and_not_noted_as_printed(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    printer = document_printer()
    printer.setFromTo(40, 41)
    printer.setPrintRange(printer.PrintRange.PageRange)
    with qtbot.waitSignal(page._output.said, timeout=30_000) as said:
        page._output.print_on(printer, a_draft(desk, practice))
    assert said.args is not None
    assert said.args[1] == "warn"
    settle(page, qtbot)
    assert left_the_vault(desk) == []


@pytest.mark.qt_log_ignore("QPdf|QPainter|printed.pdf")
def test_a_printer_that_refuses_is_told_in_words(
    page: AnnualReportPage, desk: Desk, practice: Practice, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = document_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "absent" / "printed.pdf"))
    with qtbot.waitSignal(page._output.said, timeout=30_000) as said:
        page._output.print_on(printer, a_draft(desk, practice))
    assert said.args is not None
    assert said.args[1] == "danger"
    settle(page, qtbot)
    assert left_the_vault(desk) == []


def test_what_was_printed_is_taken_back_when_a_later_page_cannot_be_drawn(
    page: AnnualReportPage,
    desk: Desk,
    practice: Practice,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def drawn_to_the_first(*_: object) -> Generator[QImage, None, None]:
        yield QImage(210, 297, QImage.Format.Format_RGB32)
        raise DocumentDamaged

    monkeypatch.setattr(report_output, "draw_for_printer", drawn_to_the_first)
    aborted: list[bool] = []
    monkeypatch.setattr(QPrinter, "abort", lambda _: aborted.append(True))
    printer = document_printer()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(page._output.said, timeout=30_000) as said:
        page._output.print_on(printer, a_draft(desk, practice))
    assert aborted == [True]
    assert said.args is not None
    words, kind = said.args
    assert kind == "danger"
    assert "beschadigd" in words
    assert "The draft counts as told all the same." in words
    settle(page, qtbot)
    assert left_the_vault(desk) == []


def test_a_draft_that_is_not_let_go_is_not_told(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    page.right.save_button.click()
    (dialog,) = page.findChildren(LeavingDialog)
    dialog.reject()
    assert page._output.file_dialog is None
    assert desk.editions.list(practice.meander) == ()


def test_a_draft_counts_once_its_place_is_chosen(
    page: AnnualReportPage, desk: Desk, practice: Practice, tmp_path: Path, qtbot: QtBot
) -> None:
    ask_to_save(page, qtbot).reject()
    assert desk.editions.list(practice.meander) == ()
    save_in(page, tmp_path, qtbot)
    (left,) = desk.editions.list(practice.meander)
    assert left.draft
    assert "A draft left the vault on 12-01-2026." in page.left.state.text()


def test_the_second_draft_leaves_without_a_question(
    page: AnnualReportPage, desk: Desk, practice: Practice, qtbot: QtBot
) -> None:
    a_draft(desk, practice)
    page.show_organisation(practice.seven)
    page.show_organisation(practice.meander)
    page.right.save_button.click()
    qtbot.waitUntil(lambda: page._output.file_dialog is not None)
    assert page.findChildren(LeavingDialog) == []


def test_what_was_not_proven_in_time_can_be_tried_again_to_the_same_file(
    page: AnnualReportPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(_editions: Editions, _order: EditionOrder) -> Generator[None, None, Issued]:
        yield
        raise AuditGaveUp(20)

    with monkeypatch.context() as patched:
        patched.setattr(Editions, "take_out", give_up)
        dialog = ask_to_save(page, qtbot)
        with qtbot.waitSignal(page._output.refused, timeout=30_000):
            dialog.selectFile(str(tmp_path / NAME))
            dialog.accept()
        qtbot.waitUntil(page.right.save_button.isEnabled)
    again = next(link for link in page.right.refusal.links() if link.text() == "Try again")
    with qtbot.waitSignal(page._output.left, timeout=30_000):
        again.click()
    qtbot.waitUntil(page.right.save_button.isEnabled)
    assert (tmp_path / NAME).read_bytes().startswith(b"%PDF")
    assert not page.right.refusal.isVisible()
