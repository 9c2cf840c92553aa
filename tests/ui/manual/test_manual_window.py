"""The manual is read, searched and closed, with the keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QImage, QTextCharFormat, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.paths import manual as manual_files
from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.manual.chapters import INDEX, Chapter, Place, chapters
from vpdesk.ui.manual.contents import ChapterRow
from vpdesk.ui.manual.dressing import blocks, fragments
from vpdesk.ui.manual.text_view import ManualText
from vpdesk.ui.manual.window import ManualWindow
from vpdesk.ui.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def manual(qtbot: QtBot, dutch: None) -> ManualWindow:
    return opened(qtbot)


def opened(qtbot: QtBot, chapter: str = "zaken") -> ManualWindow:
    window = ManualWindow()
    qtbot.addWidget(window)
    window.show_place(Place(chapter=chapter))
    window.resize(1060, 800)
    with qtbot.waitActive(window):
        window.come_forward()
    return window


def seek(window: ManualWindow, words: str) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(window.contents.field, words)


def tab_to(text: ManualText, wanted: Callable[[QTextCharFormat], bool]) -> None:
    """Press Tab in the text until a link of the wanted kind has the keyboard."""
    QTest.keyClick(text, Qt.Key.Key_Tab)
    while not wanted(text.textCursor().charFormat()):
        QTest.keyClick(text, Qt.Key.Key_Tab)
        assert text.hasFocus()


def links(view: ManualText) -> list[str]:
    return [
        part.charFormat().anchorHref()
        for block in blocks(view.document())
        for part in fragments(block)
        if part.charFormat().isAnchor()
    ]


def test_the_chapter_that_was_asked_for_is_shown_and_chosen(manual: ManualWindow) -> None:
    assert manual.text.toPlainText().startswith("Zaken")
    assert manual.contents.list.currentIndex().data() == "Zaken"
    assert manual.text.hasFocus()


def test_the_title_tells_no_more_than_the_program(manual: ManualWindow) -> None:
    assert manual.windowTitle() == "vpdesk"
    assert manual.accessibleName() == "Handleiding"
    assert manual.text.accessibleName()


def test_an_unknown_chapter_shows_the_index(manual: ManualWindow) -> None:
    manual.show_place(Place(chapter="nergens"))

    assert manual.place == Place(chapter=INDEX)


def test_the_arrow_keys_go_through_the_chapters(manual: ManualWindow) -> None:
    QTest.keyClick(manual.contents.list, Qt.Key.Key_Home)
    assert manual.place.chapter == INDEX

    QTest.keyClick(manual.contents.list, Qt.Key.Key_Down)
    assert manual.place.chapter == "taken"
    assert manual.text.toPlainText().startswith("Wat u doet en waar het staat")


def test_a_link_leads_to_another_chapter_and_alt_left_back(manual: ManualWindow) -> None:
    scrolled = manual.text.verticalScrollBar()
    scrolled.setValue(120)

    manual.text.anchorClicked.emit(QUrl("beveiliging.md#de-inzagelog"))
    assert manual.place == Place(chapter="beveiliging", heading="de-inzagelog")
    assert manual.contents.list.currentIndex().data() == "Beveiliging"
    assert scrolled.value() > 0

    QTest.keyClick(manual, Qt.Key.Key_Left, ALT)
    assert manual.place == Place(chapter="zaken")
    assert scrolled.value() == 120
    assert not manual.back_button.isEnabled()

    manual.go_back()
    assert manual.place == Place(chapter="zaken")


def test_a_link_is_followed_with_tab_and_enter(manual: ManualWindow) -> None:
    tab_to(manual.text, lambda form: form.anchorHref().endswith(".md"))
    QTest.keyClick(manual.text, Qt.Key.Key_Return)

    assert manual.place.chapter != "zaken"


def test_an_address_outside_is_text_and_no_link(qtbot: QtBot) -> None:
    view = ManualText()
    qtbot.addWidget(view)
    view.resize(800, 600)
    text = "# Titel\n\n[site](https://example.org) en [zaken](zaken.md) en [map](../anonymity.md)"

    view.show_chapter(Chapter(key="proef", title="Proef", text=text))

    assert links(view) == ["zaken.md"]
    assert "site (https://example.org) en zaken" in view.toPlainText()
    with qtbot.assertNotEmitted(view.link_followed):
        view.anchorClicked.emit(QUrl("https://example.org"))


def test_a_picture_comes_from_the_packed_files_alone(qtbot: QtBot) -> None:
    view = ManualText()
    qtbot.addWidget(view)
    view.resize(800, 600)
    text = "![Weg](../images/zaken.png)\n\n![Ver](https://example.org/a.png)\n\n![Uit](/a.png)"

    view.show_chapter(Chapter(key="proef", title="Proef", text=text))

    assert view.toPlainText() == "Weg\nVer\nUit"
    kind = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(kind, QUrl("https://example.org/a.png")) is None


@pytest.mark.parametrize("width", [600, 900, 1600])
def test_text_keeps_to_a_readable_width_and_pictures_take_what_there_is(
    qtbot: QtBot, width: int
) -> None:
    view = ManualText()
    qtbot.addWidget(view)
    view.resize(width, 700)
    view.show()
    view.show_chapter(next(each for each in chapters() if each.key == "zaken"))

    column = view.viewport().width()
    pictures = {
        part.charFormat().toImageFormat().name(): part.charFormat().toImageFormat().width()
        for block in blocks(view.document())
        for part in fragments(block)
        if part.charFormat().isImageFormat()
    }
    assert view.document().size().width() <= column
    assert pictures["images/zaken.png"] == min(column, 1280)
    lines = [
        block.layout().lineAt(number).naturalTextWidth()
        for block in blocks(view.document())
        for number in range(block.layout().lineCount())
        if not fragments(block) or not fragments(block)[0].charFormat().isImageFormat()
    ]
    assert max(lines) <= min(column, tokens.TEXT_WIDTH)


def test_a_search_marks_counts_and_steps_through_all_chapters(manual: ManualWindow) -> None:
    seek(manual, "herstelcode")

    rows = [row for row in manual.contents._model.rows() if isinstance(row, ChapterRow)]
    counted = {row.chapter.key: row.hits for row in rows if row.hits}
    total = sum(counted.values())
    assert {"begin", "beveiliging", "reservekopie"} <= set(counted)
    assert manual.place.chapter in counted
    assert manual.text.textCursor().selectedText().lower() == "herstelcode"
    first = manual.count_label.text()
    assert first.endswith(f" van {total}")

    seen = set()
    for _ in range(total):
        seen.add((manual.place.chapter, manual.text.textCursor().position()))
        QTest.keyClick(manual, Qt.Key.Key_F3)
    assert len(seen) == total
    assert {chapter for chapter, _ in seen} == set(counted)
    assert manual.count_label.text() == first

    QTest.keyClick(manual, Qt.Key.Key_F3, SHIFT)
    QTest.keyClick(manual, Qt.Key.Key_F3)
    assert manual.count_label.text() == first


def test_enter_goes_on_and_esc_clears_the_field_before_it_closes(manual: ManualWindow) -> None:
    seek(manual, "melder")
    field = manual.contents.field
    before = manual.count_label.text()

    QTest.keyClick(field, Qt.Key.Key_Return)
    assert manual.count_label.text() != before
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert manual.count_label.text() == before

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.text()
    assert not manual.text.extraSelections()
    assert manual.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_what_is_nowhere_is_said_so(manual: ManualWindow) -> None:
    seek(manual, "zeppelin")

    assert manual.count_label.text() == "Niets gevonden"
    manual.step(1)
    assert manual.place.chapter == "zaken"
    assert not manual.next_button.isEnabled()


def test_another_look_writes_the_text_anew_at_the_same_place(
    manual: ManualWindow, theme: Theme
) -> None:
    seek(manual, "toestemming")
    bar = manual.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()

    theme.choose("dark")

    inks = {
        part.charFormat().foreground().color().name()
        for block in blocks(manual.text.document())
        for part in fragments(block)
        if part.charFormat().isAnchor() and not part.charFormat().isImageFormat()
    }
    assert inks == {colour("accenttext").name()}
    assert manual.text.extraSelections()
    assert bar.value() == pytest.approx(before, abs=40)


def test_every_control_has_a_name_and_tab_reaches_it(manual: ManualWindow) -> None:
    controls = [
        each
        for each in manual.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert all(each.accessibleName() or isinstance(each, QAbstractButton) for each in controls)
    buttons = [each for each in manual.findChildren(QAbstractButton) if each.isVisible()]
    assert all(each.accessibleName() for each in buttons)

    seek(manual, "zaak")
    reached = set()
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {manual.contents.field, manual.contents.list, manual.text} <= reached
    assert {manual.next_button, manual.previous_button, manual.close_button} <= reached


def test_in_english_it_says_that_the_manual_is_dutch(
    qtbot: QtBot, english: None, qapp: QApplication
) -> None:
    qapp.setProperty("language", "en")
    window = opened(qtbot)

    shown = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    assert "The manual is in Dutch only." in shown


def test_a_program_without_its_manual_says_so(
    qtbot: QtBot, dutch: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("chapters", "window", "contents"):
        monkeypatch.setattr(f"vpdesk.ui.manual.{module}.chapters", tuple)
    monkeypatch.setattr("vpdesk.ui.manual.hits._lines", dict)
    window = opened(qtbot)

    shown = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    assert "Bij dit programma zit geen handleiding." in shown
    seek(window, "zaak")
    window.step(1)


def test_it_stands_beside_the_desk_where_there_is_room(qtbot: QtBot) -> None:
    window = ManualWindow()
    qtbot.addWidget(window)
    screen = QRect(0, 0, 1920, 1080)

    for desk, left, width in (
        (QRect(0, 40, 1000, 800), 1000, 920),
        (QRect(800, 40, 1100, 800), 0, 800),
        (QRect(320, 40, 1280, 800), 860, 1060),
    ):
        window.show_beside(desk, screen)

        assert (window.x(), window.width()) == (left, width)
        assert screen.contains(window.geometry())


def test_a_picture_is_enlarged_with_enter_and_left_with_esc(manual: ManualWindow) -> None:
    scrolled = manual.text.verticalScrollBar()
    tab_to(manual.text, QTextCharFormat.isImageFormat)
    QTest.keyClick(manual.text, Qt.Key.Key_Return)
    where = scrolled.value()

    file = QImage(str(manual_files() / "images/zaken.png"))
    shown = manual.picture.widget()
    assert shown is not None
    assert manual.picture.hasFocus()
    assert (shown.size(), manual.text.isVisible()) == (file.size(), False)
    assert manual.picture.accessibleName() == manual.text.picture_name("images/zaken.png") != ""

    QTest.keyClick(manual.picture, Qt.Key.Key_Down)
    assert manual.picture.verticalScrollBar().value() > 0
    QTest.keyClick(manual.picture, Qt.Key.Key_Escape)
    assert (manual.text.hasFocus(), scrolled.value()) == (True, where)
    assert not manual.back_button.isEnabled()
    QTest.keyClick(manual.text, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_a_picture_is_left_with_a_click_with_back_and_by_whatever_is_chosen(
    manual: ManualWindow,
) -> None:
    def enlarge() -> None:
        manual.text.anchorClicked.emit(QUrl("images/zaken.png"))
        assert manual.picture.isVisible()

    enlarge()
    QTest.mouseClick(manual.picture.viewport(), Qt.MouseButton.LeftButton)
    assert manual.text.isVisible()

    enlarge()
    QTest.mouseClick(manual.back_button, Qt.MouseButton.LeftButton)
    assert manual.text.isVisible()

    enlarge()
    QTest.keyClick(manual.contents.list, Qt.Key.Key_Home)
    assert (manual.text.isVisible(), manual.place.chapter) == (True, INDEX)

    enlarge()
    seek(manual, "melder")
    assert manual.text.isVisible()
    assert manual.contents.field.hasFocus()


def test_pictures_are_as_sharp_as_the_screen(qtbot: QtBot) -> None:
    view = ManualText()
    qtbot.addWidget(view)
    image = view._picture("images/zaken.png", 640)

    assert isinstance(image, QImage)
    assert image.devicePixelRatio() == view.devicePixelRatioF()
    assert image.deviceIndependentSize().width() == 640
