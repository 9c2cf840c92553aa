"""The chapters hang together: every link leads somewhere, every picture is there and is used."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from vpdesk.paths import manual
from vpdesk.ui.frame.manual import (
    CHAPTERS,
    CHAPTERS_OF_FORMS,
    CHAPTERS_OF_KINDS,
    CHAPTERS_OF_SECTIONS,
)
from vpdesk.ui.manual.chapters import (
    INDEX,
    Chapter,
    Place,
    chapters,
    heading_key,
    place_of,
)
from vpdesk.ui.manual.text_view import ManualText

ROOT = Path(__file__).resolve().parents[3]
UI = ROOT / "vpdesk" / "ui"
MOST_BYTES = 3_000_000
PLACE = re.compile(r"\[[^\]]*\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")
NOT_ABOUT_SCREENS = {"forms", "frame", "manual", "widgets"}

every_chapter = pytest.mark.parametrize("chapter", chapters(), ids=lambda chapter: chapter.key)


def pictures_in(text: str) -> list[tuple[str, str]]:
    return PICTURE.findall(text)


def headings(text: str) -> set[str]:
    return {heading_key(line) for line in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}


def test_the_index_names_every_chapter_once() -> None:
    keys = [chapter.key for chapter in chapters()]

    assert keys[0] == INDEX
    assert sorted(keys) == sorted(file.stem for file in manual().glob("*.md"))


@every_chapter
def test_every_link_leads_to_a_heading_that_is_there(chapter: Chapter) -> None:
    known = {each.key: headings(each.text) for each in chapters()}
    for address in PLACE.findall(PICTURE.sub("", chapter.text)):
        place = place_of(address, chapter.key)
        if place is None:
            assert (manual() / address).exists(), address
        else:
            assert not place.heading or place.heading in known[place.chapter], address


@every_chapter
def test_every_picture_is_there_and_says_what_it_shows(chapter: Chapter) -> None:
    for words, address in pictures_in(chapter.text):
        assert words[0].isupper()
        assert not QImage(str(manual() / address)).isNull(), address


def test_every_picture_is_made_by_the_script_and_used() -> None:
    script = (ROOT / "packaging" / "manual_pictures.py").read_text(encoding="utf-8")
    for variable, text in (
        ("IN_MANUAL", "".join(chapter.text for chapter in chapters())),
        ("IN_README", (ROOT / "README.md").read_text(encoding="utf-8")),
    ):
        folder = ROOT / "docs" / ("manual/images" if variable == "IN_MANUAL" else "images")
        made = set(re.findall(variable + r' / "([\w-]+\.png)"', script))
        assert made == {file.name for file in folder.iterdir() if file.is_file()}
        assert made == set(re.findall(r"(?<=images/)[\w-]+\.png", text))


def test_the_pictures_take_little_room() -> None:
    folders = (manual() / "images", ROOT / "docs" / "images")
    assert sum(file.stat().st_size for each in folders for file in each.rglob("*.png")) < MOST_BYTES


@every_chapter
def test_a_chapter_is_shown_whole_and_without_a_warning(qtbot: QtBot, chapter: Chapter) -> None:
    view = ManualText()
    qtbot.addWidget(view)
    view.resize(820, 700)

    view.show_chapter(chapter)

    shown = view.toPlainText()
    assert shown.startswith(chapter.text.partition("\n")[0].removeprefix("# "))
    assert not re.search(r"\*\*|\]\(|^#", shown, re.MULTILINE)
    assert all(words in shown for words, _ in pictures_in(chapter.text))
    assert shown.count("\N{OBJECT REPLACEMENT CHARACTER}") == len(pictures_in(chapter.text))


def test_a_link_out_of_the_manual_leads_nowhere() -> None:
    for address in (
        "https://example.org/",
        "file:///etc/hostname",
        "../anonymity.md",
        "//example.org/zaken.md",
        "vernietigd.md",
        "images/zaken.png",
    ):
        assert place_of(address, "zaken") is None
    assert place_of("#de-status", "zaken") == Place(chapter="zaken", heading="de-status")


def test_every_part_of_the_interface_has_a_chapter() -> None:
    known = {chapter.key for chapter in chapters()}
    named = (CHAPTERS, CHAPTERS_OF_FORMS, CHAPTERS_OF_KINDS, CHAPTERS_OF_SECTIONS)
    assert {chapter for each in named for chapter in each.values()} <= known

    parts = {file.parent.name for file in UI.glob("*/__init__.py")}
    assert parts - NOT_ABOUT_SCREENS <= set(CHAPTERS)


def test_the_kinds_and_forms_with_their_own_chapter_exist() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in UI.rglob("*.py"))
    for kind in CHAPTERS_OF_KINDS:
        assert f"class {kind}(" in source
    for form in CHAPTERS_OF_FORMS:
        assert f'"{form}"' in source


def test_no_chapter_has_html_in_it() -> None:
    assert not re.search(r"<\w+[ >]", "".join(chapter.text for chapter in chapters()))
