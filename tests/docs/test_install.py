"""The install pages lead somewhere, name the files of this version, and say the same twice."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import vpdesk
from vpdesk.paths import resources
from vpdesk.ui.manual.chapters import heading_key

DOCS = Path(__file__).resolve().parents[2] / "docs"
INSTALLER = DOCS.parent / "packaging" / "windows" / "installer.nsi"
PAGES = (DOCS / "install.md", DOCS / "install.en.md")

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def headings(text: str) -> list[str]:
    return re.findall(r"^#+ (.*)$", text, re.MULTILINE)


@each_page
def test_every_link_and_picture_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    places = {heading_key(each) for each in headings(text)}
    for address in re.findall(r"\]\(([^)]+)\)", text):
        if address.startswith("#"):
            assert address[1:] in places, address
        else:
            assert (DOCS / address).is_file(), address


@each_page
def test_every_picture_of_installing_is_shown(page: Path) -> None:
    shown = re.findall(r"\(images/install/([^)]+)\)", page.read_text(encoding="utf-8"))
    assert sorted(shown) == sorted(each.name for each in (DOCS / "images" / "install").iterdir())


@pytest.mark.parametrize("page", [*PAGES, DOCS / "manual" / "installeren.md"], ids=lambda p: p.name)
def test_the_files_are_those_of_this_version(page: Path) -> None:
    named = re.findall(r"vpdesk[-_](\d+\.\d+\.\d+)", page.read_text(encoding="utf-8"))
    assert set(named) == {vpdesk.__version__}


def test_both_pages_have_the_same_parts_files_and_codes() -> None:
    dutch, english = (page.read_text(encoding="utf-8") for page in PAGES)
    for pattern in (r"^(#+) ", r"^(\|)", r"^\| (\d) \|", r"`(vpdesk[-_]0[^`]*)`", r"^(```\w*)$"):
        found = [re.findall(pattern, each, re.MULTILINE) for each in (dutch, english)]
        assert found[0] == found[1], pattern


@each_page
def test_the_codes_are_those_of_the_installer(page: Path) -> None:
    script = INSTALLER.read_text(encoding="utf-8").replace("\n;", "")
    told = re.search(r"Exit codes[^:]*: ([^.]*)\.", script)
    assert told is not None
    codes = re.findall(r"(\d) [^,]+", told[1])
    listed = re.findall(r"^\| (\d) \|", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert listed == codes


@pytest.mark.parametrize(
    ("page", "heading", "language"),
    [
        ("install.md", "Naar een andere computer", "translation"),
        ("manual/installeren.md", "Naar een andere computer", "translation"),
        ("install.en.md", "To another computer", "source"),
    ],
)
def test_moving_names_what_stands_on_the_screen(page: str, heading: str, language: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    part = re.split(r"^## ", text.partition(f"## {heading}\n")[2], flags=re.MULTILINE)[0]
    named = re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", part)
    on_screen = {
        str(message.findtext(language)).replace("&", "")
        for file in (resources() / "translations").glob("*_nl.ts")
        for message in ET.parse(file).iter("message")
    }

    words = [
        word
        for each in named
        for word in each.split(" \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ")
    ]
    assert len(words) >= 5
    assert [word for word in words if word not in on_screen] == []


@pytest.mark.parametrize(
    "sentences",
    [
        ("nog niet op een echte Windows-computer", "not yet on a real Windows computer"),
        ("nog nooit op een Mac gebouwd", "never been built or started on a Mac"),
        ("nog nooit op een Mac gebouwd of gestart; wat", "never built or started this version"),
    ],
)
def test_both_pages_say_alike_what_was_never_tried(sentences: tuple[str, str]) -> None:
    said = [
        sentence in page.read_text(encoding="utf-8")
        for page, sentence in zip(PAGES, sentences, strict=True)
    ]
    assert said[0] == said[1]
