"""What is masked in the copy of a file for its reporter: which words, where, and why.

A mask keeps the words it was made for beside their place. Where the text says something else there
now, it stands nowhere until somebody looked at it again: it never moves to other words by itself.
"""

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

from vpdesk.domain.problems import LINE_LIMIT, Problem, Reason
from vpdesk.domain.timeline import EntryKind

MaskId = NewType("MaskId", int)

_JOINERS = frozenset({"\u200d", "\ufe0e", "\ufe0f", "\u20e3"})
_SKIN_TONES = range(0x1F3FB, 0x1F400)


class MaskReason(StrEnum):
    """Why a passage is not told to the reporter."""

    THIRD_PARTY = "third_party"
    """It would tell about somebody else."""
    CONFIDENTIAL = "confidential"
    """Somebody else told it in confidence."""
    WORKING_NOTE = "working_note"
    """It is a working note of the adviser alone."""
    OTHER = "other"
    """Something else, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One typed text of a case: the ``part`` of an entry.

    Without ``kind`` it is what was noted about reaching the reporter, and ``entry_id`` is 0.
    """

    kind: EntryKind | None
    entry_id: int
    part: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskWhy:
    """The reason of a mask, with words of the adviser where there is no other reason for it."""

    reason: MaskReason
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskDraft:
    """The ``words`` that stand at ``start`` of a text, to be masked."""

    spot: Spot
    start: int
    words: str
    why: MaskWhy

    @property
    def end(self) -> int:
        """The place after the last of the words."""
        return self.start + len(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mask(MaskDraft):
    """A kept mask."""

    id: MaskId


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskChange:
    """Masks that were ``added`` and ``removed`` in one act, for taking that back."""

    added: tuple[Mask, ...] = ()
    removed: tuple[Mask, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a text: as it is, or why it is masked, and then ``text`` is empty."""

    text: str = ""
    why: MaskWhy | None = None


def is_said(draft: MaskDraft, text: str) -> bool:
    """Tell whether ``text`` says the words where the draft has them, also as part of others."""
    return bool(draft.words) and text[draft.start : draft.end] == draft.words


def stands(mask: MaskDraft, text: str) -> bool:
    """Tell whether ``text`` still says where the mask is what it was made for.

    Words that grew are others: what is left of them beside a mask would tell them.
    """
    return is_said(mask, text) and _is_whole(text, mask.start, mask.end)


def found_once(mask: MaskDraft, text: str) -> MaskDraft | None:
    """Return a mask where its words stand as words now, or None unless that is one place."""
    places = [place for place in _places(mask.words, text) if _is_whole(text, *place)]
    if len(places) != 1:
        return None
    return replace(mask, start=places[0][0])


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch widened to whole words, without the spaces around it.

    Part of a name tells the name, and part of a sign that is written as several is no sign. An
    empty stretch stays empty.
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, end
    while start > 0 and _belongs_together(text, start):
        start -= 1
    while end < len(text) and _belongs_together(text, end):
        end += 1
    return start, end


def joined(
    draft: MaskDraft, text: str, standing: Iterable[Mask]
) -> tuple[MaskDraft, tuple[Mask, ...]]:
    """Return a mask widened over those it overlaps, with these; they go when it comes."""
    start, end = draft.start, draft.end
    swallowed: list[Mask] = []
    for each in sorted(standing, key=lambda mask: mask.start):
        if each.spot == draft.spot and each.start < end and start < each.end:
            start, end = min(start, each.start), max(end, each.end)
            swallowed.append(each)
    return replace(draft, start=start, words=text[start:end]), tuple(swallowed)


def pieces(text: str, masks: Collection[MaskDraft]) -> tuple[Piece, ...]:
    """Return ``text`` with what is masked left out; every mask has to stand in it.

    Masks that touch for the same reason make one piece, so that they do not tell two words.
    """
    found: list[Piece] = []
    place = 0
    for mask in sorted(masks, key=lambda each: each.start):
        between = text[place : max(place, mask.start)]
        if between.strip() or (between and not (found and found[-1].why == mask.why)):
            found.append(Piece(text=between))
        if not (found and found[-1].why == mask.why):
            found.append(Piece(why=mask.why))
        place = max(place, mask.end)
    if text[place:]:
        found.append(Piece(text=text[place:]))
    return tuple(found)


def reasons_in(copied: Iterable[Sequence[Piece]]) -> tuple[MaskWhy, ...]:
    """Return every reason once, in the order in which it is first met; they are counted from 1."""
    return tuple(dict.fromkeys(each.why for text in copied for each in text if each.why))


def compared(text: str) -> str:
    """Return a text as masked words are looked for in it.

    Capitals, the spaces between words and how a letter with a mark is kept make no difference.
    """
    return " ".join(unicodedata.normalize("NFD", text).casefold().split())


def elsewhere(wanted: Iterable[str], text: str) -> Iterator[tuple[int, int]]:
    """Yield where words stand as words in a text, however they are spaced or spelled there.

    The words are given as ``compared`` returns them.
    """
    here = compared(text)
    found = [each for each in wanted if each in here]
    signs, origins = _signs(text) if found else ("", [])
    for words in found:
        for start, end in _places(words, signs):
            first, last = origins[start], origins[end - 1]
            # A letter that is two in another case is found as both or not at all.
            whole = origins[start - 1 : start] != [first] and origins[end : end + 1] != [last]
            if whole and _is_whole(text, first, last + 1):
                yield first, last + 1


def problems_in_why(why: MaskWhy) -> tuple[Problem, ...]:
    """Say what keeps a reason from being given: another one needs words."""
    if why.reason is MaskReason.OTHER and not why.explanation.strip():
        return (Problem(field="explanation", reason=Reason.REQUIRED),)
    if len(why.explanation) > LINE_LIMIT:
        return (Problem(field="explanation", reason=Reason.TOO_LONG),)
    return ()


def _signs(text: str) -> tuple[str, list[int]]:
    """Return a text to be compared sign by sign, and which sign of it each one came from."""
    signs: list[str] = []
    origins: list[int] = []
    for place, sign in enumerate(text):
        found = " " if sign.isspace() else unicodedata.normalize("NFD", sign).casefold()
        if found != " " or signs[-1:] != [" "]:
            signs += found
            origins += [place] * len(found)
    return "".join(signs), origins


def _places(words: str, text: str) -> Iterator[tuple[int, int]]:
    start = text.find(words) if words else -1
    while start >= 0:
        yield start, start + len(words)
        start = text.find(words, start + 1)


def _is_whole(text: str, start: int, end: int) -> bool:
    return not (
        (start > 0 and _belongs_together(text, start))
        or (end < len(text) and _belongs_together(text, end))
    )


def _belongs_together(text: str, place: int) -> bool:
    """Tell whether the signs before and at a place are of one word, or of one picture."""
    before, after = text[place - 1], text[place]
    if before.isspace() or after.isspace():
        return False
    if _is_joined(after) or before == "\u200d":
        return True
    return _in_word(before) and _in_word(after)


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_" or unicodedata.category(sign).startswith("M")


def _is_joined(sign: str) -> bool:
    return (
        sign in _JOINERS or ord(sign) in _SKIN_TONES or unicodedata.category(sign).startswith("M")
    )
