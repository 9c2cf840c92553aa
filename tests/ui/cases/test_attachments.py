"""Files come into a case, are looked at from memory, and go out after a warning."""

import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.reports.test_page_images import document, locked_document
from tests.ui.cases.conftest import Practice
from vpdesk.domain.cases import CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.timeline import Attachment, ref_of
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.files.attachment_viewer import AttachmentViewer
from vpdesk.ui.files.seen_images import SeenImage
from vpdesk.ui.files.seen_texts import SeenText
from vpdesk.ui.jobs import end_all
from vpdesk.ui.seen_pages import SeenPages

PATIENCE = 30_000

See = Callable[[str, bytes], AttachmentViewer]


@pytest.fixture
def kievit(page: CasesPage, practice: Practice) -> CaseId:
    page.show_case(practice.cases["Kievit"])
    return practice.cases["Kievit"]


@pytest.fixture
def see(page: CasesPage, desk: Desk, kievit: CaseId, tmp_path: Path, qtbot: QtBot) -> See:
    """Give a function that attaches a file and opens it."""

    def open_it(name: str, content: bytes) -> AttachmentViewer:
        entry = attach(desk, kievit, tmp_path, name, content)
        page.refresh(frozenset())
        page.story.timeline.view_wanted.emit(entry)
        viewer = page.story.viewer
        qtbot.waitUntil(lambda: not viewer.bar.isVisible(), timeout=PATIENCE)
        return viewer

    return open_it


def attach(desk: Desk, case_id: CaseId, folder: Path, name: str, content: bytes) -> Attachment:
    path = folder / name
    path.write_bytes(content)
    finish(desk.attachments.add(case_id, path))
    return attachments(desk, case_id)[0]


def attachments(desk: Desk, case_id: CaseId) -> list[Attachment]:
    return [each for each in desk.timeline.entries(case_id) if isinstance(each, Attachment)]


def logged(desk: Desk) -> list[LoggedAct]:
    acts = (LoggedAct.ATTACHMENT_VIEWED, LoggedAct.ATTACHMENT_EXPORTED)
    return [each.act for each in desk.log.entries(limit=9, acts=acts)]


