"""The words of a report are complete in both languages."""

import tomllib
from string import Formatter

from vpdesk.paths import resources


def places(language: str) -> dict[tuple[str, str], set[str | None]]:
    text = (resources() / "reports" / f"{language}.toml").read_text("utf-8")
    return {
        (section, name): {field for _, field, _, _ in Formatter().parse(words) if field}
        for section, texts in tomllib.loads(text).items()
        for name, words in texts.items()
    }


def test_both_languages_have_the_same_texts_with_the_same_places() -> None:
    assert places("nl") == places("en")
