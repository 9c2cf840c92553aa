"""What can be done from anywhere: the entries of the palette and their keys."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One action with its words, icon and key; ``detail`` tells like ones apart."""

    title: str
    icon: str
    run: Callable[[], object]
    shortcut: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Commands under one heading of the palette."""

    title: str
    commands: tuple[Command, ...]


def matching(commands: tuple[Command, ...], words: str, most: int) -> tuple[Command, ...]:
    """Return the commands with every word in their title, those that start with it first."""
    wanted = words.casefold().split()
    found = [c for c in commands if all(word in c.title.casefold() for word in wanted)]
    first = wanted[0] if wanted else ""
    found.sort(key=lambda command: not command.title.casefold().startswith(first))
    return tuple(found[:most])
