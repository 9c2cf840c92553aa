"""Calling a word otherwise, so that its row stays known and no two words are called the same."""

from datetime import date
from itertools import chain

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.term_changes import renamed
from vpdesk.domain.terms import (
    Term,
    TermId,
    TermWords,
    Vocabulary,
    compared_label,
    problems_in_words,
    row_key,
    same_label,
    was_offered,
)
from vpdesk.storage.transaction import Transaction


def rename(tx: Transaction, term: Term, words: TermWords, *, since: date) -> None:
    """Call ``term`` otherwise from a day on, wherever it is; raises ``DraftRefused``."""
    if refused := problems_in_words(words):
        raise DraftRefused(refused)
    other = same_label(words.dutch) != same_label(term.dutch)
    if other:
        require_free(
            tx, term.vocabulary, words.dutch, term.organisation_id, since=since, but=term.id
        )
    if other or (changes(term, words) and was_told(tx, term)):
        tx.term_dates.put(term.id, renamed(term, tx.term_dates.of(term.id), since))
    reword(tx, term, words)


def changes(term: Term, words: TermWords) -> bool:
    """Tell whether ``words`` are other than those of ``term``, if only spelled otherwise."""
    return (words.dutch.strip(), words.english.strip()) != (term.dutch, term.english)


def reword(tx: Transaction, term: Term, words: TermWords) -> None:
    """Call ``term`` otherwise for all its time; its row stays known by the words it was told in."""
    if term.code or same_label(words.dutch) == same_label(term.dutch):
        row_words = term.row_words
    elif term.row_words or was_told(tx, term):
        row_words = row_key(term)[1:]
        row_words = "" if row_words == same_label(words.dutch) else row_words
    else:
        row_words = tx.terms.free_row(
            term.vocabulary, words.dutch, term.organisation_id, but=term.id
        )
    tx.terms.reword(term.id, words, row_words=row_words)


def require_free(
    tx: Transaction,
    vocabulary: Vocabulary,
    label: str,
    organisation_id: OrganisationId | None,
    *,
    since: date,
    but: TermId | None = None,
) -> None:
    """Raise ``DraftRefused`` when another word is called so, on ``since`` or later.

    What is no longer offered stands in the way of no new word elsewhere: that goes on in its row.
    ``but`` is a word with a row of its own, and there would be two in the same words.
    """
    key = compared_label(label)
    for term in tx.terms.all.values():
        here = organisation_id is None or term.organisation_id in {None, organisation_id}
        if term.id == but or term.vocabulary is not vocabulary or not here:
            continue
        ended = term.valid_until is not None and term.valid_until < since
        names = {
            compared_label(each.dutch)
            for each in tx.term_dates.of(term.id).names
            if (organisation_id is None or each.organisation_id in {None, organisation_id})
            and (each.valid_until is None or each.valid_until >= since)
        }
        had_a_row = but is not None and was_offered(term)
        if not ended or had_a_row or term.organisation_id == organisation_id:
            names.add(compared_label(term.dutch))
        if key in names:
            raise DraftRefused((Problem(field="dutch", reason=Reason.ALREADY_IN_USE),))


def was_told(tx: Transaction, term: Term) -> bool:
    """Tell whether a term had a row in what left, or counts in what froze with it."""
    return (term.vocabulary.value, row_key(term)) in rows_told(tx, term.organisation_id)


def rows_told(tx: Transaction, owner: OrganisationId | None) -> frozenset[tuple[str, str]]:
    """Return the rows that an organisation, or any, had in what left or froze with it.

    Each is a table with the key of the row.
    """
    told = [
        each
        for edition in tx.editions.all()
        for each in edition.told
        if owner is None or owner in each.organisations
    ]
    printed = (
        (table.variable, key)
        for each in told
        for table in each.view.tables
        for row in table.rows
        for key in row.keys
    )
    frozen = tx.snapshots.get({each.snapshot for each in told if each.snapshot is not None})
    kept = (
        (variable, key)
        for snapshot in frozen.values()
        for variable, keys in snapshot.offered.items()
        for key in keys
    )
    people = [
        each.person
        for snapshot in frozen.values()
        for counted in snapshot.people.values()
        for each in counted
    ]
    single = (own for each in people for own in each.single.items())
    multi = (
        (variable, key) for each in people for variable, keys in each.multi.items() for key in keys
    )
    return frozenset(chain(printed, kept, single, multi))
