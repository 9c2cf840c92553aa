"""The controlled vocabularies that cases are described with, as trees of dated terms."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import NAME_LIMIT, Problem, Reason, too_long

TermId = NewType("TermId", int)

NEVER_OFFERED_UNTIL = date(1990, 1, 1)
"""The last day of a term that waits to be switched on: the days on which it was offered are over"""

_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


class Vocabulary(StrEnum):
    """A list of terms; the value is also the name of its table in exported figures."""

    CATEGORY = "category"
    RELATION = "relation"
    POSITION = "reporter_position"
    GENDER = "gender"
    CHANNEL = "channel"
    STEP = "steps"
    OUTCOME = "outcome"
    REFERRAL_KIND = "referral_kind"
    ACTIVITY_KIND = "activity_kind"
    SECTOR = "sector"
    CONTRACT_FORM = "contract_form"


class Route(StrEnum):
    """How far a step goes: within the talk, informally outside it, or by a formal procedure."""

    INTERNAL = "internal"
    INFORMAL = "informal"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One entry of a vocabulary.

    ``code`` is set for terms of the starter set, ``organisation_id`` for terms of one
    organisation. ``valid_until`` is the last day on which the term is offered; one that ended
    before it was ever offered waits to be switched on. A ``heading`` groups others and cannot be
    chosen. ``sectors`` are the codes of the sectors it is offered in; empty means all. ``route``
    and ``reaches_outside`` say something for steps alone, ``out_of_scope`` for categories.
    ``row_words`` are the words by which its row is known, where these are not its own any more.
    """

    id: TermId
    vocabulary: Vocabulary
    code: str = ""
    dutch: str
    english: str = ""
    parent_id: TermId | None = None
    organisation_id: OrganisationId | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    position: int = 0
    route: Route = Route.INTERNAL
    reaches_outside: bool = False
    heading: bool = False
    out_of_scope: bool = False
    sectors: tuple[str, ...] = ()
    icon: str = ""
    hint: str = ""
    english_hint: str = ""
    row_words: str = ""

    def label(self, language: str = "nl") -> str:
        """Return the wording in ``language``, to be shown or printed.

        Terms of an organisation have one wording only. An apostrophe within a word is a real one;
        what is kept has the one of a typewriter, or whatever was typed.
        """
        return worded(self.dutch, self.english, language)

    def explanation(self, language: str = "nl") -> str:
        """Return the line with examples in ``language``, empty when there is none."""
        return self.english_hint if language == "en" and self.english_hint else self.hint


def worded(dutch: str, english: str, language: str) -> str:
    """Return the words of a term in ``language``, to be shown or printed."""
    words = english if language == "en" and english else dutch
    return _APOSTROPHE.sub("’", words)


@dataclass(frozen=True, slots=True, kw_only=True)
class TermDraft:
    """A term as entered, before it is recorded."""

    vocabulary: Vocabulary
    dutch: str
    english: str = ""
    parent_id: TermId | None = None
    organisation_id: OrganisationId | None = None
    valid_from: date | None = None
    route: Route = Route.INTERNAL
    reaches_outside: bool = False


def problems_in(draft: TermDraft) -> tuple[Problem, ...]:
    """Say what keeps ``draft`` from being recorded."""
    return problems_in_words(TermWords(dutch=draft.dutch, english=draft.english))


@dataclass(frozen=True, slots=True, kw_only=True)
class TermWords:
    """How a term is worded; a term of an organisation's own has no English wording."""

    dutch: str
    english: str = ""


def problems_in_words(words: TermWords) -> tuple[Problem, ...]:
    """Say what keeps a term from being worded so."""
    required = () if words.dutch.strip() else (Problem(field="dutch", reason=Reason.REQUIRED),)
    return required + too_long({"dutch": NAME_LIMIT, "english": NAME_LIMIT}, words)


def was_offered(term: Term) -> bool:
    """Tell whether ``term`` was ever offered, rather than waiting to be switched on."""
    return term.valid_until is None or term.valid_until > NEVER_OFFERED_UNTIL


def offered_on(
    term: Term,
    day: date,
    organisation_id: OrganisationId | None,
    *,
    since: date | None = None,
) -> bool:
    """Tell whether ``term`` may be chosen on ``day`` for a case at ``organisation_id``.

    With ``since`` a term that was offered on any day from then on counts as well.
    """
    belongs = term.organisation_id is None or term.organisation_id == organisation_id
    started = term.valid_from is None or term.valid_from <= day
    ended = term.valid_until is not None and term.valid_until < (since or day)
    return belongs and started and not ended


def same_label(label: str) -> str:
    """Return the key under which two spellings of a label count as the same words.

    It is kept in vaults and reports, so it never changes.
    """
    return " ".join(label.split()).casefold()


def row_key(term: Term) -> str:
    """Return the key of a term in reports and in the record of what left: its code, or its words.

    A word that was told keeps it, whatever it is called afterwards. No word of an organisation can
    be taken for a code of ours.
    """
    return term.code or f"={term.row_words or same_label(term.dutch)}"


def compared_label(label: str) -> str:
    """Return what is compared to find a label that was typed: any apostrophe will do."""
    return same_label(label).replace("’", "'")
