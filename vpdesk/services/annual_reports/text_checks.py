"""Looks through texts before they leave, by all that the vault knows about the organisation.

A text for nobody in particular is looked through by all that it knows about any: see
``UNKNOWN_READERS``.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.settings import TEXT_PHRASES, text_phrases
from vpdesk.domain.text_hits import Hit, HitReason, KnownTerm, KnownTerms, Level, TermKind
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_BEFORE_AT = re.compile(r"([^\s@<>()\[\],;:\"]+)\s?@")
_SHORTEST_ADDRESS = 4

UNKNOWN_READERS = None
"""Given for an organisation where a text must tell of none, such as one for colleagues.

Then what names an organisation, also by a part of its name, or a case, or a contact person in full,
has to go; that the text speaks of one person, and of how many, is what it is for.
"""

_NAMED_BY_A_WORD = frozenset({TermKind.ORGANISATION, TermKind.CODE_NAME})
_SOMEBODY = frozenset(
    {
        *(TermKind.REPORTER, TermKind.ACCUSED, TermKind.INVOLVED, TermKind.CONTACT_PERSON),
        *(TermKind.ADDRESS, TermKind.CODE_NAME, TermKind.CASE_NUMBER),
    }
)
_OF_CASES = frozenset(
    {
        *(TermKind.REPORTER, TermKind.ACCUSED, TermKind.ADDRESS),
        *(TermKind.CODE_NAME, TermKind.CASE_NUMBER),
    }
)
_WHAT_IT_IS_FOR = frozenset({HitReason.ONE_PERSON, HitReason.QUANTITY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A hit, and whether the adviser looked at it and left it as it is."""

    hit: Hit
    accepted: bool


def report_place(organisation_id: OrganisationId, period: Period, part: str) -> str:
    """Return the name of a text of a report, such as the part ``observations``."""
    return f"report/{organisation_id}/{period.start}/{period.end}/{part}"


