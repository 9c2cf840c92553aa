"""The rows of a timeline: what is planned, then the story by month, newest first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.timeline import Entry, EntryRef, FollowUp, ref_of
from vpdesk.ui.cases.entry_look import EntryLook
from vpdesk.ui.cases.entry_looks import EntryWords
from vpdesk.ui.dates import month_and_year
from vpdesk.ui.tables import Section


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """An entry; a line joins it to the one above and the one below, within a part."""

    entry: Entry
    look: EntryLook
    first: bool
    last: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorRow:
    """The place of the open editor: at the top, or where ``ref`` stood."""

    ref: EntryRef | None = None


TimelineRow = EntryRow | EditorRow
EDITOR = "editor"


def key_of(row: TimelineRow) -> object:
    """Return what makes a row the same row after its contents changed."""
    return EDITOR if isinstance(row, EditorRow) else ref_of(row.entry)


def spoken(row: TimelineRow) -> str:
    if isinstance(row, EditorRow):
        return QCoreApplication.translate("TimelineRows", "Being written")
    return row.look.spoken


def rows_of(
    entries: Sequence[Entry], words: EntryWords, editor: EditorRow | None
) -> list[TimelineRow | Section]:
    """Return the rows of a timeline; ``editor`` takes the place of its entry, or the top."""
    rows: list[TimelineRow | Section] = []
    if editor is not None and editor.ref not in {ref_of(entry) for entry in entries}:
        rows.append(editor)
    for title, part in _parts(entries):
        rows.append(Section(title=title))
        for place, entry in enumerate(part):
            if editor is not None and editor.ref == ref_of(entry):
                rows.append(editor)
                continue
            last = place == len(part) - 1
            rows.append(EntryRow(entry=entry, look=words.look(entry), first=place == 0, last=last))
    if not entries:
        nothing = QCoreApplication.translate("TimelineRows", "Nothing recorded yet.")
        rows.append(Section(title=nothing))
    return rows


def is_planned(entry: Entry) -> bool:
    return isinstance(entry, FollowUp) and entry.done_on is None


def _parts(entries: Sequence[Entry]) -> Iterator[tuple[str, list[Entry]]]:
    planned = sorted(filter(is_planned, entries), key=_moment)
    if planned:
        yield QCoreApplication.translate("TimelineRows", "Planned"), planned
    story = [entry for entry in entries if not is_planned(entry)]
    for _, part in groupby(story, key=lambda entry: (entry.on.year, entry.on.month)):
        month = list(part)
        yield month_and_year(month[0].on), month


def _moment(entry: Entry) -> tuple[date, time]:
    return entry.on, entry.at or time.min
