"""The manual is read, searched and closed, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.manual.chapters import INDEX, Chapter, Place, chapters
from vpdesk.ui.manual.contents import ChapterRow
from vpdesk.ui.manual.dialog import ManualDialog
from vpdesk.ui.manual.dressing import blocks, fragments
from vpdesk.ui.manual.text_view import ManualText
from vpdesk.ui.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def manual(qtbot: QtBot, window: QWidget, dutch: None) -> ManualDialog:
    return opened(qtbot, window)


def opened(qtbot: QtBot, window: QWidget, chapter: str = "zaken") -> ManualDialog:
    dialog = ManualDialog(window, window)
    with qtbot.waitActive(dialog):
        dialog.open()
    dialog.show_place(Place(chapter=chapter))
    return dialog


def seek(dialog: ManualDialog, words: str) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(dialog.contents.field, words)


def links(view: ManualText) -> list[str]:
    return [
        part.charFormat().anchorHref()
        for block in blocks(view.document())
        for part in fragments(block)
        if part.charFormat().isAnchor()
    ]


def test_the_chapter_that_was_asked_for_is_shown_and_chosen(manual: ManualDialog) -> None:
    assert manual.text.toPlainText().startswith("Zaken")
    assert manual.contents.list.currentIndex().data() == "Zaken"
    assert manual.text.hasFocus()


def test_an_unknown_chapter_shows_the_index(manual: ManualDialog) -> None:
    manual.show_place(Place(chapter="nergens"))

    assert manual.place == Place(chapter=INDEX)


def test_the_arrow_keys_go_through_the_chapters(manual: ManualDialog) -> None:
    QTest.keyClick(manual.contents.list, Qt.Key.Key_Home)
    assert manual.place.chapter == INDEX

    QTest.keyClick(manual.contents.list, Qt.Key.Key_Down)
    assert manual.place.chapter == "begin"
    assert manual.text.toPlainText().startswith("Het eerste uur")


def test_a_link_leads_to_another_chapter_and_alt_left_back(manual: ManualDialog) -> None:
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


def test_a_link_is_followed_with_tab_and_enter(manual: ManualDialog) -> None:
    QTest.keyClick(manual.text, Qt.Key.Key_Tab)
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
def test_text_and_pictures_keep_to_a_readable_width(qtbot: QtBot, width: int) -> None:
    view = ManualText()
    qtbot.addWidget(view)
    view.resize(width, 700)
    view.show()
    view.show_chapter(next(each for each in chapters() if each.key == "zaken"))

    column = view.viewport().width()
    assert column <= tokens.TEXT_WIDTH
    assert view.document().size().width() <= column
    pictures = [
        part.charFormat().toImageFormat()
        for block in blocks(view.document())
        for part in fragments(block)
        if part.charFormat().isImageFormat()
    ]
    assert pictures
    assert all(0 < each.width() <= column for each in pictures)


def test_a_search_marks_counts_and_steps_through_all_chapters(manual: ManualDialog) -> None:
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


def test_enter_goes_on_and_esc_clears_the_field_before_it_closes(manual: ManualDialog) -> None:
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


def test_what_is_nowhere_is_said_so(manual: ManualDialog) -> None:
    seek(manual, "zeppelin")

    assert manual.count_label.text() == "Niets gevonden"
    manual.step(1)
    assert manual.place.chapter == "zaken"
    assert not manual.next_button.isEnabled()


def test_another_look_writes_the_text_anew_at_the_same_place(
    manual: ManualDialog, theme: Theme
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
        if part.charFormat().isAnchor()
    }
    assert inks == {colour("accenttext").name()}
    assert manual.text.extraSelections()
    assert bar.value() == pytest.approx(before, abs=40)


def test_every_control_has_a_name_and_tab_reaches_it(manual: ManualDialog) -> None:
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
    qtbot: QtBot, window: QWidget, english: None, qapp: QApplication
) -> None:
    qapp.setProperty("language", "en")
    dialog = opened(qtbot, window)

    shown = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert "The manual is in Dutch only." in shown


def test_a_program_without_its_manual_says_so(
    qtbot: QtBot, window: QWidget, dutch: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("chapters", "dialog", "contents"):
        monkeypatch.setattr(f"vpdesk.ui.manual.{module}.chapters", tuple)
    monkeypatch.setattr("vpdesk.ui.manual.hits._lines", dict)
    dialog = opened(qtbot, window)

    shown = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert "Bij dit programma zit geen handleiding." in shown
    seek(dialog, "zaak")
    dialog.step(1)


def test_it_follows_the_size_of_the_window(manual: ManualDialog, window: QWidget) -> None:
    window.resize(960, 600)

    assert manual.width() < 960
    assert manual.height() < 600
    assert manual.text.viewport().width() > 500


def test_pictures_are_as_sharp_as_the_screen(qtbot: QtBot) -> None:
    view = ManualText()
    qtbot.addWidget(view)
    image = view._picture("images/zaken.png", 640)

    assert isinstance(image, QImage)
    assert image.devicePixelRatio() == view.devicePixelRatioF()
    assert image.deviceIndependentSize().width() == 640