class TextChecks:
    """Checks texts that leave; no name that it reads is shown, so none is noted as shown."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def check(
        self,
        organisation_id: OrganisationId | None,
        text: str,
        printed: frozenset[int] = frozenset(),
        own: Collection[str] = (),
    ) -> tuple[Hit, ...]:
        """Return what in ``text`` could give somebody of the employer away, in its order.

        ``printed`` are the numbers that the report prints as they are. Where one of ``own``, the
        words that vpdesk itself printed, stands in the text, nothing is found.
        """
        return self._hits(organisation_id, text, printed, own)

    def review(
        self,
        place: str,
        organisation_id: OrganisationId | None,
        text: str,
        printed: frozenset[int] = frozenset(),
        own: Collection[str] = (),
    ) -> tuple[Remark, ...]:
        """Return the same, with what the adviser said to the text of ``place`` before."""
        with self._database.reading() as tx:
            accepted = tx.accepted_wordings.of(place)
        return tuple(
            Remark(hit=hit, accepted=hit.level is Level.NOTE and hit.wording in accepted)
            for hit in self._hits(organisation_id, text, printed, own)
        )

    def accept(self, place: str, hit: Hit) -> None:
        """Leave the words of a note as they are; in another sentence they are asked again.

        What blocks stays, accepted or not.
        """
        with self._database.writing() as tx:
            tx.accepted_wordings.add(place, hit.wording, on=self._today())

    def withdraw(self, place: str, hit: Hit) -> None:
        """Have the words of a note asked again."""
        with self._database.writing() as tx:
            tx.accepted_wordings.remove(place, hit.wording)

    def known_names(self, text: str, own: Collection[str]) -> tuple[Hit, ...]:
        """Return where a name of any case, or what stands for a case, is in a text.

        What is called as one of ``own``, such as the reporter who is to read it, is left out.
        """
        from vpdesk.text_check.check import known_names

        with self._database.reading(everywhere=True) as tx:
            known = all_terms(tx)
        left_out = frozenset(map(str.casefold, own))
        terms = (
            each
            for each in known.terms
            if each.kind in _SOMEBODY and each.text.casefold() not in left_out
        )
        return known_names(text, KnownTerms(terms=tuple(terms)))

    def review_names(self, place: str, text: str, own: Collection[str]) -> tuple[Remark, ...]:
        """Return where somebody of any case is named, or what stands for a case is.

        One word of a longer name may be looked at, for others are called so too. Where one of
        ``own``, the names of whom the text is to name, stands, nothing is found.
        """
        from vpdesk.text_check.check import known_names

        with self._database.reading(everywhere=True) as tx:
            known = all_terms(tx)
            accepted = tx.accepted_wordings.of(place)
        terms = tuple(each for each in known.terms if each.kind in _OF_CASES)
        whole = {each.text.casefold() for each in terms}
        hits = known_names(text, KnownTerms(terms=terms), own)
        found = (_if_part_of_name(hit, text, whole) for hit in hits)
        return tuple(
            Remark(hit=hit, accepted=hit.level is Level.NOTE and hit.wording in accepted)
            for hit in found
        )

    def phrases(self) -> tuple[str, ...]:
        """Return the words that the adviser wants to look at."""
        with self._database.reading() as tx:
            return text_phrases(tx.settings.get(TEXT_PHRASES))

    def keep_phrases(self, phrases: Collection[str]) -> None:
        """Replace the words that the adviser wants to look at; empty ones are left out."""
        kept = dict.fromkeys(filter(None, (" ".join(each.split()) for each in phrases)))
        with self._database.writing() as tx:
            tx.settings.put(TEXT_PHRASES, "\n".join(kept))

    def _hits(
        self,
        organisation_id: OrganisationId | None,
        text: str,
        printed: frozenset[int],
        own: Collection[str],
    ) -> tuple[Hit, ...]:
        if organisation_id is not None:
            with self._database.reading() as tx:
                terms = known_terms(tx, organisation_id)
            return _check(text, terms, printed, own)
        with self._database.reading(everywhere=True) as tx:
            terms = all_terms(tx)
        kind = TermKind.ORGANISATION
        whole = {each.text.casefold() for each in terms.terms if each.kind is kind}
        return tuple(
            _for_unknown_readers(hit, text, whole)
            for hit in _check(text, terms, printed, own)
            if hit.reason not in _WHAT_IT_IS_FOR
        )


def known_terms(tx: Transaction, organisation_id: OrganisationId) -> KnownTerms:
    """Return all that a text for the employer of an organisation must not tell."""
    return _terms(tx, tx.employer_groups.members(organisation_id))


def all_terms(tx: Transaction) -> KnownTerms:
    """Return all that is known of any organisation, and the organisations themselves."""
    organisations = [
        row.organisation
        for archived in (False, True)
        for row in tx.organisations.list(archived=archived)
    ]
    everywhere = [each.id for each in organisations]
    known = _terms(tx, everywhere)
    named = (
        KnownTerm(text=text, kind=TermKind.ORGANISATION)
        for each in organisations
        for text in (each.name, each.email_domain.partition(".")[0])
        if text
    )
    # To the organisation itself its complaints committee is no secret; to others it tells whose.
    reached = (
        KnownTerm(text=name, kind=TermKind.INVOLVED)
        for name in tx.known_terms.persons_of_routes(everywhere)
    )
    return replace(known, terms=(*known.terms, *named, *reached))


def _for_unknown_readers(hit: Hit, text: str, whole: Collection[str]) -> Hit:
    """Have names gone; words of them that are not written as a name may be looked at."""
    words = text[hit.start : hit.end]
    names = (
        hit.kind in _NAMED_BY_A_WORD and (words != words.lower() or words.casefold() in whole)
    ) or (
        hit.kind is TermKind.CONTACT_PERSON
        and hit.reason is HitReason.NAME
        and len(words.split()) > 1
    )
    return replace(hit, level=Level.BLOCK) if names else hit


def _if_part_of_name(hit: Hit, text: str, whole: Collection[str]) -> Hit:
    """Have a word looked at that is no more than a part of the name of a person."""
    words = text[hit.start : hit.end]
    is_part = len(words.split()) == 1 and words.casefold() not in whole
    of_person = hit.kind in {TermKind.REPORTER, TermKind.ACCUSED}
    return replace(hit, level=Level.NOTE) if is_part and of_person else hit


def _terms(tx: Transaction, employer: Sequence[OrganisationId]) -> KnownTerms:
    phrases = text_phrases(tx.settings.get(TEXT_PHRASES))
    contacts = tx.known_terms.ways_of_contact(employer)
    return KnownTerms(
        terms=(
            *tx.known_terms.terms(employer),
            *(
                KnownTerm(text=name, kind=TermKind.ADDRESS)
                for contact in contacts
                for name in _BEFORE_AT.findall(contact)
                if len(name) >= _SHORTEST_ADDRESS
            ),
            *(KnownTerm(text=phrase, kind=TermKind.PHRASE) for phrase in phrases),
        ),
        dates=tx.known_terms.days(employer),
    )


def _check(
    text: str, terms: KnownTerms, printed: frozenset[int], own: Collection[str]
) -> tuple[Hit, ...]:
    from vpdesk.text_check.check import check

    return check(text, terms, printed, own)
