"""What the adviser does with the vocabularies."""

from collections.abc import Callable
from datetime import date, timedelta

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.terms import (
    Term,
    TermDraft,
    TermId,
    TermWords,
    Vocabulary,
    compared_label,
    offered_on,
    problems_in,
    problems_in_words,
    same_label,
    was_offered,
)
from vpdesk.services.errors import Gone
from vpdesk.services.scope import require_all_shown
from vpdesk.services.terms.term_names import changes, rename, require_free, reword, was_told
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Terms:
    """Offering terms, adding those that are missing, and putting away what is not of use."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def list(
        self,
        vocabulary: Vocabulary,
        *,
        organisation_id: OrganisationId | None = None,
        on: date | None = None,
    ) -> tuple[Term, ...]:
        """Return what may be chosen on a day (today unless told), with the headings above it.

        Without an organisation only the general terms are offered.
        """
        with self._database.reading() as tx:
            return tx.terms.list(vocabulary, organisation_id, on or self._today())

    def by_id(self, term_id: TermId) -> Term:
        """Return a term, also one that is offered no more; raises ``Gone``."""
        with self._database.reading() as tx:
            term = tx.terms.get(term_id)
        if term is None:
            raise Gone
        return term

    def all(self, vocabulary: Vocabulary) -> tuple[Term, ...]:
        """Return every term of a vocabulary, also those that are not offered."""
        with self._database.reading() as tx:
            return tuple(each for each in tx.terms.all.values() if each.vocabulary is vocabulary)

    def add(self, draft: TermDraft) -> TermId:
        """Record a new term; raises ``DraftRefused``, ``Gone`` or ``OthersHidden``.

        A term in the same words that is not offered now is offered again instead.
        """
        if refused := problems_in(draft):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            _require_shown(tx, draft.organisation_id)
            found = self._not_offered(tx, draft)
            if found is not None:
                self._offer(tx, found)
                return found.id
            self._check(tx, draft)
            return tx.terms.add(draft)

    def reword(self, term_id: TermId, words: TermWords) -> None:
        """Call a term otherwise; cases keep it, and what was issued keeps the words it had.

        One that had a row in what left is called so from today on. Raises ``DraftRefused``,
        ``Gone`` or ``OthersHidden``.
        """
        with self._database.writing() as tx:
            self._reword(tx, _changeable(tx, term_id), words)

    def was_told(self, term_id: TermId) -> bool:
        """Tell whether a term had a row in what left, or counts in it; raises ``Gone``."""
        with self._database.reading() as tx:
            term = tx.terms.get(term_id)
            if term is None:
                raise Gone
            return was_told(tx, term)

    def stop_offering(self, term_id: TermId) -> None:
        """Offer a term no more from today; cases keep it. Raises ``Gone`` or ``OthersHidden``."""
        with self._database.writing() as tx:
            self._stop_offering(tx, _changeable(tx, term_id))

    def offer(self, term_id: TermId) -> None:
        """Offer a term again, or for the first time; raises ``Gone`` or ``OthersHidden``."""
        with self._database.writing() as tx:
            self._offer(tx, _changeable(tx, term_id))

    def put_back(self, term: Term) -> None:
        """Undo a change: word and offer a term as it was; raises as ``reword`` does."""
        with self._database.writing() as tx:
            now = _changeable(tx, term.id)
            self._reword(tx, now, TermWords(dutch=term.dutch, english=term.english))
            tx.terms.offer(term.id, since=term.valid_from, until=term.valid_until)

    def take_back(self, term_id: TermId) -> None:
        """Undo an addition: take a term away, or offer it no more where it is used already.

        Raises ``Gone`` or ``OthersHidden``.
        """
        with self._database.writing() as tx:
            term = _changeable(tx, term_id)
            if term.code or was_told(tx, term) or not tx.terms.remove(term_id):
                yesterday = self._today() - timedelta(days=1)
                tx.terms.offer(term_id, since=term.valid_from, until=yesterday)
            tx.subjects.forget_gone()

    def _reword(self, tx: Transaction, term: Term, words: TermWords) -> None:
        other = same_label(words.dutch) != same_label(term.dutch)
        if changes(term, words) and was_told(tx, term):
            rename(tx, term, words, since=self._today())
            return
        if refused := problems_in_words(words):
            raise DraftRefused(refused)
        if other:
            require_free(
                tx,
                term.vocabulary,
                words.dutch,
                term.organisation_id,
                since=self._today(),
                but=term.id,
            )
        reword(tx, term, words)

    def _stop_offering(self, tx: Transaction, term: Term) -> None:
        if offered_on(term, self._today(), term.organisation_id):
            yesterday = self._today() - timedelta(days=1)
            tx.terms.offer(term.id, since=term.valid_from, until=yesterday)

    def _offer(self, tx: Transaction, term: Term) -> None:
        since = term.valid_from if was_offered(term) else self._today()
        tx.terms.offer(term.id, since=since, until=None)

    def _not_offered(self, tx: Transaction, draft: TermDraft) -> Term | None:
        """Return the term of the same scope that has these words and is not offered."""
        same = (
            term
            for term in tx.terms.all.values()
            if _has_words_of(term, draft) and term.organisation_id == draft.organisation_id
        )
        return next((term for term in same if self._has_ended(term)), None)

    def _check(self, tx: Transaction, draft: TermDraft) -> None:
        """Refuse a label twice where both would be offered, and a parent from elsewhere."""
        owner = draft.organisation_id
        if owner is not None and tx.organisations.get(owner) is None:
            raise Gone
        require_free(tx, draft.vocabulary, draft.dutch, owner, since=self._today())
        if draft.parent_id is None:
            return
        parent = tx.terms.get(draft.parent_id)
        if (
            parent is None
            or parent.vocabulary is not draft.vocabulary
            or parent.organisation_id not in {None, owner}
        ):
            raise Gone

    def _has_ended(self, term: Term) -> bool:
        return term.valid_until is not None and term.valid_until < self._today()


def _require_shown(tx: Transaction, organisation_id: OrganisationId | None) -> None:
    """Raise ``OthersHidden`` where a word for all would change while others are hidden."""
    if organisation_id is None:
        require_all_shown(tx)


def _changeable(tx: Transaction, term_id: TermId) -> Term:
    term = tx.terms.get(term_id)
    if term is None:
        raise Gone
    _require_shown(tx, term.organisation_id)
    return term


def _has_words_of(term: Term, draft: TermDraft) -> bool:
    same = compared_label(term.dutch) == compared_label(draft.dutch)
    return same and term.vocabulary is draft.vocabulary
