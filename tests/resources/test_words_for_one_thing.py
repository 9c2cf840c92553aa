import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Any

import pytest

from vpdesk import paths

RESOURCES = paths.resources()


def sentences(part: dict[str, Any], place: str = "") -> Iterator[tuple[str, str]]:
    for name, each in part.items():
        if isinstance(each, dict):
            yield from sentences(each, f"{place}.{name}")
        elif isinstance(each, str):
            yield f"{place}.{name}", each


def of_file(folder: str, language: str) -> dict[str, str]:
    text = (RESOURCES / folder / f"{language}.toml").read_text(encoding="utf-8")
    return dict(sentences(tomllib.loads(text)))


def pairs() -> list[tuple[str, str]]:
    """Return every English sentence of window, terminal, errors and reports with the Dutch one."""
    found = []
    for folder in ("reports", "errors", "cli"):
        english, dutch = of_file(folder, "en"), of_file(folder, "nl")
        found += [(english[key], dutch[key]) for key in english.keys() & dutch.keys()]
    for file in sorted((RESOURCES / "translations").glob("*_nl.ts")):
        for message in ET.parse(file).iter("message"):
            found.append((message.findtext("source", ""), message.findtext("translation", "")))
    return found


@pytest.mark.parametrize(
    ("english", "dutch"), [("threshold", "drempel"), ("untraceable", "herleidbaarvrij")]
)
def test_window_terminal_and_report_have_one_word_for_one_thing(english: str, dutch: str) -> None:
    said = [pair for pair in pairs() if english in pair[0].casefold()]
    assert said
    assert [pair for pair in said if dutch not in pair[1].casefold()] == []
