"""The words of the command line in the chosen language."""

import os
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass

from vpdesk.paths import resources

LANGUAGES = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Texts:
    """Sentences by section and key, with ``{places}`` for facts."""

    language: str
    sections: dict[str, dict[str, str]]

    def help(self, key: str) -> str:
        return self.sections["help"][key]

    def prompt(self, key: str) -> str:
        return self.sections["prompt"][key]

    def say(self, key: str, **facts: object) -> str:
        return self.sections["say"][key].format_map(facts)

    def word(self, section: str, key: str, **facts: object) -> str:
        return self.sections[section][key].format_map(facts)


def load_texts(language: str) -> Texts:
    """Read the words of ``language``, which is one of LANGUAGES."""
    with (resources() / "cli" / f"{language}.toml").open("rb") as file:
        return Texts(language, tomllib.load(file))


def chosen_language(arguments: Sequence[str]) -> str:
    """Return the language asked for with ``--language``, else VPDESK_LANGUAGE, else Dutch.

    It is looked up before the arguments are parsed, because the help itself is in that language.
    """
    asked = os.environ.get("VPDESK_LANGUAGE", "")
    for position, argument in enumerate(arguments):
        if argument.startswith("--language="):
            asked = argument.partition("=")[2]
        elif argument == "--language" and position + 1 < len(arguments):
            asked = arguments[position + 1]
    return asked if asked in LANGUAGES else LANGUAGES[0]
