"""What can be done from anywhere: the entries of the palette and their keys."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from vpdesk.domain.found_words import folded, marked_places, sought_words
from vpdesk.ui.marking import Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One action with its words, icon and key.

    ``number`` belongs to the title, ``detail`` tells like ones apart; ``spoken`` is the detail in
    full where only a part of it is shown. The marks are places in the texts they are named after.
    """

    title: str
    icon: str
    run: Callable[[], object]
    shortcut: str = ""
    number: str = ""
    detail: str = ""
    spoken: str = ""
    title_marks: Marks = ()
    number_marks: Marks = ()
    detail_marks: Marks = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Commands under one heading of the palette."""

    title: str
    commands: tuple[Command, ...]


def matching(commands: tuple[Command, ...], typed: str, most: int) -> tuple[Command, ...]:
    """Return the commands with every word in their title, those that start with it first."""
    words = sought_words(typed)
    first = words[0] if words else ""
    found = [each for each in commands if all(word in folded(each.title) for word in words)]
    found.sort(key=lambda command: not begins_with(command, first))
    return tuple(found[:most])


def begins_with(command: Command, word: str) -> bool:
    """Tell whether the title of a command begins with a folded word."""
    return folded(command.title).startswith(word)


def has_beginning(command: Command, word: str) -> bool:
    """Tell whether any word in the title of a command begins with a folded word."""
    return f" {word}" in f" {folded(command.title)}"


def is_named(command: Command, typed: str) -> bool:
    """Tell whether a command is named in full, by its title or its number."""
    return folded(typed.strip()) in {folded(command.title), folded(command.number) or None}


def marked(commands: tuple[Command, ...], words: tuple[str, ...]) -> tuple[Command, ...]:
    """Return the commands with folded words marked in them, but for what marks itself."""
    return tuple(_marked(command, words) for command in commands)


def _marked(command: Command, words: tuple[str, ...]) -> Command:
    return replace(
        command,
        title_marks=marked_places(command.title, words),
        number_marks=marked_places(command.number, words),
        detail_marks=command.detail_marks or marked_places(command.detail, words),
    )
