"""The file of a case as its reporter may get it: every typed text, and what is masked in it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import Case, CaseId
from vpdesk.domain.masking import (
    Mask,
    MaskDraft,
    MaskWhy,
    Piece,
    Spot,
    compared,
    elsewhere,
    found_once,
    pieces,
    reasons_in,
    stands,
)
from vpdesk.domain.text_hits import TermKind
from vpdesk.domain.timeline import EntryId, EntryKind

_LEAST_LOOKED_FOR = 3
"""Letters of masked words that are looked for elsewhere; fewer stand in any text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOrder:
    """Whose copy is wanted: ``with_name`` opens the name for it; ``language`` is "nl" or "en"."""

    case_id: CaseId
    language: str
    with_name: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPart:
    """A typed text under its ``label``; an empty label is for the text of an entry itself."""

    spot: Spot
    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyEntry:
    """What the copy tells of an entry: nothing but its ``parts`` was typed by the adviser.

    ``attachment_id`` is the file that may go along with the copy, ``statements`` what the reporter
    wanted to stand beside the entry, with the day of each.
    """

    heading: str
    parts: tuple[CopyPart, ...]
    notes: tuple[str, ...] = ()
    attachment_id: EntryId | None = None
    statements: tuple[tuple[date, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LooseMask:
    """A mask whose text says something else there now; ``again`` is where its words stand."""

    mask: Mask
    heading: str
    again: MaskDraft | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Words that may tell of somebody else: the name of what, None for words masked elsewhere."""

    spot: Spot
    start: int
    end: int
    kind: TermKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterCopy:
    """A case before it is copied, with its ``entries``, newest first, and its ``masks``.

    ``withheld`` says of each attachment that was decided on why it stays back, None where it
    goes along.
    """

    case: Case
    entries: tuple[CopyEntry, ...]
    masks: tuple[Mask, ...] = ()
    withheld: Mapping[EntryId, MaskWhy | None]

    def parts(self) -> Iterator[CopyPart]:
        """Yield every typed text, in the order of the copy."""
        for entry in self.entries:
            yield from entry.parts

    def standing(self) -> Mapping[Spot, tuple[Mask, ...]]:
        """Return the masks that stand in their text, by the text."""
        texts = {part.spot: part.text for part in self.parts()}
        found: dict[Spot, list[Mask]] = {}
        for mask in self.masks:
            if mask.spot in texts and stands(mask, texts[mask.spot]):
                found.setdefault(mask.spot, []).append(mask)
        return {spot: tuple(masks) for spot, masks in found.items()}

    def loose(self) -> tuple[LooseMask, ...]:
        """Return the masks to look at again; those in an entry that was taken out hide nothing."""
        headings: dict[tuple[EntryKind | None, int], str] = {}
        texts: dict[Spot, str] = {}
        for entry in self.entries:
            for part in entry.parts:
                headings[part.spot.kind, part.spot.entry_id] = entry.heading
                texts[part.spot] = part.text
        found = []
        for mask in self.masks:
            text = texts.get(mask.spot, "")
            heading = headings.get((mask.spot.kind, mask.spot.entry_id))
            if heading is not None and not stands(mask, text):
                again = found_once(mask, text)
                found.append(LooseMask(mask=mask, heading=heading, again=again))
        return tuple(found)

    def undecided(self) -> tuple[EntryId, ...]:
        """Return the attachments of which nobody said whether they go along."""
        files = (entry.attachment_id for entry in self.entries)
        return tuple(each for each in files if each is not None and each not in self.withheld)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedPart:
    """A text of the finished copy."""

    label: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedEntry:
    """An entry of the finished copy; ``withheld`` says why its attachment stays back."""

    heading: str
    parts: tuple[CopiedPart, ...]
    notes: tuple[str, ...] = ()
    is_attachment: bool = False
    withheld: MaskWhy | None = None
    statements: tuple[tuple[date, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPaper:
    """The copy as it is printed: nothing that is masked is in it any more.

    Without ``name`` it stands under the code name of the case. ``statements`` are what the reporter
    wanted to stand beside the file as a whole, with the day of each.
    """

    case: Case
    entries: tuple[CopiedEntry, ...]
    made_on: date
    name: str = ""
    statements: tuple[tuple[date, str], ...] = ()
    adviser: str = ""
    language: str = "nl"
    invented: bool = False

    def reasons(self) -> tuple[MaskWhy, ...]:
        """Return every reason for leaving something out once, counted from 1 in the copy."""
        return reasons_of(self.entries)


def copied(copy: ReporterCopy) -> tuple[CopiedEntry, ...]:
    """Return the entries without what is masked in them."""
    standing = copy.standing()
    return tuple(
        CopiedEntry(
            heading=entry.heading,
            parts=tuple(
                CopiedPart(label=part.label, pieces=pieces(part.text, standing.get(part.spot, ())))
                for part in entry.parts
            ),
            notes=entry.notes,
            statements=entry.statements,
            is_attachment=entry.attachment_id is not None,
            withheld=None
            if entry.attachment_id is None
            else copy.withheld.get(entry.attachment_id),
        )
        for entry in copy.entries
    )


def reasons_of(entries: Sequence[CopiedEntry]) -> tuple[MaskWhy, ...]:
    """Return every reason in a copy once: first those of the passages, then those of the files."""
    texts = [part.pieces for entry in entries for part in entry.parts]
    files = [entry.withheld for entry in entries if entry.withheld is not None]
    return tuple(dict.fromkeys((*reasons_in(texts), *files)))


def masked_elsewhere(copy: ReporterCopy) -> Iterator[Proposal]:
    """Yield where words that are masked in one place can be read in another."""
    standing = copy.standing()
    words = dict.fromkeys(
        compared(mask.words)
        for masks in standing.values()
        for mask in masks
        if len(mask.words) >= _LEAST_LOOKED_FOR
    )
    for part in copy.parts():
        here = standing.get(part.spot, ())
        for start, end in elsewhere(words, part.text):
            if not _is_masked(here, start, end):
                yield Proposal(spot=part.spot, start=start, end=end)


def still_open(copy: ReporterCopy, found: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Return the proposals of which something can still be read, none twice for one place."""
    standing = copy.standing()
    chosen: dict[Spot, list[Proposal]] = {}
    for each in (*found, *masked_elsewhere(copy)):
        others = chosen.setdefault(each.spot, [])
        taken = any(other.start < each.end and each.start < other.end for other in others)
        if not taken and not _is_masked(standing.get(each.spot, ()), each.start, each.end):
            others.append(each)
    return tuple(
        each
        for part in copy.parts()
        for each in sorted(chosen.get(part.spot, ()), key=lambda one: one.start)
    )


def _is_masked(masks: Collection[MaskDraft], start: int, end: int) -> bool:
    return any(mask.start <= start and end <= mask.end for mask in masks)
