"""The texts of the two columns: the original, and beside it what the copy says, line by line."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vpdesk.domain.masking import Mask, MaskWhy, Spot, pieces, whole_words
from vpdesk.domain.reporter_copy import CopyPart, Proposal, ReporterCopy, copied, reasons_of

_FIELD = ": "


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Signs ``start`` to ``end`` of a column, counted as Qt does: some are two."""

    start: int
    end: int

    def is_in(self, selection: "Stretch") -> bool:
        """Tell whether any of it is selected; a cursor is also at what it stands beside."""
        if selection.start == selection.end:
            return self.start <= selection.start <= self.end
        return self.start < selection.end and selection.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Words of one text that are selected, from ``start`` to ``end`` as Python counts."""

    part: CopyPart
    start: int
    end: int

    @property
    def words(self) -> str:
        return self.part.text[self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    part: CopyPart
    stretch: Stretch


class Original:
    """The column with everything that was typed, and where each text stands in it."""

    def __init__(self, copy: ReporterCopy) -> None:
        self._placed: list[_Placed] = []
        self.headings: list[Stretch] = []
        self.text = "".join(self._lines(copy))
        self._starts = [each.stretch.start for each in self._placed]
        self._by_spot = {each.part.spot: each for each in self._placed}

    def chosen(self, start: int, end: int) -> tuple[Chosen, ...]:
        """Return what of each text lies in a selection, widened to whole words."""
        found = []
        for each in self._placed[max(bisect_right(self._starts, start) - 1, 0) :]:
            if each.stretch.start >= end:
                break
            first, last = max(start, each.stretch.start), min(end, each.stretch.end)
            if first < last:
                text = each.part.text
                places = (
                    _python_place(text, place - each.stretch.start) for place in (first, last)
                )
                one, other = whole_words(text, *places)
                if one < other:
                    found.append(Chosen(part=each.part, start=one, end=other))
        return tuple(found)

    def place(self, spot: Spot, start: int, end: int) -> Stretch:
        """Return where words of a text stand in the column."""
        placed = self._by_spot[spot]
        before = placed.stretch.start
        text = placed.part.text
        return Stretch(start=before + units(text[:start]), end=before + units(text[:end]))

    def of_mask(self, mask: Mask) -> Stretch:
        return self.place(mask.spot, mask.start, mask.end)

    def of_proposal(self, proposal: Proposal) -> Stretch:
        return self.place(proposal.spot, proposal.start, proposal.end)

    def _lines(self, copy: ReporterCopy) -> Iterator[str]:
        length = 0
        for number, entry in enumerate(copy.entries):
            before = "\n" if number else ""
            yield before + entry.heading + "\n"
            self.headings.append(
                Stretch(start=length + len(before), end=length + len(before) + units(entry.heading))
            )
            length += units(before + entry.heading + "\n")
            for part in entry.parts:
                label = f"{part.label}{_FIELD}" if part.label else ""
                start = length + units(label)
                end = start + units(part.text)
                self._placed.append(_Placed(part=part, stretch=Stretch(start=start, end=end)))
                yield label + shown(part.text) + "\n"
                length = end + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyColumn:
    """What the copy says: as many lines as the original, ``bars`` where something is masked."""

    text: str
    bars: tuple[Stretch, ...]
    headings: tuple[Stretch, ...]


def copy_column(copy: ReporterCopy, bar: str) -> CopyColumn:
    """Return the column beside the original; ``bar`` stands for whatever is masked."""
    entries = copied(copy)
    numbers = {why: number for number, why in enumerate(reasons_of(entries), start=1)}
    writing = _Writing()
    standing = copy.standing()
    for number, entry in enumerate(copy.entries):
        writing.write("\n" if number else "")
        writing.write(entry.heading, "headings")
        writing.write("\n")
        for part in entry.parts:
            label = f"{part.label}{_FIELD}" if part.label else ""
            writing.write(label)
            masks = standing.get(part.spot, ())
            told = tuple(_told(part, masks, bar, numbers))
            writing.write_pieces(told)
            # A mask over several lines is one bar; the lines below stay beside their own.
            left_out = shown(part.text).count("\n") - sum(text.count("\n") for text, _ in told)
            writing.write("\n" * (left_out + 1))
    return CopyColumn(
        text="".join(writing.parts), bars=tuple(writing.bars), headings=tuple(writing.headings)
    )


class _Writing:
    """A column while it is written, with where its bars and headings are."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.bars: list[Stretch] = []
        self.headings: list[Stretch] = []
        self._length = 0

    def write(self, text: str, kind: str = "") -> None:
        start = self._length
        self.parts.append(text)
        self._length += units(text)
        if kind:
            getattr(self, kind).append(Stretch(start=start, end=self._length))

    def write_pieces(self, told: Iterable[tuple[str, bool]]) -> None:
        for text, is_bar in told:
            self.write(text, "bars" if is_bar else "")


def _told(
    part: CopyPart, masks: Iterable[Mask], bar: str, numbers: dict[MaskWhy, int]
) -> Iterator[tuple[str, bool]]:
    for piece in pieces(part.text, tuple(masks)):
        if piece.why is None:
            yield shown(piece.text), False
        else:
            yield f" {bar} {numbers[piece.why]} ", True


def shown(text: str) -> str:
    """Return a text with one sign for each of its own, as a field of Qt shows it."""
    return text.replace("\r", " ").replace("\u2028", "\n").replace("\u2029", "\n")


def units(text: str) -> int:
    """Return the length of a text as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _python_place(text: str, place: int) -> int:
    encoded = text.encode("utf-16-le", "surrogatepass")[: 2 * place]
    return len(encoded.decode("utf-16-le", "ignore"))