def picture(width: int = 60, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def png(width: int, height: int, *more: tuple[bytes, bytes]) -> bytes:
    """Return a picture of one bit per point, all black, that claims a size and has it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(1 + (width + 7) // 8)) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = [(b"IHDR", header), *more, (b"IDAT", rows + packer.flush()), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def is_red(image: QImage, place: QPoint) -> bool:
    return image.pixelColor(place) == QColor("#ff0000")


def words(viewer: AttachmentViewer) -> str:
    return viewer.accessibleDescription()


# ------------------------------------------------------------------------- coming in


def test_chosen_files_come_in_one_after_another_and_each_is_told(
    page: CasesPage, desk: Desk, kievit: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    good, empty, other = (tmp_path / name for name in ("brief.txt", "leeg.txt", "foto.png"))
    good.write_bytes(b"Beste lezer")
    empty.write_bytes(b"")
    other.write_bytes(picture())
    with qtbot.waitSignal(page.story.attaching.said, timeout=PATIENCE):
        page.story.attaching.take(kievit, [good, empty, other])
    assert [each.name for each in attachments(desk, kievit)] == ["foto.png", "brief.txt"]
    told = page.story.attaching_part.strip.text()
    assert "2 bestanden versleuteld toegevoegd" in told or "2 file" in told
    assert "‘leeg.txt’: " in told
    assert "foto.png" in shown(page)
    page.story.attaching_part.strip.link_clicked.emit()
    assert page.story.attaching_part.isHidden()


def shown(page: CasesPage) -> str:
    model = page.story.timeline.view.model()
    rows = range(model.rowCount())
    return " ".join(str(model.index(row, 0).data()) for row in rows)


def test_an_added_attachment_can_be_taken_out_again(
    page: CasesPage,
    desk: Desk,
    kievit: CaseId,
    tmp_path: Path,
    qtbot: QtBot,
    told: list[tuple[str, Callable[[], None]]],
) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes(b"Beste lezer")
    with qtbot.waitSignal(page.story.attaching.said, timeout=PATIENCE):
        page.story.attaching.take(kievit, [path])
    undo = told[-1][1]
    undo()
    assert attachments(desk, kievit) == []
    told[-1][1]()
    assert [each.name for each in attachments(desk, kievit)] == ["brief.txt"]


def test_button_and_letter_ask_for_files(
    page: CasesPage, desk: Desk, kievit: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes(b"Beste lezer")
    page.story.timeline.take_keyboard()
    QTest.keyClick(page.story.timeline.view, Qt.Key.Key_B)
    dialog = page.story.attaching.file_dialog
    assert dialog is not None
    with qtbot.waitSignal(page.story.attaching.said, timeout=PATIENCE):
        dialog.filesSelected.emit([str(path)])
    dialog.reject()
    assert [each.name for each in attachments(desk, kievit)] == ["brief.txt"]
    assert page.story.editing.card is None


def test_a_large_file_shows_how_far_it_is_and_can_be_stopped(
    page: CasesPage, desk: Desk, kievit: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    large = tmp_path / "film\u202e4pm.bin"
    large.write_bytes(b"")
    os.truncate(large, 60 * 1024 * 1024)
    part = page.story.attaching_part
    part.show_progress("film4pm.bin", 30, 60)
    assert (part.isVisible(), part.bar.value()) == (True, 500)
    page.story.attaching.take(kievit, [large, large])
    with qtbot.waitSignal(page.story.attaching.said, timeout=PATIENCE) as said:
        page.story.attaching.progressed.connect(part.cancel_button.click)
    assert said.args is not None
    assert said.args[0] == ""
    assert part.isHidden()
    end_all()
    assert attachments(desk, kievit) == []


# ------------------------------------------------------------------------- being seen


def test_a_picture_is_shown_and_that_is_noted(see: See, desk: Desk) -> None:
    viewer = see("foto.png", picture())
    assert isinstance(viewer.part, SeenImage)
    assert viewer.part.accessibleName() == "foto.png"
    assert is_red(viewer.part.grab().toImage(), viewer.part.rect().center())
    assert logged(desk) == [LoggedAct.ATTACHMENT_VIEWED]


def test_a_picture_larger_than_the_screen_fits(see: See) -> None:
    viewer = see("foto.png", picture(5_000, 2_500))
    assert isinstance(viewer.part, SeenImage)
    assert viewer.part.image().width() == 4_000
    grabbed = viewer.part.grab().toImage()
    assert is_red(grabbed, QPoint(2, viewer.part.height() // 2))
    assert not is_red(grabbed, QPoint(2, 2))


def test_a_photograph_stands_upright(see: See) -> None:
    image = QImage(80, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    content = bytes(buffer.data().data())
    # Orientation 6: to be turned a quarter to the right.
    tiff = b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0)
    exif = b"Exif\0\0" + tiff
    turned = content[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + content[2:]
    viewer = see("foto.jpg", turned)
    assert isinstance(viewer.part, SeenImage)
    assert (viewer.part.image().width(), viewer.part.image().height()) == (40, 80)


@pytest.mark.parametrize(
    "content",
    [
        png(30_000, 30_000),
        png(100, 100)[:60],
        b"\x89PNG\r\n\x1a\n" + b"niets",
        b"\xff\xd8\xff\xe0niets",
    ],
    ids=["huge", "cut", "nothing", "no_photo"],
)
@pytest.mark.qt_log_ignore("libpng|JPEG|Corrupt|Not a JPEG|qt.gui.imageio")
def test_a_picture_that_cannot_be_shown_can_be_saved(see: See, content: bytes) -> None:
    viewer = see("foto.png", content)
    assert words(viewer)
    assert viewer.save_button.isEnabled()


def test_a_picture_that_unpacks_to_much_more_than_it_is_does_no_harm(see: See) -> None:
    bomb = b"Comment\0\0" + zlib.compress(bytes(200 * 1024 * 1024), 9)
    viewer = see("foto.png", png(64, 64, (b"zTXt", bomb)))
    assert isinstance(viewer.part, SeenImage)
    assert viewer.part.image().width() == 64


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Één brief.\r\nTweede regel".encode(), "Één brief.\nTweede regel"),
        ("\ufeffÉén brief".encode(), "Één brief"),
        ("\ufeffÉén brief".encode("utf-16-le"), "Één brief"),
        ("Één brief ‘mooi’".encode("cp1252"), "Één brief ‘mooi’"),
        (b"<b>geen</b> <img src=file:///etc/passwd>", "<b>geen</b> <img src=file:///etc/passwd>"),
    ],
    ids=["utf8", "utf8_bom", "utf16", "cp1252", "html"],
)
def test_a_text_is_shown_as_letters(see: See, content: bytes, expected: str) -> None:
    viewer = see("brief.txt", content)
    assert isinstance(viewer.part, SeenText)
    assert viewer.part.view.toPlainText() == expected
    assert viewer.part.view.isReadOnly()


def test_a_long_text_is_shown_in_part_and_says_so(see: See) -> None:
    viewer = see("lang.txt", b"x" * (6 * 1024 * 1024))
    assert isinstance(viewer.part, SeenText)
    text = viewer.part.view.toPlainText()
    assert text.count("x") == 5 * 1024 * 1024
    assert max(map(len, text.splitlines())) == 2_000
    assert viewer.strip.text()


def test_a_text_of_countless_lines_is_shown_in_part_and_says_so(see: See) -> None:
    viewer = see("lang.txt", b"regel\n" * 800_000)
    assert isinstance(viewer.part, SeenText)
    assert viewer.part.view.blockCount() == 50_000
    assert viewer.strip.text()


def test_only_pages_in_sight_are_drawn(
    see: See, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vpdesk.ui.seen_pages._KEPT", 4)
    viewer = see("lang.pdf", bytes(document(*[(200, 300)] * 10_000)))
    part = viewer.part
    assert isinstance(part, SeenPages)
    assert set(part.drawn()) == {0}
    assert viewer.strip.text()
    QTest.keyClick(part, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: 999 in part.drawn(), timeout=PATIENCE)
    assert len(part.drawn()) < 4
    QTest.keyClick(part, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: not part._settling.isActive(), timeout=PATIENCE)
    for _ in range(12):
        QTest.keyClick(part, Qt.Key.Key_PageDown)
        qtbot.waitUntil(lambda: part._drawing is None and not part._settling.isActive())
    assert len(part.drawn()) == 4


@pytest.mark.parametrize("content", [bytes(locked_document()), b"%PDF-1.7"], ids=["locked", "cut"])
def test_a_pdf_that_cannot_be_shown_says_why(see: See, content: bytes) -> None:
    viewer = see("brief.pdf", content)
    assert "PDF" in words(viewer) or "pdf" in words(viewer)
    assert viewer.save_button.isEnabled()


def test_other_files_are_not_shown_and_not_noted(see: See, desk: Desk) -> None:
    viewer = see("brief.docx", b"PK\x03\x04")
    assert words(viewer)
    assert viewer.part is None
    assert logged(desk) == []


def test_closing_leaves_nothing_of_the_content(see: See, qtbot: QtBot) -> None:
    viewer = see("brief.txt", b"geheim")
    held, part = viewer._held, viewer.part
    assert held is not None
    assert isinstance(part, SeenText)
    content = held._content
    viewer.confirm_button.click()
    assert part.view.toPlainText() == ""
    assert content == bytes(6)


def test_locking_leaves_nothing_of_the_content(see: See, page: CasesPage, qtbot: QtBot) -> None:
    viewer = see("foto.png", picture())
    held = viewer._held
    assert held is not None
    content = held._content
    viewer.deleteLater()
    qtbot.waitUntil(lambda: not any(content), timeout=PATIENCE)


def test_an_attachment_that_is_gone_is_told(
    page: CasesPage, desk: Desk, kievit: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    entry = attach(desk, kievit, tmp_path, "brief.txt", b"Beste lezer")
    desk.timeline.remove(ref_of(entry))
    page.story.timeline.view_wanted.emit(entry)
    qtbot.waitUntil(lambda: bool(words(page.story.viewer)), timeout=PATIENCE)


# ------------------------------------------------------------------------- going out


def test_nothing_goes_out_before_the_warning_and_a_place(
    see: See, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    viewer = see("brief.txt", b"Beste lezer")
    viewer.save_button.click()
    export = viewer.export
    assert export.warning.isVisible()
    assert export.file_dialog is None
    export.warning.confirm_button.click()
    dialog = export.file_dialog
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "brief.txt"
    place = tmp_path / "buiten.txt"
    with qtbot.waitSignal(export.said, timeout=PATIENCE):
        dialog.fileSelected.emit(str(place))
    dialog.reject()
    assert place.read_bytes() == b"Beste lezer"
    assert viewer.strip.text()
    assert logged(desk) == [LoggedAct.ATTACHMENT_EXPORTED, LoggedAct.ATTACHMENT_VIEWED]


def test_a_place_that_takes_no_file_is_told(see: See, tmp_path: Path, qtbot: QtBot) -> None:
    viewer = see("brief.txt", b"Beste lezer")
    viewer.save_button.click()
    viewer.export.warning.reject()
    with qtbot.waitSignal(viewer.export.said, timeout=PATIENCE) as said:
        viewer.export.write(str(tmp_path / "absent" / "brief.txt"))
    assert said.args is not None
    assert said.args[1] == "warn"


# ------------------------------------------------------------------------- in the timeline


def test_enter_shows_an_attachment_and_f2_changes_its_remark(
    page: CasesPage, desk: Desk, kievit: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    entry = attach(desk, kievit, tmp_path, "brief.txt", b"Beste lezer")
    page.show_case(kievit)
    view = page.story.timeline.view
    page.story.timeline.select(ref_of(entry))
    QTest.keyClick(view, Qt.Key.Key_Return)
    page.story.viewer.accept()
    assert page.story.editing.card is None
    QTest.keyClick(view, Qt.Key.Key_F2)
    card = page.story.editing.card
    assert card is not None
    fields = card.form.fields
    assert all(field.control.accessibleName() for field in fields.values())
    fields["text"].control.setPlainText("Van de melder.")
    fields["name"].control.setText("map/nieuwe naam.txt")
    QTest.keyClick(fields["text"].control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (changed,) = attachments(desk, kievit)
    assert (changed.name, changed.text) == ("nieuwe naam.txt", "Van de melder.")


def test_an_attachment_without_a_name_is_refused(
    page: CasesPage, desk: Desk, kievit: CaseId, tmp_path: Path
) -> None:
    entry = attach(desk, kievit, tmp_path, "brief.txt", b"Beste lezer")
    page.show_case(kievit)
    page.story.editing.change(entry)
    card = page.story.editing.card
    assert card is not None
    card.form.fields["name"].control.setText(" ")  # type: ignore[attr-defined]
    card.confirm_button.click()
    assert page.story.editing.card is card
    assert card.form.button()
    assert card.form.warning() == ""


def test_the_chip_of_an_attachment_opens_it(
    page: CasesPage, desk: Desk, kievit: CaseId, tmp_path: Path, qtbot: QtBot
) -> None:
    entry = attach(desk, kievit, tmp_path, "brief.txt", b"Beste lezer")
    page.show_case(kievit)
    timeline = page.story.timeline
    timeline.select(ref_of(entry))
    area = timeline.view.visualRect(timeline.view.currentIndex())
    wanted: list[object] = []
    timeline.view_wanted.disconnect()
    timeline.view_wanted.connect(wanted.append)
    for left in (400, 70):
        place = QPoint(area.left() + left, area.top() + 58)
        QTest.mouseClick(timeline.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted == [entry]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_an_attachment_offers_to_save_it(
    page: CasesPage, desk: Desk, kievit: CaseId, tmp_path: Path
) -> None:
    entry = attach(desk, kievit, tmp_path, "brief.txt", b"Beste lezer")
    page.show_case(kievit)
    timeline = page.story.timeline
    timeline.select(ref_of(entry))
    place = timeline.view.visualRect(timeline.view.currentIndex()).center()
    timeline.view.customContextMenuRequested.emit(place)
    menu = timeline.findChildren(QMenu)[-1]
    assert len(menu.actions()) == 5
    menu.actions()[2].trigger()
    assert page.story.export.warning.isVisible()
    page.story.export.warning.reject()
    menu.close()
