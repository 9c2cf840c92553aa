"""What CHANGELOG.md tells of each release, for Debian's changelog and for software centres."""

import re
import textwrap
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]

_RELEASE = re.compile(
    r"^## (?P<version>\d[\w.~]*) \((?P<day>\d{4}-\d{2}-\d{2})\)\n(?P<text>.*?)(?=^## |\Z)",
    re.MULTILINE | re.DOTALL,
)
_BLOCKS = re.compile(r"\n\s*\n|\n(?=- )")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"\*\*|\*(?=\S)|(?<=\S)\*|`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    version: str
    day: date
    lead: str
    """The sentences before the first heading."""
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    """Each heading with what stands below it."""


def releases(changes: str | None = None) -> list[Release]:
    """Return every dated release of CHANGELOG.md, the newest first, without marks of Markdown."""
    if changes is None:
        changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return [_release(found) for found in _RELEASE.finditer(changes)]


def debian_changelog(told: list[Release], *, package: str, maintainer: str, version: str) -> str:
    """Return Debian's changelog; its newest entry carries ``version``, whatever is told of it.

    Raises ``LookupError`` when nothing is told of any release.
    """
    if not told:
        raise LookupError("CHANGELOG.md tells of no release")
    entries = []
    for number, release in enumerate(told):
        lines = [f"{package} ({release.version if number else version}) stable; urgency=medium", ""]
        if release.lead:
            lines += [*_item(release.lead), ""]
        for heading, items in release.sections:
            lines += [f"  [ {heading} ]", *(line for item in items for line in _item(item)), ""]
        noon = datetime(release.day.year, release.day.month, release.day.day, 12, tzinfo=UTC)
        lines.append(f" -- {maintainer}  {format_datetime(noon)}")
        entries.append("\n".join(lines) + "\n")
    return "\n".join(entries)


def appstream_releases(told: list[Release]) -> str:
    """Return the element <releases> of AppStream metadata."""
    parts = [
        f'<release version="{each.version}" date="{each.day}">'
        f"<description><p>{escape(each.lead)}</p></description></release>"
        for each in told
    ]
    return "<releases>" + "".join(parts) + "</releases>"


def _release(found: re.Match[str]) -> Release:
    lead, *sections = re.split(r"^### ", found["text"], flags=re.MULTILINE)
    return Release(
        version=found["version"],
        day=date.fromisoformat(found["day"]),
        lead=" ".join(_blocks(lead)),
        sections=tuple(
            (section.partition("\n")[0], tuple(_blocks(section.partition("\n")[2])))
            for section in sections
        ),
    )


def _blocks(text: str) -> list[str]:
    plain = [_MARKS.sub("", _LINK.sub(r"\1", block)) for block in _BLOCKS.split(text)]
    return [" ".join(block.removeprefix("- ").split()) for block in plain if block.strip()]


def _item(text: str) -> list[str]:
    return textwrap.wrap(
        text, 78, initial_indent="  * ", subsequent_indent="    ", break_long_words=False
    )
