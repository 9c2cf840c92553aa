"""The chapters of the manual, as they lie beside the program."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from vpdesk.paths import manual

INDEX = "inhoud"
"""The chapter that names all others, in their order."""

_ENTRY = re.compile(r"^- \[([^\]]+)\]\(([\w-]+)\.md\)", re.MULTILINE)
_ADDRESS = re.compile(r"(?:([\w-]+)\.md)?(?:#([\w-]+))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One chapter; ``text`` is Markdown, ``title`` what the index calls it."""

    key: str
    title: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A heading of a chapter; without ``heading`` its beginning."""

    chapter: str
    heading: str = ""


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the index and what it names; empty where the files are missing."""
    index = _read(manual() / f"{INDEX}.md")
    if not index:
        return ()
    named = _ENTRY.findall(index)
    first = Chapter(key=INDEX, title=_title_of(index), text=index)
    return (
        first,
        *(
            Chapter(key=key, title=title, text=text)
            for title, key in named
            if (text := _read(manual() / f"{key}.md"))
        ),
    )


def place_of(address: str, here: str) -> Place | None:
    """Return where a link in chapter ``here`` leads; None when that is no place in the manual."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return None
    key, heading = found[1] or here, found[2] or ""
    known = {chapter.key for chapter in chapters()}
    return Place(chapter=key, heading=heading) if key in known else None


def heading_key(heading: str) -> str:
    """Return what a link calls a heading: small letters, hyphens for spaces."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def _title_of(text: str) -> str:
    return text.partition("\n")[0].removeprefix("# ")


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""
