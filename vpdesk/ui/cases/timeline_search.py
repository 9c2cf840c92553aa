"""Looks for words in the timeline that is shown, and goes from place to place."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from vpdesk.domain.found_words import folded, marked_places
from vpdesk.domain.timeline import EntryRef, ref_of
from vpdesk.ui.cases.case_search import CaseSearch
from vpdesk.ui.cases.timeline_pane import TimelinePane
from vpdesk.ui.cases.timeline_rows import EntryRow

_SHORTEST = 2
"""Letters from which places are looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPlace:
    """One place where the words stand: the how manieth of those in an entry, from 0."""

    row: EntryRow
    number: int

    @property
    def key(self) -> tuple[EntryRef, int]:
        return ref_of(self.row.entry), self.number


class TimelineSearch(QObject):
    """Joins the search field of a case to its timeline; what a list found is marked otherwise."""

    def __init__(self, field: CaseSearch, pane: TimelinePane) -> None:
        super().__init__(pane)
        self._field = field
        self._pane = pane
        self._listed: tuple[str, ...] = ()
        self._places: list[FoundPlace] = []
        self._at = -1
        field.sought.connect(self._seek)
        field.stepped.connect(self._step)
        field.left.connect(self._leave)
        pane.marks_left.connect(field.close_field)

    def mark_words(self, words: tuple[str, ...]) -> None:
        """Mark the words that a list was searched for, once this search is closed."""
        self._listed = words
        if self._field.isHidden():
            self._pane.mark_words(words)

    def follow(self) -> None:
        """Look again in entries that changed, and stay at the same place where it is left."""
        if self._phrase():
            here = self._places[self._at].key if self._at >= 0 else None
            self._places = found_places(self._pane.entry_rows(), self._phrase())
            keys = [place.key for place in self._places]
            self._at = keys.index(here) if here in keys else -1
            self._tell()

    def forget(self) -> None:
        """Close the search and keep nothing of what was looked for."""
        self._places, self._at, self._listed = [], -1, ()
        self._field.forget()
        self._pane.mark_words(())

    def _phrase(self) -> str:
        phrase = (
            "" if self._field.isHidden() else " ".join(folded(self._field.field.text()).split())
        )
        return phrase if len(phrase) >= _SHORTEST else ""

    def _seek(self) -> None:
        phrase = self._phrase()
        if self._field.isHidden():
            return
        self._pane.mark_words((phrase,) if phrase else ())
        rows = self._pane.entry_rows()
        self._places = found_places(rows, phrase)
        self._at = self._nearest(rows)
        self._show()

    def _nearest(self, rows: list[EntryRow]) -> int:
        """Return the first place from the current entry on, else the first of all."""
        current = self._pane.current()
        begin = next((at for at, row in enumerate(rows) if row.entry == current), 0)
        later = {ref_of(row.entry) for row in rows[begin:]}
        numbers = (at for at, place in enumerate(self._places) if place.key[0] in later)
        return next(numbers, 0 if self._places else -1)

    def _step(self, step: int) -> None:
        if self._places:
            begin = self._at if self._at >= 0 or step > 0 else 0
            self._at = (begin + step) % len(self._places)
            self._show()

    def _show(self) -> None:
        if self._at >= 0:
            place = self._places[self._at]
            self._pane.point_at(place.row, place.number)
        self._tell()

    def _tell(self) -> None:
        self._field.show_count(self._at + 1, len(self._places), sought=bool(self._phrase()))

    def _leave(self) -> None:
        self._places, self._at = [], -1
        self._pane.mark_words(self._listed)
        self._pane.take_keyboard()


def found_places(rows: list[EntryRow], phrase: str) -> list[FoundPlace]:
    """Return where a folded phrase stands in the entries, in the order in which they stand."""
    if not phrase:
        return []
    return [
        FoundPlace(row=row, number=number)
        for row in rows
        for number in range(_count(row.look.texts, phrase))
    ]


def _count(texts: tuple[str, ...], phrase: str) -> int:
    return sum(len(marked_places(text, (phrase,))) for text in texts)
